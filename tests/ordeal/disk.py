"""A disk that tells what is written to it and fails when it is told to: SQLite's own file methods, with ours put before them."""

import ctypes
import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from panelsec.storage import driver  # noqa: F401 - before it nothing may load the database driver

OK, FULL, BROKEN = 0, 13, 10 | (3 << 8)  # SQLITE_OK, SQLITE_FULL, SQLITE_IOERR_WRITE
_pointer, _int, _long = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64

# names as bare pointers: SQLite goes on using the very bytes, a copy would be gone by then
_OPEN = ctypes.CFUNCTYPE(_int, _pointer, _pointer, _pointer, _int, _pointer)
_DELETE = ctypes.CFUNCTYPE(_int, _pointer, _pointer, _int)
_WRITE = ctypes.CFUNCTYPE(_int, _pointer, _pointer, _int, _long)
_TRUNCATE = ctypes.CFUNCTYPE(_int, _pointer, _long)
_SYNC = ctypes.CFUNCTYPE(_int, _pointer, _int)


class _Methods(ctypes.Structure):
    """sqlite3_io_methods, version 3."""

    _fields_ = [("version", _int), ("close", _pointer), ("read", _pointer), ("write", _pointer)]
    _fields_ += [("truncate", _pointer), ("sync", _pointer), *((f"other_{n}", _pointer) for n in range(13))]


class _System(ctypes.Structure):
    """sqlite3_vfs as far as it is needed."""

    _fields_ = [("version", _int), ("file_size", _int), ("path_length", _int), ("next", _pointer)]
    _fields_ += [("name", ctypes.c_char_p), ("data", _pointer), ("open", _pointer), ("delete", _pointer)]


@dataclass(frozen=True)
class Op:
    """One thing that happened on the disk: write, truncate, sync or delete; `told` is an act that was acknowledged."""

    what: str
    name: str = ""
    at: int = 0
    data: bytes = b""


@dataclass
class Disk:
    ops: list[Op] = field(default_factory=list)
    fails: Callable[[Op], int] = lambda _: OK

    def happens(self, op: Op) -> int:
        """Fails before anything is done, or is done and told of."""
        failed = self.fails(op)
        if failed == OK:
            self.ops.append(op)
        return failed


@contextmanager
def watched() -> Iterator[Disk]:
    """Every file that is opened meanwhile, in this process. One at a time."""
    disk, kept = Disk(), _Kept()
    library = ctypes.CDLL(importlib.import_module("sqlcipher3._sqlite3").__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_System)
    system = library.sqlite3_vfs_find(None).contents
    was_open, was_delete = system.open, system.delete
    opens, deletes = _OPEN(was_open), _DELETE(was_delete)

    def open_(vfs: int, name: int | None, file: int, flags: int, given: int) -> int:
        told: int = opens(vfs, name, file, flags, given)
        if told == OK and name:
            kept.put_before(file, _base(name), disk)
        return told

    def delete(vfs: int, name: int, durably: int) -> int:
        failed = disk.happens(Op("delete", _base(name)))
        return failed or deletes(vfs, name, durably)

    ours: list[Any] = [_OPEN(open_), _DELETE(delete)]
    system.open, system.delete = (ctypes.cast(each, _pointer).value for each in ours)
    try:
        yield disk
    finally:
        system.open, system.delete = was_open, was_delete


def _base(name: int) -> str:
    return Path(ctypes.string_at(name).decode()).name


class _Kept:
    """What C points to must outlive every file that is open."""

    def __init__(self) -> None:
        self._all = _FOREVER

    def put_before(self, file: int, name: str, disk: Disk) -> None:
        methods = ctypes.cast(file, ctypes.POINTER(_pointer))
        plain = _Methods.from_address(methods[0])
        write, truncate, sync = _WRITE(plain.write), _TRUNCATE(plain.truncate), _SYNC(plain.sync)

        def writes(f: int, data: int, size: int, at: int) -> int:
            return disk.happens(Op("write", name, at, ctypes.string_at(data, size))) or write(
                f, data, size, at
            )

        def truncates(f: int, size: int) -> int:
            return disk.happens(Op("truncate", name, size)) or truncate(f, size)

        def syncs(f: int, flags: int) -> int:
            return disk.happens(Op("sync", name)) or sync(f, flags)

        ours = [_WRITE(writes), _TRUNCATE(truncates), _SYNC(syncs)]
        changed = _Methods.from_buffer_copy(plain)
        changed.write, changed.truncate, changed.sync = (ctypes.cast(each, _pointer).value for each in ours)
        methods[0] = ctypes.addressof(changed)
        self._all.append((plain, changed, ours))


_FOREVER: list[Any] = []

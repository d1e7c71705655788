"""Lends files to other processes in shared memory: each is stored once, however many processes read it."""

import ctypes
import io
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from multiprocessing.shared_memory import SharedMemory
from typing import Any, BinaryIO, cast

from panelsec.bundle.pdfium import Data

PIECE = 2**20
_SMALL = 2**16  # for more, memory is asked of the system each time


@dataclass(frozen=True)
class Lent:
    """A file in shared memory, as another process finds it."""

    name: str
    size: int

    @contextmanager
    def written(self) -> Iterator[io.BufferedIOBase]:
        """A stream into that memory; what exceeds it is counted but not written."""
        memory = SharedMemory(self.name)
        try:
            with io.BufferedWriter(_Place(cast("memoryview", memory.buf)[: self.size]), PIECE) as out:
                yield out
        finally:
            memory.close()

    def read(self) -> bytes:
        memory = SharedMemory(self.name)
        try:
            return bytes(cast("memoryview", memory.buf)[: self.size])
        finally:
            memory.close()


class _Place(io.RawIOBase):
    def __init__(self, place: memoryview) -> None:
        super().__init__()
        self._place, self._at = place, 0

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def write(self, piece: Any) -> int:
        size = len(piece)
        if self._at + size <= len(self._place):
            self._place[self._at : self._at + size] = piece
        self._at += size
        return size

    def close(self) -> None:
        super().close()
        self._place.release()


class InPlace(io.RawIOBase):
    """A file in memory, read in place: io.BytesIO would copy it."""

    def __init__(self, data: Data) -> None:
        super().__init__()
        self._view, self._at = memoryview(data), 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: len(self._view)}[whence]
        return self._at

    def readinto(self, buffer: Any) -> int:
        piece = self._view[self._at : self._at + len(buffer)].tobytes()
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)


def put(data: bytes) -> SharedMemory:
    """Copies bytes into shared memory; the caller closes and unlinks it."""
    memory = SharedMemory(create=True, size=max(len(data), 1))
    buffer, source = cast("memoryview", memory.buf), memoryview(data)
    for at in range(0, len(data), PIECE):  # a window's own thread has its turn between them
        buffer[at : at + len(source[at : at + PIECE])] = source[at : at + PIECE]
    return memory


class Lap:
    """Lends files one after the other in the same memory, for readers that need only one at a time: allocating each anew would
    take longer than all copying."""

    def __init__(self) -> None:
        self._memory: SharedMemory | None = None

    def lend(self, file: BinaryIO) -> Lent:
        size = file.seek(0, io.SEEK_END)
        if self._memory is None or self._memory.size < size:
            self.close()
            self._memory = SharedMemory(create=True, size=max(size, 1))
        room, at = cast("memoryview", self._memory.buf), file.seek(0)
        while piece := file.read(_SMALL):
            room[at : at + len(piece)] = piece
            at += len(piece)
        return Lent(self._memory.name, size)

    def close(self) -> None:
        if self._memory is not None:
            _end(self._memory)
        self._memory = None


class Shared:
    """Shared memory of a given size, written by one process through `lent`, then read through `holds`."""

    def __init__(self, most: int) -> None:
        while _LEFT and _closed(_LEFT[-1]):
            _LEFT.pop()
        self._memory = SharedMemory(create=True, size=most)
        self.lent = Lent(self._memory.name, most)
        self.data: Data = b""

    def holds(self, size: int) -> None:
        self.lent = replace(self.lent, size=size)
        self.data = (ctypes.c_ubyte * size).from_buffer(cast("memoryview", self._memory.buf))

    def copied(self) -> bytes:
        out, view = io.BytesIO(), memoryview(self.data)
        for at in range(0, len(view), PIECE):
            out.write(view[at : at + PIECE])
        return out.getvalue()

    def close(self) -> None:
        self.data = b""
        with suppress(FileNotFoundError):
            self._memory.unlink()
        if not _closed(self._memory):
            _LEFT.append(self._memory)


_LEFT: list[SharedMemory] = []
"""What an exception that is on its way still leads to: no other process finds it, and it is closed with the next."""


def _closed(memory: SharedMemory) -> bool:
    try:
        memory.close()
    except BufferError:
        return False
    return True


@contextmanager
def lent(data: bytes) -> Iterator[Lent]:
    """A file lent once."""
    memory = put(data)
    try:
        yield Lent(memory.name, len(data))
    finally:
        _end(memory)


class Lending:
    """Lends files one after the other; each is released once it has been returned as often as it was lent."""

    def __init__(self) -> None:
        self._out: dict[Lent, int] = {}
        self._memories: dict[Lent, SharedMemory] = {}
        self._last: tuple[bytes, Lent] | None = None

    def lend(self, data: bytes) -> Lent:
        if self._last is None or self._last[0] is not data:
            memory = put(data)
            lent, before = Lent(memory.name, len(data)), self._last
            self._memories[lent], self._out[lent], self._last = memory, 0, (data, lent)
            if before is not None:
                self._let_go(before[1])
        lent = self._last[1]
        self._out[lent] += 1
        return lent

    def back(self, lent: Lent) -> None:
        self._out[lent] -= 1
        if self._last is None or lent != self._last[1]:
            self._let_go(lent)

    def _let_go(self, lent: Lent) -> None:
        if not self._out.get(lent, 1):
            del self._out[lent]
            _end(self._memories.pop(lent))

    def close(self) -> None:
        while self._memories:
            _end(self._memories.popitem()[1])


def _end(memory: SharedMemory) -> None:
    memory.close()
    with suppress(FileNotFoundError):
        memory.unlink()

"""One process for each store: a lock that the operating system releases when the process dies."""

import contextlib
import json
import os
import socket
import sys
from datetime import datetime
from pathlib import Path
from typing import Self

from panelsec.local_time import LONDON
from panelsec.storage.driver import told_os
from panelsec.storage.faults import PlaceRefused, StoreHeld
from panelsec.storage.files import is_odd

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Windows forbids others to read a locked byte: lock one far beyond what is written.
_LOCKED_BYTE = 1 << 30


class Hold:
    """A lock file names its holder; the lock itself is the operating system's, so that a dead process holds nothing."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, path: Path) -> Self:
        if path.is_symlink() or is_odd(path):  # what a link leads to would be emptied
            said = "is no file that this program made. Take it away, then open the office again."
            raise PlaceRefused(f"Beside the office’s file lies {path.name}, which {said}")
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        except OSError as error:
            raise told_os(error) from error
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise StoreHeld(_told(path)) from error
        os.ftruncate(descriptor, 0)
        with contextlib.suppress(OSError):  # on a full disk it is held all the same, by nobody who is named
            os.write(descriptor, json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode())
        return cls(path, descriptor)

    def keep(self) -> None:
        """Takes the lock again if its file was deleted or replaced; StoreHeld if another process did so first, since two would
        then use the file."""
        if self._descriptor is None or self._is_there():
            return
        lost, taken = self._descriptor, Hold.take(self._path)
        self._descriptor = taken._descriptor
        os.close(lost)

    def _is_there(self) -> bool:
        try:
            return os.path.samestat(os.fstat(self._descriptor or 0), self._path.stat())
        except OSError:
            return False

    def release(self) -> None:
        """The empty file stays: removing it would race with the next process that opens it."""
        if self._descriptor is not None:
            os.ftruncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = None


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        # flock, not lockf: lockf would let a second store in the same process in
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _told(path: Path) -> str:
    holder, since = "another process", ""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        content = json.loads(path.read_bytes())
        holder = f"process {content['pid']} on {content['host']}"
        since = f" since {datetime.fromtimestamp(path.stat().st_mtime, LONDON):%d %B %Y, %H:%M}"
    return (
        f"The office is open already: {holder} has held it{since}. Close it there, then do this again here."
    )

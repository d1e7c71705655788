"""Writes small files so that they survive a power cut whole."""

import contextlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import mkstemp

_SMALL = 1024 * 1024


def real(path: Path) -> Path:
    """Where a file lies, links followed: what must lie beside it does so under whichever name it is opened."""
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):  # a link to itself, no path at all
        return path


def is_odd(path: Path) -> bool:
    """Whether something lies there that is no file: a folder, a device, a pipe on which a reader would wait for ever."""
    return path.exists() and not path.is_file()


def read_small(path: Path) -> bytes:
    """The bytes of a file that this program wrote, which is never large; no bytes of what is no file."""
    if is_odd(path):
        return b""
    with path.open("rb") as stream:
        return stream.read(_SMALL)


def write_durably(path: Path, content: bytes) -> None:
    """Replace `path` as a whole: afterwards it holds the old bytes or the new ones, never some of each."""
    unfinished = path.with_name(path.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    _write_synced(make_private(unfinished), content)
    move_durably(unfinished, path)


def write_private(files: Mapping[Path, bytes]) -> None:
    """What leaves the store: files that only this user may read, all of them there, whole, or none and OSError."""
    written = list[tuple[Path, Path]]()
    try:
        for path, content in files.items():
            descriptor, name = mkstemp(prefix=".panelsec-", dir=path.parent)
            written.append((Path(name), real(path)))
            _write_synced(descriptor, content)
        for unfinished, path in written:
            unfinished.replace(path)
    finally:
        for unfinished, _ in written:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)


def _write_synced(descriptor: int, content: bytes) -> None:
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def make_private(path: Path) -> int:
    """Make an empty file that only this user may read, and give its descriptor."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)


def sync(path: Path) -> None:
    """Wait until the file's bytes are on the disk."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def move_durably(source: Path, target: Path) -> None:
    source.replace(target)
    if sys.platform != "win32":  # Windows has no descriptor of a folder; NTFS journals the rename
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

"""Reads a file that the user chose."""

from pathlib import Path

from panelsec.errors import Refused
from panelsec.storage.files import is_odd

MOST_BYTES = 500 * 2**20


def bytes_of(path: Path, name: str) -> bytes:
    """The file's content. Refused if it is too large or no regular file, such as a folder or a pipe; OSError if it cannot be
    read."""
    if is_odd(path):
        raise Refused(f"‘{name}’ is a folder or a device, and no file. Choose the files themselves.")
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        said = f"is larger than {MOST_BYTES // 2**20} MB, the most that can be taken in"
        raise Refused(f"‘{name}’ {said}. Ask for it in parts, or for a smaller copy.")
    return data

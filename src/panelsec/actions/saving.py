"""Saves files outside the office's own, at the secretary's request."""

from collections.abc import Mapping
from pathlib import Path

from panelsec.errors import Unavailable
from panelsec.sizes import size_in_words
from panelsec.storage.driver import NO_ROOM
from panelsec.storage.files import write_private


def save(what: str, files: Mapping[Path, bytes]) -> None:
    """Write files that only this user may read: all of them, whole, or none. `what` begins the sentence if it fails."""
    try:
        write_private(files)
    except OSError as error:
        folder = next(iter(files)).parent
        if error.errno in NO_ROOM:
            needed = size_in_words(sum(map(len, files.values())))
            raise Unavailable(
                f"{what} could not be written: there is no room in {folder}, and it needs {needed}. "
                "Free some room there, or choose another folder."
            ) from error
        raise Unavailable(f"{what} could not be written: {error.strerror}. Choose another folder.") from error

"""What can be done with an office's file before it is open, and what stands in the way."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from panelsec.errors import Unavailable
from panelsec.screens.code_sheet import CodeSheet

SUFFIX = ".panelsec"


def is_practice(store: Path) -> bool:
    """Whether it is a practice office's file, which is thrown away."""
    return store.stem == "throwaway"


class Way(Enum):
    """What there is to do where a file does not open."""

    OPEN = "open"
    RECOVER = "recover"
    RESTORE = "restore"
    SALVAGE = "salvage"


class Stuck(Unavailable):
    """A file does not open, and these are the ways on, the best first. `backup`: its folder, where it is one."""

    def __init__(self, message: str, ways: tuple[Way, ...], backup: Path | None = None) -> None:
        super().__init__(message)
        self.ways, self.backup = ways, backup


@dataclass(frozen=True)
class Doors:
    """What the welcome screen can do; all but `ready` and `make` give the open office. Each may raise Unavailable."""

    ready: Callable[[], None]  # whether an office could be made here at all
    make: Callable[[Path], CodeSheet]  # with the recovery code
    confirm: Callable[[str], Any]  # the code typed again
    unlock: Callable[[Path], Any]
    recover: Callable[[Path, str], Any]
    restore: Callable[[Path, Path, str], Any]  # a backup's folder, the file's place, the code or ""
    salvage: Callable[[Path, Path, str], Any]  # the damaged file, the new one, the code or ""
    practise: Callable[[Callable[[int, int, str], None]], Any]  # told how far it is; what that raises ends it

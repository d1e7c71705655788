"""What the parts of the welcome page share: its steps, and reading paths and codes."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtWidgets import QLineEdit

from panelsec.forms.welcome import Ui_WelcomeScreen
from panelsec.screens.answers import Acts
from panelsec.screens.background import Work
from panelsec.screens.welcome.doors import SUFFIX, Doors
from panelsec.widgets.field_errors import FieldErrors

FILES = f"Offices (*{SUFFIX});;All files (*)"


class Step(IntEnum):
    """The pages of the form, in its order."""

    START = 0
    MAKE = 1
    CODE = 2
    CONFIRM = 3
    RECOVER = 4
    RESTORE = 5
    SALVAGE = 6


class Begin(Protocol):
    """Does something that gives an open office; where the file is in the way, shows the ways on."""

    def __call__(
        self,
        act: Callable[[Work], Any],
        then: Callable[[Any], None],
        words: str,
        store: Path,
        typed: QLineEdit | None = None,
    ) -> None: ...


@dataclass(frozen=True)
class WelcomePage:
    """`opened` forgets every code and gives the open office away."""

    form: Ui_WelcomeScreen
    doors: Doors
    acts: Acts
    show_step: Callable[[Step], None]
    begin: Begin
    opened: Callable[[Any], None]


def filled(field: QLineEdit, errors: FieldErrors, missing: str) -> str:
    """What stands there; empty where nothing does, which is said."""
    errors.clear_error()
    value = field.text().strip()
    if not value:
        errors.show_error(missing, field)
    return value


def path(field: QLineEdit, errors: FieldErrors, missing: str) -> Path | None:
    """The path that stands there; None where it is none, which is said."""
    value = filled(field, errors, missing)
    if value and not Path(value).expanduser().is_absolute():
        errors.show_error("Give the whole path, or choose it.", field)
        return None
    return Path(value).expanduser() if value else None

"""The interface between window and screens: what a screen is given, and what the window may ask of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from panelsec.screens.background import Background
from panelsec.screens.places import Place

if TYPE_CHECKING:
    from panelsec.actions.session import Session
    from panelsec.screens.window.watch import Watch


class Drafts(Protocol):
    """Input not yet acted on, kept inside the store. Keeping an empty draft deletes it."""

    def keep(self, key: str, typed: Mapping[str, str]) -> None: ...

    def find(self, key: str) -> Mapping[str, str]: ...

    def settle(self) -> None:
        """Writes what had to wait for an act."""


@dataclass(frozen=True)
class CaseHead:
    """The line above every screen of a case."""

    reference: str
    respondents: str
    stage: str
    next_words: str = ""
    suspended: bool = False


@dataclass(frozen=True)
class Desk:
    """What a screen is given. `office` is the first argument of the actions; a screen never looks inside it."""

    office: "Session"
    now: Callable[[], datetime]
    go: Callable[[Place], None]
    background: Background
    drafts: Drafts
    paragraph: Callable[[str], str]  # its text in our words, by number
    head: Callable[[str], CaseHead]  # by case reference
    watch: "Watch | None" = None  # what was found out about the file behind the pages
    called: str = ""  # what the window's title says of the office: that it is for practice

    @property
    def today(self) -> date:
        return self.now().date()


@runtime_checkable
class AreaScreen(Protocol):
    def show_area(self) -> None:
        """Shows an area, read anew."""


@runtime_checkable
class CaseScreen(Protocol):
    def show_case(self, reference: str) -> None:
        """Reads everything again."""


@runtime_checkable
class Finds(Protocol):
    def start_search(self) -> None:
        """Ctrl+F: focuses the search field."""


@runtime_checkable
class Prints(Protocol):
    def print_page(self) -> None:
        """Ctrl+P."""


@runtime_checkable
class Begins(Protocol):
    def first_to_use(self) -> QWidget | None:
        """Where the focus begins, if not at the first control in the order of Tab."""


@runtime_checkable
class Points(Protocol):
    def point_at(self, thing: str) -> None:
        """Focuses what a Place names."""

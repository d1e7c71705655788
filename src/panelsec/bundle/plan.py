"""What goes into a bundle, in which order, and what a reader's copy shows instead of what is withheld."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Protocol

Rect = tuple[float, float, float, float]


@dataclass(frozen=True)
class Heading:
    """The lines at the top of the index, whose copy it is, such as 'Copy for the Respondent', and the file's title."""

    lines: tuple[str, ...]
    reader: str = ""
    title: str = ""
    """Empty: the first line."""


@dataclass(frozen=True)
class Paper:
    """A paper as taken in; `sha256` is that of the file as received, `notes` are those of its taking in."""

    title: str
    sha256: str
    pdf: bytes | Callable[[], BinaryIO]
    date: datetime.date | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Withheld:
    """Stands for a paper that this reader does not get.

    `shown` is all that the reader learns, in the index, the bookmark and on each of the `pages` kept for it.
    With `gap` False the reader sees nothing at all: no row, no page, and the numbers close up.
    """

    shown: str
    pages: int
    gap: bool = True

    def __post_init__(self) -> None:
        if self.pages < 1:
            raise ValueError("what is withheld has at least one page")


Slot = Paper | Withheld


@dataclass(frozen=True)
class Section:
    title: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class Plan:
    """A bundle, or one reader's copy.

    `first` is the number of its first page. `front` keeps that many pages for the index: give a copy the
    master's `Receipt.front`, so that a shorter index does not move the numbers.
    """

    heading: Heading
    sections: tuple[Section, ...]
    first: int = 1
    front: int = 0


@dataclass(frozen=True)
class IndexRow:
    """A line of the index; `first` and `last` are page numbers."""

    section: str
    title: str
    date: datetime.date | None
    first: int
    last: int
    withheld: bool


@dataclass(frozen=True)
class IndexLink:
    """Where a row lies: `row` and `page` count from 0, `rect` is left, bottom, right, top: one line."""

    row: int
    page: int
    rect: Rect


@dataclass(frozen=True)
class Drawn:
    """The index as drawn: each row has a link, whose rect spans the line in which its number stands."""

    pdf: bytes
    links: tuple[IndexLink, ...]


class IndexPages(Protocol):
    """Draws the index; called more than once, since its own length moves the numbers that it shows."""

    def __call__(self, heading: Heading, rows: Sequence[IndexRow], /) -> Drawn: ...


PlaceholderPage = Callable[[str], bytes]
"""Draws one page that says the text, as a PDF of that one page."""


def slots_shown(plan: Plan) -> tuple[tuple[str, Slot], ...]:
    """Each slot that leaves a trace, with its section's title."""
    return tuple(
        (section.title, slot)
        for section in plan.sections
        for slot in section.slots
        if isinstance(slot, Paper) or slot.gap
    )


def rows_of(plan: Plan, counts: Sequence[int], front: int) -> tuple[IndexRow, ...]:
    """The index of a plan whose shown slots have `counts` pages and whose index takes `front`."""
    rows: list[IndexRow] = []
    number = plan.first + front
    for (section, slot), pages in zip(slots_shown(plan), counts, strict=True):
        title, date = (slot.title, slot.date) if isinstance(slot, Paper) else (slot.shown, None)
        rows.append(IndexRow(section, title, date, number, number + pages - 1, isinstance(slot, Withheld)))
        number += pages
    return tuple(rows)

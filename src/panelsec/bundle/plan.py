"""The plan of a bundle: its papers in order, and what stands in place of those that are withheld."""

import datetime
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
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
    new: bool = False
    """It is told on the sheet of what changed."""
    inserted: bool = False
    """It stands among pages that were numbered before it came: 143.1, 143.2 after 143."""


@dataclass(frozen=True)
class Withheld:
    """Stands for a paper that this reader does not get.

    `shown` is all that the reader learns, in the index, the bookmark and on each of the `pages` kept for it.
    With `gap` False the reader sees nothing at all: no row, no page, and the numbers close up.
    """

    shown: str
    pages: int
    gap: bool = True
    new: bool = False
    inserted: bool = False

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

    `first` is the number of its first page. `front` keeps that many numbers for the index, so that they are the same
    in every copy: a shorter index leaves pages empty, and what it does not hold is numbered 2.1, 2.2 after 2.
    `changed` heads the sheet of what is new, which follows the index.
    """

    heading: Heading
    sections: tuple[Section, ...]
    first: int = 1
    front: int = 0
    changed: Heading | None = None

    def __post_init__(self) -> None:
        shown = slots_shown(self)
        if shown and shown[0][1].inserted:
            raise ValueError("a paper is inserted after another")
        if self.changed is not None and not self.front:
            raise ValueError("what changed is told once the numbers stand")


@dataclass(frozen=True)
class IndexRow:
    """A line of the index; its `number` is as printed there, 6.1 for a paper that was inserted after the 6th; `first` and `last` are page numbers as printed, `at` counts the pages before it."""

    section: str
    title: str
    date: datetime.date | None
    first: str
    last: str
    withheld: bool
    new: bool = False
    at: int = 0
    pages: int = 1
    number: str = "1"


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


def stream(paper: Paper) -> BinaryIO:
    """The pages of a paper; whoever reads them to the end, and past it, is told where they are damaged."""
    return paper.pdf() if callable(paper.pdf) else io.BytesIO(paper.pdf)


def read(paper: Paper) -> bytes:
    with stream(paper) as pages:
        return pages.read()


def slots_shown(plan: Plan) -> tuple[tuple[str, Slot], ...]:
    """Each slot that leaves a trace, with its section's title."""
    return tuple(
        (section.title, slot)
        for section in plan.sections
        for slot in section.slots
        if isinstance(slot, Paper) or slot.gap
    )


def numbers(plan: Plan, counts: Sequence[int], front: int) -> tuple[str, ...]:
    """The number of each page, where the index takes `front` pages and the shown slots `counts`."""
    kept = plan.front or front
    inserted = [slot.inserted for _, slot in slots_shown(plan)]
    lie = ((kept, False), (front - kept, True), *zip(counts, inserted, strict=True))
    return tuple(counted((within for pages, within in lie for _ in range(pages)), plan.first))


def counted(inserted: Iterable[bool], first: int = 1) -> Iterator[str]:
    """What is inserted is counted after what stands before it: 6, 6.1, 7."""
    number, part = first - 1, 0
    for within in inserted:
        number, part = (number, part + 1) if within else (number + 1, 0)
        yield f"{number}.{part}" if part else str(number)


def rows_of(plan: Plan, counts: Sequence[int], front: int) -> tuple[IndexRow, ...]:
    """The index of a plan whose shown slots have `counts` pages and whose index takes `front`."""
    rows: list[IndexRow] = []
    number, at, shown = numbers(plan, counts, front), front, slots_shown(plan)
    of_papers = counted(slot.inserted for _, slot in shown)
    for (section, slot), pages, own in zip(shown, counts, of_papers, strict=True):
        title, date = (slot.title, slot.date) if isinstance(slot, Paper) else (slot.shown, None)
        withheld = isinstance(slot, Withheld)
        first, last = number[at], number[at + pages - 1]
        rows.append(IndexRow(section, title, date, first, last, withheld, slot.new, at, pages, own))
        at += pages
    return tuple(rows)

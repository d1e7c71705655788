"""Builds a bundle: index, papers, page numbers, bookmarks and links in one file, with its receipt."""

import hashlib
import io
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from typing import TypeVar, cast

from pikepdf import Pdf

from panelsec.bundle import assembly
from panelsec.bundle.assembly import SAVING, Front, Whole
from panelsec.bundle.plan import (
    Heading,
    IndexLink,
    IndexPages,
    IndexRow,
    Paper,
    PlaceholderPage,
    Plan,
    Slot,
    Withheld,
    numbers,
    rows_of,
    slots_shown,
    stream,
)
from panelsec.bundle.progress import Progress, Steps
from panelsec.bundle.shared_memory import Lap, Shared
from panelsec.bundle.worker import LOOK, Process, RemoteFile
from panelsec.errors import Unavailable

T = TypeVar("T")
A_PAGE = 2_000
"""Bytes by which a page grows in a bundle, as a rule: its number, the way back from it, its entry in the file."""
ENDED = (
    "What puts the papers together was ended, perhaps because the computer has too little memory left. Nothing was kept of "
    "the copy. Close other programs, then build it again."
)
_TRIES = 4
PROCESS = Process(assembly.__name__)


@dataclass(frozen=True)
class ReceiptRow:
    """One paper as it lies in the bundle, after `at` pages; `sha256` is empty for what is withheld."""

    title: str
    sha256: str
    at: int
    pages: int
    first: str
    last: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Receipt:
    """What went in: `numbers` as printed on each page, `front` the pages of the index and of what changed."""

    numbers: tuple[str, ...]
    front: int
    rows: tuple[ReceiptRow, ...]
    links: tuple[IndexLink, ...]

    @property
    def pages(self) -> int:
        return len(self.numbers)


@contextmanager
def build(
    plan: Plan,
    index_pages: IndexPages,
    placeholder: PlaceholderPage,
    progress: Progress | None = None,
) -> Iterator[tuple[Shared, Receipt]]:
    """The bundle, which lies in memory until it is left, and what went in; same input, same bytes.

    It is made in a process of its own: the program that waits for it stays alive and small. Unavailable where that is ended.
    """
    slots = [slot for _, slot in slots_shown(plan)]
    building = _Building(Steps(progress, len(slots) + SAVING))
    with ExitStack() as stack:
        with building.alone():
            taken = [building.take(at, slot, placeholder) for at, slot in enumerate(slots)]
            counts = [pages for pages, _ in taken]
            front = _front(plan, counts, index_pages, placeholder)
            number = numbers(plan, counts, front.pages)
            title = plan.heading.title or plan.heading.lines[0]
            marked = building.put_together(Whole(front, number, title, _made_of(plan, front)))
            file = stack.enter_context(closing(building.saved()))
        receipts = (
            ReceiptRow(row.title, _origin(slot), row.at, row.pages, row.first, row.last, (*said, *more))
            for row, slot, (_, said), more in zip(front.rows, slots, taken, marked, strict=True)
        )
        yield file, Receipt(number, front.pages, tuple(receipts), front.links)


class _Building(RemoteFile):
    """What the process is asked for."""

    def __init__(self, steps: Steps) -> None:
        super().__init__(b"", math.inf, lambda: steps.on(0), PROCESS)
        self._steps, self._taken, self._most, self._lap = steps, 0, 0, Lap()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """One bundle at a time."""
        while not PROCESS.lock.acquire(timeout=LOOK):
            self._steps.on(0)
        try:
            with closing(self), closing(self._lap):
                yield
        finally:
            PROCESS.lock.release()

    def take(self, at: int, slot: Slot, placeholder: PlaceholderPage) -> tuple[int, tuple[str, ...]]:
        """The pages of a slot, and what a reader should know of it."""
        self._taken = at + 1
        if isinstance(slot, Withheld):
            self._asked(assembly.take_placeholder, at, _one_page(placeholder, slot.shown), slot.pages)
            taken: tuple[int, tuple[str, ...]] = slot.pages, ("Withheld from this reader.",)
        else:
            with stream(slot) as read:
                paper = self._lap.lend(read)
            pages, noted = self._asked(assembly.take, at, slot.title, paper)
            self._most += paper.size
            taken = pages, tuple(dict.fromkeys((*slot.notes, *noted)))
        return self._steps.after(taken)

    def put_together(self, whole: Whole) -> tuple[tuple[str, ...], ...]:
        """What is to be noted of each paper."""
        self._lap.close()
        self._most += len(whole.front.pdf) + A_PAGE * len(whole.numbers)
        return self._asked(assembly.put_together, whole)

    def saved(self) -> Shared:
        """Where it lies. That it grew more than others do, and has no room, is seen once it is saved: so it is saved again."""
        while True:
            with ExitStack() as stack:
                file = stack.enter_context(closing(Shared(self._most)))
                size = self._asked(assembly.save, file.lent)
                if size <= self._most:
                    file.holds(size)
                    stack.pop_all()
                    return file
                self._most = size

    def told(self, what: int) -> None:
        self._steps.to(self._taken + what)

    def _asked(self, function: Callable[..., T], *given: object) -> T:
        try:
            answer = self.ask(assembly.tried, function, *given)
        except EOFError as failure:
            raise Unavailable(ENDED) from failure
        if isinstance(answer, EOFError | MemoryError):
            raise Unavailable(ENDED) from answer
        if isinstance(answer, Exception):
            raise answer
        return cast(T, answer)


def _made_of(plan: Plan, front: Front) -> bytes:
    """What is in it, not when it was made. Hashing the whole file instead would take an eighth of the time."""
    papers = [_origin(slot) for _, slot in slots_shown(plan)]
    return hashlib.sha256(repr((plan.heading, plan.changed, front.rows, papers)).encode()).digest()[:16]


def _one_page(placeholder: PlaceholderPage, text: str) -> bytes:
    drawn = placeholder(text)
    with Pdf.open(io.BytesIO(drawn)) as pdf:
        if len(pdf.pages) != 1:
            raise ValueError("a placeholder is one page")
    return drawn


def _front(plan: Plan, counts: Sequence[int], index_pages: IndexPages, placeholder: PlaceholderPage) -> Front:
    """Index, pages left empty, and the sheet of what changed, drawn until they are as long as they were drawn for."""
    front = max(plan.front, 1)
    for _ in range(_TRIES):
        rows = rows_of(plan, counts, front)
        pdf, links = _drawn(plan.heading, dict(enumerate(rows)), index_pages)
        if {link.row for link in links} != set(range(len(rows))):
            raise ValueError("each row of the index needs a link")
        while len(pdf.pages) < plan.front:
            empty = _one_page(placeholder, "This page is left empty, so that the numbers agree.")
            pdf.pages.extend(Pdf.open(io.BytesIO(empty)).pages)
        sheet = None if plan.changed is None else len(pdf.pages)
        if plan.changed is not None:
            new = {at: row for at, row in enumerate(rows) if row.new}
            told, more = _drawn(plan.changed, new, index_pages, len(pdf.pages))
            pdf.pages.extend(told.pages)
            links += more
        if len(pdf.pages) == front:
            return Front(_saved(pdf), front, rows, links, sheet)
        front = len(pdf.pages)
    raise ValueError("the index does not settle on a length")


def _saved(pdf: Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out, static_id=True)
    return out.getvalue()


def _drawn(
    heading: Heading, rows: Mapping[int, IndexRow], index_pages: IndexPages, before: int = 0
) -> tuple[Pdf, tuple[IndexLink, ...]]:
    """Pages that list some of the rows, each under its place among all; `before` them lie other pages."""
    drawn, places = index_pages(heading, tuple(rows.values())), list(rows)
    links = (replace(link, row=places[link.row], page=link.page + before) for link in drawn.links)
    return Pdf.open(io.BytesIO(drawn.pdf)), tuple(links)


def _origin(slot: Slot) -> str:
    return slot.sha256 if isinstance(slot, Paper) else ""

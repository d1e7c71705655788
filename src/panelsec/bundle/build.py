"""The bundle: index, papers, numbers, bookmarks and links in one file, and the receipt for it."""

import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from panelsec.bundle import cleaning, merge, outlines
from panelsec.bundle.navigation import bookmark, link, place
from panelsec.bundle.objects import drop
from panelsec.bundle.opening import open_pdf
from panelsec.bundle.outlines import Bookmark
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
    read,
    rows_of,
    slots_shown,
)
from panelsec.bundle.stamp import Ink, Stamped, stamp
from panelsec.bundle.writing import Progress, Steps, write

_TRIES = 4


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


@dataclass
class _Source:
    """A slot's pages, opened and cleaned, until they are copied; `times` repeats a single page."""

    pdf: Pdf | None
    pages: int
    bookmarks: tuple[Bookmark, ...]
    notes: tuple[str, ...]
    times: int = 1


@dataclass(frozen=True)
class _Front:
    """The pages before the papers; `sheet` is where what changed is told, counted from 0."""

    pdf: Pdf
    rows: tuple[IndexRow, ...]
    links: tuple[IndexLink, ...]
    sheet: int | None


def build(
    plan: Plan,
    index_pages: IndexPages,
    placeholder: PlaceholderPage,
    out: Path | BinaryIO,
    progress: Progress | None = None,
) -> Receipt:
    """Write the bundle; a file at `out` is replaced only by a whole one. Same input, same bytes."""
    slots = [slot for _, slot in slots_shown(plan)]
    steps = Steps(progress, 2 * len(slots) + 100)
    sources = [steps.after(_opened(slot, placeholder)) for slot in slots]
    counts = [source.pages for source in sources]
    front = _front(plan, counts, index_pages, placeholder)
    rows, number = front.rows, numbers(plan, counts, len(front.pdf.pages))
    pdf = _merged(front.pdf, sources, steps)
    ink = Ink.into(pdf)
    stamped = [stamp(page.obj, n, ink) for n, page in zip(number, pdf.pages, strict=True)]
    link(pdf, rows, front.links, stamped)
    bookmark(pdf, number, rows, [source.bookmarks for source in sources], front.sheet)
    _finish(pdf, plan, number, rows)
    write(pdf, out, steps)
    said = _notes(rows, number, slots, sources, stamped)
    receipts = tuple(map(_receipt_row, rows, slots, said))
    return Receipt(number, len(front.pdf.pages), receipts, front.links)


def _merged(front: Pdf, sources: Sequence[_Source], steps: Steps) -> Pdf:
    pdf = Pdf.new()
    merge.append(pdf, front)
    for source in sources:
        assert source.pdf is not None  # noqa: S101 - each is copied once
        for _ in range(source.times):
            merge.append(pdf, source.pdf)
        source.pdf = None  # the copies hold all that they need
        steps.on(1)
    merge.forget_origins(pdf)
    return pdf


def _receipt_row(row: IndexRow, slot: Slot, notes: tuple[str, ...]) -> ReceiptRow:
    return ReceiptRow(row.title, _origin(slot), row.at, row.pages, row.first, row.last, notes)


def _opened(slot: Slot, placeholder: PlaceholderPage) -> _Source:
    if isinstance(slot, Withheld):
        return _Source(_one_page(placeholder, slot.shown), slot.pages, (), (), slot.pages)
    opened = open_pdf(slot.title, read(slot))
    places = cleaning.Destinations(opened.pdf)
    outline = outlines.read(opened.pdf, places)
    noted = cleaning.clean(opened.pdf, places)
    notes = tuple(dict.fromkeys((*slot.notes, *opened.notes, *outline.notes, *noted)))
    return _Source(opened.pdf, len(places.pages), outline.bookmarks, notes)


def _one_page(placeholder: PlaceholderPage, text: str) -> Pdf:
    pdf = Pdf.open(io.BytesIO(placeholder(text)))
    if len(pdf.pages) != 1:
        raise ValueError("a placeholder is one page")
    return pdf


def _front(
    plan: Plan, counts: Sequence[int], index_pages: IndexPages, placeholder: PlaceholderPage
) -> _Front:
    """Index, pages left empty, and the sheet of what changed, drawn until they are as long as they were drawn for."""
    front = max(plan.front, 1)
    for _ in range(_TRIES):
        rows = rows_of(plan, counts, front)
        pdf, links = _drawn(plan.heading, dict(enumerate(rows)), index_pages)
        if {link.row for link in links} != set(range(len(rows))):
            raise ValueError("each row of the index needs a link")
        while len(pdf.pages) < plan.front:
            pdf.pages.extend(
                _one_page(placeholder, "This page is left empty, so that the numbers agree.").pages
            )
        sheet = None if plan.changed is None else len(pdf.pages)
        if plan.changed is not None:
            new = {at: row for at, row in enumerate(rows) if row.new}
            told, more = _drawn(plan.changed, new, index_pages, len(pdf.pages))
            pdf.pages.extend(told.pages)
            links += more
        if len(pdf.pages) == front:
            return _Front(pdf, rows, links, sheet)
        front = len(pdf.pages)
    raise ValueError("the index does not settle on a length")


def _drawn(
    heading: Heading, rows: Mapping[int, IndexRow], index_pages: IndexPages, before: int = 0
) -> tuple[Pdf, tuple[IndexLink, ...]]:
    """Pages that list some of the rows, each under its place among all; `before` them lie other pages."""
    drawn, places = index_pages(heading, tuple(rows.values())), list(rows)
    links = (replace(link, row=places[link.row], page=link.page + before) for link in drawn.links)
    return Pdf.open(io.BytesIO(drawn.pdf)), tuple(links)


def _finish(pdf: Pdf, plan: Plan, number: Sequence[str], rows: Sequence[IndexRow]) -> None:
    """Labels equal to the numbers, opening at 100% with the bookmarks shown, and a title but no history."""
    root = pdf.Root
    root.PageLabels = Dictionary(Nums=Array(list(_labels(number))))
    root.PageMode = Name.UseOutlines
    root.OpenAction = place(pdf.pages[0].obj, None, 1)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.Lang = pikepdf.String("en-GB")
    if "/AcroForm" in root:
        drop(root.AcroForm, "/XFA", "/CO", "/SigFlags")
    # What is in it, not when it was made. Hashing the whole file instead would take an eighth of the time.
    made_of = hashlib.sha256(
        repr((plan.heading, plan.changed, rows, [_origin(slot) for _, slot in slots_shown(plan)])).encode()
    )
    pdf.trailer.ID = Array([pikepdf.String(made_of.digest()[:16])] * 2)
    pdf.docinfo[Name.Title] = plan.heading.title or plan.heading.lines[0]


def _labels(number: Sequence[str]) -> Iterator[int | Dictionary]:
    """Where numbers run on from one to the next, they are said once."""
    before = ("", 0)
    for at, each in enumerate(number):
        whole, point, part = each.rpartition(".")
        if (whole, int(part) - 1) != before or not at:
            label = Dictionary(S=Name.D, St=int(part))
            if point:
                label.P = pikepdf.String(whole + point)
            yield at
            yield label
        before = whole, int(part)


def _origin(slot: Slot) -> str:
    return slot.sha256 if isinstance(slot, Paper) else ""


def _notes(
    rows: Sequence[IndexRow],
    number: Sequence[str],
    slots: Sequence[Slot],
    sources: Sequence[_Source],
    stamped: Sequence[Stamped],
) -> Iterator[tuple[str, ...]]:
    for row, slot, source in zip(rows, slots, sources, strict=True):
        marks = [(number[i], stamped[i]) for i in range(row.at, row.at + row.pages)]
        grown = [n for n, mark in marks if mark.enlarged]
        broken = [n for n, mark in marks if mark.damaged]
        said = list(source.notes) if isinstance(slot, Paper) else ["Withheld from this reader."]
        if grown:
            said.append(f"Too small for a number, so laid on a larger sheet: page {', '.join(grown)}.")
        if broken:
            said.append(f"The content is damaged; check page {', '.join(broken)}.")
        yield tuple(said)

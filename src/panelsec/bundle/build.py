"""The bundle: index, papers, numbers, bookmarks and links in one file, and the receipt for it."""

import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
    Drawn,
    IndexLink,
    IndexPages,
    IndexRow,
    Paper,
    PlaceholderPage,
    Plan,
    Slot,
    Withheld,
    rows_of,
    slots_shown,
)
from panelsec.bundle.stamp import Ink, Stamped, stamp
from panelsec.bundle.writing import Progress, Steps, write

_TRIES = 4


@dataclass(frozen=True)
class ReceiptRow:
    """One paper as it lies in the bundle; `sha256` is empty for what is withheld."""

    title: str
    sha256: str
    pages: int
    first: int
    last: int
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Receipt:
    """What went in: `first` is the first page's number, `front` the pages of the index."""

    pages: int
    first: int
    front: int
    rows: tuple[ReceiptRow, ...]
    links: tuple[IndexLink, ...]


@dataclass(frozen=True)
class _Source:
    """A slot's pages, opened and cleaned; `times` repeats a single page."""

    pdf: Pdf
    bookmarks: tuple[Bookmark, ...]
    notes: tuple[str, ...]
    times: int = 1

    @property
    def pages(self) -> int:
        return len(self.pdf.pages) * self.times


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
    rows, drawn, front = _index(plan, [source.pages for source in sources], index_pages, placeholder)
    pdf = _merged(front, sources, steps)
    ink, sealed = Ink.into(pdf), set[tuple[int, int]]()
    stamped = [stamp(pdf, page.obj, str(n), ink, sealed) for n, page in enumerate(pdf.pages, plan.first)]
    link(pdf, plan.first, rows, drawn.links, stamped)
    bookmark(pdf, plan.first, rows, [source.bookmarks for source in sources])
    _finish(pdf, plan, rows)
    write(pdf, out, steps)
    said = _notes(rows, slots, sources, stamped[len(front.pages) :])
    receipts = tuple(map(_receipt_row, rows, slots, said))
    return Receipt(len(stamped), plan.first, len(front.pages), receipts, drawn.links)


def _merged(front: Pdf, sources: Sequence[_Source], steps: Steps) -> Pdf:
    pdf = Pdf.new()
    merge.append(pdf, front)
    for source in sources:
        for _ in range(source.times):
            merge.append(pdf, source.pdf)
        steps.after(source)
    merge.forget_origins(pdf)
    return pdf


def _receipt_row(row: IndexRow, slot: Slot, notes: tuple[str, ...]) -> ReceiptRow:
    return ReceiptRow(row.title, _origin(slot), row.last - row.first + 1, row.first, row.last, notes)


def _opened(slot: Slot, placeholder: PlaceholderPage) -> _Source:
    if isinstance(slot, Withheld):
        return _Source(_one_page(placeholder, slot.shown), (), (), slot.pages)
    data = slot.pdf
    if callable(data):
        with data() as stream:
            data = stream.read()
    opened = open_pdf(slot.title, data)
    places = cleaning.Destinations(opened.pdf)
    bookmarks = outlines.read(opened.pdf, places)
    noted = cleaning.clean(opened.pdf, places)
    return _Source(opened.pdf, bookmarks, tuple(dict.fromkeys((*slot.notes, *opened.notes, *noted))))


def _one_page(placeholder: PlaceholderPage, text: str) -> Pdf:
    pdf = Pdf.open(io.BytesIO(placeholder(text)))
    if len(pdf.pages) != 1:
        raise ValueError("a placeholder is one page")
    return pdf


def _index(
    plan: Plan, counts: Sequence[int], index_pages: IndexPages, placeholder: PlaceholderPage
) -> tuple[tuple[IndexRow, ...], Drawn, Pdf]:
    """The index, drawn until the number of its own pages is the one that it was drawn for."""
    front = max(plan.front, 1)
    for _ in range(_TRIES):
        rows = rows_of(plan, counts, front)
        drawn = index_pages(plan.heading, rows)
        pdf = Pdf.open(io.BytesIO(drawn.pdf))
        if len(pdf.pages) <= plan.front or len(pdf.pages) == front:
            break
        front = len(pdf.pages)
    else:
        raise ValueError("the index does not settle on a length")
    if plan.front and len(pdf.pages) > plan.front:
        raise ValueError(f"this copy's index takes {len(pdf.pages)} pages, the master's {plan.front}")
    if {link.row for link in drawn.links} != set(range(len(rows))):
        raise ValueError("each row of the index needs a link")
    while len(pdf.pages) < plan.front:
        pdf.pages.extend(_one_page(placeholder, "This page is left empty, so that the numbers agree.").pages)
    return rows, drawn, pdf


def _finish(pdf: Pdf, plan: Plan, rows: Sequence[IndexRow]) -> None:
    """Labels equal to the numbers, opening at 100% with the bookmarks shown, and a title but no history."""
    root = pdf.Root
    root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D, St=plan.first)]))
    root.PageMode = Name.UseOutlines
    root.OpenAction = place(pdf.pages[0].obj, None, 1)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.Lang = pikepdf.String("en-GB")
    if "/AcroForm" in root:
        drop(root.AcroForm, "/XFA", "/CO", "/SigFlags")
    # What is in it, not when it was made. Hashing the whole file instead would take an eighth of the time.
    made_of = hashlib.sha256(
        repr((plan.heading, rows, [_origin(slot) for _, slot in slots_shown(plan)])).encode()
    )
    pdf.trailer.ID = Array([pikepdf.String(made_of.digest()[:16])] * 2)
    pdf.docinfo[Name.Title] = plan.heading.title or plan.heading.lines[0]


def _origin(slot: Slot) -> str:
    return slot.sha256 if isinstance(slot, Paper) else ""


def _notes(
    rows: Sequence[IndexRow],
    slots: Sequence[Slot],
    sources: Sequence[_Source],
    stamped: Sequence[Stamped],
) -> Iterator[tuple[str, ...]]:
    position = 0
    for row, slot, source in zip(rows, slots, sources, strict=True):
        marks = [(row.first + i, stamped[position + i]) for i in range(source.pages)]
        position += source.pages
        grown = [str(number) for number, mark in marks if mark.enlarged]
        broken = [str(number) for number, mark in marks if mark.damaged]
        said = list(source.notes) if isinstance(slot, Paper) else ["Withheld from this reader."]
        if grown:
            said.append(f"Too small for a number, so laid on a larger sheet: page {', '.join(grown)}.")
        if broken:
            said.append(f"The content is damaged; check page {', '.join(broken)}.")
        yield tuple(said)

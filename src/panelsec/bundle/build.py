"""The bundle: index, papers, numbers, bookmarks and links in one file, and the receipt for it."""

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, OutlineItem, Pdf

from panelsec.bundle import cleaning, merge, outlines
from panelsec.bundle.objects import drop, entries
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
    Rect,
    Slot,
    Withheld,
    rows_of,
    slots_shown,
)
from panelsec.bundle.stamp import Ink, Stamped, stamp
from panelsec.errors import Unavailable

Progress = Callable[[int, int], bool | None]
"""Told the steps done and their number; answers False, or raises, to stop."""

_TRIES = 4


class Cancelled(Exception):  # noqa: N818 (the user's wish is no error)
    """Stopped at the user's wish; nothing was left behind."""


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
    steps = _Steps(progress, 2 * len(slots) + 100)
    sources = []
    for slot in slots:
        sources.append(_opened(slot, placeholder))
        steps.one()
    counts = [source.pages for source in sources]
    rows, drawn, front = _index(plan, counts, index_pages, placeholder)
    pdf = Pdf.new()
    merge.append(pdf, front)
    for source in sources:
        for _ in range(source.times):
            merge.append(pdf, source.pdf)
        steps.one()
    merge.forget_origins(pdf)
    front_pages = len(front.pages)
    notes = _number_and_link(pdf, plan.first, rows, drawn.links)
    _bookmark(pdf, plan.first, rows, sources)
    _finish(pdf, plan)
    _write(pdf, out, steps)
    receipts = tuple(
        ReceiptRow(
            row.title, slot.sha256 if isinstance(slot, Paper) else "", count, row.first, row.last, said
        )
        for row, slot, count, said in zip(
            rows, slots, counts, _notes(rows, slots, sources, notes), strict=True
        )
    )
    return Receipt(front_pages + sum(counts), plan.first, front_pages, receipts, drawn.links)


class _Steps:
    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def one(self) -> None:
        self.to(self._done + 1)

    def to(self, done: int) -> None:
        self._done = done
        if self._progress is not None and self._progress(done, self._total) is False:
            raise Cancelled

    def saving(self, percent: int) -> None:
        self.to(self._total - 100 + percent)


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


def _number_and_link(
    pdf: Pdf, first: int, rows: Sequence[IndexRow], links: Sequence[IndexLink]
) -> list[Stamped]:
    """Stamp every page, tie the index to the papers and each page's number back to its row."""
    pages = [page.obj for page in pdf.pages]
    ink, sealed = Ink.into(pdf), set[tuple[int, int]]()
    stamped = [stamp(pdf, page, str(number), ink, sealed) for number, page in enumerate(pages, first)]
    home = {link.row: link for link in reversed(links)}
    for index, row in enumerate(rows):
        back = _action(pdf, pages[home[index].page], home[index].rect[3] + 20)
        for position in range(row.first - first, row.last - first + 1):
            _link(pdf, pages[position], stamped[position].rect, back)
    for link in links:
        _link(pdf, pages[link.page], link.rect, _action(pdf, pages[rows[link.row].first - first]))
    return stamped


def _action(pdf: Pdf, target: Object, top: float | None = None) -> Object:
    return pdf.make_indirect(Dictionary(S=Name.GoTo, D=_place(target, top)))


def _link(pdf: Pdf, page: Object, rect: Rect, action: Object) -> None:
    where = b"%.2f %.2f %.2f %.2f" % rect
    link = Object.parse(b"<</Type/Annot/Subtype/Link/Rect[%s]/Border[0 0 0]/F 4>>" % where)
    link.A = action
    others = entries(page, "/Annots")
    page.Annots = Array(others) if others else Object.parse(b"[]")  # its own: pages may share one
    page.Annots.append(pdf.make_indirect(link))


def _place(page: Object, top: float | None = None, zoom: int | None = None) -> Array:
    return Array([page, Name.XYZ, None, None if top is None else round(top, 2), zoom])


def _bookmark(pdf: Pdf, first: int, rows: Sequence[IndexRow], sources: Sequence[_Source]) -> None:
    pages = [page.obj for page in pdf.pages]

    def item(title: str, number: int, nested: Sequence[OutlineItem] = ()) -> OutlineItem:
        made = OutlineItem(f"{title} [p. {number}]", _place(pages[number - first]))
        made.children, made.is_closed = list(nested), bool(nested)
        return made

    def own(bookmarks: Sequence[Bookmark], start: int) -> list[OutlineItem]:
        return [item(each.title, start + each.page, own(each.nested, start)) for each in bookmarks]

    with pdf.open_outline() as outline:
        outline.root.append(item("Index", first))
        section: OutlineItem | None = None
        named = ""
        for row, source in zip(rows, sources, strict=True):
            if section is None or row.section != named:
                section, named = item(row.section, row.first), row.section
                outline.root.append(section)
            section.children.append(item(row.title, row.first, own(source.bookmarks, row.first)))


def _finish(pdf: Pdf, plan: Plan) -> None:
    """Labels equal to the numbers, opening at 100% with the bookmarks shown, and a title but no history."""
    root = pdf.Root
    root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D, St=plan.first)]))
    root.PageMode = Name.UseOutlines
    root.OpenAction = _place(pdf.pages[0].obj, None, 1)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.Lang = pikepdf.String("en-GB")
    if "/AcroForm" in root:
        drop(root.AcroForm, "/XFA", "/CO", "/SigFlags")
    pdf.docinfo[Name.Title] = ", ".join(filter(None, (*plan.heading.lines, plan.heading.reader)))


def _notes(
    rows: Sequence[IndexRow],
    slots: Sequence[Slot],
    sources: Sequence[_Source],
    stamped: Sequence[Stamped],
) -> Iterator[tuple[str, ...]]:
    position = len(stamped) - sum(source.pages for source in sources)
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


def _write(pdf: Pdf, out: Path | BinaryIO, steps: _Steps) -> None:
    if not isinstance(out, Path):
        _save(pdf, out, steps)
        return
    try:
        with _beside(out) as part:
            _save(pdf, part, steps)
    except OSError as failure:
        raise Unavailable(f"The bundle cannot be written to {out}: {failure.strerror}.") from failure


def _save(pdf: Pdf, out: Path | BinaryIO, steps: _Steps) -> None:
    pdf.save(
        out,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        deterministic_id=True,
        progress=steps.saving,
    )


@contextmanager
def _beside(out: Path) -> Iterator[Path]:
    """A name beside `out` that becomes `out` if all goes well and vanishes if not."""
    part = out.with_name(f".{out.name}.part")
    try:
        yield part
        part.replace(out)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()

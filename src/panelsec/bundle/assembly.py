"""Assembles a bundle in a process of its own: opens, cleans and copies each paper, then numbers, links and saves."""

import ctypes
import io
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf

from panelsec.bundle import cleaning, merge, outlines
from panelsec.bundle.incoming.opening import filled_in, open_pdf
from panelsec.bundle.navigation import bookmark, link, place
from panelsec.bundle.objects import drop
from panelsec.bundle.outlines import Bookmark
from panelsec.bundle.plan import IndexLink, IndexRow
from panelsec.bundle.shared_memory import Lent
from panelsec.bundle.stamp import Ink, Stamped, stamp
from panelsec.bundle.worker import Kept

SAVING = 100
"""The steps of saving; each paper is one before them."""


@dataclass(frozen=True)
class Front:
    """The pages before the papers, as a PDF; `sheet` is where what changed is told, counted from 0."""

    pdf: bytes
    pages: int
    rows: tuple[IndexRow, ...]
    links: tuple[IndexLink, ...]
    sheet: int | None


@dataclass(frozen=True)
class Whole:
    """What the papers become: `numbers` are those of its pages, `made_of` is a digest of what is in it."""

    front: Front
    numbers: tuple[str, ...]
    title: str
    made_of: bytes


@dataclass(frozen=True)
class _Taken:
    """The pages of all papers so far, and the bookmarks of each paper."""

    pdf: Pdf
    bookmarks: list[tuple[Bookmark, ...]]


def tried(kept: Kept, function: Callable[..., object], *given: object) -> object:
    """What a function of this module makes, or what it raises: here that is no fault of a paper but of the program."""
    try:
        return function(kept, *given)
    except Exception as error:  # noqa: BLE001 raised by whoever asked
        return error


def take(kept: Kept, at: int, title: str, paper: Lent) -> tuple[int, tuple[str, ...]]:
    """Copy the pages of the paper after `at` others, and let go of it: how many they are, and what a reader should know of
    it."""
    taken = _taken(kept, at)
    opened = filled_in(open_pdf(title, paper.read()))
    places = cleaning.Destinations(opened.pdf)
    outline = outlines.read(opened.pdf, places)
    noted = cleaning.clean(opened.pdf, places)
    merge.append(taken.pdf, opened.pdf)
    taken.bookmarks.append(outline.bookmarks)
    return len(places.pages), (*opened.notes, *outline.notes, *noted)


def take_placeholder(kept: Kept, at: int, page: bytes, times: int) -> bool:
    taken = _taken(kept, at)
    with Pdf.open(io.BytesIO(page)) as opened:
        for _ in range(times):
            merge.append(taken.pdf, opened)
    taken.bookmarks.append(())
    return True


def _taken(kept: Kept, at: int) -> _Taken:
    found: _Taken | None = kept.made if at else _Taken(Pdf.new(), [])
    if found is None or len(found.bookmarks) != at:
        raise EOFError  # the process that held them was ended
    kept.made = found
    return found


def put_together(kept: Kept, whole: Whole) -> tuple[tuple[str, ...], ...]:
    """What is to be noted of each paper."""
    taken = _taken(kept, len(whole.front.rows))
    pdf = taken.pdf
    with Pdf.open(io.BytesIO(whole.front.pdf)) as front:
        for at, page in enumerate(front.pages):
            pdf.pages.insert(at, page)
    merge.forget_origins(pdf)
    ink = Ink.into(pdf)
    stamped = [stamp(page.obj, n, ink) for n, page in zip(whole.numbers, pdf.pages, strict=True)]
    link(pdf, whole.front.rows, whole.front.links, stamped)
    bookmark(pdf, whole.numbers, whole.front.rows, taken.bookmarks, whole.front.sheet)
    _finish(pdf, whole)
    return tuple(_notes(whole, stamped))


def save(kept: Kept, file: Lent) -> int:
    """Writes what was put together where it is to lie, and tells each step; answers its size. Where that is more than was
    lent, it is kept to be saved again."""
    if kept.made is None:
        raise EOFError  # the process that held it was ended
    pdf = kept.made.pdf
    with file.written() as out:
        pdf.save(
            out,
            object_stream_mode=ObjectStreamMode.generate,
            static_id=True,  # of the identifier's second half: the first is the bundle's own
            progress=lambda percent: kept.tell(percent * SAVING // 100),
        )
        size = out.tell()
    if size <= file.size:
        kept.made = pdf = None
        _give_back()
    return size


def _give_back() -> None:
    """What was let go goes back to the system: on Linux it would stay with the process, which waits for the next copy."""
    if sys.platform == "linux":
        with suppress(AttributeError):
            ctypes.CDLL(None).malloc_trim(0)


def _finish(pdf: Pdf, whole: Whole) -> None:
    """Labels equal to the numbers, opening at 100% with the bookmarks shown, and a title but no history."""
    root = pdf.Root
    root.PageLabels = Dictionary(Nums=Array(list(_labels(whole.numbers))))
    root.PageMode = Name.UseOutlines
    root.OpenAction = place(pdf.pages[0].obj, None, 1)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.Lang = pikepdf.String("en-GB")
    if "/AcroForm" in root:
        drop(root.AcroForm, "/XFA", "/CO", "/NeedAppearances", "/SigFlags")
    pdf.trailer.ID = Array([pikepdf.String(whole.made_of)] * 2)
    pdf.docinfo[Name.Title] = whole.title


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


def _notes(whole: Whole, stamped: Sequence[Stamped]) -> Iterator[tuple[str, ...]]:
    for row in whole.front.rows:
        marks = [(whole.numbers[i], stamped[i]) for i in range(row.at, row.at + row.pages)]
        grown = [n for n, mark in marks if mark.enlarged]
        broken = [n for n, mark in marks if mark.damaged]
        yield (
            *(
                [f"Too small for a number, so laid on a larger sheet: page {', '.join(grown)}."]
                if grown
                else ()
            ),
            *([f"The content is damaged; check page {', '.join(broken)}."] if broken else ()),
        )

"""The proof of a finished bundle, by a second engine that had no part in making it."""

import ctypes
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2.raw as raw  # type: ignore[import-untyped]
from pikepdf import Object, Pdf

from panelsec.bundle import pdfium
from panelsec.bundle.build import Receipt
from panelsec.bundle.cleaning import READ_ONLY, fields
from panelsec.bundle.forbidden import Forbidden, behind_pages
from panelsec.bundle.objects import entries, entry, name
from panelsec.bundle.plan import Rect

_SAYS_PAGE = re.compile(r" \[p\. (\d+)\]$")
_DIGITS = re.compile(r"\d+")
_STRIP = 0.15  # of the height, at the bottom: where the number must be


@dataclass(frozen=True)
class Fault:
    """What is wrong, and on which numbered page; 0 is the file as a whole."""

    page: int
    sentence: str


def check(source: bytes | Path, receipt: Receipt, forbidden: Sequence[str] = ()) -> list[Fault]:
    """Hold the file against its receipt, and against the words that must be nowhere in it."""
    words = Forbidden(forbidden)
    with pdfium.document(source) as document:
        if len(document) != receipt.pages:
            return [Fault(0, f"The file has {len(document)} pages, the receipt {receipt.pages}.")]
        faults = list(_bookmarks(document, receipt))
        for position in range(receipt.pages):
            faults.extend(_page(document, position, receipt, words))
    with Pdf.open(source if isinstance(source, Path) else io.BytesIO(source)) as pdf:
        faults.extend(_behind(pdf, words, receipt.first))
    return faults


def _page(document: Any, position: int, receipt: Receipt, words: Forbidden) -> Iterator[Fault]:
    number = receipt.first + position
    page = document[position]
    text_page = page.get_textpage()
    try:
        label = document.get_page_label(position)
        if label != str(number):
            yield Fault(number, f"The page is labelled {label or 'nothing'} instead of {number}.")
        wrong = _number_fault(page, text_page, str(number))
        if wrong:
            yield Fault(number, wrong)
        links = _links(document, page)
        if position < receipt.front:
            yield from _index_faults(text_page, position, receipt, links)
        elif not any(0 <= target < receipt.front for _, target in links):
            yield Fault(number, "No link leads from the page back to the index.")
        if words:
            text = text_page.get_text_range() if text_page.count_chars() else ""
            for word in sorted(words.in_text(text)):
                yield Fault(number, f"‘{word}’ must not be in this file, and stands on this page.")
    finally:
        text_page.close()
        page.close()


def _number_fault(page: Any, text_page: Any, number: str) -> str | None:
    """Why the number cannot be read at the foot of the page, or None."""
    seen = _visible(page)
    worst = "The number is not on the page."
    for start in _places(text_page, number):
        where = [
            _upright(text_page.get_charbox(start + i), seen, page.get_rotation()) for i in range(len(number))
        ]
        width, height = _displayed(seen, page.get_rotation())
        if not all(u0 >= 0 and v0 >= 0 and u1 <= width and v1 <= height for u0, v0, u1, v1 in where):
            worst = "The number is outside the visible page."
        elif not _is_upright(text_page, start, page.get_rotation()):
            worst = "The number is not upright."
        elif where[0][0] >= width / 2 and where[0][3] <= max(_STRIP * height, 60):
            return None
    return worst


def _places(text_page: Any, number: str) -> Iterator[int]:
    """Where the number stands as a number of its own; the last drawn first, since ours is drawn last."""
    count = text_page.count_chars()
    for start in dict.fromkeys((max(0, count - len(number) - 1), 0)):  # the whole page only if its end fails
        text = "".join(chr(raw.FPDFText_GetUnicode(text_page, i)) for i in range(start, count))
        matches = list(_DIGITS.finditer(text))
        yield from (start + match.start() for match in reversed(matches) if match.group() == number)


def _visible(page: Any) -> Rect:
    media, crop = page.get_mediabox(), page.get_cropbox()
    return max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3])


def _displayed(seen: Rect, turned: int) -> tuple[float, float]:
    width, height = seen[2] - seen[0], seen[3] - seen[1]
    return (height, width) if turned in (90, 270) else (width, height)


def _upright(box: Rect, seen: Rect, turned: int) -> Rect:
    """A box in page coordinates as displayed, origin at the bottom left."""
    left, bottom, right, top = box
    match turned:
        case 90:
            return bottom - seen[1], seen[2] - right, top - seen[1], seen[2] - left
        case 180:
            return seen[2] - right, seen[3] - top, seen[2] - left, seen[3] - bottom
        case 270:
            return seen[3] - top, left - seen[0], seen[3] - bottom, right - seen[0]
    return left - seen[0], bottom - seen[1], right - seen[0], top - seen[1]


def _is_upright(text_page: Any, index: int, turned: int) -> bool:
    matrix = raw.FS_MATRIX()
    if not raw.FPDFText_GetMatrix(text_page, index, matrix):
        return False
    along: tuple[float, float] = (matrix.a, matrix.b)
    up: tuple[float, float] = (matrix.c, matrix.d)
    for _ in range(turned // 90):
        along, up = (along[1], -along[0]), (up[1], -up[0])
    return along[0] > 0 and up[1] > 0 and abs(along[1]) < along[0] / 50 and abs(up[0]) < up[1] / 50


def _links(document: Any, page: Any) -> list[tuple[Rect, int]]:
    """Each link's rectangle and the page it leads to, counted from 0; -1 leads out of the file."""
    found, position, link = [], ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page, position, link):
        rect = raw.FS_RECTF()
        raw.FPDFLink_GetAnnotRect(link, rect)
        target = raw.FPDFLink_GetDest(document, link)
        index = raw.FPDFDest_GetDestPageIndex(document, target) if target else -1
        found.append(((rect.left, rect.bottom, rect.right, rect.top), index))
    return found


def _index_faults(
    text_page: Any, position: int, receipt: Receipt, links: Sequence[tuple[Rect, int]]
) -> Iterator[Fault]:
    for link in receipt.links:
        row = receipt.rows[link.row]
        if link.page != position:
            continue
        targets = {target for rect, target in links if _same(rect, link.rect)}
        if targets != {row.first - receipt.first}:
            yield Fault(
                receipt.first + position, f"The index entry ‘{row.title}’ does not lead to page {row.first}."
            )
        line = text_page.get_text_bounded(bottom=link.rect[1] - 1, top=link.rect[3] + 1)
        said = _DIGITS.findall(line)
        if said[-1:] != [str(row.first)] and said[-2:] != [str(row.first), str(row.last)]:
            yield Fault(
                receipt.first + position, f"The index does not give page {row.first} for ‘{row.title}’."
            )


def _same(one: Rect, other: Rect) -> bool:
    return all(abs(a - b) < 1 for a, b in zip(one, other, strict=True))


def _bookmarks(document: Any, receipt: Receipt) -> Iterator[Fault]:
    """Each bookmark leads to the page that it names, and each paper has one."""
    found = set()
    for bookmark in document.get_toc(max_depth=30):
        title, place = bookmark.get_title(), bookmark.get_dest()
        said = _SAYS_PAGE.search(title)
        lands = None if place is None else place.get_index() + receipt.first
        if said is None or lands != int(said.group(1)):
            yield Fault(lands or 0, f"The bookmark ‘{title}’ does not lead to the page that it names.")
        found.add(title)
    for row in receipt.rows:
        if f"{row.title} [p. {row.first}]" not in found:
            yield Fault(row.first, f"‘{row.title}’ has no bookmark.")


def _acts(annotation: Object) -> bool:
    action = entry(annotation, "/A")
    return "/AA" in annotation or (action is not None and name(action, "/S") != "/GoTo")


def _locked(field: Object) -> bool:
    flags = entry(field, "/Ff")
    return isinstance(flags, int) and bool(flags & READ_ONLY)


def _behind(pdf: Pdf, words: Forbidden, first: int) -> Iterator[Fault]:
    if len(pdf.attachments):
        yield Fault(0, "The file carries an attachment.")
    if entry(pdf.Root.get("/Names"), "/JavaScript") is not None:
        yield Fault(0, "The file carries JavaScript.")
    for number, page in enumerate(pdf.pages, first):
        if "/AA" in page.obj or any(_acts(each) for each in entries(page.obj, "/Annots")):
            yield Fault(number, "Something on the page acts when it is clicked, or leads out of the file.")
    if any("/Ff" in each or "/Parent" not in each for each in fields(pdf) if not _locked(each)):
        yield Fault(0, "A form field in the file can still be filled in.")
    if words:
        for word, where in dict.fromkeys(behind_pages(pdf, words)):
            yield Fault(0, f"‘{word}’ must not be in this file, and stands in {where}.")

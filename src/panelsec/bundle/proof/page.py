"""Proves one page of a bundle: its number, its label, its links, and that no forbidden word is on it."""

import ctypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as raw  # type: ignore[import-untyped]

from panelsec.bundle import pdfium
from panelsec.bundle.as_displayed import size, upright, visible
from panelsec.bundle.build import Receipt
from panelsec.bundle.plan import Rect

NUMBER = "The number is"
"""Begins what is wrong with one."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_STRIP = 0.15  # of the height, at the bottom: where the number must be


@dataclass(frozen=True)
class Fault:
    """What is wrong, and on which page by its number; empty is the file as a whole."""

    page: str
    sentence: str


@dataclass(frozen=True)
class Proof:
    """What was found wrong with a page, where its number lies as displayed (left, bottom, right, top), and its words."""

    faults: tuple[str, ...]
    number: Rect | None
    text: str


def texts(data: bytes, receipt: Receipt) -> tuple[str, ...]:
    """The words of each page of a bundle, its number apart."""
    with pdfium.document(data) as document:
        words = (pdfium.page_text(page).rstrip() for page in document)
        return tuple(
            text.removesuffix(number).rstrip() for text, number in zip(words, receipt.numbers, strict=True)
        )


def prove(document: Any, page: Any, at: int, receipt: Receipt) -> Proof:
    """Hold a page, the one after `at` others, against the receipt."""
    text_page = page.get_textpage()
    try:
        wrong, where = _number_fault(page, text_page, receipt.numbers[at])
        faults = tuple(_faults(document, page, text_page, at, receipt))
        text = text_page.get_text_range() if text_page.count_chars() else ""
    finally:
        text_page.close()
    return Proof((*((wrong,) if wrong else ()), *faults), where, text)


def _faults(document: Any, page: Any, text_page: Any, at: int, receipt: Receipt) -> Iterator[str]:
    number = receipt.numbers[at]
    label = document.get_page_label(at)
    if label != number:
        yield f"The page is labelled {label or 'nothing'} instead of {number}."
    links = pdfium.links(document, page)
    if at < receipt.front:
        yield from _index_faults(text_page, at, receipt, links)
    elif not any(0 <= target < receipt.front for _, target in links):
        yield "No link leads from the page back to the index."


def _number_fault(page: Any, text_page: Any, number: str) -> tuple[str, Rect | None]:
    """Why the number cannot be read at the foot of the page, if so, and where it is."""
    seen, turned = visible(page), page.get_rotation()
    width, height = size(seen, turned)
    worst = f"{NUMBER} not on the page."
    for start in _places(text_page, number):
        boxes = [upright(text_page.get_charbox(start + i), seen, turned) for i in range(len(number))]
        left, bottom, right, top = (
            pick(box[i] for box in boxes) for i, pick in enumerate((min, min, max, max))
        )
        if left < 0 or bottom < 0 or right > width or top > height:
            worst = f"{NUMBER} outside the visible page."
        elif not _isupright(text_page, start, turned):
            worst = f"{NUMBER} not upright."
        elif left >= width / 2 and boxes[0][3] <= max(_STRIP * height, 60):
            return "", (left, bottom, right, top)
    return worst, None


def _places(text_page: Any, number: str) -> Iterator[int]:
    """Where the number stands as a number of its own; the last drawn first, since ours is drawn last."""
    count = text_page.count_chars()
    for start in dict.fromkeys((max(0, count - len(number) - 1), 0)):  # the whole page only if its end fails
        text = "".join(chr(raw.FPDFText_GetUnicode(text_page, i)) for i in range(start, count))
        matches = list(_NUMBER.finditer(text))
        yield from (start + match.start() for match in reversed(matches) if match.group() == number)
        last = count - len(number)
        if last > start and text.endswith(number) and _apart(text_page, last - 1, last):
            yield last


def _apart(text_page: Any, one: int, other: int) -> bool:
    """Whether two letters were drawn by themselves: a paper's own number may stand so close that they are read as one."""
    drawn = (raw.FPDFText_GetTextObject(text_page, at) for at in (one, other))
    before, after = (ctypes.cast(each, ctypes.c_void_p).value for each in drawn)
    return before != after


def _isupright(text_page: Any, index: int, turned: int) -> bool:
    matrix = raw.FS_MATRIX()
    if not raw.FPDFText_GetMatrix(text_page, index, matrix):
        return False
    along: tuple[float, float] = (matrix.a, matrix.b)
    up: tuple[float, float] = (matrix.c, matrix.d)
    for _ in range(turned // 90):
        along, up = (along[1], -along[0]), (up[1], -up[0])
    return along[0] > 0 and up[1] > 0 and abs(along[1]) < along[0] / 50 and abs(up[0]) < up[1] / 50


def _index_faults(
    text_page: Any, at: int, receipt: Receipt, links: Sequence[tuple[Rect, int]]
) -> Iterator[str]:
    for link in receipt.links:
        row = receipt.rows[link.row]
        if link.page != at:
            continue
        targets = {target for rect, target in links if _same(rect, link.rect)}
        if targets != {row.at}:
            yield f"The index entry ‘{row.title}’ does not lead to page {row.first}."
        line = text_page.get_text_bounded(bottom=link.rect[1] - 1, top=link.rect[3] + 1)
        said = _NUMBER.findall(line)
        if said[-1:] != [row.first] and said[-2:] != [row.first, row.last]:
            yield f"The index does not give page {row.first} for ‘{row.title}’."


def _same(one: Rect, other: Rect) -> bool:
    return all(abs(a - b) < 1 for a, b in zip(one, other, strict=True))

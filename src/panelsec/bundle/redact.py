"""Redacts a paper: its pages become images, with the words that may be read as text beneath them.

Nothing is copied from the original's objects: what is not drawn again is not there.
"""

import io
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as raw  # type: ignore[import-untyped]
from pikepdf import Dictionary, Name, Object, Pdf, Stream
from PIL import Image, ImageDraw

from panelsec.bundle import invisible_text, pdfium
from panelsec.bundle.as_displayed import upright, visible
from panelsec.bundle.drawing import Drawing, picture
from panelsec.bundle.invisible_text import Word
from panelsec.bundle.objects import numbers
from panelsec.bundle.plan import Rect
from panelsec.bundle.progress import Progress, Steps
from panelsec.bundle.proof.forbidden import Forbidden, places
from panelsec.bundle.proof.raw_objects import behind_pages
from panelsec.errors import Refused

DOTS = 200  # an inch
_LARGE = 400_000  # bytes of a page: above it, loss is not seen and room is saved
_PAD = 1.0  # points around what is blackened: letters overhang
_BLACK = 40  # of 255: no letter is made out
_FAINT = 8  # of 255: nothing is made out


@dataclass(frozen=True)
class Box:
    """A part of a page (counted from 1) to be blackened, as displayed: left, bottom, right, top in points."""

    page: int
    rect: Rect


@dataclass(frozen=True)
class Redacted:
    """The copy, what can still be read in it, what was blackened, the pages in which no word could be looked for, and the
    terms that stand on none of the others."""

    pdf: bytes
    text: str
    boxes: tuple[Box, ...]
    wordless: tuple[int, ...]
    missed: tuple[str, ...]


def redact(
    data: bytes, terms: Sequence[str], boxes: Sequence[Box] = (), progress: Progress | None = None
) -> Redacted:
    """Blacken each box, and each of the terms wherever it stands. Refused where a term can still be found, by either of
    two readings or in any part of the file, or where a box is not black."""
    out, blackened, wordless, missed = Pdf.new(), list[Box](), list[int](), set(terms)
    fonts = invisible_text.fonts(out)
    with pdfium.document(data, forms=True) as document, ExitStack() as stack:
        steps = Steps(progress, len(document))
        drawing = stack.enter_context(closing(Drawing(data, raise_if_cancelled=lambda: steps.on(0))))
        for number in range(1, len(document) + 1):
            page = _flat(document, number)
            words, found = words_and_places(page, terms)
            missed.difference_update(*found.values())
            mine = [*(each.rect for each in boxes if each.page == number), *found]
            blackened += [Box(number, rect) for rect in mine]
            if not words:
                wordless.append(number)
            drawn, size = _drawn(drawing, number), page.get_size()
            left = [w for w in words if not any(_touch(w.rect, each) for each in mine)]
            _lay(out, fonts, drawn, size, [w for w in left if is_seen(drawn, w.rect, size)], mine)
            page.close()
            steps.on(1)
    pdf = io.BytesIO()
    out.save(pdf, static_id=True)
    text = _proven(pdf.getvalue(), terms, blackened)
    nowhere = tuple(term for term in terms if term in missed)
    return Redacted(pdf.getvalue(), text, tuple(blackened), tuple(wordless), nowhere)


# ---- what stands where


def _flat(document: Any, number: int) -> Any:
    """A page with what stands in its fields, stamps and notes among its own words: it is seen, and read with them only so."""
    page = document[number - 1]
    raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
    page.close()
    return document[number - 1]


def words_and_places(page: Any, terms: Sequence[str]) -> tuple[list[Word], dict[Rect, set[str]]]:
    """The words, and the places of terms with the terms that stand there. They are looked for as the page is turned and as it lies: PDFium reads lines in the order of the one or the other."""
    seen, turned = visible(page), page.get_rotation()
    words, found = list[Word](), defaultdict[Rect, set[str]](set)
    for way in dict.fromkeys((0, turned)):
        page.set_rotation(way)
        text, own = _letters(page)
        where = [upright(box, seen, turned) for box in own]
        words = [Word(text[first:last], _around(where[first:last])) for first, last in _runs(text)]
        for term, first, last in places(terms, text):
            for rect in _lines(text, where, first, last):
                found[rect].add(term)
    return words, found


def _letters(page: Any) -> tuple[str, list[Rect]]:
    """The letters of a page, and where each is in the page's own coordinates."""
    text_page = page.get_textpage()
    try:
        count = text_page.count_chars()
        text = "".join(_letter(raw.FPDFText_GetUnicode(text_page, at)) for at in range(count))
        return text, [text_page.get_charbox(at, loose=True) for at in range(count)]
    finally:
        text_page.close()


def _letter(code: int) -> str:
    """A soft hyphen at the end of a line is no letter; half of a pair neither."""
    return chr(code) if code not in (2, 0xFFFE) and not 0xD800 <= code < 0xE000 else " "


def _runs(text: str) -> Iterator[tuple[int, int]]:
    start = None
    for at, letter in enumerate(f"{text} "):
        if letter.isspace() or not letter.isprintable():
            if start is not None:
                yield start, at
            start = None
        elif start is None:
            start = at


def _lines(text: str, where: Sequence[Rect], first: int, last: int) -> Iterator[Rect]:
    """A box for each word of a term, or part of one before a line ends: a term may go over lines."""
    for start, end in _runs(text[first:last]):
        left, bottom, right, top = _around(where[first + start : first + end])
        yield left - _PAD, bottom - _PAD, right + _PAD, top + _PAD


def _around(boxes: Sequence[Rect]) -> Rect:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _touch(word: Rect, box: Rect) -> bool:
    """Whether any of a word is blackened; lines lie so close that a box on one reaches into the space of the next."""
    left, bottom, right, top = word
    inset = (top - bottom) / 4
    return left < box[2] and box[0] < right and bottom + inset < box[3] and box[1] < top - inset


# ---- pages made anew


def _lay(
    out: Pdf,
    fonts: Object,
    drawn: Image.Image,
    size: tuple[float, float],
    words: Sequence[Word],
    boxes: Sequence[Rect],
) -> None:
    width, height = size
    draw = ImageDraw.Draw(drawn)
    for rect in boxes:
        draw.rectangle(_dots(rect, drawn, (width, height)), fill=0)
    made = out.add_blank_page().obj  # it refuses a size that others take
    made.MediaBox = numbers(0, 0, width, height)
    made.Resources = Dictionary(XObject=Dictionary(PnlI=_image(out, drawn)), Font=fonts)
    shown = b"q %.3f 0 0 %.3f 0 0 cm /PnlI Do Q\n" % (width, height)
    made.Contents = Stream(out, shown + invisible_text.said(out, fonts, words))


def _drawn(drawing: Drawing, number: int) -> Image.Image:
    drawn = drawing.page(number, DOTS / 72).image
    red, green, blue = drawn.split()
    grey = red.tobytes() == green.tobytes() == blue.tobytes()
    return drawn.convert("L") if grey else drawn


def _dots(rect: Rect, drawn: Image.Image, size: tuple[float, float]) -> tuple[int, int, int, int]:
    across, up = drawn.width / size[0], drawn.height / size[1]
    left, right = sorted((rect[0] * across, rect[2] * across))
    top, bottom = sorted(((size[1] - rect[3]) * up, (size[1] - rect[1]) * up))
    return int(left), int(top), int(right) + 1, int(bottom) + 1


def is_seen(drawn: Image.Image, rect: Rect, size: tuple[float, float]) -> bool:
    """Not in a hidden layer, under a box that somebody else laid over it, or white on white."""
    left, top, right, bottom = _dots(rect, drawn, size)
    left, top, right, bottom = max(left, 0), max(top, 0), min(right, drawn.width), min(bottom, drawn.height)
    if left >= right or top >= bottom:
        return False
    shades: Any = drawn.crop((left, top, right, bottom)).convert("L").getextrema()
    return bool(shades[1] - shades[0] > _FAINT)


def _image(out: Pdf, drawn: Image.Image) -> Object:
    packed, how = zlib.compress(drawn.tobytes()), Name.FlateDecode
    if len(packed) > _LARGE:
        lossy = io.BytesIO()
        drawn.save(lossy, "JPEG", quality=85)
        packed, how = lossy.getvalue(), Name.DCTDecode
    image = Stream(out, packed, Filter=how)
    image.Type, image.Subtype = Name.XObject, Name.Image
    image.Width, image.Height, image.BitsPerComponent = drawn.width, drawn.height, 8
    image.ColorSpace = Name.DeviceGray if drawn.mode == "L" else Name.DeviceRGB
    return out.make_indirect(image)


# ---- proven


def _proven(data: bytes, terms: Sequence[str], boxes: Sequence[Box]) -> str:
    """The words that can be read; Refused where one of the terms is among them, or anywhere in the file."""
    words = Forbidden(terms)
    with pdfium.document(data) as document:
        texts = [pdfium.page_text(page) for page in document]
        left = {
            (word, f"page {number}") for number, text in enumerate(texts, 1) for word in words.in_text(text)
        }
        for number in {box.page for box in boxes}:
            page = document[number - 1]
            if not _black(page, [box.rect for box in boxes if box.page == number]):
                raise Refused(f"Page {number} was not blackened as it should be: nothing was kept.")
    with Pdf.open(io.BytesIO(data)) as pdf:
        left |= {(word, where) for word, where, _ in behind_pages(pdf, words)}
    if left:
        said = "; ".join(f"‘{word}’ on {where}" for word, where in sorted(left))
        raise Refused(f"Something that should be blackened can still be found: {said}. Nothing was kept.")
    return "\n\f".join(texts)


def _black(page: Any, rects: Sequence[Rect]) -> bool:
    shown: Any = picture(page, 2, grey=True)
    for rect in rects:
        left, top, right, bottom = _dots(rect, shown, page.get_size())
        inner = (
            max(left + 2, 0),
            max(top + 2, 0),
            min(right - 2, shown.width),
            min(bottom - 2, shown.height),
        )
        if inner[0] < inner[2] and inner[1] < inner[3] and shown.crop(inner).getextrema()[1] > _BLACK:
            return False
    return True

"""What a PDF holds that its pages do not show but its recipient can read: comments, hidden fields, words under a box."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pypdfium2.raw as raw  # type: ignore[import-untyped]
from pikepdf import Dictionary, Object, Pdf, String

from panelsec.bundle.drawing import Drawing, Undrawn, open_page, picture
from panelsec.bundle.objects import entries, entry, name, written
from panelsec.bundle.plan import Rect
from panelsec.bundle.redact import is_seen, words_and_places
from panelsec.bundle.worker import Kept
from panelsec.sizes import pages_in_words

_COMMENTS = (
    "/Text",
    "/Popup",
    "/Highlight",
    "/Underline",
    "/Squiggly",
    "/StrikeOut",
    "/Caret",
)
_LAID_OVER = (
    "/Square",
    "/Circle",
    "/Polygon",
    "/PolyLine",
    "/Line",
    "/Ink",
    "/Stamp",
    "/FreeText",
    "/Redact",
)
_HIDDEN, _NO_VIEW = 2, 32  # of an annotation's flags (ISO 32000-2, 12.5.3)
_LEAST = 4.0  # points: less covers no word
_LEAST_LETTERS = 3


def notes(pdf: Pdf, drawing: Drawing, texts: list[str]) -> Iterator[str]:
    """`texts` of its pages, so that those without words are not looked at."""
    unseen, boxed = list[int](), set[int]()
    for number, page in enumerate(pdf.pages, 1):
        held = [each for each in entries(page.obj, "/Annots") if isinstance(each, Dictionary)]
        if any(map(_is_unseen, held)):
            unseen.append(number)
        if any(name(each, "/Subtype") in _LAID_OVER for each in held):
            boxed.add(number)
    if unseen:
        yield (
            f"Comments or fields that are not seen on its pages go with it to every reader: {pages_in_words(unseen)}. Blacken it or use "
            "pictures of its pages if they are not to be read."
        )
    with_words = [number for number, text in enumerate(texts, 1) if text.strip()]
    covered = list(_covered(drawing, with_words, boxed))
    if covered:
        yield (
            f"Words that are not seen, as under a black box, can still be read in the file: {pages_in_words(covered)}. Use pictures of its "
            "pages, or blacken them here, if they are not to be read."
        )


def _covered(drawing: Drawing, pages: list[int], boxed: set[int]) -> Iterator[int]:
    """Up to a page that cannot be drawn in time: a file of many such would take hours."""
    with suppress(Undrawn):
        for number in pages:
            if drawing.of_page(_covers, number, number in boxed):
                yield number


def _is_unseen(annotation: Object) -> bool:
    """A comment with words, which shows as a mark at most, or anything with words that is not shown."""
    texts = (entry(annotation, key) for key in ("/Contents", "/V"))
    said = any(isinstance(each, String) and written(each).strip() for each in texts)
    flags = entry(annotation, "/F")
    away = isinstance(flags, int) and bool(flags & (_HIDDEN | _NO_VIEW))
    return said and (away or name(annotation, "/Subtype") in _COMMENTS)


# ---- in the process


def _covers(kept: Kept, number: int, boxed: bool) -> bool:
    """Whether words lie unseen on a page on which something was laid over others: only there is it worth the time."""
    with open_page(kept, number) as page:
        if not boxed and not _is_painted_over(page):
            return False
        words, _ = words_and_places(page, ())
        drawn, size = picture(page, 1.0, grey=True), page.get_size()
        letters = (w for w in words if sum(map(str.isalnum, w.text)) >= _LEAST_LETTERS)
        return any(not is_seen(drawn, w.rect, size) for w in letters)


def _is_painted_over(page: Any) -> bool:
    """Whether a shape comes after text, and lies where text does."""
    texts: Rect | None = None
    for each in page.get_objects(filter=(raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_PATH), max_depth=4):
        left, bottom, right, top = each.get_bounds()
        if each.type == raw.FPDF_PAGEOBJ_TEXT:
            texts = texts or (left, bottom, right, top)
            texts = min(texts[0], left), min(texts[1], bottom), max(texts[2], right), max(texts[3], top)
        elif texts and min(right - left, top - bottom) >= _LEAST:
            wide, high = (
                min(right, texts[2]) - max(left, texts[0]),
                min(top, texts[3]) - max(bottom, texts[1]),
            )
            if min(wide, high) > 0:
                return True
    return False

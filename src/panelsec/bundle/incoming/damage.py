"""Finds pages that can be read only in part: readers would see the rest and never know what is missing."""

from collections.abc import Iterator

from pikepdf import Array, Object, Pdf, Stream

from panelsec.bundle.objects import UNREADABLE, entry, keys, members
from panelsec.sizes import pages_in_words

_DAMAGED = "Damaged, so that some of what was there may be missing"
_COMPARE = "Compare it with what was sent."


def notes(pdf: Pdf) -> Iterator[str]:
    """Of a file that was looked over already: what was missing then was warned of, and is no part of a page any more."""
    warned = bool(pdf.get_warnings())
    damaged = [number for number, page in enumerate(pdf.pages, 1) if not _is_whole(pdf, page.obj)]
    if damaged:
        yield f"{_DAMAGED}: {pages_in_words(damaged)}. {_COMPARE}"
    elif warned:
        yield f"{_DAMAGED}. {_COMPARE}"


def _is_whole(pdf: Pdf, page: Object) -> bool:
    pdf.get_warnings()  # of what was read before
    contents = entry(page, "/Contents")
    if contents is None:
        return "/Contents" not in keys(page)
    parts = members(contents) if isinstance(contents, Array) else [contents]
    try:
        read = [part.read_bytes() for part in parts if isinstance(part, Stream)]
    except UNREADABLE:
        return False
    return len(read) == len(parts) and not pdf.get_warnings()

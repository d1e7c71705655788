"""PDFium behind a lock: the second engine, which renders, extracts text and proves."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as raw  # type: ignore[import-untyped]

from panelsec.bundle.plan import Rect

Data = bytes | ctypes.Array[ctypes.c_ubyte]
"""A file in memory of our own, or shared with other processes."""
LOCK = RLock()  # PDFium keeps state of the whole process: one thread at a time
PdfiumError: type[Exception] = pypdfium2.PdfiumError


@contextmanager
def document(source: Data | Path, password: str | None = None, *, forms: bool = False) -> Iterator[Any]:
    """A pypdfium2 document, locked while it is open; `forms` draws the values of form fields too."""
    with LOCK, pypdfium2.PdfDocument(source, password=password) as opened:
        if forms:
            opened.init_forms()
        yield opened


def opened(data: bytes) -> Any:
    """A pypdfium2 document with its forms, in a process of which nothing else uses PDFium."""
    made = pypdfium2.PdfDocument(data)
    made.init_forms()
    return made


@contextmanager
def new_document() -> Iterator[Any]:
    """An empty pypdfium2 document, locked while it is open."""
    with LOCK, pypdfium2.PdfDocument.new() as made:
        yield made


def page_text(page: Any) -> str:
    """The text of a page in PDFium's order, lines ended by a newline."""
    text_page = page.get_textpage()
    try:
        text: str = text_page.get_text_range() if text_page.count_chars() else ""
    finally:
        text_page.close()
    return text.replace("\r\n", "\n")


def links(document: Any, page: Any) -> list[tuple[Rect, int]]:
    """Each link's rectangle and the page it leads to, counted from 0; -1 leads out of the file."""
    found, position, link = [], ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page, position, link):
        rect = raw.FS_RECTF()
        raw.FPDFLink_GetAnnotRect(link, rect)
        target = raw.FPDFLink_GetDest(document, link)
        index = raw.FPDFDest_GetDestPageIndex(document, target) if target else -1
        found.append(((rect.left, rect.bottom, rect.right, rect.top), index))
    return found

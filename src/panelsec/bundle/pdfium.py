"""PDFium behind one lock: the second engine, which renders, reads text and proves."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any

import pypdfium2  # type: ignore[import-untyped]

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

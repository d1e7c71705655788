"""Opens a PDF with whichever engine can, or says which kind of fault it has."""

import io
from dataclasses import dataclass, replace

import pikepdf
from pikepdf import Pdf

from panelsec.bundle import pdfium
from panelsec.bundle.objects import entry
from panelsec.errors import Unavailable


class PasswordNeeded(Unavailable):
    """The file opens with a password only: ask for it, once. The copy in the bundle has none."""


_BROKEN = (pikepdf.PdfError, pdfium.PdfiumError, RuntimeError, ValueError)


@dataclass(frozen=True)
class Opened:
    """The document, the bytes from which it was read, and what was noted in opening them."""

    pdf: Pdf
    data: bytes
    notes: tuple[str, ...]


def open_pdf(name: str, data: bytes, password: str | None = None) -> Opened:
    """Open by qpdf, else by what PDFium can save of it; `name` stands in every sentence."""
    if not data:
        raise Unavailable(f"‘{name}’ is empty: it has no bytes. Ask for it again.")
    again = "Ask for it again."
    fault = "is damaged past repair" if b"%PDF-" in data[:1024] else "is not a PDF, whatever its name says"
    try:
        pdf = Pdf.open(io.BytesIO(data), password=password or "")
        if len(pdf.pages):
            return _settled(pdf, data)
        fault = "has no pages"
    except pikepdf.PasswordError as failure:
        wrong = "does not open with that password" if password else "needs a password"
        raise PasswordNeeded(f"‘{name}’ {wrong}. Ask whoever sent it for the password.") from failure
    except _BROKEN as failure:  # the second engine may yet read it
        if "unsupported encryption" in str(failure):
            fault = "is encrypted for certain people only, or by a lock of its own that cannot be opened here"
            again = "Ask for a copy that is not encrypted, or for a print or a scan of it."
    for rescue in (_saved_again, _pages_alone):
        rescued = rescue(data, password)
        if rescued is not None:
            return rescued
    raise Unavailable(f"‘{name}’ {fault}. {again}")


def _settled(pdf: Pdf, data: bytes) -> Opened:
    """The document without encryption, and written anew if it was repaired: so every reader can open it."""
    repaired, locked = bool(pdf.get_warnings()), pdf.is_encrypted
    if not repaired and not locked:
        return Opened(pdf, data, ())
    out = io.BytesIO()
    pdf.save(out, encryption=False, static_id=True, fix_metadata_version=False)
    notes = (
        (f"It was damaged and was repaired on opening. {_compare(pdf)}", repaired),
        ("It was encrypted; the copy in the bundle is not.", locked),
    )
    return Opened(Pdf.open(out), out.getvalue(), tuple(note for note, holds in notes if holds))


def agreed(opened: Opened) -> Opened:
    """A list of pages that the second engine does not follow, miscounted or nested too deep, is written flat."""
    if _pages_seen(opened.data) == len(opened.pdf.pages):
        return opened
    pages, out = opened.pdf.pages, io.BytesIO()
    try:
        opened.pdf.Root.Pages.Count = len(pages)
        pages.append(pages[0])  # a list that is changed is written flat
        del pages[-1]
        opened.pdf.save(out, static_id=True, fix_metadata_version=False)
        flat = Pdf.open(out)
    except _BROKEN:
        return opened  # what the second engine does not see is noted
    note = f"Its list of pages was broken and was written anew. {_compare(flat)}"
    return Opened(flat, out.getvalue(), (*opened.notes, note))


def filled_in(opened: Opened) -> Opened:
    """A form that leaves it to each reader's program to draw what was typed has it drawn: in one file with others, all of
    them would be drawn anew."""
    if entry(opened.pdf.Root.get("/AcroForm"), "/NeedAppearances") is not True:
        return opened
    out = io.BytesIO()
    try:
        with pdfium.document(opened.data, forms=True) as document:
            for page in document:  # it is drawn as its page is opened
                page.close()
            document.save(out)
        return replace(opened, pdf=Pdf.open(out), data=out.getvalue())
    except _BROKEN:
        return opened


def _pages_seen(data: bytes) -> int:
    try:
        with pdfium.document(data) as document:
            for number in range(len(document)):
                document.get_page_size(number)
            return len(document)
    except pdfium.PdfiumError:
        return 0


def _compare(pdf: Pdf) -> str:
    """A file cut short doesn't tell how many pages it had."""
    found = len(pdf.pages)
    there = "1 page was" if found == 1 else f"{found:,} pages were"
    return f"{there} found, and some or parts of them may be missing: compare them with what was sent."


def _saved_again(data: bytes, password: str | None) -> Opened | None:
    """What PDFium makes of the whole document."""
    out = io.BytesIO()
    try:
        with pdfium.document(data, password) as document:
            document.save(out)
        return _rebuilt(out)
    except _BROKEN:
        return None


def _pages_alone(data: bytes, password: str | None) -> Opened | None:
    """What PDFium can see of the pages, put into a new document."""
    out = io.BytesIO()
    try:
        with pdfium.document(data, password) as document, pdfium.new_document() as fresh:
            fresh.import_pages(document)
            fresh.save(out)
        return _rebuilt(out)
    except _BROKEN:
        return None


def _rebuilt(out: io.BytesIO) -> Opened | None:
    pdf = Pdf.open(out)
    if not len(pdf.pages):
        return None
    note = f"It was damaged and was rebuilt by a second program. {_compare(pdf)}"
    return replace(_settled(pdf, out.getvalue()), notes=(note,))

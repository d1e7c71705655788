"""A PDF opened by whichever engine can, or refused by name."""

import io
from dataclasses import dataclass

import pikepdf
from pikepdf import Pdf

from panelsec.bundle import pdfium
from panelsec.errors import Unavailable


class PasswordNeeded(Unavailable):
    """The file opens with a password only: ask for it, once. The copy in the bundle has none."""


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
    try:
        pdf = Pdf.open(io.BytesIO(data), password=password or "")
        if len(pdf.pages):
            return _unlocked(pdf, data)
    except pikepdf.PasswordError as failure:
        wrong = "does not open with that password" if password else "needs a password"
        raise PasswordNeeded(f"‘{name}’ {wrong}. Ask whoever sent it for the password.") from failure
    except (pikepdf.PdfError, RuntimeError, ValueError):
        pass  # the second engine may yet read it
    return _rescued(name, data, password)


def _unlocked(pdf: Pdf, data: bytes) -> Opened:
    notes = ("It was damaged and was repaired on opening.",) if pdf.get_warnings() else ()
    if not pdf.is_encrypted:
        return Opened(pdf, data, notes)
    out = io.BytesIO()
    pdf.save(out, encryption=False, deterministic_id=False, static_id=True)
    return Opened(Pdf.open(out), out.getvalue(), (*notes, "It was encrypted; the copy in the bundle is not."))


def _rescued(name: str, data: bytes, password: str | None) -> Opened:
    out = io.BytesIO()
    try:
        with pdfium.document(data, password) as document:
            if not len(document):
                raise Unavailable(f"‘{name}’ has no pages.")
            document.save(out)
        pdf = Pdf.open(out)
        if not len(pdf.pages):
            raise Unavailable(f"‘{name}’ has no pages.")
    except (pdfium.PdfiumError, pikepdf.PdfError, RuntimeError, ValueError) as failure:
        said = "is damaged past repair" if b"%PDF-" in data[:1024] else "is not a PDF, whatever its name says"
        raise Unavailable(f"‘{name}’ {said}. Ask for it again.") from failure
    return Opened(
        pdf, out.getvalue(), ("It was damaged and was rebuilt by a second program: check its pages.",)
    )

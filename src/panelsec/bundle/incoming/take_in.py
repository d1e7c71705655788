"""Turns a file as received into a paper: a PDF that can be read, numbered and searched, or a plain refusal."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from panelsec.bundle import cleaning, outlines, pdfium
from panelsec.bundle.drawing import LIMIT, Drawing, Overlong, Undrawn
from panelsec.bundle.incoming import bombs, damage, enclosed, hidden
from panelsec.bundle.incoming.enclosed import Enclosed
from panelsec.bundle.incoming.messages import MESSAGE, OUTLOOK, RICH
from panelsec.bundle.incoming.opening import Opened, agreed, open_pdf
from panelsec.bundle.incoming.reading import Read, read
from panelsec.bundle.incoming.word import DOCX, is_docx
from panelsec.errors import Refused, Unavailable
from panelsec.sizes import pages_in_words

CAN_BE_TAKEN = "PDF, JPEG, PNG, TIFF, HEIC, e-mails (.eml, .msg), Word (.docx) and plain text (.txt)"
PDF = "application/pdf"
MOST_LETTERS = 500_000
"""That are set as pages: some 200 of them."""
TextPage = Callable[[str], bytes]
"""Draws a text as a PDF of as many pages as it needs, or raises TimeoutError or EOFError; what its file was called is no part of it."""

_MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
)
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TEXT_ENDINGS = (".csv", ".ics", ".log", ".md", ".text", ".txt")
_LINE = 50  # letters that a line counts for, however short it is
_PAGES_LOOKED_AT = 200
_IMAGE_OBJECT = 3  # FPDF_PAGEOBJ_IMAGE
_SHARP = 305  # dots an inch: what is called 300 is often a little more


@dataclass(frozen=True)
class TakenIn:
    """A paper ready for a bundle; `text` is what can be searched, `notes` what the secretary should know, `enclosed`
    the files that came within it: each can be taken in as a paper of its own."""

    pdf: bytes
    pages: int
    text: str
    media_type: str
    notes: tuple[str, ...]
    enclosed: tuple[Enclosed, ...] = ()


def take_in(
    name: str,
    data: bytes,
    text_page: TextPage,
    password: str | None = None,
    raise_if_cancelled: Callable[[], object] = lambda: None,
) -> TakenIn:
    """Take in a file by what it holds, not by what it is called; `name` stands in every sentence. What `raise_if_cancelled` raises
    stops it.

    Raises PasswordNeeded, Refused for a kind or size that is not taken, Unavailable for a broken file.
    """
    if not data:
        raise Unavailable(f"‘{name}’ is empty: it has no bytes. Ask for it again.")
    kind = media_type(name, data)
    if kind == PDF:
        return _looked_over(name, data, password, Read(), kind, raise_if_cancelled)
    found = read(name, kind, data, raise_if_cancelled)
    pages = found.pdf or _set(name, found.words, text_page)
    return _looked_over(name, pages, password, found, kind, raise_if_cancelled)


def media_type(name: str, data: bytes) -> str:
    """The kind of file, from its first bytes; a Refused lists what can be taken."""
    ending = PurePath(name).suffix.lower()
    for start, kind in _MAGIC:
        if data.startswith(start):
            return kind
    if b"%PDF-" in data[:1024] or ending == ".pdf":
        return PDF
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        return "image/heic"
    if data.startswith(b"PK") and is_docx(data):
        return DOCX
    if data.startswith(_OLE) and ending == ".msg":
        return OUTLOOK
    if ending == ".eml":
        return MESSAGE
    if ending in _TEXT_ENDINGS:
        return "text/plain"
    if data.startswith(RICH):
        raise Refused(
            f"‘{name}’ was made by Outlook, and Outlook alone reads it. Ask for what is in it as PDFs."
        )
    raise Refused(f"‘{name}’ is not of a kind that can be taken in. These can: {CAN_BE_TAKEN}.")


def _set(name: str, words: str, text_page: TextPage) -> bytes:
    """The words as pages; of lines without words too, there are only so many."""
    lines = words.count("\n")
    long = f"is too long to be set as pages: it has {len(words):,} letters"
    if len(words) + lines * _LINE > MOST_LETTERS:
        long = f"{long} in {lines + 1:,} lines, and {MOST_LETTERS:,} letters are the most"
    else:
        try:
            return text_page(words)
        except (EOFError, TimeoutError):
            long = f"{long} that cannot be set in time"
    raise Refused(f"‘{name}’ {long}. Ask for the part that matters, or for a PDF of it.")


def _looked_over(
    name: str,
    data: bytes,
    password: str | None,
    found: Read,
    kind: str,
    raise_if_cancelled: Callable[[], object],
) -> TakenIn:
    if bombs.swells_on_opening(data):
        raise Refused(f"‘{name}’ {bombs.SWELLS}.")
    opened = open_pdf(name, data, password)
    enormous = bombs.too_large(opened.pdf)
    if enormous:
        raise Refused(f"‘{name}’ {enormous}.")
    opened = agreed(opened)
    pages = len(opened.pdf.pages)
    text, seen = _seen(name, opened, raise_if_cancelled)
    inside, places = enclosed.in_pdf(opened.pdf), cleaning.Destinations(opened.pdf)
    noted = (
        *outlines.read(opened.pdf, places).notes,
        *cleaning.clean(opened.pdf, places),
        *damage.notes(opened.pdf),
        *enclosed.notes(inside),
    )
    notes = dict.fromkeys((*found.notes, *opened.notes, *noted, *seen))
    files = (*found.enclosed, *(each for each in inside if each.data))
    return TakenIn(opened.data, pages, text, kind, tuple(notes), files)


def _seen(name: str, opened: Opened, raise_if_cancelled: Callable[[], object]) -> tuple[str, tuple[str, ...]]:
    """The text that can be searched, and what the pages show to a second engine. Refused where it cannot be read in time:
    so it could never be proven."""
    number = 0
    try:
        with (
            pdfium.document(opened.data) as document,
            closing(Drawing(opened.data, raise_if_cancelled=raise_if_cancelled)) as drawing,
        ):
            texts = list[str]()
            for number in range(1, len(document) + 1):
                texts.append(drawing.words(number))
            unseen = hidden.notes(opened.pdf, drawing, texts)
            return "\n\f".join(texts), (*without_text(texts), *_too_sharp(document), *unseen)
    except (pdfium.PdfiumError, Undrawn):
        return "", ("A second program could not read it: check its pages.",)
    except Overlong as failure:
        said = f"has more words on page {number} than can be read in {LIMIT:g} seconds, as a file made to do harm would"
        raise Refused(f"‘{name}’ {said}. Ask for a print or a scan of it.") from failure


def without_text(texts: Sequence[str]) -> Iterator[str]:
    """What is to be said of pages on which nothing can be searched."""
    bare = bare_pages(texts)
    if len(bare) == len(texts):
        yield "It is a scan or picture without text: it cannot be searched."
    elif bare:
        yield f"Without text that can be searched: {pages_in_words(bare)}."


def bare_pages(texts: Sequence[str]) -> tuple[int, ...]:
    """From 1."""
    return tuple(number for number, text in enumerate(texts, 1) if not text.strip())


def _too_sharp(document: Any) -> Iterator[str]:
    for number in range(min(len(document), _PAGES_LOOKED_AT)):
        for picture in document[number].get_objects(filter=[_IMAGE_OBJECT], max_depth=4):
            found = picture.get_metadata()
            dots = round(max(found.horizontal_dpi, found.vertical_dpi))
            if dots > _SHARP:
                yield f"A picture on page {number + 1} has {dots} dots an inch, more than the 300 that help."
                return

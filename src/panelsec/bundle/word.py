"""Word documents as pages, made in memory; what Word keeps beside the text, and a reader may not know of, is said."""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator

from PIL import Image

from panelsec.bundle.images import MOST_PIXELS
from panelsec.errors import Refused, Unavailable

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MOST_UNPACKED = 256 * 2**20
MOST_MARKED, MOST_LETTERS = 10 * 2**20, 1_000_000
"""Bytes of its words with their marks and without: some hundreds of pages."""
_MAIN = "word/document.xml"
_LAYOUT = (
    "It was a Word document: check the layout of its pages against Word, or take in a PDF that Word saved."
)
_OUTSIDE = re.compile(rb"""<Relationship (?=[^<>]{0,2000}/image")[^<>]{0,2000}TargetMode="External\"""")
_BROKEN = (zipfile.BadZipFile, zlib.error, KeyError, NotImplementedError, OSError, RuntimeError, ValueError)


def is_docx(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as whole:
            return _MAIN in whole.namelist()
    except _BROKEN:
        return False


def docx_pages(name: str, data: bytes) -> tuple[bytes, tuple[str, ...]]:
    """A PDF of the document, and what is to be noted."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as whole:
            if sum(each.file_size for each in whole.infolist()) > MOST_UNPACKED:
                raise Refused(f"‘{name}’ unpacks to an enormous size, as a file made to do harm would.")
            marked = sum(each.file_size for each in whole.infolist() if each.filename.endswith(".xml"))
            if marked > MOST_MARKED or _letters(whole.read(_MAIN)) > MOST_LETTERS:
                said = "is a Word document too long to be turned into pages here. Save it as a PDF in Word and take that in."
                raise Refused(f"‘{name}’ {said}")
            if any(
                _enormous(whole.read(each)) for each in whole.namelist() if each.startswith("word/media/")
            ):
                raise Refused(
                    f"‘{name}’ holds a picture of enormous size. Save it as a PDF in Word and take that in."
                )
            notes = tuple(_notes(whole))
        from dxpdf import convert  # type: ignore[import-untyped]  # large, and few papers are of this kind

        return bytes(convert(data)), (_LAYOUT, *notes)
    except _BROKEN as failure:
        said = "is a Word document that cannot be turned into pages here. Save it as a PDF in Word and take that in."
        raise Unavailable(f"‘{name}’ {said}") from failure


def _letters(marked: bytes) -> int:
    return sum(len(part.partition(b"<")[0]) for part in marked.split(b">"))


def _enormous(picture: bytes) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the limit is ours
            with Image.open(io.BytesIO(picture)) as opened:
                return opened.width * opened.height > MOST_PIXELS
    except Image.DecompressionBombError:
        return True
    except (OSError, SyntaxError, ValueError):
        return False  # nothing that could be unpacked


def _notes(whole: zipfile.ZipFile) -> Iterator[str]:
    """Tracked changes and comments leak what was meant to be gone; they are not told from what stands."""
    texts = [
        whole.read(each)
        for each in whole.namelist()
        if re.fullmatch(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml", each)
    ]
    if any(re.search(rb"<w:(ins|del|moveFrom|moveTo)[ >]", text) for text in texts):
        yield "It has tracked changes. Its pages show them as accepted; whoever has the file sees what was struck out."
    if any(
        each.startswith("word/comments") and b"<w:comment " in whole.read(each) for each in whole.namelist()
    ):
        yield "It has comments, which are not on its pages: open it in Word and see whether they belong to the evidence."
    if any(re.search(rb"<w:vanish ?/>", text) for text in texts):
        yield "It has hidden text: open it in Word and see whether it may be read."
    if any(_OUTSIDE.search(whole.read(each)) for each in whole.namelist() if each.startswith("word/_rels/")):
        yield "It has pictures that lie outside it, which are not on its pages: ask for them."
    if any(each.startswith("word/vbaProject") for each in whole.namelist()):
        yield "Macros were left out."

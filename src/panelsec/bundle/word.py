"""Word documents as pages, made in memory; what Word keeps beside the text, and a reader may not know of, is said."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from panelsec.errors import Refused, Unavailable

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MOST_UNPACKED = 256 * 2**20
MOST_WORDS = 10 * 2**20
"""Bytes of its words and their marks: some hundreds of pages."""
_MAIN = "word/document.xml"
_LAYOUT = (
    "It was a Word document: check the layout of its pages against Word, or take in a PDF that Word saved."
)
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
            if (
                sum(each.file_size for each in whole.infolist() if each.filename.endswith(".xml"))
                > MOST_WORDS
            ):
                said = "is a Word document too long to be turned into pages here. Save it as a PDF in Word and take that in."
                raise Refused(f"‘{name}’ {said}")
            notes = tuple(_notes(whole))
        from dxpdf import convert  # type: ignore[import-untyped]  # large, and few papers are of this kind

        return bytes(convert(data)), (_LAYOUT, *notes)
    except _BROKEN as failure:
        said = "is a Word document that cannot be turned into pages here. Save it as a PDF in Word and take that in."
        raise Unavailable(f"‘{name}’ {said}") from failure


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
    if any(each.startswith("word/vbaProject") for each in whole.namelist()):
        yield "Macros were left out."

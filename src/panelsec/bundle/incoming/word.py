"""Word documents as pages, made in memory; reports what Word stores beside the text and a reader may not notice."""

import html
import io
import re
import unicodedata
import warnings
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator

from PIL import Image

from panelsec.bundle import pdfium
from panelsec.bundle.incoming.images import MOST_PIXELS
from panelsec.errors import Refused, Unavailable

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MOST_UNPACKED = 256 * 2**20
MOST_MARKED, MOST_LETTERS = 10 * 2**20, 1_000_000
"""Bytes of its words with their marks and without: some hundreds of pages."""
_MAIN = "word/document.xml"
_LAYOUT = (
    "It was a Word document: check the layout of its pages against Word, or take in a PDF that Word saved."
)
_OF_ANOTHER = re.compile(r"word/(charts|diagrams|embeddings)/")
_OUTSIDE = re.compile(rb"""<Relationship (?=[^<>]{0,2000}/image")[^<>]{0,2000}TargetMode="External\"""")
_WRAPPED = re.compile(
    rb"<w:(?:sdtPr|sdtEndPr|customXmlPr)\b(?:[^<>]*/>|.*?</w:(?:sdtPr|sdtEndPr|customXmlPr)>)"
    rb"|</?w:(?:sdt|sdtContent|customXml|smartTag)(?: [^<>]*)?>",
    re.DOTALL,
)
"""What Word puts around the fields of a form. What is typed there is text like any other, and was left out with it."""
_NOT_SHOWN = re.compile(rb"<(mc:Fallback|w:moveFrom)(?: [^<>]*)?(?<!/)>.*?</\1>", re.DOTALL)
_OF_TEXT = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_TEXT = re.compile(rb"<[wm]:t(?: [^<>]*)?>([^<]*)<|<(?:/w:p|w:tab|w:br|w:cr)\b")
_MOST_SOUGHT = 100
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

        pdf = bytes(convert(_unwrapped(data)))
        return pdf, (_LAYOUT, *notes, *_lost(data, pdf))
    except _BROKEN as failure:
        said = "is a Word document that cannot be turned into pages here. Save it as a PDF in Word and take that in."
        raise Unavailable(f"‘{name}’ {said}") from failure


def _unwrapped(data: bytes) -> bytes:
    """The document with the words of its forms as plain text."""
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        parts = {each: whole.read(each) for each in whole.namelist()}
    plain = {
        name: _WRAPPED.sub(b"", part) if name.startswith("word/") and name.endswith(".xml") else part
        for name, part in parts.items()
    }
    if plain == parts:
        return data
    with zipfile.ZipFile(packed := io.BytesIO(), "w") as made:
        for name, part in plain.items():
            made.writestr(name, part)
    return packed.getvalue()


def _lost(data: bytes, pdf: bytes) -> Iterator[str]:
    """How many of its words are not on its pages: beyond their edge, hidden, or in what cannot be set here."""
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        parts = [whole.read(each) for each in _OF_TEXT if each in whole.namelist()]
    written = "\n".join(map(_text, parts))
    with pdfium.document(pdf) as document:
        shown = "\n".join(pdfium.page_text(document[number]) for number in range(len(document)))
    lacking = Counter(_words(written)) - Counter(_words(shown))
    within, on_pages = (_run_together(text) for text in (written, shown))  # a line may end within a word
    sought = list(lacking)[:_MOST_SOUGHT]
    lost = sum(max(0, min(lacking[word], within.count(word) - on_pages.count(word))) for word in sought)
    if lost:
        many = "A word" if lost == 1 else f"{lost} words" if len(sought) == len(lacking) else "Many words"
        are = "is" if lost == 1 else "are"
        yield f"{many} of it {are} not on its pages. Open it in Word and compare, or take in a PDF that Word saved."


def _text(part: bytes) -> str:
    """The words that stand in it, as they follow each other."""
    found = _TEXT.finditer(_NOT_SHOWN.sub(b"", part))
    return html.unescape("".join((m[1] or b" ").decode("utf-8", "replace") for m in found))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())


def _run_together(text: str) -> str:
    return "".join(_words(text))


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
    if any(re.search(rb"<w:vanish\b", text) for text in texts):
        yield "It has hidden text: open it in Word and see whether it may be read."
    if any(_OUTSIDE.search(whole.read(each)) for each in whole.namelist() if each.startswith("word/_rels/")):
        yield "It has pictures that lie outside it, which are not on its pages: ask for them."
    if any(b"<w:altChunk" in text for text in texts) or any(map(_OF_ANOTHER.match, whole.namelist())):
        yield "It has charts, diagrams or other files within it, which may not be on its pages: open it in Word and see."
    if any(each.startswith("word/vbaProject") for each in whole.namelist()):
        yield "Macros were left out."

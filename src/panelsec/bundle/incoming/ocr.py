"""Makes a scan searchable: recognised text is laid invisibly on its pages, which look as before.

The engine is an optional extra, panelsec[ocr]; its models are in the package, and nothing is downloaded.
"""

import copy
import io
import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream
from PIL import Image

from panelsec.bundle import invisible_text
from panelsec.bundle.drawing import Drawing, Overlong, Undrawn
from panelsec.bundle.geometry import View, view
from panelsec.bundle.invisible_text import Word
from panelsec.bundle.objects import entry, everything, numbers
from panelsec.bundle.progress import Progress, Steps
from panelsec.bundle.proof.sameness import looks_the_same
from panelsec.bundle.worker import Kept, Process, RemoteFile
from panelsec.errors import Refused, Unavailable

LIMIT = 180.0
"""Seconds in which the text of a page must be recognised; an old laptop takes 60 for a full one."""
_DOTS = 200  # an inch: more does not help
_MOST_DOTS = 9_000_000  # A3
_SEEN = 1600  # dots of the longer side, in which lines are looked for; each is then read as sharp as it is
_WAY_ON = "Ask for the paper as its program saves it as a PDF, or for a plainer scan."
_SURE = 0.85  # of 1: text that lies on its head is read with less
_ON_ITS_HEAD = 180
_TEXT = "/PnlT"
_TURNS = {
    90: Image.Transpose.ROTATE_90,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_270,
}
_DEEPEST = 50  # folders of pages, one in the other


def installed() -> bool:
    return find_spec("rapidocr") is not None and find_spec("onnxruntime") is not None


@dataclass(frozen=True)
class Searchable:
    """The PDF with its new text, all that can be searched in it, and of its pages, from 1, those on which text was
    recognised, and those that were turned to be read."""

    pdf: bytes
    text: str
    pages: tuple[int, ...]
    turned: tuple[int, ...]


@dataclass(frozen=True)
class _Page:
    """What was recognised, and by how many degrees, against the clock, the page must be turned to be read; the words
    stand in the turned picture, whose sides are `size`."""

    words: tuple[Word, ...] = ()
    turned: int = 0
    size: tuple[int, int] = (1, 1)


@dataclass(frozen=True)
class _Seen:
    """A page as `sameness` looks at it, turned by so many degrees; its size is that of the turned page."""

    drawing: Drawing
    number: int
    size: tuple[float, float]
    turned: int

    def grey(self, scale: float, cut: tuple[float, float] = (0, 0), /) -> Image.Image:
        return _turned(self.drawing.grey(self.number, scale, cut), self.turned)


def make_searchable(data: bytes, pages: Sequence[int], progress: Progress | None = None) -> Searchable:
    """Recognise the text of these pages, from 1. A page that cannot be drawn, or takes too long, stays as it is.

    Refused where no text is found at all, or a page would look otherwise; Unavailable where none of them can be read.
    """
    steps = Steps(progress, len(pages))
    with (
        Pdf.open(io.BytesIO(data)) as pdf,
        closing(Drawing(data, raise_if_cancelled=lambda: steps.on(0))) as drawing,
    ):
        fonts, done = invisible_text.fonts(pdf), dict[int, _Seen]()
        failed = list[int]()
        for number, found in _recognised(drawing, pages, steps):
            if found is None:
                failed.append(number)
            elif found.words:
                page = pdf.pages[number - 1].obj
                _lay(pdf, page, fonts, found)
                done[number] = _Seen(drawing, number, view(everything(page)).size, found.turned)
        if failed and not done:
            raise Unavailable(
                f"The text of page {failed[0]} could not be recognised on this computer. {_WAY_ON}"
            )
        if not done:
            raise Refused("No text was found on its pages: they show none, or it is written by hand.")
        out = io.BytesIO()
        pdf.save(out, static_id=True, fix_metadata_version=False)
        with closing(Drawing(out.getvalue(), raise_if_cancelled=lambda: steps.on(0))) as after:
            _prove(done.values(), after)
            text = "\n\f".join(_words(after, number) for number in range(1, len(pdf.pages) + 1))
    turned = tuple(number for number, was in done.items() if was.turned)
    return Searchable(out.getvalue(), text, tuple(done), turned)


def _recognised(drawing: Drawing, pages: Sequence[int], steps: Steps) -> Iterator[tuple[int, _Page | None]]:
    process = Process(__name__)  # its memory is given back when the paper is done
    try:
        for number in pages:
            with closing(RemoteFile(b"", LIMIT, lambda: steps.on(0), process)) as apart:
                yield number, _of(drawing, apart, number)
            steps.on(1)
    finally:
        process.end()


def _of(drawing: Drawing, apart: RemoteFile, number: int) -> _Page | None:
    try:
        picture = _picture(drawing, number)
        return apart.ask(_read, picture.size, picture.tobytes())
    except (Undrawn, EOFError, TimeoutError):
        return None


def _picture(drawing: Drawing, number: int) -> Image.Image:
    picture = drawing.grey(number, _DOTS / 72)
    most = math.sqrt(_MOST_DOTS / (picture.width * picture.height))
    return (
        picture
        if most >= 1
        else picture.resize((int(picture.width * most) or 1, int(picture.height * most) or 1))
    )


def _lay(pdf: Pdf, page: Object, fonts: Object, found: _Page) -> None:
    """Before the page's own content, which may leave anything open; it draws nothing."""
    _push_down(page)
    lay = view(everything(page))
    seen = View(lay.box, (lay.turned - found.turned) % 360, lay.unit)
    across, up = (side / dots for side, dots in zip(seen.size, found.size, strict=True))
    words = [
        Word(w.text, (w.rect[0] * across, w.rect[1] * up, w.rect[2] * across, w.rect[3] * up))
        for w in found.words
    ]
    if found.turned:
        page.Rotate = seen.turned
    matrix = b"%.4f %.4f %.4f %.4f %.4f %.4f cm\n" % seen.matrix
    form = Stream(pdf, matrix + invisible_text.said(pdf, fonts, words))
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, numbers(*seen.box)
    form.Resources = Dictionary(Font=fonts)
    own = entry(page, "/Resources")
    resources = copy.copy(own) if isinstance(own, Dictionary) else Dictionary()
    named = entry(resources, "/XObject")
    resources.XObject = copy.copy(named) if isinstance(named, Dictionary) else Dictionary()
    resources.XObject[_TEXT] = pdf.make_indirect(form)
    page.Resources = resources
    parts = entry(page, "/Contents")
    parts = list(parts) if isinstance(parts, Array) else [parts] if isinstance(parts, Stream) else []  # type: ignore[call-overload]
    page.Contents = Array([pdf.make_indirect(Stream(pdf, b"q %s Do Q\n" % _TEXT.encode())), *parts])


def _push_down(page: Object) -> None:
    """What the page has from those above it, stated on it."""
    for key in ("/Resources", "/MediaBox", "/CropBox", "/Rotate"):
        holder = page
        for _ in range(_DEEPEST):
            if entry(holder, key) is not None:
                page[key] = holder[key]
                break
            holder = entry(holder, "/Parent")


def _prove(pages: Iterable[_Seen], after: Drawing) -> None:
    """Refused where a page looks otherwise than it did."""
    for before in pages:
        if not looks_the_same(before, replace(before, drawing=after, turned=0), None):
            raise Refused(f"Page {before.number} would look otherwise with its text: nothing was kept.")


def _turned(picture: Image.Image, degrees: int) -> Image.Image:
    """Against the clock."""
    return picture.transpose(_TURNS[degrees]) if degrees else picture


def _words(drawing: Drawing, number: int) -> str:
    try:
        return drawing.words(number)
    except (Undrawn, Overlong):
        return ""


# ---- in the process


def _read(kept: Kept, size: tuple[int, int], dots: bytes) -> _Page:
    if kept.made is None:
        kept.made = _engine()
    picture = Image.frombytes("L", size, dots)
    found, sure, sideways = _lines(kept.made, picture)
    turned = 0
    if sideways:  # first as if its head were on the right, then on the left
        turned = 90
        found, sure, _ = _lines(kept.made, _turned(picture, turned))
    if found and sure < _SURE:
        other = (turned + _ON_ITS_HEAD) % 360
        again, surer, _ = _lines(kept.made, _turned(picture, other))
        if surer > sure:
            found, turned = again, other
    return _Page(tuple(found), turned, size if turned % 180 == 0 else size[::-1])


def _engine() -> Any:
    models = Path(str(import_module("rapidocr").__file__)).parent / "models"
    settings = {
        "Global.log_level": "critical",
        "Global.use_cls": False,  # it turns lines that stood upright; whole pages are turned here
        "Global.max_side_len": 10_000,
        "Det.model_path": str(models / "PP-OCRv6_det_small.onnx"),  # named, so that none is ever fetched
        "Det.limit_type": "max",
        "Det.limit_side_len": _SEEN,
        "Rec.model_path": str(models / "PP-OCRv6_rec_small.onnx"),
        "Rec.rec_batch_num": 1,  # several lines at once take no less time, and more memory
    }
    return import_module("rapidocr").RapidOCR(params=settings)


def _lines(engine: Any, picture: Image.Image) -> tuple[list[Word], float, bool]:
    """The words, how sure they are from 0 to 1, and whether most of the lines run up or down."""
    read = engine(picture.convert("RGB"), return_word_box=True)
    if not read.txts:
        return [], 0.0, False
    words, letters, sure, sideways = list[Word](), 0, 0.0, 0
    for text, score, box, parts in zip(read.txts, read.scores, read.boxes, read.word_results, strict=True):
        letters += len(text)
        sure += score * len(text)
        left, top, right, bottom = _around(box)
        sideways += len(text) * (bottom - top > right - left)
        words += [
            Word(part, _upwards(_around(where), picture.height)) for part, _, where in parts if part.strip()
        ]
    return words, sure / letters, sideways > letters / 2


def _around(corners: Any) -> tuple[float, float, float, float]:
    across, down = zip(*((float(x), float(y)) for x, y in corners), strict=True)
    return min(across), min(down), max(across), max(down)


def _upwards(rect: tuple[float, float, float, float], height: int) -> tuple[float, float, float, float]:
    left, top, right, bottom = rect
    return left, height - bottom, right, height - top

"""The page number, upright and in the visible area, over a page that is wrapped in a form XObject."""

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from panelsec.bundle.geometry import View, straighten
from panelsec.bundle.objects import UNREADABLE, entry, everything, keys, members, numbers
from panelsec.bundle.plan import Rect

_DIGIT = 0.556  # of the size: each digit of Helvetica-Bold
_CAP = 0.72
_MOST_BUNDLES = 4  # one inside the other
_OF_CONTENT = frozenset(("/Length", "/Filter", "/DecodeParms"))
_FLATE, _FORM = Name.FlateDecode, Name.Form


@dataclass(frozen=True)
class Ink:
    """The objects that every stamped page of `pdf` shares, `boxes` those with one of the same size; `sealed` remembers the
    content streams that already serve a page, `before` in how many bundles the pages of a dictionary of resources have been."""

    pdf: Pdf
    fonts: Object
    veils: Object
    boxes: dict[Rect, Object] = field(default_factory=dict)
    sealed: set[tuple[int, int]] = field(default_factory=set)
    before: dict[tuple[int, int], int] = field(default_factory=dict)

    @classmethod
    def into(cls, pdf: Pdf) -> "Ink":
        font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"
        # A veil, not a box: what lies under the number can still be made out.
        veil = b"<</Type/ExtGState/ca 0.75>>"
        fonts, veils = Dictionary(PnlF=_into(pdf, font)), Dictionary(PnlV=_into(pdf, veil))
        return cls(pdf, pdf.make_indirect(fonts), pdf.make_indirect(veils))

    def box(self, rect: Rect) -> Object:
        """Referred to, not repeated: each token of a stream's dictionary is written by a call of its own."""
        if rect not in self.boxes:
            self.boxes[rect] = self.pdf.make_indirect(numbers(*rect))
        return self.boxes[rect]


def _into(pdf: Pdf, written: bytes) -> Object:
    return pdf.make_indirect(Object.parse(written))


@dataclass(frozen=True)
class Stamped:
    """Where the number lies in the page's own coordinates, what had to be done to the page for it, and whether the page
    has annotations."""

    rect: Rect
    enlarged: bool
    damaged: bool
    annotated: bool


def stamp(page: Object, label: str, ink: Ink) -> Stamped:
    """Number a page.

    The content is not rewritten: it is drawn as a form XObject, so nothing that it leaves open (a graphics
    state, a text object, a string, a comment) reaches the number, and nothing from outside the page comes in.
    """
    had = everything(page)
    view, content = straighten(page, had)
    parts = _parts(had.get("/Contents"))
    form = _sealed(had, parts, content, ink)
    around, rect = _place(len(label), view, _bundles_before(had.get("/Resources"), ink))
    ops = label.encode("ascii").join(around)
    if form is not None or not parts:
        resources = Dictionary(Font=ink.fonts, ExtGState=ink.veils)
        if form is not None:
            resources.XObject = Dictionary(PnlP=form)
            ops = b"q /PnlP Do Q\n" + ops
        page.Resources = resources
        page.Contents = _packed(ink.pdf, ops)
    else:
        _beside(page, had, parts, ops, ink)
    return Stamped(rect, view.box != content, form is None and bool(parts), "/Annots" in had)


def _packed(pdf: Pdf, ops: bytes) -> Stream:
    """A stream that counts as packed, though nothing is: for so little, packing it takes longer than all else."""
    size = len(ops)  # one block, stored as it is (RFC 1950 and 1951)
    block = struct.pack("<HBHH", 0x0178, 1, size, size ^ 0xFFFF)
    stream = Stream(pdf, block + ops + zlib.adler32(ops).to_bytes(4, "big"))
    stream.Filter = _FLATE
    return stream


def _parts(contents: Object | None) -> list[Stream]:
    if isinstance(contents, Stream):
        return [contents]
    return [part for part in members(contents) if isinstance(part, Stream)]


def _sealed(had: Mapping[str, Any], parts: list[Stream], box: Rect, ink: Ink) -> Object | None:
    """The content as a form XObject; None where there is none, or where its parts cannot be joined."""
    if not parts:
        return None
    try:
        if len(parts) == 1:
            form = parts[0]
        else:
            form = Stream(ink.pdf, b"\n".join(part.read_bytes() for part in parts))
        if form.objgen in ink.sealed or not _is_bare(form):
            form = _copied(ink.pdf, form)
    except UNREADABLE:
        return None
    ink.sealed.add(form.objgen)
    form.Subtype = _FORM
    form.BBox = ink.box(box)
    resources = had.get("/Resources")
    form.Resources = resources if isinstance(resources, Dictionary) else Dictionary()
    return form


def _is_bare(content: Stream) -> bool:
    """A form heeds more than a page's content does, such as a /Matrix or a layer."""
    try:
        return _OF_CONTENT.issuperset(content.keys())
    except UnicodeDecodeError:  # a key in no encoding
        return False


def _copied(pdf: Pdf, stream: Stream) -> Stream:
    copy = Stream(pdf, stream.read_raw_bytes())
    for key in ("/Filter", "/DecodeParms"):
        if key in stream:
            copy[key] = stream[key]
    return copy


def _beside(page: Object, had: Mapping[str, Any], parts: list[Stream], ops: bytes, ink: Ink) -> None:
    """For damaged content in several parts: left as it is, between a saved state and the number."""
    resources = had.get("/Resources")
    if not isinstance(resources, Dictionary):
        page.Resources = Dictionary()
        resources = page.Resources
    for kind, key, value in (("/Font", "/PnlF", ink.fonts.PnlF), ("/ExtGState", "/PnlV", ink.veils.PnlV)):
        if not isinstance(resources.get(kind), Dictionary):
            resources[kind] = Dictionary()
        resources[kind][key] = value
    before, after = Stream(ink.pdf, b"q\n"), Stream(ink.pdf, b"\nQ\n" + ops)
    page.Contents = Array([before, *parts, after])


def _bundles_before(resources: Object | None, ink: Ink) -> int:
    """How many bundles a page of these resources has been in: their numbers stay, and ours stands above them."""
    if not isinstance(resources, Dictionary):
        return 0
    if resources.objgen not in ink.before or not resources.is_indirect:
        count, inner = 0, resources
        while count < _MOST_BUNDLES and _numbered(inner):
            inner = entry(entry(entry(inner, "/XObject"), "/PnlP"), "/Resources")
            count += 1
        ink.before[resources.objgen] = count
    return ink.before[resources.objgen]


def _numbered(resources: Object | None) -> bool:
    fonts = entry(resources, "/Font")
    return isinstance(fonts, Dictionary) and "/PnlF" in keys(fonts)


@lru_cache(1000)
def _place(digits: int, view: View, before: int) -> tuple[tuple[bytes, bytes], Rect]:
    """What draws a number of so many digits at the bottom right, before and after the digits themselves, and its
    rectangle in the page's own coordinates.

    Its size grows with the page, since a plan of a building is read shrunk to fit.
    """
    width, height = view.size
    points = max(10.0, min(width, height) * view.unit / 55)
    size = min(points / view.unit, width * 0.8 / (_DIGIT * digits))
    long, margin, pad = size * _DIGIT * digits, size * 1.8, size * 0.25
    right = width - min(margin, (width - long) / 2)
    left, bottom = right - long, min(margin + before * size * 1.6, height / 4)
    rect = left - pad, bottom - pad, right + pad, bottom + size * _CAP + pad
    matrix = b"%.4f %.4f %.4f %.4f %.4f %.4f cm" % view.matrix
    veil = b"/PnlV gs 1 g %.3f %.3f %.3f %.3f re f" % (rect[0], rect[1], rect[2] - rect[0], rect[3] - rect[1])
    text = b"BT 0 g /PnlF %.4f Tf %.3f %.3f Td (" % (size, left, bottom)
    footer = b"/Artifact <</Type/Pagination/Subtype/Footer>> BDC"
    return (b"%s q %s q %s Q %s" % (footer, matrix, veil, text), b") Tj ET Q EMC\n"), view.to_page(rect)

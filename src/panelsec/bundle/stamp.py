"""The page number, upright and inside the visible area, over a page that is sealed in a form of its own."""

from dataclasses import dataclass

from pikepdf import Array, DataDecodingError, Dictionary, Name, Object, Pdf, PdfError, Stream

from panelsec.bundle.geometry import View, straighten
from panelsec.bundle.objects import entry, members, numbers
from panelsec.bundle.plan import Rect

_DIGIT = 0.556  # of the size: each digit of Helvetica-Bold
_CAP = 0.72
_MOST_BUNDLES = 4  # one inside the other


@dataclass(frozen=True)
class Ink:
    """The objects that every stamped page shares."""

    fonts: Object
    veils: Object

    @classmethod
    def into(cls, pdf: Pdf) -> "Ink":
        font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"
        # A veil, not a box: what lies under the number can still be made out.
        veil = b"<</Type/ExtGState/ca 0.75>>"
        fonts, veils = Dictionary(PnlF=_into(pdf, font)), Dictionary(PnlV=_into(pdf, veil))
        return cls(pdf.make_indirect(fonts), pdf.make_indirect(veils))


def _into(pdf: Pdf, written: bytes) -> Object:
    return pdf.make_indirect(Object.parse(written))


@dataclass(frozen=True)
class Stamped:
    """Where the number lies in the page's own coordinates, and what had to be done to the page for it."""

    rect: Rect
    enlarged: bool
    damaged: bool


def stamp(pdf: Pdf, page: Object, label: str, ink: Ink, sealed: set[tuple[int, int]]) -> Stamped:
    """Number a page of `pdf`; `sealed` remembers the content streams that already serve a page.

    The content is not rewritten: it is drawn as a form XObject, so nothing that it leaves open (a graphics
    state, a text object, a string, a comment) reaches the number, and nothing from outside the page comes in.
    """
    view, content = straighten(page)
    parts = _parts(page.get("/Contents"))
    form = _sealed(pdf, page, parts, content, sealed)
    ops, rect = _number(label, view, _numbers_before(page))
    if form is not None or not parts:
        resources = Dictionary(Font=ink.fonts, ExtGState=ink.veils)
        if form is not None:
            resources.XObject = Dictionary(PnlP=form)
            ops = b"q /PnlP Do Q\n" + ops
        page.Resources = resources
        page.Contents = pdf.make_indirect(Stream(pdf, ops))
    else:
        _beside(pdf, page, parts, ops, ink)
    return Stamped(view.to_page(rect), view.box != content, form is None and bool(parts))


def _parts(contents: Object | None) -> list[Stream]:
    if isinstance(contents, Stream):
        return [contents]
    return [part for part in members(contents) if isinstance(part, Stream)]


def _sealed(
    pdf: Pdf, page: Object, parts: list[Stream], box: Rect, sealed: set[tuple[int, int]]
) -> Object | None:
    """The content as a form XObject; None where there is none, or where its parts cannot be joined."""
    if not parts:
        return None
    try:
        form = parts[0] if len(parts) == 1 else Stream(pdf, b"\n".join(part.read_bytes() for part in parts))
        if form.objgen in sealed or form.get("/Subtype") is not None:
            form = _copied(pdf, form)
    except (PdfError, DataDecodingError):
        return None
    form = pdf.make_indirect(form)
    sealed.add(form.objgen)
    form.Subtype = Name.Form
    form.BBox = numbers(*box)
    resources = page.get("/Resources")
    form.Resources = resources if isinstance(resources, Dictionary) else Dictionary()
    return form


def _copied(pdf: Pdf, stream: Stream) -> Stream:
    copy = Stream(pdf, stream.read_raw_bytes())
    for key in ("/Filter", "/DecodeParms"):
        if key in stream:
            copy[key] = stream[key]
    return copy


def _beside(pdf: Pdf, page: Object, parts: list[Stream], ops: bytes, ink: Ink) -> None:
    """For damaged content in several parts: left as it is, between a saved state and the number."""
    resources = page.get("/Resources")
    if not isinstance(resources, Dictionary):
        resources = page.Resources = Dictionary()
    for kind, key, value in (("/Font", "/PnlF", ink.fonts.PnlF), ("/ExtGState", "/PnlV", ink.veils.PnlV)):
        if not isinstance(resources.get(kind), Dictionary):
            resources[kind] = Dictionary()
        resources[kind][key] = value
    before, after = Stream(pdf, b"q\n"), Stream(pdf, b"\nQ\n" + ops)
    page.Contents = Array([pdf.make_indirect(before), *parts, pdf.make_indirect(after)])


def _numbers_before(page: Object) -> int:
    """How many bundles the page has been in: their numbers stay, and ours stands above them."""
    resources, count = entry(page, "/Resources"), 0
    while count < _MOST_BUNDLES and entry(entry(resources, "/Font"), "/PnlF") is not None:
        resources = entry(entry(entry(resources, "/XObject"), "/PnlP"), "/Resources")
        count += 1
    return count


def _number(label: str, view: View, before: int) -> tuple[bytes, Rect]:
    """What draws the number at the bottom right, and its rectangle in upright coordinates.

    Its size grows with the page, since a plan of a building is read shrunk to fit.
    """
    width, height = view.size
    points = max(10.0, min(width, height) * view.unit / 55)
    size = min(points / view.unit, width * 0.8 / (_DIGIT * len(label)))
    long, margin, pad = size * _DIGIT * len(label), size * 1.8, size * 0.25
    right = width - min(margin, (width - long) / 2)
    left, bottom = right - long, min(margin + before * size * 1.6, height / 4)
    rect = left - pad, bottom - pad, right + pad, bottom + size * _CAP + pad
    matrix = b"%.4f %.4f %.4f %.4f %.4f %.4f cm" % view.matrix
    veil = b"/PnlV gs 1 g %.3f %.3f %.3f %.3f re f" % (rect[0], rect[1], rect[2] - rect[0], rect[3] - rect[1])
    text = b"BT 0 g /PnlF %.4f Tf %.3f %.3f Td (%s) Tj ET" % (size, left, bottom, label.encode("ascii"))
    footer = b"/Artifact <</Type/Pagination/Subtype/Footer>> BDC"
    return b"%s q %s q %s Q %s Q EMC\n" % (footer, matrix, veil, text), rect

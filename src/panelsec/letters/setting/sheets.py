"""The canvas: everything drawn is marked as part of a structure element or as an artifact."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from io import BytesIO
from itertools import groupby

from reportlab import rl_config
from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from panelsec.letters.setting.fonts import Face, font
from panelsec.letters.setting.structure import Annotated, Element, Marked
from panelsec.letters.setting.typeset import Line, Piece

rl_config.useA85 = 0  # binary streams, not text ones: smaller
LINK_DROP = 0.22  # how far below the baseline a link's rectangle reaches, in ems


class Sheets:
    """Pages in the making; positions in points from the lower left corner."""

    def __init__(self, size: tuple[float, float]) -> None:
        self.size = size
        self.page = 0
        self._bytes = BytesIO()
        font(Face.REGULAR.value)
        name: object = Face.REGULAR.value
        self._canvas = Canvas(
            self._bytes, pagesize=size, invariant=1, pageCompression=1, pdfVersion=(1, 7), initialFontName=name  # type: ignore[arg-type]
        )  # fmt: skip
        self._mcids = 0
        self._annotations = 0

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """What is drawn inside is the next content of the element."""
        self._canvas.addLiteral(f"/{element.tag} <</MCID {self._mcids}>> BDC")
        element.place().kids.append(Marked(self.page, self._mcids))
        self._mcids += 1
        yield
        self._canvas.addLiteral("EMC")

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn inside isn't read aloud; `kind` is Header or Footer, or empty for lines and grounds."""
        properties = f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC" if kind else "/Artifact BMC"
        self._canvas.addLiteral(properties)
        yield
        self._canvas.addLiteral("EMC")

    def line(self, x: float, y: float, line: Line, size: float, *, artifact: bool = False) -> None:
        """Draw a line of text from (x, y) on its baseline; `artifact` for one that was read already."""
        if artifact:
            self.running(x, y, line, size, "")
            return
        for (element, link), group in groupby(line, key=lambda p: (p.element, p.link)):
            drawn = list(group)
            with self.marked(element):
                self._text(x, y, drawn, size)
            end = x + sum(p.width for p in drawn)
            if link:
                self._link(drawn[0], (x, y - LINK_DROP * size, end, y + size))
            x = end

    def running(self, x: float, y: float, line: Line, size: float, kind: str) -> None:
        """Draw a line that isn't read aloud: a running head or foot, or what was read already."""
        with self.artifact(kind):
            self._text(x, y, line, size)

    def _text(self, x: float, y: float, drawn: Line, size: float) -> None:
        text = self._canvas.beginText(x, y)
        for piece in drawn:
            text.setFont(piece.font, size)
            text.setFillColor(_ink(piece.colour))
            text.setRise(piece.rise)
            text.textOut(piece.shown)
        self._canvas.drawText(text)

    def _link(self, piece: Piece, rect: tuple[float, float, float, float]) -> None:
        with self.artifact():
            self.rule(rect[0], rect[2], rect[1] + 0.08 * (rect[3] - rect[1]), 0.5, piece.colour)
        self._canvas.linkURL(piece.link, rect, relative=0)
        contents = piece.link.removeprefix("mailto:")
        piece.link_element.kids.append(Annotated(self.page, self._annotations, contents))
        self._annotations += 1

    def rule(self, left: float, right: float, y: float, thickness: float, colour: str) -> None:
        """A horizontal line; draw it inside `artifact`."""
        self._canvas.setStrokeColor(_ink(colour))
        self._canvas.setLineWidth(thickness)
        self._canvas.line(left, y, right, y)

    def picture(self, element: Element, image: bytes, box: tuple[float, float, float, float]) -> None:
        """Draw an opaque picture into the box (left, bottom, right, top)."""
        left, bottom, right, top = box
        element.owner = "Layout"
        element.attributes = {"Placement": "/Block", "BBox": box}
        with self.marked(element):
            self._canvas.drawImage(ImageReader(BytesIO(image)), left, bottom, right - left, top - bottom)

    def drawing(self, element: Element, drawing: Drawing, box: tuple[float, float, float, float]) -> None:
        """Draw a chart, made to measure, with its lower left corner in that of the box."""
        element.owner = "Layout"
        element.attributes = {"Placement": "/Block", "BBox": box}
        with self.marked(element):
            renderPDF.draw(drawing, self._canvas, box[0], box[1])

    def bookmark(self, title: str, level: int, y: float) -> None:
        """An entry in the outline that leads to height y; levels count from 0."""
        key = f"{self.page}-{y:.2f}-{level}"
        self._canvas.bookmarkHorizontalAbsolute(key, y)
        self._canvas.addOutlineEntry(title, key, level)

    def turn(self) -> None:
        """End the page."""
        self._canvas.showPage()
        self.page += 1
        self._mcids = self._annotations = 0

    def finish(self) -> bytes:
        self._canvas.save()
        return self._bytes.getvalue()


@cache
def _ink(colour: str) -> Color:
    return HexColor(colour)

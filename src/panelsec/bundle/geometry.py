"""The visible part of a page and its orientation: the boxes, /Rotate and /UserUnit."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from pikepdf import Object

from panelsec.bundle.objects import drop, members, numbers
from panelsec.bundle.plan import Rect

LETTER: Rect = (0.0, 0.0, 612.0, 792.0)  # what readers assume where a page states no usable MediaBox
A4 = (595.28, 841.89)
SMALLEST = 144.0  # points: a page smaller than this cannot carry a number that is read


@dataclass(frozen=True)
class View:
    """The visible box in the page's own units, how far it is turned clockwise, and the points in a unit."""

    box: Rect
    turned: int
    unit: float

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as displayed, in the page's own units."""
        width, height = self.box[2] - self.box[0], self.box[3] - self.box[1]
        return (height, width) if self.turned in (90, 270) else (width, height)

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """From upright coordinates, origin at the displayed bottom left, to the page's own."""
        x0, y0, x1, y1 = self.box
        match self.turned:
            case 90:
                return 0, 1, -1, 0, x1, y0
            case 180:
                return -1, 0, 0, -1, x1, y1
            case 270:
                return 0, -1, 1, 0, x0, y1
        return 1, 0, 0, 1, x0, y0

    def to_page(self, rect: Rect) -> Rect:
        """An upright rectangle in the page's own coordinates."""
        a, b, c, d, e, f = self.matrix
        xs = [a * u + c * v + e for u in (rect[0], rect[2]) for v in (rect[1], rect[3])]
        ys = [b * u + d * v + f for u in (rect[0], rect[2]) for v in (rect[1], rect[3])]
        return min(xs), min(ys), max(xs), max(ys)


def view(page: Mapping[str, Object]) -> View:
    """What a reader shows of a page of these entries; what it inherits must have been pushed down to it."""
    media = _box(page.get("/MediaBox")) or LETTER
    crop = _box(page.get("/CropBox")) or media
    return _view(media, crop, _number(page.get("/Rotate"), 0.0), _number(page.get("/UserUnit"), 1.0))


@lru_cache(1000)
def _view(media: Rect, crop: Rect, rotate: float, unit: float) -> View:
    seen = max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3])
    if seen[2] - seen[0] <= 0 or seen[3] - seen[1] <= 0:
        seen = media
    return View(seen, int(rotate / 90) % 4 * 90, unit if unit > 0 else 1.0)


def straighten(page: Object, had: Mapping[str, Object]) -> tuple[View, Rect]:
    """State the view so that every reader agrees, on a sheet of A4 where the page is too small for a number.

    `had` are the entries of the page. Returns the view and the box that held the page's content, outside which nothing of it was seen.
    """
    seen = view(had)
    content, grown = seen.box, _grown(seen)
    if "/CropBox" in had or _written(had.get("/MediaBox")) != grown.box:
        page.MediaBox = page.CropBox = numbers(*grown.box)
    if (had.get("/Rotate") or 0) != grown.turned:
        page.Rotate = grown.turned
    if grown is not seen:
        drop(page, "/BleedBox", "/TrimBox", "/ArtBox")
    return grown, content


def _grown(seen: View) -> View:
    x0, y0, x1, y1 = seen.box
    if min(x1 - x0, y1 - y0) * seen.unit >= SMALLEST:
        return seen
    across, up = (A4[1], A4[0]) if seen.turned in (90, 270) else A4
    right = max(0.0, across / seen.unit - (x1 - x0)) / 2
    top = max(0.0, up / seen.unit - (y1 - y0)) / 2
    return View((x0 - right, y0 - top, x1 + right, y1 + top), seen.turned, seen.unit)


def _box(value: Object | None) -> Rect | None:
    written = _written(value)
    if written is None:
        return None
    a, b, c, d = written
    box = min(a, c), min(b, d), max(a, c), max(b, d)
    return box if box[2] > box[0] and box[3] > box[1] else None


def _written(value: Object | None) -> Rect | None:
    if value is None:
        return None
    try:
        a, b, c, d = _floats(value.unparse(resolved=True))  # far faster than element by element
    except (AttributeError, ValueError):
        try:
            a, b, c, d = map(float, members(value))
        except (TypeError, ValueError):
            return None
    return a, b, c, d


@lru_cache(1000)
def _floats(array: bytes) -> tuple[float, ...]:
    if array[:1] != b"[":
        raise ValueError
    return tuple(map(float, array[1:-1].split()))


def _number(value: Object | None, otherwise: float) -> float:
    if value is None:
        return otherwise
    try:
        return float(value)
    except (TypeError, ValueError):
        return otherwise

"""Compares a page as it was with the page in the bundle, rendered, without its number."""

from dataclasses import dataclass
from typing import Any, Protocol

from PIL import Image, ImageChops

from panelsec.bundle.drawing import Drawing, picture
from panelsec.bundle.plan import Rect

DOTS = (
    399.9,
    398.3,
    397.6,
)  # of the longer side; one after the other, where rounding makes the two differ by a dot
_SEEN = 40  # of 255: less is the smoothing of an edge
_FEW = 4  # dots
_FEW_MOVED = 0.02  # of all dots, where edges fall otherwise
_THIN = 8  # dots across a strip, however long it is
_COARSE = 4  # so many dots are one: less than that is no move
_AROUND = 0.5  # of its height, around a number: its veil


class Seen(Protocol):
    """A page that can be drawn; its size as displayed, in points."""

    @property
    def size(self) -> tuple[float, float]: ...

    def grey(self, scale: float, cut: tuple[float, float] = (0, 0), /) -> Image.Image: ...


@dataclass(frozen=True)
class OpenPage:
    """An open page of PDFium, drawn here; or in a process of its own where `drawing` has it, as the `number`th."""

    page: Any
    number: int
    drawing: Drawing | None = None

    @property
    def size(self) -> tuple[float, float]:
        wide, high = self.page.get_size()
        return wide, high

    def grey(self, scale: float, cut: tuple[float, float] = (0, 0), /) -> Image.Image:
        if self.drawing is not None:
            return self.drawing.grey(self.number, scale, cut)
        return picture(self.page, scale, cut, grey=True)


def looks_the_same(before: Seen, after: Seen, number: Rect | None) -> bool:
    """Whether a page shows what it showed; `number` is where it lies as displayed. Undrawn where one cannot be drawn.

    A page of which nothing was to be seen, its crop lying outside it, is shown whole and is not compared.
    """
    if min(before.size) <= 0:
        return True
    if _laid_on_a_sheet(before, after):
        return _lies_on(before, after)
    for dots in DOTS:
        scale = dots / max(after.size)
        one, other = before.grey(scale), after.grey(scale)
        if one.size == other.size:
            break
    else:
        return False
    if number is not None:
        for each in (one, other):
            each.paste(255, _veil(number, scale, each.height))
    return _differing(one, other) <= _FEW


def _laid_on_a_sheet(before: Seen, after: Seen) -> bool:
    return any(abs(a - b) > 1 for a, b in zip(before.size, after.size, strict=True))


def _veil(number: Rect, scale: float, height: int) -> tuple[int, int, int, int]:
    left, bottom, right, top = number
    pad = (top - bottom) * _AROUND
    return (
        int((left - pad) * scale) - 1,
        height - int((top + pad) * scale) - 2,
        int((right + pad) * scale) + 2,
        height - int((bottom - pad) * scale) + 2,
    )


def _differing(one: Image.Image, other: Image.Image) -> int:
    return sum(ImageChops.difference(one, other).histogram()[_SEEN:])


def _lies_on(small: Seen, sheet: Seen) -> bool:
    """A page too small for a number, in the middle of a sheet: edges may fall a part of a dot beside where they fell."""
    cut = tuple((b - a) / 2 for a, b in zip(small.size, sheet.size, strict=True))
    if min(cut) < 0:
        return False
    scale = max(DOTS[0] / max(small.size), _THIN / min(small.size))
    one, other = small.grey(scale), sheet.grey(scale, (cut[0], cut[1]))
    wide, high = min(one.width, other.width), min(one.height, other.height)
    one = one.crop((0, 0, wide, high)).reduce(_COARSE)
    moved = (other.crop((x, y, x + wide, y + high)) for x in (0, -1, 1) for y in (0, -1, 1))
    most = one.width * one.height * _FEW_MOVED
    return any(_differing(one, each.reduce(_COARSE)) <= most for each in moved)

"""A page as it was and as it stands in a bundle, rendered and compared, its number apart."""

from typing import Any

from PIL import Image, ImageChops

from panelsec.bundle.plan import Rect

DOTS = (
    399.9,
    398.3,
    397.6,
)  # of the longer side; one after the other, where rounding makes the two differ by a dot
_SEEN = 40  # of 255: less is the smoothing of an edge
_FEW = 4  # dots
_FEW_MOVED = 0.02  # of all dots, where edges fall otherwise
_COARSE = 4  # so many dots are one: less than that is no move
_AROUND = 0.5  # of its height, around a number: its veil


def looks_the_same(before: Any, after: Any, number: Rect | None) -> bool:
    """Whether a page shows what it showed, by two open pages of PDFium; `number` is where it lies as displayed.

    A page of which nothing was to be seen, its crop lying outside it, is shown whole and is not compared.
    """
    if min(before.get_size()) <= 0:
        return True
    if _laid_on_a_sheet(before, after):
        return _lies_on(before, after)
    for dots in DOTS:
        scale = dots / max(after.get_size())
        one, other = _drawn(before, scale), _drawn(after, scale)
        if one.size == other.size:
            break
    else:
        return False
    if number is not None:
        for each in (one, other):
            each.paste(255, _veil(number, scale, each.height))
    return _differing(one, other) <= _FEW


def _drawn(page: Any, scale: float, cut: tuple[float, float] = (0, 0)) -> Image.Image:
    across, up = cut
    crop = (across, up, across, up)
    picture: Image.Image = page.render(scale=scale, grayscale=True, may_draw_forms=True, crop=crop).to_pil()
    return picture if picture.mode == "L" else picture.convert("L")


def _laid_on_a_sheet(before: Any, after: Any) -> bool:
    return any(abs(a - b) > 1 for a, b in zip(before.get_size(), after.get_size(), strict=True))


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


def _lies_on(small: Any, sheet: Any) -> bool:
    """A page too small for a number, in the middle of a sheet: edges may fall a part of a dot beside where they fell."""
    cut = tuple((b - a) / 2 for a, b in zip(small.get_size(), sheet.get_size(), strict=True))
    if min(cut) < 0:
        return False
    scale = DOTS[0] / max(small.get_size())
    one, other = _drawn(small, scale), _drawn(sheet, scale, (cut[0], cut[1]))
    wide, high = min(one.width, other.width), min(one.height, other.height)
    one = one.crop((0, 0, wide, high)).reduce(_COARSE)
    moved = (other.crop((x, y, x + wide, y + high)) for x in (0, -1, 1) for y in (0, -1, 1))
    most = one.width * one.height * _FEW_MOVED
    return any(_differing(one, each.reduce(_COARSE)) <= most for each in moved)

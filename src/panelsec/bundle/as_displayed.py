"""Coordinates on a page as PDFium displays it: in points, from the bottom left."""

from typing import Any

from panelsec.bundle.plan import Rect


def visible(page: Any) -> Rect:
    """What of the page is seen, in its own coordinates."""
    media, crop = page.get_mediabox(), page.get_cropbox()
    return max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3])


def size(seen: Rect, turned: int) -> tuple[float, float]:
    """Width and height as displayed."""
    width, height = seen[2] - seen[0], seen[3] - seen[1]
    return (height, width) if turned in (90, 270) else (width, height)


def upright(box: Rect, seen: Rect, turned: int) -> Rect:
    """A box in page coordinates as displayed."""
    left, bottom, right, top = box
    match turned:
        case 90:
            return bottom - seen[1], seen[2] - right, top - seen[1], seen[2] - left
        case 180:
            return seen[2] - right, seen[3] - top, seen[2] - left, seen[3] - bottom
        case 270:
            return seen[3] - top, left - seen[0], seen[3] - bottom, right - seen[0]
    return left - seen[0], bottom - seen[1], right - seen[0], top - seen[1]

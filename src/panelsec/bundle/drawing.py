"""Renders and reads pages in the worker process, within limits of size and time."""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from PIL import Image

from panelsec.bundle import pdfium
from panelsec.bundle.as_displayed import upright, visible
from panelsec.bundle.plan import Rect
from panelsec.bundle.worker import Kept, RemoteFile
from panelsec.errors import Unavailable

T = TypeVar("T")
LIMIT = 10.0
"""Seconds in which a page must be drawn."""
MEASURED = 60.0
"""Seconds in which the sizes of all pages of a long document are found, or what they are called."""
MOST_DOTS = 40_000_000


class Undrawn(Unavailable):
    """A page that takes too long to draw, or cannot be drawn at all; `why` goes on after ‘the page’."""

    def __init__(self, number: int, why: str, *, late: bool = False) -> None:
        super().__init__(f"Page {number} {why}. Open the file as it came in another program to read it.")
        self.why, self.late = why, late


class Overlong(Exception):  # noqa: N818 (an answer, as those in errors.py)
    """A page of so many words that they cannot be read in time."""


@dataclass(frozen=True)
class Link:
    """Where it lies on the page as displayed, in points from the bottom left, and the page that it leads to, from 1."""

    rect: Rect
    page: int


@dataclass(frozen=True)
class Picture:
    """A page as drawn, and its links within the document."""

    image: Image.Image
    links: tuple[Link, ...]


def picture(page: Any, scale: float, cut: tuple[float, float] = (0, 0), *, grey: bool = False) -> Image.Image:
    """An open page of PDFium, with no more than MOST_DOTS; `cut` is left out at either side, and at top and bottom."""
    wide, high = page.get_size()
    left = max(wide - 2 * cut[0], 0) * max(high - 2 * cut[1], 0)
    bounded = min(scale, math.sqrt(MOST_DOTS / max(left, 1.0)))
    crop = (cut[0], cut[1], cut[0], cut[1])
    image: Image.Image = page.render(scale=bounded, grayscale=grey, may_draw_forms=True, crop=crop).to_pil()
    wanted = "L" if grey else "RGB"
    return image if image.mode == wanted else image.convert(wanted)


class Drawing(RemoteFile):
    """A PDF of which pages are wanted, each within the limit."""

    def __init__(
        self, data: pdfium.Data, limit: float = LIMIT, raise_if_cancelled: Callable[[], object] = lambda: None
    ) -> None:
        super().__init__(data, limit, raise_if_cancelled)

    def sizes(self) -> tuple[tuple[float, float], ...]:
        """How wide and how high each page is as displayed, in points. Undrawn where they cannot be found."""
        return self.of_page(_sizes, 1, within=MEASURED)

    def labels(self) -> tuple[str, ...]:
        """What each page is called: its number, where the file says nothing else."""
        return self.of_page(_labels, 1, within=MEASURED)

    def page(self, number: int, scale: float) -> Picture:
        """A page, from 1. Undrawn where it takes too long, or nothing can be made of it."""
        mode, size, dots, links = self.of_page(_drawn, number, scale)
        return Picture(Image.frombytes(mode, size, dots), links)

    def grey(self, number: int, scale: float, cut: tuple[float, float] = (0, 0)) -> Image.Image:
        mode, size, dots = self.of_page(_drawn_grey, number, scale, cut)
        return Image.frombytes(mode, size, dots)

    def words(self, number: int) -> str:
        """The text of a page, from 1. Undrawn where it cannot be read, Overlong where it takes too long."""
        try:
            return self.of_page(_words, number)
        except Undrawn as failure:
            if failure.late:
                raise Overlong from failure
            raise

    def of_page(
        self, function: Callable[..., T], number: int, *how: object, within: float | None = None
    ) -> T:
        """What a function of a module makes of the page, which it opens with `open_page`. Undrawn where it makes nothing in
        time."""
        try:
            return self.ask(function, number, *how, within=within)
        except TimeoutError as failure:
            said = f"takes more than {within or self.limit:g} seconds to draw"
            raise Undrawn(number, said, late=True) from failure
        except EOFError as failure:
            raise Undrawn(number, "cannot be drawn") from failure


# ---- in the process


def _document(kept: Kept) -> Any:
    if kept.made is None:
        kept.made = pdfium.opened(kept.data)
    return kept.made


def _sizes(kept: Kept, _: int) -> tuple[tuple[float, float], ...]:
    document = _document(kept)
    return tuple(document.get_page_size(at) for at in range(len(document)))


def _labels(kept: Kept, _: int) -> tuple[str, ...]:
    document = _document(kept)
    return tuple(document.get_page_label(at) or str(at + 1) for at in range(len(document)))


@contextmanager
def open_page(kept: Kept, number: int) -> Iterator[Any]:
    page = _document(kept)[number - 1]
    try:
        yield page
    finally:
        page.close()


def _words(kept: Kept, number: int) -> str:
    with open_page(kept, number) as page:
        return pdfium.page_text(page)


def _drawn(kept: Kept, number: int, scale: float) -> tuple[str, tuple[int, int], bytes, tuple[Link, ...]]:
    with open_page(kept, number) as page:
        image = picture(page, scale)
        return image.mode, image.size, image.tobytes(), _links(kept.made, page)


def _drawn_grey(
    kept: Kept, number: int, scale: float, cut: tuple[float, float]
) -> tuple[str, tuple[int, int], bytes]:
    with open_page(kept, number) as page:
        image = picture(page, scale, cut, grey=True)
        return image.mode, image.size, image.tobytes()


def _links(document: Any, page: Any) -> tuple[Link, ...]:
    seen, turned = visible(page), page.get_rotation()
    return tuple(
        Link(upright(rect, seen, turned), target + 1)
        for rect, target in pdfium.links(document, page)
        if target >= 0
    )

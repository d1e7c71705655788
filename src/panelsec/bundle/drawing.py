"""Pages drawn in a process of its own, bounded in dots and in time: one that takes too long, or breaks PDFium, is ended.

There is one such process, since PDFium serves one thread of a process, and a window alive beside it is what is wanted.
"""

import itertools
import math
import multiprocessing
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from threading import RLock
from typing import Any

from PIL import Image

from panelsec.bundle import pdfium
from panelsec.bundle.as_displayed import upright, visible
from panelsec.bundle.plan import Rect
from panelsec.errors import Unavailable

LIMIT = 10.0
"""Seconds in which a page must be drawn."""
MOST_DOTS = 40_000_000
PATIENCE = 0.5
"""Seconds for which a page is awaited that nobody wants any more."""
LOOK = 0.05
"""Seconds between two looks whether it is still wanted."""
_START = 60.0  # seconds: a slow computer starts a process slowly


class Undrawn(Unavailable):
    """A page that takes too long to draw, or cannot be drawn at all; `why` goes on after ‘the page’."""

    def __init__(self, number: int, why: str, *, late: bool = False) -> None:
        super().__init__(f"Page {number} {why}. Open the file as it came in another program to read it.")
        self.why, self.late = why, late


class Overlong(Exception):  # noqa: N818 (an answer, as those in errors.py)
    """A page of so many words that they cannot be read in time."""


class Unwanted(Exception):  # noqa: N818 (an answer, as those in errors.py)
    """The drawing was closed while a page of it was awaited."""


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
    bounded = min(scale, math.sqrt(MOST_DOTS / max(wide * high, 1.0)))
    crop = (cut[0], cut[1], cut[0], cut[1])
    image: Image.Image = page.render(scale=bounded, grayscale=grey, may_draw_forms=True, crop=crop).to_pil()
    wanted = "L" if grey else "RGB"
    return image if image.mode == wanted else image.convert(wanted)


class Drawing:
    """A PDF of which pages are wanted; used by one thread, and closed by any.

    `heed` is called while it waits: what it raises ends the drawing.
    """

    def __init__(
        self, data: pdfium.Data, limit: float = LIMIT, heed: Callable[[], object] = lambda: None
    ) -> None:
        self.data, self.limit, self._heed = data, limit, heed
        self.key, self.closed = next(_KEYS), False

    def page(self, number: int, scale: float) -> Picture:
        """A page, from 1. Undrawn where it takes too long, or nothing can be made of it."""
        mode, size, dots, links = self._ask(number, scale, (0, 0), False)
        return Picture(Image.frombytes(mode, size, dots), links)

    def grey(self, number: int, scale: float, cut: tuple[float, float] = (0, 0)) -> Image.Image:
        mode, size, dots, _ = self._ask(number, scale, cut, True)
        return Image.frombytes(mode, size, dots)

    def words(self, number: int) -> str:
        """The text of a page, from 1. Undrawn where it cannot be read, Overlong where it takes too long."""
        try:
            text: str = self._ask(number)
        except Undrawn as failure:
            if failure.late:
                raise Overlong from failure
            raise
        return text

    def close(self) -> None:
        """What is being drawn of it is soon ended."""
        self.closed = True
        if _LOCK.acquire(blocking=False):  # else whoever holds it lets go of what is closed
            try:
                _PROCESS.let_go()
            finally:
                _LOCK.release()

    def _ask(self, number: int, *how: object) -> Any:
        with _LOCK:
            try:
                return _PROCESS.ask(self, (number, *how))
            except TimeoutError as failure:
                said = f"takes more than {self.limit:g} seconds to draw"
                raise Undrawn(number, said, late=True) from failure
            except EOFError as failure:
                raise Undrawn(number, "cannot be drawn") from failure

    def look(self, waited: float) -> None:
        """Raises where it is no longer wanted. Most pages are drawn before another process would be there."""
        if self.closed and waited > PATIENCE:
            raise Unwanted
        self._heed()


class _Process:
    """The process, started when it is first needed, and again after it was ended."""

    def __init__(self) -> None:
        self._process: Any = None
        self._line: Connection | None = None
        self._held: dict[int, Drawing] = {}

    def ask(self, drawing: Drawing, what: tuple[object, ...]) -> Any:
        """EOFError where it cannot be done, TimeoutError where not in time."""
        try:
            line = self._started(drawing)
            if drawing.key not in self._held:
                line.send((drawing.key, bytes(drawing.data)))
                self._held[drawing.key] = drawing
            line.send((drawing.key, what))
            answer = _answer(line, drawing, drawing.limit)
        except TimeoutError:  # also an OSError
            self._end()
            raise
        except OSError as failure:
            self._end()
            raise EOFError from failure
        except BaseException:
            self._end()
            raise
        self.let_go()
        if answer is None:
            raise EOFError
        return answer

    def let_go(self) -> None:
        """The documents that nobody wants any more do not stay in the process."""
        for key in [key for key, each in self._held.items() if each.closed]:
            del self._held[key]
            if self._line is not None:
                with suppress(OSError):
                    self._line.send((key, None))

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._line is not None:
            self._line.close()
        self._process = self._line = None
        self._held.clear()

    def _started(self, drawing: Drawing) -> Connection:
        if self._line is not None and self._process.is_alive():
            return self._line
        self._end()
        spawn = multiprocessing.get_context("spawn")  # a forked copy of a program with threads may hang
        self._line, theirs = spawn.Pipe()
        process = spawn.Process(target=_serve, args=(theirs,), daemon=True)
        process.start()
        self._process = process
        theirs.close()
        _answer(self._line, drawing, _START)
        return self._line


def _answer(line: Connection, drawing: Drawing, limit: float) -> Any:
    began = time.monotonic()
    while not line.poll(LOOK):
        waited = time.monotonic() - began
        drawing.look(waited)
        if waited > limit:
            raise TimeoutError
    return line.recv()


_LOCK = RLock()
_KEYS = itertools.count()
_PROCESS = _Process()


# ---- in the process


def _serve(line: Connection) -> None:
    """Answers until nobody is at the other end; None: it cannot be drawn."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it ends it
    documents: dict[int, Any] = {}
    line.send("ready")
    with suppress(EOFError, OSError):
        while True:
            key, what = line.recv()
            if isinstance(what, bytes):
                documents[key] = what
            elif what is None:
                documents.pop(key, None)
            else:
                line.send(_asked(documents, key, *what))


def _asked(documents: dict[int, Any], key: int, number: int, *how: Any) -> object:
    try:
        if isinstance(documents[key], bytes):
            documents[key] = pdfium.opened(documents[key])
        page = documents[key][number - 1]
        try:
            return _drawn(documents[key], page, *how) if how else pdfium.page_text(page)
        finally:
            page.close()
    except (pdfium.PdfiumError, LookupError, MemoryError, OSError, ValueError):
        return None


def _drawn(document: Any, page: Any, scale: float, cut: tuple[float, float], grey: bool) -> object:
    image = picture(page, scale, cut, grey=grey)
    return image.mode, image.size, image.tobytes(), () if grey else _links(document, page)


def _links(document: Any, page: Any) -> tuple[Link, ...]:
    seen, turned = visible(page), page.get_rotation()
    return tuple(
        Link(upright(rect, seen, turned), target + 1)
        for rect, target in pdfium.links(document, page)
        if target >= 0
    )

"""Renders pages of a PDF in the background, one after the other, each within a time limit."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, QTimer
from PySide6.QtGui import QImage

from panelsec.bundle.drawing import Drawing, Picture, Undrawn
from panelsec.bundle.worker import Unwanted
from panelsec.errors import Unavailable
from panelsec.widgets.previews.page_view import Shown

OFTEN = 10  # milliseconds between two looks whether a page has come

Answers = SimpleQueue[tuple[int, Shown]]


class PagePictures:
    """Used on the UI thread; `came` is told the page, from 0. One is drawn at a time: what is asked for meanwhile is
    asked for again by whoever still wants it."""

    def __init__(self, parent: QObject, came: Callable[[int, Shown], None]) -> None:
        self._came = came
        self._drawing: Drawing | None = None
        self._answers, self._waiting = Answers(), False
        self._timer = QTimer(parent)
        self._timer.setInterval(OFTEN)
        self._timer.timeout.connect(self._look)
        parent.destroyed.connect(self._end)

    def open(self, content: bytes) -> None:
        """Another PDF; what was being drawn of the last is left."""
        self._end()
        self._timer.stop()
        self._answers, self._waiting = Answers(), False
        self._drawing = Drawing(content) if content else None

    def ask(self, page: int, scale: float) -> None:
        if self._waiting or self._drawing is None:
            return
        self._waiting = True
        Thread(target=_draw, args=(self._drawing, page, scale, self._answers), daemon=True).start()
        self._timer.start()

    @property
    def waiting(self) -> bool:
        """Whether a page that was asked for is yet to come."""
        return self._waiting

    def _look(self) -> None:
        try:
            page, shown = self._answers.get_nowait()
        except Empty:
            return
        self._timer.stop()
        self._waiting = False
        self._came(page, shown)

    def _end(self) -> None:
        if self._drawing is not None:
            self._drawing.close()
        self._drawing = None


def sizes_of(content: bytes, raise_if_cancelled: Callable[[], object] = lambda: None) -> tuple[QSizeF, ...]:
    """Of each page as displayed, in points, on a background thread where there are many; none of what cannot be read."""
    if not content:
        return ()
    with closing(Drawing(content, raise_if_cancelled=raise_if_cancelled)) as drawing:
        try:
            return _sizes(drawing)
        except Undrawn:
            return ()


@dataclass(frozen=True)
class Pages:
    """What the pages are called, how large they are as displayed, in points; `picture` gives one, from 0, at a scale, here
    and now. Unavailable names one that takes too long."""

    labels: tuple[str, ...]
    sizes: tuple[QSizeF, ...]
    picture: Callable[[int, float], QImage]


@contextmanager
def pages_of(content: bytes, raise_if_cancelled: Callable[[], object]) -> Iterator[Pages]:
    """On a background thread; what `raise_if_cancelled` raises stops it."""
    with closing(Drawing(content, raise_if_cancelled=raise_if_cancelled)) as drawing:

        def picture(page: int, scale: float) -> QImage:
            return _image(drawing.page(page + 1, scale))

        yield Pages(drawing.labels(), _sizes(drawing), picture)


def _sizes(drawing: Drawing) -> tuple[QSizeF, ...]:
    return tuple(QSizeF(*size) for size in drawing.sizes())


def _image(drawn: Picture) -> QImage:
    wide, high = drawn.image.size
    return QImage(drawn.image.tobytes(), wide, high, 3 * wide, QImage.Format.Format_RGB888).copy()


def _draw(drawing: Drawing, page: int, scale: float, answers: Answers) -> None:
    try:
        drawn = drawing.page(page + 1, scale)
    except Unavailable as failure:  # Undrawn too
        answers.put((page, Shown(QImage(), scale, fault=failure.message)))
    except Unwanted:
        pass  # nobody looks for the answer
    else:
        high = drawn.image.height / scale
        links = tuple((_from_the_top(each.rect, high), each.page - 1) for each in drawn.links)
        answers.put((page, Shown(_image(drawn), scale, links)))


def _from_the_top(rect: tuple[float, float, float, float], high: float) -> QRectF:
    left, bottom, right, top = rect
    return QRectF(QPointF(left, high - top), QPointF(right, high - bottom))

"""Shows the pages of a document one below the other, as rendered elsewhere."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from panelsec.widgets import look
from panelsec.widgets.look import Space

STEP = 20  # dots of one turn of an arrow key
WORDS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
MARK, SHADE = QColor(0, 0, 0), QColor(0, 0, 0, 96)
HAND, ARROW = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor


@dataclass(frozen=True)
class Shown:
    """A page as drawn at `scale`, in dots a point; its links, in points from its top left, and the pages to which they
    lead, from 0; or what stands in its place."""

    image: QImage
    scale: float
    links: tuple[tuple[QRectF, int], ...] = ()
    fault: str = ""


class PageView(QAbstractScrollArea):
    """Pages are counted from 0. `wanted` names one that is to be drawn, and its scale; `show_page` gives it."""

    wanted = Signal(int, float)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: Sequence[QSizeF] = ()
        self._areas: list[QRect] = []
        self._shown: dict[int, Shown] = {}
        self._marked: dict[int, list[QRectF]] = {}
        self._factor, self._fitted, self._one = 1.0, True, False
        self._current, self._jumping = 0, False
        # a bar that comes and goes changes the width that pages are fitted to, thus whether it is needed: for ever
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        look.ring(self)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setSingleStep(STEP)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Enough to tell that there is a page."""
        return QSize(super().minimumSizeHint().width(), 2 * self.fontMetrics().lineSpacing())

    # ---- what is shown, and how large

    def show_pages(self, sizes: Sequence[QSizeF]) -> None:
        """Of another document, in points; none of it is drawn yet."""
        self._sizes, self._current = sizes, 0
        self._shown.clear()
        self._lay_out()
        self.jump(0)

    def show_page(self, page: int, shown: Shown) -> None:
        self._shown[page] = shown
        self.viewport().update()

    def mark(self, boxes: Iterable[tuple[int, QRectF]]) -> None:
        """Boxes by their pages, in points from its top left, until others are."""
        self._marked.clear()
        for page, box in boxes:
            self._marked.setdefault(page, []).append(box)
        self.viewport().update()

    @property
    def current(self) -> int:
        return self._current

    @property
    def fitted(self) -> bool:
        """Whether each page is as wide as the view."""
        return self._fitted

    @property
    def factor(self) -> float:
        return self._factor

    def shown(self, page: int) -> Shown | None:
        """None until it is drawn."""
        return self._shown.get(page)

    def zoom(self, factor: float) -> None:
        self._factor, self._fitted = factor, False
        self._lay_out_again()

    def fit(self) -> None:
        self._fitted = True
        self._lay_out_again()

    def show_one(self, one: bool) -> None:
        """One page at a time, or all under each other."""
        part = self._out_of_view()
        self._one = one
        self._lay_out()
        self._scroll(part)

    def jump(self, page: int) -> None:
        self._current = min(max(page, 0), max(len(self._sizes) - 1, 0))
        if self._one:
            self._lay_out()
        self._scroll(0)
        self.turned.emit()

    def _scroll(self, part: float) -> None:
        """To the current page, with so much of its height out of view."""
        if not self._areas:
            return
        area = self._areas[0 if self._one else self._current]
        self._jumping = True
        self.verticalScrollBar().setValue(area.top() - Space.HAIR + round(part * area.height()))
        self._jumping = False
        self.viewport().update()

    def area(self, page: int) -> QRect:
        """Where it lies in the view as it is scrolled."""
        if not 0 <= page < len(self._sizes) or not self._areas:
            return QRect()
        return self._areas[0 if self._one else page].translated(-self._offset())

    # ---- where the pages lie

    def _lay_out_again(self) -> None:
        """At another size; what stood at the top of the view stays there."""
        part = self._out_of_view()
        self._lay_out()
        self._scroll(part)

    def _out_of_view(self) -> float:
        """How much of the current page's height lies above the view."""
        area = self.area(self._current)
        return (Space.HAIR - area.top()) / area.height() if area.height() else 0

    def _lay_out(self) -> None:
        seen, top = self.viewport().size(), int(Space.HAIR)
        sizes = [self._dots(size) for size in self._sizes]
        if self._one:
            sizes = sizes[self._current : self._current + 1]
        across = max((size.width() for size in sizes), default=0) + 2 * Space.HAIR
        across = max(across, seen.width())
        self._areas = []
        for size in sizes:
            self._areas.append(QRect(QPoint((across - size.width()) // 2, top), size))
            top += size.height() + Space.HAIR
        for bar, whole, part in (
            (self.verticalScrollBar(), top, seen.height()),
            (self.horizontalScrollBar(), across, seen.width()),
        ):
            self._jumping = True
            bar.setRange(0, max(whole - part, 0))
            self._jumping = False
            bar.setPageStep(part)

    def _dots(self, points: QSizeF) -> QSize:
        scale = self.logicalDpiX() / 72 * self._factor
        if self._fitted:
            scale = max(self.viewport().width() - 2 * Space.HAIR, 1) / max(points.width(), 1)
        return QSize(max(round(points.width() * scale), 1), max(round(points.height() * scale), 1))

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _in_view(self) -> Iterator[int]:
        if self._one:
            yield from ([self._current] if self._areas else ())
            return
        top = self.verticalScrollBar().value()
        for page in range(max(self._at(top), 0), len(self._areas)):
            if self._areas[page].top() > top + self.viewport().height():
                return
            yield page

    def _at(self, height: int) -> int:
        """The page that begins at or above it."""
        return bisect_right(self._areas, height, key=QRect.top) - 1

    # ---- events

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._lay_out_again()

    def scrollContentsBy(self, _across: int, _up: int) -> None:  # noqa: N802 - Qt's name
        if not self._jumping and not self._one and self._areas:
            middle = self.verticalScrollBar().value() + self.viewport().height() // 2
            self._current = max(self._at(middle), 0)
            self.turned.emit()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self.palette().brush(QPalette.ColorRole.Window))
        seen = list(self._in_view())
        self._shown = {page: each for page, each in self._shown.items() if each.fault or page in seen}
        for page in seen:
            self._paint(painter, page)
            self._paint_marks(painter, page)
        painter.end()
        for page in seen:
            if self._ask(page):
                return

    def _paint(self, painter: QPainter, page: int) -> None:
        area, shown = self.area(page), self._shown.get(page)
        painter.fillRect(area, Qt.GlobalColor.white)
        if shown is not None and shown.fault:
            painter.setPen(Qt.GlobalColor.black)
            margin = int(Space.NORMAL)
            painter.drawText(area.adjusted(margin, margin, -margin, -margin), WORDS, shown.fault)
        elif shown is not None:
            size = QSizeF(shown.image.size()) / self.devicePixelRatioF()
            drawn = QRectF(QPointF(area.topLeft()), size)
            near = abs(size.width() - area.width()) < 1  # to make it smaller by a part of a dot would blur it
            painter.drawImage(drawn if near else QRectF(area), shown.image)
        painter.setPen(look.rule(self.palette()))
        painter.drawRect(area.adjusted(-1, -1, 0, 0))

    def _paint_marks(self, painter: QPainter, page: int) -> None:
        """What is under them is still to be read."""
        area = self.area(page)
        unit = area.width() / max(self._sizes[page].width(), 1)
        painter.setPen(MARK)
        for box in self._marked.get(page, ()):
            place = QRectF(box.topLeft() * unit, box.size() * unit).translated(QPointF(area.topLeft()))
            painter.fillRect(place, SHADE)
            painter.drawRect(place)

    def _ask(self, page: int) -> bool:
        """Whether it is to be drawn, or drawn again at another size."""
        points = self._sizes[page].width()
        scale = self.area(page).width() * self.devicePixelRatioF() / max(points, 1)
        shown = self._shown.get(page)
        if shown is not None and (shown.fault or abs(shown.scale - scale) < 0.5 / max(points, 1)):
            return False
        self.wanted.emit(page, scale)
        return True

    def _link(self, at: QPointF) -> int | None:
        """The page to which a link under the mouse leads."""
        for page in self._in_view():
            area, shown = self.area(page), self._shown.get(page)
            if shown is None or not area.contains(at.toPoint()):
                continue
            unit = self._sizes[page].width() / area.width()
            spot = (at - QPointF(area.topLeft())) * unit
            return next((target for rect, target in shown.links if rect.contains(spot)), None)
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self.viewport().setCursor(ARROW if self._link(event.position()) is None else HAND)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        target = self._link(event.position())
        if target is not None and event.button() == Qt.MouseButton.LeftButton:
            self.jump(target)

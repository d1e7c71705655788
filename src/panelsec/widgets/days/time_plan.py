"""A case's days on a line: what happened, what is due, today, and the days that do not count."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from panelsec.widgets import look
from panelsec.widgets.look import Space, Tone, Type
from panelsec.widgets.speech import say


class Kind(Enum):
    """Its word and its tone; each has a shape of its own too."""

    EVENT = ("", Tone.QUIET)
    DEADLINE = ("due ", Tone.ACCENT)
    MEETING = ("", Tone.GOOD)
    LATE = ("overdue ", Tone.WRONG)


@dataclass(frozen=True)
class Mark:
    day: date
    words: str
    kind: Kind = Kind.EVENT
    key: str = ""

    @property
    def spoken(self) -> str:
        return f"{self.words}, {self.kind.value[0]}{_long(self.day)}"


class TimePlan(QWidget):
    """Left and Right walk the marks, Enter opens one; the whole plan is its accessible description."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._today = date.min
        self._counts: Callable[[date], bool] = lambda _: True
        self._at = 0
        self._lanes: list[int] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Time plan")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_plan(self, marks: Sequence[Mark], today: date, counts: Callable[[date], bool]) -> None:
        """`counts` is False for the days that are shaded: weekends, closures."""
        self._marks = tuple(sorted(marks, key=lambda mark: mark.day))
        self._today, self._counts, self._at = today, counts, 0
        spoken = [each.spoken for each in self._marks] + [f"today is {_long(today)}"]
        self.setAccessibleDescription(". ".join(spoken))
        self._arrange()

    @property
    def current(self) -> Mark | None:
        return self._marks[self._at] if self._marks else None

    def walk(self, by: int) -> None:
        """Moves along the marks and speaks the one arrived at."""
        if self._marks:
            self._at = min(max(self._at + by, 0), len(self._marks) - 1)
            say(self, self._marks[self._at].spoken)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -len(self._marks)}
        steps[Qt.Key.Key_End] = len(self._marks)
        if event.key() in steps:
            self.walk(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.opened.emit(self.current.key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._marks:
            gaps = [abs(self._x(mark.day) - event.position().x()) for mark in self._marks]
            self.walk(gaps.index(min(gaps)) - self._at)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.walk(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        if not self._marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(Type.SMALL))
        self._paint_days(painter)
        for mark, lane in zip(self._marks, self._lanes, strict=True):
            self._paint_point(painter, mark, lane)
        for at, mark in enumerate(self._marks):
            self._paint_label(painter, mark, self._lanes[at], at == self._at and self.hasFocus())

    def _span(self) -> tuple[date, int]:
        """Its first day, and how many days it has."""
        first = min(self._today, self._marks[0].day) - timedelta(days=1)
        last = max(self._today, self._marks[-1].day) + timedelta(days=1)
        return first, (last - first).days + 1

    def _x(self, day: date) -> float:
        first, many = self._span()
        return Space.NORMAL + (self.width() - 2 * Space.NORMAL) * ((day - first).days + 0.5) / many

    def _line(self) -> int:
        return 2 * self._row()

    def _row(self) -> int:
        return self.fontMetrics().height() + Space.HAIR

    def _paint_days(self, painter: QPainter) -> None:
        palette, line = self.palette(), self._line()
        first, many = self._span()
        share = (self.width() - 2 * Space.NORMAL) / many
        days = (first + timedelta(days=n) for n in range(many))
        for day in (each for each in days if not self._counts(each)):
            box = QRect(
                round(self._x(day) - share / 2), line - Space.TIGHT, max(1, round(share)), 2 * Space.TIGHT
            )
            if look.is_high(palette):  # there are no washes: a full box would hide the days on it
                painter.setPen(look.border(palette))
                painter.drawRect(box.adjusted(0, 0, -1, -1))
            else:
                painter.fillRect(box, look.rule(palette))
        painter.setPen(look.border(palette))
        painter.drawLine(Space.NORMAL, line, self.width() - Space.NORMAL, line)
        here = round(self._x(self._today))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawLine(here, self._row(), here, line + Space.TIGHT)
        words = f"Today, {_short(self._today)}"
        wide = self.fontMetrics().horizontalAdvance(words)
        left = min(max(here - wide // 2, 0), self.width() - wide)
        painter.drawText(left, self.fontMetrics().ascent(), words)

    def _paint_point(self, painter: QPainter, mark: Mark, lane: int) -> None:
        ink = look.ink(mark.kind.value[1], self.palette())
        at = QPointF(self._x(mark.day), self._line())
        painter.setPen(ink)
        painter.drawLine(at, QPointF(at.x(), self._box(mark, lane).top()))
        painter.setBrush(
            ink if mark.kind is not Kind.DEADLINE else self.palette().color(QPalette.ColorRole.Base)
        )
        if mark.kind is Kind.MEETING:
            painter.drawPolygon([at + QPointF(*step) for step in ((0, -6), (6, 0), (0, 6), (-6, 0))])
        else:
            painter.drawEllipse(at, 4.5, 4.5)

    def _paint_label(self, painter: QPainter, mark: Mark, lane: int, current: bool) -> None:
        box = self._box(mark, lane)
        painter.fillRect(box, self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(look.ink(mark.kind.value[1], self.palette()))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, self._words(mark))
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-3, -1, 3, 1))

    def _words(self, mark: Mark) -> str:
        return f"{_short(mark.day)}  {mark.kind.value[0]}{mark.words}"

    def _box(self, mark: Mark, lane: int) -> QRect:
        wide = self.fontMetrics().horizontalAdvance(self._words(mark))
        left = min(round(self._x(mark.day)), self.width() - wide - Space.NORMAL)
        return QRect(
            max(left, Space.HAIR), self._line() + Space.NORMAL + lane * self._row(), wide, self._row()
        )

    def _arrange(self) -> None:
        """Gives each label the first lane in which it does not touch another."""
        self.setFont(look.font(Type.SMALL))
        self._lanes, ends = [], list[int]()
        for mark in self._marks:
            box = self._box(mark, 0)
            free = (lane for lane, end in enumerate(ends) if end + Space.SNUG < box.left())
            lane = next(free, len(ends))
            ends[lane : lane + 1] = [box.right()]
            self._lanes.append(lane)
        self.setFixedHeight(self._line() + 2 * Space.NORMAL + len(ends) * self._row())
        self.update()


def _short(day: date) -> str:
    return f"{day.day} {day:%b}"


def _long(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}"

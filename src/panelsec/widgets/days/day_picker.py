"""A calendar that marks the possible days and says what each would mean."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QSpinBox, QToolButton, QVBoxLayout, QWidget

from panelsec.procedure.advice.day_adviser import Verdict
from panelsec.widgets import icons, look
from panelsec.widgets.look import SHAPE, Space, Tone
from panelsec.widgets.speech import say
from panelsec.widgets.words import Words

PARTS = {
    "qt_calendar_prevmonth": "Month before",
    "qt_calendar_nextmonth": "Month after",
    "qt_calendar_monthbutton": "Month",
    "qt_calendar_yearbutton": "Year",
    "qt_calendar_yearedit": "Year",
    "qt_calendar_calendarview": "Days",
}


SIGNS = {
    Verdict.POSSIBLE: (Tone.GOOD, "done"),
    Verdict.WITH_REASON: (Tone.CARE, "queried"),
}
"""Its colour and its sign; a day that is not possible has neither."""


@dataclass(frozen=True)
class DayNote:
    verdict: Verdict
    words: str


RING = 3  # dots round the day that one is at; round one that is only chosen, a hairline


class DayPicker(QWidget):
    """Arrows move by day and week, Page Up and Down by month, Enter picks; any day can be looked at."""

    moved = Signal(date)
    picked = Signal(date)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note: Callable[[date], DayNote] = lambda _: DayNote(Verdict.POSSIBLE, "")
        self.calendar = _Month(self)
        self.note_label = Words(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TIGHT)
        layout.addWidget(self.calendar)
        layout.addWidget(self.note_label)
        self.setFocusProxy(self.calendar)
        self.calendar.selectionChanged.connect(self._tell)
        self.calendar.activated.connect(lambda _: self.picked.emit(self.day))

    @property
    def day(self) -> date:
        chosen = self.calendar.selectedDate()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_days(self, day: date, note: Callable[[date], DayNote]) -> None:
        """`note` must be quick: it is asked for each day on view."""
        self._note = note
        self.calendar.note = note
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.update()
        self._tell()

    def _tell(self) -> None:
        note = self._note(self.day)
        words = f"{self.day:%A} {self.day.day} {self.day:%B %Y}. {note.verdict.value}. {note.words}".strip()
        self.note_label.setText(words)
        say(self, words)
        self.moved.emit(self.day)


class _Month(QCalendarWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.note: Callable[[date], DayNote] = lambda _: DayNote(Verdict.POSSIBLE, "")
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setAccessibleName("Day")
        for name, words in PARTS.items():
            for part in self.findChildren(QWidget, name):
                part.setAccessibleName(words)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Page Up and Page Down do the same
        for year in self.findChildren(QSpinBox):
            year.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.ApplicationFontChange):
            self._dress()

    def _dress(self) -> None:
        """Qt's own bar is in the colour of a selection, and its weekends in a red that is not AA."""
        palette = QPalette()
        words, page = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
        plain = QTextCharFormat()
        plain.setForeground(look.ink(Tone.QUIET, palette))
        plain.setBackground(page)
        self.setHeaderTextFormat(plain)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)
        palette.setColor(QPalette.ColorRole.Highlight, page)
        palette.setColor(QPalette.ColorRole.HighlightedText, words)
        for bar in self.findChildren(QWidget, "qt_calendar_navigationbar"):
            bar.setPalette(palette)
        side = self.fontMetrics().height()
        for name, drawing in (("prevmonth", "back"), ("nextmonth", "forward")):
            for button in self.findChildren(QToolButton, f"qt_calendar_{name}"):
                button.setIconSize(QSize(side, side))
                button.setIcon(icons.icon(drawing, words, side))
        for button in self.findChildren(QToolButton):
            button.setPalette(palette)
            button.setFont(self.font())  # the month is no larger than the year
        self.setMinimumHeight(8 * (2 * self.fontMetrics().height()))

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:  # noqa: N802
        plain = day if isinstance(day, date) else date(day.year(), day.month(), day.day())
        note, palette = self.note(plain), self.palette()
        chosen = self.selectedDate() == QDate(plain.year, plain.month, plain.day)
        tone, sign = SIGNS.get(note.verdict, (Tone.QUIET, ""))
        ink = look.ink(tone, palette)
        box = rect.adjusted(2, 2, -2, -2)
        painter.save()
        painter.fillRect(rect, palette.base())
        if sign:
            painter.fillRect(box, look.wash(tone, palette))
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(plain.day))
        if sign:
            side = max(12, box.height() // 2)
            icons.draw(painter, QRect(box.right() - side, box.top() + 1, side, side), sign, ink)
        if chosen:
            painter.setPen(look.ink(Tone.ACCENT, palette, SHAPE))
            view = self.focusProxy()
            for inner in range(RING if view is not None and view.hasFocus() else 1):
                painter.drawRect(box.adjusted(inner, inner, -inner, -inner))
        painter.restore()

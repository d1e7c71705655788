"""A day and an hour, written as we write them."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QSize
from PySide6.QtWidgets import QDateTimeEdit, QWidget

WIDEST = "30 September 2022 00:00"


class TimeEdit(QDateTimeEdit):
    """Typed or turned with the arrow keys; F4 or Alt+Down opens a calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("d MMMM yyyy HH:mm")
        self.setCalendarPopup(True)

    @property
    def moment(self) -> datetime:
        """Local and naive, to the minute."""
        at = self.dateTime()
        day, time = at.date(), at.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 local time

    def show_moment(self, at: datetime) -> None:
        self.setDateTime(QDateTime(at.year, at.month, at.day, at.hour, at.minute, 0))

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(WIDEST) + 4 * metrics.averageCharWidth() + metrics.height()
        return super().sizeHint().expandedTo(QSize(wide, 0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

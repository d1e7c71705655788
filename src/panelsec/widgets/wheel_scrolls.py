"""Makes the wheel scroll the page and never change a field: what is in a field goes into the record."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QCalendarWidget, QComboBox, QWidget


class _Wheel(QObject):
    """Watches one field, or the part of it that gets the wheel."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        if field.focusPolicy() == Qt.FocusPolicy.WheelFocus:
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else the first notch takes the focus
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() != QEvent.Type.Wheel:
            return super().eventFilter(watched, event)
        event.ignore()  # so that it goes on to the page around the field
        return True


def wheel_scrolls(sheet: QWidget) -> None:
    """For every list that folds down, every number, day and hour, and every month on a page."""
    for field in (*sheet.findChildren(QComboBox), *sheet.findChildren(QAbstractSpinBox)):
        _Wheel(field)
    for month in sheet.findChildren(QCalendarWidget):
        for days in month.findChildren(QAbstractItemView, "qt_calendar_calendarview"):
            _Wheel(days)
            _Wheel(days.viewport())

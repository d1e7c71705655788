"""Says in words beside a field what is wrong with it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from panelsec.widgets import icons
from panelsec.widgets.look import Space, Tone, Type
from panelsec.widgets.page import bring_into_view
from panelsec.widgets.speech import say
from panelsec.widgets.words import Words


class FieldErrors(Words):
    """Stands above its field in the form; hidden until `show_error`."""

    kind = Type.STRONG
    tone = Tone.WRONG
    _field: QWidget | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def show_error(self, words: str, field: QWidget) -> None:
        """Marks the field, moves and scrolls there, and speaks; what was typed stays."""
        self.clear_error()
        self._field = field
        self._dress()
        field.setAccessibleDescription(words)
        self.setText(words)
        self.show()
        field.setFocus()
        bring_into_view(field, self)
        say(self, words, urgent=True)

    def clear_error(self) -> None:
        if self._field is not None:
            self._field.setAccessibleDescription("")
        self._field = None
        self.clear()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        side = self.fontMetrics().height()
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        icons.draw(QPainter(self), QRect(0, 0, side, side), "refused", ink)

    def _dress(self) -> None:
        """Only to be shown: a page has forty of them, and mostly none in sight."""
        if self._field is not None:
            super()._dress()
            self.setContentsMargins(self.fontMetrics().height() + Space.TIGHT, 0, 0, 0)

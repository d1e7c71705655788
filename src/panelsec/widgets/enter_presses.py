"""Makes Enter press the focused button on a page, as in a dialog."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterPresses(QObject):
    """Watches one button. A key that is held down presses once: it may have opened the page that the button is on."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self._button = button
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if (
            not isinstance(event, QKeyEvent)
            or event.type() != QEvent.Type.KeyPress
            or event.key() not in ENTER
        ):
            return super().eventFilter(watched, event)
        if not event.isAutoRepeat():
            self._button.click()
        return True


def enter_presses(page: QWidget) -> None:
    """For every button on the page; again for those that came later."""
    for button in page.findChildren(QPushButton):
        if not any(isinstance(child, EnterPresses) for child in button.children()):
            EnterPresses(button)

"""The system's undo and redo keys for widgets that hold no text."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget


class UndoKeys(QObject):
    """While one of the widgets has the focus they go before those of the menu."""

    def __init__(self, undo: Callable[[], None], redo: Callable[[], None], *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        standard = QKeySequence.StandardKey
        self._does = {standard.Undo: undo, standard.Redo: redo}
        for each in widgets:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.ShortcutOverride,
            QEvent.Type.KeyPress,
        ):
            for key, do in self._does.items():
                if event.matches(key):
                    event.accept()
                    if event.type() == QEvent.Type.KeyPress:
                        do()
                    return True
        return super().eventFilter(watched, event)


def press(key: QKeySequence.StandardKey, on: QWidget) -> None:
    """As if it were pressed there: for a menu that stands for the key."""
    pressed: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]  # its stub does not know
    QApplication.sendEvent(on, QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers()))

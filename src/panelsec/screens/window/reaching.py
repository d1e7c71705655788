"""Alt and a letter reach a field or a button wherever it stands on the page: the page scrolls to it, as it does for Tab."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from panelsec.widgets.page import bring_into_view


class Reaching(QObject):
    """Watches a window: what is about to become a shortcut comes by it first."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
        ):
            QTimer.singleShot(0, self, partial(self._follow, QApplication.focusWidget()))
        return super().eventFilter(watched, event)

    def _follow(self, before: QWidget | None) -> None:
        now = QApplication.focusWidget()
        if now is not None and now is not before and self._window.isAncestorOf(now):
            bring_into_view(now)

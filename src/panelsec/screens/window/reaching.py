"""Keyboard access to a page: where the focus begins, and what Alt and a letter lead to."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from panelsec.widgets.page import bring_into_view
from panelsec.widgets.why_label import WhyLabel


class Reaching(QObject):
    """The page scrolls to what Alt and a letter lead to, as it does for Tab. It watches a window: what is about to become a
    shortcut comes by it first."""

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


def first_control(screen: QWidget) -> QWidget | None:
    """Of a page, where one begins; a paragraph only where there is no other."""
    own = (each for each in _controls(screen) if not isinstance(each.parent(), WhyLabel))
    return next(own, None) or next(_controls(screen), None)


def _controls(screen: QWidget) -> Iterator[QWidget]:
    """In the order of Tab."""
    field = screen.nextInFocusChain()
    while field and screen.isAncestorOf(field):
        tabbed = bool(field.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabbed and field.isVisibleTo(screen) and field.isEnabled():
            yield field
        field = field.nextInFocusChain()

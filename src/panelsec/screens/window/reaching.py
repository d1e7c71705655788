"""Keyboard access to a page: where the focus begins, and that what has it is seen."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from panelsec.screens.desk import Begins
from panelsec.widgets.page import bring_into_view
from panelsec.widgets.why_label import WhyLabel


class Reaching(QObject):
    """What gets the focus comes into view, however it got there. Where the pointer gave it, it is seen already; where it moved
    on since what had it was hidden or disabled, or the window was come back to, the page stays where one reads."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self)  # once what is being shown or hidden has its place
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._see)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        led = before is not None and before.isVisible() and before.isEnabled()
        if now is not None and led and not QApplication.mouseButtons():
            self._soon.start()

    def _see(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and self._window.isAncestorOf(now):
            bring_into_view(now)


def first_control(screen: QWidget) -> QWidget | None:
    """Of a page, where one begins: where it says so itself, else the first; a paragraph only where there is no other."""
    if isinstance(screen, Begins) and (said := screen.first_to_use()):
        return said
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

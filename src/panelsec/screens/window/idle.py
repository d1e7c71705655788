"""Notices that nobody has touched the keyboard or the mouse for a while, asleep or awake."""

from time import monotonic, time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}
TICK = 15_000  # milliseconds


class Idle(QObject):
    """Says so once; `watch` begins anew.

    Timers stand still while the computer sleeps: so at every tick and at every touch the clock on the wall is asked too,
    before the touch of whoever woke the computer counts for anything. A touch is looked for where it comes in, at the
    windows: all events of all widgets are many times as many.
    """

    went_idle = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._seconds = 0.0
        self._touched = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        app.focusWindowChanged.connect(self._attend)  # a dialog is a window of its own

    def watch(self, milliseconds: int) -> None:
        """0 never tells."""
        self.rest()
        if milliseconds > 0:
            self._seconds = milliseconds / 1000
            self._touch()
            self._timer.start(min(TICK, milliseconds))
            self._attend_all()

    def rest(self) -> None:
        self._timer.stop()
        for window in self._app.topLevelWindows():
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802
        if event.type() not in TOUCHES:
            return False
        if self._is_over():
            self._tell()
            return True  # it woke the computer, and was meant for no page
        self._touch()
        return False

    def _attend(self, window: QWindow | None) -> None:
        if window is not None and self._timer.isActive():
            window.installEventFilter(self)

    def _attend_all(self) -> None:
        for window in self._app.topLevelWindows():
            self._attend(window)

    def _touch(self) -> None:
        self._touched = monotonic(), time()

    def _is_over(self) -> bool:
        """By either clock: one stands still in sleep, the other may be set."""
        awake, on_the_wall = monotonic() - self._touched[0], time() - self._touched[1]
        return max(awake, on_the_wall) >= self._seconds

    def _look(self) -> None:
        self._attend_all()
        if self._is_over():
            self._tell()

    def _tell(self) -> None:
        self.rest()
        self.went_idle.emit()

"""Detects that keyboard and mouse have not been touched for a while."""

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
NOTICE = 60  # seconds before it is told, where it is not much sooner anyway


class Idle(QObject):
    """Says so once; `watch` begins anew. `nearly` says a minute before that it will, and that it will not after all.

    Timers stand still while the computer sleeps: so at every tick and at every touch the clock on the wall is asked too,
    before the touch of whoever woke the computer counts for anything. A touch is looked for where it comes in, at the
    windows: all events of all widgets are many times as many.
    """

    went_idle = Signal()
    nearly = Signal(bool)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._seconds = 0.0
        self._touched = (0.0, 0.0)
        self._warned = False
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
        self._warn(now=False)

    def _is_over(self) -> bool:
        return self._waited >= self._seconds

    @property
    def _waited(self) -> float:
        """In seconds, by either clock: one stands still in sleep, the other may be set."""
        return max(monotonic() - self._touched[0], time() - self._touched[1])

    def _warn(self, *, now: bool) -> None:
        if now != self._warned:
            self._warned = now
            self.nearly.emit(now)

    def _look(self) -> None:
        self._attend_all()
        if self._is_over():
            self._tell()
        elif self._waited >= self._seconds - NOTICE - TICK / 1000 and self._seconds > 2 * NOTICE:
            self._warn(now=True)

    def _tell(self) -> None:
        self.rest()
        self._warn(now=False)
        self.went_idle.emit()

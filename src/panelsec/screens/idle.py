"""Notices that nobody has touched the keyboard or the mouse for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class Idle(QObject):
    """Says so once; `watch` begins anew."""

    went_idle = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)

    def watch(self, milliseconds: int) -> None:
        """0 never tells."""
        self.rest()
        if milliseconds > 0:
            self._timer.start(milliseconds)
            self._app.installEventFilter(self)

    def rest(self) -> None:
        self._timer.stop()
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802
        if event.type() in TOUCHES:
            self._timer.start()
        return False

    def _tell(self) -> None:
        self.rest()
        self.went_idle.emit()

"""Detects that nobody is at the desk: screen locked, user switched, computer asleep."""

import sys
from collections.abc import Callable
from time import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

TICK = 15_000  # milliseconds
LATE = 60  # seconds: no tick is as late as that while the computer is awake


class Away(QObject):
    """Tells it every time it hears of it, from when it is made until the window goes."""

    def __init__(self, window: QWidget, tell: Callable[[], None]) -> None:
        super().__init__(window)
        self._tell = tell
        self._ticked = time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)
        self._ears = listening(window, tell)

    def _tick(self) -> None:
        """Not every system says that it sleeps, and the clock on the wall goes on meanwhile."""
        before, self._ticked = self._ticked, time()
        if self._ticked - before > TICK / 1000 + LATE:
            self._tell()


def listening(window: QWidget, tell: Callable[[], None]) -> object:
    """By this system's own means, for as long as what it gives is kept."""
    if sys.platform == "win32":
        from panelsec.screens.window.away_windows import Messages

        return Messages(int(window.winId()), tell)
    if sys.platform == "darwin":
        from panelsec.screens.window.away_macos import Console

        return Console(tell)
    from panelsec.screens.window.away_linux import Buses

    return Buses(tell)

"""How long the UI thread stands still while something is done behind it, as a heart that misses its beats."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from panelsec.screens.background import Background

BEAT = 5  # milliseconds
AIM = 50  # milliseconds


class Heart(QObject):
    """`longest` is the longest time between two beats, in milliseconds."""

    def __init__(self, meanwhile: Callable[[], object]) -> None:
        super().__init__()
        self._meanwhile = meanwhile
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start(BEAT)

    def beat(self) -> None:
        self._meanwhile()
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, 1000 * (now - self._last)), now


def beside(act: Callable[[], object], meanwhile: Callable[[], object] = lambda: None) -> None:
    """Does it on a thread of the program's own background, and prints how long the UI thread stood still, which does
    something at every beat `meanwhile`."""
    _ = QApplication.instance() or QApplication([])
    background, heart, loop = Background(), Heart(meanwhile), QEventLoop()
    failed: list[Exception] = []

    def stop(error: Exception) -> None:
        failed.append(error)
        loop.quit()

    background.run(lambda _: act(), lambda _: loop.quit(), stop)
    loop.exec()
    heart.beat()
    background.close()
    if failed:
        raise failed[0]
    print(f"  the UI thread meanwhile stood still for {heart.longest:.0f} ms at most (aim {AIM})")

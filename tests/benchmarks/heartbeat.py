"""How long the UI thread stands still while something is done behind it, as a heart that misses its beats."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from panelsec.screens.background import Background

BEAT = 5  # milliseconds
AIM = 50  # milliseconds
SCHEDULED = Path("/proc/thread-self/schedstat")  # Linux


class Heart(QObject):
    """The longest time between two beats, in milliseconds: whole, and without what it waited for a processor that others had."""

    def __init__(self, meanwhile: Callable[[], object]) -> None:
        super().__init__()
        self._meanwhile = meanwhile
        self.longest = self.ours = 0.0
        self._last, self._waited = time.perf_counter(), waited()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start(BEAT)

    def beat(self) -> None:
        self._meanwhile()
        now, ever = time.perf_counter(), waited()
        still, queued = now - self._last, ever - self._waited
        self.longest, self.ours = max(self.longest, 1000 * still), max(self.ours, 1000 * (still - queued))
        self._last, self._waited = now, ever


def say(meanwhile: str, longest: float, ours: float) -> None:
    print(
        f"  {meanwhile}: the UI thread stood still for {longest:.0f} ms at most (aim {AIM}); "
        f"without its waits for a processor: {ours:.0f} ms"
    )


def waited() -> float:
    """Seconds for which this thread has waited for a processor; 0 where the system does not tell."""
    return int(SCHEDULED.read_text().split()[1]) / 1e9 if SCHEDULED.exists() else 0.0


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
    say("meanwhile", heart.longest, heart.ours)

"""Collects garbage on the UI thread alone, between two events.

Left alone, Python collects it on whichever thread has just allocated something. A widget or timer in a reference cycle would
then be destroyed off the UI thread, or in the middle of a call from Qt into Python: either crashes the program now and then.
"""

import gc

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

INTERVAL = 100  # milliseconds; a collection of the youngest generation then takes a few
THRESHOLDS = (1_000, 10, 100)
"""As of gc.set_threshold; a full collection takes a tenth of a second, so it is rare."""


def collect_on(window: QWidget) -> None:
    """Collects on the thread of this window, for as long as it exists, and nowhere else."""
    gc.disable()
    timer = QTimer(window)
    timer.timeout.connect(collect_due)
    timer.start(INTERVAL)


def collect_due() -> None:
    """Collects the youngest generation, and the older ones when they are due."""
    counts = zip(gc.get_count(), THRESHOLDS, strict=True)
    due = [generation for generation, (count, threshold) in enumerate(counts) if count > threshold]
    if due:
        gc.collect(max(due))

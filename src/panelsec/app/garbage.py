"""Collects garbage on the UI thread alone, between two events.

Left alone, Python collects it on whichever thread has just allocated something. A widget or timer in a reference cycle would
then be destroyed off the UI thread, or in the middle of a call from Qt into Python: either crashes the program now and then.
"""

import gc

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

OFTEN = 100  # milliseconds: what one look has to go through then takes a few
MOST = (1_000, 10, 100)  # as Python counts; to look through everything takes a tenth of a second, so seldom


def look_from(window: QWidget) -> None:
    """From now on, for as long as it is there."""
    gc.disable()
    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(OFTEN)


def look() -> None:
    """Through what was made since, and now and then through what is older."""
    due = [age for age, (made, most) in enumerate(zip(gc.get_count(), MOST, strict=True)) if made > most]
    if due:
        gc.collect(max(due))

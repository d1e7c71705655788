"""Larger type while a page of a sitting has the whole screen, to be read at arm's length."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from panelsec.forms.main_window import Ui_MainWindow
from panelsec.widgets import look

IN_ROOM = ("hearing", "decision")
SITTINGS = (*IN_ROOM, "appeal")
"""An appeal is normally considered on paper, and most of its page is for the desk."""
LARGER = 1.6
"""Than at the desk."""
TICK = 1000  # milliseconds: what is noted bears the minute that the clock shows


class Room(QObject):
    """`standard` is the size of the system's text, in points; the size that was there before comes back."""

    def __init__(self, window: QWidget, form: Ui_MainWindow, standard: float) -> None:
        super().__init__(window)
        self._form, self._standard, self._before = form, standard, 0.0
        self._now: Callable[[], datetime] | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(TICK)
        self._clock.timeout.connect(self._show_time)

    def follow(self, place: str, now: Callable[[], datetime] | None, *, filled: bool) -> None:
        """`place` is the one that is shown, `filled` whether it has the whole screen; without a time nobody sits."""
        sitting = now is not None and place in SITTINGS
        self._now = now
        self._form.clock_label.setVisible(sitting and (filled or place in IN_ROOM))
        self._form.next_label.setHidden(sitting and filled)
        self._show_time()
        if sitting:
            self._clock.start()
        else:
            self._clock.stop()
        self._enlarge(larger=sitting and filled)

    def _show_time(self) -> None:
        if self._now is not None:
            self._form.clock_label.setText(f"{self._now():%H:%M}")

    def _enlarge(self, *, larger: bool) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication) or larger == bool(self._before):
            return
        points = app.font().pointSizeF()
        wanted = max(points, self._standard * LARGER) if larger else self._before
        self._before = points if larger else 0.0
        look.set_text_size(app, wanted)

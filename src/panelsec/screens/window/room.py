"""Type that is read at arm's length: while a page of a sitting has the whole screen, its text is larger."""

from PySide6.QtWidgets import QApplication

from panelsec.widgets import look

SITTINGS = ("hearing", "decision", "appeal")
LARGER = 1.6
"""Than at the desk."""


class Room:
    """`standard` is the size of the system's text, in points; the size that was there before comes back."""

    def __init__(self, standard: float) -> None:
        self._standard, self._before = standard, 0.0

    def follow(self, place: str, *, filled: bool) -> None:
        """`place` is the one that is shown, `filled` whether it has the whole screen."""
        app = QApplication.instance()
        sitting = filled and place in SITTINGS
        if not isinstance(app, QApplication) or sitting == bool(self._before):
            return
        points = app.font().pointSizeF()
        wanted = max(points, self._standard * LARGER) if sitting else self._before
        self._before = points if sitting else 0.0
        look.set_text_size(app, wanted)

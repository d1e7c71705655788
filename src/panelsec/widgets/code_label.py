"""A recovery code that can be read but neither selected nor copied."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from panelsec.widgets import look
from panelsec.widgets.look import Tone

LARGER = 1.35  # than the text around it


class CodeLabel(QLabel):
    """Takes the focus, so that a screen reader gets to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._dress()

    def show_code(self, code: str, name: str) -> None:
        """In lines of three groups. `name` says to a screen reader what it is."""
        groups = code.split("-")
        lines = ("-".join(groups[at : at + 3]) for at in range(0, len(groups), 3))
        self.setText("\n".join(lines))
        self.setAccessibleName(f"{name}: {' '.join(groups)}" if code else name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(look.ink(Tone.ACCENT, self.palette()))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()

    def _dress(self) -> None:
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        face.setPointSizeF(QApplication.font().pointSizeF() * LARGER)
        face.setStyleHint(QFont.StyleHint.Monospace)
        self.setFont(face)

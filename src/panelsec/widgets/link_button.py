"""A button that looks like a link, for what leads elsewhere or unfolds."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from panelsec.widgets import look
from panelsec.widgets.enter_presses import EnterPresses
from panelsec.widgets.look import TARGET, Space, Tone, Type


class LinkButton(QPushButton):
    """Underlined, flush with the text above it."""

    kind = Type.BODY

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        EnterPresses(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        words = QFontMetrics(look.font(self.kind)).size(Qt.TextFlag.TextShowMnemonic, self.text())
        return (words + QSize(Space.HAIR, Space.TIGHT)).expandedTo(QSize(TARGET, TARGET))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        face = look.font(self.kind)
        face.setUnderline(True)
        painter = QPainter(self)
        painter.setFont(face)
        painter.setPen(look.ink(Tone.ACCENT if self.isEnabled() else Tone.QUIET, self.palette()))
        flags = Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), flags, self.text())
        if self.hasFocus():
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

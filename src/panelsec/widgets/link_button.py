"""A button that looks like a link, for what leads elsewhere or unfolds."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from panelsec.widgets import look
from panelsec.widgets.enter_presses import EnterPresses
from panelsec.widgets.look import TARGET, Space, Tone, Type

WRAPPED = Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextWordWrap
NARROWEST, TALLEST = 24, 10_000  # average characters; pixels


class LinkButton(QPushButton):
    """Underlined, flush with the text above it."""

    kind = Type.BODY

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        EnterPresses(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self._around(
            QFontMetrics(look.font(self.kind)).size(Qt.TextFlag.TextShowMnemonic, self.text())
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Its words wrap rather than make a page wider than the window."""
        narrow = NARROWEST * self.fontMetrics().averageCharWidth()
        return self.sizeHint().boundedTo(QSize(narrow, TALLEST))

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        room = QRect(0, 0, max(width - Space.HAIR, 1), TALLEST)
        return self._around(
            QFontMetrics(look.font(self.kind)).boundingRect(room, WRAPPED, self.text()).size()
        ).height()

    @staticmethod
    def _around(words: QSize) -> QSize:
        return (words + QSize(Space.HAIR, Space.TIGHT)).expandedTo(QSize(TARGET, TARGET))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        face = look.font(self.kind)
        face.setUnderline(True)
        painter = QPainter(self)
        painter.setFont(face)
        painter.setPen(look.ink(Tone.ACCENT if self.isEnabled() else Tone.QUIET, self.palette()))
        painter.drawText(self.rect(), WRAPPED | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

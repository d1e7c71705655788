"""A big button for one of several ways to begin: what it does, and under it a line on when that is right."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QCommandLinkButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from panelsec.widgets import look
from panelsec.widgets.look import Space, Type

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
WORDS = LEFT | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic


class ChoiceButton(QCommandLinkButton):
    """Qt's own stays at nine points whatever the user's text is, so this one measures and paints its words itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        title, words = (QFontMetrics(look.font(kind)) for kind in (Type.STRONG, Type.BODY))
        wide = max(title.horizontalAdvance(self.text()), words.horizontalAdvance(self.description()))
        return QSize(self._indent() + wide + 2 * Space.NORMAL, self.heightForWidth(0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002, N802
        lines = sum(QFontMetrics(look.font(kind)).height() for kind in (Type.STRONG, Type.BODY))
        return lines + 2 * Space.SNUG

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, option = QPainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        self.icon().paint(painter, QRect(QPoint(Space.NORMAL, Space.SNUG), self.iconSize()))
        room = self.rect().adjusted(self._indent(), Space.SNUG, -Space.NORMAL, -Space.SNUG)
        for kind, words in ((Type.STRONG, self.text()), (Type.BODY, self.description())):
            painter.setFont(look.font(kind))
            painter.setPen(self.palette().buttonText().color())
            painter.drawText(room, WORDS, words)
            room.setTop(room.top() + QFontMetrics(look.font(kind)).height())

    def _indent(self) -> int:
        return Space.NORMAL + self.iconSize().width() + Space.SNUG

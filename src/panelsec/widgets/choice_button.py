"""A large button for one way to begin, with a line on when to choose it."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QCommandLinkButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from panelsec.widgets import look
from panelsec.widgets.look import Space, Type

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
WORDS = LEFT | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic

NARROWEST = 24  # average characters
TALLEST = 10_000


class ChoiceButton(QCommandLinkButton):
    """Qt's own stays at nine points whatever the user's text is, so this one measures and paints its words itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._picture = QIcon()
        self._measured: dict[tuple[int, str, str], list[tuple[Type, str, int]]] = {}

    def setIcon(self, icon: QIcon | QPixmap) -> None:  # noqa: N802
        """Kept here too: where the look changes, Qt puts its own arrow in its place."""
        self._picture = QIcon(icon)
        super().setIcon(icon)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As narrow as still reads well: it takes what width there is, and its words wrap."""
        wide = self._indent() + NARROWEST * self._metrics(Type.BODY).averageCharWidth() + Space.NORMAL
        return QSize(wide, self.heightForWidth(max(wide, self.width())))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return sum(tall for _, _, tall in self._lines(width)) + 2 * Space.SNUG

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._measured.clear()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, option = QPainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        self._picture.paint(painter, QRect(QPoint(Space.NORMAL, Space.SNUG), self.iconSize()))
        room = self.rect().adjusted(self._indent(), Space.SNUG, -Space.NORMAL, -Space.SNUG)
        for kind, words, tall in self._lines(self.width()):
            painter.setFont(look.font(kind))
            painter.setPen(self.palette().buttonText().color())
            painter.drawText(room, WORDS, words)
            room.setTop(room.top() + tall)

    def _lines(self, width: int) -> list[tuple[Type, str, int]]:
        """What it does, and when that is right: each as tall as it is in that width; a layout asks many times over."""
        said = width, self.text(), self.description()
        if said not in self._measured:
            self._measured[said] = self._measure(width)
        return self._measured[said]

    def _measure(self, width: int) -> list[tuple[Type, str, int]]:
        room = QRect(0, 0, max(width - self._indent() - Space.NORMAL, 1), TALLEST)
        parts = ((Type.STRONG, self.text()), (Type.BODY, self.description()))
        return [
            (kind, words, self._metrics(kind).boundingRect(room, WORDS, words).height())
            for kind, words in parts
        ]

    def _metrics(self, kind: Type) -> QFontMetrics:
        return QFontMetrics(look.font(kind))

    def _indent(self) -> int:
        return Space.NORMAL + self.iconSize().width() + Space.SNUG

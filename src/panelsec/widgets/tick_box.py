"""A check box whose label wraps; Qt's own does not, and would widen the page."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from panelsec.widgets import look

WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
WRAPPED = WORDS | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic
NARROWEST, TALLEST = 12, 10_000


class TickBox(QCheckBox):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(look.measure())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMaximumWidth(look.measure())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        narrow = self._indent() + NARROWEST * self.fontMetrics().averageCharWidth()
        return QSize(narrow, self.heightForWidth(max(narrow, self.width())))

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        room = QRect(0, 0, max(min(width, self.maximumWidth()) - self._indent(), 1), TALLEST)
        words = self.fontMetrics().boundingRect(room, WRAPPED, self.text()).height()
        return max(super().sizeHint().height(), words + 2 * self._above())

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Its first line beside the box, the others under that."""
        painter, option, style = QPainter(self), QStyleOptionButton(), self.style()
        self.initStyleOption(option)
        option.text, option.rect = "", QRect(0, 0, self.width(), super().sizeHint().height())
        style.drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        room = self.rect().adjusted(self._indent(), self._above(), 0, 0)
        style.drawItemText(painter, room, int(WRAPPED), self.palette(), self.isEnabled(), self.text())

    def _indent(self) -> int:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).left()

    def _above(self) -> int:
        """What stands above a single line."""
        return max((super().sizeHint().height() - self.fontMetrics().height()) // 2, 0)

"""A list of lines to tick, as tall as they are; with more than a few it scrolls."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QSizePolicy, QWidget

MOST_LINES = 8


class TickList(QListWidget):
    """Its words wrap; Tab goes on to the next control."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it would cover a line
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for told in (self.model().rowsInserted, self.model().rowsRemoved, self.model().dataChanged):
            told.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802
        self.doItemsLayout()
        lines = range(min(self.count(), MOST_LINES))
        tall = sum(self.visualItemRect(self.item(line)).height() for line in lines)
        return QSize(super().sizeHint().width(), tall + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

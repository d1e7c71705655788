"""A page and its companion: side by side if there is room, otherwise one above the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

SIDE_BY_SIDE = 130  # average characters: less, and both would be too narrow to read
SHARES = ((54, 46), (60, 40))


class Split(QSplitter):
    """The handle moves with the mouse; everything in both parts is reached by keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side_by_side = SIDE_BY_SIDE
        self.shares = SHARES
        self.setChildrenCollapsible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        room = self.width() >= self.side_by_side * self.fontMetrics().averageCharWidth()
        wanted = Qt.Orientation.Horizontal if room else Qt.Orientation.Vertical
        if wanted != self.orientation() or not event.oldSize().isValid():
            self.setOrientation(wanted)
            length = self.width() if room else self.height()
            self.setSizes([length * share // 100 for share in self.shares[0 if room else 1]])

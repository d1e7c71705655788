"""A page with a second pane, such as a preview: side by side where there is room, one above the other where there is not."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

SIDE_BY_SIDE = 130  # average characters: less, and both would be too narrow to read
SHARES = ((54, 46), (60, 40))
LOW = 30  # lines: with fewer, one above the other, the second pane gives way
AT_WORK = 40  # per cent that are left to the page while one is in the second pane of a low window


class Split(QSplitter):
    """The handle moves with the mouse; everything in both parts is reached by keyboard. In a low window, or with large text, the
    second pane is as low as it can be until the focus goes there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side_by_side = SIDE_BY_SIDE
        self.shares = SHARES
        self.setChildrenCollapsible(False)
        self._given: tuple[object, ...] = ()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._share()

    def _follow(self) -> None:
        self._share()

    def _share(self) -> None:
        """Anew only where something else is to be shown so: what was drawn with the handle stays."""
        metrics = self.fontMetrics()
        room = self.width() >= self.side_by_side * metrics.averageCharWidth()
        low = not room and self.height() < LOW * metrics.lineSpacing()
        focus, second = QApplication.focusWidget(), self.widget(1)
        if second is None or not self.isVisible():
            return
        in_second = low and focus is not None and second.isAncestorOf(focus)
        given = room, low, in_second, self.height() if low else 0
        if given == self._given:
            return
        self._given = given
        self.setOrientation(Qt.Orientation.Horizontal if room else Qt.Orientation.Vertical)
        length = self.width() if room else self.height()
        if low:
            first = length * AT_WORK // 100 if in_second else length - second.minimumSizeHint().height()
            self.setSizes([first, length - first])
        else:
            self.setSizes([length * share // 100 for share in self.shares[0 if room else 1]])

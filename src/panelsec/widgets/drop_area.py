"""An area where files are dropped, or chosen with a button."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from panelsec.widgets import icons, look
from panelsec.widgets.look import SHAPE, Space, Tone
from panelsec.widgets.words import Words

ICON = 32


class DropArea(QFrame):
    """Gives paths; nothing is read here. A folder comes along, so that whoever reads says that it was left out."""

    dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.filter = "All files (*)"
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.words_label = Words(self)
        self.words_label.setText("Drop files here, or choose them.")
        self.words_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.choose_button = QPushButton("Choose files…", self)
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.ROOMY, Space.NORMAL + ICON + Space.TIGHT, Space.ROOMY, Space.ROOMY)
        layout.setSpacing(Space.TIGHT)
        layout.addWidget(self.words_label)
        layout.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._narrow()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._narrow()

    def _narrow(self) -> None:
        """As wide as the fields of the page."""
        self.setMaximumWidth(look.measure() + look.AROUND)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if files_in(event.mimeData()):
            accept_copy(event)
            self._mark(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        super().dragLeaveEvent(event)
        self._mark(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self._mark(False)
        accept_copy(event)
        self.dropped.emit(files_in(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = look.ink(Tone.ACCENT if self._over else Tone.QUIET, self.palette(), SHAPE)
        if self._over:
            painter.setBrush(look.wash(Tone.ACCENT, self.palette()))
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        icons.draw(painter, QRect((self.width() - ICON) // 2, Space.NORMAL, ICON, ICON), "drop", ink)

    def _mark(self, over: bool) -> None:
        self._over = over
        self.update()

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, "Choose files", "", self.filter)
        if names:
            self.dropped.emit([Path(name) for name in names])


def accept_copy(event: QDropEvent) -> None:
    """What is taken in stays where it lies: whoever gave it away as moved would delete it, as some file managers propose."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def files_in(data: QMimeData) -> list[Path]:
    """What a drag carries of this computer's own disk."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.exists()]

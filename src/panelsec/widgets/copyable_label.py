"""A hash or a reference in fixed-width type, with a button that copies it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from panelsec.widgets import clipboard, icons
from panelsec.widgets.look import Space
from panelsec.widgets.speech import say


class CopyableLabel(QWidget):
    """For what anybody may have; a code that opens something has a CodeLabel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.value_label = QLabel(self)
        self.value_label.setTextFormat(Qt.TextFormat.PlainText)
        self.value_label.setWordWrap(True)
        keys = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.value_label.setTextInteractionFlags(keys)
        self.value_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.copy_button = QPushButton("Copy", self)
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self.copy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.NORMAL)
        layout.addWidget(self.value_label)
        layout.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        self._dress()

    def show_value(self, value: str, name: str, shown: str = "") -> None:
        """`name` says to a screen reader what the value is; `shown` is what the eye gets, in groups say."""
        self._value = value
        self.value_label.setText(shown or value)
        self.value_label.setAccessibleName(f"{name}: {value}")
        self.copy_button.setAccessibleName(f"Copy {name[0].lower()}{name[1:]}")

    def copy(self) -> None:
        """Fills the clipboard for a while."""
        clipboard.fill(self._value)
        say(self, "Copied")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.ApplicationPaletteChange):
            self._dress()

    def _dress(self) -> None:
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        face.setPointSizeF(QGuiApplication.font().pointSizeF() * 1.05)
        face.setStyleHint(QFont.StyleHint.Monospace)
        self.value_label.setFont(face)
        ink = self.palette().color(QPalette.ColorRole.ButtonText)
        side = self.fontMetrics().height()
        self.copy_button.setIconSize(QSize(side, side))
        self.copy_button.setIcon(icons.icon("copy", ink, side))

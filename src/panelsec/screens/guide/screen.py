"""The user guide: the text and pictures that come with the program."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from panelsec.forms.guide import Ui_GuideScreen
from panelsec.resources import document
from panelsec.screens.choices import fill
from panelsec.screens.desk import Desk
from panelsec.widgets.widths import ALL_BUT_NOTHING

GUIDE = "guide.md"


class GuideScreen(QWidget):
    """Where one was in it one is again, as long as the office is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:  # noqa: ARG002 as every screen
        super().__init__(parent)
        self.form = Ui_GuideScreen()
        self.form.setupUi(self)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        form = self.form
        form.ways_layout.setStretchFactor(form.find_edit, ALL_BUT_NOTHING)
        form.ways_layout.addStretch(1)
        form.part_combo.setMinimumWidth(1)  # or its longest heading makes the window wider than the screen
        form.part_combo.activated.connect(lambda _: self._go())
        form.find_edit.returnPressed.connect(self.find_words)
        form.back_button.clicked.connect(self._back)
        form.guide_view.sourceChanged.connect(self._turned)
        form.guide_view.verticalScrollBar().valueChanged.connect(
            lambda _: form.part_combo.setCurrentIndex(max(form.guide_view.part(), 0))
        )

    def show_area(self) -> None:
        if self.form.guide_view.source().isEmpty():
            self.form.guide_view.read(document(GUIDE))

    def start_search(self) -> None:
        """Ctrl+F."""
        self.form.find_edit.setFocus()
        self.form.find_edit.selectAll()

    def find_words(self) -> None:
        """The next place; Enter again goes on."""
        form = self.form
        form.find_errors.clear_error()
        words = form.find_edit.text().strip()
        if words and not form.guide_view.find_next(words):
            form.find_errors.show_error("The guide does not say that. Try another word.", form.find_edit)

    def _go(self) -> None:
        self.form.guide_view.go_to(self.form.part_combo.currentData())
        self.form.guide_view.setFocus()

    def _back(self) -> None:
        self.form.guide_view.read(document(GUIDE))
        self.form.guide_view.setFocus()

    def _turned(self, text: QUrl) -> None:
        form = self.form
        fill(form.part_combo, form.guide_view.headings())
        form.back_button.setVisible(text.fileName() != GUIDE)

"""What this program is, which version, and under which licences its parts come."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from panelsec.actions.about import Part, licence_words, parts, program
from panelsec.forms.about import Ui_AboutScreen
from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.screens.desk import Desk
from panelsec.widgets.look import Space
from panelsec.widgets.tables.rows_table import Row

LINES = 14
WITHOUT = (
    "It came without its licence’s words on this computer. {} is its name: the words are found under it."
)


class AboutScreen(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = Ui_AboutScreen()
        self.form.setupUi(self)
        form = self.form
        form.parts_table.moved.connect(self._show_words)
        form.licence_text.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + Space.NORMAL)

    def show_area(self) -> None:
        form = self.form
        system = f"{platform.system()} {platform.release()}".strip()
        version = f"panelsec {program()}, Python {platform.python_version()}, Qt {qVersion()}, {system}"
        form.version_label.show_value(version, "Version")
        form.edition_label.setText(f"It knows one edition of the procedure: the {SDP_2019.title} of 2019.")
        self._desk.background.run(lambda _: parts(), self._show_parts, _raised)

    def _show_parts(self, found: tuple[Part, ...]) -> None:
        rows = [Row(part, (part.name, part.version, part.licence)) for part in found]
        self.form.parts_table.show_rows(("Part", "Version", "Licence"), rows, (2,))

    def _show_words(self) -> None:
        part = self.form.parts_table.current_key()
        if isinstance(part, Part):
            self.form.licence_label.setText(f"&Licence of {part.name}")
            self.form.licence_text.setPlainText(licence_words(part) or WITHOUT.format(part.licence))


def _raised(error: Exception) -> None:
    raise error

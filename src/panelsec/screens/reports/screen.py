"""The annual report: choose a year, add the Student Discipline Officer's figures, preview, save (9.1, 9.2)."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from panelsec.actions import annual
from panelsec.actions.annual import Report
from panelsec.forms.reports import Ui_ReportsScreen
from panelsec.procedure.counting import written
from panelsec.procedure.year.decided import GIVEN
from panelsec.procedure.year.tables import span
from panelsec.screens.answers import Acts
from panelsec.screens.choices import fill
from panelsec.screens.desk import Desk
from panelsec.screens.viewing import Viewer
from panelsec.screens.wording import paragraphs, tell
from panelsec.screens.wrong import Wrong
from panelsec.widgets.field_errors import FieldErrors


class ReportsScreen(QWidget):
    """Only years that are over are offered: two reports on one year could be compared."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ReportsScreen()
        self.form.setupUi(self)
        self._desk = desk
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.viewer = Viewer(self.form.preview, desk.background, self.form.preview.say_when_empty)
        form = self.form
        form.year_combo.currentIndexChanged.connect(lambda _: self._show_year())
        form.pages_button.clicked.connect(lambda: self._save("pdf"))
        form.numbers_button.clicked.connect(lambda: self._save("csv"))
        form.officer_button.clicked.connect(self.give)
        form.small_button.clicked.connect(self._tell_from)
        for edit, _ in self._fields().values():
            edit.returnPressed.connect(self.give)

    def show_area(self) -> None:
        form, office, chosen = self.form, self._desk.office, self.year
        form.answer_panel.clear()
        form.why_label.show_paragraphs(paragraphs(self._desk, ("9.1", "9.2")))
        form.small_box.setValue(office.office().settings.small)
        fill(form.year_combo, ((year, span(year)) for year in annual.years(office)), chosen)
        self._show_year()

    @property
    def year(self) -> int | None:
        found: int | None = self.form.year_combo.currentData()
        return found

    # ---- showing

    def _show_year(self) -> None:
        tell(self.form.saved_label, "")
        self._show_officer()
        self._show_report()

    def _show_report(self) -> None:
        office, year = self._desk.office, self.year
        if year is None:
            return
        key = (year, office.store.record.head())
        self.viewer.show(key, lambda _: annual.report(office, year).pdf, f"Annual report {span(year)}")

    def _show_officer(self) -> None:
        form, office, year = self.form, self._desk.office, self.year
        if year is None:
            return
        numbers = annual.given(office, year)
        for kind, (edit, errors) in self._fields().items():
            edit.setText(str(numbers[kind]) if numbers else "")
            errors.clear_error()
        day = next((written(c.at.date()) for c in office.office().counted if c.year == year), "")
        state = (
            f"Entered on {day}, and the report says that they are the Officer’s own."
            if numbers
            else "Not entered yet: the report counts what is in this record, and says so."
        )
        form.officer_label.setText(
            f"Most of the Officer’s cases end without a Committee and are not in this record. Ask the Officer how many "
            f"decisions of each kind there were in {span(year)}, one for each Respondent, those in this record included. {state}"
        )

    # ---- the Officer's numbers

    def give(self) -> None:
        """Keeps what the fields say; one that is no number says so."""
        office, year = self._desk.office, self.year
        for _, errors in self._fields().values():
            errors.clear_error()
        try:
            numbers = {kind: _number(edit, errors) for kind, (edit, errors) in self._fields().items()}
        except Wrong as wrong:
            wrong.show()
            return
        if year is not None:
            self.acts.perform(lambda _: annual.give(office, year, numbers), lambda _: self._given())

    def _given(self) -> None:
        self._desk.drafts.keep("reports", {})
        self._show_year()
        tell(self.form.saved_label, "Kept. The report has the Officer’s numbers now.")

    def _fields(self) -> dict[str, tuple[QLineEdit, FieldErrors]]:
        form = self.form
        fields = {
            "commission": (form.commission_edit, form.commission_errors),
            "not_commission": (form.not_commission_edit, form.not_commission_errors),
            "minor_sanction": (form.minor_sanction_edit, form.minor_sanction_errors),
            "no_further_action": (form.no_further_action_edit, form.no_further_action_errors),
            "other_procedure": (form.other_procedure_edit, form.other_procedure_errors),
        }
        return {kind: fields[kind] for kind in GIVEN}

    # ---- small numbers

    def _tell_from(self) -> None:
        office, small = self._desk.office, self.form.small_box.value()
        self.acts.perform(lambda _: annual.tell_from(office, small), lambda _: self._show_report())

    # ---- saving

    def _save(self, kind: str) -> None:
        office, year = self._desk.office, self.year
        if year is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            "Save the annual report",
            f"annual-report-{year}-{year + 1}.{kind}",
            "Pages (*.pdf)" if kind == "pdf" else "Numbers (*.csv)",
        )
        if name:
            self.acts.perform(lambda _: _saved(annual.report(office, year), kind, Path(name)), self._said)

    def _said(self, path: Path) -> None:
        tell(self.form.saved_label, f"Saved as {path.name}.")


def _saved(report: Report, kind: str, path: Path) -> Path:
    annual.save(report.pdf if kind == "pdf" else report.csv, path)
    return path


def _number(edit: QLineEdit, errors: FieldErrors) -> int:
    text = edit.text().strip()
    if not (text.isascii() and text.isdigit() and len(text) < 6):
        raise Wrong(errors, "Write a whole number, 0 if there were none.", edit)
    return int(text)

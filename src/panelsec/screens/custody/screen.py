"""Handing a case over to another Secretary: its file, its code, and taking it back (8.1)."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from panelsec.actions import handing_over
from panelsec.actions.recording import Done
from panelsec.forms.custody import Ui_CustodyScreen
from panelsec.procedure.custody import away, came_from
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.incoming.screen import BACK
from panelsec.screens.places import Place
from panelsec.screens.wording import gone, paragraphs, tell

ALONG = (
    "The file holds this case alone, with its papers and letters. Your notes in the record stay here, and so does all that is "
    "the office’s. From then on nothing can be done in the case here until it comes back."
)


class CustodyScreen(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CustodyScreen()
        self.form.setupUi(self)
        self._desk, self._reference = desk, ""
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        form = self.form
        form.along_label.setText(ALONG)
        for box in (form.why_edit, form.back_edit):
            box.setFixedHeight(4 * self.fontMetrics().lineSpacing())
        form.give_button.clicked.connect(self.give)
        form.again_button.clicked.connect(self.write_again)
        form.came_button.clicked.connect(lambda: desk.go(Place("incoming", thing=BACK)))
        form.back_button.clicked.connect(self.take_back)
        form.code_button.clicked.connect(lambda: self._show_code(""))

    def show_case(self, reference: str) -> None:
        if reference != self._reference:
            self._reference = reference
            self.form.answer_panel.clear()
        self._show_code("")
        tell(self.form.done_label, "")
        self.form.why_label.show_paragraphs(paragraphs(self._desk, ("8.1",)))
        self._show()

    def _show(self) -> None:
        form, case = self.form, self._desk.office.case(self._reference)
        out = away(case)
        if not form.to_edit.isModified():
            form.to_edit.setText(next(iter(came_from(case)), ""))
        form.give_part.setVisible(out is None)
        form.out_part.setVisible(out is not None)
        form.back_part.setVisible(out is not None)
        if out is not None:
            form.out_label.setText(gone(out))

    def _show_code(self, code: str) -> None:
        self.form.code_label.show_code(code, "Code of the file")
        self.form.code_part.setVisible(bool(code))
        if code:
            self.form.code_label.setFocus()

    # ---- out

    def give(self) -> None:
        form, office, reference = self.form, self._desk.office, self._reference
        to, why = form.to_edit.text().strip(), form.why_edit.toPlainText().strip()
        form.to_errors.clear_error()
        form.why_errors.clear_error()
        if not why:
            form.why_errors.show_error("Say why: it stands in the record of the case.", form.why_edit)
        if not to:
            form.to_errors.show_error("Enter the Secretary’s name.", form.to_edit)
        if to and why and (target := self._target()):
            self.acts.perform(
                lambda reason: handing_over.send_away(office, reference, to, why, reason),
                lambda _: self._sent_away(target),
                "Handing the case over",
            )

    def _sent_away(self, target: Path) -> None:
        """Should the file not be written, the page says so and has the way to write it."""
        self._forget()
        self._show()
        self._write(target)

    def write_again(self) -> None:
        if target := self._target():
            self._write(target)

    def _write(self, target: Path) -> None:
        office, reference = self._desk.office, self._reference
        self.acts.perform_work(
            lambda _, work: handing_over.write(office, reference, target, work.report),
            lambda code: self._written(code, target),
            "Writing the file",
        )

    def _target(self) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            "Where the file is written",
            handing_over.file_name(self._reference),
            f"Cases (*{handing_over.SUFFIX})",
        )
        whole = (
            f"{name}{handing_over.SUFFIX}"  # without its ending it would not be listed where it is taken in
        )
        return (
            Path(name if name.endswith(handing_over.SUFFIX) or Path(whole).exists() else whole)
            if name
            else None
        )

    def _written(self, code: str, target: Path) -> None:
        tell(
            self.form.done_label, f"{target.name} is written. Send it or bring it; its code goes another way."
        )
        self._show_code(code)

    # ---- back

    def take_back(self) -> None:
        office, reference = self._desk.office, self._reference
        why = self.form.back_edit.toPlainText().strip()
        self.form.back_errors.clear_error()
        if not why:
            self.form.back_errors.show_error("Say why no file will come back.", self.form.back_edit)
            return
        self.acts.perform(lambda _: handing_over.take_back(office, reference, why), self._taken_back)

    def _taken_back(self, _: Done) -> None:
        self._forget()
        self._show()
        self.form.to_edit.setFocus()  # the button that was pressed is gone
        tell(
            self.form.done_label,
            "The case is here again. Nothing of the file that is out comes back into this office’s record: tell whoever holds "
            "it to delete it.",
        )

    def _forget(self) -> None:
        """What was typed is done."""
        form = self.form
        form.to_edit.setText("")
        form.why_edit.clear()
        form.back_edit.clear()
        self._desk.drafts.keep(Place("custody", self._reference).key, {})

"""Taking in a case from a file: opened with its code, looked at, then accepted."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from panelsec.actions import handing_over
from panelsec.actions.handing_over import Incoming
from panelsec.actions.recording import Done
from panelsec.forms.incoming import Ui_IncomingScreen
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.places import Place
from panelsec.screens.wording import bullets, moment, paragraphs, tell

BACK = "back"


class IncomingScreen(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_IncomingScreen()
        self.form.setupUi(self)
        self._desk = desk
        self._file: Path | None = None
        self._taken = ""
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        form = self.form
        # read aloud on the telephone, it is typed where it can be seen; no draft is kept of it
        form.code_edit.textEdited.connect(lambda _: form.code_edit.setModified(False))
        form.file_button.clicked.connect(self.choose)
        form.look_button.clicked.connect(self.look)
        form.code_edit.returnPressed.connect(self.look)
        form.code_edit.textEdited.connect(lambda _: form.found_part.hide())
        form.new_button.toggled.connect(form.new_label.setVisible)
        form.take_button.clicked.connect(self.take_in)
        form.case_button.clicked.connect(lambda: desk.go(Place("case", self._taken)))

    def show_area(self) -> None:
        form = self.form
        form.answer_panel.clear()
        form.why_label.show_paragraphs(paragraphs(self._desk, ("8.1",)))
        form.case_button.hide()
        tell(form.done_label, "")
        self._begin(None)

    def point_at(self, thing: str) -> None:
        """The file that came back is chosen at once."""
        if thing == BACK:
            QTimer.singleShot(0, self.choose)  # once the page is there

    def _begin(self, file: Path | None) -> None:
        form, self._file = self.form, file
        form.file_label.setText(file.name if file else "")
        form.file_label.setVisible(file is not None)
        form.code_edit.setText("")
        form.found_part.hide()
        form.file_errors.clear_error()
        form.code_errors.clear_error()

    def choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, "The file that came", "", f"Cases (*{handing_over.SUFFIX});;All files (*)"
        )
        if name:
            self._begin(Path(name))
            self.form.code_edit.setFocus()

    def look(self) -> None:
        form, office, file = self.form, self._desk.office, self._file
        code = form.code_edit.text()
        form.file_errors.clear_error()
        form.code_errors.clear_error()
        if not code.strip():
            form.code_errors.show_error("Type the code of the file.", form.code_edit)
        if file is None:
            form.file_errors.show_error("Choose the file first.", form.file_button)
        if file is not None and code.strip():
            form.found_part.hide()
            self.acts.perform_work(
                lambda _, work: handing_over.look(office, file, code, work.report),
                self._show,
                "Reading the whole file",
                form.code_edit,
            )

    def _show(self, found: Incoming) -> None:
        form, case = self.form, found.case
        rows = [
            ("Case", f"{case.reference} {case.opened.title}".strip()),
            ("Respondents", ", ".join(r.name for r in case.respondents.values())),
            ("From", f"{found.handed.by}, to {found.handed.to}, on {moment(found.handed.at)}"),
            ("Why", found.handed.why),
            ("Papers and letters", f"{found.papers} files" if found.papers != 1 else "1 file"),
            ("New here", f"{len(found.new)} of {len(case.events)} acts" if found.back else "All of it"),
            ("Record", f"Verified, from its beginning up to event {_grouped(found.head)}"),
        ]
        form.found_table.show_rows("What the file holds", ("What", "In this file"), rows)
        form.new_label.setText(bullets(found.new))
        form.new_button.setChecked(False)
        form.new_label.hide()
        form.found_part.show()
        form.take_button.setFocus()

    def take_in(self) -> None:
        office, file, code = self._desk.office, self._file, self.form.code_edit.text()
        if file is not None:
            self.acts.perform_work(
                lambda reason, work: handing_over.take_in(office, file, code, reason, work.report),
                self._done,
                "Taking the case in",
            )

    def _done(self, done: Done) -> None:
        self._taken = done.case.reference
        self._begin(None)
        self.form.case_button.show()
        self.form.case_button.setFocus()
        tell(self.form.done_label, f"The case {self._taken} is here, with all that was done in it elsewhere.")


def _grouped(head: str) -> str:
    number, _, digest = head.partition(":")
    return f"{number}: {' '.join(digest[at : at + 8] for at in range(0, len(digest), 8))}"

"""Changing the recovery code or the key; a new code counts only once it has been typed again."""

from collections.abc import Callable

from panelsec.actions import stores
from panelsec.errors import Unavailable
from panelsec.forms.file import Ui_FileScreen
from panelsec.screens.answers import Acts
from panelsec.screens.code_sheet import CodeSheet, print_code
from panelsec.screens.desk import Desk
from panelsec.screens.wording import tell


class CodePart:
    """The new code is in memory and on the page only; leaving the page forgets it."""

    def __init__(self, form: Ui_FileScreen, desk: Desk, acts: Acts, reencrypt: Callable[[str], None]) -> None:
        self._form, self._desk, self._acts, self._reencrypt = form, desk, acts, reencrypt
        self._code = ""
        form.make_button.clicked.connect(self.make)
        form.print_code_button.clicked.connect(lambda: print_code(form.page, self._sheet()))
        form.typed_button.clicked.connect(self.ask_again)
        form.leave_button.clicked.connect(self.leave)
        form.again_leave_button.clicked.connect(self.leave)
        form.change_button.clicked.connect(self.change)
        form.again_edit.returnPressed.connect(self.change)
        # the code is no draft, so it is never kept
        form.again_edit.textEdited.connect(lambda _: form.again_edit.setModified(False))

    def show(self) -> None:
        """The old code holds; a new one that was not typed again is forgotten."""
        form, self._code = self._form, ""
        form.code_label.show_code("", "New recovery code")
        form.again_edit.setText("")
        form.again_errors.clear_error()
        form.anew_box.setChecked(False)
        tell(form.changed_label, "")
        self._show(new=False, again=False)

    def make(self) -> None:
        self.show()
        self._code = stores.new_code()
        self._form.code_label.show_code(self._code, "New recovery code")
        self._show(new=True, again=False)
        self._form.code_label.setFocus()

    def _sheet(self) -> CodeSheet:
        office = self._desk.office
        return CodeSheet(
            self._code, office.store.place, office.office().settings.office_name, self._desk.today
        )

    def ask_again(self) -> None:
        """The code is not on the page while it is typed."""
        self._form.code_label.show_code("", "New recovery code")
        self._show(new=False, again=True)
        self._form.again_edit.setFocus()

    def leave(self) -> None:
        self.show()
        self._form.make_button.setFocus()

    def change(self) -> None:
        form, office, code = self._form, self._desk.office, self._code
        form.again_errors.clear_error()
        fault = self._fault(form.again_edit.text())
        if fault:
            form.again_errors.show_error(fault, form.again_edit)
        elif form.anew_box.isChecked():
            self.show()
            self._reencrypt(code)
        else:
            self._acts.perform(
                lambda _: stores.change_code(office, code), lambda _: self._changed(), "Changing the code"
            )

    def _fault(self, typed: str) -> str:
        try:
            same = bool(typed.strip()) and stores.same_code(typed, self._code)
        except Unavailable as slip:
            return slip.message
        return "" if same else "Type the new code, which was just shown, from the paper."

    def _changed(self) -> None:
        self.show()
        if self._desk.watch:
            self._desk.watch.look()
        self._form.make_button.setFocus()
        tell(
            self._form.changed_label,
            "Changed. The new code opens the file and every backup from now on; the old one opens only the backups from "
            "before. Make a backup now, so that there is one that the new code opens.",
        )

    def _show(self, *, new: bool, again: bool) -> None:
        self._form.new_part.setVisible(new)
        self._form.again_part.setVisible(again)
        self._form.make_button.setVisible(not (new or again))

"""Making an office: its place, the recovery code on paper, and the code typed again."""

from PySide6.QtWidgets import QFileDialog

from panelsec.screens.code_sheet import CodeSheet, print_code
from panelsec.screens.welcome.doors import SUFFIX
from panelsec.screens.welcome.page import FILES, Step, WelcomePage, filled, path


class Making:
    """The code is in memory and on the page only, until it was typed again."""

    def __init__(self, page: WelcomePage) -> None:
        self._page, self._form = page, page.form
        self._sheet: CodeSheet | None = None
        form = self._form
        form.make_button.clicked.connect(self.begin)
        form.make_browse_button.clicked.connect(self._choose)
        form.make_store_button.clicked.connect(self.make)
        form.make_edit.returnPressed.connect(self.make)
        form.print_button.clicked.connect(self.print_code)
        form.have_code_button.clicked.connect(lambda: page.show_step(Step.CONFIRM))
        form.show_again_button.clicked.connect(lambda: page.show_step(Step.CODE))
        form.confirm_button.clicked.connect(self.confirm)
        form.confirm_edit.returnPressed.connect(self.confirm)

    def begin(self) -> None:
        """What is missing on this computer is said before anything is asked."""
        page = self._page
        page.acts.perform(
            lambda _: page.doors.ready(), lambda _: page.show_step(Step.MAKE), "Asking the keychain"
        )

    def make(self) -> None:
        form, doors = self._form, self._page.doors
        place = path(form.make_edit, form.make_errors, "Say where the file shall lie.")
        if place is None:
            return
        to = place if place.suffix else place.with_suffix(SUFFIX)
        self._page.begin(lambda _: doors.make(to), self._show_code, "Making the office", to)

    def confirm(self) -> None:
        form, doors = self._form, self._page.doors
        code = filled(form.confirm_edit, form.confirm_errors, "Type the code from the paper.")
        if code:
            self._page.acts.perform(
                lambda _: doors.confirm(code),
                self._page.opened,
                "Opening the office",
                self._form.confirm_edit,
            )

    def print_code(self) -> None:
        """By the system's print dialog; nothing is written to disk by us."""
        if self._sheet:
            print_code(self._form.page, self._sheet)

    def forget(self) -> None:
        self._sheet = None
        self._form.code_label.show_code("", "Recovery code")

    def _show_code(self, sheet: CodeSheet) -> None:
        self._sheet = sheet
        self._form.code_label.show_code(sheet.code, "Recovery code")
        self._page.show_step(Step.CODE)

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._form.page, "Where the file shall lie", f"office{SUFFIX}", FILES
        )
        if name:
            self._form.make_edit.setText(name)

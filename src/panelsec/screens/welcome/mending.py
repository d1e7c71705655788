"""Recovery: restoring a backup, or salvaging a damaged file into a new one."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from panelsec.screens.welcome.doors import is_practice
from panelsec.screens.welcome.page import FILES, Step, WelcomePage, path


class Mending:
    """`last` is the office that was open before: its place is proposed."""

    def __init__(self, page: WelcomePage, last: Path | None) -> None:
        self._page, self._form, self._last = page, page.form, last
        form = self._form
        form.restore_button.clicked.connect(self._go_to_restore)
        form.restore_backup_button.clicked.connect(self.restore)
        form.restore_code_edit.returnPressed.connect(self.restore)
        form.backup_browse_button.clicked.connect(self._choose_backup)
        form.place_browse_button.clicked.connect(lambda: self._choose_place(form.place_edit))
        form.salvage_button.clicked.connect(self._go_to_salvage)
        form.no_backup_button.clicked.connect(self._go_to_salvage)
        form.salvage_file_button.clicked.connect(self.salvage)
        form.salvage_code_edit.returnPressed.connect(self.salvage)
        form.damaged_browse_button.clicked.connect(self._choose_damaged)
        form.target_browse_button.clicked.connect(lambda: self._choose_place(form.target_edit))
        form.salvage_button.hide()

    def restore(self) -> None:
        form, page = self._form, self._page
        backup = path(form.backup_edit, form.backup_errors, "Say which backup it is.")
        place = path(form.place_edit, form.place_errors, "Say where the file lies, or shall lie.")
        if backup is None or place is None:
            return
        code = form.restore_code_edit.text().strip()
        page.begin(
            lambda _: page.doors.restore(backup, place, code),
            page.opened,
            "Proving the backup",
            place,
            form.restore_code_edit if code else None,
        )

    def salvage(self) -> None:
        form, page = self._form, self._page
        damaged = path(form.damaged_edit, form.damaged_errors, "Say which file is damaged.")
        target = path(form.target_edit, form.target_errors, "Say where the new file shall lie.")
        if damaged is None or target is None:
            return
        code = form.salvage_code_edit.text().strip()
        page.begin(
            lambda _: page.doors.salvage(damaged, target, code),
            page.opened,
            "Reading page by page",
            damaged,
            form.salvage_code_edit if code else None,
        )

    def propose(self, damaged: Path) -> None:
        """A new file beside the damaged one."""
        self._form.damaged_edit.setText(str(damaged))
        self._form.target_edit.setText(str(damaged.with_name(f"{damaged.stem} salvaged{damaged.suffix}")))

    @property
    def proposed(self) -> str:
        """Where a file comes to lie: where the last one lay, else where a new office would be made, which is no place that is
        thrown away."""
        last = self._last if self._last and not is_practice(self._last) else ""
        return str(last) or self._form.make_edit.text()

    def _go_to_salvage(self) -> None:
        place = self._form.place_edit.text().strip()
        if place and Path(place).exists() and not self._form.damaged_edit.text():
            self.propose(Path(place))
        self._page.show_step(Step.SALVAGE)

    def _go_to_restore(self) -> None:
        if not self._form.place_edit.text():
            self._form.place_edit.setText(self.proposed)
        self._page.show_step(Step.RESTORE)

    def _choose_backup(self) -> None:
        name = QFileDialog.getExistingDirectory(self._form.page, "The backup’s folder")
        if name:
            self._form.backup_edit.setText(name)

    def _choose_place(self, field: QLineEdit) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._form.page,
            "Where the file shall lie",
            field.text(),
            FILES,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            field.setText(name)

    def _choose_damaged(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._form.page, "The damaged file", "", FILES)
        if name:
            self.propose(Path(name))

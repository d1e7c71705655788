"""Backups on the page of the file: making, listing, testing with the code on paper, restoring."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from panelsec.actions import backups, verifying
from panelsec.actions.backups import Backup, Drilled, Shelf
from panelsec.errors import Unavailable
from panelsec.forms.file import Ui_FileScreen
from panelsec.procedure.counting import written
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.printing import ask_printer, put_on_paper
from panelsec.screens.wording import tell
from panelsec.sizes import size_in_words
from panelsec.widgets.tables.rows_table import Row

RECEIPT = "Receipt for a backup"


class BackupsPart:
    """The row that is chosen in the table is meant by the buttons under it and by the trial of the code."""

    def __init__(
        self,
        form: Ui_FileScreen,
        desk: Desk,
        acts: Acts,
        restore: Callable[[Path | None], None],
        show_head: Callable[[], None],
    ) -> None:
        self._form, self._desk, self._acts, self._restore = form, desk, acts, restore
        self._show_head = show_head
        self._there: dict[str, Backup] = {}
        form.back_up_button.clicked.connect(self.back_up)
        form.print_button.clicked.connect(self.print_receipt)
        form.save_button.clicked.connect(self.save_receipt)
        form.restore_button.clicked.connect(self.restore)
        form.browse_button.clicked.connect(self._browse)
        form.choose_button.clicked.connect(self.choose)
        form.folder_edit.returnPressed.connect(self.choose)
        form.drill_button.clicked.connect(self.drill)
        form.drill_edit.returnPressed.connect(self.drill)
        # the code is no draft, so it is never kept
        form.drill_edit.textEdited.connect(lambda _: form.drill_edit.setModified(False))
        self._show_parts(False)

    def show(self) -> None:
        form, settings = self._form, self._desk.office.office().settings
        for label in (form.backed_label, form.chosen_label, form.drilled_label):
            tell(label, "")
        form.drill_edit.setText("")
        form.drill_errors.clear_error()
        form.folder_errors.clear_error()
        form.folder_edit.setText(settings.backup_folder)
        form.hours_box.setValue(settings.backup_hours)
        self.show_list()

    def show_list(self, choose: Path | None = None) -> None:
        """`choose`: the backup that is to be the chosen one. What was kept of them stands in the record, whose head is another."""
        self._show_head()
        office = self._desk.office
        self._desk.background.run(
            lambda _: backups.shelf(office), lambda found: self._show_shelf(found, choose), self._not_read
        )

    def _show_shelf(self, shelf: Shelf, choose: Path | None) -> None:
        form, found = self._form, shelf.backups
        self._there = {str(each.folder): each for each in found}
        rows = [
            Row(key, (f"{written(b.at.date())}, {b.at:%H:%M}", size_in_words(b.size), _head(b)))
            for key, b in self._there.items()
        ]
        form.backups_table.show_rows(("Made", "Size", "Head of the record"), rows, wide=(2,))
        self._show_parts(bool(found))
        form.backups_label.setText(_state(shelf))
        if choose:
            form.backups_table.choose(str(choose))

    def _show_parts(self, there: bool) -> None:
        """What is about backups, where there are any."""
        form = self._form
        asked = (form.receipt_hint, form.print_button, form.save_button, form.restore_button)
        for each in (form.backups_table, *asked, form.drill_part):
            each.setVisible(there)

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, Unavailable):
            raise error
        self._form.backups_label.setText(error.message)

    @property
    def chosen(self) -> Backup | None:
        return self._there.get(str(self._form.backups_table.current_key()))

    def back_up(self) -> None:
        office = self._desk.office
        self._acts.perform_work(
            lambda _, work: backups.back_up(office, work.report),
            self._backed_up,
            "Making and proving a backup",
        )

    def _backed_up(self, made: Backup) -> None:
        self.show_list(choose=made.folder)
        tell(
            self._form.backed_label,
            "Backed up. The copy was opened and read whole, and holds what the file holds.",
        )
        if self._desk.watch:
            self._desk.watch.look()

    # ---- the receipt

    def print_receipt(self) -> None:
        chosen, office = self.chosen, self._desk.office
        page: QWidget = self._form.page
        printer = ask_printer(page, RECEIPT) if chosen else None
        if chosen and printer:
            self._acts.perform_work(
                lambda _, work: put_on_paper(printer, [backups.receipt(office, chosen)], work.report),
                lambda _: tell(self._form.backed_label, "Printed."),
                "Printing",
            )

    def save_receipt(self) -> None:
        chosen, office = self.chosen, self._desk.office
        if chosen is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._form.page, "Save the receipt", f"receipt {chosen.folder.name}.pdf", "Pages (*.pdf)"
        )
        if name:
            self._acts.perform(
                lambda _: backups.save_receipt(office, chosen, Path(name)),
                lambda _: tell(self._form.backed_label, f"Saved as {Path(name).name}."),
            )

    # ---- put back, and where they go

    def restore(self) -> None:
        """Locks the office: a file that is open is not replaced."""
        if self.chosen:
            self._restore(self.chosen.folder)

    def restore_another(self) -> None:
        """In the place of an older file the newest that goes further is proposed; where none does, one is chosen at the door."""
        record, older = self._desk.office.store.record, verifying.older_than_seen(self._desk.office)
        least = record.head().sequence + 1 if older else 0
        fit = (each.folder for each in self._there.values() if each.head.sequence >= least)
        self._restore(next(fit, None))

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self._form.page, "The folder for backups")
        if name:
            self._form.folder_edit.setText(name)
            self._form.folder_edit.setModified(True)

    def choose(self) -> None:
        form, office = self._form, self._desk.office
        folder, hours = form.folder_edit.text().strip(), form.hours_box.value()
        form.folder_errors.clear_error()
        if folder and not Path(folder).expanduser().is_absolute():
            form.folder_errors.show_error("Give the whole path, or choose it.", form.folder_edit)
            return
        place = str(Path(folder).expanduser()) if folder else ""
        self._acts.perform(lambda _: backups.choose(office, place, hours), lambda _: self._chosen())

    def _chosen(self) -> None:
        self._desk.drafts.keep("file", {})
        self.show()
        tell(
            self._form.chosen_label,
            "Kept. Backups go there from now on; those made before stay where they are.",
        )

    # ---- the code on paper

    def drill(self) -> None:
        form, chosen = self._form, self.chosen
        form.drill_errors.clear_error()
        tell(form.drilled_label, "")
        code = form.drill_edit.text().strip()
        if not code:
            form.drill_errors.show_error("Type the code from the paper.", form.drill_edit)
        elif chosen:
            self._acts.perform(lambda _: backups.drill(chosen, code), self._drilled, "Opening the backup")

    def _drilled(self, found: Drilled) -> None:
        self._form.drill_edit.setText("")
        tell(
            self._form.drilled_label,
            f"It works. The code opened the backup of {written(found.made.date())}, {found.made:%H:%M}; all of it was read: "
            f"{found.events} events and {found.papers} papers, all whole. Nothing was changed.",
        )


def _state(shelf: Shelf) -> str:
    words = [shelf.stale] if shelf.stale else []
    count = len(shelf.backups)
    there = f"{count} {'backup lies' if count == 1 else 'backups lie'} in" if count else "They go to"
    words.append(f"{there} {shelf.folder}.")
    if shelf.beside:
        words.append(
            "That is the disk on which the file lies: if it is lost, both are. Choose another one below."
        )
    return " ".join(words)


def _head(made: Backup) -> str:
    return f"{made.head.sequence}: {made.head.hash[:8]}…"

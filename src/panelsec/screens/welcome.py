"""The door: make an office or open one, unlock, recover, restore, salvage, practise."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from panelsec.errors import Unavailable
from panelsec.forms.welcome import Ui_WelcomeScreen
from panelsec.screens.answers import Acts
from panelsec.screens.background import Background, Work
from panelsec.screens.printing import print_code
from panelsec.widgets import icons, look
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.look import Tone

SUFFIX = ".panelsec"
FILES = f"Offices (*{SUFFIX});;All files (*)"


class Way(Enum):
    """What there is to do where a file does not open."""

    OPEN = "open"
    RECOVER = "recover"
    RESTORE = "restore"
    SALVAGE = "salvage"


class Stuck(Unavailable):
    """A file does not open, and these are the ways on, the best first."""

    def __init__(self, message: str, ways: tuple[Way, ...]) -> None:
        super().__init__(message)
        self.ways = ways


@dataclass(frozen=True)
class Doors:
    """What the welcome screen can do; all but `ready` and `make` give the open office. Each may raise Unavailable."""

    ready: Callable[[], None]  # whether an office could be made here at all
    make: Callable[[Path], str]  # gives the recovery code
    confirm: Callable[[str], Any]  # the code typed again
    unlock: Callable[[Path], Any]
    recover: Callable[[Path, str], Any]
    restore: Callable[[Path, Path, str], Any]  # a backup's folder, the file's place, the code or ""
    salvage: Callable[[Path, Path, str], Any]  # the damaged file, the new one, the code or ""
    practise: Callable[[], Any]


class Step(IntEnum):
    """The pages of the form, in its order."""

    START = 0
    MAKE = 1
    CODE = 2
    CONFIRM = 3
    RECOVER = 4
    RESTORE = 5
    SALVAGE = 6


TITLES = {
    Step.START: (
        "panelsec",
        "Cases of the Discipline Committee and the Appeal Committee, on this computer only.",
    ),
    Step.MAKE: (
        "Make a new office",
        "One encrypted file holds everything: cases, papers, letters and the record.",
    ),
    Step.CODE: ("The recovery code", "If this computer is lost, this code is the only way into the office."),
    Step.CONFIRM: ("Type the code again", "From the paper, so that it is certain that it can be read."),
    Step.RECOVER: ("Recover an office", "The code opens a store whose key is not on this computer."),
    Step.RESTORE: (
        "Restore a backup",
        "It is read whole first, and takes the file’s place only if nothing is wrong with it.",
    ),
    Step.SALVAGE: ("Salvage a damaged file", "What can be read goes into a new file."),
}


class WelcomeScreen(QWidget):
    """`last` is the office that was open before, which Unlock opens."""

    opened = Signal(object)

    def __init__(self, doors: Doors, background: Background, last: Path | None = None) -> None:
        super().__init__()
        self.form = Ui_WelcomeScreen()
        self.form.setupUi(self)
        self._doors, self._last, self._code = doors, last, ""
        self.acts = Acts(self.form.answer_panel, background, lambda number: number)
        self._connect()
        self._dress()
        self.show_step(Step.START)

    def show_step(self, step: Step) -> None:
        """Puts the focus on the first thing to do there."""
        form = self.form
        title, lead = TITLES[step]
        form.title_label.setText(title)
        form.lead_label.setText(lead)
        form.answer_panel.clear()
        form.steps.setCurrentIndex(step)
        first: dict[Step, QWidget] = {
            Step.START: form.unlock_button if self._last else form.make_button,
            Step.MAKE: form.make_edit,
            Step.CODE: form.print_button,
            Step.CONFIRM: form.confirm_edit,
            Step.RECOVER: form.recover_edit if form.store_edit.text() else form.store_edit,
            Step.RESTORE: form.restore_code_edit if form.backup_edit.text() else form.backup_edit,
            Step.SALVAGE: form.salvage_code_edit if form.target_edit.text() else form.damaged_edit,
        }
        first[step].setFocus()

    def unlock(self, store: Path) -> None:
        self.begin(lambda _: self._doors.unlock(store), self.opened.emit, "Unlocking", store)

    def begin(self, act: Callable[[Work], Any], then: Callable[[Any], None], words: str, store: Path) -> None:
        """Does something that gives an open office; where the file is in the way, shows the ways on."""

        def caught(work: Work) -> Any:
            try:
                return act(work)
            except Stuck as stuck:
                return stuck

        def ended(result: Any) -> None:
            if isinstance(result, Stuck):
                self.stick(result, store)
            else:
                then(result)

        self.acts.perform_work(lambda _, work: caught(work), ended, words)

    def stick(self, stuck: Stuck, store: Path) -> None:
        """Says what is in the way, fills in what is known, and puts the focus on the best way on."""
        form = self.form
        if form.steps.currentIndex() in (Step.RESTORE, Step.SALVAGE):
            form.answer_panel.fail(stuck.message)
            return
        self.show_step(Step.START)
        form.store_edit.setText(str(store))
        form.place_edit.setText(str(store))
        self._propose_salvage(store)
        ways = {
            Way.OPEN: form.open_button,
            Way.RECOVER: form.recover_button,
            Way.RESTORE: form.restore_button,
            Way.SALVAGE: form.salvage_button,
        }
        form.salvage_button.setVisible(Way.SALVAGE in stuck.ways)
        form.answer_panel.fail(stuck.message)
        if stuck.ways:
            ways[stuck.ways[0]].setFocus()

    def show_restore(self, backup: Path, place: Path) -> None:
        """For a backup that was chosen on the page of the file."""
        self.form.backup_edit.setText(str(backup))
        self.form.place_edit.setText(str(place))
        self.show_step(Step.RESTORE)

    def restore(self) -> None:
        form = self.form
        backup = self._path(form.backup_edit, form.backup_errors, "Say which backup it is.")
        place = self._path(form.place_edit, form.place_errors, "Say where the file lies, or shall lie.")
        if backup is None or place is None:
            return
        code = form.restore_code_edit.text().strip()
        self.begin(
            lambda _: self._doors.restore(backup, place, code), self._opened, "Proving the backup", place
        )

    def salvage(self) -> None:
        form = self.form
        damaged = self._path(form.damaged_edit, form.damaged_errors, "Say which file is damaged.")
        target = self._path(form.target_edit, form.target_errors, "Say where the new file shall lie.")
        if damaged is None or target is None:
            return
        code = form.salvage_code_edit.text().strip()
        self.begin(
            lambda _: self._doors.salvage(damaged, target, code),
            self._opened,
            "Reading page by page",
            damaged,
        )

    def _propose_salvage(self, damaged: Path) -> None:
        self.form.damaged_edit.setText(str(damaged))
        self.form.target_edit.setText(str(damaged.with_name(f"{damaged.stem} salvaged{damaged.suffix}")))

    def _go_to_salvage(self) -> None:
        place = self.form.place_edit.text().strip()
        if place and not self.form.damaged_edit.text():
            self._propose_salvage(Path(place))
        self.show_step(Step.SALVAGE)

    def _go_to_restore(self) -> None:
        if self._last and not self.form.place_edit.text():
            self.form.place_edit.setText(str(self._last))
        self.show_step(Step.RESTORE)

    def _unlock_last(self) -> None:
        if self._last:
            self.unlock(self._last)

    def practise(self) -> None:
        self.acts.perform(lambda _: self._doors.practise(), self.opened.emit, "Laying out the sample cases")

    def begin_to_make(self) -> None:
        """What is missing on this computer is said before anything is asked."""
        self.acts.perform(
            lambda _: self._doors.ready(), lambda _: self.show_step(Step.MAKE), "Asking the keychain"
        )

    def make(self) -> None:
        place = self._path(self.form.make_edit, self.form.make_errors, "Say where the store shall lie.")
        if place is None:
            return
        if not place.suffix:
            place = place.with_suffix(SUFFIX)
        self.acts.perform(lambda _: self._doors.make(place), self._show_code, "Making the store")

    def confirm(self) -> None:
        code = self._filled(self.form.confirm_edit, self.form.confirm_errors, "Type the code from the paper.")
        if code:
            self.acts.perform(lambda _: self._doors.confirm(code), self._opened, "Opening the office")

    def recover(self) -> None:
        store = self._path(self.form.store_edit, self.form.store_errors, "Say which store it is.")
        if store is None:
            return
        code = self._filled(self.form.recover_edit, self.form.recover_errors, "Type the recovery code.")
        if code:
            self.begin(lambda _: self._doors.recover(store, code), self._opened, "Opening the store", store)

    def print_code(self) -> None:
        """By the system's print dialog; nothing is written to disk by us."""
        print_code(self, self._code)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "acts"):
            self._dress()

    def _connect(self) -> None:
        form = self.form
        form.unlock_button.clicked.connect(self._unlock_last)
        form.open_button.clicked.connect(self._choose_and_unlock)
        form.make_button.clicked.connect(self.begin_to_make)
        form.recover_button.clicked.connect(lambda: self.show_step(Step.RECOVER))
        form.practise_button.clicked.connect(self.practise)
        form.make_browse_button.clicked.connect(self._choose_new)
        form.make_store_button.clicked.connect(self.make)
        form.store_browse_button.clicked.connect(self._choose_store)
        form.recover_store_button.clicked.connect(self.recover)
        form.print_button.clicked.connect(self.print_code)
        form.have_code_button.clicked.connect(lambda: self.show_step(Step.CONFIRM))
        form.confirm_button.clicked.connect(self.confirm)
        form.show_again_button.clicked.connect(lambda: self.show_step(Step.CODE))
        form.restore_button.clicked.connect(self._go_to_restore)
        form.salvage_button.clicked.connect(self._go_to_salvage)
        form.no_backup_button.clicked.connect(self._go_to_salvage)
        form.restore_backup_button.clicked.connect(self.restore)
        form.salvage_file_button.clicked.connect(self.salvage)
        form.restore_code_edit.returnPressed.connect(self.restore)
        form.salvage_code_edit.returnPressed.connect(self.salvage)
        form.backup_browse_button.clicked.connect(self._choose_backup)
        form.place_browse_button.clicked.connect(lambda: self._choose_place(form.place_edit))
        form.target_browse_button.clicked.connect(lambda: self._choose_place(form.target_edit))
        form.damaged_browse_button.clicked.connect(self._choose_damaged)
        form.salvage_button.hide()
        for back in (
            form.make_back_button,
            form.recover_back_button,
            form.restore_back_button,
            form.salvage_back_button,
        ):
            back.clicked.connect(lambda: self.show_step(Step.START))
        form.make_edit.returnPressed.connect(self.make)
        form.confirm_edit.returnPressed.connect(self.confirm)
        form.recover_edit.returnPressed.connect(self.recover)

    def _dress(self) -> None:
        form = self.form
        ink = look.ink(Tone.ACCENT, self.palette())
        pairs = {
            form.unlock_button: "lock",
            form.open_button: "cases",
            form.make_button: "office",
            form.recover_button: "record",
            form.restore_button: "back",
            form.salvage_button: "papers",
            form.practise_button: "practise",
        }
        for button, name in pairs.items():
            side = self.fontMetrics().height() * 3 // 2
            button.setIconSize(QSize(side, side))
            button.setIcon(icons.icon(name, ink))
        form.unlock_button.setVisible(self._last is not None)
        if self._last:
            practised = self._last.stem == "throwaway"
            form.unlock_button.setText(
                "Unlock the practice office" if practised else f"Unlock {self._last.stem}"
            )
        for primary in (
            form.make_store_button,
            form.confirm_button,
            form.recover_store_button,
            form.restore_backup_button,
            form.salvage_file_button,
            form.have_code_button,
        ):
            primary.setDefault(True)

    def _show_code(self, code: str) -> None:
        self._code = code
        self.form.code_label.show_code(code, "Recovery code")
        self.show_step(Step.CODE)

    def _opened(self, office: object) -> None:
        """Forgets the code before it gives the office away."""
        self._code = ""
        self.form.code_label.show_code("", "Recovery code")
        form = self.form
        for field in (form.confirm_edit, form.recover_edit, form.restore_code_edit, form.salvage_code_edit):
            field.setText("")
        self.opened.emit(office)

    def _filled(self, field: QLineEdit, errors: FieldErrors, missing: str) -> str:
        errors.clear_error()
        value = field.text().strip()
        if not value:
            errors.show_error(missing, field)
        return value

    def _path(self, field: QLineEdit, errors: FieldErrors, missing: str) -> Path | None:
        value = self._filled(field, errors, missing)
        if value and not Path(value).expanduser().is_absolute():
            errors.show_error("Give the whole path, or choose it.", field)
            return None
        return Path(value).expanduser() if value else None

    def _choose_and_unlock(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Open an office", "", FILES)
        if name:
            self.unlock(Path(name))

    def _choose_new(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "Where the store shall lie", f"office{SUFFIX}", FILES)
        if name:
            self.form.make_edit.setText(name)

    def _choose_backup(self) -> None:
        name = QFileDialog.getExistingDirectory(self, "The backup’s folder")
        if name:
            self.form.backup_edit.setText(name)

    def _choose_place(self, field: QLineEdit) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            "Where the file shall lie",
            field.text(),
            FILES,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            field.setText(name)

    def _choose_damaged(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "The damaged file", "", FILES)
        if name:
            self._propose_salvage(Path(name))

    def _choose_store(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "The store, or a backup of it", "", FILES)
        if name:
            self.form.store_edit.setText(name)

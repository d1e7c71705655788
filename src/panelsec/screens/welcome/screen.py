"""The welcome page: make an office or open one, unlock, recover, restore, salvage, practise."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from panelsec.forms.welcome import Ui_WelcomeScreen
from panelsec.screens.answers import Acts
from panelsec.screens.background import Background, Work
from panelsec.screens.welcome.doors import Doors, Stuck, Way, is_practice
from panelsec.screens.welcome.making import Making
from panelsec.screens.welcome.mending import Mending
from panelsec.screens.welcome.page import FILES, Step, WelcomePage, filled, path
from panelsec.widgets import icons, look
from panelsec.widgets.look import Tone, Type

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
    Step.RECOVER: (
        "Recover an office",
        "The code opens an office whose key is not on this computer. Of a backup, choose Restore.",
    ),
    Step.RESTORE: (
        "Restore a backup",
        "It is read whole first, and takes the file’s place only if nothing is wrong with it.",
    ),
    Step.SALVAGE: ("Salvage a damaged file", "What can be read goes into a new file."),
}


class WelcomeScreen(QWidget):
    """`last` is the office that was open before, which Unlock opens."""

    opened = Signal(object)

    def __init__(
        self,
        doors: Doors,
        background: Background,
        last: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_WelcomeScreen()
        self.form.setupUi(self)
        self._doors, self._last = doors, last
        self._passed_only, self._in_the_way = True, False
        self.acts = Acts(self.form.answer_panel, background, lambda number: number)
        page = WelcomePage(self.form, doors, self.acts, self.show_step, self.begin, self._opened)
        self._making, self._mending = Making(page), Mending(page, last)
        self._connect()
        self._dress()
        self.show_step(Step.START)

    def serves(self, last: Path | None) -> bool:
        """Whether it can be shown again as it is: for the same office, and nobody did more with it than go through it."""
        return self._passed_only and not self.acts.busy and self._last == last

    def show_step(self, step: Step) -> None:
        """Puts the focus on the first thing to do there."""
        form = self.form
        self._passed_only &= step == Step.START
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

    def begin(
        self,
        act: Callable[[Work], Any],
        then: Callable[[Any], None],
        words: str,
        store: Path,
        typed: QLineEdit | None = None,
    ) -> None:
        """Does something that gives an open office; where the file is in the way, shows the ways on. `typed`: the code."""

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

        self.acts.perform_work(lambda _, work: caught(work), ended, words, typed)

    def stick(self, stuck: Stuck, store: Path) -> None:
        """Says what is in the way, fills in what is known, and puts the focus on the best way on."""
        form, self._passed_only = self.form, False
        if form.steps.currentIndex() in (Step.RESTORE, Step.SALVAGE):
            form.answer_panel.fail(stuck.message)
            return
        if stuck.backup is not None:
            self._restore_instead(stuck)
            return
        self.show_step(Step.START)
        form.store_edit.setText(str(store))
        form.place_edit.setText(str(store))
        self._mending.propose(store)
        if Way.OPEN in stuck.ways and store.exists():
            self._last, self._in_the_way = store, True
            self._dress()
        ways = {
            Way.OPEN: form.unlock_button if store == self._last and store.exists() else form.open_button,
            Way.RECOVER: form.recover_button,
            Way.RESTORE: form.restore_button,
            Way.SALVAGE: form.salvage_button,
        }
        form.salvage_button.setVisible(Way.SALVAGE in stuck.ways)
        form.answer_panel.fail(stuck.message)
        if stuck.ways:
            ways[stuck.ways[0]].setFocus()

    def _restore_instead(self, stuck: Stuck) -> None:
        """With the code that was typed to open the backup itself."""
        form = self.form
        form.restore_code_edit.setText(form.recover_edit.text())
        form.recover_edit.setText("")
        self.show_restore(stuck.backup, Path(self._mending.proposed))
        form.answer_panel.fail(stuck.message)
        form.place_edit.setFocus()

    def show_restore(self, backup: Path | None, place: Path) -> None:
        """For a backup that was chosen on the page of the file, or is still to be."""
        self.form.backup_edit.setText(str(backup or ""))
        self.form.place_edit.setText(str(place))
        self.show_step(Step.RESTORE)

    def _unlock_last(self) -> None:
        if self._last:
            self.unlock(self._last)

    def practise(self) -> None:
        self.acts.perform_work(
            lambda _, work: self._doors.practise(work.report), self.opened.emit, "Laying out the sample cases"
        )

    def recover(self) -> None:
        form = self.form
        store = path(form.store_edit, form.store_errors, "Say which file it is.")
        if store is None:
            return
        code = filled(form.recover_edit, form.recover_errors, "Type the recovery code.")
        if code:
            self.begin(
                lambda _: self._doors.recover(store, code),
                self._opened,
                "Opening the office",
                store,
                form.recover_edit,
            )

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        changed = (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange)
        if event.type() in changed and hasattr(self, "acts"):
            self._dress()

    def _connect(self) -> None:
        form = self.form
        form.unlock_button.clicked.connect(self._unlock_last)
        form.open_button.clicked.connect(self._choose_and_unlock)
        form.recover_button.clicked.connect(lambda: self.show_step(Step.RECOVER))
        form.practise_button.clicked.connect(self.practise)
        form.store_browse_button.clicked.connect(self._choose_store)
        form.recover_store_button.clicked.connect(self.recover)
        for back in (
            form.make_back_button,
            form.recover_back_button,
            form.restore_back_button,
            form.salvage_back_button,
        ):
            back.clicked.connect(lambda: self.show_step(Step.START))
        form.recover_edit.returnPressed.connect(self.recover)

    def _dress(self) -> None:
        form = self.form
        ink = look.ink(Tone.ACCENT, self.palette())
        pairs = {
            form.unlock_button: "lock",
            form.open_button: "cases",
            form.make_button: "office",
            form.recover_button: "key",
            form.restore_button: "restore",
            form.salvage_button: "papers",
            form.practise_button: "practise",
        }
        face = QFontMetrics(look.font(Type.BODY))  # the page itself is told later of another size
        side = face.height() * 3 // 2
        for button, name in pairs.items():
            button.setIconSize(QSize(side, side))
            button.setIcon(icons.icon(name, ink, side))
        form.unlock_button.setVisible(self._last is not None)
        if self._last:
            form.unlock_button.setText(
                "Unlock the practice office" if is_practice(self._last) else f"Unlock {self._last.stem}"
            )
        if self._last and self._in_the_way:  # made and never opened, it may be
            form.unlock_button.setText(f"Open {self._last.stem}")
            form.unlock_button.setDescription(f"It lies in {self._last.parent} already.")
        for primary in (
            form.make_store_button,
            form.confirm_button,
            form.recover_store_button,
            form.restore_backup_button,
            form.salvage_file_button,
            form.have_code_button,
        ):
            primary.setDefault(True)

    def _opened(self, office: object) -> None:
        """Forgets the code before it gives the office away."""
        self._making.forget()
        form = self.form
        for field in (form.confirm_edit, form.recover_edit, form.restore_code_edit, form.salvage_code_edit):
            field.setText("")
        self.opened.emit(office)

    def _choose_and_unlock(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Open an office", "", FILES)
        if name:
            self.unlock(Path(name))

    def _choose_store(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "The file of the office", "", FILES)
        if name:
            self.form.store_edit.setText(name)

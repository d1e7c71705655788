"""The office's file: whether it is intact, its backups and receipts, and who can open it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from panelsec.actions import upkeep, verifying
from panelsec.actions.clock import confirm_clock
from panelsec.actions.session import Session
from panelsec.errors import Refused
from panelsec.forms.file import Ui_FileScreen
from panelsec.screens.answers import Acts
from panelsec.screens.background import Work
from panelsec.screens.desk import Desk
from panelsec.screens.file.backups import BackupsPart
from panelsec.screens.file.code import CodePart
from panelsec.screens.wording import tell
from panelsec.widgets.speech import say

MOST = 5


@dataclass(frozen=True)
class Door:
    """What can only be done while the office is closed: the desktop closes it and shows how it goes on."""

    restore: Callable[[Path | None], None]  # a backup's folder, or the one with all of them
    reencrypt: Callable[[str], None]  # the new code, which was typed again


class FileScreen(QWidget):
    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_FileScreen()
        self.form.setupUi(self)
        self._desk, self._door = desk, door
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.backups = BackupsPart(self.form, desk, self.acts, door.restore, self._show_head)
        self.code = CodePart(self.form, desk, self.acts, door.reencrypt)
        form = self.form
        form.accept_button.clicked.connect(self.accept)
        form.clock_button.clicked.connect(self.confirm_clock)
        form.other_button.clicked.connect(self.backups.restore_another)
        form.verify_button.clicked.connect(self.verify)
        form.lists_button.clicked.connect(self.make_lists_anew)
        form.compare_button.clicked.connect(self.compare)
        form.printed_edit.returnPressed.connect(self.compare)
        if desk.watch:
            desk.watch.changed.connect(self._show_found)

    def show_area(self) -> None:
        form = self.form
        for label in (form.verified_label, form.compared_label):
            tell(label, "")
        form.lists_button.hide()
        form.printed_errors.clear_error()
        self._show_needs()
        self.backups.show()
        self.code.show()

    def _show_found(self) -> None:
        """The watch has looked again, and may have made a backup."""
        self._show_needs()
        self.backups.show_list()

    def _show_needs(self) -> None:
        form, seen = self.form, self._desk.watch.needs if self._desk.watch else ()
        clock = upkeep.clock(self._desk.office)  # asked now: an act that it refused leads here
        needs = [n for n in seen if clock is None or n.title != clock.title] + ([clock] if clock else [])
        older = bool(verifying.older_than_seen(self._desk.office))
        form.told_label.setText("\n\n".join(f"{need.title}. {need.words}" for need in needs))
        form.told_part.setVisible(bool(needs))
        for each in (form.accept_button, form.accept_hint):
            each.setVisible(older)
        form.clock_button.setVisible(clock is not None)
        form.other_button.setVisible(any(need.doubt for need in needs))
        came = verifying.came(self._desk.office)
        form.came_label.setText(came)
        form.came_label.setVisible(bool(came))

    def _show_head(self) -> None:
        head = verifying.head(self._desk.office)
        self.form.head_label.show_value(head, "Head of the record", in_groups(head))

    def confirm_clock(self) -> None:
        """The secretary says that it is right."""
        office = self._desk.office
        self.acts.perform(lambda _: confirm_clock(office), lambda _: self._settled())

    def accept(self) -> None:
        """The secretary uses an older file as it is."""
        office = self._desk.office
        self.acts.perform(lambda _: verifying.accept(office), lambda _: self._settled())

    def _settled(self) -> None:
        if self._desk.watch:
            self._desk.watch.look()
        self.show_area()
        say(self, self.form.came_label.text())

    # ---- the record

    def verify(self) -> None:
        """Reads every page, every paper and every event, and holds the lists against them."""
        office = self._desk.office
        self.acts.perform_work(lambda _, work: _look(office, work), self._verified, "Reading the whole file")

    def _verified(self, found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        faults, differ = found
        self.form.lists_button.setVisible(bool(differ))
        if faults:
            tell(self.form.verified_label, "")
            self.form.answer_panel.fail(
                f"The file does not hold. {_first(faults)} Record nothing more, and put the latest backup "
                "in its place: what lies there is set aside, so that it can be looked into."
            )
        elif differ:
            tell(
                self.form.verified_label,
                f"The lists and the search do not say what the record says. {_first(differ)} The record itself holds, and it "
                "alone counts: every page of a case is made from it. An earlier version of the program wrote the lists "
                "otherwise, or somebody who has the key changed them. Make them anew from the record.",
            )
        else:
            tell(
                self.form.verified_label,
                "The file holds: every page can be read, every paper is as it was, and nothing in the record was changed, "
                "put in or taken away. The lists say what the record says.",
            )

    def make_lists_anew(self) -> None:
        office = self._desk.office
        self.acts.perform(
            lambda _: verifying.make_lists_anew(office), lambda _: self._made_anew(), "Making the lists anew"
        )

    def _made_anew(self) -> None:
        self.form.verify_button.setFocus()
        self.form.lists_button.hide()
        tell(self.form.verified_label, "The lists and the search are made anew, from the record alone.")

    def compare(self) -> None:
        form, office = self.form, self._desk.office
        form.printed_errors.clear_error()
        tell(form.compared_label, "")
        printed = form.printed_edit.text().strip()
        if not printed:
            form.printed_errors.show_error("Type the value from the page.", form.printed_edit)
            return

        def act(_: str | None) -> tuple[str, bool]:
            try:
                return verifying.compare(office, printed), True
            except Refused as answer:
                return answer.reason, False

        self.acts.perform(act, self._compared, "Reading the whole record")

    def _compared(self, found: tuple[str, bool]) -> None:
        words, same = found
        form = self.form
        if same:
            self._desk.drafts.keep("file", {})
            form.printed_edit.setModified(False)
            tell(form.compared_label, words)
        else:
            form.printed_errors.show_error(words, form.printed_edit)


def _look(office: Session, work: Work) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is wrong with the file; and where that holds, what its lists say otherwise than its record."""
    faults = verifying.check(office, work.report)
    return faults, () if faults else verifying.check_lists(office, work.report)


def _first(sentences: tuple[str, ...]) -> str:
    more = f" And {len(sentences) - MOST} more." if len(sentences) > MOST else ""
    return f"{' '.join(sentences[:MOST])}{more}"


def in_groups(head: str) -> str:
    """The number, and the hash as eight groups: to be compared by eye, and broken where a line ends."""
    number, _, digest = head.partition(":")
    return f"{number}: {' '.join(digest[at : at + 8] for at in range(0, len(digest), 8))}"

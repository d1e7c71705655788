"""Sending drafts: saved for a mail program or printed, then marked as sent with the way and time."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from panelsec.actions import post
from panelsec.actions.letters import email_drafts
from panelsec.actions.letters.email_drafts import Saved
from panelsec.actions.post import Item
from panelsec.actions.recording import Done
from panelsec.forms.post import Ui_PostScreen
from panelsec.procedure.counting import written_with_weekday
from panelsec.procedure.events import LetterPrepared
from panelsec.screens.answers import Acts
from panelsec.screens.choices import fill
from panelsec.screens.desk import Desk
from panelsec.screens.printing import Copy, ask_printer, put_on_paper
from panelsec.screens.wrong import typed_moment
from panelsec.widgets.page import bring_into_view
from panelsec.widgets.speech import say

Key = tuple[str, int]
EACH = ""
PASSWORDS = (
    "Each reader’s password, which is kept nowhere. Tell it by telephone or by hand, not by e-mail; it stands here until you "
    "leave this page."
)
EML = "E-mail drafts (*.eml)"


class Sending:
    """Of the letters that are `chosen`; once they have gone, the page is shown again at the first of them."""

    def __init__(
        self,
        form: Ui_PostScreen,
        desk: Desk,
        acts: Acts,
        chosen: Callable[[], Sequence[Item]],
        again: Callable[[Key], None],
    ) -> None:
        self._form, self._desk, self._acts, self._chosen, self._again = form, desk, acts, chosen, again
        self._ways_for: list[Key] | None = None
        form.way_combo.currentIndexChanged.connect(lambda _: self.say_received())
        form.time_edit.textChanged.connect(lambda _: self.say_received())
        form.save_button.clicked.connect(self.save)
        form.print_button.clicked.connect(self.print_letter)
        form.mark_button.clicked.connect(self.mark)

    def offer_ways(self, drafts: Sequence[Item]) -> None:
        """The way for which the drafts were written; where they differ, each by its own. Another choice of drafts
        begins anew: a way that was chosen for one letter is none for the next."""
        self._form.lock_check.setVisible(any(item.letter.cover is not None for item in drafts))
        keys = [item.key for item in drafts]
        if keys == self._ways_for:
            return
        self._ways_for = keys
        self._form.time_errors.clear_error()
        self.propose_now()
        ways = {item.via for item in drafts}
        offered = {EACH: "Each as it was written"} if len(ways) > 1 else {}
        usual = EACH if len(ways) > 1 else next(iter(ways), "email")
        fill(self._form.way_combo, (offered | post.WAYS).items(), usual)

    def propose_now(self) -> None:
        """When it went: now, unless a time was typed, which stays until the letter is marked."""
        if not self._form.time_edit.isModified():
            self._form.time_edit.show_moment(self._desk.now())

    @property
    def way(self) -> str:
        return str(self._form.way_combo.currentData())

    def say_received(self) -> None:
        form = self._form
        if self.way == EACH:
            form.received_hint.setText("Each counts as received by its own way.")
            return
        try:
            day = post.counts_as_received(self._desk.office, form.time_edit.moment(), self.way)
        except ValueError as error:
            form.received_hint.setText(str(error))
        else:
            form.received_hint.setText(f"It counts as received on {written_with_weekday(day)}.")

    def save(self) -> None:
        """As e-mail drafts: one into a file, several into a folder that the secretary chooses."""
        chosen, session = self._chosen(), self._desk.office
        keys, place = [item.key for item in chosen], self._place(chosen)
        lock = self._form.lock_check.isChecked() and self._form.lock_check.isVisible()
        if place is not None:
            self._acts.perform_work(
                lambda _, work: email_drafts.save(session, keys, place, work.report, lock=lock),
                lambda saved: self._saved(saved, len(keys)),
                "Saving",
            )

    def _place(self, chosen: Sequence[Item]) -> Path | None:
        page = self._form.page
        if len(chosen) == 1:
            [item] = chosen
            usual = email_drafts.file_name(self._desk.office.case(item.reference), item.letter)
            name, _ = QFileDialog.getSaveFileName(page, "Save as an e-mail draft", usual, EML)
        else:
            name = QFileDialog.getExistingDirectory(page, "The folder for the e-mail drafts")
        return Path(name) if name else None

    def _saved(self, saved: Saved, letters: int) -> None:
        self.propose_now()
        paths = saved.paths
        many = f"{len(paths)} drafts are" if len(paths) > 1 else f"{paths[0].name} is"
        them, files = ("them", "files") if len(paths) > 1 else ("it", "file")
        limit = self._desk.office.office().settings.mail_limit
        parts = f" The papers go in parts: your mail server takes {limit} MB." if len(paths) > letters else ""
        self.say(
            f"{many} saved. Open {them} in your mail program; "
            f"once sent, mark {them} here and delete the {files}.{parts}"
        )
        self._tell(saved.passwords)
        self._form.mark_button.setFocus()

    def _tell(self, passwords: Sequence[tuple[str, str]]) -> None:
        """They outlast what is said of the next act, such as that the letters have gone."""
        each = (f"{name}: {password}" for name, password in passwords)
        self._form.passwords_label.setText("\n".join((PASSWORDS, *each)) if passwords else "")
        self._form.passwords_label.setVisible(bool(passwords))
        if passwords:
            say(self._form.passwords_label, self._form.passwords_label.text())

    def forget_passwords(self) -> None:
        self._tell(())

    def mark(self) -> None:
        chosen, session, via = [item.key for item in self._chosen()], self._desk.office, self.way
        at = typed_moment(self._form.time_edit, self._form.time_errors)
        if at is None:
            return
        self._acts.perform(
            lambda reason: post.mark_all_sent(session, chosen, via, at, override=reason),
            lambda done: self._marked(done, chosen[0]),
            "Recording",
        )

    def _marked(self, done: Sequence[Done], gone: Key) -> None:
        """What has gone stays chosen and shown, in its new place, so that its page is the page of the row."""
        self._form.time_edit.setModified(False)
        self._again(gone)
        advice = dict.fromkeys(words for each in done for words in each.advice)
        self.say(" ".join(("Marked as sent.", *advice)))

    def print_letter(self) -> None:
        chosen = self._chosen()
        if len(chosen) != 1:
            return
        session, (reference, number), via = self._desk.office, chosen[0].key, self.way
        letter, tabs = chosen[0].letter, self._form.tabs_check.isChecked()
        printer = ask_printer(self._form.page, letter.title, _last(letter))
        if printer is not None:
            self._acts.perform_work(
                lambda _, work: put_on_paper(
                    printer, _printed(letter, post.sheets(session, reference, number, via), tabs), work.report
                ),
                lambda pages: self.say(f"{pages} pages were sent to the printer."),
                "Printing",
            )

    def say(self, words: str) -> None:
        self._form.chosen_label.setText(words)
        bring_into_view(self._form.chosen_label)
        say(self._form.chosen_label, words)


def _last(letter: LetterPrepared) -> int:
    """The number of the last page of a copy of the papers; 0 for any other letter."""
    return int(letter.receipt[-1].last.partition(".")[0]) if letter.receipt else 0


def _printed(letter: LetterPrepared, sheets: Sequence[bytes], tabs: bool) -> list[bytes | Copy]:
    if letter.cover is None:
        return list(sheets)
    cover, papers, *words = sheets
    return [cover, Copy(papers, post.tabs(letter) if tabs else ()), *words]

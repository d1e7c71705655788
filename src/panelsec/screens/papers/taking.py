"""Files on their way into a case: inspected in the background, described, taken in together."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QLineEdit

from panelsec.actions.papers.taking_in import Offer, read_files, take_in_all, unlock
from panelsec.actions.recording import Done
from panelsec.forms.papers import Ui_PapersScreen
from panelsec.procedure.case import Case
from panelsec.procedure.people import Kind
from panelsec.screens.case_page import CasePage
from panelsec.screens.choices import fill
from panelsec.screens.papers.described import DescribedFields, Fault
from panelsec.screens.papers.entries import Entry, arrival, entered, same, state, usual_sender
from panelsec.screens.papers.witnesses import WitnessesAsked
from panelsec.screens.papers.words import senders
from panelsec.screens.viewing import Viewer
from panelsec.screens.wording import tell
from panelsec.widgets.days.time_edit import read_moment
from panelsec.widgets.page import bring_into_view
from panelsec.widgets.speech import say
from panelsec.widgets.tables.rows_table import Row

HEADS = ("File", "State")


class Taking:
    """The part of the page where files wait; what cannot be taken in stays there, with the reason."""

    def __init__(
        self, form: Ui_PapersScreen, page: CasePage, viewer: Viewer, read: Callable[[], None]
    ) -> None:
        self._form, self._page, self._viewer, self._read = form, page, viewer, read
        self._case = Case("")
        self._witnesses = WitnessesAsked(form.witnesses_part, page.desk, form.admits_check, self._typed)
        self._fields = DescribedFields(form, "", self._typed)
        self._entries: list[Entry] = []
        self._connect()

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self._entries)

    def show(self, case: Case) -> None:
        """The files of another case do not come along."""
        if case.reference != self._case.reference:
            self._entries = []
        self._case = case
        self._fields.offer(case)
        fill(self._form.sender_combo, senders(case))
        self._list()
        if self._entries and self._viewer.shown is None:
            self._preview()

    def offer(self, paths: Sequence[Path]) -> None:
        session = self._page.session
        self._page.acts.perform_work(
            lambda _, work: read_files(session, paths, work.report), self._offered, "Looking at the files"
        )

    def _offered(self, offers: Sequence[Offer]) -> None:
        now = self._page.desk.now().replace(tzinfo=None)
        known = len(self._entries)
        self._entries += [entered(self._case, offer, now) for offer in offers]
        self._list()
        if offers:
            self._form.offers_table.choose(known)
            self._form.offers_table.setFocus()
            self._look()
            self._preview()
            bring_into_view(self._form.offers_part, self._form.offers_table)
        bad = sum(1 for offer in offers if offer.taken is None)
        said = f"{len(offers)} files looked at" + (f", {bad} cannot be taken in as they are" if bad else "")
        say(self._form.offers_table, said)

    # ---- the list and the fields of the one that is current

    def _list(self) -> None:
        rows = [Row(at, (e.offer.name, self._state(at, e.offer))) for at, e in enumerate(self._entries)]
        self._form.offers_part.setVisible(bool(rows))
        self._form.offers_table.show_rows(HEADS, rows, wide=(1,))
        sound = sum(1 for e in self._entries if e.offer.taken is not None)
        self._form.take_button.setText(_take_words(sound, len(self._entries)))
        self._form.take_button.setEnabled(bool(sound))

    def _state(self, at: int, offer: Offer) -> str:
        return state(offer, same(self._case, offer, [e.offer for e in self._entries[:at]]))

    def _at(self) -> int | None:
        at = cast("int | None", self._form.offers_table.current_key())
        return at if at is not None and at < len(self._entries) else None

    def _look(self) -> None:
        at = self._at()
        if at is None:
            return
        form, entry = self._form, self._entries[at]
        form.offer_label.setText(entry.offer.problem)
        form.offer_label.setVisible(entry.offer.locked)
        form.password_part.setVisible(entry.offer.locked)
        form.details_part.setVisible(entry.offer.taken is not None)
        form.received_edit.setText(entry.received)
        form.admits_check.setChecked(entry.admits)
        self._witnesses.show(self._case, entry.kind, entry.witnesses)
        self._fields.clear_errors()
        for errors in (form.password_errors, form.received_errors):
            errors.clear_error()
        self._fit(entry)
        if form.offers_table.hasFocus():
            self._preview()

    def _preview(self) -> None:
        """The pages of the file that is current; without any, not those of another."""
        at = self._at()
        offer = self._entries[at].offer if at is not None else None
        taken = offer.taken if offer else None
        if offer is None or taken is None:
            self._viewer.clear()
        else:
            self._viewer.show((self._case.reference, offer.sha256), lambda _: taken.pdf, offer.name)

    def _fit(self, entry: Entry) -> None:
        """What was typed, and only the fields that this kind of paper needs."""
        form = self._form
        self._fields.show(entry)
        form.sender_combo.setCurrentIndex(max(form.sender_combo.findData(entry.sender), 0))
        form.received_part.setVisible(bool(entry.sender))
        form.received_edit.setModified(False)  # it is kept with the file, and is no draft of it
        form.admits_check.setVisible(entry.kind is Kind.RESPONSE)

    def _typed(self) -> None:
        """What stands in the fields belongs to the file that is current."""
        at = self._at()
        if at is None or self._entries[at].offer.taken is None:
            return
        form, before = self._form, self._entries[at]
        entry = replace(
            before,
            **vars(self._fields.read(before)),
            sender=form.sender_combo.currentData(),
            received=form.received_edit.text(),
            admits=form.admits_check.isChecked(),
            witnesses=self._witnesses.ticked,
        )
        if entry.sender != before.sender:
            entry = replace(entry, sender_chosen=True)
        elif not entry.sender_chosen:
            entry = replace(entry, sender=usual_sender(self._case, entry))
        if entry.kind is not before.kind:
            self._witnesses.show(self._case, entry.kind, entry.witnesses)
        self._entries[at] = entry
        self._fit(entry)

    # ---- what is done

    def unlock(self) -> None:
        at, field, errors = self._at(), self._form.password_edit, self._form.password_errors
        errors.clear_error()
        if at is None:
            return
        password, offer, session = field.text(), self._entries[at].offer, self._page.session
        if not password:
            errors.show_error("Type the password that whoever sent the file gave you.", field)
            return
        self._page.acts.perform_work(
            lambda _, work: unlock(session, offer, password, work.report),
            lambda found: self._unlocked(at, *found),
            "Opening the file",
        )

    def _unlocked(self, at: int, offer: Offer, *within: Offer) -> None:
        now = self._page.desk.now().replace(tzinfo=None)
        came = [entered(self._case, each, now) for each in within]
        if not offer.locked:
            self._entries[at : at + 1] = replace(self._entries[at], offer=offer), *came
        self._form.password_edit.clear()
        self._list()
        self._preview()
        if offer.locked:
            self._form.password_errors.show_error(offer.problem, self._form.password_edit)
        else:
            self._form.paper_title_edit.setFocus()

    def _open(self) -> None:
        """What is asked first of the file that is current."""
        locked = self._form.password_part.isVisible()
        (self._form.password_edit if locked else self._form.paper_title_edit).setFocus()

    def leave_out(self) -> None:
        at = self._at()
        if at is not None:
            del self._entries[at]
            self._list()
            (self._form.offers_table if self._entries else self._form.drop_area.choose_button).setFocus()
            if self._entries:
                self._preview()
            else:
                self._read()

    def take_in(self) -> None:
        """Every file that can be: all of them, or none."""
        ready = [(at, e) for at, e in enumerate(self._entries) if e.offer.taken is not None]
        for at, entry in ready:
            wrong = self._fields.wrong(entry) or self._untimed(entry)
            if wrong:
                self._form.offers_table.choose(at)
                errors, words, field = wrong
                errors.show_error(words, field)
                return
        session, reference = self._page.session, self._page.reference
        arrivals = [arrival(entry) for _, entry in ready]
        self._page.acts.perform_work(
            lambda reason, work: take_in_all(session, reference, arrivals, work.report, reason),
            self._done,
            "Taking the papers in",
        )

    def _untimed(self, entry: Entry) -> Fault | None:
        """When it came is asked of what somebody sent."""
        try:
            if entry.sender:
                read_moment(entry.received)
        except ValueError as error:
            return self._form.received_errors, str(error), self._form.received_edit
        return None

    def _done(self, done: Done) -> None:
        """What has just come in is shown, the first of it chosen."""
        came = [d for d in done.case.documents if d not in self._case.documents]
        self._entries = [e for e in self._entries if e.offer.taken is None]
        self._list()
        self._read()
        if came:
            self._form.papers_table.choose(came[0])
        (self._form.offers_table if self._entries else self._form.papers_table).setFocus()
        said = "The paper is in the file." if len(came) == 1 else "The papers are in the file."
        tell(self._form.done_label, " ".join((said, *done.advice)))

    def _connect(self) -> None:
        form = self._form
        form.drop_area.dropped.connect(self.offer)
        form.offers_table.moved.connect(self._look)
        form.offers_table.clicked.connect(lambda _: self._preview())
        form.offers_table.opened.connect(lambda _: self._open())
        form.password_edit.setEchoMode(QLineEdit.EchoMode.Password)
        form.unlock_button.clicked.connect(self.unlock)
        form.password_edit.returnPressed.connect(self.unlock)
        form.take_button.clicked.connect(self.take_in)
        form.leave_out_button.clicked.connect(self.leave_out)
        form.sender_combo.activated.connect(lambda _: self._typed())
        form.received_edit.textEdited.connect(lambda _: self._typed())
        form.admits_check.clicked.connect(lambda _: self._typed())


def _take_words(sound: int, of: int) -> str:
    """Where one file waits for its password, or cannot come in, 'this paper' could be that one."""
    if not sound:
        return "Nothing to take in"
    if sound < of:
        return f"Ta&ke in only the {'one that is' if sound == 1 else f'{sound} that are'} ready"
    return "Ta&ke in this paper" if sound == 1 else f"Ta&ke in these {sound} papers"

"""A letter of somebody else's that was recorded by a slip: it is taken out with the reason, and recorded again as it should be."""

from panelsec.actions.session import Stamp
from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.screens.answers import Acts
from panelsec.screens.referral.fields import Record, filled
from panelsec.screens.slips import corrected, may_begin, said
from panelsec.screens.wording import moment
from panelsec.widgets.page import bring_into_view


class LetterSlip:
    """Of the letter that is chosen in the table; nothing of it is in the way before it is asked for."""

    def __init__(self, form: Ui_ReferralScreen, acts: Acts, record: Record) -> None:
        self._form, self._acts, self._record = form, acts, record
        self._case = Case("")
        self._former: ev.LetterRecorded | None = None
        form.letter_slip_edit.hide()
        form.letter_out_button.setAutoDefault(True)
        form.letter_slip_button.clicked.connect(self._ask)
        form.letters_table.activated.connect(lambda _: self._ask())
        form.letters_table.itemSelectionChanged.connect(self._follow)
        form.letter_slip_leave_button.clicked.connect(self._leave)
        form.letter_out_button.clicked.connect(self._take_out)

    def show(self, case: Case) -> None:
        form, self._case = self._form, case
        if self._former not in case.events:
            self._end()
        on = self._former is not None
        form.letter_slip_button.setVisible(not on and case.last(ev.LetterRecorded) is not None)
        form.letter_slip_part.setVisible(on)
        form.letter_slip_label.setText(
            f"{moment(self._former.at)}. {said(case, self._former)}" if self._former else ""
        )

    def open_draft(self, row: str) -> None:
        """The reason that was typed is put into the form by the window."""
        letters = self._case.all(ev.LetterRecorded)
        if row.isdecimal() and int(row) < len(letters):
            self._begin(letters[int(row)])

    def _ask(self) -> None:
        case, letters = self._case, self._case.all(ev.LetterRecorded)
        row = self._form.letters_table.currentRow()
        if 0 <= row < len(letters):
            letter = letters[row]
            self._acts.perform(lambda _: may_begin(case, letter), lambda _: self._begin(letter), "Looking")

    def _follow(self) -> None:
        """Once another letter is chosen it is that one that is taken out, with the reason as far as it is typed."""
        if self._former is not None and self._form.letters_table.hasFocus():
            self._ask()

    def _begin(self, letter: ev.LetterRecorded) -> None:
        form, row = self._form, self._case.all(ev.LetterRecorded).index(letter)
        form.letter_slip_errors.clear_error()
        self._former = letter
        form.letter_slip_edit.setText(str(row))
        form.letter_slip_edit.setModified(True)  # so that a draft knows whose it is
        form.letters_table.selectRow(row)
        self.show(self._case)
        form.done_label.hide()
        bring_into_view(form.letter_slip_part)
        form.letter_slip_why_edit.setFocus()

    def _end(self) -> None:
        form, self._former = self._form, None
        form.letter_slip_errors.clear_error()
        for edit in (form.letter_slip_edit, form.letter_slip_why_edit):
            edit.setText("")

    def _leave(self) -> None:
        self._end()
        self.show(self._case)
        self._form.letter_slip_button.setFocus()

    def _take_out(self) -> None:
        former = self._former
        if former is None:
            return

        def events(stamp: Stamp) -> tuple[ev.Event, ...]:
            errors = self._form.letter_slip_errors
            errors.clear_error()
            why = filled(self._form.letter_slip_why_edit, errors, "Write why it is taken out.")
            return (corrected(former, None, why, stamp),)

        self._record(events, self._end, "The letter is taken out.")

"""Correcting the Officer's last decision, or taking it out."""

from collections.abc import Callable

from panelsec.actions.session import Stamp
from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.screens.answers import Acts
from panelsec.screens.referral.fields import Record, filled
from panelsec.screens.slips import corrected, may_begin, said


class OfficerSlip:
    """Nothing of it is in the way before it is asked for. `fill_in` has the fields say what was decided, or nothing."""

    def __init__(
        self,
        form: Ui_ReferralScreen,
        acts: Acts,
        record: Record,
        fill_in: Callable[[ev.OfficerDecided | None], None],
    ) -> None:
        self._form, self._acts, self._record, self._fill_in = form, acts, record, fill_in
        self._case = Case("")
        self.former: ev.OfficerDecided | None = None
        form.slip_why_edit.returnPressed.connect(form.decision_button.setFocus)
        form.slip_button.clicked.connect(self._ask)
        form.slip_leave_button.clicked.connect(self._leave)
        form.take_out_button.clicked.connect(self._take_out)

    def show(self, case: Case) -> None:
        """What was recorded since makes it another decision, or none that can be corrected."""
        form, self._case = self._form, case
        if self.former is not None and self.former not in case.events:
            self.end()
        on = self.former is not None
        form.slip_button.setVisible(not on and case.last(ev.OfficerDecided) is not None)
        form.slip_part.setVisible(on)
        form.slip_label.setText(said(case, self.former) if self.former else "")
        form.decision_button.setText("Record the correction" if on else "Record the decision")

    def begin(self) -> None:
        """With the fields as it was recorded."""
        self.former = self._case.last(ev.OfficerDecided)
        self._fill_in(self.former)
        self.show(self._case)
        self._form.done_label.hide()
        self._form.slip_why_edit.setFocus()

    def end(self) -> None:
        """Nothing is being corrected any more."""
        self.former = None
        self._form.slip_errors.clear_error()
        self._form.slip_why_edit.setText("")
        self._fill_in(None)

    def event(self, right: ev.OfficerDecided | None, stamp: Stamp) -> ev.Corrected:
        """Raises Wrong where no reason is given."""
        form = self._form
        form.slip_errors.clear_error()
        why = filled(form.slip_why_edit, form.slip_errors, "Write why it is corrected.")
        assert self.former is not None  # noqa: S101 - begun before
        return corrected(self.former, right, why, stamp)

    def _ask(self) -> None:
        case, former = self._case, self._case.last(ev.OfficerDecided)
        if former is not None:
            self._acts.perform(lambda _: may_begin(case, former), lambda _: self.begin(), "Looking")

    def _leave(self) -> None:
        self.end()
        self.show(self._case)
        self._form.slip_button.setFocus()

    def _take_out(self) -> None:
        self._record(lambda stamp: (self.event(None, stamp),), self.end, "It is taken out.")

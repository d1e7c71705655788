"""The witnesses of a case, so that nobody is drawn who knows them."""

from panelsec.actions.session import Stamp
from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Witness
from panelsec.screens.desk import Desk
from panelsec.screens.referral.fields import Record, clear_errors, email, filled, leave, unfold
from panelsec.screens.wording import paragraphs


class WitnessesPart:
    def __init__(self, form: Ui_ReferralScreen, desk: Desk, record: Record) -> None:
        self._form, self._desk, self._record, self._case = form, desk, record, Case("")
        form.witness_box.hide()
        form.witness_edit.hide()
        form.add_witness_button.clicked.connect(lambda: self.open(None))
        form.correct_witness_button.clicked.connect(self._correct)
        form.witnesses_table.activated.connect(lambda _: self._correct())
        form.record_witness_button.clicked.connect(self._take)
        form.leave_witness_button.clicked.connect(self._leave)

    def show(self, case: Case) -> None:
        form = self._form
        self._case = case
        rows = [[w.name, w.email or "No address"] for w in case.witnesses.values()]
        form.witnesses_table.show_rows("Witnesses", ("Witness", "E-mail"), rows)
        form.witnesses_label.setText("" if rows else "Nobody is recorded. The Chair decides who is heard.")
        form.witnesses_label.setVisible(not rows)
        form.witnesses_why.show_paragraphs(paragraphs(self._desk, ("2.12", "7.4")))
        form.correct_witness_button.setVisible(bool(rows))

    def open(self, person: Witness | None) -> None:
        form = self._form
        id_ = person.id if person else f"W{len(self._case.witnesses) + 1}"
        form.witness_title.setText(f"Correct {person.name}" if person else "A witness")
        form.witness_edit.setText(id_)
        form.witness_edit.setModified(True)  # so that a draft knows whose it is
        form.witness_name_edit.setText(person.name if person else "")
        form.witness_email_edit.setText((person.email if person else "") or "")
        form.witness_why_edit.setText("")
        form.witness_why_box.setVisible(person is not None)
        unfold(form.witness_box, form.witness_name_edit)

    def open_draft(self, id_: str) -> None:
        """What was typed about somebody and not recorded is put into the form by the window."""
        if not self._form.witness_box.isVisibleTo(self._form.page):
            self.open(self._case.witnesses.get(id_))

    def _correct(self) -> None:
        people = list(self._case.witnesses.values())
        if people:
            self.open(people[max(0, min(self._form.witnesses_table.currentRow(), len(people) - 1))])

    def _take(self) -> None:
        name = self._form.witness_name_edit.text().strip()
        self._record(self._events, self._leave, f"{name} is recorded as a witness.")

    def _leave(self) -> None:
        leave(self._form.witness_box, self._form.add_witness_button)

    def _events(self, stamp: Stamp) -> tuple[ev.Event, ...]:
        """A correction is the person anew, with a note that says why."""
        form = self._form
        clear_errors(form.witness_box)
        id_ = form.witness_edit.text()
        name = filled(form.witness_name_edit, form.witness_name_errors, "Write the witness’s name.")
        person = Witness(id_, name, email(form.witness_email_edit, form.witness_email_errors))
        old = self._case.witnesses.get(id_)
        if person == old:
            return ()
        added = ev.WitnessAdded(**stamp, person=person)
        if old is None:
            return (added,)
        why = filled(form.witness_why_edit, form.witness_why_errors, "Write why this is corrected.")
        return added, ev.Noted(**stamp, text=f"What is recorded about {old.name} was corrected: {why}")

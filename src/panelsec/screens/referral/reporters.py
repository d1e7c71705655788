"""The Reporting Persons of a referral; one who is protected goes by a reference alone."""

from panelsec.actions.session import Stamp
from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.in_words.phrases import part_in
from panelsec.procedure.people import ReportingPerson
from panelsec.screens.desk import Desk
from panelsec.screens.referral.fields import Record, clear_errors, email, filled, leave, names, unfold
from panelsec.screens.wording import resolver
from panelsec.screens.wrong import Wrong

HEADINGS = ("Reporting Person", "College and Department", "E-mail")


class ReportersPart:
    def __init__(self, form: Ui_ReferralScreen, desk: Desk, record: Record) -> None:
        self._form, self._desk, self._record, self._case = form, desk, record, Case("")
        form.reporter_box.hide()
        form.reporter_edit.hide()
        form.add_reporter_button.clicked.connect(lambda: self.open(None))
        form.correct_reporter_button.clicked.connect(self._correct)
        form.reporters_table.activated.connect(lambda _: self._correct())
        form.record_reporter_button.clicked.connect(self._take)
        form.leave_reporter_button.clicked.connect(self._leave)

    def show(self, case: Case) -> None:
        form, office = self._form, self._desk.office.office()
        self._case = case
        form.reporter_colleges_edit.offer([c.name for c in office.colleges], resolver(office.colleges))
        form.reporter_departments_edit.offer(
            [d.name for d in office.departments], resolver(office.departments)
        )
        rows = [_row(p, part_in(case, p.id)) for p in case.reporting_persons.values()]
        form.reporters_table.show_rows("Reporting Persons", HEADINGS, rows)
        form.reporters_label.setText("" if rows else "Nobody is recorded. A conviction may have none.")
        form.reporters_label.setVisible(not rows)
        form.correct_reporter_button.setVisible(bool(rows))

    def open(self, person: ReportingPerson | None) -> None:
        form = self._form
        id_ = person.id if person else f"RP{len(self._case.reporting_persons) + 1}"
        shown = person or ReportingPerson(id_, "")
        form.reporter_title.setText(f"Correct {id_}" if person else "A Reporting Person")
        form.reporter_edit.setText(id_)
        form.reporter_edit.setModified(True)  # so that a draft knows whose it is
        form.reporter_name_edit.setText(shown.name)
        form.reporter_email_edit.setText(shown.email or "")
        form.protected_check.setChecked(shown.anonymous)
        form.student_check.setChecked(shown.student)
        form.reporter_colleges_edit.show_names(shown.colleges)
        form.reporter_departments_edit.show_names(shown.departments)
        form.outside_check.setChecked(person is not None and not shown.colleges + shown.departments)
        form.reporter_why_edit.setText("")
        form.reporter_why_box.setVisible(person is not None)
        unfold(form.reporter_box, form.reporter_name_edit)

    def open_draft(self, id_: str) -> None:
        """What was typed about somebody and not recorded is put into the form by the window."""
        if not self._form.reporter_box.isVisibleTo(self._form.page):
            self.open(self._case.reporting_persons.get(id_))

    def _correct(self) -> None:
        people = list(self._case.reporting_persons.values())
        if people:
            self.open(people[max(0, min(self._form.reporters_table.currentRow(), len(people) - 1))])

    def _take(self) -> None:
        self._record(self._events, self._leave, "The Reporting Person is recorded.")

    def _leave(self) -> None:
        leave(self._form.reporter_box, self._form.add_reporter_button)

    def _events(self, stamp: Stamp) -> tuple[ev.Event, ...]:
        """A correction is the person anew, with a note that says why."""
        form = self._form
        clear_errors(form.reporter_box)
        id_ = form.reporter_edit.text()
        old = self._case.reporting_persons.get(id_)
        person = self._person(id_)
        if person == old:
            return ()
        added = ev.ReportingPersonAdded(**stamp, person=person)
        if old is None:
            return (added,)
        why = filled(form.reporter_why_edit, form.reporter_why_errors, "Write why this is corrected.")
        return added, ev.Noted(
            **stamp, text=f"What is recorded about the {part_in(self._case, id_)} was corrected: {why}"
        )

    def _person(self, id_: str) -> ReportingPerson:
        form = self._form
        missing = "Write the name: only this form shows it if it is protected."
        name = filled(form.reporter_name_edit, form.reporter_name_errors, missing)
        address = email(form.reporter_email_edit, form.reporter_email_errors)
        colleges = names(form.reporter_colleges_edit, form.reporter_colleges_errors)
        departments = names(form.reporter_departments_edit, form.reporter_departments_errors)
        if bool(colleges or departments) == form.outside_check.isChecked():
            words = "Choose a College or Department, or tick that there is none: one of the two."
            raise Wrong(form.reporter_colleges_errors, words, form.reporter_colleges_edit)
        return ReportingPerson(
            id_,
            name,
            colleges,
            departments,
            student=form.student_check.isChecked(),
            anonymous=form.protected_check.isChecked(),
            email=address,
        )


def _row(person: ReportingPerson, part: str) -> list[str]:
    name = f"{part}, protected: nobody is told who this is" if person.anonymous else person.name
    belongs = "\n".join((*person.colleges, *person.departments)) or "None"
    return [
        f"{name}\n{'A student' if person.student else 'Not a student'}",
        "Kept back" if person.anonymous else belongs,
        "Kept back" if person.anonymous else person.email or "No address",
    ]

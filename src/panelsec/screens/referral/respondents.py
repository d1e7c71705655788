"""The Respondents of a referral: the list, and adding or correcting one."""

from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.people import Respondent
from panelsec.screens.desk import Desk
from panelsec.screens.referral.fields import Record, leave
from panelsec.screens.referral.respondent_form import STATUS, RespondentForm
from panelsec.screens.wording import paragraphs, resolver

HEADINGS = ("Respondent", "College and Department", "Letters go to", "Conduct alleged", "Adjustments")


class RespondentsPart:
    def __init__(self, form: Ui_ReferralScreen, desk: Desk, record: Record) -> None:
        self._form, self._desk, self._record = form, desk, record
        self._fields, self._case = RespondentForm(form), Case("")
        form.respondent_box.hide()
        form.person_edit.hide()
        form.add_button.clicked.connect(lambda: self.open(None))
        form.correct_button.clicked.connect(self._correct)
        form.respondents_table.activated.connect(lambda _: self._correct())
        form.record_button.clicked.connect(self._take)
        form.leave_button.clicked.connect(self._leave)

    def show(self, case: Case) -> None:
        form, office = self._form, self._desk.office.office()
        self._case = case
        form.colleges_edit.offer([c.name for c in office.colleges], resolver(office.colleges))
        form.departments_edit.offer([d.name for d in office.departments], resolver(office.departments))
        rows = [self._row(r) for r in case.respondents.values()]
        form.respondents_table.show_rows("Respondents", HEADINGS, rows)
        form.respondents_label.setText("" if rows else "Nobody is recorded yet.")
        form.respondents_label.setVisible(not rows)
        form.respondents_why.show_paragraphs(paragraphs(self._desk, ("1.1", "2.12")))
        form.correct_button.setVisible(bool(rows))

    def open(self, person: Respondent | None) -> None:
        """The form, for somebody new or to be corrected."""
        id_ = person.id if person else f"R{len(self._case.respondents) + 1}"
        self._fields.show(self._case, person, id_)

    def open_draft(self, id_: str) -> None:
        """What was typed about somebody and not recorded is put into the form by the window."""
        if not self._form.respondent_box.isVisibleTo(self._form.page):
            self.open(self._case.respondents.get(id_))

    def _row(self, person: Respondent) -> list[str]:
        representative = self._case.representatives.get(person.id)
        to = f"{representative.name}\n{representative.email or ''}" if representative else person.email
        about = (person.name, STATUS[person.status], self._left(person), person.number, person.course)
        return [
            "\n".join(x for x in about if x),
            "\n".join((*person.colleges, *person.departments)) or "None",
            (to or person.postal or "No address").strip(),
            "\n".join(map(written, person.conduct)) or "Since October 2019",
            "\n".join(person.adjustments) or "–",
        ]

    def _left(self, person: Respondent) -> str:
        if person.graduated is None:
            return ""
        gone = person.graduated <= self._desk.office.now().date()
        return f"{'Left' if gone else 'Leaves'} on {written(person.graduated)}"

    def _correct(self) -> None:
        people = list(self._case.respondents.values())
        if people:
            self.open(people[max(0, min(self._form.respondents_table.currentRow(), len(people) - 1))])

    def _take(self) -> None:
        name = self._form.name_edit.text().strip()
        self._record(
            lambda stamp: self._fields.events(self._case, stamp),
            self._leave,
            f"{name} is recorded.",
        )

    def _leave(self) -> None:
        leave(self._form.respondent_box, self._form.add_button)

"""The form for one Respondent: filled from the record, and read."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from panelsec.actions.session import Stamp
from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.people import Breach, Representative, Respondent, Status
from panelsec.procedure.rules_of_behaviour import as_named
from panelsec.registers.dates import read_date
from panelsec.screens.referral.fields import any_day, clear_errors, email, filled, names, pieces, unfold
from panelsec.screens.referral.officers import OF_RESPONDENT, OfficerFields
from panelsec.screens.wrong import Wrong

STATUS = {
    Status.REGISTERED: "Registered Student",
    Status.FORMERLY_REGISTERED: "Was a Registered Student",
    Status.NEITHER: "Neither",
}
BREACH = re.compile(r"(?P<rule>.*[^\s,])[\s,]+(?P<year>(?:19|20)\d\d)")


class RespondentForm:
    """Reads raise Wrong where a field is not filled in rightly."""

    def __init__(self, form: Ui_ReferralScreen) -> None:
        self._form = form
        self._officers = OfficerFields(form, OF_RESPONDENT)
        for status, text in STATUS.items():
            form.status_combo.addItem(text, status)
        form.graduated_edit.speak(read_date, written)

    def show(self, case: Case, person: Respondent | None, id_: str) -> None:
        form = self._form
        shown = person or Respondent(id_, "")
        form.respondent_title.setText(f"Correct {shown.name}" if person else "A Respondent")
        form.person_edit.setText(id_)
        form.person_edit.setModified(True)  # so that a draft knows whose it is
        form.status_combo.setCurrentIndex(form.status_combo.findData(shown.status))
        form.professional_check.setChecked(shown.professional_course)
        form.graduated_edit.show_day(shown.graduated)
        form.colleges_edit.show_names(shown.colleges)
        form.no_college_check.setChecked(person is not None and not shown.colleges)
        form.departments_edit.show_names(shown.departments)
        representative = case.representatives.get(id_, Representative(""))
        texts = {
            form.name_edit: shown.name,
            form.number_edit: shown.number,
            form.course_edit: shown.course,
            form.email_edit: shown.email,
            form.postal_edit: shown.postal,
            form.conduct_edit: "; ".join(map(written, shown.conduct)),
            form.adjustments_edit: "; ".join(shown.adjustments),
            form.breaches_edit: "",  # never shown (7.11)
            form.representative_edit: representative.name,
            form.representative_email_edit: representative.email,
            form.person_why_edit: "",
        }
        for edit, text in texts.items():
            edit.setText(text or "")
        self._officers.show(case, id_)
        form.person_why_box.setVisible(person is not None)
        unfold(form.respondent_box, form.name_edit)

    def events(self, case: Case, stamp: Stamp) -> tuple[ev.Event, ...]:
        """What records the form: the person, the representative and officers where they are new."""
        form = self._form
        clear_errors(form.respondent_box)
        id_ = form.person_edit.text()
        old = case.respondents.get(id_)
        person = self._respondent(old or Respondent(id_, ""))
        found: list[ev.Event] = []
        if old is None:
            found.append(ev.RespondentAdded(**stamp, person=person))
        elif person != old:
            why = filled(form.person_why_edit, form.person_why_errors, "Write why it is corrected.")
            found.append(ev.RespondentChanged(**stamp, person=person, why=why))
        representative = self._representative()
        if representative and representative != case.representatives.get(id_):
            found.append(ev.RepresentativeAuthorised(**stamp, respondent=id_, representative=representative))
        return (*found, *self._officers.events(case, stamp, id_))

    def _respondent(self, old: Respondent) -> Respondent:
        form = self._form
        return replace(
            old,
            name=filled(form.name_edit, form.name_errors, "Write the Respondent’s name."),
            email=email(form.email_edit, form.email_errors),
            colleges=self._colleges(),
            departments=names(form.departments_edit, form.departments_errors),
            status=Status(form.status_combo.currentData()),
            graduated=any_day(form.graduated_edit, form.graduated_errors),
            postal=form.postal_edit.text().strip() or None,
            number=form.number_edit.text().strip() or None,
            course=form.course_edit.text().strip() or None,
            professional_course=form.professional_check.isChecked(),
            adjustments=tuple(pieces(form.adjustments_edit)),
            conduct=tuple(self._conduct()),
            previous_breaches=tuple(self._breaches()) or old.previous_breaches,
        )

    def _colleges(self) -> tuple[str, ...]:
        form = self._form
        colleges = names(form.colleges_edit, form.colleges_errors)
        if colleges and form.no_college_check.isChecked():
            words = "There is a College, and a tick that there is none: leave one of the two."
            raise Wrong(form.colleges_errors, words, form.colleges_edit)
        if not colleges and not form.no_college_check.isChecked():
            words = "Choose at least one College, or tick that there is none: it says who cannot be drawn."
            raise Wrong(form.colleges_errors, words, form.colleges_edit)
        return colleges

    def _conduct(self) -> Iterator[date]:
        form = self._form
        for piece in pieces(form.conduct_edit):
            try:
                yield read_date(piece)
            except ValueError:
                words = f"‘{piece}’ is not a day; write it as 16/3/2022 or 16 March 2022."
                raise Wrong(form.conduct_errors, words, form.conduct_edit) from None

    def _breaches(self) -> Iterator[Breach]:
        form = self._form
        for piece in pieces(form.breaches_edit):
            found = BREACH.fullmatch(piece)
            if found is None:
                words = f"‘{piece}’ is not a Rule and a year; write it as RB 2(d) 2021."
                raise Wrong(form.breaches_errors, words, form.breaches_edit)
            yield Breach(as_named(found["rule"]), int(found["year"]))

    def _representative(self) -> Representative | None:
        form = self._form
        name = form.representative_edit.text().strip()
        address = email(form.representative_email_edit, form.representative_email_errors)
        if address and not name:
            words = "Write the representative’s name."
            raise Wrong(form.representative_errors, words, form.representative_edit)
        return Representative(name, address) if name else None

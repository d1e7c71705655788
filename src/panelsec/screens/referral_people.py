"""The forms of the people of a referral: what was recorded put into the fields, and read out of them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.people import ReportingPerson, Representative, Respondent, Status
from panelsec.registers import cells
from panelsec.registers.dates import read_date
from panelsec.screens.wrong import Wrong
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.names_edit import NamesEdit

STATUS = {
    Status.REGISTERED: "Registered Student",
    Status.FORMERLY_REGISTERED: "Was a Registered Student",
    Status.NEITHER: "Neither",
}
OFFICERS = {
    "investigating_officer": ("io_edit", "io_email_edit"),
    "student_discipline_officer": ("sdo_edit", "sdo_email_edit"),
    "note_taker": ("taker_edit", "taker_email_edit"),
}
OF_RESPONDENT = {
    "senior_tutor": ("tutor_edit", "tutor_email_edit"),
    "head_of_department": ("head_edit", "head_email_edit"),
}
APART = re.compile(r"\s*;\s*")
Stamp = dict[str, object]
"""`at`, `by` and `override` of what is recorded."""


class PeopleForms:
    """Reads raise Wrong where a field is not filled in rightly."""

    def __init__(self, form: Ui_ReferralScreen) -> None:
        self._form = form

    # ---- a Respondent

    def show_respondent(self, case: Case, person: Respondent | None, id_: str) -> None:
        form = self._form
        shown = person or Respondent(id_, "")
        form.respondent_title.setText(f"Correct {shown.name}" if person else "A Respondent")
        form.person_edit.setText(id_)
        form.person_edit.setModified(True)  # so that a draft knows whose it is
        form.status_combo.setCurrentIndex(form.status_combo.findData(shown.status))
        form.professional_check.setChecked(shown.professional_course)
        form.colleges_edit.show_names(shown.colleges)
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
            form.representative_edit: representative.name,
            form.representative_email_edit: representative.email,
            form.person_why_edit: "",
        }
        for edit, text in texts.items():
            edit.setText(text or "")
        self._show_officers(case, OF_RESPONDENT, f"{id_}.")
        form.person_why_box.setVisible(person is not None)
        _clear_errors(form.respondent_box)
        form.respondent_box.show()
        form.name_edit.setFocus()

    def respondent_events(self, case: Case, stamp: Stamp) -> tuple[ev.Event, ...]:
        """What records the form: the person, the representative and officers where they are new."""
        form = self._form
        _clear_errors(form.respondent_box)
        id_ = form.person_edit.text()
        old = case.respondents.get(id_)
        person = self._respondent(old or Respondent(id_, ""))
        found: list[ev.Event] = []
        if old is None:
            found.append(ev.RespondentAdded(**stamp, person=person))  # type: ignore[arg-type]
        elif person != old:
            why = _filled(form.person_why_edit, form.person_why_errors, "Write why it is corrected.")
            found.append(ev.RespondentChanged(**stamp, person=person, why=why))  # type: ignore[arg-type]
        representative = self._representative()
        if representative and representative != case.representatives.get(id_):
            found.append(
                ev.RepresentativeAuthorised(**stamp, respondent=id_, representative=representative)  # type: ignore[arg-type]
            )
        return (*found, *self._officers(case, OF_RESPONDENT, stamp, id_))

    def _respondent(self, old: Respondent) -> Respondent:
        """What is behind a wall, such as earlier breaches, stays as it was without being shown."""
        form = self._form
        name = _filled(form.name_edit, form.name_errors, "Write the Respondent’s name.")
        email = _email(form.email_edit, form.email_errors)
        colleges = _names(form.colleges_edit, form.colleges_errors)
        if not colleges:
            words = "Choose at least one College: without it nobody can say who cannot be drawn."
            raise Wrong(form.colleges_errors, words, form.colleges_edit)
        return replace(
            old,
            name=name,
            colleges=colleges,
            departments=_names(form.departments_edit, form.departments_errors),
            status=Status(form.status_combo.currentData()),
            email=email,
            postal=form.postal_edit.text().strip() or None,
            number=form.number_edit.text().strip() or None,
            course=form.course_edit.text().strip() or None,
            professional_course=form.professional_check.isChecked(),
            adjustments=tuple(_pieces(form.adjustments_edit)),
            conduct=tuple(self._conduct()),
        )

    def _conduct(self) -> Iterator[date]:
        form = self._form
        for piece in _pieces(form.conduct_edit):
            try:
                yield read_date(piece)
            except ValueError:
                words = f"‘{piece}’ is not a day; write it as 16/3/2022 or 16 March 2022."
                raise Wrong(form.conduct_errors, words, form.conduct_edit) from None

    def _representative(self) -> Representative | None:
        form = self._form
        name = form.representative_edit.text().strip()
        email = _email(form.representative_email_edit, form.representative_email_errors)
        if email and not name:
            raise Wrong(
                form.representative_errors, "Write the representative’s name.", form.representative_edit
            )
        return Representative(name, email) if name else None

    # ---- a Reporting Person

    def show_reporter(self, person: ReportingPerson | None, id_: str) -> None:
        form = self._form
        shown = person or ReportingPerson(id_, "")
        form.reporter_title.setText(f"Correct {id_}" if person else "A Reporting Person")
        form.reporter_edit.setText(id_)
        form.reporter_edit.setModified(True)
        form.reporter_name_edit.setText(shown.name)
        form.reporter_email_edit.setText(shown.email or "")
        form.protected_check.setChecked(shown.anonymous)
        form.student_check.setChecked(shown.student)
        form.reporter_colleges_edit.show_names(shown.colleges)
        form.reporter_departments_edit.show_names(shown.departments)
        form.outside_check.setChecked(person is not None and not shown.colleges + shown.departments)
        form.reporter_why_edit.clear()
        form.reporter_why_box.setVisible(person is not None)
        _clear_errors(form.reporter_box)
        form.reporter_box.show()
        form.reporter_name_edit.setFocus()

    def reporter_events(self, case: Case, stamp: Stamp) -> tuple[ev.Event, ...]:
        """A correction is the person anew, with a note that says why."""
        form = self._form
        _clear_errors(form.reporter_box)
        id_ = form.reporter_edit.text()
        old = case.reporting_persons.get(id_)
        person = self._reporter(id_)
        if person == old:
            return ()
        added = ev.ReportingPersonAdded(**stamp, person=person)  # type: ignore[arg-type]
        if old is None:
            return (added,)
        why = _filled(form.reporter_why_edit, form.reporter_why_errors, "Write why this is corrected.")
        return added, ev.Noted(**stamp, text=f"{id_} was corrected: {why}")  # type: ignore[arg-type]

    def _reporter(self, id_: str) -> ReportingPerson:
        form = self._form
        name = _filled(
            form.reporter_name_edit,
            form.reporter_name_errors,
            "Write the name: only this form shows it if it is protected.",
        )
        email = _email(form.reporter_email_edit, form.reporter_email_errors)
        colleges = _names(form.reporter_colleges_edit, form.reporter_colleges_errors)
        departments = _names(form.reporter_departments_edit, form.reporter_departments_errors)
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
            email=email,
        )

    # ---- officers

    def show_officers(self, case: Case) -> None:
        self._show_officers(case, OFFICERS, "")

    def officer_events(self, case: Case, stamp: Stamp) -> tuple[ev.Event, ...]:
        _clear_errors(self._form.officers_section)
        return tuple(self._officers(case, OFFICERS, stamp, None))

    def _show_officers(self, case: Case, roles: dict[str, tuple[str, str]], of: str) -> None:
        for role, (name, email) in roles.items():
            named = case.officers.get(f"{of}{role}")
            for field, text in ((name, named.name if named else ""), (email, named.email if named else "")):
                edit: QLineEdit = getattr(self._form, field)
                if not edit.isModified() or of:
                    edit.setText(text or "")

    def _officers(
        self, case: Case, roles: dict[str, tuple[str, str]], stamp: Stamp, respondent: str | None
    ) -> Iterator[ev.Event]:
        for role, (name_field, email_field) in roles.items():
            edit, email_edit = getattr(self._form, name_field), getattr(self._form, email_field)
            errors: FieldErrors = getattr(self._form, email_field.replace("_edit", "_errors"))
            name, email = edit.text().strip(), _email(email_edit, errors)
            if email and not name:
                raise Wrong(errors, "Write the name that belongs to this address.", edit)
            old = case.officers.get(f"{respondent}.{role}" if respondent else role)
            if name and (old is None or (old.name, old.email) != (name, email)):
                yield ev.OfficerNamed(**stamp, role=role, name=name, email=email, respondent=respondent)  # type: ignore[arg-type]


def _filled(edit: QLineEdit, errors: FieldErrors, words: str) -> str:
    text = edit.text().strip()
    if not text:
        raise Wrong(errors, words, edit)
    return text


def _email(edit: QLineEdit, errors: FieldErrors) -> str | None:
    try:
        return cells.email(text) if (text := edit.text().strip()) else None
    except ValueError as error:
        raise Wrong(errors, str(error), edit) from None


def _names(edit: NamesEdit, errors: FieldErrors) -> tuple[str, ...]:
    named = edit.named()
    if named.problem:
        raise Wrong(errors, named.problem, edit)
    return named.names


def _pieces(edit: QLineEdit) -> list[str]:
    return [piece for piece in APART.split(edit.text().strip()) if piece]


def _clear_errors(part: QWidget) -> None:
    for errors in part.findChildren(FieldErrors):
        errors.clear_error()

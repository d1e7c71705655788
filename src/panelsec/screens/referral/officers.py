"""The officers of a referral and of each Respondent: names and addresses."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QLineEdit

from panelsec.actions.session import Stamp
from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.decisions import open_conflicts
from panelsec.screens.desk import Desk
from panelsec.screens.referral.fields import Record, clear_errors, email, names
from panelsec.screens.wording import paragraphs, resolver
from panelsec.screens.wrong import Wrong
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.names_edit import NamesEdit

OF_CASE = {
    "investigating_officer": ("io_edit", "io_email_edit"),
    "student_discipline_officer": ("sdo_edit", "sdo_email_edit"),
    "note_taker": ("taker_edit", "taker_email_edit"),
}
BELONGS = {
    "investigating_officer": ("io_colleges_edit", "io_departments_edit"),
    "student_discipline_officer": ("sdo_colleges_edit", "sdo_departments_edit"),
}
"""Of whom 2.12 asks the same as of members; left empty where it is not known."""
OF_RESPONDENT = {
    "senior_tutor": ("tutor_edit", "tutor_email_edit"),
    "head_of_department": ("head_edit", "head_email_edit"),
}


class OfficerFields:
    """By role, the names of the two fields."""

    def __init__(self, form: Ui_ReferralScreen, roles: Mapping[str, tuple[str, str]]) -> None:
        self._form, self._roles = form, roles

    def show(self, case: Case, respondent: str | None = None) -> None:
        """Those of the case leave alone what is being typed; those of a Respondent are shown when the form opens."""
        for role, fields in self._roles.items():
            named = case.officers.get(_key(role, respondent))
            for field, text in zip(fields, (named.name, named.email) if named else ("", ""), strict=True):
                edit: QLineEdit = getattr(self._form, field)
                if respondent or not edit.isModified():
                    edit.setText(text or "")
            for field, known in zip(BELONGS.get(role, ()), _belonging(named), strict=False):
                names_edit: NamesEdit = getattr(self._form, field)
                if not names_edit.isModified():
                    names_edit.show_names(known)

    def taken(self) -> None:
        """What they say is recorded: no draft any more."""
        for role, fields in self._roles.items():
            for field in (*fields, *BELONGS.get(role, ())):
                getattr(self._form, field).setModified(False)

    def events(self, case: Case, stamp: Stamp, respondent: str | None = None) -> Iterator[ev.Event]:
        asked = open_conflicts(case)
        for role, (name_field, email_field) in self._roles.items():
            edit, email_edit = getattr(self._form, name_field), getattr(self._form, email_field)
            errors: FieldErrors = getattr(self._form, email_field.replace("_edit", "_errors"))
            name, address = edit.text().strip(), email(email_edit, errors)
            if address and not name:
                raise Wrong(errors, "Write the name that belongs to this address.", edit)
            colleges, departments = self._belongs(role)
            if (colleges or departments) and not name:
                raise Wrong(errors, "Write the name of whoever belongs there.", edit)
            old = case.officers.get(_key(role, respondent))
            known = old and (old.name, old.email, old.colleges, old.departments)
            if name and (known != (name, address, colleges, departments) or role in asked):
                yield ev.OfficerNamed(
                    **stamp,
                    role=role,
                    name=name,
                    email=address,
                    respondent=respondent,
                    colleges=colleges,
                    departments=departments,
                )

    def _belongs(self, role: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Its Colleges and Departments; none where nobody asks for them."""
        if role not in BELONGS:
            return (), ()
        colleges, departments = (
            names(getattr(self._form, field), getattr(self._form, field.replace("_edit", "_errors")))
            for field in BELONGS[role]
        )
        return colleges, departments


class OfficersPart:
    """The officers of the whole case."""

    def __init__(self, form: Ui_ReferralScreen, desk: Desk, record: Record) -> None:
        self._form, self._desk, self._record = form, desk, record
        self._fields, self._case = OfficerFields(form, OF_CASE), Case("")
        form.officers_button.clicked.connect(self._take)

    def show(self, case: Case) -> None:
        self._case, office = case, self._desk.office.office()
        for fields in BELONGS.values():
            for field, known in zip(fields, (office.colleges, office.departments), strict=True):
                getattr(self._form, field).offer([each.name for each in known], resolver(known))
        self._form.officers_why.show_paragraphs(paragraphs(self._desk, ("2.12",)))
        self._fields.show(case)

    def _take(self) -> None:
        clear_errors(self._form.officers_section)
        self._record(
            lambda stamp: tuple(self._fields.events(self._case, stamp)),
            self._fields.taken,
            "The officers are recorded.",
        )


def _belonging(named: ev.OfficerNamed | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return (named.colleges, named.departments) if named else ((), ())


def _key(role: str, respondent: str | None) -> str:
    return f"{respondent}.{role}" if respondent else role

"""The officers of a referral, and those of one Respondent: a name and an address each."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QLineEdit

from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.screens.referral_fields import Record, Stamp, clear_errors, email
from panelsec.screens.wrong import Wrong
from panelsec.widgets.field_errors import FieldErrors

OF_CASE = {
    "investigating_officer": ("io_edit", "io_email_edit"),
    "student_discipline_officer": ("sdo_edit", "sdo_email_edit"),
    "note_taker": ("taker_edit", "taker_email_edit"),
}
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

    def taken(self) -> None:
        """What they say is recorded: no draft any more."""
        for fields in self._roles.values():
            for field in fields:
                getattr(self._form, field).setModified(False)

    def events(self, case: Case, stamp: Stamp, respondent: str | None = None) -> Iterator[ev.Event]:
        for role, (name_field, email_field) in self._roles.items():
            edit, email_edit = getattr(self._form, name_field), getattr(self._form, email_field)
            errors: FieldErrors = getattr(self._form, email_field.replace("_edit", "_errors"))
            name, address = edit.text().strip(), email(email_edit, errors)
            if address and not name:
                raise Wrong(errors, "Write the name that belongs to this address.", edit)
            old = case.officers.get(_key(role, respondent))
            if name and (old is None or (old.name, old.email) != (name, address)):
                yield ev.OfficerNamed(**stamp, role=role, name=name, email=address, respondent=respondent)  # type: ignore[arg-type]


class OfficersPart:
    """The officers of the whole case."""

    def __init__(self, form: Ui_ReferralScreen, record: Record) -> None:
        self._form, self._record = form, record
        self._fields, self._case = OfficerFields(form, OF_CASE), Case("")
        form.officers_button.clicked.connect(self._take)

    def show(self, case: Case) -> None:
        self._case = case
        self._fields.show(case)

    def _take(self) -> None:
        clear_errors(self._form.officers_section)
        self._record(
            lambda stamp: tuple(self._fields.events(self._case, stamp)),
            self._fields.taken,
            "The officers are recorded.",
        )


def _key(role: str, respondent: str | None) -> str:
    return f"{respondent}.{role}" if respondent else role

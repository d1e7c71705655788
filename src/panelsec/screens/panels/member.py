"""The form for one member."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QCheckBox

from panelsec.actions.panels import members
from panelsec.actions.panels.members import PANELS
from panelsec.actions.printable import unprintable
from panelsec.errors import Refused
from panelsec.procedure.counting import written
from panelsec.procedure.people import Member
from panelsec.registers import cells
from panelsec.registers.dates import read_date
from panelsec.screens.panels.page import PanelsPage
from panelsec.screens.wrong import Wrong
from panelsec.widgets.days.day_edit import DayEdit
from panelsec.widgets.field_errors import FieldErrors

TRAINED: dict[str, bool | None] = {
    "Nothing is recorded": None,
    "Has had the training": True,
    "Has not had the training": False,
}


class MemberForm:
    """Hidden until somebody is to be entered or corrected; `saved` is told of whoever was, and what letters cannot print in the name."""

    def __init__(self, page: PanelsPage, saved: Callable[[Member, str], None]) -> None:
        self._page, self._form, self._saved = page, page.form, saved
        self._editing: Member | None = None
        form = self._form
        for day in (form.from_edit, form.to_edit):
            day.speak(read_date, written)
        for words in TRAINED:
            form.trained_combo.addItem(words)
        form.save_button.clicked.connect(self._save)
        form.save_button.setDefault(True)
        form.close_button.clicked.connect(self.close)
        form.form_section.hide()

    def open(self, member: Member | None) -> None:
        form = self._form
        self._editing = member
        shown = member or Member(members.next_number(self._page.office), "", ())
        form.form_title.setText(f"Correct {member.name}" if member else "A new member")
        form.form_hint.setText("What was recorded before stays in the record." if member else "")
        for edit, text in (
            (form.number_edit, shown.id),
            (form.name_edit, shown.name),
            (form.email_edit, shown.email or ""),
            (form.office_edit, shown.office or ""),
            (form.unavailable_edit, members.periods(shown.unavailable)),
        ):
            edit.setText(text)
        form.number_edit.setReadOnly(member is not None)
        form.number_edit.setModified(True)  # so that a draft knows whose it is
        form.colleges_edit.show_names(shown.colleges)
        form.departments_edit.show_names(shown.departments)
        form.from_edit.show_day(shown.appointed_from)
        form.to_edit.show_day(shown.appointed_to)
        form.trained_combo.setCurrentIndex(list(TRAINED.values()).index(shown.trained))
        for name, box in self._boxes().items():
            box.setChecked(name in shown.panels)
        for errors in self._errors():
            errors.clear_error()
        form.form_section.show()
        form.name_edit.setFocus()

    def _save(self) -> None:
        for errors in self._errors():
            errors.clear_error()
        try:
            member = self._typed()
        except Wrong as wrong:
            wrong.show()
            return
        session, new = self._page.session, self._editing is None

        def enter(reason: str | None) -> tuple[Member, str]:
            if new and member.id in {m.id for m in session.office().members}:
                raise Refused(
                    f"The register number {member.id} is somebody else’s. Give this member another."
                )
            members.enter(session, member, reason)
            return member, unprintable(member.name)

        self._page.acts.perform(enter, self._entered)

    def _entered(self, entered: tuple[Member, str]) -> None:
        self.close()
        self._saved(*entered)

    def close(self) -> None:
        form = self._form
        form.form_section.hide()
        for edit in (
            form.number_edit,
            form.name_edit,
            form.email_edit,
            form.office_edit,
            form.unavailable_edit,
            form.colleges_edit,
            form.departments_edit,
            form.from_edit,
            form.to_edit,
        ):
            edit.setText("")
        self._page.desk.drafts.keep("panels", {})
        form.register_table.setFocus()

    def _typed(self) -> Member:
        """What the form says. Wrong where a field is."""
        form, old = self._form, self._editing
        number, name = form.number_edit.text().strip(), form.name_edit.text().strip()
        if not number:
            raise Wrong(form.number_errors, "Give the member a number.", form.number_edit)
        if not name:
            raise Wrong(form.name_errors, "Write the member’s name.", form.name_edit)
        try:
            email = cells.email(text) if (text := form.email_edit.text().strip()) else None
        except ValueError as error:
            raise Wrong(form.email_errors, str(error), form.email_edit) from None
        on = tuple(p for p, box in self._boxes().items() if box.isChecked())
        if not on:
            raise Wrong(form.panels_errors, "Tick at least one panel.", form.chair_check)
        for edit, errors in (
            (form.colleges_edit, form.colleges_errors),
            (form.departments_edit, form.departments_errors),
        ):
            if problem := edit.named().problem:
                raise Wrong(errors, problem, edit)
        first, last, away = self._days()
        return Member(
            id=number,
            name=name,
            panels=on,
            colleges=form.colleges_edit.named().names,
            departments=form.departments_edit.named().names,
            email=email,
            unavailable=away,
            trained=TRAINED[form.trained_combo.currentText()],
            knows=old.knows if old else (),
            appointed_from=first,
            appointed_to=last,
            office=form.office_edit.text().strip() or None,
        )

    def _days(self) -> tuple[date | None, date | None, tuple[date, ...]]:
        form = self._form
        ends: list[date | None] = []
        fields: tuple[tuple[DayEdit, FieldErrors], ...] = (
            (form.from_edit, form.from_errors),
            (form.to_edit, form.to_errors),
        )
        for edit, errors in fields:
            try:
                ends.append(edit.day())
            except ValueError as error:
                raise Wrong(errors, str(error), edit) from None
        if ends[0] and ends[1] and ends[1] < ends[0]:
            raise Wrong(form.to_errors, "The appointment ends before it begins.", form.to_edit)
        try:
            periods = cells.unavailable(form.unavailable_edit.text())
        except ValueError as error:
            raise Wrong(form.unavailable_errors, str(error), form.unavailable_edit) from None
        away = {d for p in periods if p.first and p.last for d in members.span(p.first, p.last)}
        return ends[0], ends[1], tuple(sorted(away))

    def _boxes(self) -> dict[str, QCheckBox]:
        return {name: getattr(self._form, f"{name}_check") for name in PANELS}

    def _errors(self) -> list[FieldErrors]:
        return self._form.form_section.findChildren(FieldErrors)

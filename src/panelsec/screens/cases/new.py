"""The form for a new case."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from panelsec.forms.cases import Ui_CasesScreen
from panelsec.procedure.rules_of_behaviour import OFFERED, as_named, meant
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.page import bring_into_view

RULES, CONVICTION = "rules", "conviction"
WAYS = {RULES: "By a report that the Rules were broken", CONVICTION: "By a conviction in a court"}


@dataclass(frozen=True)
class NewCase:
    reference: str
    about: str
    rules: tuple[str, ...]


class NewCaseForm:
    """What is typed in it stays until the case is open or it is left."""

    def __init__(self, form: Ui_CasesScreen) -> None:
        self._form = form
        self._fields = (form.reference_edit, form.about_edit, form.rules_edit)
        for way, words in WAYS.items():
            form.way_combo.addItem(words, way)
        form.way_combo.currentIndexChanged.connect(lambda _: self._show_rules())
        form.rules_edit.offer(OFFERED, meant)
        form.rules_edit.setPlaceholderText("")
        form.new_part.hide()

    @property
    def is_open(self) -> bool:
        return not self._form.new_part.isHidden()

    def open(self, reference: str) -> None:
        """`reference` is the next free one; one that was typed stays."""
        form = self._form
        if not form.reference_edit.isModified():
            form.reference_edit.setText(reference)
        form.new_part.show()
        self._show_rules()
        form.way_combo.setFocus()  # what is asked follows from it
        bring_into_view(form.about_edit, form.new_title)

    def close(self) -> None:
        """Empties it: there is no draft of it any more."""
        self._clear_faults()
        for field in self._fields:
            field.setText("")
        self._form.way_combo.setCurrentIndex(0)
        self._form.new_part.hide()

    def said(self) -> NewCase | None:
        """What the fields say; None where one is wrong, which is then said beside each, the first with the focus."""
        form = self._form
        self._clear_faults()
        rules = tuple(dict.fromkeys(as_named(each) for each in form.rules_edit.pieces()))
        found = NewCase(form.reference_edit.text().strip(), form.about_edit.text().strip(), rules)
        faults = self._faults(found)
        for errors, words, field in reversed(faults):
            errors.show_error(words, field)
        if faults:
            return None
        return found if self._of_rules else NewCase(found.reference, found.about, ())

    @property
    def _of_rules(self) -> bool:
        return bool(self._form.way_combo.currentData() == RULES)

    def _faults(self, found: NewCase) -> list[tuple[FieldErrors, str, QWidget]]:
        form = self._form
        faults: list[tuple[FieldErrors, str, QWidget]] = []
        if not found.reference:
            faults.append((form.reference_errors, "Give the case a reference.", form.reference_edit))
        if not found.about:
            words = "Say in a few words what it is about: the list of cases and every page show it."
            faults.append((form.about_errors, words, form.about_edit))
        if self._of_rules and not found.rules:
            words = "Write the Rules alleged to be broken: what is found is found on each of them (7.10)."
            faults.append((form.rules_errors, words, form.rules_edit))
        return faults

    def _clear_faults(self) -> None:
        form = self._form
        for errors in (form.reference_errors, form.about_errors, form.rules_errors):
            errors.clear_error()

    def _show_rules(self) -> None:
        self._form.rules_part.setVisible(self._of_rules)

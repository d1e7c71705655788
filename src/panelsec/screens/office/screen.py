"""The office's settings: the secretary, the letterhead, closures, lists."""

import re
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from panelsec.actions import office as acts
from panelsec.errors import Refused
from panelsec.forms.office import Ui_OfficeScreen
from panelsec.procedure.office import BODIES, Adjudicator, Office, Settings
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.office.listed_model import Entries, ListedModel
from panelsec.screens.places import Place
from panelsec.screens.wording import tell
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.look import TARGET, Space

MOST_ROWS = 8
NO_ADDRESS = "This is no e-mail address."
NO_PAGE = "Write a web address, such as https://www.oiahe.org.uk."
OIA = {
    "website": (re.compile(r"https?://[^\s/]+\.\S+"), NO_PAGE),
    "introduction": (re.compile(r"https?://[^\s/]+\.\S+"), NO_PAGE),
    "email": (re.compile(r"[^\s@]+@[^\s@]+"), NO_ADDRESS),
    "telephone": (re.compile(r"\+?[\d ]{6,}"), "Write a telephone number, such as 0118 959 9813."),
}
"""What each must look like, and what is said where it does not: the Completion of Procedures letter needs all of them."""


class OfficeScreen(QWidget):
    """`sit_again` is called where what was saved changes who is at work, or when the window locks itself; the page that
    is then opened anew is told to `say_saved`."""

    def __init__(self, desk: Desk, sit_again: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_OfficeScreen()
        self.form.setupUi(self)
        self._desk, self._sit_again = desk, sit_again
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self._office = Office()
        form, office = self.form, desk.office
        self.colleges = self._lay_list(
            form.colleges_table,
            (form.colleges_edit, form.colleges_errors, form.colleges_add_button, form.colleges_remove_button),
            lambda entries: acts.list_colleges(office, entries),
            columns=2,
        )
        self.departments = self._lay_list(
            form.departments_table,
            (
                form.departments_edit,
                form.departments_errors,
                form.departments_add_button,
                form.departments_remove_button,
            ),
            lambda entries: acts.list_departments(office, entries),
            columns=3,
        )
        form.words_button.clicked.connect(lambda: desk.go(Place("words")))
        form.retention_button.clicked.connect(lambda: desk.go(Place("retention")))
        form.person_button.clicked.connect(lambda: desk.go(Place("person")))
        form.save_button.clicked.connect(self.save)
        self._bodies: dict[str, tuple[QLineEdit, FieldErrors]] = {
            role: (getattr(form, f"{role}_edit"), getattr(form, f"{role}_errors")) for role in BODIES
        }
        self._oia: dict[str, tuple[QLineEdit, FieldErrors]] = {
            each.name: (getattr(form, f"oia_{each.name}_edit"), getattr(form, f"oia_{each.name}_errors"))
            for each in fields(Adjudicator)
        }
        addresses = (edit for edit, _ in (*self._bodies.values(), *self._oia.values()))
        for field in (form.secretary_edit, form.email_edit, form.office_edit, *addresses):
            field.returnPressed.connect(self.save)
        for box in (form.letterhead_edit, form.closures_edit):
            box.setFixedHeight(4 * self.fontMetrics().lineSpacing() + Space.NORMAL)

    def show_area(self) -> None:
        tell(self.form.saved_label, "")
        self._read()

    def _read(self) -> None:
        self._office = self._desk.office.office()
        form, settings = self.form, self._office.settings
        form.secretary_edit.setText(settings.secretary)
        form.email_edit.setText(settings.email)
        form.office_edit.setText(settings.office_name)
        form.letterhead_edit.setPlainText("\n".join(settings.letterhead))
        for role, (edit, _) in self._bodies.items():
            edit.setText(dict(settings.bodies).get(role, ""))
        for name, (edit, _) in self._oia.items():
            edit.setText(getattr(settings.oia, name))
        form.closures_edit.setPlainText(acts.closures_in_words(settings.closures))
        form.cutoff_edit.setTime(QTime(settings.cutoff.hour, settings.cutoff.minute))
        form.idle_box.setValue(settings.idle_minutes)
        form.mail_limit_box.setValue(settings.mail_limit)
        self._read_lists()

    def _read_lists(self) -> None:
        self._office = self._desk.office.office()
        self.colleges.show_entries(self._office.colleges)
        self.departments.show_entries(self._office.departments)

    # ---- settings

    def save(self) -> None:
        settings, office = self._typed(), self._desk.office
        if settings is not None:
            self.acts.perform(
                lambda reason: acts.change_settings(office, settings, reason), lambda _: self._saved()
            )

    def _typed(self) -> Settings | None:
        """What the fields say; None where some cannot be, which each says beside it, the first with the focus."""
        form = self.form
        own = (form.secretary_errors, form.email_errors, form.office_errors, form.closures_errors)
        for errors in (*own, *(errors for _, errors in (*self._bodies.values(), *self._oia.values()))):
            errors.clear_error()
        secretary, email = form.secretary_edit.text().strip(), form.email_edit.text().strip()
        name = form.office_edit.text().strip()
        closures: tuple[date, ...] = ()
        faults: list[tuple[FieldErrors, str, QWidget]] = []
        if not secretary:
            words = "Enter your name: letters are signed with it."
            faults.append((form.secretary_errors, words, form.secretary_edit))
        if not _an_address(email):
            faults.append((form.email_errors, NO_ADDRESS, form.email_edit))
        if not name:
            faults.append((form.office_errors, "Enter the name of the office.", form.office_edit))
        bodies = {role: edit.text().strip() for role, (edit, _) in self._bodies.items()}
        wrong = (role for role, typed in bodies.items() if not _an_address(typed))
        faults += [(self._bodies[role][1], NO_ADDRESS, self._bodies[role][0]) for role in wrong]
        oia = {name: edit.text().strip() for name, (edit, _) in self._oia.items()}
        faults += [
            (self._oia[name][1], OIA[name][1], self._oia[name][0])
            for name, typed in oia.items()
            if not OIA[name][0].fullmatch(typed)
        ]
        try:
            closures = acts.read_closures(form.closures_edit.toPlainText())
        except Refused as answer:
            faults.append((form.closures_errors, answer.reason, form.closures_edit))
        for errors, words, field in reversed(faults):
            errors.show_error(words, field)
        if faults:
            return None
        time = form.cutoff_edit.time()
        return replace(
            self._office.settings,
            secretary=secretary,
            email=email,
            office_name=name,
            bodies=tuple((role, typed) for role, typed in bodies.items() if typed),
            oia=Adjudicator(**oia),
            letterhead=tuple(filter(None, map(str.strip, form.letterhead_edit.toPlainText().splitlines()))),
            closures=closures,
            cutoff=self._office.settings.cutoff.replace(hour=time.hour(), minute=time.minute()),
            idle_minutes=form.idle_box.value(),
            mail_limit=form.mail_limit_box.value(),
        )

    def _saved(self) -> None:
        before = self._office.settings
        self._read()
        after = self._office.settings
        if (before.secretary, before.idle_minutes) == (after.secretary, after.idle_minutes):
            self.say_saved()
        else:
            self._sit_again()

    def say_saved(self) -> None:
        self.form.save_button.setFocus()
        tell(self.form.saved_label, "Saved. It holds from now on; what went out before stays as it was.")

    # ---- Colleges and Departments

    def _lay_list(
        self,
        table: QTableView,
        controls: tuple[QLineEdit, FieldErrors, QPushButton, QPushButton],
        record: Callable[[Entries], None],
        columns: int,
    ) -> ListedModel:
        edit, errors, add, remove = controls

        def keep(entries: Entries) -> None:
            self.acts.perform(lambda _: record(entries), lambda _: self._read_lists())

        model = ListedModel(keep, columns, self)
        table.setModel(model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        height = max(self.fontMetrics().height() + Space.TIGHT, TARGET)
        table.verticalHeader().setMinimumSectionSize(height)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # a name wraps

        def fit() -> None:
            rows = min(model.rowCount(), MOST_ROWS)
            table.setFixedHeight(rows * height + table.horizontalHeader().sizeHint().height())

        fit()
        model.modelReset.connect(fit)

        def enter() -> None:
            errors.clear_error()
            try:
                entries = acts.entered(model.entries, edit.text())
            except Refused as answer:
                errors.show_error(answer.reason, edit)
                return
            edit.setText("")
            keep(entries)

        def take_out() -> None:
            row = table.currentIndex().row()
            if row >= 0:
                keep(tuple(e for at, e in enumerate(model.entries) if at != row))

        add.clicked.connect(enter)
        edit.returnPressed.connect(enter)
        remove.clicked.connect(take_out)
        return model


def _an_address(typed: str) -> bool:
    """Or nothing, which is none that is wrong."""
    return not typed or ("@" in typed[1:-1] and " " not in typed)

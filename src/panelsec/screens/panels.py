"""The panels: the register as a table, a member entered or corrected, a list taken in, names resolved."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from panelsec.actions import panels
from panelsec.actions.panels import PANELS, Register, Service
from panelsec.actions.session import Session
from panelsec.errors import Refused
from panelsec.forms.panels import Ui_PanelsScreen
from panelsec.procedure.counting import written
from panelsec.procedure.office import Listed, Office, unresolved
from panelsec.procedure.people import Member
from panelsec.registers import cells
from panelsec.registers.dates import read_date
from panelsec.registers.members import Kind
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.wording import belongs, bullets, paragraphs, resolver
from panelsec.screens.wrong import Wrong
from panelsec.widgets.day_edit import DayEdit
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.names_edit import NamesEdit
from panelsec.widgets.speech import say

KINDS = {Kind.COLLEGE: "College", Kind.DEPARTMENT: "Department"}
HEADINGS = (
    "Member",
    "Panels",
    "College and Department",
    "Trained",
    "Appointed",
    "Not available",
    "Drawn",
    "Served",
)
FILES = "Lists of members (*.csv *.xlsx);;All files (*)"


@dataclass(frozen=True)
class Unknown:
    """A name on neither list: of a member, or of the file that is being looked at (`member` is None)."""

    kind: Kind
    text: str
    who: str
    member: str | None = None

    @property
    def words(self) -> str:
        return f"‘{self.text}’, {KINDS[self.kind]} of {self.who}"


class PanelsScreen(QWidget):
    """Reads everything again whenever it is shown; the file that is looked at stays until it is taken in or left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.form = Ui_PanelsScreen()
        self.form.setupUi(self)
        self._desk = desk
        self._office = Office()
        self._seen: Register | None = None
        self._editing: Member | None = None
        self._service: Mapping[str, Service] = {}
        self._shown: list[Member] = []
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.form.drop_area.filter = FILES
        for day in (self.form.from_edit, self.form.to_edit):
            day.speak(read_date, written)
        self.form.form_section.hide()
        self._connect()

    @property
    def session(self) -> Session:
        session: Session = self._desk.office
        return session

    def show_area(self) -> None:
        self.form.answer_panel.clear()
        self.form.done_label.hide()
        self._read()
        draft = self._desk.drafts.find("panels")
        if draft.get("number_edit") and not self.form.form_section.isVisible():
            found = [m for m in self._office.members if m.id == draft["number_edit"]]
            self._open_form(found[0] if found else None)
        self._desk.background.run(lambda _: panels.service(self.session), self._served, self._not_served)

    def point_at(self, thing: str) -> None:
        """`unresolved`: the names; else a member's number."""
        if thing == "unresolved" and self.form.names_section.isVisible():
            self.form.unresolved_combo.setFocus()
            return
        at = next((i for i, m in enumerate(self._shown) if m.id == thing), 0)
        self.form.register_table.setCurrentCell(at, 0)
        self.form.register_table.setFocus()

    def start_search(self) -> None:
        self.form.find_edit.setFocus()
        self.form.find_edit.selectAll()

    # ---- showing

    def _read(self) -> None:
        form = self.form
        self._office = self.session.office()
        for edit, listed in self._lists():
            edit.offer([x.name for x in listed], resolver(listed))
        count = len(self._office.members)
        form.lead_label.setText(
            f"{count} people may be drawn or confirmed."
            if count
            else "Nobody is on the panels yet. Take in a list, or add a member."
        )
        form.why_label.show_paragraphs(paragraphs(self._desk, ("7.1", "8.4", "2.12")))
        self._show_register()
        self._show_seen()
        self._show_names()

    def _lists(self) -> tuple[tuple[NamesEdit, tuple[Listed, ...]], ...]:
        form, office = self.form, self._office
        return (form.colleges_edit, office.colleges), (form.departments_edit, office.departments)

    def _show_register(self) -> None:
        wanted = self.form.find_edit.text().casefold().split()
        everybody = sorted(self._office.members, key=lambda m: m.name.split()[-1].casefold())
        self._shown = [m for m in everybody if all(w in _all_words(m) for w in wanted)]
        rows = [_row(m, self._service.get(m.id, Service())) for m in self._shown]
        self.form.register_table.show_rows("The register", HEADINGS, rows)
        self.form.empty_label.setVisible(bool(wanted) and not rows)
        self.form.empty_label.setText("Nobody on the panels is found by that.")
        self.form.correct_button.setEnabled(bool(rows))

    def _served(self, found: Mapping[str, Service]) -> None:
        self._service = found
        self._show_register()

    def _not_served(self, error: Exception) -> None:
        raise error

    def _show_seen(self) -> None:
        form, seen = self.form, self._seen
        form.seen_section.setVisible(seen is not None)
        form.import_section.setVisible(seen is None)
        if seen is None:
            return
        form.seen_label.setText(bullets(_summary(seen)))
        faults = [[str(f.line), f.column, f.sentence] for f in seen.seen.faults]
        form.faults_table.show_rows("Rows that are not taken in", ("Line", "Column", "What is wrong"), faults)
        changes = [[str(i.line), i.member.name, "New"] for i in seen.new]
        changes += [[str(i.line), i.member.name, "\n".join(i.changes)] for i in seen.changed]
        form.changes_table.show_rows(
            "Rows that would be taken in", ("Line", "Member", "What changes"), changes
        )
        form.take_button.setEnabled(bool(changes))

    def _show_names(self) -> None:
        form = self.form
        unknown = self._unknown()
        form.names_section.setVisible(bool(unknown))
        form.names_label.setText(
            "Nobody can be drawn from a panel while a name on it is on neither list. Say what each means; it is remembered."
        )
        form.unresolved_combo.blockSignals(True)
        form.unresolved_combo.clear()
        for each in unknown:
            form.unresolved_combo.addItem(each.words, each)
        form.unresolved_combo.blockSignals(False)
        self._show_meanings()

    def _unknown(self) -> list[Unknown]:
        if self._seen is not None:
            names = {i.line: i.member.name for i in self._seen.incoming}
            found = [Unknown(u.kind, u.text, names[u.line]) for u in self._seen.seen.unresolved]
            return list({(u.kind, u.text): u for u in found}.values())
        return [
            Unknown(Kind.COLLEGE if text in m.colleges else Kind.DEPARTMENT, text, m.name, m.id)
            for m in self._office.members
            for text in unresolved(self._office, m.colleges, m.departments)
        ]

    def _show_meanings(self) -> None:
        combo = self.form.meaning_combo
        combo.clear()
        chosen = self.form.unresolved_combo.currentData()
        if isinstance(chosen, Unknown):
            listed = self._office.colleges if chosen.kind is Kind.COLLEGE else self._office.departments
            likely = [e.name for e in panels.resolve(chosen.text, listed).suggestions]
            combo.addItem("Choose what it means", None)
            for name in dict.fromkeys((*likely, *(x.name for x in listed))):
                combo.addItem(name, name)
        self.form.learn_button.setEnabled(False)

    # ---- names

    def _learn(self) -> None:
        chosen, name = self.form.unresolved_combo.currentData(), self.form.meaning_combo.currentData()
        if not isinstance(chosen, Unknown) or not name:
            return
        session, seen = self.session, self._seen

        def remember(_: str | None) -> Register | None:
            if chosen.member is not None:
                panels.mend(session, chosen.member, chosen.kind, chosen.text, name)
                return None
            panels.learn(session, chosen.kind, chosen.text, name)
            return panels.look_at(session, seen.source, seen.data) if seen else None

        self.acts.perform(remember, lambda found: self._learnt(found, f"‘{chosen.text}’ means {name}."))

    def _learnt(self, found: Register | None, words: str) -> None:
        self._seen = found
        self._read()
        self._say_done(words)
        (
            self.form.unresolved_combo if self.form.names_section.isVisible() else self.form.find_edit
        ).setFocus()

    # ---- a file

    def look_at(self, path: Path) -> None:
        session = self.session
        self.acts.perform(lambda _: panels.read_register(session, path), self._looked, "Reading the list")

    def _dropped(self, paths: list[Path]) -> None:
        if paths:
            self.look_at(paths[0])

    def _looked(self, found: Register) -> None:
        self._seen = found
        self._read()
        self.form.done_label.hide()
        say(self, self.form.seen_label.text())
        (self.form.take_button if self.form.take_button.isEnabled() else self.form.drop_button).setFocus()

    def _take(self) -> None:
        session, seen = self.session, self._seen
        if seen is not None:
            self.acts.perform(lambda _: panels.take_in(session, seen), self._taken, "Taking the list in")

    def _taken(self, counts: tuple[int, int]) -> None:
        self._leave_file()
        self._say_done(f"{counts[0]} new, {counts[1]} changed.")

    def _leave_file(self) -> None:
        self._seen = None
        self._read()
        self.form.register_table.setFocus()

    # ---- one member

    def _open_form(self, member: Member | None) -> None:
        form = self.form
        self._editing = member
        shown = member or Member(panels.next_number(self._office), "", ())
        form.form_title.setText(f"Correct {member.name}" if member else "A new member")
        form.form_hint.setText("What was recorded before stays in the record." if member else "")
        for edit, text in (
            (form.number_edit, shown.id),
            (form.name_edit, shown.name),
            (form.email_edit, shown.email or ""),
            (form.office_edit, shown.office or ""),
            (form.unavailable_edit, panels.periods(shown.unavailable)),
        ):
            edit.setText(text)
        form.number_edit.setReadOnly(member is not None)
        form.number_edit.setModified(True)  # so that a draft knows whose it is
        form.colleges_edit.show_names(shown.colleges)
        form.departments_edit.show_names(shown.departments)
        form.from_edit.show_day(shown.appointed_from)
        form.to_edit.show_day(shown.appointed_to)
        form.trained_check.setChecked(shown.trained)
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
        session, new = self.session, self._editing is None

        def enter(_: str | None) -> Member:
            if new and member.id in {m.id for m in session.office().members}:
                raise Refused(
                    f"The register number {member.id} is somebody else's. Give this member another."
                )
            panels.enter(session, member)
            return member

        self.acts.perform(enter, self._saved)

    def _saved(self, member: Member) -> None:
        self._close_form()
        self._read()
        self._say_done(f"{member.name} is on the panels as recorded.")
        self.point_at(member.id)

    def _close_form(self) -> None:
        form = self.form
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
            edit.clear()
        self._desk.drafts.keep("panels", {})
        form.register_table.setFocus()

    def _typed(self) -> Member:
        """What the form says. Wrong where a field is."""
        form, old = self.form, self._editing
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
            trained=form.trained_check.isChecked(),
            knows=old.knows if old else (),
            appointed_from=first,
            appointed_to=last,
            office=form.office_edit.text().strip() or None,
        )

    def _days(self) -> tuple[date | None, date | None, tuple[date, ...]]:
        form = self.form
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
        away = {d for p in periods if p.first and p.last for d in panels.span(p.first, p.last)}
        return ends[0], ends[1], tuple(sorted(away))

    def _boxes(self) -> dict[str, QCheckBox]:
        return {name: getattr(self.form, f"{name}_check") for name in PANELS}

    def _errors(self) -> list[FieldErrors]:
        return self.form.form_section.findChildren(FieldErrors)

    def _say_done(self, words: str) -> None:
        label = self.form.done_label
        label.setText(words)
        label.show()
        say(label, words)

    def _correct(self) -> None:
        at = self.form.register_table.currentRow()
        if 0 <= at < len(self._shown):
            self._open_form(self._shown[at])

    def _connect(self) -> None:
        form = self.form
        form.find_edit.textEdited.connect(lambda _: self._show_register())
        form.register_table.activated.connect(lambda _: self._correct())
        form.add_button.clicked.connect(lambda: self._open_form(None))
        form.correct_button.clicked.connect(self._correct)
        form.save_button.clicked.connect(self._save)
        form.save_button.setDefault(True)
        form.close_button.clicked.connect(self._close_form)
        form.drop_area.dropped.connect(self._dropped)
        form.take_button.clicked.connect(self._take)
        form.drop_button.clicked.connect(self._leave_file)
        form.unresolved_combo.currentIndexChanged.connect(lambda _: self._show_meanings())
        form.meaning_combo.currentIndexChanged.connect(
            lambda _: form.learn_button.setEnabled(form.meaning_combo.currentData() is not None)
        )
        form.learn_button.clicked.connect(self._learn)


def _row(member: Member, service: Service) -> list[str]:
    return [
        member.name,
        "\n".join(PANELS.get(p, p) for p in member.panels),
        belongs(member),
        "Yes" if member.trained else "No",
        _term(member),
        panels.periods(member.unavailable) or "–",
        str(service.drawn),
        str(service.served),
    ]


def _term(member: Member) -> str:
    first, last = member.appointed_from, member.appointed_to
    parts = (f"from {written(first)}" if first else "", f"to {written(last)}" if last else "")
    return "\n".join(p for p in parts if p) or "–"


def _all_words(member: Member) -> str:
    held = (member.id, member.name, member.email or "", *member.colleges, *member.departments)
    return " ".join((*held, *(PANELS.get(p, p) for p in member.panels))).casefold()


def _summary(seen: Register) -> list[str]:
    found = [
        f"{seen.source}: {len(seen.new)} new, {len(seen.changed)} changed, {len(seen.same)} as they are."
    ]
    if seen.seen.faults:
        rows = len({f.line for f in seen.seen.faults})
        of = "1 row is" if rows == 1 else f"{rows} rows are"
        found.append(f"{of} not taken in; mend the file and look at it again.")
    if seen.seen.unknown_columns:
        found.append(f"These columns are passed over: {', '.join(seen.seen.unknown_columns)}.")
    if seen.seen.unresolved:
        found.append(
            "Some names are on neither list: say above what they mean, or nobody can be drawn until you do."
        )
    if seen.absent:
        found.append(f"{len(seen.absent)} on the panels are not in the file and stay as they are.")
    return found

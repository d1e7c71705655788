"""What is due in all cases; in a new office, the first things to do."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from panelsec.actions.agenda import Begun, Waiting, When, agenda, begun, save_calendar
from panelsec.forms.today import Ui_TodayScreen
from panelsec.procedure.counting import written_with_weekday
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.places import Place
from panelsec.screens.steps import task, tell_why
from panelsec.widgets.task_list import State, Task, TaskGroup

FIRST = {
    "office": ("Enter your name and the office’s", "They sign the letters, and stand in the record."),
    "panels": ("Take in the panels", "From a spreadsheet, or one by one: nobody can be drawn before."),
    "cases": ("Open a case", "From the referral that you have been sent."),
}


class TodayScreen(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_TodayScreen()
        self.form.setupUi(self)
        self._desk = desk
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self._waiting: dict[str, Waiting] = {}
        tell_why(self.form.due_list, self.form.why_label, self._cites, desk.paragraph)
        self.form.due_list.opened.connect(self._go)
        self.form.first_list.opened.connect(self._begin)
        self.form.calendar_button.clicked.connect(self.save_calendar)
        self.form.file_list.opened.connect(lambda _: self._desk.go(Place("file")))
        if desk.watch:
            desk.watch.changed.connect(self._show_needs)

    def show_area(self) -> None:
        office = self._desk.office
        self._show_needs()
        self._show_first(begun(office))
        self.acts.perform(lambda _: agenda(office), self._show, "Working out what is due")

    def save_calendar(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, "Save what is due as a calendar", "panelsec.ics", "Calendars (*.ics)"
        )
        if name:
            office, waiting = self._desk.office, tuple(self._waiting.values())
            self.acts.perform(lambda _: save_calendar(office, waiting, Path(name)), lambda _: None)

    def _cites(self, key: str) -> tuple[str, ...]:
        return self._waiting[key].step.cites if key in self._waiting else ()

    def _show_needs(self) -> None:
        """What the file needs comes before anything else."""
        needs = self._desk.watch.needs if self._desk.watch else ()
        tasks = tuple(Task(need.title, need.title, State.SEE_TO, words=need.words) for need in needs)
        self.form.file_list.show_groups([TaskGroup("The file", tasks)] if tasks else [])
        self.form.file_list.setVisible(bool(tasks))

    def _show_first(self, done: Begun) -> None:
        form = self.form
        form.first_list.setVisible(not done.all)
        if not done.all:
            states = dict(zip(FIRST, (done.named, done.panels, done.case), strict=True))
            tasks = [
                Task(key, name, State.DONE if states[key] else State.READY, words=words)
                for key, (name, words) in FIRST.items()
            ]
            form.first_list.show_groups([TaskGroup("Begin here", tuple(tasks))])

    def _show(self, waiting: tuple[Waiting, ...]) -> None:
        form, today = self.form, self._desk.today
        self._waiting = {f"{w.case} {w.step.id}": w for w in waiting}
        groups = [
            TaskGroup(
                when.value,
                tuple(
                    task(w.step, today, key, f"{w.case}, {w.respondents}".rstrip(", "))
                    for key, w in self._waiting.items()
                    if w.when(today) is when
                ),
            )
            for when in When
        ]
        form.due_list.show_groups([g for g in groups if g.tasks])
        dated = any(w.step.due for w in waiting)
        form.due_list.setVisible(bool(waiting))
        form.calendar_button.setVisible(dated)
        form.calendar_hint.setVisible(dated)
        form.empty_label.setVisible(not waiting and form.first_list.isHidden())
        form.empty_label.setText("Nothing waits in any open case.")
        form.lead_label.setText(
            f"{written_with_weekday(today)}. {_summary(waiting, today) or self._first_words()}".strip()
        )

    def _first_words(self) -> str:
        if self.form.first_list.isHidden():
            return ""
        return "Three things, in this order, and the office is ready for its first case."

    def _go(self, key: str) -> None:
        found = self._waiting[key]
        self._desk.go(Place(found.step.where, found.case, found.step.id))

    def _begin(self, key: str) -> None:
        self._desk.go(Place(key, thing="new" if key == "cases" else None))


def _summary(waiting: tuple[Waiting, ...], today: date) -> str:
    """'1 overdue, 1 due today, 3 due within seven days.'"""
    found = [w.when(today) for w in waiting]
    said = ((When.OVERDUE, "overdue"), (When.TODAY, "due today"), (When.THIS_WEEK, "due within seven days"))
    told = ", ".join(f"{found.count(when)} {words}" for when, words in said if when in found)
    return f"{told}." if told else ""

"""One case: its tasks, its days, what has happened in it, and what else may come."""

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from panelsec.actions.other_acts import Offer, do
from panelsec.actions.overview import Day, Overview, overview
from panelsec.actions.recording import Done
from panelsec.forms.case import Ui_CaseScreen
from panelsec.procedure.counting import written_with_weekday
from panelsec.procedure.next_steps import Group, State, Step
from panelsec.screens.answers import Acts
from panelsec.screens.case.record import record_html
from panelsec.screens.desk import Desk
from panelsec.screens.places import Place
from panelsec.screens.steps import is_open, task, tell_why
from panelsec.screens.wording import tell
from panelsec.widgets.days.time_plan import Kind, Mark
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.task_list import TaskGroup
from panelsec.widgets.why_label import Paragraph

MOST = 3
"""Steps that are named above the list that has them all."""


class CaseScreen(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CaseScreen()
        self.form.setupUi(self)
        self._desk = desk
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self._reference = ""
        self._shown: Overview | None = None
        self._offer: Offer | None = None
        tell_why(self.form.task_list, self.form.why_label, self._cites, desk.paragraph)
        self.form.task_list.opened.connect(self._go)
        self.form.time_plan.opened.connect(self._go)
        self.form.all_button.toggled.connect(lambda _: self._show_tasks())
        self.form.record_button.clicked.connect(self._record)
        self.form.over_button.clicked.connect(lambda: self._desk.go(Place("custody", self._reference)))
        self.form.leave_button.clicked.connect(self._leave)

    def show_case(self, reference: str) -> None:
        if reference != self._reference:
            self._reference, self._shown = reference, None
            self.form.task_list.begin_anew()
            self.form.answer_panel.clear()
            tell(self.form.done_label, "")
        self._fold()
        self._read()

    def point_at(self, thing: str) -> None:  # noqa: ARG002 the tasks begin with what is ready
        self.form.task_list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self._offer is not None:
            self._leave()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "_shown", None):
            self._show_record()

    # ---- what there is

    def _read(self) -> None:
        office, reference = self._desk.office, self._reference
        self.acts.perform(lambda _: overview(office, reference), self._show, "Reading the case")

    def _show(self, found: Overview) -> None:
        if found.case.reference != self._reference:
            self._read()
            return
        self._shown = found
        self.form.title_label.setText(found.case.opened.title or found.case.reference)
        self.form.lead_label.setText(_lead(found))
        self._show_tasks()
        self._show_plan(found)
        self._show_offers(found.offers)
        self._show_record()

    def _show_tasks(self) -> None:
        if self._shown is None:
            return
        today, all_of_them = self._desk.today, self.form.all_button.isChecked()
        steps = [s for s in self._shown.steps if all_of_them or is_open(s)]
        groups = [
            TaskGroup(group.value, tuple(task(s, today) for s in steps if s.group is group))
            for group in Group
        ]
        self.form.task_list.show_groups([g for g in groups if g.tasks])
        self.form.task_list.setVisible(bool(steps))
        self.form.all_button.setVisible(any(not is_open(s) for s in self._shown.steps))

    def _show_plan(self, found: Overview) -> None:
        marks = [_mark(day, self._desk.today) for day in found.days]
        self.form.time_plan.show_plan(marks, self._desk.today, found.calendar.working)
        self.form.plan_part.setVisible(bool(marks))

    def _show_record(self) -> None:
        if self._shown is not None:
            self.form.record_text.show_html(record_html(self._shown.record, self.palette()))

    def _step(self, key: str) -> Step | None:
        return next((s for s in self._shown.steps if s.id == key), None) if self._shown else None

    def _cites(self, key: str) -> tuple[str, ...]:
        step = self._step(key)
        return step.cites if step else ()

    def _go(self, key: str) -> None:
        step = self._step(key)
        if step is not None:
            self._desk.go(Place(step.where, self._reference, step.id))

    # ---- other acts

    def _show_offers(self, offers: tuple[Offer, ...]) -> None:
        layout = self.form.offers.layout()
        assert layout is not None  # noqa: S101 it is in the form
        for old in self.form.offers.findChildren(LinkButton):
            layout.removeWidget(old)
            old.deleteLater()
        for offer in offers:
            button = LinkButton(self.form.offers)
            button.setText(offer.other.value.title)
            button.clicked.connect(lambda _checked=False, chosen=offer: self._choose(chosen))
            layout.addWidget(button)

    def _choose(self, offer: Offer) -> None:
        form, asked = self.form, offer.other.value
        self._offer = offer
        tell(self.form.done_label, "")
        form.act_label.setText(asked.title)
        form.act_why.show_paragraphs([Paragraph(n, self._desk.paragraph(n)) for n in offer.other.cites])
        form.who_box.clear()
        for respondent in offer.respondents:
            name = self._shown.case.name(respondent) if self._shown else respondent
            form.who_box.addItem(name, respondent)
        form.who_label.setVisible(bool(offer.respondents))
        form.who_box.setVisible(bool(offer.respondents))
        form.words_label.setText(asked.words)
        form.words_edit.setAccessibleName(asked.words)
        form.words_label.setVisible(bool(asked.words))
        form.words_edit.setVisible(bool(asked.words))
        form.offers.hide()
        form.over_button.hide()
        form.other_form.show()
        (form.words_edit if asked.words else form.who_box).setFocus()

    def _record(self) -> None:
        form, offer = self.form, self._offer
        if offer is None:
            return
        words = form.words_edit.toPlainText().strip()
        form.words_errors.clear_error()
        if offer.other.value.words and not words:
            form.words_errors.show_error("Write it down first: the record keeps it.", form.words_edit)
            return
        office, reference, who = self._desk.office, self._reference, form.who_box.currentData() or ""
        self.acts.perform(
            lambda reason: do(office, reference, offer.other, who, words, reason), self._recorded
        )

    def _recorded(self, done: Done) -> None:
        self.form.words_edit.clear()
        self._leave()
        tell(self.form.done_label, " ".join(("Recorded.", *done.advice)))
        self._desk.go(Place("case", self._reference))

    def _leave(self) -> None:
        self._fold()
        first = self.form.offers.findChild(LinkButton)
        if first is not None:
            first.setFocus()

    def _fold(self) -> None:
        self._offer = None
        self.form.words_errors.clear_error()
        self.form.other_form.hide()
        self.form.offers.show()
        self.form.over_button.show()


def _lead(found: Overview) -> str:
    paused = found.case.paused
    if paused:
        return f"Paused since {written_with_weekday(paused.at.date())}: {paused.why}"
    ready = [s.title for s in found.steps if s.state is State.READY]
    if ready:
        more = f"; and {len(ready) - MOST} more" if len(ready) > MOST else ""
        return f"{found.stage}. Ready now: {'; '.join(ready[:MOST])}{more}."
    dated = sorted((s.due, s.title) for s in found.steps if s.due and is_open(s))
    return f"{found.stage}. {f'Next: {dated[0][1]}, {written_with_weekday(dated[0][0])}.' if dated else ''}".strip()


def _mark(day: Day, today: date) -> Mark:
    if day.step:
        return Mark(day.on, day.words, Kind.LATE if day.on < today else Kind.DEADLINE, day.step)
    return Mark(day.on, day.words, Kind.MEETING if day.meeting else Kind.EVENT)

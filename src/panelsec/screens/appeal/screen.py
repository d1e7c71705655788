"""The appeal page: each Respondent's appeal from its arrival to the end of the case."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from panelsec.actions.recording import Done
from panelsec.forms.appeal import Ui_AppealScreen
from panelsec.procedure.case import Case
from panelsec.procedure.custody import away
from panelsec.procedure.next_steps import Group, State, Step, next_step, steps_to_read
from panelsec.procedure.stages import ended_early
from panelsec.procedure.steps.appeal import committee_for
from panelsec.screens.answers import Acts
from panelsec.screens.appeal.carrying_out import CarryingOut
from panelsec.screens.appeal.coming_in import ComingIn
from panelsec.screens.appeal.completion_letter import CompletionLetter
from panelsec.screens.appeal.completion_request import CompletionRequest
from panelsec.screens.appeal.handing_over import HandingOver
from panelsec.screens.appeal.meeting import AppealMeeting
from panelsec.screens.appeal.outcome import AppealOutcome
from panelsec.screens.appeal.page import NO_STEP, AppealPage
from panelsec.screens.appeal.part import AppealPart
from panelsec.screens.appeal.ruling import AppealRuling
from panelsec.screens.appeal.taking_out import TakingOut
from panelsec.screens.appeal.time import MoreTime
from panelsec.screens.choices import fill
from panelsec.screens.desk import Desk
from panelsec.screens.kept import Kept
from panelsec.screens.places import Place
from panelsec.screens.recorded import recorded
from panelsec.screens.steps import task
from panelsec.screens.wording import gone, tell
from panelsec.widgets.task_list import TaskGroup

PARTS: dict[str, type[AppealPart]] = {
    "appeal": ComingIn,
    "secretary": HandingOver,
    "extension": MoreTime,
    "eligible": AppealRuling,
    "meet": AppealMeeting,
    "decide": AppealOutcome,
    "implement": CarryingOut,
    "ask": CompletionRequest,
    "L30": CompletionLetter,
}
"""Which part of the page a step is done in, by the word in its id."""


class AppealScreen(QWidget):
    """A task list; the step that is opened stands above it, or leads to the screen where it is done."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AppealScreen()
        self.form.setupUi(self)
        self._steps: dict[str, Step] = {}
        self.kept = Kept(desk.drafts, self)
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.page = AppealPage(self.form, desk, self.acts, self.kept, self.open_step, self._done)
        self.taking_out = TakingOut(self.page)
        self.parts = {word: made(self.page) for word, made in PARTS.items()}
        self.form.respondent_box.currentIndexChanged.connect(lambda _: self._choose())
        self.form.steps_list.opened.connect(self.open_step)
        self.form.steps_list.setAccessibleName("Steps of the appeal and of completion")

    # ---- what the window asks

    def show_case(self, reference: str) -> None:
        """Reads everything again; the step in hand stays open."""
        if reference != self.page.reference:
            self.page.reference, self.page.respondent, self.page.step = reference, "", NO_STEP
            self.form.steps_list.begin_anew()
        if self.page.notice():
            self._drop_answer()
        self.kept.open(Place("appeal", reference))
        self._read()

    def point_at(self, thing: str) -> None:
        """A step's id: opens it."""
        named = [part for part in thing.split(".") if part in self.page.case.respondents]
        if named:
            self.page.respondent = named[0]
            self._read()
        self.open_step(thing)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.kept.flush()
        if not event.spontaneous():  # left, and not only put away with its window
            self._drop_answer()
        super().hideEvent(event)

    # ---- reading

    def _read(self) -> None:
        case, form = self.page.case, self.form
        if self.page.respondent not in case.respondents:
            self.page.respondent = self._whose_turn(case)
        form.choice_panel.setVisible(len(case.respondents) > 1)
        people = ((r, person.name) for r, person in case.respondents.items())
        fill(form.respondent_box, people, self.page.respondent)
        self._show_steps(case)
        self._show_part()

    def _whose_turn(self, case: Case) -> str:
        """The Respondent of the step that comes next, or before whose Committee it is; else the first."""
        step, _ = next_step(case, self.page.today, self.page.office)
        if step and step.respondent:
            return step.respondent
        committee = case.committee(step.committee) if step and step.committee else None
        return next(iter(committee.respondents if committee else case.respondents), "")

    def _show_steps(self, case: Case) -> None:
        respondent, today = self.page.respondent, self.page.today
        found = [
            s
            for s in steps_to_read(case, today, self.page.office)
            if s.group in (Group.APPEAL, Group.COMPLETION) and _is_of(s, case, respondent)
        ]
        groups = [
            TaskGroup(group.value, tuple(task(s, today) for s in found if s.group is group))
            for group in (Group.APPEAL, Group.COMPLETION)
        ]
        self._steps = {s.id: s for s in (*_more_time(found, respondent), *found)}
        self.form.steps_list.show_groups([g for g in groups if g.tasks])
        self.form.steps_list.setVisible(bool(found))
        out = away(case)
        lead = "\n".join(
            words for words in (gone(out) if out else "", _nothing_to_appeal(case, respondent)) if words
        )
        self.form.lead_label.setText(lead)
        self.form.lead_label.setVisible(bool(lead))

    def _show_part(self) -> None:
        step = self._steps.get(self.page.step.id)
        part = self.part_of(step) if step else None
        self.page.step, self.page.part = step or NO_STEP, part
        for each in self.parts.values():
            each.section.setVisible(each is part)
        if part:
            part.show()
        self.taking_out.show(part.slip() if part else None)

    def part_of(self, step: Step) -> AppealPart | None:
        """The part of this page in which a step is done; None where another screen does it."""
        word = part_word(step)
        return self.parts[word] if word else None

    def open_step(self, key: str) -> None:
        """Unfolds the step, or goes to where it is done."""
        step = self._steps.get(key)
        if step is None:
            self.form.steps_list.setFocus()
            return
        part = self.part_of(step)
        if part is None:
            self.page.go(step.where, step.id)
            return
        self.page.step = step
        self.form.answer_panel.clear()
        self._show_part()
        part.focus()
        self.form.page.verticalScrollBar().setValue(0)

    # ---- after an act

    def _done(self, done: Done) -> None:
        self.page.kept.drop()
        self.page.step = NO_STEP
        self.page.notice()
        self._read()
        step, _ = next_step(self.page.case, self.page.today, self.page.office)
        if step is not None:
            self.form.steps_list.choose(step.id)
        self.form.steps_list.setFocus()
        self._say(recorded(done, self.page.today, self.page.office))

    def _choose(self) -> None:
        self.page.respondent, self.page.step = self.form.respondent_box.currentData(), NO_STEP
        self._drop_answer()
        self._read()

    def _drop_answer(self) -> None:
        self.form.answer_panel.clear()
        self._say("")

    def _say(self, words: str) -> None:
        tell(self.form.advice_label, words)


def part_word(step: Step) -> str | None:
    """The word in a step's id that names its part of this page; None where another screen does it."""
    return next((word for word in step.id.split(".") if word in PARTS), None)


def _is_of(step: Step, case: Case, respondent: str) -> bool:
    """Their own, and what is done once for all whose appeals the same Committee considers (2.18)."""
    if step.respondent is None and (step.committee or "").startswith("AC"):
        return step.committee == committee_for(case, respondent)
    return step.respondent in (None, respondent)


def _more_time(found: list[Step], respondent: str) -> Iterator[Step]:
    """It may be asked for before there is an appeal, and then it is no step of its own (8.1)."""
    for step in found:
        if step.id == f"{respondent}.appeal" and step.state is not State.DONE:
            title = "Decide on more time for an appeal that has not come in yet"
            yield replace(step, id=f"{respondent}.extension", title=title, state=State.READY, cites=("8.1",))


def _nothing_to_appeal(case: Case, respondent: str) -> str:
    """Why no appeal is open, in a sentence; nothing where there is a decision to appeal from."""
    if not respondent:
        return "Nobody is recorded as a Respondent yet."
    if case.standing(respondent).decided:
        return ""
    ended = ended_early(case, respondent)
    if ended:
        return f"{ended} There is no decision of the Discipline Committee to appeal from."
    if case.withdrawn is not None:
        return "The referral was withdrawn, so there is nothing to appeal from."
    return "There is nothing to appeal from until the Committee has decided."

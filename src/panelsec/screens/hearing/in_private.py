"""What follows when all have withdrawn: the decisions in their order, and mitigation after a finding (7.9 to 7.13)."""

from collections.abc import Callable

from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.run_sheet import SheetStep, after_withdrawal, decided, mitigation_heard
from panelsec.procedure.weighing import Part, part
from panelsec.screens.hearing.page import HearingPage
from panelsec.widgets.task_list import State, Task, TaskGroup

TO_DECIDE = "To be decided, in this order"


class InPrivate:
    """Each Respondent's mitigation is a sitting of its own, without the others (2.18)."""

    def __init__(self, page: HearingPage, begin_again: Callable[[], None]) -> None:
        self._page, self._form, self._begin_again = page, page.form, begin_again
        page.form.after_list.setAccessibleName(TO_DECIDE)
        page.form.after_list.opened.connect(self._decide)
        page.form.again_button.clicked.connect(lambda: self.hear(self._next))

    def show(self, case: Case, committee: Committee) -> None:
        tasks = [_task(case, committee, step) for step in after_withdrawal(case, committee)]
        self._form.after_list.show_groups([TaskGroup(TO_DECIDE, tuple(tasks))])
        ready = next((task.key for task in tasks if task.state is State.READY), None)
        if ready:
            self._form.after_list.choose(ready)
        who = _to_be_heard(case, committee)
        self._form.again_button.setVisible(who is not None)
        again = " again" if who and mitigation_heard(case, committee, who) else ""
        self._form.again_button.setText(
            f"Hear &mitigation of {case.name(who)}{again}" if who else "Hear &mitigation"
        )

    def _decide(self, key: str) -> None:
        respondent, page = key.partition(".")[2], self._page
        page.go("decision", f"{page.committee_name}.{respondent}.decide")

    @property
    def _next(self) -> str:
        return _to_be_heard(self._page.case, self._page.committee) or ""

    def hear(self, respondent: str) -> None:
        """A sitting of its own, with its notes, unless another is on."""
        if self._page.begun is None:
            self._page.kept.put("again", respondent)
            self._page.read()
        self._begin_again()


def _to_be_heard(case: Case, committee: Committee) -> str | None:
    """The first whose mitigation comes now and was not heard yet; where all were, the first of them again."""
    now = [
        r
        for r in committee.respondents
        if part(case, committee, r, heard=False, enough=True) is Part.MITIGATION
    ]
    return next((r for r in now if not mitigation_heard(case, committee, r)), next(iter(now), None))


def _task(case: Case, committee: Committee, step: SheetStep) -> Task:
    mine = [s for s in after_withdrawal(case, committee) if s.respondent == step.respondent]
    open_ = [s for s in mine if not decided(case, committee, s)]
    breach = case.standing(step.respondent or "").breach
    state = State.DONE if decided(case, committee, step) else State.NOT_YET
    if state is State.NOT_YET and (step == open_[0] or (breach and step.key.startswith("sanctions"))):
        state = State.READY
    return Task(step.key, step.title, state, cites=step.cites)

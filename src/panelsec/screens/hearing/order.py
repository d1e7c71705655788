"""The order of a hearing, ticked off step by step; each tick is noted with its time (7.7 to 7.11)."""

from collections.abc import Callable, Collection

from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.run_sheet import WITHDRAW, SheetStep, before_withdrawal, mitigation
from panelsec.screens.hearing.notes import HearingNotes
from panelsec.screens.hearing.page import HearingPage
from panelsec.screens.wording import paragraphs
from panelsec.widgets.page import bring_into_view
from panelsec.widgets.run_sheet import Line


class HearingOrder:
    """`present`: the ids of those who are here now."""

    def __init__(
        self, page: HearingPage, notes: HearingNotes, present: Callable[[], Collection[str]]
    ) -> None:
        self._page, self._notes, self._form, self._present = page, notes, page.form, present
        page.form.run_sheet.ticked.connect(self.tick)
        page.form.run_sheet.taken_back.connect(self.untick)

    def show(self, case: Case, committee: Committee) -> None:
        page, steps = self._page, self._steps(case, committee)
        lines = [Line(s.key, s.title, s.hint, tuple(paragraphs(page.desk, s.cites))) for s in steps]
        ticked = {s.key: said for s in steps if (said := page.kept.get(f"tick.{s.key}"))}
        times = {key: "" if page.earlier else said[-5:] for key, said in ticked.items()}
        self._form.run_sheet.show_lines(lines, times)

    def tick(self, key: str) -> None:
        """Says in the notes what was done, and when; what one Respondent is asked is in the notes of that one."""
        case, committee = self._page.case, self._page.committee
        step = next(s for s in self._steps(case, committee) if s.key == key)
        self._notes.note(step.done, step.respondent or self._page.mitigating or "")
        self._page.kept.put(f"tick.{key}", self._page.minute)
        self._page.kept.put(f"said.{key}", step.done)  # who is here may change meanwhile
        self.show(case, committee)
        if self._form.run_sheet.current is None:
            self._form.held_button.setFocus()
            bring_into_view(self._form.held_button)  # what is next lies below the notes

    @property
    def left(self) -> tuple[SheetStep, ...]:
        """What is not ticked, but that all withdraw: who ends the hearing says that. Of one that goes on after a pause the
        final statements alone: what comes before them may have been done then."""
        committee, kept = self._page.committee, self._page.kept
        steps = (s for s in self._steps(self._page.case, committee) if s.key != WITHDRAW.key)
        wanted = (s for s in steps if not committee.sittings or s.key.startswith("statement."))
        return tuple(s for s in wanted if not kept.get(f"tick.{s.key}"))

    @property
    def closing(self) -> str:
        """A hearing that ends with all but the last step done has all withdraw: the notes say so (7.9)."""
        current = self._form.run_sheet.current
        return WITHDRAW.done if current is not None and current.key == WITHDRAW.key else ""

    def untick(self, key: str) -> None:
        """Its line goes with it."""
        case, committee = self._page.case, self._page.committee
        kept = self._page.kept
        said = kept.get(f"said.{key}") or next(s.done for s in self._steps(case, committee) if s.key == key)
        self._notes.strike(said)
        for each in ("tick", "said"):
            kept.put(f"{each}.{key}", "")
        self.show(case, committee)

    def _steps(self, case: Case, committee: Committee) -> tuple[SheetStep, ...]:
        alone = self._page.mitigating
        if alone is None:
            return before_withdrawal(case, committee, self._present())
        return tuple(s for s in mitigation(case, committee) if s.respondent in (None, alone))

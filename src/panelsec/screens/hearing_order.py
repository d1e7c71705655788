"""The order of a hearing, ticked off step by step; each tick stands in the notes as well (7.7 to 7.11)."""

from panelsec.procedure.case import Case, Committee
from panelsec.procedure.run_sheet import SheetStep, before_withdrawal, mitigation
from panelsec.screens.hearing_in_hand import HearingInHand
from panelsec.screens.hearing_notes import HearingNotes
from panelsec.screens.wording import paragraphs
from panelsec.widgets.run_sheet import Line


class HearingOrder:
    def __init__(self, page: HearingInHand, notes: HearingNotes) -> None:
        self._page, self._notes, self._form = page, notes, page.form
        page.form.run_sheet.ticked.connect(self.tick)
        page.form.run_sheet.taken_back.connect(self.untick)

    def show(self, case: Case, committee: Committee) -> None:
        page, steps = self._page, self._steps(case, committee)
        lines = [Line(s.key, s.title, s.hint, tuple(paragraphs(page.desk, s.cites))) for s in steps]
        ticked = {s.key: said for s in steps if (said := page.get(f"tick.{s.key}"))}
        times = {key: "" if page.earlier else said[-5:] for key, said in ticked.items()}
        self._form.run_sheet.show_lines(lines, times)

    def tick(self, key: str) -> None:
        """Puts the step into the notes as well, with its time."""
        case, committee = self._page.case, self._page.committee
        step = next(s for s in self._steps(case, committee) if s.key == key)
        self._page.put(f"tick.{key}", self._page.stamp)
        self._notes.note(f"{step.title}.")
        self.show(case, committee)
        if self._form.run_sheet.current is None:
            self._form.held_button.setFocus()

    def untick(self, key: str) -> None:
        """The line stays in the notes: whoever wrote it may strike it there."""
        self._page.put(f"tick.{key}", "")
        self.show(self._page.case, self._page.committee)

    def _steps(self, case: Case, committee: Committee) -> tuple[SheetStep, ...]:
        alone = self._page.mitigating
        if alone is None:
            return before_withdrawal(case, committee)
        return tuple(s for s in mitigation(case, committee) if s.respondent in (None, alone))

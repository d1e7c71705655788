"""The order of a hearing, ticked off step by step; each tick stands in the notes as well (7.7 to 7.11)."""

from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.run_sheet import WITHDRAW, SheetStep, before_withdrawal, mitigation
from panelsec.screens.hearing.notes import HearingNotes
from panelsec.screens.hearing.page import HearingPage
from panelsec.screens.wording import paragraphs
from panelsec.widgets.run_sheet import Line


class HearingOrder:
    def __init__(self, page: HearingPage, notes: HearingNotes) -> None:
        self._page, self._notes, self._form = page, notes, page.form
        page.form.run_sheet.ticked.connect(self.tick)
        page.form.run_sheet.taken_back.connect(self.untick)

    def show(self, case: Case, committee: Committee) -> None:
        page, steps = self._page, self._steps(case, committee)
        lines = [Line(s.key, s.title, s.hint, tuple(paragraphs(page.desk, s.cites))) for s in steps]
        ticked = {s.key: said for s in steps if (said := page.kept.get(f"tick.{s.key}"))}
        times = {key: "" if page.earlier else said[-5:] for key, said in ticked.items()}
        self._form.run_sheet.show_lines(lines, times)

    def tick(self, key: str) -> None:
        """Says in the notes what was done, above what was noted meanwhile, at the time when the step began."""
        case, committee = self._page.case, self._page.committee
        step = next(s for s in self._steps(case, committee) if s.key == key)
        began = "" if self._page.earlier else self._began(step)
        self._notes.head(step.done, began, self._notes.lines if step == WITHDRAW else self._noted_before())
        self._page.kept.put(f"tick.{key}", self._page.minute)
        self._page.kept.put("lines", str(self._notes.lines))
        self.show(case, committee)
        if self._form.run_sheet.current is None:
            self._form.held_button.setFocus()

    def close(self) -> None:
        """A hearing that ends with all but the last step done has all withdraw: the notes say so (7.9)."""
        current = self._form.run_sheet.current
        if current is not None and current.key == WITHDRAW.key:
            self.tick(WITHDRAW.key)

    def _began(self, step: SheetStep) -> str:
        """A step begins where the one before it was ticked; to withdraw takes no time."""
        ticks = [
            said
            for s in self._steps(self._page.case, self._page.committee)
            if (said := self._page.kept.get(f"tick.{s.key}"))
        ]
        begun = self._page.kept.get("begun")
        return (self._page.minute if step == WITHDRAW else max(ticks, default=begun))[-5:]

    def _noted_before(self) -> int:
        return int(self._page.kept.get("lines") or 0)

    def untick(self, key: str) -> None:
        """The line stays in the notes: whoever wrote it may strike it there."""
        self._page.kept.put(f"tick.{key}", "")
        self.show(self._page.case, self._page.committee)

    def _steps(self, case: Case, committee: Committee) -> tuple[SheetStep, ...]:
        alone = self._page.mitigating
        if alone is None:
            return before_withdrawal(case, committee)
        return tuple(s for s in mitigation(case, committee) if s.respondent in (None, alone))

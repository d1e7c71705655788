"""What the Appeal Committee decides on one appeal: dismissed, sent back, or its own decision in place of the first (8.9, 8.10)."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.procedure.sanctions import allowed
from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.appeal.part import AppealPart


class AppealOutcome(AppealPart):
    """Its own measures may be lighter or heavier; each is considered in turn, as before (7.13)."""

    name = "decide"

    def __init__(self, page: AppealPage) -> None:
        super().__init__(page)
        form = self.form
        self._grounds = self.tick_boxes("ground", form.decided_grounds_box, form.own_radio)
        form.decide_button.clicked.connect(self.decide)
        form.measure_walk.changed.connect(self._keep_walk)
        form.measure_walk.finished.connect(form.reasons_edit.setFocus)

    def fields(self) -> Mapping[str, QWidget]:
        form = self.form
        return {
            "dismissed": form.rejected_radio,
            "upheld": form.upheld_radio,
            "remit": form.remit_radio,
            "own": form.own_radio,
            "day": form.decided_edit,
            "reasons": form.reasons_edit,
        }

    def says(self) -> tuple[str, ...]:
        decided, sittings = self.standing.appeal_decision, self.page.committee.sittings
        if decided:
            return (*super().says(), f"{decided.decision}: {decided.reasons}")
        reserved = bool(sittings) and sittings[-1].outcome == "reserved"
        since = f"The decision was reserved on {written(sittings[-1].at.date())}" if reserved else ""
        return (*super().says(), since)

    def fill(self) -> None:
        case, edition, appeal = self.page.case, self.page.case.edition, self.standing.appeal
        held = [edition.grounds[g] for g in (appeal.grounds if appeal else ()) if g in edition.grounds]
        self._grounds.offer({g.id: f"{g.words} ({g.cites})" for g in held}, kept=self.page.kept.of("ground"))
        walk, colleges = self.form.measure_walk, [listed.name for listed in self.page.office.colleges]
        walk.check = lambda m: " ".join(o.reason for o in allowed(case, m) if o.hard)
        kept = self.page.kept.get("walk")
        walk.begin(tuple(edition.sanctions.values()), edition.paragraphs, colleges, kept)

    def narrow(self) -> None:
        form = self.form
        open_ = self.open and self.page.committee.has_met
        for part in (
            form.decided_label,
            form.decided_edit,
            form.verdict_panel,
            form.reasons_label,
            form.reasons_edit,
        ):
            part.setVisible(open_)
        form.decide_button.setVisible(open_)
        upheld = open_ and form.upheld_radio.isChecked()
        form.decided_grounds_box.setVisible(upheld and bool(self._grounds.checks))
        form.disposal_box.setVisible(upheld)
        form.measure_walk.setVisible(upheld and form.own_radio.isChecked())

    def decide(self) -> None:
        form, r = self.form, self.page.respondent
        at = self.moment(form.decided_edit, "Say on which day it was decided.")
        if at is None or not self.chosen(form.rejected_radio, form.upheld_radio):
            return
        disposal = self._disposal()
        own = disposal == "own_decision"
        if own and not form.measure_walk.complete:
            self.errors.show_error("Go through every sanction first.", form.measure_walk.next_button)
            return
        reasons = self.filled(form.reasons_edit, "The decision needs its reasons (8.11).")
        if not reasons:
            return
        name, upheld = self.page.committee.name, form.upheld_radio.isChecked()
        measures = form.measure_walk.measures() if own else ()
        self.record(
            ev.AppealDecided(
                **self.page.stamp(at),
                committee=name,
                respondent=r,
                decision="upheld" if upheld else "dismissed",
                reasons=reasons,
                disposal=disposal,
                grounds=self._grounds.ticked if upheld else (),
                measures=measures,
            )
        )

    def _disposal(self) -> str | None:
        """None where it is dismissed, and where what follows was not said: the procedure asks for that itself."""
        form = self.form
        if not form.upheld_radio.isChecked():
            return None
        return (
            "own_decision"
            if form.own_radio.isChecked()
            else "remit"
            if form.remit_radio.isChecked()
            else None
        )

    def _keep_walk(self) -> None:
        if not self._filling and self.page.part is self:
            self.page.kept.put("walk", self.form.measure_walk.kept())

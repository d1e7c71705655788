"""The Appeal Committee's decision on one appeal: dismissed, sent back, or replaced by its own (8.9, 8.10)."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.procedure.people import Measure
from panelsec.procedure.sanctions import allowed
from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.appeal.part import AppealPart
from panelsec.screens.kept import YES
from panelsec.screens.plain_words import offer_hints
from panelsec.screens.slips import corrected, may_begin, said
from panelsec.screens.wording import bullets, measure_in_full
from panelsec.widgets.considered import Walk


class AppealOutcome(AppealPart):
    """Its own measures may be lighter or heavier; each is considered in turn, as before (7.13)."""

    name = "decide"

    def __init__(self, page: AppealPage) -> None:
        super().__init__(page)
        form = self.form
        self._grounds = self.tick_boxes("ground", form.decided_grounds_box, form.own_radio)
        form.decide_button.clicked.connect(self.decide)
        offer_hints(form.reasons_edit, form.reasons_plain_hint)
        form.measure_walk.changed.connect(self._keep_walk)
        form.measure_walk.finished.connect(self._walked)
        form.walk_button.clicked.connect(self._walk_again)
        form.slip_button.clicked.connect(self.begin_correction)
        form.correct_leave_button.clicked.connect(self.leave_correction)
        form.take_out_button.clicked.connect(lambda: self._correct(None))
        form.take_out_button.setAutoDefault(True)

    def fields(self) -> Mapping[str, QWidget]:
        form = self.form
        return {
            "slip": form.correct_why_edit,
            "dismissed": form.rejected_radio,
            "upheld": form.upheld_radio,
            "remit": form.remit_radio,
            "own": form.own_radio,
            "breach": form.breach_radio,
            "no_breach": form.no_breach_radio,
            "day": form.decided_edit,
            "reasons": form.reasons_edit,
        }

    def says(self) -> tuple[str, ...]:
        decided, last = self.standing.appeal_decision, self.page.committee.last_sitting(self.page.respondent)
        if decided:
            found = ", no breach" if self.standing.cleared else ""
            return (*super().says(), f"{decided.decision}{found}: {decided.reasons}")
        reserved = last is not None and last.outcome == "reserved"
        since = f"The decision was reserved on {written(last.at.date())}" if last and reserved else ""
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
        former = self._former
        decided = self.standing.appeal_decision is not None
        form.slip_button.setVisible(decided and former is None)
        form.correct_part.setVisible(former is not None)
        form.correct_label.setText(said(self.page.case, former) if former else "")
        form.decide_button.setText("Recor&d the correction" if former else "Record the &decision")
        considered = self.page.committee.has_considered(self.page.respondent)
        open_ = (self.open or former is not None) and considered
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
        own = upheld and form.own_radio.isChecked()
        form.first_label.setText(self._replaced())
        form.first_label.setVisible(own)
        form.finding_box.setVisible(own and self._may_clear)
        measures = own and (form.breach_radio.isChecked() or not self._may_clear)
        walked = self.page.kept.is_set("walked") and form.measure_walk.complete
        form.measure_walk.setVisible(measures and not walked)
        form.imposed_panel.setVisible(measures and walked)
        form.imposed_label.setText(_in_lines(form.measure_walk.measures()))

    @property
    def _may_clear(self) -> bool:
        """Whether there is a finding of breach that its own decision may replace (8.10)."""
        return self.standing.breach and not self.page.case.conviction

    def _replaced(self) -> str:
        first = self.standing.sanctioned
        imposed = _in_lines(first.measures if first else ())
        return f"The Discipline Committee decided this, and the Appeal Committee’s own decision replaces it:\n{imposed}"

    def decide(self) -> None:
        form, r = self.form, self.page.respondent
        at = self.moment(form.decided_edit, "Say on which day it was decided.")
        if at is None or not self.chosen(form.rejected_radio, form.upheld_radio):
            return
        disposal = self._disposal()
        own = disposal == "own_decision"
        if own and self._may_clear and not self.chosen(form.breach_radio, form.no_breach_radio):
            return
        finding = self._finding() if own else ""
        walk = own and finding != "dismissed"
        if walk and not form.measure_walk.complete:
            self.errors.show_error("Go through every sanction first.", form.measure_walk.next_button)
            return
        reasons = self.filled(form.reasons_edit, "The decision needs its reasons (8.11).")
        if not reasons:
            return
        name, upheld = self.page.committee.name, form.upheld_radio.isChecked()
        measures = form.measure_walk.measures() if walk else ()
        decided = ev.AppealDecided(
            **self.page.stamp(at),
            committee=name,
            respondent=r,
            decision="upheld" if upheld else "dismissed",
            reasons=reasons,
            disposal=disposal,
            grounds=self._grounds.ticked if upheld else (),
            measures=measures,
            finding=finding,
        )
        if self._former:
            self._correct(decided)
        else:
            self.record(decided)

    # ---- a slip

    @property
    def _former(self) -> ev.AppealDecided | None:
        """What is being corrected."""
        return self.standing.appeal_decision if self.page.kept.is_set("correcting") else None

    def begin_correction(self) -> None:
        case, former = self.page.case, self.standing.appeal_decision
        if former is not None:
            self.page.acts.perform(
                lambda _: may_begin(case, former), lambda _: self._take_up(former), "Looking"
            )

    def _take_up(self, former: ev.AppealDecided) -> None:
        """Its fields hold what was recorded."""
        kept = self.page.kept
        kept.drop()
        own = former.disposal == "own_decision"
        chosen = {
            "correcting": True,
            "dismissed": former.decision == "dismissed",
            "upheld": former.decision == "upheld",
            "remit": former.disposal == "remit",
            "own": own,
            "breach": own and former.finding == "breach",
            "no_breach": own and former.finding == "dismissed",
            "walked": own and former.finding != "dismissed",
        }
        for name, on in chosen.items():
            kept.put(name, YES if on else "")
        for ground in former.grounds:
            kept.of("ground").put(ground, YES)
        kept.put("day", written(former.at.date()))
        kept.put("reasons", former.reasons)
        if chosen["walked"]:
            rules = tuple(self.page.case.edition.sanctions.values())
            kept.put("walk", Walk.imposing(rules, former.measures).kept())
        self.show()
        self.form.correct_why_edit.setFocus()

    def leave_correction(self) -> None:
        """Nothing is recorded."""
        self.page.kept.drop()
        self.show()
        self.form.slip_button.setFocus()

    def _correct(self, right: ev.AppealDecided | None) -> None:
        form, former = self.form, self._former
        form.correct_errors.clear_error()
        why = form.correct_why_edit.text().strip()
        if not why:
            form.correct_errors.show_error("Write why it is corrected.", form.correct_why_edit)
        elif former is not None:
            self.record(corrected(former, right, why, self.page.stamp()))

    # ---- inside

    def _finding(self) -> str:
        """Nothing where there was no finding of breach to replace."""
        if not self._may_clear:
            return ""
        return "breach" if self.form.breach_radio.isChecked() else "dismissed"

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

    def _walked(self) -> None:
        self.page.kept.put("walked", YES)
        self.narrow()
        self.form.reasons_edit.setFocus()

    def _walk_again(self) -> None:
        self.page.kept.put("walked", "")
        self.narrow()
        self.form.measure_walk.start_again()
        self.form.measure_walk.focus()

    def _keep_walk(self) -> None:
        if not self._filling and self.page.part is self:
            self.page.kept.put("walk", self.form.measure_walk.kept())


def _in_lines(measures: tuple[Measure, ...]) -> str:
    lines = [f"{m.paragraph}  {measure_in_full(m)}" for m in measures]
    return bullets(lines) if lines else "No sanction and no measure is imposed."

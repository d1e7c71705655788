"""Considering each sanction in turn, and recording the measures, or that there are none (7.12 to 7.14)."""

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Measure
from panelsec.procedure.sanctions import allowed
from panelsec.screens.decision.page import DecisionPage
from panelsec.screens.kept import YES
from panelsec.screens.plain_words import offer_hints
from panelsec.screens.wording import bullets, measure_in_full, paragraphs


class DecisionMeasures:
    def __init__(self, page: DecisionPage) -> None:
        self._page, self._form = page, page.form
        form = page.form
        page.prepare_day(form.sanctioned_edit)
        form.measure_walk.changed.connect(self._keep_walk)
        form.measure_walk.finished.connect(self.walked)
        form.why_edit.textChanged.connect(self._keep_why)
        offer_hints(form.why_edit, form.why_plain_hint)
        form.again_button.clicked.connect(self._walk_again)
        form.sanction_button.clicked.connect(self.record)

    def show(self, case: Case) -> None:
        form, page, walk = self._form, self._page, self._form.measure_walk
        colleges = [listed.name for listed in page.office.colleges]
        walk.check = lambda measure: _against(case, measure)
        walk.begin(
            tuple(case.edition.sanctions.values()), case.edition.paragraphs, colleges, page.kept.get("walk")
        )
        lines = [f"{m.paragraph}  {measure_in_full(m)}" for m in walk.measures()]
        form.measures_label.setText(bullets(lines) if lines else "No sanction and no measure is imposed.")
        form.measures_why.show_paragraphs(paragraphs(page.desk, ("7.13", "7.14")))
        form.why_edit.setPlainText(page.kept.get("why"))
        form.why_edit.document().setModified(False)
        page.show_day(form.sanctioned_edit)
        form.walk_label.setText("Say of each one whether it is imposed. To impose none is a decision too.")

    def record(self) -> None:
        form, page, r = self._form, self._page, self._page.respondent
        form.why_errors.clear_error()
        reasons = form.why_edit.toPlainText().strip()
        if not reasons:
            form.why_errors.show_error("The reasons must be recorded (7.13).", form.why_edit)
            return
        at = page.moment(form.sanctioned_edit, form.why_errors)
        if at is None:
            return
        measures, name = form.measure_walk.measures(), page.committee.name
        stamp = page.stamp(at)
        decided = ev.Sanctioned(**stamp, committee=name, respondent=r, measures=measures, reasons=reasons)
        page.decide(decided, page.kept)

    def walked(self) -> None:
        self._page.kept.put("walked", YES)
        self._page.read()

    def _walk_again(self) -> None:
        self._page.kept.put("walked", "")
        self._page.read()
        self._form.measure_walk.start_again()
        self._form.measure_walk.focus()

    def _keep_walk(self) -> None:
        if not self._page.filling:
            self._page.kept.put("walk", self._form.measure_walk.kept())

    def _keep_why(self) -> None:
        if not self._page.filling:
            self._page.kept.put("why", self._form.why_edit.toPlainText())
            self._form.why_edit.document().setModified(False)


def _against(case: Case, measure: Measure) -> str:
    return " ".join(f"{o.reason} ({', '.join(o.cites)})" for o in allowed(case, measure) if o.hard)

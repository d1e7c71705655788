"""The Student Discipline Officer's decision, with its minor measures."""

from datetime import datetime, time

from PySide6.QtWidgets import QApplication

from panelsec.actions.session import Stamp
from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.people import Measure
from panelsec.registers.dates import read_date
from panelsec.screens.answers import Acts
from panelsec.screens.choices import choose, refill
from panelsec.screens.desk import Desk
from panelsec.screens.referral.fields import Record, day_gone
from panelsec.screens.referral.slip import OfficerSlip
from panelsec.screens.wording import paragraphs
from panelsec.screens.wrong import Wrong
from panelsec.widgets.page import bring_into_view

DECISIONS = {
    "refer": "Refer to the Discipline Committee",
    "minor_sanction": "Minor measures, for the Respondent to accept or not",
    "no_further_action": "No further action",
    "other_procedure": "Another procedure applies (2.16)",
    "commission": "Commission an investigation",
    "not_commission": "No investigation",
}
ON_CONVICTION = {
    "refer": "Further action: refer to the Discipline Committee (6.6(b), 6.8)",
    "no_further_action": "No further action (6.6(a), 6.7)",
}
ROUTES = {"rules": "An alleged breach of the Rules", "conviction": "A conviction by a court"}
HEADINGS = ("Day", "Decision", "How the case came", "About", "Measures or reasons")
NOON = time(12)


class DecisionPart:
    def __init__(self, form: Ui_ReferralScreen, desk: Desk, acts: Acts, record: Record) -> None:
        self._form, self._desk, self._record = form, desk, record
        self._slip = OfficerSlip(form, acts, record, self._fill_in)
        self._case = Case("")
        self._measures: tuple[Measure, ...] = ()
        self._another = False
        refill(form.route_combo, ROUTES.items())
        self._offer()
        form.decided_edit.speak(read_date, written)
        form.route_combo.currentIndexChanged.connect(lambda _: self._offer())
        form.decision_combo.currentIndexChanged.connect(lambda _: self._show_measures())
        form.measure_button.clicked.connect(self._add_measure)
        form.unmeasure_button.clicked.connect(self._drop_measure)
        form.decision_button.clicked.connect(self._take)
        form.another_button.clicked.connect(self._record_another)

    def begin(self, case: Case) -> None:
        """Another case: nothing of the one before stays. A case that alleges no Rules comes from a conviction."""
        self._end()
        route = "rules" if case.rules_alleged else "conviction"
        self._form.route_combo.setCurrentIndex(self._form.route_combo.findData(route))

    def show(self, case: Case) -> None:
        form = self._form
        self._case = case
        rows = [self._row(e) for e in case.all(ev.OfficerDecided)]
        form.decision_table.show_rows("Decisions of the Officer", HEADINGS, rows)
        several = len(case.respondents) > 1
        each = {r: p.name for r, p in case.respondents.items()} if several else {}
        refill(form.about_combo, (("", "All Respondents"), *each.items()))
        minor = {s.paragraph: f"{s.paragraph} {s.words}" for s in case.edition.sanctions.values() if s.minor}
        refill(form.measure_combo, minor.items())
        self._slip.show(case)
        if not form.decided_edit.isModified() and self._slip.former is None:
            form.decided_edit.show_day(self._desk.office.now().date())
        form.decision_button.setEnabled(bool(case.respondents))
        self._offer()
        self._fold()

    def open(self) -> None:
        """The fields, though a decision is on record."""
        self._another = True
        self._fold()

    def open_draft(self, *, correction: bool) -> None:
        """What was typed is put into the form by the window."""
        if not correction:
            self.open()
        elif self._slip.former is None:
            self._slip.begin()

    def _fold(self) -> None:
        """Once the Officer has decided, empty fields would look as if that had still to be recorded."""
        form = self._form
        on = _awaited(self._case) or self._another or self._slip.former is not None
        left = QApplication.focusWidget()
        form.another_button.setVisible(not on)
        form.decision_box.setVisible(on)
        if not on and left is not None and form.decision_box.isAncestorOf(left):
            form.another_button.setFocus()

    def _record_another(self) -> None:
        self.open()
        bring_into_view(self._form.decision_box, self._form.route_combo)
        self._form.route_combo.setFocus()

    def _end(self) -> None:
        self._another = False
        self._slip.end()

    def _fill_in(self, decided: ev.OfficerDecided | None) -> None:
        """With what was decided, or with nothing."""
        form = self._form
        self._measures = decided.measures if decided else ()
        form.reasons_edit.setText(decided.reasons if decided else "")
        form.decided_edit.show_day((decided.at if decided else self._desk.office.now()).date())
        if decided is not None:
            form.route_combo.setCurrentIndex(form.route_combo.findData(decided.route))
            self._offer()
            choose(form.decision_combo, lambda data: data == decided.decision)
            choose(form.about_combo, lambda data: data == _about(decided))
        self._show_measures()
        self._fold()

    def _row(self, event: ev.OfficerDecided) -> list[str]:
        measures = "\n".join(f"{m.paragraph}: {m.terms}" for m in event.measures)
        return [
            written(event.at.date()),
            DECISIONS.get(event.decision, event.decision),
            ROUTES.get(event.route, event.route),
            ", ".join(self._case.name(r) for r in event.respondents) or "All Respondents",
            measures or event.reasons or "–",
        ]

    def _offer(self) -> None:
        """On a conviction there are the two decisions of 6.6 alone."""
        form, convicted = self._form, self._form.route_combo.currentData() == "conviction"
        refill(form.decision_combo, (ON_CONVICTION if convicted else DECISIONS).items())
        cites = ("6.6", "6.7", "6.8") if convicted else ("3.7", "5.2")
        form.decision_why.show_paragraphs(paragraphs(self._desk, cites))
        self._show_measures()

    def _show_measures(self) -> None:
        form = self._form
        form.measure_box.setVisible(form.decision_combo.currentData() == "minor_sanction")
        rows = [[m.paragraph, m.terms, f"£{m.amount_gbp}" if m.amount_gbp else "–"] for m in self._measures]
        form.unmeasure_button.setVisible(bool(rows))
        form.measure_table.show_rows("Measures", ("Paragraph", "Terms", "Amount"), rows)

    def _add_measure(self) -> None:
        form = self._form
        form.terms_errors.clear_error()
        form.amount_errors.clear_error()
        terms, amount = form.terms_edit.text().strip(), form.amount_edit.text().strip().lstrip("£")
        if not terms:
            form.terms_errors.show_error("Write the terms.", form.terms_edit)
        elif amount and not amount.isdecimal():
            form.amount_errors.show_error("Write whole pounds, such as 120.", form.amount_edit)
        else:
            measure = Measure(str(form.measure_combo.currentData()), terms, int(amount) if amount else None)
            self._measures = (*self._measures, measure)
            for edit in (form.terms_edit, form.amount_edit):
                edit.setText("")
            self._show_measures()
            form.measure_combo.setFocus()

    def _drop_measure(self) -> None:
        self._measures = self._measures[:-1]
        self._show_measures()
        self._form.measure_combo.setFocus()

    def _take(self) -> None:
        form, now = self._form, self._desk.office.now()
        decision, route = str(form.decision_combo.currentData()), str(form.route_combo.currentData())
        about, reasons = str(form.about_combo.currentData()), form.reasons_edit.text().strip()
        former = self._slip.former
        same = former is not None and _about(former) == about

        def events(stamp: Stamp) -> tuple[ev.Event, ...]:
            form.decided_errors.clear_error()
            form.terms_errors.clear_error()
            if decision == "minor_sanction" and not self._measures:
                raise Wrong(form.terms_errors, "Add at least one measure.", form.terms_edit)
            day = day_gone(form.decided_edit, form.decided_errors, now.date())
            decided = ev.OfficerDecided(
                **self._desk.office.stamp(now if day == now.date() else datetime.combine(day, NOON)),
                decision=decision,
                respondents=former.respondents if former and same else (about,) if about else (),
                measures=self._measures if decision == "minor_sanction" else (),
                reasons=reasons,
                route=route,
            )
            return (self._slip.event(decided, stamp) if former else decided,)

        words = "The correction is recorded." if former else "The decision is recorded."
        self._record(events, self._end, words)


def _awaited(case: Case) -> bool:
    """Of a Respondent, or of all, nothing is decided on the report (5.2), or on the conviction (6.6)."""
    last = {r: e.decision for e in case.all(ev.OfficerDecided) for r in e.respondents or case.respondents}
    return not last or any(last.get(r, "commission") == "commission" for r in case.respondents)


def _about(decided: ev.OfficerDecided) -> str:
    """What is chosen for it; some of several cannot be chosen, and stay as they are."""
    return decided.respondents[0] if len(decided.respondents) == 1 else ""

"""Correcting a finding or measures in the fields in which they were recorded, or taking them out."""

from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.screens.choices import fill
from panelsec.screens.decision.page import DecisionPage
from panelsec.screens.kept import YES
from panelsec.screens.slips import may_begin, said
from panelsec.widgets.considered import Walk


class DecisionSlip:
    """Nothing of it is in the way before it is asked for."""

    def __init__(self, page: DecisionPage) -> None:
        self._page, self._form = page, page.form
        form = page.form
        form.slip_button.clicked.connect(self.begin)
        form.correct_leave_button.clicked.connect(self.leave)
        form.take_out_button.clicked.connect(lambda: page.correct(None))
        form.take_out_button.setAutoDefault(True)
        form.correct_why_edit.textChanged.connect(self._keep)

    def show(self) -> None:
        page, form = self._page, self._form
        former, on_record = page.former, page.on_record
        form.slip_section.setVisible(former is None and bool(on_record))
        several = len(on_record) > 1
        fill(form.slip_box, ((n, _named(e)) for n, e in enumerate(on_record)), form.slip_box.currentData())
        form.slip_box.setVisible(several)
        form.slip_label.setVisible(several)
        form.correct_section.setVisible(former is not None)
        form.find_button.setText("Record the correct&ion" if former else "Record the f&inding")
        form.sanction_button.setText("Recor&d the correction" if former else "Record the &decision")
        if former is not None:
            form.correct_label.setText(said(page.case, former))
            form.correct_why_edit.setText(page.kept.get("slip"))
            form.correct_why_edit.setModified(False)

    def begin(self) -> None:
        page, case, number = self._page, self._page.case, int(self._form.slip_box.currentData())
        former = page.on_record[number]
        page.acts.perform(lambda _: may_begin(case, former), lambda _: self._begun(number), "Looking")

    def _begun(self, number: int) -> None:
        page = self._page
        page.begin_correction(number)
        former = page.on_record[number]
        page.kept.put("day", written(former.at.date()))
        if isinstance(former, ev.Found):
            kept = page.kept.of(f"find.{former.rule}.{former.count}")
            kept.put("finding", former.finding)
            kept.put("reasons", former.reasons)
            for document in former.not_relied_on:
                kept.of("without").put(document, YES)
        else:
            rules = tuple(page.case.edition.sanctions.values())
            page.kept.put("walk", Walk.imposing(rules, former.measures).kept())
            page.kept.put("walked", YES)
            page.kept.put("why", former.reasons)
        page.read()
        self._form.correct_why_edit.setFocus()

    def leave(self) -> None:
        """Nothing is recorded."""
        self._page.end_correction()
        self._page.read()
        self._form.slip_button.setFocus()

    def _keep(self, text: str) -> None:
        if not self._page.filling:
            self._page.kept.put("slip", text)
            self._form.correct_why_edit.setModified(False)


def _named(event: ev.Found | ev.Sanctioned) -> str:
    if isinstance(event, ev.Sanctioned):
        return "The measures, or that there are none"
    count = f", count {event.count}" if event.count else ""
    return f"The finding on {event.rule or 'the Rules alleged'}{count}"

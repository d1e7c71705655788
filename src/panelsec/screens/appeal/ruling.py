"""The ruling on whether an appeal is in time and on a ground (8.4)."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QWidget

from panelsec.procedure import events as ev
from panelsec.procedure.papers.sharing import of_appeal
from panelsec.procedure.people import Document, Kind
from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.appeal.part import AppealPart
from panelsec.screens.plain_words import offer_hints


class AppealRuling(AppealPart):
    """One that is not eligible says which of the two it lacks: the letters tell it."""

    name = "eligible"

    def __init__(self, page: AppealPage) -> None:
        super().__init__(page)
        self.form.eligible_button.clicked.connect(self.rule)
        offer_hints(self.form.ruling_edit, self.form.ruling_plain_hint)
        self.form.open_form_button.clicked.connect(self._open_form)

    def fields(self) -> Mapping[str, QWidget]:
        form = self.form
        return {
            "yes": form.eligible_radio,
            "no": form.not_radio,
            "no_ground": form.no_ground_radio,
            "late": form.late_radio,
            "reasons": form.ruling_edit,
        }

    def says(self) -> tuple[str, ...]:
        ruling = self.standing.appeal_ruling
        ruled = f"{'Eligible' if ruling.eligible else 'Not eligible'}: {ruling.grounds}" if ruling else ""
        return (self.in_time(), *self._appealed(), self.page.step.why, ruled)

    def _appealed(self) -> Iterator[str]:
        """What is ruled on: the grounds, the Respondent's own words, the papers."""
        appeal, grounds = self.standing.appeal, self.page.case.edition.grounds
        if appeal is None:
            return
        named = [f"{grounds[g].words} ({grounds[g].cites})" for g in appeal.grounds if g in grounds]
        yield f"{'Grounds' if len(named) > 1 else 'Ground'} of the appeal: {'; '.join(named) or 'none is named'}"
        yield f"In the Respondent’s words: {appeal.text}" if appeal.text else ""
        papers = ", ".join(f"{d.id} {d.title}" for d in self._papers())
        yield f"Sent in with it: {papers}" if papers else ""

    def _papers(self) -> list[Document]:
        appeal, case = self.standing.appeal, self.page.case
        there = {d.id for d in case.papers}
        return [case.documents[d] for d in of_appeal(case, appeal) if d in there] if appeal else []

    def _open_form(self) -> None:
        self.page.go("papers", self._papers()[0].id)

    def narrow(self) -> None:
        form, papers = self.form, self._papers()
        form.open_form_button.setVisible(bool(papers) and papers[0].kind is Kind.APPEAL_FORM)
        for part in (form.ruling_panel, form.ruling_label, form.ruling_edit, form.eligible_button):
            part.setVisible(self.open)
        form.why_not_box.setVisible(self.open and form.not_radio.isChecked())

    def rule(self) -> None:
        form, r = self.form, self.page.respondent
        self.errors.clear_error()
        if not self.chosen(form.eligible_radio, form.not_radio):
            return
        eligible = form.eligible_radio.isChecked()
        if not eligible and not self.chosen(form.no_ground_radio, form.late_radio):
            return
        if eligible and self.late and not self.standing.not_extended:
            first = "It came in late. Decide on more time first: without it no appeal is in time (8.1)."
            self.errors.show_error(first, form.eligible_radio)
            return
        why = None if eligible else "late" if form.late_radio.isChecked() else "no_ground"
        reasons = self.filled(form.ruling_edit, "Write the reasons for the ruling.")
        if reasons:
            stamp = self.page.stamp()
            self.record(ev.AppealRuled(**stamp, respondent=r, eligible=eligible, grounds=reasons, why=why))

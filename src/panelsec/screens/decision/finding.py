"""The finding on each count: dismissed or a breach, with reasons and the evidence not relied on (7.10, 2.24, 2.26)."""

from PySide6.QtWidgets import QWidget

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.papers.sharing import papers_for, withheld_why
from panelsec.procedure.people import Document
from panelsec.procedure.weighing import Count, still_to_find
from panelsec.screens.decision.page import DecisionPage
from panelsec.screens.kept import YES, KeptOf
from panelsec.screens.plain_words import offer_hints
from panelsec.screens.ticks import Ticks
from panelsec.screens.wording import paragraphs


class DecisionFinding:
    """One count at a time, in the order in which they are alleged."""

    def __init__(self, page: DecisionPage) -> None:
        self._page, self._form = page, page.form
        form = page.form
        self.papers = Ticks(form.evidence_panel, form.reasons_edit)
        page.prepare_day(form.found_edit)
        for radio in (form.dismissed_radio, form.breach_radio):
            radio.toggled.connect(self._keep)
        form.reasons_edit.textChanged.connect(self._keep)
        offer_hints(form.reasons_edit, form.reasons_plain_hint)
        form.find_button.clicked.connect(self.record)
        form.enough_button.clicked.connect(self._enough)

    def show(self, case: Case, committee: Committee) -> None:
        form, page, r = self._form, self._page, self._page.respondent
        count = self._count()
        form.finding_title.setText(_title(case, r, count))
        form.finding_why.show_paragraphs(paragraphs(page.desk, ("7.10", "2.24", "7.14")))
        kept = self._kept(count)
        said = kept.get("finding")
        for radio, value in ((form.dismissed_radio, "dismissed"), (form.breach_radio, "breach")):
            radio.setAutoExclusive(False)
            radio.setChecked(said == value)
            radio.setAutoExclusive(True)
        form.reasons_edit.setPlainText(kept.get("reasons"))
        form.reasons_edit.document().setModified(False)
        page.show_day(form.found_edit)
        self._show_evidence(_had(case, committee, r), kept)
        form.enough_button.setVisible(
            not page.former and any(f.committee == committee.name for f in case.standing(r).found)
        )

    def record(self) -> None:
        """Records the finding on the count in hand."""
        form, page, r = self._form, self._page, self._page.respondent
        form.finding_errors.clear_error()
        form.reasons_errors.clear_error()
        reasons, finding = form.reasons_edit.toPlainText().strip(), self._chosen()
        if not finding:
            form.finding_errors.show_error("Say what the Committee found.", form.dismissed_radio)
            return
        if not reasons:
            form.reasons_errors.show_error("A finding needs its reasons (7.14).", form.reasons_edit)
            return
        at = page.moment(form.found_edit, form.finding_errors)
        if at is None:
            return
        count, without, name = self._count(), self.papers.ticked, page.committee.name
        found = ev.Found(
            **page.stamp(at),
            committee=name,
            respondent=r,
            finding=finding,
            reasons=reasons,
            rule=count[0],
            count=count[1],
            not_relied_on=without,
        )
        page.decide(found, self._kept(count))

    def _count(self) -> Count:
        if isinstance(former := self._page.former, ev.Found):
            return former.rule, former.count
        return still_to_find(self._page.case, self._page.committee, self._page.respondent)[0]

    def _chosen(self) -> str:
        form = self._form
        return (
            "breach"
            if form.breach_radio.isChecked()
            else "dismissed"
            if form.dismissed_radio.isChecked()
            else ""
        )

    def _show_evidence(self, papers: list[Document], kept: KeptOf) -> None:
        form = self._form
        self.papers.offer({d.id: f"{d.id}  {d.title}" for d in papers}, kept=kept.of("without"))
        last: QWidget = next(reversed(self.papers.checks.values()), None) or form.reasons_edit
        for each in (form.found_edit, form.find_button, form.enough_button):
            QWidget.setTabOrder(last, each)
            last = each
        form.evidence_hint.setVisible(bool(papers))

    def _kept(self, count: Count) -> KeptOf:
        return self._page.kept.of(f"find.{count[0]}.{count[1]}")

    def _keep(self) -> None:
        form, page = self._form, self._page
        if page.filling or not form.finding_section.isVisibleTo(form.body):
            return
        kept = self._kept(self._count())
        kept.put("finding", self._chosen())
        kept.put("reasons", form.reasons_edit.toPlainText())
        form.reasons_edit.document().setModified(False)

    def _enough(self) -> None:
        self._page.kept.put("enough", YES)
        self._page.read()


def _had(case: Case, committee: Committee, respondent: str) -> list[Document]:
    """What the Committee heard, without what another Respondent said of themselves alone (2.18); what a ruling withholds is
    there, since the letter tells of how much of it was relied on (2.26)."""
    heard = papers_for(case, committee, "")
    return [d for d in heard if withheld_why(case, d, respondent) != "2.18"]


def _title(case: Case, respondent: str, count: Count) -> str:
    rule, number = count
    day = case.respondents[respondent].conduct[number - 1] if number else None
    words = [f"Finding on {rule or 'the Rules alleged'}"]
    return ", ".join([*words, *([f"count {number}, {day.day} {day:%B %Y}"] if day else [])])

"""After a finding of breach: disclosing previous breaches of the same Rule, and hearing mitigation (7.11)."""

from collections.abc import Iterator

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.weighing import annex, breaches_to_tell, were_told
from panelsec.screens.decision.page import DecisionPage
from panelsec.screens.kept import YES
from panelsec.screens.wording import bullets, paragraphs


class DecisionMitigation:
    """Nothing of it is on the page before its time."""

    def __init__(self, page: DecisionPage) -> None:
        self._page, self._form = page, page.form
        page.form.tell_button.clicked.connect(self.tell)
        page.form.hear_button.clicked.connect(self.take_notes)
        page.form.heard_button.clicked.connect(self.hear)

    def show(self, case: Case, committee: Committee) -> None:
        form, r = self._form, self._page.respondent
        earlier, papers = breaches_to_tell(case, committee, r), annex(case, committee, r)
        told = were_told(case, committee, r)
        lines = [*(f"{b.rule}, {b.year}" for b in earlier), *(f"{d.id}  {d.title}" for d in papers)]
        form.breaches_label.setText(_of_breaches(lines, told=told))
        form.tell_button.setVisible(bool(lines) and not told)
        name = case.respondents[r].name
        alone = " Other Respondents are not in the room (2.18)." if len(case.respondents) > 1 else ""
        form.mitigation_label.setText(f"{name} may now speak in mitigation, and speaks last.{alone}")
        form.mitigation_why.show_paragraphs(paragraphs(self._page.desk, ("7.11",)))
        for button in (form.hear_button, form.heard_button):
            button.setEnabled(told or not lines)

    def tell(self) -> None:
        """Tells the Committee of previous breaches of the same Rule, and opens their papers to its members."""
        self._page.record(*self._told(), then=self._page.done)

    def _told(self) -> Iterator[ev.Event]:
        case, committee, r = self._page.case, self._page.committee, self._page.respondent
        earlier, stamp = breaches_to_tell(case, committee, r), self._page.stamp()
        yield ev.BreachesDisclosed(**stamp, committee=committee.name, respondent=r, breaches=earlier)
        for paper in annex(case, committee, r):
            for member in committee.sitting:
                yield ev.DocumentDisclosed(**stamp, document=paper.id, to=member.id)

    def take_notes(self) -> None:
        """It is a part of the hearing, with who is there and with notes (7.14), which this Respondent gets."""
        self._page.go("hearing", f"{self._page.committee.name}.{self._page.respondent}.mitigation")

    def hear(self) -> None:
        self._page.kept.put("heard", YES)
        self._page.read()


def _of_breaches(lines: list[str], *, told: bool) -> str:
    if told:
        return "The Committee has been told of them."
    if lines:
        return f"{bullets(lines)}\nThe Committee is told of these now, and no sooner."
    return "None of the same Rule is on record."

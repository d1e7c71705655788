"""The Chair's rulings before the meeting: what is ruled on, for whom, and the reasons."""

from collections.abc import Callable, Iterator

from panelsec.actions.recording import Done
from panelsec.forms.meeting import Ui_MeetingScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.next_steps import State, next_steps
from panelsec.procedure.people import Document
from panelsec.procedure.rulings import RULED
from panelsec.screens.case_page import CasePage
from panelsec.screens.choices import fill, refill
from panelsec.screens.papers.words import person
from panelsec.screens.wording import paragraphs
from panelsec.widgets.page import bring_into_view

ABOUT = ("joint_hearing", "absence", "video", "witness", "late_response", "behaviour")
"""What is ruled on here; what is withheld is ruled on where the papers are, a meeting of two where it is drawn."""

OF_ONE = ("absence", "video", "witness", "behaviour")


class Rulings:
    """The part of the page that needs a Chair."""

    def __init__(self, form: Ui_MeetingScreen, page: CasePage, say_done: Callable[[str, Done], None]) -> None:
        self._form, self._page, self._say_done = form, page, say_done
        self._case, self._name = Case(""), ""
        form.about_combo.currentIndexChanged.connect(lambda _: self._fill_decisions())
        form.rule_button.clicked.connect(self.rule)
        form.hearing_button.clicked.connect(lambda: page.go("hearing", f"{self._name}.meet"))

    @property
    def _body(self) -> Committee:
        return self._case.committee(self._name)

    def show(self, case: Case, committee: str) -> None:
        self._case, self._name = case, committee
        form, body = self._form, self._body
        rows = [
            [
                case.edition.rulings[r.about][0],
                _whom(case, r),
                RULED[r.decision],
                r.grounds,
            ]
            for r in body.rulings
        ]
        form.ruling_table.show_rows("The Chair’s rulings", ("About", "For", "Decision", "Reasons"), rows)
        form.ruling_box.setVisible(body.chair is not None)
        day = body.meeting.start.date() if body.meeting and not body.has_met else None
        form.hearing_button.setVisible(day is not None and day <= self._page.today)
        name = body.chair.name if body.chair else ""
        form.ruling_label.setText(
            f"{name} is in the Chair." if name else "No Chair sits yet, and a ruling needs the Chair."
        )
        self._fill_about()

    def point_at(self, thing: str) -> bool:
        """Goes to what a step asks a ruling on, or (`ruling`) to any; False where that is not to be ruled on here and now."""
        if "ruling" in thing.split(".") and self._form.ruling_box.isVisible():
            self._show_whole()
            return True
        about = next((part for part in thing.split(".") if part in ABOUT), "")
        form = self._form
        at = form.about_combo.findData(about)
        if at < 0 or not form.ruling_box.isVisible():
            return False
        form.about_combo.setCurrentIndex(at)
        form.whom_combo.setCurrentIndex(max(form.whom_combo.findData(thing.rpartition(".")[2]), 0))
        self._show_whole()
        return True

    def _show_whole(self) -> None:
        """With its last button, as far as the page has the room."""
        self._form.about_combo.setFocus()
        bring_into_view(self._form.ruling_box, self._form.about_combo)

    def _fill_about(self) -> None:
        rulings = self._case.edition.rulings
        refill(self._form.about_combo, ((a, rulings[a][0]) for a in ABOUT if self._can_arise(a)))
        self._fill_decisions()

    def _can_arise(self, about: str) -> bool:
        if about == "joint_hearing":
            return len(self._case.respondents) > 1
        return about != "late_response" or bool(self._responses())

    def _responses(self) -> list[Document]:
        """Those that came late; first of them those that still wait for a ruling (7.4)."""
        case, page, ours = self._case, self._page, f"{self._name}."
        steps = next_steps(case, page.today, page.office)
        asked = [s for s in steps if s.id.startswith(ours) and ".late_response." in s.id]
        return [
            case.documents[s.id.rpartition(".")[2]]
            for s in sorted(asked, key=lambda s: s.state is State.DONE)
        ]

    def _fill_decisions(self) -> None:
        form, case = self._form, self._case
        about = str(form.about_combo.currentData())
        _, cites, answers = case.edition.rulings[about]
        form.decision_combo.clear()
        for answer in answers:
            form.decision_combo.addItem(RULED[answer], answer)
        form.decision_combo.setCurrentIndex(-1)  # it is the Chair who decides: nothing is said beforehand
        form.whom_combo.clear()
        for r in self._body.respondents if about in OF_ONE else ():
            form.whom_combo.addItem(case.respondents[r].name, r)
        for paper in self._responses() if about == "late_response" else ():
            form.whom_combo.addItem(f"{paper.id}, {paper.title}", paper.id)
        fill(form.witness_combo, self._witnesses() if about == "witness" else (), None)
        form.witness_box.setVisible(form.witness_combo.count() > 0)
        form.whom_label.setText("Which response" if about == "late_response" else "For who&m")
        form.whom_box.setVisible(form.whom_combo.count() > 0)
        form.ruling_why.show_paragraphs(paragraphs(self._page.desk, (cites,)))

    def _witnesses(self) -> Iterator[tuple[str, str]]:
        """Those who were asked for first, and of them those who still wait for a ruling (7.4)."""
        case = self._case
        ruled = {r.witness for r in self._body.rulings if r.about == "witness"}
        asked = dict.fromkeys(w for e in case.all(ev.DocumentReceived) for w in e.witnesses)
        for w in sorted(dict.fromkeys((*asked, *case.witnesses)), key=lambda w: (w in ruled, w not in asked)):
            yield w, person(case, w)
        if len(asked) > 1:
            yield "", "All who were asked for"

    def rule(self) -> None:
        form = self._form
        form.decision_errors.clear_error()
        form.grounds_errors.clear_error()
        if form.decision_combo.currentIndex() < 0:
            form.decision_errors.show_error("Say what the Chair decided.", form.decision_combo)
            return
        grounds = form.grounds_edit.toPlainText().strip()
        if not grounds:
            form.grounds_errors.show_error("Write the Chair’s reasons.", form.grounds_edit)
            return
        about, decision = str(form.about_combo.currentData()), str(form.decision_combo.currentData())
        whom, committee, chair = form.whom_combo.currentData(), self._body.name, self._body.chair

        ruling = ev.Ruled(
            **self._page.stamp(),
            committee=committee,
            about=about,
            decision=decision,
            grounds=grounds,
            respondent=whom if about in OF_ONE else None,
            document=whom if about == "late_response" else None,
            witness=(form.witness_combo.currentData() or None) if about == "witness" else None,
            chair=chair.id if chair else None,
        )
        self._page.record(ruling, then=self._ruled)

    def _ruled(self, done: Done) -> None:
        self._form.grounds_edit.clear()
        self._say_done("The Chair’s ruling is recorded.", done)


def _whom(case: Case, ruling: ev.Ruled) -> str:
    if ruling.about == "late_response" and ruling.document:
        return f"{ruling.document}, {case.documents[ruling.document].title}"
    whom = case.name(ruling.respondent) if ruling.respondent else "Everybody"
    return f"{whom}: {person(case, ruling.witness)}" if ruling.witness else whom

"""A ruling of the Chair, recorded where one is: what is ruled on, for whom, and the reasons."""

from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from functools import partial
from operator import eq

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from panelsec.actions.recording import Done
from panelsec.forms.ruling import Ui_RulingPart
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.next_steps import State, next_steps
from panelsec.procedure.people import Document
from panelsec.procedure.rulings import RULED
from panelsec.screens.case_page import CasePage
from panelsec.screens.choices import choose, fill, refill
from panelsec.screens.papers.words import person
from panelsec.screens.wording import paragraphs
from panelsec.widgets import look
from panelsec.widgets.look import Space, Type

ABOUT = ("joint_hearing", "absence", "video", "witness", "late_response", "behaviour")
"""What is ruled on here; what is withheld is ruled on where the papers are, a meeting of two where it is drawn."""

OF_ONE = ("absence", "video", "witness", "behaviour")


class RulingPart(QWidget):
    """Fills `around`. `at` says when the Chair ruled: None is now."""

    def __init__(
        self,
        around: QWidget,
        page: CasePage,
        ruled: Callable[[Done], None],
        at: Callable[[], datetime | None] = lambda: None,
    ) -> None:
        super().__init__(around)
        self.form = Ui_RulingPart()
        self.form.setupUi(self)
        self._page, self._ruled, self._at = page, ruled, at
        self._case, self._name = Case(""), ""
        self.form.about_combo.currentIndexChanged.connect(lambda _: self._fill_decisions())
        self.form.rule_button.clicked.connect(self.rule)
        self.form.rule_button.setAutoDefault(True)
        layout = QVBoxLayout(around)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self)
        layout.addStretch()
        self._dress()

    def show_case(self, case: Case, committee: str) -> None:
        """What was chosen stays chosen where it can still be ruled on."""
        form, rulings = self.form, case.edition.rulings
        if case.reference != self._case.reference:
            form.grounds_edit.setPlainText("")  # what was typed there is kept for the other case
        again = (self._case.reference, self._name) == (case.reference, committee)
        about = form.about_combo.currentData()
        chosen = [
            (each, each.currentData()) for each in (form.decision_combo, form.whom_combo, form.witness_combo)
        ]
        self._case, self._name = case, committee
        refill(form.about_combo, ((a, rulings[a][0]) for a in ABOUT if self._can_arise(a)))
        self._fill_decisions()
        if again and form.about_combo.currentData() == about:
            for combo, data in chosen:
                choose(combo, partial(eq, data))

    def ask(self, about: str, whom: Collection[str] = ()) -> bool:
        """For whomever of these it can be; False where that is not to be ruled on here and now."""
        form = self.form
        at = form.about_combo.findData(about)
        if at >= 0:
            form.about_combo.setCurrentIndex(at)
            choose(form.whom_combo, lambda data: data in whom)
        return at >= 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()

    def rule(self) -> None:
        form = self.form
        for errors in (form.whom_errors, form.decision_errors, form.grounds_errors):
            errors.clear_error()
        if form.whom_combo.count() and form.whom_combo.currentIndex() < 0:
            form.whom_errors.show_error("Say for whom.", form.whom_combo)
            return
        if form.decision_combo.currentIndex() < 0:
            form.decision_errors.show_error("Say what the Chair decided.", form.decision_combo)
            return
        grounds = form.grounds_edit.toPlainText().strip()
        if not grounds:
            form.grounds_errors.show_error("Write the Chair’s reasons.", form.grounds_edit)
            return
        about, decision = str(form.about_combo.currentData()), str(form.decision_combo.currentData())
        whom, chair = form.whom_combo.currentData(), self._committee.chair
        ruling = ev.Ruled(
            **self._page.stamp(self._at()),
            committee=self._name,
            about=about,
            decision=decision,
            grounds=grounds,
            respondent=whom if about in OF_ONE else None,
            document=whom if about == "late_response" else None,
            witness=(form.witness_combo.currentData() or None) if about == "witness" else None,
            chair=chair.id if chair else None,
        )
        self._page.record(ruling, then=self._recorded)

    def _recorded(self, done: Done) -> None:
        self.form.grounds_edit.clear()
        self.form.decision_combo.setCurrentIndex(-1)
        self.form.witness_combo.clear()
        self._ruled(done)

    @property
    def _committee(self) -> Committee:
        return self._case.committee(self._name)

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
        form, case = self.form, self._case
        about = str(form.about_combo.currentData())
        _, cites, answers = case.edition.rulings[about]
        form.decision_combo.clear()
        for answer in answers:
            form.decision_combo.addItem(RULED[answer], answer)
        form.decision_combo.setCurrentIndex(-1)  # it is the Chair who decides: nothing is said beforehand
        form.whom_combo.clear()
        for r in self._committee.respondents if about in OF_ONE else ():
            form.whom_combo.addItem(case.respondents[r].name, r)
        for paper in self._responses() if about == "late_response" else ():
            form.whom_combo.addItem(f"{paper.id}, {paper.title}", paper.id)
        fill(form.witness_combo, self._witnesses() if about == "witness" else (), None)
        form.witness_box.setVisible(form.witness_combo.count() > 0)
        one = form.whom_combo.count() == 1 or about not in OF_ONE
        form.whom_combo.setCurrentIndex(0 if one else -1)  # nor whose the ruling is
        form.whom_label.setText("Which response" if about == "late_response" else "For who&m")
        form.whom_box.setVisible(form.whom_combo.count() > 0)
        form.ruling_why.show_paragraphs(paragraphs(self._page.desk, (cites,)))

    def _witnesses(self) -> Iterator[tuple[str, str]]:
        """Those who were asked for first, and of them those who still wait for a ruling (7.4)."""
        case = self._case
        ruled = {r.witness for r in self._committee.rulings if r.about == "witness"}
        asked = dict.fromkeys(w for e in case.all(ev.DocumentReceived) for w in e.witnesses)
        for w in sorted(dict.fromkeys((*asked, *case.witnesses)), key=lambda w: (w in ruled, w not in asked)):
            yield w, person(case, w)
        if len(asked) > 1:
            yield "", "All who were asked for"

    def _dress(self) -> None:
        line = QFontMetrics(look.font(Type.BODY)).lineSpacing()  # the field itself is told later
        self.form.grounds_edit.setFixedHeight(3 * line + Space.NORMAL)

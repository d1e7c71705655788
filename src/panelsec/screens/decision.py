"""The decision on each Respondent: the finding, then mitigation, then every sanction in turn, with reasons."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QVBoxLayout, QWidget

from panelsec.actions.recording import Done, act
from panelsec.forms.decision import Ui_DecisionScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case, Committee
from panelsec.procedure.office import Office
from panelsec.procedure.people import Document, Kind, Measure
from panelsec.procedure.sanctions import allowed
from panelsec.procedure.steps_hearing import committee_for
from panelsec.procedure.weighing import (
    FACTORS,
    GRAVER,
    Count,
    Part,
    annex,
    breaches_to_tell,
    part,
    still_to_find,
    were_told,
)
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.kept import YES, Kept
from panelsec.screens.places import Place
from panelsec.screens.wording import bullets, paragraphs
from panelsec.widgets.look import Space

NOT_SHOWN = (Kind.PREVIOUS_BREACH, Kind.APPEAL_FORM, Kind.NEW_EVIDENCE)
WIDE = 90  # average characters: narrower than that, what is weighed stands below


class DecisionScreen(QWidget):
    """One Respondent and one question at a time; what belongs to a later question is not on the page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.form = Ui_DecisionScreen()
        self.form.setupUi(self)
        self._desk, self._reference, self._respondent = desk, "", ""
        self._filling = False
        self._papers: dict[str, QCheckBox] = {}
        self.kept = Kept(desk.drafts, self)
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self._rows = QVBoxLayout(self.form.evidence_panel)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._connect()
        self._dress()

    # ---- what the window asks

    def show_case(self, reference: str) -> None:
        """Reads everything again; the Respondent in hand stays in hand."""
        if reference != self._reference:
            self._reference, self._respondent = reference, ""
            self.form.answer_panel.clear()
            self._advise(())
        self.kept.open(f"sheet {Place('decision', reference).key}")
        self._read()

    def point_at(self, thing: str) -> None:
        """A step's id: its second part is the Respondent."""
        named = thing.split(".")[1:2]
        if named and named[0] in self._case().respondents:
            self._respondent = named[0]
        self._read()
        self._focus_first()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.kept.flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "acts"):
            self._dress()

    # ---- reading

    def _case(self) -> Case:
        case: Case = self._desk.office.case(self._reference)
        return case

    def _office(self) -> Office:
        office: Office = self._desk.office.office()
        return office

    def _read(self) -> None:
        case, form = self._case(), self.form
        if self._respondent not in case.respondents:
            open_ = [r for r in case.respondents if self._part(case, r) not in (Part.DECIDED, Part.DISMISSED)]
            self._respondent = next(iter(open_ or case.respondents), "")
        form.choice_panel.setVisible(len(case.respondents) > 1)
        form.respondent_box.blockSignals(True)
        form.respondent_box.clear()
        for r, person in case.respondents.items():
            form.respondent_box.addItem(person.name, r)
        form.respondent_box.setCurrentIndex(form.respondent_box.findData(self._respondent))
        form.respondent_box.blockSignals(False)
        self._filling = True
        if self._respondent:
            self._show(case, self._committee(case), self._respondent)
        self._filling = False

    def _committee(self, case: Case) -> Committee:
        return case.committee(committee_for(case, self._respondent))

    def _part(self, case: Case, r: str) -> Part:
        committee = case.committee(committee_for(case, r))
        at = f"{committee.name}.{r}."
        heard, enough = self.kept.is_set(f"{at}heard"), self.kept.is_set(f"{at}enough")
        return part(case, committee, r, heard=heard, enough=enough)

    def _show(self, case: Case, committee: Committee, r: str) -> None:
        form, here = self.form, self._part(case, r)
        reasoned = here is Part.SANCTIONS and self._is_set("walked")
        form.title_label.setText(f"Decision on {case.respondents[r].name}")
        form.lead_label.setText(self._lead(case, here))
        sections = {
            form.waiting_section: here is Part.NOT_HEARD,
            form.finding_section: here is Part.FINDING,
            form.mitigation_section: here is Part.MITIGATION,
            form.walk_section: here is Part.SANCTIONS and not reasoned,
            form.measures_section: reasoned,
            form.done_section: here in (Part.DISMISSED, Part.DECIDED),
            form.factors_section: here is Part.SANCTIONS,
        }
        for section, on in sections.items():
            section.setVisible(on)
        match here:
            case Part.FINDING:
                self._show_finding(case, committee)
            case Part.MITIGATION:
                self._show_mitigation(case, committee)
            case Part.SANCTIONS:
                self._show_walk(case)
            case Part.DISMISSED | Part.DECIDED:
                self._show_done(case, here)
            case _:
                form.waiting_label.setText(
                    "The Committee has not finished hearing the case. The finding follows that."
                )

    def _lead(self, case: Case, here: Part) -> str:
        if case.conviction and here is Part.SANCTIONS:
            return "The case came by a conviction: no finding is asked, the Committee decides on measures alone (6.8)."
        return {
            Part.NOT_HEARD: "",
            Part.FINDING: "First the finding, on the balance of probabilities and by evidence (2.24).",
            Part.MITIGATION: "A breach is found. Before any sanction comes mitigation.",
            Part.SANCTIONS: "Each sanction in turn; the lowest that fits the breach is imposed (7.13).",
            Part.DISMISSED: "",
            Part.DECIDED: "",
        }[here]

    # ---- the finding

    def _count(self, case: Case) -> Count:
        return still_to_find(case, self._committee(case), self._respondent)[0]

    def _show_finding(self, case: Case, committee: Committee) -> None:
        form, r = self.form, self._respondent
        left = still_to_find(case, committee, r)
        rule, number = left[0]
        day = case.respondents[r].conduct[number - 1] if number else None
        words = [f"Finding on {rule or 'the Rules alleged'}"]
        words += [f"count {number}, {day.day} {day:%B %Y}"] if day else []
        form.finding_title.setText(", ".join(words))
        form.finding_why.show_paragraphs(paragraphs(self._desk, ("7.10", "2.24", "7.14")))
        at = self._finding_key(left[0])
        said = self.kept.get(f"{at}finding")
        for radio, value in ((form.dismissed_radio, "dismissed"), (form.breach_radio, "breach")):
            radio.setAutoExclusive(False)
            radio.setChecked(said == value)
            radio.setAutoExclusive(True)
        form.reasons_edit.setPlainText(self.kept.get(f"{at}reasons"))
        form.reasons_edit.document().setModified(False)
        self._show_evidence([d for d in case.papers if d.kind not in NOT_SHOWN], at)
        some = any(f.committee == committee.name for f in case.standing(r).found)
        form.enough_button.setVisible(some)

    def _show_evidence(self, papers: list[Document], at: str) -> None:
        for old in self._papers.values():
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._papers = {}
        for paper in papers:
            check = QCheckBox(f"{paper.id}  {paper.title}".replace("&", "&&"), self.form.evidence_panel)
            self.kept.bind(f"{at}without.{paper.id}", check)
            self._papers[paper.id] = check
            self._rows.addWidget(check)
            check.show()
        before: QWidget = self.form.reasons_edit
        for each in (*self._papers.values(), self.form.find_button, self.form.enough_button):
            QWidget.setTabOrder(before, each)
            before = each
        self.form.evidence_hint.setVisible(bool(papers))

    def _finding_key(self, count: Count) -> str:
        return self._key(f"find.{count[0]}.{count[1]}.")

    def _keep_finding(self) -> None:
        if self._filling or not self.form.finding_section.isVisibleTo(self):
            return
        form, at = self.form, self._finding_key(self._count(self._case()))
        finding = (
            "breach"
            if form.breach_radio.isChecked()
            else "dismissed"
            if form.dismissed_radio.isChecked()
            else ""
        )
        self.kept.put(f"{at}finding", finding)
        self.kept.put(f"{at}reasons", form.reasons_edit.toPlainText())
        form.reasons_edit.document().setModified(False)

    def record_finding(self) -> None:
        """Records the finding on the count in hand."""
        form, case, session = self.form, self._case(), self._desk.office
        form.finding_errors.clear_error()
        form.reasons_errors.clear_error()
        reasons = form.reasons_edit.toPlainText().strip()
        chosen = form.breach_radio.isChecked() or form.dismissed_radio.isChecked()
        if not chosen:
            form.finding_errors.show_error("Say what the Committee found.", form.dismissed_radio)
            return
        if not reasons:
            form.reasons_errors.show_error("A finding needs its reasons (7.14).", form.reasons_edit)
            return
        rule, number = self._count(case)
        finding = "breach" if form.breach_radio.isChecked() else "dismissed"
        without = tuple(paper for paper, check in self._papers.items() if check.isChecked())
        name, r, reference = self._committee(case).name, self._respondent, self._reference

        def found(reason: str | None) -> Done:
            event = ev.Found(
                at=session.now(),
                by=session.by,
                override=reason,
                committee=name,
                respondent=r,
                finding=finding,
                reasons=reasons,
                rule=rule,
                count=number,
                not_relied_on=without,
            )
            return act(session, reference, event)

        self.acts.perform(
            found, lambda done: self._recorded(done, self._finding_key((rule, number))), "Recording"
        )

    def _enough(self) -> None:
        self.kept.put(self._key("enough"), YES)
        self._read()
        self._focus_first()

    # ---- previous breaches and mitigation, only after a finding

    def _show_mitigation(self, case: Case, committee: Committee) -> None:
        form, r = self.form, self._respondent
        earlier, papers = breaches_to_tell(case, committee, r), annex(case, committee, r)
        told = were_told(case, committee, r)
        lines = [*(f"{b.rule}, {b.year}" for b in earlier), *(f"{d.id}  {d.title}" for d in papers)]
        if told:
            words = "The Committee has been told of them."
        elif lines:
            words = f"{bullets(lines)}\nThe Committee is told of these now, and no sooner."
        else:
            words = "None of the same Rule is on record."
        form.breaches_label.setText(words)
        form.tell_button.setVisible(bool(lines) and not told)
        name = case.respondents[r].name
        alone = " Other Respondents are not in the room (2.18)." if len(case.respondents) > 1 else ""
        form.mitigation_label.setText(f"{name} may now speak in mitigation, and speaks last.{alone}")
        form.mitigation_why.show_paragraphs(paragraphs(self._desk, ("7.11",)))
        form.heard_button.setEnabled(told or not lines)

    def tell(self) -> None:
        """Tells the Committee of previous breaches of the same Rule, and opens their papers to its members."""
        case, session, reference = self._case(), self._desk.office, self._reference
        committee, r = self._committee(case), self._respondent
        earlier, papers = breaches_to_tell(case, committee, r), annex(case, committee, r)

        def told(reason: str | None) -> Done:
            mark = {"at": session.now(), "by": session.by, "override": reason}
            events: list[ev.Event] = [
                ev.BreachesDisclosed(**mark, committee=committee.name, respondent=r, breaches=earlier)
            ]
            for paper in papers:
                events += [
                    ev.DocumentDisclosed(**mark, document=paper.id, to=member.id)
                    for member in committee.sitting
                ]
            return act(session, reference, *events)

        self.acts.perform(told, lambda done: self._recorded(done), "Recording")

    def _hear(self) -> None:
        self.kept.put(self._key("heard"), YES)
        self._read()
        self._focus_first()

    # ---- the sanctions

    def _show_walk(self, case: Case) -> None:
        form, walk = self.form, self.form.measure_walk
        colleges = [listed.name for listed in self._office().colleges]
        walk.check = lambda measure: self._against(case, measure)
        walk.begin(
            tuple(case.edition.sanctions.values()), case.edition.paragraphs, colleges, self._get("walk")
        )
        imposed = walk.measures()
        lines = [f"{m.paragraph}  {_in_full(m)}" for m in imposed]
        form.measures_label.setText(bullets(lines) if lines else "No sanction and no measure is imposed.")
        form.measures_why.show_paragraphs(paragraphs(self._desk, ("7.13", "7.14")))
        form.why_edit.setPlainText(self._get("why"))
        form.why_edit.document().setModified(False)
        form.walk_label.setText("Say of each one whether it is imposed. To impose none is a decision too.")

    def _against(self, case: Case, measure: Measure) -> str:
        return " ".join(f"{o.reason} ({', '.join(o.cites)})" for o in allowed(case, measure) if o.hard)

    def _keep_walk(self) -> None:
        if not self._filling:
            self.kept.put(self._key("walk"), self.form.measure_walk.kept())

    def _keep_why(self) -> None:
        if not self._filling:
            self.kept.put(self._key("why"), self.form.why_edit.toPlainText())
            self.form.why_edit.document().setModified(False)

    def _walked(self) -> None:
        self.kept.put(self._key("walked"), YES)
        self._read()
        self._focus_first()

    def _walk_again(self) -> None:
        self.kept.put(self._key("walked"), "")
        self._read()
        self.form.measure_walk.start_again()
        self._focus_first()

    def record_measures(self) -> None:
        """Records the measures, or that there are none."""
        form, case, session = self.form, self._case(), self._desk.office
        form.why_errors.clear_error()
        reasons = form.why_edit.toPlainText().strip()
        if not reasons:
            form.why_errors.show_error("The reasons must be recorded (7.13).", form.why_edit)
            return
        measures = form.measure_walk.measures()
        name, r, reference = self._committee(case).name, self._respondent, self._reference

        def decided(reason: str | None) -> Done:
            event = ev.Sanctioned(
                at=session.now(),
                by=session.by,
                override=reason,
                committee=name,
                respondent=r,
                measures=measures,
                reasons=reasons,
            )
            return act(session, reference, event)

        self.acts.perform(decided, lambda done: self._recorded(done, self._key("")), "Recording")

    # ---- after it

    def _show_done(self, case: Case, here: Part) -> None:
        form, standing = self.form, case.standing(self._respondent)
        if here is Part.DISMISSED:
            words = "The case is dismissed. There is no sanction, and nothing is told of previous breaches."
        else:
            lines = [f"{m.paragraph}  {_in_full(m)}" for m in standing.measures]
            words = bullets(lines) if lines else "No sanction and no measure is imposed."
        form.done_label.setText(f"{words}\nThe decision letter goes within 7 days (7.14).")
        left = [r for r in case.respondents if self._part(case, r) not in (Part.DECIDED, Part.DISMISSED)]
        form.next_button.setVisible(bool(left))
        form.next_button.setText(f"&Go on to {case.respondents[left[0]].name}" if left else "&Go on")

    def _go_on(self) -> None:
        self._respondent = ""
        self._read()
        self._focus_first()

    def _recorded(self, done: Done, *drafts: str) -> None:
        if drafts:
            self.kept.drop(*drafts)
        self._advise(done.advice)
        self._read()
        self._focus_first()

    def _write_letter(self) -> None:
        name = self._committee(self._case()).name
        self._desk.go(Place("letters", self._reference, f"{name}.{self._respondent}.L18"))

    # ---- small things

    def _key(self, name: str) -> str:
        return f"{self._committee(self._case()).name}.{self._respondent}.{name}"

    def _get(self, name: str) -> str:
        return self.kept.get(self._key(name))

    def _is_set(self, name: str) -> bool:
        return self.kept.is_set(self._key(name))

    def _choose(self) -> None:
        self._respondent = self.form.respondent_box.currentData()
        self._advise(())
        self.form.answer_panel.clear()
        self._read()

    def _advise(self, words: tuple[str, ...]) -> None:
        self.form.advice_label.setText("\n".join(words))
        self.form.advice_label.setVisible(bool(words))

    def _focus_first(self) -> None:
        form = self.form
        if form.walk_section.isVisibleTo(self):
            form.measure_walk.focus()
            return
        radio = form.breach_radio if form.breach_radio.isChecked() else form.dismissed_radio
        heard = form.heard_button if form.heard_button.isEnabled() else form.tell_button
        for each in (form.waiting_button, radio, heard, form.why_edit, form.letter_button):
            if each.isVisibleTo(self):
                each.setFocus()
                return

    def _turn(self) -> None:
        """What is weighed stands beside the question, or below it where the page is narrow."""
        wide = self.width() > WIDE * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self.form.body_row.setDirection(way)
        self.form.body_row.setStretch(0, 3)
        self.form.body_row.setStretch(1, 2)

    def _connect(self) -> None:
        form = self.form
        form.respondent_box.currentIndexChanged.connect(lambda _: self._choose())
        form.waiting_button.clicked.connect(lambda: self._desk.go(Place("hearing", self._reference)))
        for radio in (form.dismissed_radio, form.breach_radio):
            radio.toggled.connect(self._keep_finding)
        form.reasons_edit.textChanged.connect(self._keep_finding)
        form.find_button.clicked.connect(self.record_finding)
        form.enough_button.clicked.connect(self._enough)
        form.tell_button.clicked.connect(self.tell)
        form.heard_button.clicked.connect(self._hear)
        form.measure_walk.changed.connect(self._keep_walk)
        form.measure_walk.finished.connect(self._walked)
        form.why_edit.textChanged.connect(self._keep_why)
        form.again_button.clicked.connect(self._walk_again)
        form.sanction_button.clicked.connect(self.record_measures)
        form.letter_button.clicked.connect(self._write_letter)
        form.next_button.clicked.connect(self._go_on)

    def _dress(self) -> None:
        form = self.form
        form.waiting_button.setText("&Go to the hearing")
        form.factors_label.setText(bullets(f"{words} ({cite})" for cite, words in FACTORS))
        form.graver_label.setText(bullets(f"{words} ({cite})" for cite, words in GRAVER))
        for edit in (form.reasons_edit, form.why_edit):
            edit.setMinimumHeight(7 * self.fontMetrics().lineSpacing() + Space.NORMAL)
        for button in (form.find_button, form.sanction_button, form.heard_button, form.tell_button):
            button.setAutoDefault(True)
        self._turn()


def _in_full(measure: Measure) -> str:
    parts = [measure.terms]
    if measure.amount_gbp is not None:
        parts.append(f"£{measure.amount_gbp}")
    if measure.college:
        given = "with" if measure.college_permission else "without"
        parts.append(f"{measure.college}, {given} its permission")
    if measure.if_broken:
        parts.append(f"if it is not kept to: {measure.if_broken}")
    return "; ".join(parts)

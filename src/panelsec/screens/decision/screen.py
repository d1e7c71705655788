"""The decision page, Respondent by Respondent: finding, mitigation, then every sanction in turn."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from panelsec.actions.recording import Done
from panelsec.forms.decision import Ui_DecisionScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import written
from panelsec.procedure.in_words.phrases import after_appeal
from panelsec.procedure.letters.recipients import recipients
from panelsec.procedure.stages import ended_early
from panelsec.procedure.weighing import Part, weighed
from panelsec.screens.answers import Acts
from panelsec.screens.choices import fill
from panelsec.screens.decision.correcting import DecisionSlip
from panelsec.screens.decision.finding import DecisionFinding
from panelsec.screens.decision.measures import DecisionMeasures
from panelsec.screens.decision.mitigation import DecisionMitigation
from panelsec.screens.decision.page import DecisionPage
from panelsec.screens.desk import Desk
from panelsec.screens.kept import Kept
from panelsec.screens.places import Place
from panelsec.screens.recorded import comes_next, was_recorded
from panelsec.screens.wording import bullets, measure_in_full, tell
from panelsec.widgets.look import Space

WIDE = 90  # average characters: narrower than that, what is weighed stands below
OVER = (Part.DECIDED, Part.DISMISSED)
LEADS = {
    Part.FINDING: "First the finding, on the balance of probabilities and by evidence (2.24).",
    Part.MITIGATION: "A breach is found. Before any sanction comes mitigation.",
    Part.SANCTIONS: "Each sanction in turn; the lowest that fits the breach is imposed (7.13).",
}
ON_CONVICTION = (
    "The case came by a conviction, so no breach is to be found (6.8). "
    "Each sanction or measure in turn: none, or the lowest that protects the interests of the University (6.8, 7.13)."
)


class DecisionScreen(QWidget):
    """One Respondent and one question at a time; what belongs to a later question is not on the page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DecisionScreen()
        self.form.setupUi(self)
        self.kept = Kept(desk.drafts, self)
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.page = DecisionPage(self.form, desk, self.acts, self.kept, self._read_on, self._recorded)
        self.finding = DecisionFinding(self.page)
        self.mitigation = DecisionMitigation(self.page)
        self.measures = DecisionMeasures(self.page)
        self.slip = DecisionSlip(self.page)
        self._connect()
        self._dress()

    # ---- what the window asks

    def show_case(self, reference: str) -> None:
        """Reads everything again; the Respondent in hand stays in hand."""
        if reference != self.page.reference:
            self.page.reference, self.page.respondent = reference, ""
        if self.page.notice():
            self._drop_answer()
        self.kept.open(Place("decision", reference))
        self._read()

    def point_at(self, thing: str) -> None:
        """A step's id: its second part is the Respondent."""
        named = thing.split(".")[1:2]
        if named and named[0] in self.page.case.respondents:
            self.page.respondent = named[0]
        self._read_on()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.kept.flush()
        if not event.spontaneous():  # left, and not only put away with its window
            self._drop_answer()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "measures"):
            self._dress()

    # ---- reading

    def _read(self) -> None:
        case, form = self.page.case, self.form
        if self.page.respondent not in case.respondents:
            self.page.respondent = next(iter(self._left(case) or case.respondents), "")
        form.choice_panel.setVisible(len(case.respondents) > 1)
        people = ((r, person.name) for r, person in case.respondents.items())
        fill(form.respondent_box, people, self.page.respondent)
        self.page.filling = True
        if self.page.respondent:
            self._show(case, self.page.committee, self.page.respondent)
        self.page.filling = False

    def _read_on(self) -> None:
        self._read()
        self._focus_first()

    def _left(self, case: Case) -> list[str]:
        """Those on whom something is still to be decided."""
        going = [r for r in case.respondents if not _no_decision(case, r)]
        return [r for r in going if self.page.part(case, r) not in OVER]

    def _show(self, case: Case, committee: Committee, r: str) -> None:
        form, here = self.form, self.page.part(case, r)
        none = _no_decision(case, r) if here not in OVER else ""
        here = Part.NOT_HEARD if none else here
        if former := self.page.former:
            here = Part.FINDING if isinstance(former, ev.Found) else Part.SANCTIONS
        reasoned = here is Part.SANCTIONS and self.page.kept.is_set("walked")
        form.title_label.setText(f"Decision on {case.respondents[r].name}")
        form.lead_label.setText("" if former else _lead(case, here))
        self.slip.show()
        form.lead_label.setVisible(bool(form.lead_label.text()))
        sections = {
            form.waiting_section: here is Part.NOT_HEARD,
            form.finding_section: here is Part.FINDING,
            form.mitigation_section: here is Part.MITIGATION,
            form.walk_section: here is Part.SANCTIONS and not reasoned,
            form.measures_section: reasoned,
            form.done_section: here in OVER,
            form.factors_section: here is Part.SANCTIONS,
        }
        for section, on in sections.items():
            section.setVisible(on)
        self._turn()
        match here:
            case Part.FINDING:
                self.finding.show(case, committee)
            case Part.MITIGATION:
                self.mitigation.show(case, committee)
            case Part.SANCTIONS:
                self.measures.show(case)
                factors, graver = weighed(case)
                form.factors_label.setText(bullets(f"{words} ({cite})" for cite, words in factors))
                form.graver_label.setText(bullets(f"{words} ({cite})" for cite, words in graver))
            case Part.DISMISSED | Part.DECIDED:
                self._show_done(case, here)
            case _:
                form.waiting_button.setVisible(not none)
                form.waiting_label.setText(none or _not_heard(case))

    def _show_done(self, case: Case, here: Part) -> None:
        form, standing = self.form, case.standing(self.page.respondent)
        if here is Part.DISMISSED:
            words = "The case is dismissed. There is no sanction, and nothing is told of previous breaches."
        else:
            imposed = standing.sanctioned.measures if standing.sanctioned else ()
            lines = [f"{m.paragraph}  {measure_in_full(m)}" for m in imposed]
            words = bullets(lines) if lines else "No sanction and no measure is imposed."
        went = [
            p.had for p in recipients(case, "L18", self.page.respondent, self.page.committee.name) if p.had
        ]
        letter = f"went on {written(went[0].date())}" if went else "goes within 7 days"
        decided = standing.appeal_decision
        appealed = f"\n{after_appeal(decided)}" if decided else ""
        form.done_label.setText(f"{words}\nThe decision letter {letter} (7.14).{appealed}")
        form.letter_button.setVisible(not went)
        left = self._left(case)
        form.next_button.setVisible(bool(left))
        form.next_button.setText(f"&Go on to {case.respondents[left[0]].name}" if left else "&Go on")

    # ---- after an act

    def _recorded(self, done: Done) -> None:
        self.page.notice()
        over = self.page.part(done.case, self.page.respondent) in OVER
        following = [comes_next(done, self.page.today, self.page.office)] if over else []
        self._read_on()
        self._say("\n".join((was_recorded(done), *following)))  # until it is over the page itself goes on

    def _go_on(self) -> None:
        self.page.respondent = ""
        self._say("")
        self._read_on()

    def _write_letter(self) -> None:
        page = self.page
        page.go("letters", f"{page.committee.name}.{page.respondent}.L18")

    # ---- small things

    def _choose(self) -> None:
        self.page.respondent = self.form.respondent_box.currentData()
        self._drop_answer()
        self._read()

    def _drop_answer(self) -> None:
        self.form.answer_panel.clear()
        self._say("")

    def _say(self, words: str) -> None:
        tell(self.form.advice_label, words)

    def _focus_first(self) -> None:
        form = self.form
        if form.walk_section.isVisibleTo(self):
            form.measure_walk.focus()
            return
        radio = form.breach_radio if form.breach_radio.isChecked() else form.dismissed_radio
        heard = form.hear_button if form.hear_button.isEnabled() else form.tell_button
        for each in (form.waiting_button, radio, heard, form.why_edit, form.letter_button):
            if each.isVisibleTo(self):
                each.setFocus()
                return

    def _turn(self) -> None:
        """What is weighed stands beside the question, or below it where the page is narrow; on the whole screen both have all of it."""
        weighed = self.form.factors_section.isVisibleTo(self.form.sheet)
        self.form.page.setWide(self.window().isFullScreen() and weighed)
        wide = self.width() > WIDE * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self.form.body_row.setDirection(way)
        self.form.body_row.setStretch(0, 3)
        self.form.body_row.setStretch(1, 2)

    def _connect(self) -> None:
        form = self.form
        form.respondent_box.currentIndexChanged.connect(lambda _: self._choose())
        form.waiting_button.clicked.connect(lambda: self.page.go("hearing"))
        form.letter_button.clicked.connect(self._write_letter)
        form.next_button.clicked.connect(self._go_on)

    def _dress(self) -> None:
        form = self.form
        form.waiting_button.setText("&Go to the hearing")
        for edit in (form.reasons_edit, form.why_edit):
            edit.setMinimumHeight(7 * self.fontMetrics().lineSpacing() + Space.NORMAL)
        for button in (
            form.find_button,
            form.sanction_button,
            form.hear_button,
            form.heard_button,
            form.tell_button,
        ):
            button.setAutoDefault(True)
        self._turn()


def _lead(case: Case, here: Part) -> str:
    return ON_CONVICTION if case.conviction and here is Part.SANCTIONS else LEADS.get(here, "")


def _not_heard(case: Case) -> str:
    follows = "The measures follow that (6.8)" if case.conviction else "The finding follows that"
    return f"The Committee has not finished hearing the case. {follows}."


def _no_decision(case: Case, respondent: str) -> str:
    """Why nothing is decided on a Respondent by a Committee, in a sentence; nothing where something is."""
    if case.withdrawn is not None:
        return f"The referral was withdrawn on {written(case.withdrawn.at.date())}: nothing is decided (5.7)."
    ended = ended_early(case, respondent)
    return f"{ended} No Committee decides on it." if ended else ""

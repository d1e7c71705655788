"""The referral page: the people of the case, its officers, letters that started clocks, the Officer's decision."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from panelsec.actions.recording import Done
from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.decisions import FREE_OF_CONFLICT
from panelsec.procedure.events import LetterRecorded
from panelsec.procedure.in_words.phrases import listed
from panelsec.procedure.letters.to_whom import recorded_already
from panelsec.procedure.office import unresolved
from panelsec.procedure.people import ReportingPerson, Respondent
from panelsec.screens.answers import Acts
from panelsec.screens.case_page import CasePage
from panelsec.screens.desk import Desk
from panelsec.screens.places import Place
from panelsec.screens.referral.answers import AnswersPart
from panelsec.screens.referral.decision import DecisionPart
from panelsec.screens.referral.fields import Events
from panelsec.screens.referral.letters import LettersPart
from panelsec.screens.referral.officers import OfficersPart
from panelsec.screens.referral.reporters import ReportersPart
from panelsec.screens.referral.respondents import RespondentsPart
from panelsec.screens.referral.witnesses import WitnessesPart
from panelsec.screens.wording import moment, tell
from panelsec.screens.wrong import Wrong

OF_A_DECISION = ("slip_why_edit", "decided_edit", "reasons_edit", "terms_edit", "amount_edit")


class ReferralScreen(QWidget):
    """Adds to the record, section by section; nothing that was recorded is edited."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ReferralScreen()
        self.form.setupUi(self)
        self._desk = desk
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.page = CasePage(desk, self.acts)
        self.respondents = RespondentsPart(self.form, desk, self._record)
        self.reporters = ReportersPart(self.form, desk, self._record)
        self.witnesses = WitnessesPart(self.form, desk, self._record)
        self.officers = OfficersPart(self.form, desk, self._record)
        self.letters = LettersPart(self.form, desk, self.acts, self._record)
        self.decisions = DecisionPart(self.form, desk, self.acts, self._record)
        self.answers = AnswersPart(self.form, desk, self._record)

    def show_case(self, reference: str) -> None:
        form, another = self.form, reference != self.page.reference
        form.answer_panel.clear()
        form.done_label.hide()
        self.page.reference = reference
        if another:
            self.decisions.begin(self.page.case)
            for box in (form.respondent_box, form.reporter_box, form.witness_box):
                box.hide()
            for edit in self.findChildren(QLineEdit):
                edit.setModified(False)
        self._read()
        self._open_drafts(reference)

    def point_at(self, thing: str) -> None:
        """The step of the task list: people, R1.choice, R1.L04, R1.T05, officer, ..."""
        form = self.form
        named, _, what = thing.rpartition(".")
        self.answers.choose(named)
        spots: dict[str, QWidget] = {
            "people": form.add_button if not self.page.case.respondents else form.respondents_table,
            "choice": form.edition_combo,
            "elect": form.answer_combo,
            "officer": form.decision_combo,
            "officers": form.io_edit,
            "resume": form.resume_edit,
            "witness": form.add_witness_button,
            "conflict": form.sdo_edit if thing.startswith("student") else form.io_edit,
        }
        if self.letters.choose(what, named):
            spots[what] = form.letter_combo
        if what == "officer":
            self.decisions.open()
        spot = spots.get(what, form.add_button)
        (spot if spot.isVisibleTo(self) else form.add_button).setFocus()

    def _open_drafts(self, reference: str) -> None:
        """A form that was left half filled, or half corrected, is open again."""
        form, draft = self.form, self._desk.drafts.find(Place("referral", reference).key)
        for box, whose, open_draft in (
            (form.respondent_box, form.person_edit, self.respondents.open_draft),
            (form.reporter_box, form.reporter_edit, self.reporters.open_draft),
            (form.witness_box, form.witness_edit, self.witnesses.open_draft),
        ):
            fields = {edit.objectName() for edit in box.findChildren(QLineEdit) if edit is not whose}
            if fields & draft.keys():
                open_draft(draft.get(whose.objectName(), ""))
        if draft.get("letter_slip_why_edit"):
            self.letters.slip.open_draft(draft.get("letter_slip_edit", ""))
        if any(draft.get(field) for field in OF_A_DECISION):
            self.decisions.open_draft(correction=bool(draft.get("slip_why_edit")))

    def _read(self) -> None:
        case, opened = self.page.case, self.page.case.opened
        self.form.lead_label.setText(self._next_words())
        facts = [
            ["Reference", case.reference],
            ["What it is about", opened.title or "–"],
            ["Rules alleged", ", ".join(opened.rules_alleged) or "–"],
            ["Procedure", case.edition.title],
            ["Opened", moment(opened.at)],
        ]
        self.form.case_table.show_rows("The case", ("", "Recorded"), facts)
        self.respondents.show(case)
        self.reporters.show(case)
        self.witnesses.show(case)
        self.officers.show(case)
        self.letters.show(case)
        self.decisions.show(case)
        self.answers.show(case)

    def _next_words(self) -> str:
        case, office = self.page.case, self.page.office
        people: list[Respondent | ReportingPerson] = [
            *case.respondents.values(),
            *case.reporting_persons.values(),
        ]
        if not case.respondents:
            return "Begin with the Respondents: their Colleges and Departments say who can be drawn."
        if any(unresolved(office, p.colleges, p.departments) for p in people):
            return "A College or Department is on neither list. Correct it before anybody is drawn."
        if case.withdrawn is not None:
            return f"The referral was withdrawn on {written(case.withdrawn.at.date())}."
        if not case.referred:
            return _before_the_decision(case)
        return "The case is with the Committee. What changes is added; nothing is edited."

    def _record(self, events: Events, then: Callable[[], None], words: str) -> None:
        """Records what the fields say, or says beside a field what is wrong with it."""
        try:
            found = events(self.page.stamp())
        except Wrong as wrong:
            wrong.show()
            return
        if not found:
            tell(self.form.done_label, "Nothing has changed, so nothing is recorded.")
            return
        case = self.page.case
        asked = [o for e in found if isinstance(e, LetterRecorded) for o in recorded_already(case, e)]
        self.page.record(*found, then=lambda done: self._recorded(done, then, words), asked=asked)

    def _recorded(self, done: Done, then: Callable[[], None], words: str) -> None:
        then()
        self._read()
        tell(self.form.done_label, "\n".join((words, *done.advice)))


def _before_the_decision(case: Case) -> str:
    """Who is in the case so far; the decision comes last, since whoever is missing cannot be kept apart from a member (2.12)."""
    perhaps = [] if case.reporting_persons or case.conviction else ["the Reporting Persons"]
    perhaps += [] if case.witnesses else ["the witnesses"]
    missing = [f"{listed(perhaps)}, if there are any"] if perhaps else []
    if not all(role in case.officers for role in FREE_OF_CONFLICT):
        missing.append("the officers")
    last = "Record the Officer’s decision when the Investigating Officer has it."
    return (
        f"Next come {', and '.join(missing)}: nobody is drawn who knows them (2.12). {last}"
        if missing
        else last
    )

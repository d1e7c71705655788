"""The referral: who is in the case, who its officers are, the letters that started clocks, the Officer's decision."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from panelsec.actions.recording import Done, act
from panelsec.actions.session import Session
from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.deadlines import STARTING
from panelsec.procedure.office import unresolved
from panelsec.procedure.people import Measure, ReportingPerson, Respondent
from panelsec.procedure.seats import choices_missing
from panelsec.registers.dates import read_date
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.places import Place
from panelsec.screens.referral_people import STATUS, PeopleForms, Stamp
from panelsec.screens.wording import moment, paragraphs, resolver
from panelsec.screens.wrong import Wrong
from panelsec.widgets.day_edit import DayEdit
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.speech import say

DECISIONS = {
    "refer": "Refer to the Discipline Committee",
    "minor_sanction": "Minor measures, for the Respondent to accept or not",
    "no_further_action": "No further action",
    "commission": "Commission an investigation",
    "not_commission": "No investigation",
}
ROUTES = {"rules": "An alleged breach of the Rules", "conviction": "A conviction by a court"}
WAYS = {"email": "By e-mail", "post": "By post", "hand": "By hand"}
ANSWERS = {
    "accept": "Accepts the measures",
    "reject": "Chooses the Discipline Committee",
    "silence": "Has not answered",
}
CHOICES = {
    "SDP-2019": "The Student Disciplinary Procedure of 2019",
    "earlier": "The procedure that applied at the time",
}
LETTERS = ("L04", "L07", "L02", "L03")
LETTER_OF = {"T01": "L02", "T03": "L03", "T04": "L03", "T05": "L07"}
"""The letter that meets a clock."""

NOON = time(12)


class ReferralScreen(QWidget):
    """Adds to the record, section by section; nothing that was recorded is edited."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.form = Ui_ReferralScreen()
        self.form.setupUi(self)
        self._desk = desk
        self._case = Case("")
        self._measures: tuple[Measure, ...] = ()
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.people = PeopleForms(self.form)
        self._fill_choices()
        self._connect()

    @property
    def session(self) -> Session:
        session: Session = self._desk.office
        return session

    def show_case(self, reference: str) -> None:
        form = self.form
        if reference != self._case.reference:
            self._measures = ()
            form.respondent_box.hide()
            form.reporter_box.hide()
            for edit in self.findChildren(QLineEdit):
                edit.setModified(False)
        form.answer_panel.clear()
        form.done_label.hide()
        self._case = self.session.case(reference)
        self._read()
        draft = self._desk.drafts.find(Place("referral", reference).key)
        if draft.get("name_edit") and not form.respondent_box.isVisibleTo(self):
            self._open_respondent(self._case.respondents.get(draft.get("person_edit", "")))
        if draft.get("reporter_name_edit") and not form.reporter_box.isVisibleTo(self):
            self._open_reporter(self._case.reporting_persons.get(draft.get("reporter_edit", "")))

    def point_at(self, thing: str) -> None:
        """The step of the task list: people, R1.choice, R1.L04, R1.T05, officer, ..."""
        form = self.form
        what = thing.rpartition(".")[2]
        spots: dict[str, QWidget] = {
            "people": form.add_button if not self._case.respondents else form.respondents_table,
            "choice": form.edition_combo,
            "elect": form.answer_combo,
            "officer": form.decision_combo,
            "resume": form.resume_edit,
        }
        letter = LETTER_OF.get(what, what)
        if letter in LETTERS:
            form.letter_combo.setCurrentIndex(form.letter_combo.findData(letter))
            spots[what] = form.letter_combo
        spot = spots.get(what, form.add_button)
        (spot if spot.isVisibleTo(self) else form.add_button).setFocus()

    # ---- showing

    def _read(self) -> None:
        form, case, office = self.form, self._case, self.session.office()
        for edit in (form.colleges_edit, form.reporter_colleges_edit):
            edit.offer([c.name for c in office.colleges], resolver(office.colleges))
        for edit in (form.departments_edit, form.reporter_departments_edit):
            edit.offer([d.name for d in office.departments], resolver(office.departments))
        form.lead_label.setText(self._next_words())
        opened = case.opened
        facts = [
            ["Reference", case.reference],
            ["What it is about", opened.title or "–"],
            ["Rules alleged", ", ".join(opened.rules_alleged) or "–"],
            ["Procedure", case.edition.title],
            ["Opened", moment(opened.at)],
        ]
        form.case_table.show_rows("The case", ("", "Recorded"), facts)
        self._show_paused()
        self._show_people()
        self.people.show_officers(case)
        self._show_letters()
        self._show_decisions()
        self._show_answers()

    def _show_paused(self) -> None:
        form, paused = self.form, self._case.paused
        form.paused_section.setVisible(paused is not None)
        form.paused_label.setText(f"Since {written(paused.at.date())}: {paused.why}" if paused else "")
        form.paused_why.show_paragraphs(paragraphs(self._desk, ("2.14",)))

    def _next_words(self) -> str:
        case, office = self._case, self.session.office()
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
            return "Record the Officer’s decision when the Investigating Officer has it."
        return "The case is with the Committee. What changes is added; nothing is edited."

    def _show_people(self) -> None:
        form, case = self.form, self._case
        rows = [self._respondent_row(r) for r in case.respondents.values()]
        headings = ("Respondent", "College and Department", "Letters go to", "Conduct alleged", "Adjustments")
        form.respondents_table.show_rows("Respondents", headings, rows)
        form.respondents_label.setText("" if rows else "Nobody is recorded yet.")
        form.respondents_label.setVisible(not rows)
        form.respondents_why.show_paragraphs(paragraphs(self._desk, ("1.1", "2.12")))
        form.correct_button.setVisible(bool(rows))
        reporters = [_reporter_row(p) for p in case.reporting_persons.values()]
        form.reporters_table.show_rows(
            "Reporting Persons", ("Reporting Person", "College and Department", "E-mail"), reporters
        )
        form.reporters_label.setText("" if reporters else "Nobody is recorded. A conviction may have none.")
        form.reporters_label.setVisible(not reporters)
        form.correct_reporter_button.setVisible(bool(reporters))

    def _respondent_row(self, person: Respondent) -> list[str]:
        representative = self._case.representatives.get(person.id)
        to = f"{representative.name}\n{representative.email or ''}" if representative else person.email
        about = (person.name, STATUS[person.status], person.number, person.course)
        return [
            "\n".join(x for x in about if x),
            "\n".join((*person.colleges, *person.departments)),
            (to or "No address").strip(),
            "\n".join(map(written, person.conduct)) or "Since October 2019",
            "\n".join(person.adjustments) or "–",
        ]

    def _show_letters(self) -> None:
        form, case = self.form, self._case
        rows = [
            [case.edition.letters[e.letter].name, self._name(e.to), moment(e.at), WAYS.get(e.via, e.via)]
            for e in case.all(ev.LetterRecorded)
        ]
        form.letters_table.show_rows("Earlier letters", ("Letter", "To", "Sent", "How"), rows)
        form.letters_label.setText(
            "Only what was sent before the case came here. The day of receipt is counted from the day and the way."
        )
        form.letters_why.show_paragraphs(paragraphs(self._desk, ("2.9", "5.5", "3.9")))
        _refill(
            form.letter_combo,
            {x: case.edition.letters[x].name for x in LETTERS if x in STARTING or x == "L03"},
        )
        self._fill_readers()

    def _fill_readers(self) -> None:
        case = self._case
        people: dict[str, str] = {}
        if self.form.letter_combo.currentData() == "L02":
            people = {p: self._name(p) for p in case.reporting_persons}
        else:
            for r, person in case.respondents.items():
                people[r] = person.name
                if r in case.representatives:
                    people[f"{r}.representative"] = f"{case.representatives[r].name}, for {person.name}"
        _refill(self.form.to_combo, people)
        self.form.letter_button.setEnabled(bool(people))

    def _name(self, who: str) -> str:
        """A protected Reporting Person goes by the reference in the case (4.1)."""
        return f"{who} (protected)" if who in {p.id for p in self._case.protected} else self._case.name(who)

    def _show_decisions(self) -> None:
        form, case = self.form, self._case
        rows = [
            [
                written(e.at.date()),
                DECISIONS.get(e.decision, e.decision),
                ROUTES.get(e.route, e.route),
                ", ".join(case.name(r) for r in e.respondents) or "All Respondents",
                "\n".join(f"{m.paragraph}: {m.terms}" for m in e.measures) or e.reasons or "–",
            ]
            for e in case.all(ev.OfficerDecided)
        ]
        headings = ("Day", "Decision", "How the case came", "About", "Measures or reasons")
        form.decision_table.show_rows("Decisions of the Officer", headings, rows)
        form.decision_why.show_paragraphs(paragraphs(self._desk, ("3.7", "5.2", "6.6")))
        about = {"": "All Respondents"} | (
            {r: p.name for r, p in case.respondents.items()} if len(case.respondents) > 1 else {}
        )
        _refill(form.about_combo, about)
        minor = {s.paragraph: f"{s.paragraph} {s.words}" for s in case.edition.sanctions.values() if s.minor}
        _refill(form.measure_combo, minor)
        if not form.decided_edit.isModified():
            form.decided_edit.show_day(self.session.now().date())
        form.decision_button.setEnabled(bool(case.respondents))
        self._show_measures()

    def _show_measures(self) -> None:
        form = self.form
        form.measure_box.setVisible(form.decision_combo.currentData() == "minor_sanction")
        rows = [[m.paragraph, m.terms, f"£{m.amount_gbp}" if m.amount_gbp else "–"] for m in self._measures]
        form.measure_table.show_rows("Measures", ("Paragraph", "Terms", "Amount"), rows)

    def _show_answers(self) -> None:
        form, case = self.form, self._case
        waiting = {
            r: case.name(r) for r, s in case.standings.items() if s.minor is not None and s.elected is None
        }
        form.election_section.setVisible(bool(waiting))
        _refill(form.elector_combo, waiting)
        missing = {
            f"{r} {n}": f"{p.name}, count {n}, {written(p.conduct[n - 1])}"
            for r, p in case.respondents.items()
            for n in choices_missing(case, r)
        }
        form.choice_section.setVisible(bool(missing))
        form.choice_label.setText(
            "This conduct was before 1 October 2019: the Respondent chooses which procedure applies to it (notes 11 and 13)."
        )
        _refill(form.count_combo, missing)

    # ---- people

    def _open_respondent(self, person: Respondent | None) -> None:
        id_ = person.id if person else f"R{len(self._case.respondents) + 1}"
        self.people.show_respondent(self._case, person, id_)

    def _open_reporter(self, person: ReportingPerson | None) -> None:
        id_ = person.id if person else f"RP{len(self._case.reporting_persons) + 1}"
        self.people.show_reporter(person, id_)

    def _chosen(
        self, at: int, people: list[Respondent] | list[ReportingPerson]
    ) -> Respondent | ReportingPerson:
        return people[max(0, min(at, len(people) - 1))]

    def _correct_respondent(self) -> None:
        person = self._chosen(self.form.respondents_table.currentRow(), list(self._case.respondents.values()))
        if isinstance(person, Respondent):
            self._open_respondent(person)

    def _correct_reporter(self) -> None:
        people = list(self._case.reporting_persons.values())
        person = self._chosen(self.form.reporters_table.currentRow(), people)
        if isinstance(person, ReportingPerson):
            self._open_reporter(person)

    def _record_respondent(self) -> None:
        name = self.form.name_edit.text().strip()
        self._record(
            lambda stamp: self.people.respondent_events(self._case, stamp),
            lambda: self._leave(self.form.respondent_box, self.form.add_button),
            f"{name} is recorded.",
        )

    def _record_reporter(self) -> None:
        id_ = self.form.reporter_edit.text()
        self._record(
            lambda stamp: self.people.reporter_events(self._case, stamp),
            lambda: self._leave(self.form.reporter_box, self.form.add_reporter_button),
            f"{id_} is recorded.",
        )

    def _leave(self, box: QWidget, then: QWidget) -> None:
        for edit in box.findChildren(QLineEdit):
            edit.clear()
        box.hide()
        then.setFocus()

    # ---- officers, letters, decisions

    def _record_officers(self) -> None:
        section = self.form.officers_section
        self._record(
            lambda stamp: self.people.officer_events(self._case, stamp),
            lambda: _unmodified(section),
            "The officers are recorded.",
        )

    def _record_letter(self) -> None:
        form = self.form
        letter, to, via = (str(c.currentData()) for c in (form.letter_combo, form.to_combo, form.way_combo))

        def events(stamp: Stamp) -> tuple[ev.Event, ...]:
            form.sent_errors.clear_error()
            day = self._day(form.sent_edit, form.sent_errors)
            at = datetime.combine(
                day, time(form.sent_at_time.time().hour(), form.sent_at_time.time().minute())
            )
            return (ev.LetterRecorded(**(stamp | {"at": at}), letter=letter, to=to, via=via),)  # type: ignore[arg-type]

        self._record(events, form.sent_edit.clear, "The letter is recorded.")

    def _record_decision(self) -> None:
        form = self.form
        decision, route = str(form.decision_combo.currentData()), str(form.route_combo.currentData())
        about, reasons = str(form.about_combo.currentData()), form.reasons_edit.text().strip()

        def events(stamp: Stamp) -> tuple[ev.Event, ...]:
            form.decided_errors.clear_error()
            form.terms_errors.clear_error()
            if decision == "minor_sanction" and not self._measures:
                raise Wrong(form.terms_errors, "Add at least one measure.", form.terms_edit)
            day = self._day(form.decided_edit, form.decided_errors)
            now = self.session.now()
            decided = ev.OfficerDecided(
                **(stamp | {"at": now if day == now.date() else datetime.combine(day, NOON)}),  # type: ignore[arg-type]
                decision=decision,
                respondents=(about,) if about else (),
                measures=self._measures if decision == "minor_sanction" else (),
                reasons=reasons,
                route=route,
            )
            return (decided,)

        self._record(events, self._decided, "The decision is recorded.")

    def _decided(self) -> None:
        self._measures = ()
        for edit in (self.form.decided_edit, self.form.reasons_edit):
            edit.setText("")  # unlike clear() it leaves nothing typed: the next decision begins with today

    def _add_measure(self) -> None:
        form = self.form
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
            form.terms_edit.clear()
            form.amount_edit.clear()
            self._show_measures()
            form.measure_combo.setFocus()

    def _resume(self) -> None:
        form = self.form
        form.resume_errors.clear_error()
        why = form.resume_edit.text().strip()
        if not why:
            form.resume_errors.show_error("Write why the procedure goes on.", form.resume_edit)
            return
        self._record(
            lambda stamp: (ev.Resumed(**stamp, why=why),),  # type: ignore[arg-type]
            form.resume_edit.clear,
            "The procedure goes on.",
        )

    def _record_election(self) -> None:
        who, answer = str(self.form.elector_combo.currentData()), str(self.form.answer_combo.currentData())
        self._record(
            lambda stamp: (ev.Elected(**stamp, respondent=who, answer=answer),),  # type: ignore[arg-type]
            lambda: None,
            "The answer is recorded.",
        )

    def _record_choice(self) -> None:
        who, _, count = str(self.form.count_combo.currentData()).partition(" ")
        edition = str(self.form.edition_combo.currentData())
        self._record(
            lambda stamp: (
                ev.ProcedureChosen(**stamp, respondent=who, count=int(count), edition=edition),  # type: ignore[arg-type]
            ),
            lambda: None,
            "The choice is recorded.",
        )

    def _day(self, edit: DayEdit, errors: FieldErrors) -> date:
        try:
            day = edit.day()
        except ValueError as error:
            raise Wrong(errors, str(error), edit) from None
        if day is None:
            raise Wrong(errors, "Write the day.", edit)
        if day > self.session.now().date():
            raise Wrong(errors, "That day is still to come.", edit)
        return day

    def _record(
        self, events: Callable[[Stamp], tuple[ev.Event, ...]], then: Callable[[], None], words: str
    ) -> None:
        """Records what the fields say, or says beside a field what is wrong with it."""
        session, reference = self.session, self._case.reference
        stamp: Stamp = {"at": session.now(), "by": session.by}
        try:
            found = events(stamp)
        except Wrong as wrong:
            wrong.show()
            return
        if not found:
            self._say("Nothing has changed, so nothing is recorded.")
            return

        def record(reason: str | None) -> Done:
            return act(session, reference, *(_with_reason(e, reason) for e in found))

        self.acts.perform(record, lambda done: self._recorded(done, then, words))

    def _recorded(self, done: Done, then: Callable[[], None], words: str) -> None:
        self._case = done.case
        then()
        self._read()
        self._say("\n".join((words, *done.advice)))

    def _say(self, words: str) -> None:
        label = self.form.done_label
        label.setText(words)
        label.show()
        say(label, words)

    # ---- putting together

    def _fill_choices(self) -> None:
        form = self.form
        form.respondent_box.hide()
        form.reporter_box.hide()
        form.person_edit.hide()
        form.reporter_edit.hide()
        for combo, words in (
            (form.decision_combo, DECISIONS),
            (form.route_combo, ROUTES),
            (form.way_combo, WAYS),
            (form.answer_combo, ANSWERS),
            (form.edition_combo, CHOICES),
        ):
            _refill(combo, words)
        for status, text in STATUS.items():
            form.status_combo.addItem(text, status)
        for day in (form.sent_edit, form.decided_edit):
            day.speak(read_date, written)
        form.sent_at_time.setDisplayFormat("HH:mm")
        form.sent_at_time.setTime(QTime(10, 0))

    def _connect(self) -> None:
        form = self.form
        form.resume_button.clicked.connect(self._resume)
        form.add_button.clicked.connect(lambda: self._open_respondent(None))
        form.correct_button.clicked.connect(self._correct_respondent)
        form.respondents_table.activated.connect(lambda _: self._correct_respondent())
        form.record_button.clicked.connect(self._record_respondent)
        form.leave_button.clicked.connect(lambda: self._leave(form.respondent_box, form.add_button))
        form.add_reporter_button.clicked.connect(lambda: self._open_reporter(None))
        form.correct_reporter_button.clicked.connect(self._correct_reporter)
        form.reporters_table.activated.connect(lambda _: self._correct_reporter())
        form.record_reporter_button.clicked.connect(self._record_reporter)
        form.leave_reporter_button.clicked.connect(
            lambda: self._leave(form.reporter_box, form.add_reporter_button)
        )
        form.officers_button.clicked.connect(self._record_officers)
        form.letter_combo.currentIndexChanged.connect(lambda _: self._fill_readers())
        form.letter_button.clicked.connect(self._record_letter)
        form.decision_combo.currentIndexChanged.connect(lambda _: self._show_measures())
        form.measure_button.clicked.connect(self._add_measure)
        form.decision_button.clicked.connect(self._record_decision)
        form.election_button.clicked.connect(self._record_election)
        form.choice_button.clicked.connect(self._record_choice)


def _reporter_row(person: ReportingPerson) -> list[str]:
    name = f"{person.id}, protected: nobody is told who this is" if person.anonymous else person.name
    belongs = "\n".join((*person.colleges, *person.departments)) or "None"
    return [
        f"{name}\n{'A student' if person.student else 'Not a student'}",
        "Kept back" if person.anonymous else belongs,
        "Kept back" if person.anonymous else person.email or "No address",
    ]


def _refill(combo: QComboBox, words: dict[str, str]) -> None:
    """What was chosen stays chosen where it is still there."""
    chosen = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    for key, text in words.items():
        combo.addItem(text, key)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.blockSignals(False)


def _unmodified(part: QWidget) -> None:
    for edit in part.findChildren(QLineEdit):
        edit.setModified(False)


def _with_reason(event: ev.Event, reason: str | None) -> ev.Event:
    return replace(event, override=reason)

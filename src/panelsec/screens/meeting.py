"""Fixing a meeting: what each day would mean, what a change would move, time and place, and the Chair's rulings."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QWidget

from panelsec.actions.meetings import fix_meeting
from panelsec.actions.recording import Done, act
from panelsec.actions.seating import committees_in_hand
from panelsec.actions.session import Session
from panelsec.forms.meeting import Ui_MeetingScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case, Committee
from panelsec.procedure.counting import written_with_weekday
from panelsec.procedure.day_adviser import DayAdviser, DayNote, Row
from panelsec.procedure.people import Document, Kind
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.wording import bullets, committee_title, moment, paragraphs
from panelsec.widgets import day_picker
from panelsec.widgets.speech import say

MODES = {"in_person": "In person", "video": "By video", "hybrid": "In person, with some attending by video"}
ABOUT = ("joint_hearing", "absence", "video", "witness", "late_response")
"""What is ruled on here; what is withheld is ruled on where the papers are, a meeting of two where it is drawn."""

DECISIONS = {
    "single": "One hearing for all",
    "separate": "A hearing for each",
    "sufficient": "The reason is sufficient: another day is fixed",
    "not_sufficient": "The reason is not sufficient: the Committee may go on without",
    "admit": "Admitted",
    "permit": "Permitted",
    "refuse": "Refused",
    "other_format": "In another form, such as in writing",
}
OF_ONE = ("absence", "video", "witness")
START = QTime(10, 0)
AHEAD = timedelta(weeks=26)


class MeetingScreen(QWidget):
    """Reads everything again whenever it is shown and after each act."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.form = Ui_MeetingScreen()
        self.form.setupUi(self)
        self._desk = desk
        self._reference = ""
        self._case = Case("")
        self._adviser: DayAdviser | None = None
        self._notes: dict[date, DayNote] = {}
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self._fill_choices()
        self._connect()

    @property
    def session(self) -> Session:
        session: Session = self._desk.office
        return session

    @property
    def committee(self) -> str:
        return str(self.form.committee_combo.currentData() or "DC1")

    @property
    def _body(self) -> Committee:
        return self._case.committee(self.committee)

    def show_case(self, reference: str) -> None:
        """The Committee that was chosen stays chosen, within one case."""
        chosen = self.committee if reference == self._reference else None
        self._reference = reference
        names = committees_in_hand(self.session, reference)
        combo = self.form.committee_combo
        combo.blockSignals(True)
        combo.clear()
        for name in names:
            combo.addItem(committee_title(name), name)
        combo.setCurrentIndex(names.index(chosen) if chosen in names else len(names) - 1)
        combo.blockSignals(False)
        self.form.committee_box.setVisible(len(names) > 1)
        self.form.answer_panel.clear()
        self.form.done_label.hide()
        self._show_committee()

    def point_at(self, thing: str) -> None:
        """A step of the task list, such as DC1.date or DC1.joint_hearing, or a Committee."""
        committee, _, what = thing.partition(".")
        at = self.form.committee_combo.findData(committee)
        if at >= 0:
            self.form.committee_combo.setCurrentIndex(at)
        about = self.form.about_combo.findData("joint_hearing" if what.startswith("joint") else what)
        if about >= 0 and self.form.ruling_box.isVisible():
            self.form.about_combo.setCurrentIndex(about)
            self.form.about_combo.setFocus()
        else:
            self.form.day_picker.setFocus()

    # ---- showing

    def _show_committee(self) -> None:
        form = self.form
        self._case = self.session.case(self._reference)
        fixed = self._body.meeting
        cites = ("8.6", "8.7") if self._body.is_appeal else ("7.3", "7.4", "7.6")
        form.why_label.show_paragraphs(paragraphs(self._desk, cites))
        form.lead_label.setText(_lead(self._body))
        form.fix_button.setText("&Change the meeting" if fixed else "&Fix the meeting")
        form.why_box.setVisible(fixed is not None)
        self._show_who()
        if fixed and not form.place_edit.isModified():
            form.place_edit.setText(fixed.place)
        start = QTime(fixed.start.hour, fixed.start.minute) if fixed else START
        form.start_time.setTime(start)
        form.mode_combo.setCurrentIndex(
            max(0, form.mode_combo.findData(fixed.mode if fixed else "in_person"))
        )
        self._advise_anew()
        self._show_dates()
        self._show_rulings()

    def _advise_anew(self) -> None:
        """Another Committee, or other Respondents: every day is looked at afresh."""
        office, today = self.session.office(), self.session.now().date()
        self._adviser = DayAdviser(self._case, self.committee, office, today, self._respondents())
        self._notes = {}
        fixed = self._body.meeting
        day = fixed.start.date() if fixed and fixed.start.date() > today else self._first_good(today)
        self.form.day_picker.show_days(day, self._picked_note)

    def _first_good(self, today: date) -> date:
        """The first day that costs nothing: lawful, with the whole notice; else the first lawful one."""
        days = [today + timedelta(days=n) for n in range(1, AHEAD.days)]
        lawful = (d for d in days if self._note(d).lawful)
        first = next(lawful, days[0])
        free = (d for d in (first, *lawful) if not any("say why" in w for w in self._note(d).words))
        return next(free, first)

    def _note(self, day: date) -> DayNote:
        fixed = self._body.meeting
        if fixed and fixed.start.date() == day:
            return DayNote(True, ("The meeting is fixed for this day.",))
        if day not in self._notes and self._adviser:
            self._notes[day] = self._adviser.note(day)
        return self._notes[day]

    def _picked_note(self, day: date) -> day_picker.DayNote:
        note = self._note(day)
        fixed = self._body.meeting
        said = not note.lawful or (fixed is not None and fixed.start.date() == day)
        return day_picker.DayNote(note.lawful, note.words[0] if said else "")

    def _show_cost(self, day: date) -> None:
        form, adviser = self.form, self._adviser
        if adviser is None:
            return
        fixed = self._body.meeting
        rows = [["The meeting", _day(fixed.start.date()) if fixed else "", _day(day)]]
        old = {r.name: r for r in adviser.rows(fixed.start.date())} if fixed else {}
        rows += [[f"{r.name} ({r.cites})", _counted(old.get(r.name)), _counted(r)] for r in adviser.rows(day)]
        if fixed and fixed.start.date() != day:
            form.cost_table.show_rows("What hangs on that day", ("", "As it is fixed", "If it changes"), rows)
        else:
            shown = [[row[0], row[2]] for row in rows]
            form.cost_table.show_rows("What hangs on that day", ("", "Day"), shown)
        form.cost_label.setText(bullets(self._note(day).words))

    def _show_who(self) -> None:
        combo, people = self.form.who_combo, self._case.respondents
        combo.blockSignals(True)
        combo.clear()
        combo.addItem("All Respondents", tuple(people))
        for r, person in people.items():
            combo.addItem(person.name, (r,))
        now = [combo.itemData(i) for i in range(combo.count())]
        mine = tuple(self._body.respondents)
        combo.setCurrentIndex(now.index(mine) if mine in now else 0)
        combo.blockSignals(False)
        self.form.who_box.setVisible(len(people) > 1)

    def _respondents(self) -> tuple[str, ...]:
        chosen = self.form.who_combo.currentData()
        return tuple(chosen) if chosen and len(self._case.respondents) > 1 else ()

    def _show_dates(self) -> None:
        rows = [
            [moment(m.start), m.place, MODES.get(m.mode, m.mode), m.why or "The first date", moment(m.at)]
            for m in self._body.meetings
        ]
        self.form.dates_section.setVisible(bool(rows))
        self.form.dates_table.show_rows("Dates so far", ("Meeting", "Place", "Held", "Why", "Fixed on"), rows)

    def _show_rulings(self) -> None:
        form, body, case = self.form, self._body, self._case
        rows = [
            [
                case.edition.rulings[r.about][0],
                case.name(r.respondent) if r.respondent else "Everybody",
                DECISIONS.get(r.decision, r.decision.replace("_", " ").capitalize()),
                r.grounds,
            ]
            for r in body.rulings
        ]
        form.ruling_table.show_rows("The Chair's rulings", ("About", "For", "Decision", "Grounds"), rows)
        form.ruling_box.setVisible(body.chair is not None)
        name = body.chair.name if body.chair else ""
        form.ruling_label.setText(
            f"{name} is in the Chair." if name else "No Chair sits yet, and a ruling needs the Chair."
        )
        self._fill_about()

    def _fill_about(self) -> None:
        combo = self.form.about_combo
        chosen = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        for about in ABOUT:
            if self._can_arise(about):
                combo.addItem(self._case.edition.rulings[about][0], about)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)
        self._fill_decisions()

    def _can_arise(self, about: str) -> bool:
        if about == "joint_hearing":
            return len(self._case.respondents) > 1
        return about != "late_response" or bool(self._responses())

    def _responses(self) -> list[Document]:
        return [d for d in self._case.papers if d.kind is Kind.RESPONSE]

    def _fill_decisions(self) -> None:
        form, case = self.form, self._case
        about = str(form.about_combo.currentData())
        _, cites, answers = case.edition.rulings[about]
        form.decision_combo.clear()
        for answer in answers:
            form.decision_combo.addItem(DECISIONS[answer], answer)
        form.whom_combo.clear()
        for r in self._body.respondents if about in OF_ONE else ():
            form.whom_combo.addItem(case.respondents[r].name, r)
        for paper in self._responses() if about == "late_response" else ():
            form.whom_combo.addItem(f"{paper.id}, {paper.title}", paper.id)
        form.whom_label.setText("Which response" if about == "late_response" else "For who&m")
        form.whom_box.setVisible(form.whom_combo.count() > 0)
        form.ruling_why.show_paragraphs(paragraphs(self._desk, (cites,)))

    # ---- doing

    def _fix(self) -> None:
        form, session, reference = self.form, self.session, self._reference
        for errors in (form.day_errors, form.place_errors, form.why_errors):
            errors.clear_error()
        day, place, why = form.day_picker.day, form.place_edit.text().strip(), form.why_edit.text().strip()
        if day <= session.now().date():
            form.day_errors.show_error(
                "That day is past or today: fix a day to come.", form.day_picker.calendar
            )
            return
        if not place:
            form.place_errors.show_error("Write where it is, or how one joins.", form.place_edit)
            return
        if self._body.meeting and not why:
            form.why_errors.show_error("Write why the day changes.", form.why_edit)
            return
        start = datetime.combine(day, form.start_time.time().toPython())  # type: ignore[arg-type]
        mode, committee, respondents = str(form.mode_combo.currentData()), self.committee, self._respondents()

        def record(reason: str | None) -> Done:
            event = ev.MeetingFixed(
                at=session.now(),
                by=session.by,
                override=reason,
                committee=committee,
                start=start,
                place=place,
                mode=mode,
                why=why,
                respondents=respondents,
            )
            return fix_meeting(session, reference, event)

        self.acts.perform(record, self._fixed)

    def _fixed(self, done: Done) -> None:
        form = self.form
        form.why_edit.clear()
        form.place_edit.setModified(False)
        fixed = done.case.committee(self.committee).meeting
        when = moment(fixed.start) if fixed else ""
        self._say_done(f"The meeting is fixed for {when}. Send the notices next.", done)

    def _rule(self) -> None:
        form, session, reference = self.form, self.session, self._reference
        form.grounds_errors.clear_error()
        grounds = form.grounds_edit.toPlainText().strip()
        if not grounds:
            form.grounds_errors.show_error("Write the Chair’s grounds.", form.grounds_edit)
            return
        about, decision = str(form.about_combo.currentData()), str(form.decision_combo.currentData())
        whom, committee, chair = form.whom_combo.currentData(), self.committee, self._body.chair

        def record(reason: str | None) -> Done:
            event = ev.Ruled(
                at=session.now(),
                by=session.by,
                override=reason,
                committee=committee,
                about=about,
                decision=decision,
                grounds=grounds,
                respondent=whom if about in OF_ONE else None,
                document=whom if about == "late_response" else None,
                chair=chair.id if chair else None,
            )
            return act(session, reference, event)

        self.acts.perform(record, self._ruled)

    def _ruled(self, done: Done) -> None:
        self.form.grounds_edit.clear()
        self._say_done("The Chair’s ruling is recorded.", done)

    def _say_done(self, words: str, done: Done) -> None:
        self._show_committee()
        label = self.form.done_label
        label.setText("\n".join((words, *done.advice)))
        label.show()
        say(label, label.text())

    # ---- putting together

    def _fill_choices(self) -> None:
        for key, words in MODES.items():
            self.form.mode_combo.addItem(words, key)
        self.form.start_time.setDisplayFormat("HH:mm")

    def _connect(self) -> None:
        form = self.form
        form.committee_combo.currentIndexChanged.connect(lambda _: self._show_committee())
        form.who_combo.currentIndexChanged.connect(lambda _: self._advise_anew())
        form.about_combo.currentIndexChanged.connect(lambda _: self._fill_decisions())
        form.day_picker.moved.connect(self._show_cost)
        form.day_picker.picked.connect(lambda _: form.start_time.setFocus())
        form.fix_button.clicked.connect(self._fix)
        form.fix_button.setDefault(True)
        form.rule_button.clicked.connect(self._rule)


def _lead(body: Committee) -> str:
    title, fixed = committee_title(body.name), body.meeting
    if fixed is None:
        return f"{title}: no date is fixed yet. The members are drawn for a date, so it comes first."
    return f"{title}: {moment(fixed.start)}, {fixed.place}, {MODES.get(fixed.mode, fixed.mode).lower()}."


def _day(day: date) -> str:
    return written_with_weekday(day)


def _counted(row: Row | None) -> str:
    if row is None:
        return ""
    late = row.do_by is not None and row.do_by != row.formal
    return f"{_day(row.formal)}; do it by {_day(row.do_by)}" if late and row.do_by else _day(row.formal)

"""Fixing a meeting: what each day would mean, what a change would move, time and place, rulings."""

from datetime import date, datetime

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QWidget

from panelsec.actions.draw.seating import committees_in_hand
from panelsec.actions.meetings import fix_meeting
from panelsec.actions.post import INVITING
from panelsec.actions.recording import Done
from panelsec.forms.meeting import Ui_MeetingScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.convening import may_be_apart, who_may_be_before
from panelsec.procedure.stages import next_name
from panelsec.screens.answers import Acts
from panelsec.screens.case_page import CasePage, with_reason
from panelsec.screens.choices import fill
from panelsec.screens.desk import Desk
from panelsec.screens.kept import Kept
from panelsec.screens.meeting.days import Days
from panelsec.screens.meeting.rulings import Rulings
from panelsec.screens.places import Place
from panelsec.screens.wording import adjusted, committee_title, moment, paragraphs, tell
from panelsec.widgets.page import bring_into_view

MODES = {"in_person": "In person", "video": "By video", "hybrid": "In person, with some attending by video"}
START, CLOCK = QTime(10, 0), "HH:mm"


class MeetingScreen(QWidget):
    """Reads everything again whenever it is shown and after each act."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_MeetingScreen()
        self.form.setupUi(self)
        self._desk = desk
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.page = CasePage(desk, self.acts)
        self._kept = Kept(desk.drafts, self)
        self.days = Days(self.form, self.page)
        self.rulings = Rulings(self.form, self.page, self._say_done)
        self._fill_choices()
        self._connect()

    @property
    def _chosen(self) -> str:
        return str(self.form.committee_combo.currentData() or "DC1")

    @property
    def committee(self) -> str:
        """The one that is chosen; for an appeal that is not before it, beside those that are, another one (2.18)."""
        body, wanted = self.page.case.committee(self._chosen), set(self.form.who_combo.currentData() or ())
        apart = (
            body.is_appeal
            and body.meeting is not None
            and bool(wanted)
            and not wanted & set(body.respondents)
        )
        return next_name("AC", self.page.case.committees.values()) if apart else self._chosen

    @property
    def _body(self) -> Committee:
        return self.page.case.committee(self.committee)

    def show_case(self, reference: str) -> None:
        """The Committee that was chosen stays chosen, within one case."""
        chosen = self.committee if reference == self.page.reference else None
        self.page.reference = reference
        self._kept.open(Place("meeting", reference))
        self._offer_committees(chosen)
        self.form.answer_panel.clear()
        self.form.done_label.hide()
        self._show_committee()

    def _offer_committees(self, chosen: str | None) -> None:
        names = committees_in_hand(self.page.session, self.page.reference)
        titles = ((name, committee_title(name)) for name in names)
        fill(self.form.committee_combo, titles, chosen if chosen in names else names[-1])
        self.form.committee_box.setVisible(len(names) > 1)

    def point_at(self, thing: str) -> None:
        """A step of the task list, such as DC1.date or DC1.joint_hearing, or a Committee."""
        at = self.form.committee_combo.findData(thing.partition(".")[0])
        if at >= 0:
            self.form.committee_combo.setCurrentIndex(at)
        if not self.rulings.point_at(thing):
            self.form.day_picker.setFocus()

    # ---- showing

    def _show_committee(self) -> None:
        self._show_who()
        self._show_meeting()
        self.days.show(self._body, self._respondents(), self._kept_day())
        self._show_dates()
        self.rulings.show(self.page.case, self.committee)

    def _kept_day(self) -> date | None:
        """The day that was chosen and not fixed yet, unless it has come meanwhile."""
        kept = self._kept.get(f"{self.committee}.day")
        day = date.fromisoformat(kept) if kept else None
        return day if day and day > self.page.today else None

    def _keep(self, what: str, chosen: str, usual: str) -> None:
        """What is chosen and not fixed is kept like what is typed; what is proposed anyway is no choice."""
        self._kept.put(f"{self.committee}.{what}", "" if chosen == usual else chosen)

    def _keep_day(self) -> None:
        self._keep("day", self.form.day_picker.day.isoformat(), str(self.days.proposed))

    def _keep_time(self) -> None:
        self._keep("time", self.form.start_time.time().toString(CLOCK), _usual(self._body)[0].toString(CLOCK))

    def _keep_mode(self) -> None:
        self._keep("mode", self.form.mode_combo.currentData(), _usual(self._body)[1])

    def _choose_who(self) -> None:
        """The day, the time and the way that were chosen stay chosen."""
        form = self.form
        start, mode = form.start_time.time(), form.mode_combo.currentIndex()
        self._show_meeting()
        form.start_time.setTime(start)
        form.mode_combo.setCurrentIndex(mode)
        self.days.show(self._body, self._respondents(), form.day_picker.day)
        self._show_dates()
        self.rulings.show(self.page.case, self.committee)

    def _show_meeting(self) -> None:
        form = self.form
        fixed = self._body.meeting
        cites = ("8.6", "8.7") if self._body.is_appeal else ("7.3", "7.4", "7.6")
        form.why_label.show_paragraphs(paragraphs(self.page.desk, cites))
        form.lead_label.setText(_lead(self._body))
        form.fix_button.setText("Change the meetin&g" if fixed else "Fi&x the meeting")
        words = "" if self._body.is_appeal else adjusted(self.page.case, self._coming())
        form.adjustments_label.setText(words)
        form.adjustments_label.setVisible(bool(words))
        form.why_box.setVisible(fixed is not None)
        if fixed and not form.place_edit.isModified():
            form.place_edit.setText(fixed.place)
        (start, mode), of = _usual(self._body), self.committee
        kept = QTime.fromString(self._kept.get(f"{of}.time"), CLOCK)
        form.start_time.setTime(kept if kept.isValid() else start)
        form.mode_combo.setCurrentIndex(
            max(0, form.mode_combo.findData(self._kept.get(f"{of}.mode") or mode))
        )

    def _show_who(self) -> None:
        """Asked only where each may have a meeting of its own (2.18)."""
        combo, case = self.form.who_combo, self.page.case
        name = self._chosen
        offered = who_may_be_before(case, name) if may_be_apart(case, name) else ()
        combo.blockSignals(True)
        combo.clear()
        if name.startswith("AC") and offered:
            combo.addItem("All whose appeals may go on", offered)
        for r in offered:
            combo.addItem(case.name(r), (r,))
        now = [combo.itemData(i) for i in range(combo.count())]
        mine = tuple(case.committee(self._chosen).respondents)
        combo.setCurrentIndex(now.index(mine) if mine in now else 0)
        combo.blockSignals(False)
        self.form.who_box.setVisible(bool(offered))

    def _respondents(self) -> tuple[str, ...]:
        """Whom the meeting is about; empty: the one Respondent of the case, or nobody yet."""
        if len(self.page.case.respondents) < 2:
            return ()
        return tuple(self.form.who_combo.currentData() or who_may_be_before(self.page.case, self.committee))

    def _coming(self) -> tuple[str, ...]:
        return self._respondents() or tuple(self._body.respondents)

    def _show_dates(self) -> None:
        rows = [
            [moment(m.start), m.place, MODES.get(m.mode, m.mode), _why(m), moment(m.at)]
            for m in self._body.meetings
        ]
        self.form.dates_section.setVisible(bool(rows))
        self.form.dates_table.show_rows("Dates so far", ("Meeting", "Place", "Held", "Why", "Fixed on"), rows)

    # ---- doing

    def _fix(self) -> None:
        form, session, reference = self.form, self.page.session, self.page.reference
        before = self._body.meeting
        for errors in (form.day_errors, form.place_errors, form.why_errors):
            errors.clear_error()
        day, place, why = form.day_picker.day, form.place_edit.text().strip(), form.why_edit.text().strip()
        if day <= self.page.today:
            form.day_errors.show_error(
                "That day is past or today: fix a day to come.", form.day_picker.calendar
            )
            return
        if not place:
            form.place_errors.show_error("Write where it is, or how one joins.", form.place_edit)
            return
        if before and not why:
            form.why_errors.show_error("Write why the day changes.", form.why_edit)
            return
        start = datetime.combine(day, form.start_time.time().toPython())  # type: ignore[arg-type]
        mode, committee, respondents = str(form.mode_combo.currentData()), self.committee, self._respondents()

        same = before and (before.start, before.place, before.mode) == (start, place, mode)
        if same and set(respondents) in (set(), set(self._body.respondents)):
            form.day_errors.show_error(
                "Nothing is changed: that is the meeting as it is fixed.", form.fix_button
            )
            return
        event = ev.MeetingFixed(
            **self.page.stamp(),
            committee=committee,
            start=start,
            place=place,
            mode=mode,
            why=why,
            respondents=respondents,
        )
        self.acts.perform(
            lambda reason: fix_meeting(session, reference, with_reason(event, reason)),
            lambda done: self._fixed(committee, before, done),
            "Recording",
        )

    def _fixed(self, committee: str, before: ev.MeetingFixed | None, done: Done) -> None:
        form = self.form
        self._offer_committees(committee)
        form.why_edit.setText("")
        form.place_edit.setModified(False)
        self._kept.drop(f"{committee}.")
        fixed = done.case.committee(committee).meeting
        assert fixed is not None  # noqa: S101 - it was fixed a moment ago
        self._say_done(f"{_became(before, fixed)} {_notices(done.case, before, committee)}", done)

    def _say_done(self, words: str, done: Done) -> None:
        self._show_committee()
        tell(self.form.done_label, "\n".join((words, *done.advice)))

    def _go_on(self) -> None:
        self.form.start_time.setFocus()
        bring_into_view(self.form.fix_button, self.form.start_time)

    # ---- putting together

    def _fill_choices(self) -> None:
        for key, words in MODES.items():
            self.form.mode_combo.addItem(words, key)
        self.form.start_time.setDisplayFormat(CLOCK)

    def _connect(self) -> None:
        form = self.form
        form.committee_combo.currentIndexChanged.connect(lambda _: self._show_committee())
        form.who_combo.currentIndexChanged.connect(lambda _: self._choose_who())
        form.day_picker.picked.connect(lambda _: self._go_on())
        form.day_picker.calendar.selectionChanged.connect(self._keep_day)
        form.start_time.timeChanged.connect(lambda _: self._keep_time())
        form.mode_combo.activated.connect(lambda _: self._keep_mode())
        form.fix_button.clicked.connect(self._fix)
        form.fix_button.setDefault(True)


def _usual(body: Committee) -> tuple[QTime, str]:
    """The hour and the way that are proposed: as it is fixed, if it is."""
    fixed = body.meeting
    return (QTime(fixed.start.hour, fixed.start.minute), fixed.mode) if fixed else (START, "in_person")


def _lead(body: Committee) -> str:
    title, fixed = committee_title(body.name), body.meeting
    if fixed is None:
        return f"{title}: no date is fixed yet. The members are drawn for a date, so it comes first."
    return f"{title}: {moment(fixed.start)}, {fixed.place}, {MODES.get(fixed.mode, fixed.mode).lower()}."


def _became(before: ev.MeetingFixed | None, fixed: ev.MeetingFixed) -> str:
    if before is None:
        return f"The meeting is fixed for {moment(fixed.start)}."
    if before.start != fixed.start:
        return f"The meeting is moved from {moment(before.start)} to {moment(fixed.start)}."
    return f"The meeting stays fixed for {moment(fixed.start)}; its place is now {fixed.place}."


def _notices(case: Case, before: ev.MeetingFixed | None, committee: str) -> str:
    """What is to be sent next: whoever had a notice of the meeting as it was has it wrong now."""
    told = [e for e in case.all(ev.LetterSent) if e.letter in INVITING and before and e.at >= before.at]
    if told:
        return "The notices that have gone tell of the meeting as it was: write and send them again."
    return "Send the notices next." if case.committee(committee).sitting else "Draw the members next."


def _why(meeting: ev.MeetingFixed) -> str:
    """Why the date is another, and what was said where it asked for a reason."""
    given = f"\nReason given: {meeting.override}" if meeting.override else ""
    return f"{meeting.why or 'The first date'}{given}"

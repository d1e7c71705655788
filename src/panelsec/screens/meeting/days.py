"""What each day would mean for a meeting: whether it is in time, what it costs, what depends on it."""

from collections.abc import Sequence
from datetime import date, timedelta

from panelsec.forms.meeting import Ui_MeetingScreen
from panelsec.procedure.advice.day_adviser import DayAdviser, DayNote, Row, Verdict
from panelsec.procedure.advice.day_outlook import Outlook, outlook
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import written_with_weekday
from panelsec.screens.case_page import CasePage
from panelsec.screens.wording import bullets
from panelsec.widgets.days import day_picker


class Days:
    """The days of one Committee's meeting; each is looked at once, until `show` begins afresh."""

    def __init__(self, form: Ui_MeetingScreen, page: CasePage) -> None:
        self._form, self._page = form, page
        self._adviser: DayAdviser | None = None
        self._notes: dict[date, DayNote] = {}
        self._outlook = Outlook(None, None, ())
        self._fixed: date | None = None
        self.proposed: date | None = None
        """The day that is chosen while nobody has chosen another."""
        form.offer_button.clicked.connect(self._take_offer)
        form.picker_label.setBuddy(form.day_picker.calendar)  # the picker itself has no focus to take
        form.day_picker.moved.connect(self._show_cost)

    def show(self, body: Committee, respondents: Sequence[str], chosen: date | None = None) -> None:
        """Another Committee, or other Respondents: every day is looked at afresh; `chosen` stays chosen."""
        page, today = self._page, self._page.today
        self._adviser = DayAdviser(page.case, body.name, page.office, today, tuple(respondents))
        self._notes = {}
        self._fixed = body.meeting.start.date() if body.meeting else None
        self._outlook = outlook(self._adviser, self._note_of)
        self._show_outlook()
        offered = self._outlook.free or self._outlook.first or today + timedelta(days=1)
        self.proposed = self._fixed if self._fixed and self._fixed > today else offered
        self._form.day_picker.show_days(chosen or self.proposed, self._picked_note)

    def _show_outlook(self) -> None:
        """Whether it can still be had in time, before a day is chosen; the earliest day that is free is offered."""
        form, found = self._form, self._outlook
        offered = found.free or found.first
        form.outlook_label.setText(" ".join(found.words))
        form.offer_button.setVisible(offered is not None)
        if offered:
            form.offer_button.setText(
                f"&Look at {written_with_weekday(offered)}, the earliest{'' if found.free else ' in time'}"
            )

    def _take_offer(self) -> None:
        offered = self._outlook.free or self._outlook.first
        if offered:
            self._form.day_picker.show_days(offered, self._picked_note)
            self._form.day_picker.setFocus()

    def _note(self, day: date) -> DayNote:
        if day == self._fixed:
            return DayNote(Verdict.POSSIBLE, ("The meeting is fixed for this day.",))
        return self._note_of(day)

    def _note_of(self, day: date) -> DayNote:
        if day not in self._notes and self._adviser:
            self._notes[day] = self._adviser.note(day)
        return self._notes[day]

    def _picked_note(self, day: date) -> day_picker.DayNote:
        note = self._note(day)
        return day_picker.DayNote(note.verdict, " ".join(note.why))

    def _show_cost(self, day: date) -> None:
        form, adviser, fixed = self._form, self._adviser, self._fixed
        if adviser is None:
            return
        rows = [["The meeting", written_with_weekday(fixed) if fixed else "", written_with_weekday(day)]]
        old = {r.name: r for r in adviser.rows(fixed)} if fixed else {}
        today = adviser.today
        rows += [
            [f"{r.name} ({r.cites})", _counted(old.get(r.name), today), _counted(r, today)]
            for r in adviser.rows(day)
        ]
        if fixed and fixed != day:
            form.cost_table.show_rows("What hangs on that day", ("", "As it is fixed", "If it changes"), rows)
        else:
            shown = [[row[0], row[2]] for row in rows]
            form.cost_table.show_rows("What hangs on that day", ("", "Day"), shown)
        form.cost_label.setText(bullets(self._note(day).words))


def _counted(row: Row | None, today: date) -> str:
    """The day, or that it has been; and the day on which the office does it, where that is earlier."""
    if row is None:
        return ""
    last = row.do_by or row.formal
    if last < today:
        return (
            f"{written_with_weekday(row.formal)}, which is past"
            if row.formal < today
            else f"{written_with_weekday(row.formal)}; it had to be done by {written_with_weekday(last)}"
        )
    return (
        written_with_weekday(row.formal)
        if last == row.formal
        else f"{written_with_weekday(row.formal)}; do it by {written_with_weekday(last)}"
    )

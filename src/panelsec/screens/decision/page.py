"""What the parts of the decision page share: the case, the Respondent, the Committee."""

from collections.abc import Callable
from datetime import date, datetime, time

from panelsec.actions.recording import Done
from panelsec.forms.decision import Ui_DecisionScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import written
from panelsec.procedure.run_sheet import mitigation_heard
from panelsec.procedure.stages import committee_for
from panelsec.procedure.weighing import Part, annex, breaches_to_tell, part, were_told
from panelsec.registers.dates import read_date
from panelsec.screens.answers import Acts
from panelsec.screens.case_page import CasePage
from panelsec.screens.desk import Desk
from panelsec.screens.kept import Kept, KeptOf
from panelsec.screens.slips import corrected
from panelsec.widgets.days.day_edit import DayEdit
from panelsec.widgets.field_errors import FieldErrors

NOON = time(12)


class DecisionPage(CasePage):
    """`read` reads everything again, and puts the focus on what comes next; `done` says first what was recorded."""

    def __init__(
        self,
        form: Ui_DecisionScreen,
        desk: Desk,
        acts: Acts,
        drafts: Kept,
        read: Callable[[], None],
        done: Callable[[Done], None],
    ) -> None:
        super().__init__(desk, acts)
        self.form, self._drafts = form, drafts
        self.read, self.done = read, done
        self.respondent = ""
        self.filling = False
        """While the page fills its fields: what they hold then is not typed."""

    @property
    def committee(self) -> Committee:
        case = self.case
        return case.committee(committee_for(case, self.respondent))

    def part(self, case: Case, r: str) -> Part:
        """Where the decision on a Respondent stands, with what the Secretary has said on this page."""
        committee = case.committee(committee_for(case, r))
        kept = self._drafts.of(committee.name, r)
        heard = kept.is_set("heard") or _was_heard(case, committee, r)
        return part(case, committee, r, heard=heard, enough=kept.is_set("enough"))

    @property
    def kept(self) -> KeptOf:
        """What is kept of this Respondent's decision; of a correction of it, apart."""
        return self._all_kept.of("correct") if self.former else self._all_kept

    @property
    def _all_kept(self) -> KeptOf:
        return self._drafts.of(self.committee.name, self.respondent)

    def decide(self, event: ev.Found | ev.Sanctioned, kept: KeptOf) -> None:
        """Records it, or that it should have been recorded so; what it was made from is no draft then."""
        if self.former:
            self.correct(event)
            return

        def done(recorded: Done) -> None:
            kept.drop()
            self.done(recorded)

        self.record(event, then=done)

    # ---- a slip

    @property
    def on_record(self) -> tuple[ev.Found | ev.Sanctioned, ...]:
        """What this Committee decided on the Respondent."""
        standing = self.case.standing(self.respondent)
        found = (*standing.found, *((standing.sanctioned,) if standing.sanctioned else ()))
        return tuple(e for e in found if e.committee == self.committee.name)

    @property
    def former(self) -> ev.Found | ev.Sanctioned | None:
        """What is being corrected."""
        number = self._all_kept.get("correcting")
        return self.on_record[int(number)] if number and int(number) < len(self.on_record) else None

    def begin_correction(self, number: int) -> None:
        """Of what is on record, by its place there."""
        self._all_kept.of("correct").drop()
        self._all_kept.put("correcting", str(number))

    def end_correction(self) -> None:
        self._all_kept.of("correct").drop()
        self._all_kept.put("correcting", "")

    def correct(self, right: ev.Found | ev.Sanctioned | None) -> None:
        """None: it should not be on record."""
        form, former = self.form, self.former
        form.correct_errors.clear_error()
        why = form.correct_why_edit.text().strip()
        if not why:
            form.correct_errors.show_error("Write why it is corrected.", form.correct_why_edit)
        elif former is not None:

            def done(recorded: Done) -> None:
                self.end_correction()
                self.done(recorded)

            self.record(corrected(former, right, why, self.stamp()), then=done)

    # ---- the day, where it is recorded later than it was decided

    def prepare_day(self, field: DayEdit) -> None:
        field.speak(read_date, written)
        field.textChanged.connect(lambda text: self._keep_day(field, text))

    def show_day(self, field: DayEdit) -> None:
        field.setText(self.kept.get("day") or written(self.today))
        field.setModified(False)

    def _keep_day(self, field: DayEdit, text: str) -> None:
        if not self.filling:
            self.kept.put("day", text)
            field.setModified(False)

    def moment(self, field: DayEdit, errors: FieldErrors) -> datetime | None:
        """When it was decided, as the field says: now, or on an earlier day after the meeting; None, and why, otherwise."""
        sat = self.committee.sittings[-1].at
        day, wrong = None, "Say on which day it was decided."
        try:
            day = field.day()
        except ValueError as error:
            wrong = str(error)
        if day is not None:
            wrong = self._not_then(day, sat)
        if wrong or day is None:
            errors.show_error(wrong, field)
            return None
        return self.now if day == self.today else max(datetime.combine(day, NOON), sat)

    def _not_then(self, day: date, sat: datetime) -> str:
        if day > self.today:
            return "That day is still to come."
        if day < sat.date():
            return f"The Committee met on {written(sat.date())}, and decided no sooner (7.9)."
        return ""


def _was_heard(case: Case, committee: Committee, r: str) -> bool:
    """At a sitting of its own, with what is to be told before it told (7.11)."""
    told = were_told(case, committee, r)
    to_tell = breaches_to_tell(case, committee, r) or annex(case, committee, r)
    return mitigation_heard(case, committee, r) and (told or not to_tell)

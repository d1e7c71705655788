"""What is in hand on the decision page: the case, the Respondent, his or her Committee, and how an act on it is recorded."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from panelsec.actions.recording import Done, act
from panelsec.forms.decision import Ui_DecisionScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case, Committee
from panelsec.procedure.counting import written
from panelsec.procedure.office import Office
from panelsec.procedure.steps_hearing import committee_for
from panelsec.procedure.weighing import Part, part
from panelsec.registers.dates import read_date
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.kept import Kept
from panelsec.widgets.day_edit import DayEdit
from panelsec.widgets.field_errors import FieldErrors

NOON = time(12)


@dataclass
class DecisionInHand:
    """Shared by the parts of the page; the page alone changes what is in hand."""

    form: Ui_DecisionScreen
    desk: Desk
    kept: Kept
    acts: Acts
    read: Callable[[], None]
    """Reads everything again, and puts the focus on what comes next."""
    done: Callable[[Done, int, tuple[str, ...]], None]
    reference: str = ""
    respondent: str = ""
    filling: bool = False
    """While the page fills its fields: what they hold then is not typed."""

    @property
    def case(self) -> Case:
        case: Case = self.desk.office.case(self.reference)
        return case

    @property
    def office(self) -> Office:
        office: Office = self.desk.office.office()
        return office

    @property
    def now(self) -> datetime:
        now: datetime = self.desk.office.now()
        return now

    @property
    def committee(self) -> Committee:
        case = self.case
        return case.committee(committee_for(case, self.respondent))

    def part(self, case: Case, r: str) -> Part:
        """Where the decision on a Respondent stands, with what the Secretary has said on this page."""
        committee = case.committee(committee_for(case, r))
        at = f"{committee.name}.{r}."
        heard, enough = self.kept.is_set(f"{at}heard"), self.kept.is_set(f"{at}enough")
        return part(case, committee, r, heard=heard, enough=enough)

    # ---- what is kept of this Respondent's decision

    def key(self, name: str) -> str:
        return f"{self.committee.name}.{self.respondent}.{name}"

    def get(self, name: str) -> str:
        return self.kept.get(self.key(name))

    def is_set(self, name: str) -> bool:
        return self.kept.is_set(self.key(name))

    def put(self, name: str, value: str) -> None:
        self.kept.put(self.key(name), value)

    # ---- recording

    def record(
        self, proposed: Callable[[dict[str, Any]], Iterable[ev.Event]], at: datetime, *drop: str
    ) -> None:
        """What `proposed` makes of the mark that every event bears; `drop`: the drafts that it makes needless."""
        session, reference, before = self.desk.office, self.reference, len(self.case.events)

        def do(reason: str | None) -> Done:
            mark: dict[str, Any] = {"at": at, "by": session.by, "override": reason}
            return act(session, reference, *proposed(mark))

        self.acts.perform(do, lambda done: self.done(done, before, drop), "Recording")

    # ---- the day, where it is recorded later than it was decided

    def prepare_day(self, field: DayEdit) -> None:
        field.speak(read_date, written)
        field.textChanged.connect(lambda text: self._keep_day(field, text))

    def show_day(self, field: DayEdit) -> None:
        field.setText(self.get("day") or written(self.now.date()))
        field.setModified(False)

    def _keep_day(self, field: DayEdit, text: str) -> None:
        if not self.filling:
            self.put("day", text)
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
        return self.now if day == self.now.date() else max(datetime.combine(day, NOON), sat)

    def _not_then(self, day: date, sat: datetime) -> str:
        if day > self.now.date():
            return "That day is still to come."
        if day < sat.date():
            return f"The Committee met on {written(sat.date())}, and decided no sooner (7.9)."
        return ""

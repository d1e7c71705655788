"""A running time limit, and the receipt of letters: the parts of a case's clocks."""

from dataclasses import dataclass
from datetime import date, datetime

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import Calendar, before, clear_before, months_after, within
from panelsec.procedure.editions.edition import Count, Deadline, Duty


@dataclass(frozen=True)
class Receipt:
    """A letter to one recipient: sent when and by what way, deemed received on which day (A04)."""

    letter: str
    to: str
    sent: datetime
    via: str
    received: date
    number: int | None = None
    respondent: str | None = None


@dataclass(frozen=True)
class Clock:
    """One running or ended time. `met_on` is the day on which what it asks for was done."""

    rule: Deadline
    committee: str | None
    respondent: str | None
    counted_from: date
    formal: date
    do_by: date | None
    non_working_warning: bool | None
    with_pause: date | None = None
    extended_to: date | None = None
    met: bool | None = None
    met_on: date | None = None
    started: date = date.min
    after: int = 0
    """How many receipts there were when it started: earlier ones do not meet it."""
    ended: bool = False
    """By a withdrawal, or since the meeting was fixed anew: it stays as it was."""

    @property
    def id(self) -> str:
        return self.rule.id

    @property
    def last_day(self) -> date:
        return self.extended_to or self.formal


def start(rule: Deadline, day: date, calendar: Calendar) -> Clock:
    """A clock that is counted from `day`: the formal day never moves, the office gets a do-by day (A05)."""
    formal = {
        Count.WITHIN: within,
        Count.CLEAR_BEFORE: clear_before,
        Count.BEFORE: before,
        Count.MONTHS: months_after,
    }[rule.count](day, rule.days)
    office = rule.duty is Duty.OFFICE
    return Clock(
        rule=rule,
        committee=None,
        respondent=None,
        counted_from=day,
        formal=formal,
        do_by=calendar.do_by(formal) if office else None,
        non_working_warning=None if office else not calendar.working(formal),
    )


def receipts(case: Case, calendar: Calendar) -> tuple[Receipt, ...]:
    """Every letter that went to somebody, with its day of receipt; a later one that was proved counts."""
    proved = {e.number: e.received for e in case.all(ev.ReceiptProved)}
    return tuple(
        _receipt(e, calendar, proved) for e in case.events if isinstance(e, ev.LetterSent | ev.LetterRecorded)
    )


def _receipt(
    event: ev.LetterSent | ev.LetterRecorded, calendar: Calendar, proved: dict[int, date]
) -> Receipt:
    deemed = calendar.received(event.at, event.via)
    if isinstance(event, ev.LetterRecorded):
        return Receipt(event.letter, event.to, event.at, event.via, deemed)
    later = proved.get(event.number, deemed) if event.number is not None else deemed
    return Receipt(
        event.letter, event.to, event.at, event.via, max(deemed, later), event.number, event.respondent
    )

"""A case at a glance: what to do, its days, what has happened, and what else may come."""

from dataclasses import dataclass
from datetime import date, datetime

from panelsec.actions.other_acts import Offer, offered
from panelsec.actions.session import Session
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.citations import cites
from panelsec.procedure.clocks.clock import Clock
from panelsec.procedure.counting import Calendar
from panelsec.procedure.deadlines import clocks
from panelsec.procedure.in_words.phrases import whose
from panelsec.procedure.in_words.sentences import in_words
from panelsec.procedure.next_steps import State, Step, next_steps, stands


@dataclass(frozen=True)
class Told:
    """One event of the record in words. `recorded`: on which day, where that is not the day on which it happened."""

    at: datetime
    by: str
    words: str
    cites: tuple[str, ...]
    recorded: date | None = None


@dataclass(frozen=True)
class Day:
    """A day of the time plan: what happened or is due then. `step` is set where something is still to be done."""

    on: date
    words: str
    meeting: bool = False
    step: str = ""


@dataclass(frozen=True)
class Overview:
    case: Case
    stage: str
    calendar: Calendar
    steps: tuple[Step, ...]
    days: tuple[Day, ...]
    record: tuple[Told, ...]
    offers: tuple[Offer, ...]


def overview(session: Session, reference: str) -> Overview:
    case, office = session.case(reference), session.office()
    steps = next_steps(case, session.now().date(), office)
    return Overview(
        case,
        stands(case, session.now().date(), office),
        office.calendar,
        steps,
        days(case, steps, clocks(case, office.calendar, session.now().date())),
        tuple(Told(e.at, e.by, in_words(case, e), cites(case, e), e.recorded) for e in case.record),
        offered(session, case, office),
    )


HAPPENED = {
    ev.CaseOpened: "Opened",
    ev.OfficerDecided: "Decision of the Officer",
    ev.ReferralWithdrawn: "Referral withdrawn",
    ev.Paused: "Paused",
    ev.Resumed: "Resumed",
    ev.Drawn: "Lot drawn",
    ev.Sanctioned: "Measures decided",
    ev.Appealed: "Appeal",
    ev.AppealDecided: "Appeal decided",
}


def days(case: Case, steps: tuple[Step, ...], rows: tuple[Clock, ...]) -> tuple[Day, ...]:
    """The turning points of a case, one line a day, and every day by which something is still to be done or asked for."""
    found = [Day(e.at.date(), f"{_happened(e)}{_whose(case, e)}") for e in case.events if type(e) in HAPPENED]
    found += [
        Day(e.at.date(), f"{case.edition.letters['L30'].name}{_whose(case, e)}")
        for e in case.all(ev.LetterSent)
        if e.letter == "L30"
    ]
    found += [
        Day(c.formal, f"Last day: {c.rule.name}{whose(case, [c.respondent])}")
        for c in rows
        if c.id == "X02" and not c.ended
    ]
    for committee in case.committees.values():
        if committee.meeting:
            found.append(
                Day(committee.meeting.start.date(), f"Meeting of the {committee.title}", meeting=True)
            )
    meetings = {d.on for d in found if d.meeting}
    waiting: dict[date, list[Step]] = {}
    for step in steps:
        if step.due and step.state not in (State.DONE, State.NOT_NEEDED) and step.due not in meetings:
            waiting.setdefault(step.due, []).append(step)
    found += [Day(on, _first_of(due), step=due[0].id) for on, due in waiting.items()]
    return tuple(sorted(dict.fromkeys(found), key=lambda d: d.on))


def _happened(event: ev.Event) -> str:
    """Where only one person could be seated nothing was drawn."""
    if isinstance(event, ev.Drawn) and all(seat.sole for seat in event.results):
        return "Seat filled" if len(event.results) == 1 else "Seats filled"
    return HAPPENED[type(event)]


def _whose(case: Case, event: ev.Event) -> str:
    about = getattr(event, "respondent", None)
    if about is None and isinstance(event, ev.LetterSent):
        about = case.respondent_of(event.to)
    return whose(case, [about])


def _first_of(steps: list[Step]) -> str:
    more = len(steps) - 1
    return steps[0].title + (f", and {more} more" if more else "")

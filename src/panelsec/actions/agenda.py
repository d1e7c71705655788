"""What is to be done over all cases: by when, in which case, and where in the program."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from panelsec.actions import saving
from panelsec.actions.session import Session
from panelsec.local_time import LONDON
from panelsec.post.calendar import Due, todo_calendar
from panelsec.procedure.case import Case
from panelsec.procedure.next_steps import State, Step, next_steps


class When(StrEnum):
    """The groups of the list, in order."""

    OVERDUE = "Overdue"
    TODAY = "Today"
    THIS_WEEK = "Within seven days"
    LATER = "Later"
    UNDATED = "Ready, with no day set"


@dataclass(frozen=True)
class Waiting:
    """A step of a case that can be done, or whose day runs though something else comes first.

    `nameless` is the title without anybody's name, for a calendar that others may see.
    """

    case: str
    respondents: str
    step: Step
    nameless: str

    def when(self, today: date) -> When:
        due = self.step.due
        if due is None:
            return When.UNDATED
        if due <= today:
            return When.TODAY if due == today else When.OVERDUE
        return When.THIS_WEEK if due <= today + timedelta(days=7) else When.LATER


def agenda(session: Session) -> tuple[Waiting, ...]:
    """What waits in every open case today, earliest day first. Milliseconds a case."""
    office, today = session.office(), session.now().date()
    open_cases = [session.case(line.reference) for line in session.store.projections.open_cases(today)]
    found = [_waiting(c, s) for c in open_cases for s in next_steps(c, today, office) if _waits(s)]
    return tuple(sorted(found, key=lambda w: w.step.due or date.max))


def _waits(step: Step) -> bool:
    return step.state is State.READY or (
        step.due is not None and step.state in (State.NOT_YET, State.BLOCKED)
    )


def _waiting(case: Case, step: Step) -> Waiting:
    people = [r.name for r in case.respondents.values()]
    return Waiting(case.reference, ", ".join(people), step, _without_names(case, step.title))


def _without_names(case: Case, words: str) -> str:
    roles = {p.name: "the Respondent" for p in case.respondents.values()}
    roles |= {p.name: "the Reporting Person" for p in case.reporting_persons.values()}
    roles |= {p.name: "the witness" for p in case.witnesses.values()}
    roles |= {p.name: "a member" for p in case.members.values()}
    for name in sorted(roles, key=len, reverse=True):
        words = words.replace(name, roles[name])
    return words


def as_calendar(session: Session, waiting: Iterable[Waiting]) -> bytes:
    """The dated ones as an .ics of all-day entries. Cases appear by reference and nobody by name, since it leaves the store."""
    due = [
        Due(
            uid=f"{session.store.file_id[:12]}-{w.case}-{w.step.id}@panelsec",
            on=w.step.due,
            title=f"{w.case}: {w.nameless}",
            note=f"Paragraph {', '.join(w.step.cites)}. {w.step.counted}".strip(),
        )
        for w in waiting
        if w.step.due is not None
    ]
    return todo_calendar(due, session.now().replace(tzinfo=LONDON))


def save_calendar(session: Session, waiting: Iterable[Waiting], path: Path) -> None:
    """Save the .ics as a file."""
    saving.save("The calendar", {path: as_calendar(session, waiting)})


@dataclass(frozen=True)
class Begun:
    """Which of the first steps in a new office have been done."""

    named: bool
    panels: bool
    case: bool

    @property
    def all(self) -> bool:
        return self.named and self.panels and self.case


def begun(session: Session) -> Begun:
    office = session.office()
    named = bool(office.settings.secretary.strip())
    return Begun(named, bool(office.members), session.store.projections.count() > 0)

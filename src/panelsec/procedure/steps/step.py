"""A step of a case, and how its state is found: from events, clocks and gates."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from functools import cached_property

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import Clock
from panelsec.procedure.counting import Calendar, written_with_weekday
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.editions.edition import Count, Duty
from panelsec.procedure.gates import objections
from panelsec.procedure.letters.to_whom import drafts
from panelsec.procedure.office import Office


class Group(StrEnum):
    """The stages by which a task list is grouped, in their order."""

    REFERRAL = "Referral"
    COMMITTEE = "Committee"
    MEETING = "Meeting"
    PAPERS = "Papers"
    HEARING = "Hearing"
    DECISION = "Decision"
    LETTERS = "Letters"
    APPEAL = "Appeal"
    COMPLETION = "Completion"


class State(StrEnum):
    NOT_YET = "Not yet"
    READY = "Ready"
    DONE = "Done"
    BLOCKED = "Blocked"
    NOT_NEEDED = "Not needed"


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing to do or to wait for. `due` is the office's do-by day or a Respondent's last day; `counted` says how it was counted.

    `why`: what blocks it or makes it needless; for a ready one, what will be asked or who is still to have it.
    """

    id: str
    group: Group
    title: str
    state: State
    cites: tuple[str, ...]
    where: str
    due: date | None = None
    formal: date | None = None
    counted: str = ""
    why: str = ""
    respondent: str | None = None
    committee: str | None = None
    letter: str | None = None
    drafted: bool = False
    """Ready, and written: what is still to go lies in Post."""


ANYBODY = ""
"""Steps are shown whoever looks: who may not do them (8.1) is said by a step of its own."""


@dataclass(frozen=True)
class View:
    """A case as the office sees it on a day."""

    case: Case
    office: Office
    today: date

    @cached_property
    def calendar(self) -> Calendar:
        return self.office.calendar

    @cached_property
    def clocks(self) -> tuple[Clock, ...]:
        return clocks(self.case, self.calendar, self.today)

    @cached_property
    def drafts(self) -> tuple[ev.LetterPrepared, ...]:
        return drafts(self.case)

    def clock(self, id_: str, respondent: str | None = None, committee: str | None = None) -> Clock | None:
        return clock_of(self.clocks, id_, respondent=respondent, committee=committee)

    @property
    def now(self) -> datetime:
        """The morning of the day: what may be done then may be done."""
        return datetime.combine(self.today, time(9))

    def name(self, respondent: str) -> str:
        return self.case.respondents[respondent].name

    def post_to(self, respondent: str) -> str:
        """Who gets a Respondent's letters (2.6)."""
        return f"{respondent}.representative" if respondent in self.case.representatives else respondent

    def ask(self, event: ev.Event) -> tuple[State, str]:
        """Ready, blocked by a gate, or not yet since another step comes first; and the reason, also of a mere query."""
        found = sorted(objections(self.case, event, self.office), key=lambda o: o.rank)
        hard = next((o for o in found if o.hard), None)
        if hard is not None:
            return (State.BLOCKED if hard.gate else State.NOT_YET), hard.reason
        return State.READY, found[0].reason if found else ""


def timed(step: Step, clock: Clock | None) -> Step:
    """The step with the day by which it is due and the count that led there."""
    if clock is None:
        return step
    due = clock.do_by or clock.last_day
    return replace(step, due=due, formal=clock.formal, counted=in_words(clock))


def unless_done(step: Step, done: object, *, needless: str = "") -> Step:
    """The step as done if it is, as not needed where there is a reason for that."""
    if done:
        return replace(step, state=State.DONE, why="", drafted=False)
    return replace(step, state=State.NOT_NEEDED, why=needless, drafted=False) if needless else step


# ---- a count in words


def in_words(clock: Clock) -> str:
    """'7 clear days before Wednesday 16 March 2022: received by Tuesday 8 March'."""
    days, start = clock.rule.days, written_with_weekday(clock.counted_from)
    unit = {Count.MONTHS: "month"}.get(clock.rule.count, "day") + ("" if days == 1 else "s")
    match clock.rule.count:
        case Count.CLEAR_BEFORE:
            said = f"{days} clear {unit} before {start}"
        case Count.BEFORE:
            said = f"at least {days} {unit} before {start}"
        case _:
            said = f"{days} {unit} from {start} ({clock.rule.of})"
    return f"{said}: {_until(clock)}"


def _until(clock: Clock) -> str:
    last = _short(clock.formal, clock.counted_from.year)
    if clock.rule.duty is Duty.RESPONDENT:
        said = f"until the end of {last}"
    else:
        said = f"received by {last}" if clock.rule.id not in _NO_LETTER else f"by {last}"
    if clock.extended_to:
        return f"{said}, extended to {_short(clock.extended_to, clock.counted_from.year)}"
    if clock.do_by and clock.do_by != clock.formal:
        return f"{said}, which is no working day: do it by {_short(clock.do_by, clock.formal.year)}"
    return said


_NO_LETTER = ("T14", "T15", "X01")
"""Clocks that a decision or the sending of a letter meets, not its receipt."""


def _short(day: date, year: int) -> str:
    said = written_with_weekday(day)
    return said.removesuffix(f" {year}") if day.year == year else said


# ---- letters


def letter(view: View, step: Step, to: Iterable[str], since: datetime | None = None) -> Step:
    """The step of sending a letter: done when everybody has been sent one since `since`, else what the gates say."""
    wanted = tuple(to)
    had = {
        e.to
        for e in view.case.all(ev.LetterSent)
        if e.letter == step.letter and (since is None or e.at >= since) and _same(e, step)
    }
    left = [w for w in wanted if not {w, _reader(view, w)} & had]
    if wanted and not left:
        return replace(step, state=State.DONE)
    if step.state is not State.READY or not left:
        return step
    state, why = view.ask(_proposed(view, step, _hardest(view, left)))
    if state is State.READY and not why and len(left) < len(wanted):
        why = f"Still to go to {', '.join(view.case.name(w) for w in left)}."
    written = in_post(view, step)
    drafted = state is State.READY and all({w, _reader(view, w)} & written for w in left)
    return replace(step, state=state, why=why, drafted=drafted)


def in_post(view: View, step: Step) -> set[str]:
    """For whom a draft of the step's letter lies in Post."""
    return {e.to for e in view.drafts if e.letter == step.letter and _same(e, step)}


def _reader(view: View, who: str) -> str:
    return view.post_to(who) if who in view.case.respondents else who


def _same(event: ev.LetterSent | ev.LetterPrepared, step: Step) -> bool:
    about = event.respondent is None or step.respondent is None or event.respondent == step.respondent
    return about and (event.committee is None or step.committee is None or event.committee == step.committee)


def _hardest(view: View, left: list[str]) -> str:
    return next((w for w in left if w in view.case.respondents), left[0])


def _proposed(view: View, step: Step, to: str) -> ev.LetterSent:
    reader = _reader(view, to)
    return ev.LetterSent(
        at=view.now,
        by=ANYBODY,
        letter=step.letter or "",
        to=reader,
        via="email" if view.case.email(reader) or reader not in view.case.respondents else "post",
        respondent=step.respondent,
        committee=step.committee,
    )

"""Advice on days: awkward ones, missed ones, the sixty days (2.9, 7.4, 7.14, 8.1)."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import Clock
from panelsec.procedure.clocks.met import MEETING_BY_LETTER
from panelsec.procedure.counting import Calendar, days_between, written
from panelsec.procedure.deadlines import clock_of
from panelsec.procedure.in_words.phrases import whose

NOTES_BEFORE = 7
"""Days before the end of the time for an appeal by which the notes should be there (A33)."""


def days(
    case: Case, old: tuple[Clock, ...], new: tuple[Clock, ...], event: ev.Event, calendar: Calendar
) -> Iterator[str]:
    """What an act that turns the clocks `old` into `new` does to the days; of the case after it."""
    if isinstance(event, ev.MeetingFixed):
        yield from _meeting_day(event, calendar)
    yield from _falling_badly(old, new, calendar)
    yield from _sixty(case, old, new, event)
    if isinstance(event, ev.LetterSent | ev.LetterRecorded):
        yield from _late(old, new, event)
        yield from _notes(old, new, event)


# ---- days that fall badly


def _meeting_day(event: ev.MeetingFixed, calendar: Calendar) -> Iterator[str]:
    day = event.start.date()
    if not calendar.working(day):
        cites = "8.6" if event.committee.startswith("AC") else "7.3"
        yield (
            f"The meeting is on {written(day)}, which is {calendar.why_not_working(day)}. Make sure that members and parties "
            f"can come and that the place is open, or fix a working day ({cites})."
        )


def _falling_badly(old: tuple[Clock, ...], new: tuple[Clock, ...], calendar: Calendar) -> Iterator[str]:
    added = _added(old, new)
    for clock in added:
        if clock.non_working_warning and clock.id in ("T06", "T07", "T11", "X02", "X03"):
            yield _not_working(clock, calendar)
    papers = clock_of(added, "T08")
    response = clock_of(added, "T07")
    if papers and response and papers.do_by == response.formal:
        yield (
            f"Responses may come in until {written(response.formal)}, and the papers must go out on that same day (7.4, 7.6). "
            "A meeting on a Thursday or Friday leaves a day between."
        )


def _added(old: tuple[Clock, ...], new: tuple[Clock, ...]) -> list[Clock]:
    """The clocks that were started, also where an earlier one of the same days has ended."""
    known = Counter(map(_key, old))
    added = []
    for clock in new:
        known[_key(clock)] -= 1
        if known[_key(clock)] < 0 and not clock.ended:
            added.append(clock)
    return added


def _not_working(clock: Clock, calendar: Calendar) -> str:
    said = (
        f"{clock.rule.name}: the last day, {written(clock.formal)}, is {calendar.why_not_working(clock.formal)}. "
        f"The time does not run on ({clock.rule.by})."
    )
    return f"{said} A meeting on a Thursday or Friday avoids that." if clock.id == "T07" else said


# ---- what goes out late


def _late(
    old: tuple[Clock, ...], new: tuple[Clock, ...], event: ev.LetterSent | ev.LetterRecorded
) -> Iterator[str]:
    met = {_key(c) for c in old if c.met_on is not None}
    for clock in new:
        mine = clock.id in MEETING_BY_LETTER.get(event.letter, ()) and _key(clock) not in met
        if mine and not clock.ended and clock.met_on is not None and clock.met_on > clock.last_day:
            yield _said_late(clock, clock.met_on)


def _key(clock: Clock) -> tuple[object, ...]:
    return clock.id, clock.respondent, clock.committee, clock.counted_from


def _said_late(clock: Clock, done: date) -> str:
    over = days_between(clock.last_day, done)
    how = "it goes" if clock.id == "X01" else "it counts as received"
    return (
        f"{clock.rule.name}: {how} on {written(done)}, {_days(over)} late. The {clock.rule.days} days from "
        f"{written(clock.counted_from)} ended on {written(clock.last_day)} ({clock.rule.by}). Put the reason on record."
    )


def _notes(
    old: tuple[Clock, ...], new: tuple[Clock, ...], event: ev.LetterSent | ev.LetterRecorded
) -> Iterator[str]:
    """The notes are what an appeal is written from: overdue with the decision letter, or there too late to be of use (A33)."""
    today = event.at.date()
    if event.letter == "L18":
        for clock in _of(new, "T10", event):
            if clock.met_on is None and clock.last_day < today:
                yield (
                    f"The notes of the meeting were due by {written(clock.last_day)} (7.14) and have not gone: send them with "
                    "this letter."
                )
    if event.letter == "L17":
        met = {_key(c) for c in old if c.met_on is not None}
        received = [c.met_on for c in _of(new, "T10", event) if c.met_on is not None and _key(c) not in met]
        appeal = next(iter(_of(new, "T11", event)[-1:]), None)
        if received and appeal and appeal.met_on is None and today <= appeal.last_day:
            yield from _little_time(appeal, max(received))


def _little_time(appeal: Clock, received: date) -> Iterator[str]:
    left = max(days_between(received, appeal.last_day), 0)
    if left < NOTES_BEFORE:
        yield (
            f"The notes count as received on {written(received)}, which leaves {_days(left)} until the time "
            f"for an appeal ends on {written(appeal.last_day)} (7.14, 8.1). Ask whether more time is wanted: the Secretary of the "
            "Appeal Committee can give it (8.1)."
        )


def _of(rows: tuple[Clock, ...], id_: str, event: ev.LetterSent | ev.LetterRecorded) -> list[Clock]:
    who = event.to.partition(".")[0]
    return [c for c in rows if c.id == id_ and c.respondent == who and not c.ended]


# ---- the sixty days


def _sixty(case: Case, old: tuple[Clock, ...], new: tuple[Clock, ...], event: ev.Event) -> Iterator[str]:
    """Where several Respondents have the same day, it is said once."""
    before = {c.respondent for c in old if c.id == "T14" and c.met is False}
    running = [c for c in new if c.id == "T14" and not c.ended]
    missed = [c for c in running if c.met is False and c.respondent not in before]
    for clock, of in _alike(case, missed):
        yield _missed(clock, of)
    if isinstance(event, ev.MeetingFixed) and event.committee.startswith("DC"):
        open_ = [c for c in running if c not in missed and c.met_on is None]
        paused = case.paused.at.date() if case.paused else None
        for clock, of in _alike(case, open_):
            yield _can_be_kept(clock, of, event.start.date(), event.at.date(), paused)


def _alike(case: Case, rows: Iterable[Clock]) -> Iterator[tuple[Clock, str]]:
    """One clock of those that end on the same day, and whose they are."""
    found: dict[tuple[date, date | None], list[Clock]] = {}
    for clock in rows:
        found.setdefault((clock.formal, clock.with_pause), []).append(clock)
    for same in found.values():
        yield same[0], whose(case, (c.respondent for c in same))


def _can_be_kept(clock: Clock, of: str, meeting: date, today: date, paused: date | None) -> str:
    """`paused`: since when the procedure is, and with it these days run on; how long is known when it ends (2.14)."""
    last = clock.with_pause or clock.formal
    with_pause = f", and with the pause (2.14) on {written(last)}" if clock.with_pause else ""
    said = f"{written(clock.formal)}{with_pause}"
    if last < (paused or today):
        return f"The 60 days of 2.9{of} ended on {said}. Tell Respondents and Reporting Persons of the delay, if they were not told."
    if meeting <= last:
        return f"The 60 days of 2.9{of} end on {said}: they can be kept if the Committee decides by then."
    if paused:
        return (
            f"The 60 days of 2.9{of} end on {said}, and later by each day of the pause that is on: with this date they are kept "
            f"only if it lasts {_days(days_between(last, meeting))} or more. Tell Respondents and Reporting Persons of the delay."
        )
    return (
        f"The 60 days of 2.9{of} end on {said}: they cannot be kept with this date. "
        f"Tell Respondents and Reporting Persons of the delay by {written(last)}."
    )


def _days(count: int) -> str:
    return f"{count} day{'' if count == 1 else 's'}"


def _missed(clock: Clock, of: str) -> str:
    last = written(clock.formal)
    ended = f"The 60 days{of} ended on {last}{_with_pause(clock)}."
    return f"{ended} An update on the delay to Respondents and Reporting Persons was due by {last} (2.9)."


def _with_pause(clock: Clock) -> str:
    return (
        f"; with the pause (2.14) their last day is {written(clock.with_pause)}" if clock.with_pause else ""
    )

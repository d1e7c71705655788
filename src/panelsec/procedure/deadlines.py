"""Every clock of a case: when it started, when it ends, whether it was met (T01 to T15, N01, X01 to X03)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import Clock, Receipt, receipts, start
from panelsec.procedure.clocks.met import WAIT, may_meet, met_on
from panelsec.procedure.clocks.starts import starts
from panelsec.procedure.counting import Calendar, days_between


def clocks(case: Case, calendar: Calendar, today: date) -> tuple[Clock, ...]:
    """All clocks of a case, in the order in which they started, as they stand at the end of `today`."""
    known: dict[tuple[Calendar, date], tuple[Clock, ...]] = case.worked_out
    if (calendar, today) not in known:
        known[calendar, today] = _clocks(case, calendar, today)
    return known[calendar, today]


def _clocks(case: Case, calendar: Calendar, today: date) -> tuple[Clock, ...]:
    told = receipts(case, calendar)
    rows: tuple[Clock, ...] = ()
    seen = 0
    looked = date.min
    before = Case(case.reference)
    for event in case.events:
        after = before.then(event)
        rows = _changed(event, before, rows, told[:seen], looked)
        seen += isinstance(event, ev.LetterSent | ev.LetterRecorded)
        rows = (*_met(event, after, rows, told[:seen]), *_started(event, after, rows, told[:seen], calendar))
        looked = event.at.date() if _matters(event) else looked
        before = after
    return tuple(c if c.ended else _judged(c, case, told, today) for c in rows)


def _matters(event: ev.Event) -> bool:
    """Whether an event is a day on which the clocks are looked at: what is made ready or noted is none."""
    return not isinstance(
        event,
        ev.LetterPrepared
        | ev.LetterDiscarded
        | ev.LotSealed
        | ev.Noted
        | ev.NotesCorrected
        | ev.DocumentAdded
        | ev.OfficerNamed,
    )


def last_looked(case: Case) -> date | None:
    """The day on which the clocks were last looked at; None before anything has happened."""
    return next((e.at.date() for e in reversed(case.events) if _matters(e)), None)


# ---- what starts, changes and ends a clock


def _started(
    event: ev.Event, case: Case, rows: tuple[Clock, ...], told: tuple[Receipt, ...], calendar: Calendar
) -> Iterator[Clock]:
    after = len(told) - isinstance(event, ev.LetterSent | ev.LetterRecorded)
    for id_, day, respondent, committee in starts(event, case, rows, told, calendar):
        clock = replace(
            start(case.edition.deadlines[id_], day, calendar),
            respondent=respondent,
            committee=committee,
            started=event.at.date(),
            after=after,
        )
        yield clock if id_ in WAIT else replace(clock, met_on=met_on(clock, case, told))


def _changed(
    event: ev.Event, before: Case, rows: tuple[Clock, ...], told: tuple[Receipt, ...], looked: date
) -> tuple[Clock, ...]:
    """The clocks after what an event ends, moves or drops; an ended one stays as it stood when it was last looked at."""
    match event:
        case ev.ReferralWithdrawn():
            return tuple(c if c.ended else _ended(c, before, told, looked) for c in rows)
        case ev.MeetingFixed():
            old = {"N01", "T07", "T08", "T12"}
            return tuple(
                _ended(c, before, told, looked)
                if c.id in old and c.committee == event.committee and not c.ended
                else c
                for c in rows
            )
        case ev.Resumed():
            paused = next((e for e in reversed(before.all(ev.Paused)) if e.at <= event.at), event)
            # a pause that begins and ends on one day was a day of pause all the same
            more = timedelta(days=max(1, days_between(paused.at.date(), event.at.date())))
            return tuple(
                replace(c, with_pause=(c.with_pause or c.formal) + more) if c.id == "T14" else c for c in rows
            )
        case ev.ArrivalCorrected():
            return tuple(replace(c, met_on=None) if c.id == "T07" and not c.ended else c for c in rows)
        case ev.Appealed():
            return tuple(c for c in rows if (c.id, c.respondent) != ("X03", event.respondent))
        case ev.AppealExtended():
            mine = [i for i, c in enumerate(rows) if (c.id, c.respondent) == ("T11", event.respondent)]
            return tuple(
                replace(c, extended_to=event.until) if i in mine[-1:] else c for i, c in enumerate(rows)
            )
        case _:
            return rows


def _ended(clock: Clock, case: Case, told: tuple[Receipt, ...], looked: date) -> Clock:
    return replace(_judged(clock, case, told, looked), ended=True)


def _met(
    event: ev.Event, case: Case, rows: tuple[Clock, ...], told: tuple[Receipt, ...]
) -> tuple[Clock, ...]:
    """The clocks with the day noted on which an event met them; the first such day stays."""
    ids = may_meet(event)
    if not ids:
        return rows
    return tuple(
        replace(c, met_on=met_on(c, case, told)) if c.id in ids and not c.ended and c.met_on is None else c
        for c in rows
    )


def _judged(clock: Clock, case: Case, told: tuple[Receipt, ...], today: date) -> Clock:
    day = met_on(clock, case, told) if clock.id in WAIT else clock.met_on
    over = today > clock.last_day and not clock.rule.right and case.withdrawn is None
    met = day <= clock.last_day if day else (False if over else None)
    return replace(clock, met=met, met_on=day)


# ---- what hangs on them


def clock_of(
    rows: Iterable[Clock], id_: str, *, respondent: str | None = None, committee: str | None = None
) -> Clock | None:
    """The latest clock of an id, for one Respondent or Committee."""
    mine = [
        c
        for c in rows
        if c.id == id_
        and respondent in (None, c.respondent)
        and committee in (None, c.committee)
        and not c.ended
    ]
    return mine[-1] if mine else None


def is_final(case: Case, respondent: str, calendar: Calendar, today: date) -> bool:
    """Whether nothing internal can change the decision any more: no appeal is open, and the time for one is over (8.1, 8.12)."""
    standing = case.standing(respondent)
    if standing.appeal is not None:
        ruling = standing.appeal_ruling
        ended = standing.appeal_decision or (ruling if ruling and not ruling.eligible else None)
        return ended is not None and ended.at.date() <= today
    if standing.committee is None:
        return standing.accepted
    mine = [
        c
        for c in clocks(case, calendar, today)
        if (c.id, c.respondent, c.committee) == ("T11", respondent, standing.committee)
    ]
    return standing.waived or bool(mine and today > mine[-1].last_day)

"""What starts a clock, and the day that it is counted from (T01 to T15, N01, X01 to X03)."""

from collections.abc import Iterator
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import Clock, Receipt, start
from panelsec.procedure.counting import Calendar

Start = tuple[str, date, str | None, str | None]
"""A clock to start: its id, the day it is counted from, the Respondent, the Committee."""


def starts(
    event: ev.Event, case: Case, rows: tuple[Clock, ...], told: tuple[Receipt, ...], calendar: Calendar
) -> Iterator[Start]:
    """Every clock that an act starts; `case` holds the act already."""
    today = event.at.date()
    match event:
        case ev.LetterSent() | ev.LetterRecorded():
            yield from _by_letter(event, case, rows, told[-1], calendar)
        case ev.OfficerDecided():
            yield from _by_officer(event, case)
        case ev.MeetingFixed() if event.committee.startswith("DC"):
            day = event.start.date()
            yield "N01", day, None, event.committee
            for r in case.committee(event.committee).respondents:
                yield "T07", day, r, event.committee
            yield "T08", day, None, event.committee
        case ev.MeetingFixed():
            yield "T12", event.start.date(), None, event.committee
        case ev.Met() if event.committee.startswith("DC"):
            for r in case.committee(event.committee).respondents:
                if not _runs(rows, "T10", today, r, event.committee):
                    yield "T10", today, r, event.committee
        case ev.Found() if event.finding == "dismissed":
            yield "T09", today, event.respondent, event.committee
        case ev.Sanctioned():
            yield "T09", today, event.respondent, event.committee
        case ev.Appealed():
            yield "T15", today, event.respondent, case.appealed_from(event.respondent)
        case ev.AppealRuled() if not event.eligible:
            yield "X01", today, event.respondent, None
        case ev.AppealDecided():
            yield "T13", today, event.respondent, event.committee
            if event.disposal != "remit":
                yield "X01", today, event.respondent, None


def _runs(rows: tuple[Clock, ...], *start: str | date) -> bool:
    """Whether a clock runs already that would be the same: two sittings of one day have their notes in one time (7.14)."""
    return any((c.id, c.counted_from, c.respondent, c.committee) == start and not c.met_on for c in rows)


def _by_officer(event: ev.OfficerDecided, case: Case) -> Iterator[Start]:
    today = event.at.date()
    respondents = event.respondents or tuple(case.respondents)
    if event.decision == "not_commission" and not any(p.student for p in case.reporting_persons.values()):
        for r in respondents:
            yield "T03", today, r, None
    if event.decision in ("commission", "not_commission"):
        yield "T01", today, None, None
    elif not case.conviction and not _reported(case, event):
        for r in respondents:
            yield "T05", today, r, None


def _reported(case: Case, now: ev.OfficerDecided) -> bool:
    """Whether the Officer has decided on the report before: T05 starts with the first such decision only."""
    return any(
        e.decision not in ("commission", "not_commission")
        for e in case.all(ev.OfficerDecided)
        if e is not now
    )


STARTING = frozenset(("L02", "L04", "L07", "L18", "L30"))
"""The letters whose receipt starts a clock."""


def _by_letter(
    event: ev.LetterSent | ev.LetterRecorded,
    case: Case,
    rows: tuple[Clock, ...],
    receipt: Receipt,
    calendar: Calendar,
) -> Iterator[Start]:
    if event.letter not in STARTING:
        return
    received = receipt.received
    reporter = case.reporting_persons.get(event.to)
    if event.letter == "L02" and reporter is not None and reporter.student and _declined(case):
        yield "T02", received, None, None
        for r in case.respondents:
            yield "T04", start(case.edition.deadlines["T02"], received, calendar).formal, r, None
    respondent = case.respondent_of(event.to)
    if respondent is None:
        return
    standing = case.standing(respondent)
    if event.letter == "L04" and not any((c.id, c.respondent) == ("T14", respondent) for c in rows):
        yield "T14", received, respondent, None
    if event.letter == "L07" and standing.minor is not None:
        yield "T06", received, respondent, None
    if event.letter == "L18":
        yield "T11", received, respondent, standing.committee
        end = start(case.edition.deadlines["T11"], received, calendar).formal
        yield "X03", end, respondent, standing.committee
    if event.letter == "L30":
        yield "X02", event.at.date(), respondent, None


def _declined(case: Case) -> bool:
    last = case.last(ev.OfficerDecided)
    return last is not None and last.decision == "not_commission"

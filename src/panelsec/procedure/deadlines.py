"""Every clock of a case: when it started, the day it ends on, whether it was met (T01 to T15, N01, X01 to X03)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import Calendar, before, clear_before, days_between, months_after, within
from panelsec.procedure.edition import Count, Deadline, Duty
from panelsec.procedure.people import Kind


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
        event, ev.LetterPrepared | ev.LotSealed | ev.Noted | ev.DocumentAdded | ev.OfficerNamed
    )


# ---- what starts, changes and ends a clock


def _started(
    event: ev.Event, case: Case, rows: tuple[Clock, ...], told: tuple[Receipt, ...], calendar: Calendar
) -> Iterator[Clock]:
    after = len(told) - isinstance(event, ev.LetterSent | ev.LetterRecorded)
    for id_, day, respondent, committee in _starts(event, case, rows, told, calendar):
        clock = replace(
            start(case.edition.deadlines[id_], day, calendar),
            respondent=respondent,
            committee=committee,
            started=event.at.date(),
            after=after,
        )
        yield clock if id_ in WAIT else replace(clock, met_on=_met_on(clock, case, told))


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


Start = tuple[str, date, str | None, str | None]
"""A clock to start: its id, the day it is counted from, the Respondent, the Committee."""


def _starts(
    event: ev.Event, case: Case, rows: tuple[Clock, ...], told: tuple[Receipt, ...], calendar: Calendar
) -> Iterator[Start]:
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


# ---- what meets a clock


WAIT = ("N01", "T08", "T12")
"""Clocks for whoever comes to sit, or must be told again: whether they are met is asked when it matters, not noted once."""

MEETING = {
    ev.Elected: ("T06",),
    ev.DocumentReceived: ("T07",),
    ev.Found: ("T14",),
    ev.Sanctioned: ("T14",),
    ev.Appealed: ("T11",),
    ev.AppealRuled: ("T15",),
    ev.AppealDecided: ("T15",),
    ev.CompletionRequested: ("X03",),
}
MEETING_BY_LETTER = {
    "L02": ("T01",),
    "L03": ("T03", "T04"),
    "L07": ("T05",),
    "L17": ("T10",),
    "L18": ("T09",),
    "L29": ("T13",),
    "L30": ("X01",),
}
"""Which clocks an event can meet; the others need not be looked at."""


def _may_meet(event: ev.Event) -> tuple[str, ...]:
    if isinstance(event, ev.LetterSent | ev.LetterRecorded):
        return MEETING_BY_LETTER.get(event.letter, ())
    return MEETING.get(type(event), ())


def _met(
    event: ev.Event, case: Case, rows: tuple[Clock, ...], told: tuple[Receipt, ...]
) -> tuple[Clock, ...]:
    """The clocks with the day noted on which an event met them; the first such day stays."""
    ids = _may_meet(event)
    if not ids:
        return rows
    return tuple(
        replace(c, met_on=_met_on(c, case, told)) if c.id in ids and not c.ended and c.met_on is None else c
        for c in rows
    )


def _judged(clock: Clock, case: Case, told: tuple[Receipt, ...], today: date) -> Clock:
    day = _met_on(clock, case, told) if clock.id in WAIT else clock.met_on
    over = today > clock.last_day and not clock.rule.right and case.withdrawn is None
    met = day <= clock.last_day if day else (False if over else None)
    return replace(clock, met=met, met_on=day)


LETTER_OF = {"T03": "L03", "T04": "L03", "T05": "L07", "T09": "L18", "T10": "L17", "T13": "L29"}


def _met_on(clock: Clock, case: Case, told: tuple[Receipt, ...]) -> date | None:
    since = told[clock.after :]
    r = clock.respondent
    if clock.id in LETTER_OF and r is not None:
        return _got(since, LETTER_OF[clock.id], r)
    match clock.id:
        case "T01":
            return _all_got(since, "L02", case.reporting_persons)
        case "N01" if clock.committee:
            return _all_got(since, "L12", case.committee(clock.committee).respondents)
        case "T08" if clock.committee:
            committee = case.committee(clock.committee)
            readers = (*(m.id for m in committee.sitting), *committee.respondents, "investigating_officer")
            return _all_got(told, "L15", readers)
        case "T12" if clock.committee:
            return _all_got(since, "L27", (m.id for m in case.committee(clock.committee).sitting))
        case "T07" if clock.committee and r:
            return _answered(case, r, clock.committee)
        case "X01":
            return next(
                (x.sent.date() for x in since if x.letter == "L30" and case.respondent_of(x.to) == r), None
            )
    return _done_on(clock, case)


def _done_on(clock: Clock, case: Case) -> date | None:
    r = clock.respondent
    if r is None:
        return None
    days: Iterable[date] = ()
    match clock.id:
        case "T06":
            days = (e.at.date() for e in case.all(ev.Elected) if e.respondent == r and e.answer != "silence")
        case "T11":
            days = (e.at.date() for e in case.all(ev.Appealed) if e.respondent == r)
        case "T14":
            days = _decisions(case, r)
        case "T15":
            days = _appeal_ends(case, r)
        case "X03":
            days = (e.at.date() for e in case.all(ev.CompletionRequested) if e.respondent == r)
    return next((d for d in days if d >= clock.started), None)


def _decisions(case: Case, respondent: str) -> Iterator[date]:
    for e in case.events:
        dismissed = isinstance(e, ev.Found) and e.finding == "dismissed"
        if (dismissed or isinstance(e, ev.Sanctioned)) and getattr(e, "respondent", None) == respondent:
            yield e.at.date()


def _appeal_ends(case: Case, respondent: str) -> Iterator[date]:
    for e in case.events:
        not_eligible = isinstance(e, ev.AppealRuled) and not e.eligible
        if (not_eligible or isinstance(e, ev.AppealDecided)) and getattr(e, "respondent", None) == respondent:
            yield e.at.date()


def _answered(case: Case, respondent: str, committee: str) -> date | None:
    """The first response or request for witnesses; for a later Committee, the first since its first date was fixed."""
    meetings = case.committee(committee).meetings
    begun = date.min if committee == "DC1" else meetings[0].at.date()
    days = [
        e.at.date()
        for e in case.all(ev.DocumentReceived)
        if case.respondent_of(e.sender) == respondent
        and (case.documents[e.document].kind is Kind.RESPONSE or e.witnesses)
        and e.at.date() >= begun
    ]
    return min(days, default=None)


def _got(told: Iterable[Receipt], letter: str, who: str) -> date | None:
    names = (who, f"{who}.representative")
    return min((x.received for x in told if x.letter == letter and x.to in names), default=None)


def _all_got(told: tuple[Receipt, ...], letter: str, people: Iterable[str]) -> date | None:
    days = [_got(told, letter, p) for p in people]
    return max((d for d in days if d), default=None) if days and None not in days else None


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
        ruled_out = standing.appeal_ruling is not None and not standing.appeal_ruling.eligible
        return standing.appeal_decision is not None or ruled_out
    if standing.committee is None:
        return standing.accepted
    mine = [
        c
        for c in clocks(case, calendar, today)
        if (c.id, c.respondent, c.committee) == ("T11", respondent, standing.committee)
    ]
    return standing.waived or bool(mine and today > mine[-1].last_day)

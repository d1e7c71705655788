"""What meets a clock, and on which day that was (T01 to T15, N01, X01 to X03)."""

from collections.abc import Iterable, Iterator
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import Clock, Receipt
from panelsec.procedure.people import Kind

WAIT = ("N01", "T08", "T12")
"""Clocks for whoever comes to sit, or must be told again: whether they are met is asked when it matters, not noted once."""

MEETING = {
    ev.Elected: ("T06",),
    ev.DocumentReceived: ("T07",),
    ev.ArrivalCorrected: ("T07",),
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


def may_meet(event: ev.Event) -> tuple[str, ...]:
    """The ids of the clocks that an act can meet."""
    if isinstance(event, ev.LetterSent | ev.LetterRecorded):
        return MEETING_BY_LETTER.get(event.letter, ())
    return MEETING.get(type(event), ())


LETTER_OF = {"T03": "L03", "T04": "L03", "T05": "L07", "T09": "L18", "T10": "L17", "T13": "L29"}


def met_on(clock: Clock, case: Case, told: tuple[Receipt, ...]) -> date | None:
    """The day on which what a clock asks for was done, by what has happened so far."""
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
        for e in case.received
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

"""What a good colleague would say about an act: nothing that stops it, everything that may be regretted later."""

from collections.abc import Iterator
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.advice_days import days
from panelsec.procedure.case import Case, Committee
from panelsec.procedure.counting import Calendar, written
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.moved import moved
from panelsec.procedure.sanctions import measure


def advice(case: Case, event: ev.Event, calendar: Calendar) -> tuple[str, ...]:
    """The advice due with an act that is being recorded on `case`; each piece is a sentence or two."""
    after = case.then(event)
    today = event.at.date()
    old = clocks(case, calendar, case.events[-1].at.date() if case.events else today)
    new = clocks(after, calendar, today)
    of_days = (*moved(after, event, old, new), *days(old, new, event, calendar))
    return tuple(dict.fromkeys((*of_days, *_event(case, after, event, calendar))))


def _event(before: Case, after: Case, event: ev.Event, calendar: Calendar) -> Iterator[str]:
    match event:
        case ev.Met() if event.outcome == "paused":
            yield "The meeting goes on later. If that makes for a delay, tell Respondents and Reporting Persons (2.9)."
        case ev.OfficerDecided():
            for respondent in event.respondents or tuple(after.respondents):
                yield from _profession(after, respondent)
        case ev.Found() | ev.Sanctioned() | ev.AppealDecided():
            yield from _profession(after, event.respondent)
        case ev.ReferralWithdrawn():
            yield from _withdrawn(after)
        case ev.StoodDown():
            yield from _left(before, after, event, calendar)
        case ev.NonCompliance():
            yield _broken(after, event)


# ---- what follows from a decision


def _profession(case: Case, respondent: str) -> Iterator[str]:
    person = case.respondents[respondent]
    if person.professional_course:
        yield (
            f"{person.name} is on a professional course. Consider whether the outcome goes to fitness to practise or "
            "to the professional body (2.16, 2.27)."
        )


def _withdrawn(case: Case) -> Iterator[str]:
    if any(e.letter == "L15" for e in case.all(ev.LetterSent)):
        yield "Papers have gone out. Ask everybody who has them to delete or return the papers (5.7)."
    else:
        yield "No papers have gone out; there are none to delete or return (5.7)."
    yield "Decide whether the Reporting Person is to be told of the withdrawal (2.28)."


def _broken(case: Case, event: ev.NonCompliance) -> str:
    broken = measure(case, event.respondent, event.paragraph)
    standing = case.standing(event.respondent)
    own = standing.appeal_decision is not None and standing.appeal_decision.disposal == "own_decision"
    cites = "8.13" if own else "7.15"
    if broken.if_broken:
        return f"The Committee laid down what follows: {broken.if_broken} ({cites})."
    if standing.committee is None:
        return (
            "The Student Discipline Officer refers the case to the Discipline Committee (5.6). Not to comply may itself be "
            "a breach of RB 1(a)."
        )
    return (
        f"Nothing was laid down for this. Further disciplinary action may be taken under RB 1(a) ({cites})."
    )


# ---- a member who leaves


def _left(before: Case, after: Case, event: ev.StoodDown, calendar: Calendar) -> Iterator[str]:
    committee = before.committee(event.committee)
    leaver = committee.members.get(event.seat)
    if leaver is None:
        return
    if any(e.letter in PAPERS and e.to == leaver.id for e in before.all(ev.LetterSent)):
        yield f"{leaver.name} has the papers. Ask for them to be deleted or returned (2.25)."
    if not committee.has_met:
        yield from _replaced(after, committee, event, calendar)


PAPERS = ("L15", "L16", "L27")


def _replaced(case: Case, committee: Committee, event: ev.StoodDown, calendar: Calendar) -> Iterator[str]:
    """What the next member needs, and whether there is time for it (7.3, 7.6, 8.6, 8.7, A10, A12)."""
    appeal = committee.is_appeal
    notice, papers, cites = ("L25", "L27", "8.6") if appeal else ("L12", "L15", "7.3")
    if event.seat == "proctor":
        yield "Ask the Proctors to confirm somebody else: a Proctor is not drawn (8.4)."
    sent = {e.letter for e in case.all(ev.LetterSent) if _of(case, e, committee)}
    if notice in sent:
        others = "the Respondent" if appeal else "everybody who had the notice"
        yield f"Tell {others} who sits instead, and send the new member the notice ({cites})."
    if papers in sent:
        yield _in_time(case, committee, event.at.date(), calendar)


def _of(case: Case, sent: ev.LetterSent, committee: Committee) -> bool:
    return sent.committee in (None, committee.name) and (
        sent.to in committee.served or case.respondent_of(sent.to) in committee.respondents
    )


def _in_time(case: Case, committee: Committee, today: date, calendar: Calendar) -> str:
    clock = clock_of(
        clocks(case, calendar, today), "T12" if committee.is_appeal else "T08", committee=committee.name
    )
    need = "Whoever comes to sit instead needs the papers"
    if clock is None:
        return f"{need}."
    rule = clock.rule
    last = clock.do_by or clock.formal
    if today <= last:
        return (
            f"{need}, received by {written(clock.formal)}, {rule.days} clear days before the meeting "
            f"({rule.cites}): draw and send them by {written(last)}."
        )
    two = "8.6" if committee.is_appeal else "7.3"
    return (
        f"{need}, but the {rule.days} clear days before the meeting can no longer be kept: they ended on {written(clock.formal)} "
        f"({rule.cites}). Fix another date, ask the Chair whether two may meet if nobody can be drawn ({two}), or send the papers "
        "late with the reason on record."
    )

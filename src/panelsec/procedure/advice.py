"""What a good colleague would say about an act: nothing that stops it, everything that may be regretted later."""

from collections.abc import Iterator
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import Calendar, written
from panelsec.procedure.deadlines import Clock, clock_of, clocks
from panelsec.procedure.sanctions import measure


def advice(case: Case, event: ev.Event, calendar: Calendar) -> tuple[str, ...]:
    """The advice due with an act that is being recorded on `case`; each piece is a sentence or two."""
    after = case.then(event)
    today = event.at.date()
    old = clocks(case, calendar, case.events[-1].at.date() if case.events else today)
    new = clocks(after, calendar, today)
    return tuple(dict.fromkeys((*_days(old, new, calendar), *_sixty(old, new, event), *_event(after, event))))


# ---- days that fall badly


def _days(old: tuple[Clock, ...], new: tuple[Clock, ...], calendar: Calendar) -> Iterator[str]:
    known = {(c.id, c.respondent, c.committee, c.counted_from) for c in old}
    added = [c for c in new if not c.ended and (c.id, c.respondent, c.committee, c.counted_from) not in known]
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


def _not_working(clock: Clock, calendar: Calendar) -> str:
    said = (
        f"{clock.rule.name}: the last day, {written(clock.formal)}, is {calendar.why_not_working(clock.formal)}. "
        f"The time does not run on ({clock.rule.cites})."
    )
    return f"{said} A meeting on a Thursday or Friday avoids that." if clock.id == "T07" else said


# ---- the sixty days


def _sixty(old: tuple[Clock, ...], new: tuple[Clock, ...], event: ev.Event) -> Iterator[str]:
    running = [c for c in new if c.id == "T14" and not c.ended]
    if isinstance(event, ev.MeetingFixed) and event.committee.startswith("DC"):
        for clock in running:
            if clock.met_on is None:
                yield _can_be_kept(clock, event.start.date())
    before = {c.respondent for c in old if c.id == "T14" and c.met is False}
    for clock in running:
        if clock.met is False and clock.respondent not in before:
            yield _missed(clock)


def _can_be_kept(clock: Clock, meeting: date) -> str:
    last = written(clock.formal)
    if meeting <= clock.formal:
        return f"The 60 days of 2.9 end on {last}: they can be kept if the Committee decides by then."
    return (
        f"The 60 days of 2.9 end on {last}: they cannot be kept with this date. "
        f"Tell Respondents and Reporting Persons of the delay (L21) by {last}."
    )


def _missed(clock: Clock) -> str:
    last = written(clock.formal)
    return f"The 60 days ended on {last}. An update on the delay (L21) to Respondents and Reporting Persons was due by {last} (2.9)."


# ---- what follows from a decision


def _event(after: Case, event: ev.Event) -> Iterator[str]:
    match event:
        case ev.Met() if event.outcome == "paused":
            yield from _delay(after, event)
        case ev.OfficerDecided():
            for respondent in event.respondents or tuple(after.respondents):
                yield from _profession(after, respondent)
        case ev.Found() | ev.Sanctioned() | ev.AppealDecided():
            yield from _profession(after, event.respondent)
        case ev.ReferralWithdrawn():
            yield from _withdrawn(after)
        case ev.NonCompliance():
            yield _broken(after, event)


def _delay(case: Case, event: ev.Met) -> Iterator[str]:
    yield "The meeting goes on later. If that makes for a delay, tell Respondents and Reporting Persons (2.9)."


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

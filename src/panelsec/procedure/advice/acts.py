"""Advice on an act: what would not stop it but may be regretted later."""

from collections.abc import Iterator
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.advice.appeal_day import other_day_named
from panelsec.procedure.advice.days import days
from panelsec.procedure.advice.members import barred, left
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.moved import moved
from panelsec.procedure.corrections.correcting import drafts_out_of_date
from panelsec.procedure.counting import Calendar, written
from panelsec.procedure.deadlines import clock_of, clocks, last_looked
from panelsec.procedure.letters.to_whom import committee_of
from panelsec.procedure.people import Respondent, Status
from panelsec.procedure.sanctions import measure


def advice(case: Case, event: ev.Event, calendar: Calendar) -> tuple[str, ...]:
    """The advice due with an act that is being recorded on `case`; each piece is a sentence or two."""
    after = case.then(event)
    today = event.at.date()
    old = clocks(case, calendar, last_looked(case) or today)
    new = clocks(after, calendar, today)
    of_days = (*moved(after, event, old, new), *days(after, old, new, event, calendar))
    return tuple(dict.fromkeys((*of_days, *_event(case, after, event, calendar))))


def _event(before: Case, after: Case, event: ev.Event, calendar: Calendar) -> Iterator[str]:
    match event:
        case ev.Ruled() if event.decision == "separate":
            yield _separate(after, event.committee)
        case ev.Met() if event.outcome == "paused":
            yield "The meeting goes on later. If that makes for a delay, tell Respondents and Reporting Persons (2.9)."
        case ev.NotesCorrected():
            yield from _notes_again(after, event)
        case ev.Corrected():
            yield from _written_before(after, event)
            yield from _may_appeal_again(after, event, calendar)
            yield from other_day_named(after, event, calendar)
        case ev.OfficerDecided():
            for respondent in event.respondents or tuple(after.respondents):
                yield from _profession(after, respondent)
        case ev.Found() | ev.Sanctioned():
            yield from _profession(after, event.respondent)
        case ev.Appealed():
            yield from _late(after, event, calendar)
        case ev.MoreTimeRefused():
            yield _no_more_time(before, event, calendar)
        case ev.AppealDecided():
            yield from _own_decision(event)
            yield from _profession(after, event.respondent)
        case ev.ReferralWithdrawn():
            yield from _withdrawn(after)
        case ev.StoodDown():
            yield from left(before, after, event, calendar)
        case ev.PapersArranged():
            yield from _numbered(before, after)
        case ev.NonCompliance():
            yield _broken(after, event)
        case ev.RespondentAdded() | ev.RespondentChanged():
            yield from _gone(before, event.person, event.at.date())
            yield from barred(before, after, event.at.date())
        case ev.ReportingPersonAdded() | ev.WitnessAdded():
            yield from barred(before, after, event.at.date())


def _numbered(before: Case, after: Case) -> Iterator[str]:
    """Papers that change places here alone, since their readers have them with numbers already (7.6)."""
    sent = {e.number for e in after.all(ev.LetterSent)}
    laid = {p for e in after.all(ev.LetterPrepared) if e.number in sent for p in e.laid}
    was, now = ([p.id for p in case.papers if p.id in laid] for case in (before, after))
    if was != now:
        yield (
            "Papers that readers have already keep their places and numbers in every later copy of theirs, whatever the "
            "order is here (7.6)."
        )


def _separate(case: Case, committee: str) -> str:
    title = case.committee(committee).title
    return (
        f"Fix the date of the {title} anew for those whom it hears, and a date of its own for each other hearing. Each has a "
        f"Committee and a lot of its own: whoever was drawn for the {title} counts as involved in the case before, and is left "
        "out of the next lot, even if nobody has been heard yet (2.18, 7.1). See that the panels hold enough others."
    )


# ---- who the case is about


def _gone(before: Case, person: Respondent, today: date) -> Iterator[str]:
    known = before.respondents.get(person.id)
    if _left_us(person) and not (known and _left_us(known)):
        day = person.graduated
        until = f"a student until {written(day)}" if day and day > today else "a student no longer"
        yield (
            f"{person.name} is {until}. Consider whether the matter can practicably be dealt with, and which "
            "sanctions and measures are left (2.2, 2.8)."
        )


def _left_us(person: Respondent) -> bool:
    return person.graduated is not None or person.status is Status.FORMERLY_REGISTERED


# ---- the notes of a meeting


def _notes_again(case: Case, event: ev.NotesCorrected) -> Iterator[str]:
    """Whoever has the former wording (7.14)."""
    sent = [e for e in case.all(ev.LetterSent) if e.letter == "L17"]
    mine = [e for e in sent if (of := committee_of(case, e)) and of.name == event.committee]
    for to in dict.fromkeys(e.to for e in mine):
        yield f"{case.name(to)} has the notes as they were. Send them again as they now stand (7.14)."


# ---- a slip


def _written_before(case: Case, event: ev.Corrected) -> Iterator[str]:
    told = drafts_out_of_date(case, event)
    if told:
        names = dict.fromkeys(f"‘{e.title}’ for {case.name(e.to)}" for e in told)
        yield f"Written before this, and out of date: {'; '.join(names)}. Write it again before it goes."


def _may_appeal_again(case: Case, event: ev.Corrected, calendar: Calendar) -> Iterator[str]:
    """Until when, where it was a slip that there will be no appeal (8.1)."""
    if not isinstance(event.former, ev.AppealWaived):
        return
    r, today = event.former.respondent, event.at.date()
    clock = clock_of(clocks(case, calendar, today), "T11", respondent=r, committee=case.appealed_from(r))
    if clock is not None:
        ends = "ended" if clock.last_day < today else "ends"
        yield f"The time for an appeal of {case.name(r)} {ends} on {written(clock.last_day)} (8.1)."


# ---- what follows from a decision


def _profession(case: Case, respondent: str) -> Iterator[str]:
    person = case.respondents[respondent]
    if person.professional_course:
        yield (
            f"{person.name} is on a professional course. Consider whether the outcome goes to fitness to practise or "
            "to the professional body (2.16, 2.27)."
        )


def _late(case: Case, event: ev.Appealed, calendar: Calendar) -> Iterator[str]:
    rows = clocks(case, calendar, event.at.date())
    committee = case.appealed_from(event.respondent)
    clock = clock_of(rows, "T11", respondent=event.respondent, committee=committee)
    if clock is not None and event.at.date() > clock.last_day:
        yield (
            f"This appeal is late: the time ended on {written(clock.last_day)}. Decide first whether to extend the time for a "
            "compelling reason (8.1), tell the Respondent of that, then rule whether the appeal is eligible (8.4)."
        )


def _no_more_time(case: Case, event: ev.MoreTimeRefused, calendar: Calendar) -> str:
    """What follows from it (8.1, 8.4)."""
    committee, today = case.appealed_from(event.respondent), event.at.date()
    clock = clock_of(clocks(case, calendar, today), "T11", respondent=event.respondent, committee=committee)
    tell = "Tell the Respondent, with the reason (8.1)."
    if case.standing(event.respondent).appeal is not None:
        return f"{tell} Then rule on the appeal: if it came late it is not eligible (8.4)."
    if clock is None:
        return tell
    verb = "ended" if clock.last_day < today else "ends"
    return (
        f"{tell} The time {verb} on {written(clock.last_day)} as before; an appeal that comes later is not eligible, unless "
        "a compelling reason is found after all (8.1, 8.4)."
    )


def _own_decision(event: ev.AppealDecided) -> Iterator[str]:
    if event.disposal == "own_decision" and "c" in event.grounds:
        yield (
            "An appeal that is upheld on new evidence about a breach normally goes back to a Discipline Committee. "
            "Let the reasons say why this one does not (8.10)."
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

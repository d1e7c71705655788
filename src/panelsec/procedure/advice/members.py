"""Advice on members: those who leave, and those who can no longer sit (2.12, 7.3, 7.6, 8.6, 8.7)."""

from collections.abc import Iterator
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import Calendar, written
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.eligibility import CONFLICTS, stand

# ---- a member who leaves


def left(before: Case, after: Case, event: ev.StoodDown, calendar: Calendar) -> Iterator[str]:
    """Who has papers to give back, and what the next member needs."""
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


# ---- a member who may sit no longer


def barred(before: Case, after: Case, today: date) -> Iterator[str]:
    """Members who were drawn fairly and are excluded by what has been recorded since, in words that unmask nobody (2.12, 4.1)."""
    for committee in after.committees.values():
        if committee.has_met:
            continue
        for seat in committee.seats:
            member = committee.members.get(seat.name)
            if member is None:
                continue
            old = stand(before, before.committee(committee.name), seat, member, today)
            new = stand(after, committee, seat, member, today)
            if new.codes & CONFLICTS - old.codes:
                why = "; ".join(sorted(new.said(c) for c in new.told - old.told) or ["a conflict"])
                yield (
                    f"{member.name} sits on the {committee.title} and may do so no longer: {why} (2.12). "
                    "Record that the member stands down, and draw again."
                )

"""Filling the seats of a Committee: the lot, the Proctor, members who stand down (7.1 to 7.3, 8.4 to 8.6)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.convening import may_convene, paused
from panelsec.procedure.eligibility import (
    CONFLICTS,
    Candidate,
    Code,
    panel,
    paragraph,
    stand,
    untold,
)
from panelsec.procedure.objections import Objection, gate, missing, one_of, query
from panelsec.procedure.office import Office, unresolved
from panelsec.procedure.people import Member, ReportingPerson, Respondent


def draw(case: Case, event: ev.Drawn, office: Office) -> Iterator[Objection]:
    committee = case.committee(event.committee)
    yield from may_convene(case, committee, office)
    yield from paused(case)
    for name in event.seats:
        seat = next((s for s in committee.seats if s.name == name), None)
        if seat is not None and not seat.by_lot:
            yield gate(
                case,
                "G02",
                "A Proctor is never drawn: the Proctors confirm one. Ask them, and record whom they confirm.",
            )
        elif committee.members.get(name) is not None:
            yield missing("That seat is filled. A lot never touches a seat that is filled.", "7.1", "7.3")
    if committee.meeting is None:
        yield missing("Fix the date first: who is available hangs on it.", "7.1", "8.4")
    elif not seats_to_draw(committee, event.seats):
        yield missing("Every seat that is drawn by lot is filled.", "7.1", "7.3")
    else:
        yield from _resolved(case, committee, event, office)
        yield from _training_recorded(case, committee, event, office)
        yield from _drawn_fairly(case, event, office)


def seats_to_draw(committee: Committee, named: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The seats that a draw fills: those named, or every lot seat that is empty, in the order of the draw."""
    return tuple(
        s.name
        for s in committee.seats
        if s.by_lot and (s.name in named if named else committee.members.get(s.name) is None)
    )


def _drawn_fairly(case: Case, event: ev.Drawn, office: Office) -> Iterator[Objection]:
    """G01 for what a lot came to, seat by seat: whoever was drawn could be drawn for it."""
    for n, result in enumerate(event.results):
        so_far = case.then(replace(event, results=event.results[:n])).committee(event.committee)
        seat = next((s for s in so_far.seats if s.name == result.seat), None)
        if result.seated is not None and seat is not None:
            found = stand(case, so_far, seat, result.seated, event.at.date(), office.members)
            yield from _conflict(case, so_far, found)


def _resolved(case: Case, committee: Committee, event: ev.Drawn, office: Office) -> Iterator[Objection]:
    panels = {s.panel for s in committee.seats if s.name in seats_to_draw(committee, event.seats)}
    people: list[Respondent | ReportingPerson | Member] = [
        *(case.respondents[r] for r in committee.respondents),
        *case.reporting_persons.values(),
        *(m for m in office.members if panels & set(m.panels)),
    ]
    for p in people:
        names = unresolved(office, p.colleges, p.departments)
        if names:
            shown = ", ".join(f"'{n}'" for n in names)
            who = "A Reporting Person" if p in case.protected else p.name
            yield missing(
                f"{who} is recorded with {shown}, which is on neither list. Say which College or Department that is before anybody is drawn.",
                "2.12",
            )


def _training_recorded(
    case: Case, committee: Committee, event: ev.Drawn, office: Office
) -> Iterator[Objection]:
    wanted = [s for s in committee.seats if s.name in seats_to_draw(committee, event.seats)]
    found = [m for s in wanted for m in untold(panel(case, committee, s, office.members, event.at.date()))]
    names = list(dict.fromkeys(m.name for m in found))
    if names:
        yield _training_query(f"No training is recorded for {', '.join(names)}, who would be in the lot.")


def _training_query(sentence: str) -> Objection:
    return query(
        f"{sentence} Only trained people may sit. Record the training, or its lack, in Panels, or say why this goes on without.",
        "1.1",
        "2.12",
    )


def force_seat(case: Case, event: ev.SeatForced, office: Office) -> Iterator[Objection]:
    committee = case.committee(event.committee)
    seat = next(s for s in committee.seats if s.name == event.seat)
    candidate = stand(case, committee, seat, event.member, event.at.date(), office.members)
    yield from _conflict(case, committee, candidate)
    yield missing("Members are assigned by lot. Nobody can be given a seat.", *seat.cites)


def _conflict(case: Case, committee: Committee, candidate: Candidate) -> Iterator[Objection]:
    codes = candidate.codes & CONFLICTS
    if not codes:
        return
    told = candidate.told & codes or {Code.CONFLICT}
    words = "; ".join(sorted(candidate.said(c) for c in told))
    reason = f"{candidate.member.name} cannot sit: {words}."
    yield gate(case, "G01", reason, *sorted({paragraph(c, appeal=committee.is_appeal) for c in codes}))
    before = any(
        candidate.member.id in c.served for c in case.committees.values() if c.name != committee.name
    )
    if before and not committee.is_appeal and committee.name != "DC1":
        yield gate(case, "G18", reason)


def stand_down(case: Case, event: ev.StoodDown, office: Office) -> Iterator[Objection]:
    committee = case.committee(event.committee)
    yield from one_of(case, "leaving", event.why)
    if committee.members.get(event.seat) is None:
        yield missing("Nobody sits there.", "8.6" if committee.is_appeal else "7.3")


def confirm_proctor(case: Case, event: ev.ProctorConfirmed, office: Office) -> Iterator[Objection]:
    committee = case.committee(event.committee)
    yield from may_convene(case, committee, office)
    seat = next(s for s in committee.seats if s.name == "proctor")
    candidate = stand(case, committee, seat, event.member, event.at.date(), office.members)
    yield from _conflict(case, committee, candidate)
    if candidate.codes - CONFLICTS:
        words = "; ".join(sorted(candidate.said(c) for c in candidate.codes - CONFLICTS))
        yield missing(f"{event.member.name} {words}. Ask the Proctors for somebody else.", "8.4")
    if untold([candidate]):
        yield _training_query(f"No training is recorded for {event.member.name}.")
    if seat.panel not in event.member.panels:
        yield missing(f"{event.member.name} is not a Proctor, Deputy Proctor or Pro-Proctor.", "8.4", "8.5")
    if committee.meeting is None:
        yield missing("Fix the date first: who is available hangs on it.", "8.4")
    if committee.members.get("proctor") is not None:
        yield missing("A Proctor has been confirmed.", "8.4")


def sole_eligible(case: Case, committee: str, seat: str) -> bool:
    """Whether whoever was given a seat last was alone on its list: nobody was drawn then, for no lot was possible."""
    drawn = [s for e in case.all(ev.Drawn) if e.committee == committee for s in e.results if s.seat == seat]
    return bool(drawn) and drawn[-1].sole


def eligible_now(
    case: Case, committee: Committee, seat_name: str, members: tuple[Member, ...], on: date
) -> tuple[Candidate, ...]:
    """Those of a seat's panel who could be drawn on that day."""
    seat = next(s for s in committee.seats if s.name == seat_name)
    return tuple(c for c in panel(case, committee, seat, members, on) if c.eligible)

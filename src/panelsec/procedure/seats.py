"""Convening a Committee: its date, its seats, the lot, the Proctor (7.1 to 7.3, 8.4 to 8.6)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.eligibility import (
    CONFLICTS,
    IN_WORDS,
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

OLD_RULES_UNTIL = date(2019, 10, 1)


# ---- the date


def fix_meeting(case: Case, event: ev.MeetingFixed, office: Office) -> Iterator[Objection]:
    after = case.then(event).committee(event.committee)
    yield from may_convene(case, after, office)
    yield from paused(case)
    if after.is_appeal:
        yield from _same_appeal_committee(case, after)
    else:
        yield from _may_hear(case, after)


def may_convene(case: Case, committee: Committee, office: Office) -> Iterator[Objection]:
    """G16, G19 and G20: what stops the date, the lot and the Proctor."""
    yield from withdrawn(case)
    if committee.is_appeal:
        yield from _appeal_is_eligible(case, committee, office)
        return
    for r in committee.respondents:
        name = case.respondents[r].name
        if len(elsewhere(case, r)) == case.counts(r):
            yield missing(
                f"{name} has chosen the procedure in force at the time for all that is alleged: no Committee of this one hears it.",
                "fn13",
                "fn11",
            )
        if choices_missing(case, r):
            yield gate(
                case,
                "G19",
                f"Some of the conduct alleged against {name} was before 1 October 2019. Record first which procedure {name} has chosen for it.",
            )


def elsewhere(case: Case, respondent: str) -> set[int]:
    """The counts for which the procedure in force at the time was chosen: no Committee of this one hears them (note 13)."""
    chosen = {e.count: e.edition for e in case.all(ev.ProcedureChosen) if e.respondent == respondent}
    return {n for n, edition in chosen.items() if edition == "earlier"}


def choices_missing(case: Case, respondent: str) -> list[int]:
    """The counts before 1 October 2019 for which no choice is recorded (notes 11 and 13)."""
    conduct = case.respondents[respondent].conduct
    chosen = {e.count for e in case.all(ev.ProcedureChosen) if e.respondent == respondent}
    return [n for n, day in enumerate(conduct, 1) if day < OLD_RULES_UNTIL and n not in chosen]


def _appeal_is_eligible(case: Case, committee: Committee, office: Office) -> Iterator[Objection]:
    named = committee.meetings[-1].respondents if committee.meetings else ()
    for r in named or case.appellants(committee) or committee.respondents:
        name = case.respondents[r].name
        if not case.is_eligible(r):
            yield gate(
                case,
                "G16",
                f"The appeal of {name} has not been ruled eligible. Rule on its grounds and its time first.",
            )
        elif _came_late(case, r, office):
            yield gate(
                case,
                "G16",
                f"The appeal of {name} came late and no extension is recorded. Record the extension and its compelling reason first.",
            )


def _came_late(case: Case, respondent: str, office: Office) -> bool:
    appeal = case.standing(respondent).appeal
    if appeal is None:
        return False
    day = appeal.at.date()
    rows = clocks(case, office.calendar, day)
    clock = clock_of(rows, "T11", respondent=respondent, committee=case.appealed_from(respondent))
    return clock is not None and day > clock.last_day


def withdrawn(case: Case) -> Iterator[Objection]:
    """G20: nothing goes on after a withdrawal, until the Officer decides anew."""
    if case.withdrawn is not None:
        yield gate(
            case,
            "G20",
            "The referral was withdrawn. The Committee can go on only after a new decision of the Student Discipline Officer.",
        )


def paused(case: Case) -> Iterator[Objection]:
    """G24: going on while the procedure is paused asks for a reason."""
    if case.paused is not None:
        yield gate(case, "G24", "The procedure is paused. Resume it first, or say why this cannot wait.")


def _may_hear(case: Case, committee: Committee) -> Iterator[Objection]:
    yield from _not_referred(case, committee)
    others = [
        c
        for c in case.committees.values()
        if c.name.startswith("DC") and c.name != committee.name and c.meetings
    ]
    for r in committee.respondents:
        heard = any(r in c.respondents for c in others)
        if heard and not case.standing(r).remitted and not _separate(others):
            yield missing(
                f"{case.respondents[r].name} has been before a Discipline Committee. A fresh one follows only when the Appeal Committee sends the case back.",
                "8.10",
            )


def _not_referred(case: Case, committee: Committee) -> Iterator[Objection]:
    """What the Officer decided last counts: each whom the date names, or at least one of all, was referred (5.2, 5.6, 6.8)."""
    others = [r for r in committee.respondents if not case.is_referred(r)]
    named = [r for r in committee.meetings[-1].respondents if r in others]
    if named or others == list(committee.respondents):
        whom = " and ".join(case.respondents[r].name for r in named or others)
        yield missing(
            f"The Student Discipline Officer has not referred {whom} to the Discipline Committee.",
            "7.1",
            "5.2",
        )


def _separate(committees: list[Committee]) -> bool:
    rulings = [r for c in committees if (r := c.ruling("joint_hearing"))]
    return bool(rulings) and rulings[-1].decision == "separate"


def _same_appeal_committee(case: Case, committee: Committee) -> Iterator[Objection]:
    decided_by = {case.appealed_from(r) for r in committee.respondents if case.standing(r).appeal}
    for other in case.committees.values():
        if not other.is_appeal or other.name == committee.name or not other.meetings:
            continue
        since = [e for e in other.meetings if not _decided_since(case, e, decided_by)]
        if since:
            yield query(
                f"{other.name} was convened for an appeal from the same decision, and co-Respondents' appeals usually go to the same Appeal Committee. Say why this one does not.",
                "2.18",
            )


def _decided_since(case: Case, meeting: ev.MeetingFixed, committees: set[str | None]) -> bool:
    """Whether the decision appealed from came after another Appeal Committee was convened: then that was another appeal."""
    decisions = [
        e for e in case.events if isinstance(e, ev.Found | ev.Sanctioned) and e.committee in committees
    ]
    return bool(decisions) and decisions[-1].at > meeting.at


# ---- the lot


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
        yield from _drawn_fairly(case, event)


def seats_to_draw(committee: Committee, named: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The seats that a draw fills: those named, or every lot seat that is empty, in the order of the draw."""
    return tuple(
        s.name
        for s in committee.seats
        if s.by_lot and (s.name in named if named else committee.members.get(s.name) is None)
    )


def _drawn_fairly(case: Case, event: ev.Drawn) -> Iterator[Objection]:
    """G01 for what a lot came to, seat by seat: whoever was drawn could be drawn for it."""
    for n, result in enumerate(event.results):
        so_far = case.then(replace(event, results=event.results[:n])).committee(event.committee)
        seat = next((s for s in so_far.seats if s.name == result.seat), None)
        if result.seated is not None and seat is not None:
            yield from _conflict(case, so_far, stand(case, so_far, seat, result.seated, event.at.date()))


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
    candidate = stand(case, committee, seat, event.member, event.at.date())
    yield from _conflict(case, committee, candidate)
    yield missing("Members are assigned by lot. Nobody can be given a seat.", *seat.cites)


def _conflict(case: Case, committee: Committee, candidate: Candidate) -> Iterator[Objection]:
    codes = candidate.codes & CONFLICTS
    if not codes:
        return
    told = candidate.told & codes or {Code.CONFLICT}
    words = "; ".join(sorted(IN_WORDS[c][0] for c in told))
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
    candidate = stand(case, committee, seat, event.member, event.at.date())
    yield from _conflict(case, committee, candidate)
    if candidate.codes - CONFLICTS:
        words = "; ".join(sorted(IN_WORDS[c][0] for c in candidate.codes - CONFLICTS))
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


# ---- the Chair's rulings


def rule(case: Case, event: ev.Ruled, office: Office) -> Iterator[Objection]:
    committee = case.committee(event.committee)
    words, cites, answers = case.edition.rulings[event.about]
    if event.decision not in answers:
        yield missing(f"{words}: that is no answer to it.", cites)
    if not event.grounds.strip():
        yield missing("A ruling needs its grounds.", cites)
    if committee.chair is None and event.about != "withhold":
        yield missing("No Chair sits. A ruling needs the Chair.", cites, "7.3")
    if event.about == "behaviour" and event.decision == "limit" and not _warned(case, event.respondent):
        yield missing(
            "A warning comes first. Record the warning, and limit only what goes on after it.", cites
        )
    if event.witness is not None and event.about != "witness":
        yield missing("Only a ruling on a witness names one.", cites)
    elif event.witness is not None and event.witness not in {*case.witnesses, *case.reporting_persons}:
        yield missing("That is no witness of the case: enter the witness first.", cites)
    if event.about == "joint_hearing" and len(case.respondents) < 2:
        yield missing("There is one Respondent: there is nothing to join or to separate.", cites)


def _warned(case: Case, respondent: str | None) -> bool:
    return any(
        (r.about, r.decision) == ("behaviour", "warn") and r.respondent in (None, respondent)
        for r in case.all(ev.Ruled)
    )


def two_may_meet(committee: Committee) -> bool:
    """Whether the Chair who sits has decided that a meeting of two is fair (7.3); the decision goes with the Chair."""
    ruling = committee.ruling("two_members")
    chair = committee.chair
    return ruling is not None and ruling.decision == "fair" and chair is not None and ruling.chair == chair.id

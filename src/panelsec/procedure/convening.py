"""Convening a Committee: whether it may be, and on what date (7.1, 7.3, 8.4 to 8.6)."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.objections import Objection, gate, missing, query
from panelsec.procedure.office import Office
from panelsec.procedure.stages import committee_for

OLD_RULES_UNTIL = date(2019, 10, 1)


def fix_meeting(case: Case, event: ev.MeetingFixed, office: Office) -> Iterator[Objection]:
    after = case.then(event).committee(event.committee)
    yield from may_convene(case, after, office)
    yield from paused(case)
    yield from _is_over(case, after)
    if after.is_appeal:
        yield from _same_appeal_committee(case, after)
    else:
        yield from _may_hear(case, after)


def _is_over(case: Case, committee: Committee) -> Iterator[Objection]:
    """The day on which a Committee met and decided is not moved; until then it may meet again."""
    if committee.has_met and all(_decided_by(case, committee.name, r) for r in committee.respondents):
        cites = "8.6" if committee.is_appeal else "7.3"
        yield missing(f"The {committee.title} has met and decided: its meeting is not moved any more.", cites)


def _decided_by(case: Case, name: str, respondent: str) -> bool:
    """Whether this Committee has done with a Respondent, whatever another one decided afterwards."""
    mine = [
        e
        for e in case.events
        if (getattr(e, "committee", ""), getattr(e, "respondent", "")) == (name, respondent)
    ]
    found = [e.finding for e in mine if isinstance(e, ev.Found)]
    return any(isinstance(e, ev.Sanctioned | ev.AppealDecided) for e in mine) or set(found) == {"dismissed"}


def may_convene(case: Case, committee: Committee, office: Office) -> Iterator[Objection]:
    """G16, G19 and G20: what stops the date, the lot and the Proctor."""
    yield from withdrawn(case)
    if committee.is_appeal:
        yield from _appeal_is_eligible(case, committee, office)
        return
    for r in committee.respondents:
        name = case.respondents[r].name
        if len(case.elsewhere(r)) == case.counts(r):
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


def _separate(committees: Iterable[Committee]) -> bool:
    rulings = [r for c in committees if (r := c.ruling("joint_hearing"))]
    return bool(rulings) and rulings[-1].decision == "separate"


def who_may_be_before(case: Case, name: str) -> tuple[str, ...]:
    """Those whom a Committee may be convened for: who were referred and are not before another, or whose appeal may go on."""
    if name.startswith("AC"):
        open_ = (r for r in case.respondents if case.standing(r).appeal_decision is None)
        return tuple(r for r in open_ if case.is_eligible(r))
    return tuple(r for r in case.respondents if case.is_referred(r) and committee_for(case, r) == name)


def may_be_apart(case: Case, name: str) -> bool:
    """Whether each may have a meeting of its own: on the Chair's ruling, and an appeal anyway (2.18)."""
    apart = name.startswith("AC") or _separate(case.committees.values())
    return apart and len(who_may_be_before(case, name)) > 1


def _same_appeal_committee(case: Case, committee: Committee) -> Iterator[Objection]:
    decided_by = {case.appealed_from(r) for r in committee.respondents if case.standing(r).appeal}
    for other in case.committees.values():
        if not other.is_appeal or other.name == committee.name or not other.meetings:
            continue
        since = [e for e in other.meetings if not _decided_since(case, e, decided_by)]
        if since:
            yield query(
                f"{other.name} was convened for an appeal from the same decision, and co-Respondents’ appeals usually go to the same Appeal Committee. Say why this one does not.",
                "2.18",
            )


def _decided_since(case: Case, meeting: ev.MeetingFixed, committees: set[str | None]) -> bool:
    """Whether the decision appealed from came after another Appeal Committee was convened: then that was another appeal."""
    decisions = [
        e for e in case.events if isinstance(e, ev.Found | ev.Sanctioned) and e.committee in committees
    ]
    return bool(decisions) and decisions[-1].at > meeting.at


def changed_at(case: Case, committee: Committee) -> datetime | None:
    """When the meeting was last fixed, or somebody last came to sit: notices since then tell what holds."""
    kinds = ev.MeetingFixed | ev.Drawn | ev.ProctorConfirmed
    mine = [e for e in case.events if isinstance(e, kinds) and e.committee == committee.name]
    told = [e for e in mine if not isinstance(e, ev.Drawn) or any(r.seated for r in e.results)]
    return max((e.at for e in told), default=None)

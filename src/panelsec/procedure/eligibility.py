"""Who may be drawn for a seat, and why the others may not (2.12, 7.1, 8.4)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.editions.edition import Seat
from panelsec.procedure.events import OfficerNamed, SeatDrawn
from panelsec.procedure.people import Member, ReportingPerson, Respondent
from panelsec.procedure.prior_involvement import parts_of


class Code(StrEnum):
    """Why somebody is out of a lot. CONFLICT is what is told where the reason would unmask somebody protected."""

    SAME_COLLEGE_RESPONDENT = "SAME_COLLEGE_RESPONDENT"
    SAME_COLLEGE_REPORTER = "SAME_COLLEGE_REPORTER"
    SAME_DEPT_RESPONDENT = "SAME_DEPT_RESPONDENT"
    SAME_DEPT_REPORTER = "SAME_DEPT_REPORTER"
    PERSONAL_KNOWLEDGE = "PERSONAL_KNOWLEDGE"
    PRIOR_INVOLVEMENT = "PRIOR_INVOLVEMENT"
    NOT_TRAINED = "NOT_TRAINED"
    ALREADY_SEATED = "ALREADY_SEATED"
    UNAVAILABLE = "UNAVAILABLE"
    UNWILLING = "UNWILLING"
    NOT_APPOINTED = "NOT_APPOINTED"
    CONFLICT = "CONFLICT"


IN_WORDS = {
    Code.SAME_COLLEGE_RESPONDENT: ("of a Respondent’s College", "2.12"),
    Code.SAME_COLLEGE_REPORTER: ("of a Reporting Person’s College", "2.12"),
    Code.SAME_DEPT_RESPONDENT: ("of a Respondent’s Department", "2.12"),
    Code.SAME_DEPT_REPORTER: ("of a Reporting Person’s Department", "2.12"),
    Code.PERSONAL_KNOWLEDGE: ("knows somebody in the case", "2.12"),
    Code.PRIOR_INVOLVEMENT: ("was involved in the case before", "7.1"),
    Code.NOT_TRAINED: ("has not had the training", "2.12"),
    Code.ALREADY_SEATED: ("already has a seat", "7.2"),
    Code.UNAVAILABLE: ("is not available on that day", "7.1"),
    Code.UNWILLING: ("has declined to sit", "7.3"),
    Code.NOT_APPOINTED: ("is not appointed for that time", "7.1"),
    Code.CONFLICT: ("a conflict that cannot be told", "2.12"),
}
"""Each code in words that follow a name, and its paragraph."""

OF_APPEAL = {"7.1": "8.4", "7.2": "8.5", "7.3": "8.6"}
"""What stands for it where an Appeal Committee is drawn."""

CONFLICTS = frozenset(Code) - {Code.UNAVAILABLE, Code.UNWILLING, Code.NOT_APPOINTED, Code.CONFLICT}
"""What nobody may be seated in spite of (G01: membership rules M3 to M8)."""


def paragraph(code: Code, *, appeal: bool) -> str:
    cites = IN_WORDS[code][1]
    return OF_APPEAL.get(cites, cites) if appeal else cites


@dataclass(frozen=True)
class Candidate:
    """One member of a panel for one seat: no codes, and the member is in the lot."""

    member: Member
    codes: frozenset[Code]
    told: frozenset[Code]
    """What a Respondent may be told of it (2.7, 4.1)."""
    appeal: bool = False
    """For a seat of an Appeal Committee."""
    involved: str = ""
    """Whose name or address the member has, who had a part in the case before; nobody's that is protected."""

    @property
    def reasons(self) -> tuple[tuple[str, str], ...]:
        """What may be told, each in words with its paragraph."""
        return tuple((self.said(c), paragraph(c, appeal=self.appeal)) for c in sorted(self.told))

    def said(self, code: Code) -> str:
        """One code in words that follow the member's name."""
        return self.involved if self.involved and code is Code.PRIOR_INVOLVEMENT else IN_WORDS[code][0]

    @property
    def eligible(self) -> bool:
        return not self.codes


def parties(case: Case, committee: Committee) -> tuple[list[Respondent], list[ReportingPerson]]:
    """Those whose Colleges and Departments exclude: all before one Committee together (A19)."""
    return [case.respondents[r] for r in committee.respondents], list(case.reporting_persons.values())


def panel(
    case: Case, committee: Committee, seat: Seat, members: Collection[Member], on: date
) -> tuple[Candidate, ...]:
    """Everybody on the seat's panel, in or out, for the meeting that is fixed, as of the day `on` of the draw."""
    return tuple(stand(case, committee, seat, m, on, members) for m in members if seat.panel in m.panels)


def untold(candidates: Iterable[Candidate]) -> tuple[Member, ...]:
    """Those in the lot of whom no training is recorded: only trained people sit, and nobody guesses (1.1, 2.12)."""
    return tuple(c.member for c in candidates if c.eligible and c.member.trained is None)


def officer_conflicts(case: Case, officer: OfficerNamed) -> frozenset[Code]:
    """What an officer shares with a party, as it may be told where a Reporting Person is protected; and a seat (2.7, 2.12)."""
    codes = set(_shares(officer, case.respondents.values(), case.reporting_persons.values()))
    if codes and case.protected:
        codes = {c for c in codes if not c.endswith("_REPORTER")} or {Code.CONFLICT}
    if any(m.name == officer.name for c in case.committees.values() if not c.has_met for m in c.sitting):
        codes.add(Code.ALREADY_SEATED)
    return frozenset(codes)


def not_asked_about(case: Case, officer: OfficerNamed) -> frozenset[Code]:
    """What stands against an officer now and was not asked about at the naming: somebody who came since brought it (2.12)."""
    now = officer_conflicts(case, officer)
    if not now or officer.override is None:
        return now
    then = Case(case.reference, case.events[: case.events.index(officer)])
    return now - officer_conflicts(then, officer)


def stand(
    case: Case,
    committee: Committee,
    seat: Seat,
    member: Member,
    on: date,
    members: Collection[Member] = (),
) -> Candidate:
    """`members` is everybody on the office's panels, where they are at hand (`prior_involvement.parts_of`)."""
    parts = parts_of(case, member, members)
    sat = any(member.id in c.served for c in case.committees.values() if c.name != committee.name)
    codes = set(_codes(case, committee, seat, member, on))
    if sat or parts:
        codes.add(Code.PRIOR_INVOLVEMENT)
    told = _told(case, committee, member, codes)
    if parts and not sat and all(p.protected for p in parts):
        told = (told - {Code.PRIOR_INVOLVEMENT}) or frozenset({Code.CONFLICT})
    said = next((p.shared_with(member) for p in parts if not p.protected), "")
    return Candidate(member, frozenset(codes), told, committee.is_appeal, said)


def _codes(case: Case, committee: Committee, seat: Seat, member: Member, on: date) -> Iterable[Code]:
    yield from _shared(case, committee, member)
    yield from _bars(case, committee, member)
    if any(m is not None and m.id == member.id for s, m in committee.members.items() if s != seat.name):
        yield Code.ALREADY_SEATED
    yield from absences(committee, member, on)


def _shared(case: Case, committee: Committee, member: Member) -> Iterable[Code]:
    return _shares(member, *parties(case, committee))


def _shares(
    who: Member | OfficerNamed, respondents: Collection[Respondent], reporters: Collection[ReportingPerson]
) -> Iterable[Code]:
    colleges, departments = set(who.colleges), set(who.departments)
    if any(colleges & set(p.colleges) for p in respondents):
        yield Code.SAME_COLLEGE_RESPONDENT
    if any(colleges & set(p.colleges) for p in reporters):
        yield Code.SAME_COLLEGE_REPORTER
    if any(departments & set(p.departments) for p in respondents):
        yield Code.SAME_DEPT_RESPONDENT
    if any(departments & set(p.departments) for p in reporters):
        yield Code.SAME_DEPT_REPORTER


def _bars(case: Case, committee: Committee, member: Member) -> Iterable[Code]:
    if member.trained is False:
        yield Code.NOT_TRAINED
    if member.id in case.knows_a_party or set(member.knows) & _people(case, committee):
        yield Code.PERSONAL_KNOWLEDGE


def absences(committee: Committee, member: Member, on: date) -> Iterable[Code]:
    """What keeps a member from the meeting that is fixed, and hangs on its day."""
    day = committee.meeting.start.date() if committee.meeting else on
    why, then = committee.out.get(member.id, ("", day))
    if day in member.unavailable or (why == "unable" and then == day):
        yield Code.UNAVAILABLE
    if why == "declined":
        yield Code.UNWILLING
    early = member.appointed_from is not None and on < member.appointed_from
    if early or (member.appointed_to is not None and day > member.appointed_to):
        yield Code.NOT_APPOINTED


def _people(case: Case, committee: Committee) -> set[str]:
    respondents, reporters = parties(case, committee)
    return {p.id for p in respondents} | {p.id for p in reporters} | set(case.witnesses)


def _told(case: Case, committee: Committee, member: Member, codes: Collection[Code]) -> frozenset[Code]:
    hidden = {p.id for p in case.protected}
    if not codes or not hidden:
        return frozenset(codes)
    told = {c for c in codes if not c.endswith("_REPORTER")}
    if member.id not in case.knows_a_party and set(member.knows) & _people(case, committee) <= hidden:
        told.discard(Code.PERSONAL_KNOWLEDGE)
    return frozenset(told) or frozenset({Code.CONFLICT})


def as_drawn(
    seat: Seat, candidates: Iterable[Candidate], seated: Member | None, *, sole: bool = False
) -> SeatDrawn:
    """What the record keeps of one seat: ids in, ids out with codes, what a Respondent sees, who was drawn."""
    candidates = tuple(candidates)
    out = [s for s in candidates if not s.eligible]
    return SeatDrawn(
        seat=seat.name,
        eligible=tuple(sorted(s.member.id for s in candidates if s.eligible)),
        excluded=tuple((s.member.id, tuple(sorted(s.codes))) for s in out),
        respondent_sees=tuple((s.member.id, tuple(sorted(s.told))) for s in out),
        seated=seated,
        sole=sole,
    )

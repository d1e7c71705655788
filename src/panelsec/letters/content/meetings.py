"""What letters say about a meeting: who sits, when and where, what was ruled, what happened."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from panelsec.errors import Refused
from panelsec.letters.content.facts import MODES
from panelsec.letters.formats import NUMBERS
from panelsec.letters.occasion import Occasion
from panelsec.letters.secrecy import names
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.in_words.phrases import listed
from panelsec.procedure.people import Kind, Member
from panelsec.procedure.rulings import two_may_meet
from panelsec.procedure.seats import sole_eligible


def committee_name(committee: Committee) -> str:
    return "Appeal Committee" if committee.is_appeal else "Discipline Committee"


@dataclass(frozen=True)
class Sitter:
    """A seat and who holds it; `member` None: nobody yet."""

    id: str
    title: str
    name: str
    bodies: str


def sitters(committee: Committee) -> tuple[Sitter, ...]:
    """Each seat, with Colleges and Departments, so that a concern can be raised (2.12)."""
    return tuple(_sitter(seat.title, committee.members.get(seat.name)) for seat in committee.seats)


def _sitter(title: str, member: Member | None) -> Sitter:
    if member is None:
        return Sitter("", title, "", "")
    title = member.office if member.office and title == "Proctor" else title
    return Sitter(member.id, title, member.name, "; ".join((*member.colleges, *member.departments)))


def meeting(occasion: Occasion) -> dict[str, object]:
    """The meeting that is fixed: what L12, L13, L24, L25 and L26 tell of it."""
    committee = fixed(occasion)
    last = committee.meetings[-1]
    before = occasion.case.appellants(committee) if committee.is_appeal else committee.respondents
    others = len(before) - 1
    mine = [p.id for p in occasion.about]
    joint = committee.ruling("joint_hearing")
    return {
        "committee": committee_name(committee),
        "appeal_committee": committee.is_appeal,
        "start": last.start,
        "place": last.place,
        "mode": MODES[last.mode],
        "by_video": last.mode == "video",
        "seats": sitters(committee),
        "my_seat": next((s.title for s in sitters(committee) if s.id == occasion.to), ""),
        "without_lot": any(
            sole_eligible(occasion.case, committee.name, seat)
            for seat, member in committee.members.items()
            if member and member.id == occasion.to
        ),
        "empty": [s.title for s in sitters(committee) if not s.name],
        "two": two_may_meet(committee),
        "before": [occasion.case.respondents[r].name for r in before],
        "others": f"{NUMBERS[min(others, 9)]} other {'Respondent' if others == 1 else 'Respondents'}"
        if others > 0
        else "",
        "single_hearing": joint is not None and joint.decision == "single",
        "officer": _officer(occasion.case),
        "papers_by": _papers_by(occasion, committee),
        "papers_late": _papers_by(occasion, committee) < occasion.today,
        "responses_by": occasion.clock("T07", last.start.date()).formal,
        "papers_sent": _papers_sent(occasion, committee),
        "responded": _responded(occasion, committee),
        "sent_back": _sent_back(occasion.case, committee, mine),
        "people_involved": _involved(occasion.case),
        **_earlier_notice(occasion, committee),
    }


def _officer(case: Case) -> str:
    """The Investigating Officer's name; '' where nobody is named."""
    named = case.officers.get("investigating_officer")
    return named.name if named else ""


def _papers_by(occasion: Occasion, committee: Committee) -> date:
    """The working day by which the office sends the papers: no one is promised them on a Sunday (7.6, 8.7)."""
    clock = occasion.clock("T12" if committee.is_appeal else "T08", committee.meetings[-1].start.date())
    return clock.do_by or clock.formal


def fixed(occasion: Occasion) -> Committee:
    """The Committee whose meeting is fixed; Refused where none is."""
    if occasion.committee is None or not occasion.committee.meetings:
        raise Refused(
            "No meeting is fixed, so there is nothing to tell of it. Fix the meeting first.",
            cites=("7.3", "8.6"),
        )
    return occasion.committee


def _earlier_notice(occasion: Occasion, committee: Committee) -> dict[str, object]:
    """The last notice of this letter's kind to the same recipient, and what is new since."""
    case = occasion.case
    sent = [e for e in case.all(ev.LetterSent) if (e.letter, e.to) == (occasion.letter, occasion.to)]
    for earlier in reversed(sent):
        then = Case(case.reference, case.events[: case.events.index(earlier)]).committee(committee.name)
        if then.meeting is not None and earlier.committee in (None, committee.name):
            return {"earlier": earlier.at.date(), "changed": listed(list(_news(then, committee)))}
    return {"earlier": None, "changed": ""}


def _news(then: Committee, now: Committee) -> Iterator[str]:
    before, fixed = then.meetings[-1], now.meetings[-1]
    if before.start.date() != fixed.start.date():
        yield "the date"
    elif before.start != fixed.start:
        yield "the time"
    if before.place != fixed.place:
        yield "the place"
    if before.mode != fixed.mode:
        yield "the way of meeting"
    if [m.id for m in then.sitting] != [m.id for m in now.sitting]:
        yield "the membership"


def _papers_sent(occasion: Occasion, committee: Committee) -> date | None:
    """The day on which the papers for this Committee went to the recipient, where they have."""
    first = occasion.case.events.index(committee.meetings[0])
    went = [
        e.at.date()
        for e in occasion.case.events[first:]
        if isinstance(e, ev.LetterSent)
        and (e.letter, e.to) == ("L27" if committee.is_appeal else "L15", occasion.to)
        and e.committee in (None, committee.name)
    ]
    return went[-1] if went else None


def _responded(occasion: Occasion, committee: Committee) -> date | None:
    """The day on which the reader's response came in, where it has, for this Committee."""
    case = occasion.case
    first = case.events.index(committee.meetings[0])
    since = {e.document for e in case.events[first:] if isinstance(e, ev.DocumentReceived)}
    came = [
        e.at.date()
        for e in case.received
        if e.document in since
        and case.respondent_of(e.sender) == occasion.reader
        and case.documents[e.document].kind is Kind.RESPONSE
    ]
    return came[-1] if came else None


def _sent_back(case: Case, committee: Committee, before: Iterable[str]) -> date | None:
    """The day on which the Appeal Committee sent back what this Discipline Committee considers anew (8.10)."""
    then = case.events[: case.events.index(committee.meetings[0])]
    days = [
        e.at.date()
        for e in then
        if isinstance(e, ev.AppealDecided) and e.disposal == "remit" and e.respondent in before
    ]
    return days[-1] if days and not committee.is_appeal else None


def _involved(case: Case) -> list[str]:
    """Whom a member must not know, beside the Respondents; nobody who is protected (2.12, 2.26)."""
    hidden = [p.name for p in case.protected]
    reporting = [f"{p.name} (Reporting Person)" for p in case.reporting_persons.values() if not p.anonymous]
    witnesses = [
        f"{w.name} (Witness)"
        for w in case.witnesses.values()
        if not any(names(w.name, name) for name in hidden)
    ]
    return reporting + witnesses


def request_to_proctors(occasion: Occasion) -> dict[str, object]:
    """L24: the meeting, and the people whom the Proctor may not know; nobody protected is among them (8.4, 2.12)."""
    known = [p for p in occasion.case.reporting_persons.values() if not p.anonymous]
    told, proctor = meeting(occasion), fixed(occasion).members.get("proctor")
    confirmed = proctor.name if proctor and told["earlier"] else ""  # who was asked is asked no more
    return {**told, "reporting": known, "confirmed": confirmed}

"""The panels: members entered by hand, and how often each was drawn and served."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from unicodedata import normalize

from panelsec.actions.office import enter_member
from panelsec.actions.session import Session
from panelsec.errors import Queried, Refused
from panelsec.names import untitled
from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.procedure.in_words.phrases import listed
from panelsec.procedure.office import Office
from panelsec.procedure.people import Member
from panelsec.procedure.year.decided import year_of

PANELS = {
    "chair": "Chair",
    "regent_house": "Regent House",
    "student": "Student",
    "ac_chair": "Appeal Committee Chair",
    "ac_regent_house": "Appeal Committee Regent House",
    "proctor": "Proctor",
}
"""The panels of the procedure, in words."""


def enter(session: Session, member: Member, reason: str | None = None) -> None:
    """Somebody is on the panels, new or as corrected. Refused without a name or a panel, Queried for a new namesake."""
    if not member.name.strip() or not member.panels:
        raise Refused("A member needs a name and at least one panel.")
    if not reason:
        ask_about_namesakes(session.office(), [member])
    enter_member(session, member, reason)


def namesakes(office: Office, new: Member, beside: Collection[Member] = ()) -> tuple[Member, ...]:
    """Who has the name, whatever the title, or the e-mail address of somebody new: it may be the same person, who would have
    two chances in a lot. `beside`: who comes in with them."""
    if new.id in {m.id for m in office.members}:
        return ()
    others = (m for m in (*office.members, *beside) if m.id != new.id)
    return tuple(m for m in others if _bare(m.name) == _bare(new.name) or _have_one_address(m, new))


def _bare(name: str) -> str:
    return " ".join(untitled(normalize("NFC", name)).casefold().replace(".", " ").split())


def _have_one_address(one: Member, other: Member) -> bool:
    return bool(one.email and other.email) and str(one.email).casefold() == str(other.email).casefold()


def ask_about_namesakes(office: Office, new: Collection[Member]) -> None:
    """Queried where one of them may be somebody who is on the panels already, or another of them."""
    found = [(member, other) for member in new for other in namesakes(office, member, new)]
    if found:
        who = listed([f"{member.name} may be {other.id}, {other.name}" for member, other in found])
        raise Queried(
            f"{who}. Somebody entered twice has two chances in a lot. If it is one person, use one register number "
            "for them. If not, say how you know."
        )


def next_number(office: Office, others: Collection[str] = ()) -> str:
    """The register number of the next member who has none of their own; `others` are given meanwhile.

    It begins with the Secretary's initials: a case goes from one office to another with those who sat (8.1), and no two
    people should have one number there.
    """
    taken = {m.id for m in office.members}.union(others)
    ours = "".join(word[0] for word in office.settings.secretary.split() if word[0].isalpha()).upper() or "M"
    return next(n for i in range(1, 100_000) if (n := f"{ours}{i:03}") not in taken)


# ---- when somebody is away


def span(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last, both included."""
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def periods(days: Iterable[date]) -> str:
    """Days that follow one another as one period: '1 March 2026 to 14 March 2026; 2 May 2026'."""
    runs: list[list[date]] = []
    for day in sorted(days):
        if runs and (day - runs[-1][-1]).days == 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return "; ".join(written(r[0]) if len(r) == 1 else f"{written(r[0])} to {written(r[-1])}" for r in runs)


# ---- how often


@dataclass(frozen=True)
class Service:
    """How often somebody was drawn by lot, and on how many Committees they sat at a meeting."""

    drawn: int = 0
    served: int = 0


def service(session: Session) -> Mapping[str, Mapping[int, Service]]:
    """By register number and academic year (that of its 1 October), over all cases."""
    found: dict[str, dict[int, Service]] = defaultdict(dict)

    def add(number: str, day: date, *, drawn: int = 0, served: int = 0) -> None:
        year = year_of(day)
        old = found[number].get(year, Service())
        found[number][year] = Service(old.drawn + drawn, old.served + served)

    for reference in session.store.record.cases():
        case = session.case(reference)
        for event in case.all(ev.Drawn):
            for seat in event.results:
                if seat.seated:
                    add(seat.seated.id, event.at.date(), drawn=1)
        for committee in case.committees.values():
            for number in {p for met in committee.sittings for p in met.present} & committee.served:
                first = next(met for met in committee.sittings if number in met.present)
                add(number, first.at.date(), served=1)
    return dict(found)


def in_all(years: Mapping[int, Service]) -> Service:
    return Service(sum(s.drawn for s in years.values()), sum(s.served for s in years.values()))

"""Whether a panel member was involved in the case before, under another number or in another role (7.1, 8.4)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from panelsec.procedure import events as ev
from panelsec.procedure.case import TITLES, Case
from panelsec.procedure.committee import committee_title
from panelsec.procedure.people import Member


@dataclass(frozen=True)
class Part:
    """Somebody who has a part in the case: `words` follow ‘the name of’."""

    words: str
    name: str
    email: str | None
    protected: bool = False

    def shared_with(self, member: Member) -> str:
        """'has the name and address of the Investigating Officer'; nothing where neither is the same."""
        same = [
            what
            for what, mine, theirs in (
                ("name", self.name, member.name),
                ("address", self.email, member.email),
            )
            if mine and theirs and plain(mine) == plain(theirs)
        ]
        return f"has the {' and '.join(same)} of {self.words}" if same else ""


def plain(text: str) -> str:
    """A name or address as it is compared: without capitals and full stops, one space between words."""
    return " ".join(text.casefold().replace(".", " ").split())


def parts_of(case: Case, member: Member, panels: Collection[Member]) -> tuple[Part, ...]:
    """Those of the case whose name or address a member has. `panels` is everybody on this office's: who sat is matched by
    number there, and by name or address only where this office knows nobody of that number as that person."""
    known = [p for m, p in _sat_elsewhere(case) if not _is_known(m, panels) and m.id != member.id]
    return tuple(p for p in (*_taking_part(case), *known) if p.shared_with(member))


def of_the_name(case: Case, name: str) -> tuple[str, ...]:
    """What somebody of this name is in the case: who takes part in it, and whoever ever sat in one of its Committees."""
    sat = (
        Part(f"a member of the {c.title}", case.name(who), None)
        for c in case.committees.values()
        for who in sorted(c.served)
    )
    parts = (*_taking_part(case), *sat)
    return tuple(dict.fromkeys(p.words for p in parts if plain(p.name) == plain(name)))


def _taking_part(case: Case) -> tuple[Part, ...]:
    found: tuple[Part, ...] | None = case.worked_out.get(_taking_part)
    if found is None:
        found = case.worked_out[_taking_part] = tuple(_everybody(case))
    return found


def _everybody(case: Case) -> Iterator[Part]:
    """Respondents, Reporting Persons, witnesses and officers, and who receives a Respondent's letters."""
    for words, people in (
        ("a Respondent", case.respondents.values()),
        ("a Reporting Person", case.reporting_persons.values()),
        ("a witness", case.witnesses.values()),
    ):
        yield from (Part(words, p.name, p.email, p in case.protected) for p in people)
    for who, officer in case.officers.items():
        yield Part(f"the {_role(case, who)}", officer.name, officer.email)
    for r, person in case.representatives.items():
        yield Part(f"the {_role(case, f'{r}.representative')}", person.name, person.email)


def _role(case: Case, who: str) -> str:
    respondent, _, role = who.rpartition(".")
    return f"{TITLES.get(role, role)}{f' of {case.name(respondent)}' if respondent else ''}"


def _sat_elsewhere(case: Case) -> tuple[tuple[Member, Part], ...]:
    """Who was given a seat while the case was in the hands of another office, whose panels have numbers of their own (8.1)."""
    found: tuple[tuple[Member, Part], ...] | None = case.worked_out.get(_sat_elsewhere)
    if found is None:
        found = case.worked_out[_sat_elsewhere] = tuple(
            (m, Part(f"{m.name}, who sat in the {committee_title(committee)}", m.name, m.email))
            for committee, m in _seated_elsewhere(case)
        )
    return found


def _seated_elsewhere(case: Case) -> Iterator[tuple[str, Member]]:
    first = next(iter(case.all(ev.TakenIn)), None)
    here = before = first is None or first.back
    for event in case.events:
        match event:
            case ev.HandedOver():
                before, here = here, False
            case ev.TakenIn():
                here = True
            case ev.TakenBack():
                here = before
            case ev.Drawn() if not here:
                yield from ((event.committee, s.seated) for s in event.results if s.seated)
            case ev.ProctorConfirmed() if not here:
                yield event.committee, event.member


def _is_known(sat: Member, panels: Collection[Member]) -> bool:
    """Whether this office's panels have the same person under the same number."""
    part = Part("", sat.name, sat.email)
    return any(m.id == sat.id and part.shared_with(m) for m in panels)

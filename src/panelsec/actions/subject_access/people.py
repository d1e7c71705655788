"""The people named in cases and what is known of each: the person a copy is for, and those it masks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from panelsec.actions.session import Session
from panelsec.actions.subject_access.masking import Masked, holds, names_of
from panelsec.procedure.case import TITLES, Case
from panelsec.procedure.office import Office

SEPARATOR = "/"
WRITTEN = 2 * SEPARATOR
"""Before a name that was typed: whoever is called so, wherever it is written."""
_LEAST_LINE = 6  # characters of a line of an address

_KINDS = {
    "respondent": ("Respondent", "Another Respondent’s data."),
    "reporter": ("Reporting Person", "A Reporting Person’s data."),
    "protected": ("Reporting Person", "The identity of this Reporting Person is protected (2.7, 4.1)."),
    "witness": ("witness", "A witness’s data."),
    "member": ("member", "The data of a member of a panel."),
    "officer": ("officer", "The data of somebody who acts for the University or a College."),
    "representative": ("representative", "The data of somebody’s representative."),
}


@dataclass(frozen=True)
class Named:
    """Somebody in one case: `place` is the case's reference and the id there. `role` is in words, `words` what names them."""

    place: str
    name: str
    kind: str
    role: str
    email: str | None = None
    more: tuple[tuple[str, str], ...] = ()
    """Other words that are theirs, each with what it is."""

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        names = tuple((part, "name") for part in names_of(self.name))
        mail = self.email or ""
        mails = ((mail, "e-mail address"), (mail.partition("@")[0], "e-mail address")) if mail else ()
        return (*names, *mails, *self.more)

    @property
    def called(self) -> str:
        return _KINDS[self.kind][0]

    def masked(self, number: int, of: int) -> Masked:
        """As somebody else's copy has them; numbered where there are several of a kind."""
        called, reason = _KINDS[self.kind]
        called = f"{called} {number}" if of > 1 else called
        return Masked(
            self.place, called, reason, self.words, protected=self.kind == "protected", name=self.name
        )


def in_case(case: Case, office: Office) -> Iterator[Named]:
    """Everybody whom a case names by id or role."""
    ref = case.reference
    for r in case.respondents.values():
        details = [(r.number or "", "number"), (r.course or "", "course"), *_lines(r.postal)]
        yield Named(
            f"{ref}/{r.id}",
            r.name,
            "respondent",
            "Respondent",
            r.email,
            (*_tied(office, r.colleges, r.departments), *filter(lambda d: d[0], details)),
        )
    for p in case.reporting_persons.values():
        kind = "protected" if p.anonymous else "reporter"
        tied = _tied(office, p.colleges, p.departments)
        yield Named(f"{ref}/{p.id}", p.name, kind, "Reporting Person", p.email, tied)
    for w in case.witnesses.values():
        yield Named(f"{ref}/{w.id}", w.name, "witness", "Witness", w.email)
    for m in {m.id: m for m in (*office.members, *case.members.values())}.values():
        if m.id in case.members:
            tied = _tied(office, m.colleges, m.departments)
            yield Named(f"{ref}/{m.id}", m.name, "member", "Member of a Committee", m.email, tied)
    for role, officer in case.officers.items():
        title = TITLES.get(officer.role, officer.role)
        yield Named(f"{ref}/{role}", officer.name, "officer", title, officer.email)
    for r_id, person in case.representatives.items():
        place = f"{ref}/{r_id}.representative"
        yield Named(place, person.name, "representative", "Representative", person.email)


def _tied(office: Office, colleges: Sequence[str], departments: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Colleges and Departments under every name that the office's lists have for them."""
    lists = ((colleges, office.colleges, "College"), (departments, office.departments, "Department"))
    found = []
    for names, listed, what in lists:
        aliases = {entry.name: entry.aliases for entry in listed}
        found += [(each, what) for name in names for each in (name, *aliases.get(name, ()))]
    return tuple(found)


def _lines(postal: str | None) -> list[tuple[str, str]]:
    return [(line, "address") for line in (postal or "").splitlines() if len(line.strip()) >= _LEAST_LINE]


def outside(office: Office, place: str) -> Iterator[Named]:
    """Who is chosen by no part in a case: a member of the panels by the id there, or whoever bears a name that was typed."""
    if place.startswith(WRITTEN):
        yield Named(place, place.removeprefix(WRITTEN), "written", "wherever this is written")
    for m in office.members:
        if place == f"{SEPARATOR}{m.id}":
            yield Named(
                place, m.name, "member", "On the panels", m.email, _tied(office, m.colleges, m.departments)
            )


def find(session: Session, words: str) -> tuple[Named, ...]:
    """Everybody of any case or of the panels whose name or e-mail address holds these words, and last whoever it is that is
    only written of; the same person may stand in several cases."""
    words = words.strip()
    if not words:
        return ()
    office = session.office()
    cases = session.store.record.cases()
    people = [each for reference in cases for each in in_case(session.case(reference), office)]
    sat = {each.place.partition(SEPARATOR)[2] for each in people if each.kind == "member"}
    for m in office.members:
        people += outside(office, f"{SEPARATOR}{m.id}") if m.id not in sat else ()
    named = [
        each
        for each in people
        if words.casefold() in f"{each.name} {each.email or ''}".casefold() or holds(each.name, [words])
    ]
    return (*named, *outside(office, f"{WRITTEN}{words}"))

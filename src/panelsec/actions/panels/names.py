"""Names of Colleges and Departments that are on no list: what each means is asked once, and remembered."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from panelsec.actions.office import list_colleges, list_departments
from panelsec.actions.panels.members import enter
from panelsec.actions.session import Session
from panelsec.errors import Refused
from panelsec.procedure.office import Listed
from panelsec.procedure.people import Member
from panelsec.registers.members import Kind
from panelsec.registers.names import Entry, Listing, Match, match


def listing(listed: Iterable[Listed], as_of: date) -> Listing:
    """The office's list for matching names; a name is its own id."""
    return Listing(as_of, tuple(Entry(x.name, x.name, x.aliases) for x in listed))


def resolve(text: str, listed: tuple[Listed, ...]) -> Match:
    """The entry that a text names, or None with suggestions."""
    return match(text, listing(listed, date.min))


def learn(session: Session, kind: Kind, alias: str, name: str) -> None:
    """Record a confirmed alias for an entry."""
    office = session.office()
    if kind is Kind.COLLEGE:
        list_colleges(session, _with_alias(office.colleges, alias, name))
    else:
        list_departments(session, _with_alias(office.departments, alias, name))


def _with_alias(listed: tuple[Listed, ...], alias: str, name: str) -> tuple[Listed, ...]:
    if name not in {x.name for x in listed}:
        raise Refused(f"‘{name}’ is not on the list. Choose an entry of the list.")
    return tuple(
        replace(x, aliases=(*x.aliases, alias)) if x.name == name and alias not in x.aliases else x
        for x in listed
    )


def mend(session: Session, member: str, kind: Kind, text: str, name: str) -> Member:
    """Say which entry a member's unresolved name means: remembered for others too. Gives the member as it now stands."""
    with session.store.act():
        learn(session, kind, text, name)
        old = session.office().member(member)
        which = "colleges" if kind is Kind.COLLEGE else "departments"
        names = tuple(dict.fromkeys(name if n == text else n for n in getattr(old, which)))
        new = replace(old, colleges=names) if kind is Kind.COLLEGE else replace(old, departments=names)
        enter(session, new)
    return new

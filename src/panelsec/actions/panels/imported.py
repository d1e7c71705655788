"""Imports a list of members: a preview row by row, then the import itself."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from panelsec.actions import saving
from panelsec.actions.office import import_members
from panelsec.actions.panels.members import (
    PANELS,
    ask_about_namesakes,
    namesakes,
    next_number,
    periods,
    span,
)
from panelsec.actions.panels.names import listing
from panelsec.actions.printable import unprintable
from panelsec.actions.reading import bytes_of
from panelsec.actions.session import Session
from panelsec.errors import Refused, Unavailable
from panelsec.procedure.counting import written
from panelsec.procedure.office import Office
from panelsec.procedure.people import Member
from panelsec.registers.affiliations import Affiliation
from panelsec.registers.columns import field_of
from panelsec.registers.members import Preview, Row, preview
from panelsec.registers.read import read_table
from panelsec.registers.template import template_csv


@dataclass(frozen=True)
class Incoming:
    """A row that can be taken in: the member as it would stand, and what that changes."""

    line: int
    member: Member
    before: Member | None
    changes: tuple[str, ...]
    unprintable: str = ""
    """What letters cannot print in the name, as a sentence."""
    namesakes: tuple[Member, ...] = ()
    """Who has the name of somebody new, and may be the same person."""


@dataclass(frozen=True)
class Register:
    """A file that was looked at. Nothing is stored before `take_in`."""

    source: str
    data: bytes = field(repr=False)
    seen: Preview
    incoming: tuple[Incoming, ...]
    absent: tuple[Member, ...]
    """Members of the panels who are not in the file: they stay as they are."""

    @property
    def new(self) -> tuple[Incoming, ...]:
        return tuple(i for i in self.incoming if i.before is None)

    @property
    def changed(self) -> tuple[Incoming, ...]:
        return tuple(i for i in self.incoming if i.before is not None and i.changes)

    @property
    def same(self) -> tuple[Incoming, ...]:
        return tuple(i for i in self.incoming if i.before is not None and not i.changes)


@dataclass(frozen=True)
class NoRegister:
    """A file that no register can be read from, and why."""

    source: str
    reason: str


def read_register(session: Session, path: Path) -> Register | NoRegister:
    """`look_at` for a file on disk; what is wrong with the file is said of the file."""
    try:
        return look_at(session, path.name, bytes_of(path, path.name))
    except OSError as error:
        return NoRegister(path.name, f"It cannot be read: {error.strerror}.")
    except Refused as refused:
        return NoRegister(path.name, refused.reason)
    except Unavailable as failure:
        return NoRegister(path.name, failure.message)


def save_template(path: Path) -> None:
    """Write an empty register to be filled in, with one line as an example."""
    saving.save("The register", {path: template_csv()})


def look_at(session: Session, source: str, data: bytes) -> Register:
    """What a CSV or XLSX file would bring in. Refused or Unavailable where it is no register."""
    office, today = session.office(), session.now().date()
    table = read_table(data)
    seen = preview(table, listing(office.colleges, today), listing(office.departments, today))
    told = {f for heading in table.columns if (f := field_of(heading))}
    numbers = _Numbers(office, seen.rows)
    found = [_incoming(row, numbers, told, today) for row in seen.rows]
    new = [i.member for i in found if i.before is None]
    incoming = tuple(replace(i, namesakes=namesakes(office, i.member, new)) for i in found)
    here = {i.member.id for i in incoming}
    return Register(source, data, seen, incoming, tuple(m for m in office.members if m.id not in here))


def take_in(session: Session, register: Register, reason: str | None = None) -> tuple[int, int]:
    """Enter the rows without fault that are new or change something: how many of each.

    Refused if the panels changed meanwhile, Queried for a new namesake of a member.
    """
    with session.store.act():
        now = look_at(session, register.source, register.data)
        if now.incoming != register.incoming:
            raise Refused("The panels have changed since the file was looked at. Look at it again.")
        members = tuple(i.member for i in (*now.new, *now.changed))
        if not members:
            raise Refused("The file brings nothing new: all that it tells stands in the panels already.")
        if not reason:
            ask_about_namesakes(session.office(), [i.member for i in now.new])
        import_members(session, register.source, register.data, members, reason)
    return len(now.new), len(now.changed)


# ---- a row as a member


class _Numbers:
    """Who a row is, and the numbers that nobody has yet."""

    def __init__(self, office: Office, rows: Iterable[Row]) -> None:
        self._office = office
        self._told = {r.number for r in rows if r.number}

    def before(self, row: Row) -> Member | None:
        """By register number; a row without one by name and e-mail address."""
        if row.number:
            return next((m for m in self._office.members if m.id == row.number), None)
        same = [m for m in self._office.members if m.name.casefold() == row.name.casefold()]
        mine = [m for m in same if (m.email or "").casefold() == (row.email or "").casefold()]
        return mine[0] if len(mine) == 1 else None

    def next(self) -> str:
        number = next_number(self._office, self._told)
        self._told.add(number)
        return number


def _incoming(row: Row, numbers: _Numbers, told: set[str], today: date) -> Incoming:
    before = numbers.before(row)
    number = row.number or (before.id if before else numbers.next())
    member = _member(row, number, before, told, today)
    changes = tuple(_changes(before, member)) if before else ()
    return Incoming(row.line, member, before, changes, unprintable(member.name))


def _member(row: Row, number: str, before: Member | None, told: set[str], today: date) -> Member:
    """What the file does not tell stays as it was, or is not recorded: nothing is guessed."""
    old = before or Member(number, row.name, ())
    return Member(
        id=number,
        name=row.name,
        panels=tuple(p.value.replace(" ", "_") for p in row.panels),
        colleges=_names(row.colleges),
        departments=_names(row.departments),
        email=row.email if "email" in told else old.email,
        unavailable=_days(row) if "unavailable" in told else old.unavailable,
        trained=old.trained if row.trained is None else _trained(row.trained, today),
        knows=old.knows,
        appointed_from=row.appointed_from if "appointed_from" in told else old.appointed_from,
        appointed_to=row.appointed_to if "appointed_to" in told else old.appointed_to,
        office=(row.office or None) if "office" in told else old.office,
    )


def _names(found: tuple[Affiliation, ...]) -> tuple[str, ...]:
    """As the list has them; one that is not resolved stays as written, and nobody is drawn until it is."""
    return tuple(dict.fromkeys([a.entry_id or a.text for a in found]))


def _trained(told: date | bool, today: date) -> bool:
    return told <= today if isinstance(told, date) else told


def _days(row: Row) -> tuple[date, ...]:
    return tuple(sorted({d for p in row.unavailable if p.first and p.last for d in span(p.first, p.last)}))


# ---- what changes, in words

SHOWN = {
    "name": "name",
    "email": "e-mail",
    "panels": "panels",
    "colleges": "Colleges",
    "departments": "Departments",
    "trained": "trained",
    "appointed_from": "appointed from",
    "appointed_to": "appointed to",
    "unavailable": "unavailable",
    "office": "office",
}


def _changes(before: Member, after: Member) -> Iterator[str]:
    for name, words in SHOWN.items():
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield f"{words}: {_said(name, old)} becomes {_said(name, new)}"


def _said(name: str, value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case date():
            return written(value)
        case None if name in ("trained", "appointed_from", "appointed_to"):
            return "not recorded"
        case tuple() if name == "unavailable":
            return periods(value) or "none"
        case tuple():
            return ", ".join(PANELS.get(str(v), str(v)) for v in value) or "none"
    return str(value or "none")

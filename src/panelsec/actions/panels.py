"""The panels: registers looked at and taken in, names resolved and remembered, how often each member was drawn and served."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from panelsec.actions.office import enter_member, import_members, list_colleges, list_departments
from panelsec.actions.session import Session
from panelsec.errors import Refused, Unavailable
from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.procedure.office import Listed, Office
from panelsec.procedure.people import Member
from panelsec.registers.affiliations import Affiliation
from panelsec.registers.columns import field_of
from panelsec.registers.export import template_csv
from panelsec.registers.members import Kind, Preview, Row, preview
from panelsec.registers.names import Entry, Listing, Match, match
from panelsec.registers.read import read_table

PANELS = {
    "chair": "Chair",
    "regent_house": "Regent House",
    "student": "Student",
    "ac_chair": "Appeal Committee Chair",
    "ac_regent_house": "Appeal Committee Regent House",
    "proctor": "Proctor",
}
"""The panels of the procedure, in words."""


@dataclass(frozen=True)
class Incoming:
    """A row that can be taken in: the member as it would stand, and what that changes."""

    line: int
    member: Member
    before: Member | None
    changes: tuple[str, ...]


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


# ---- names of Colleges and Departments


def listing(listed: Iterable[Listed], as_of: date) -> Listing:
    """The office's list as names are matched against; a name is its own id."""
    return Listing(as_of, tuple(Entry(x.name, x.name, x.aliases) for x in listed))


def resolve(text: str, listed: tuple[Listed, ...]) -> Match:
    """The entry that a text names, or None with suggestions for a person to choose from."""
    return match(text, listing(listed, date.min))


def learn(session: Session, kind: Kind, alias: str, name: str) -> None:
    """What a person confirmed: `alias` means the entry called `name`, from now on."""
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


# ---- a register that comes in


def read_register(session: Session, path: Path) -> Register | NoRegister:
    """`look_at` for a file on disk; what is wrong with the file is said of the file."""
    try:
        return look_at(session, path.name, path.read_bytes())
    except OSError as error:
        return NoRegister(path.name, f"It cannot be read: {error.strerror}.")
    except Refused as refused:
        return NoRegister(path.name, refused.reason)
    except Unavailable as failure:
        return NoRegister(path.name, failure.message)


def save_template(path: Path) -> None:
    """Write an empty register to be filled in, with one line as an example."""
    try:
        path.write_bytes(template_csv())
    except OSError as error:
        raise Unavailable(
            f"{path.name} cannot be saved there: {error.strerror}. Choose another place."
        ) from error


def look_at(session: Session, source: str, data: bytes) -> Register:
    """What a CSV or XLSX file would bring in. Refused or Unavailable where it is no register."""
    office, today = session.office(), session.now().date()
    table = read_table(data)
    seen = preview(table, listing(office.colleges, today), listing(office.departments, today))
    told = {f for heading in table.columns if (f := field_of(heading))}
    numbers = _Numbers(office, seen.rows)
    incoming = tuple(_incoming(row, numbers, told, today) for row in seen.rows)
    here = {i.member.id for i in incoming}
    return Register(source, data, seen, incoming, tuple(m for m in office.members if m.id not in here))


def take_in(session: Session, register: Register) -> tuple[int, int]:
    """Enter the rows without fault that are new or change something: how many of each. Refused if the panels changed meanwhile."""
    with session.store.act():
        now = look_at(session, register.source, register.data)
        if now.incoming != register.incoming:
            raise Refused("The panels have changed since the file was looked at. Look at it again.")
        members = tuple(i.member for i in (*now.new, *now.changed))
        if not members:
            raise Refused("The file brings nothing new: all that it tells stands in the panels already.")
        import_members(session, register.source, register.data, members)
    return len(now.new), len(now.changed)


class _Numbers:
    """Who a row is, and the numbers that nobody has yet."""

    def __init__(self, office: Office, rows: Iterable[Row]) -> None:
        self._office = office
        self._taken = {m.id for m in office.members} | {r.number for r in rows if r.number}

    def before(self, row: Row) -> Member | None:
        """By register number; a row without one by name and e-mail address."""
        if row.number:
            return next((m for m in self._office.members if m.id == row.number), None)
        same = [m for m in self._office.members if m.name.casefold() == row.name.casefold()]
        mine = [m for m in same if (m.email or "").casefold() == (row.email or "").casefold()]
        return mine[0] if len(mine) == 1 else None

    def next(self) -> str:
        number = next(n for i in range(1, 100_000) if (n := f"M{i:03}") not in self._taken)
        self._taken.add(number)
        return number


def next_number(office: Office) -> str:
    """The register number of the next member who has none of their own."""
    return _Numbers(office, ()).next()


def _incoming(row: Row, numbers: _Numbers, told: set[str], today: date) -> Incoming:
    before = numbers.before(row)
    number = row.number or (before.id if before else numbers.next())
    member = _member(row, number, before, told, today)
    return Incoming(row.line, member, before, tuple(_changes(before, member)) if before else ())


def _member(row: Row, number: str, before: Member | None, told: set[str], today: date) -> Member:
    """What the file does not tell stays as it was, or is not recorded: nothing is guessed."""
    old = before or Member(number, row.name, ())
    return Member(
        id=number,
        name=row.name,
        panels=tuple(p.value.replace(" ", "_") for p in row.panels),
        colleges=_names(row.colleges, old.colleges),
        departments=_names(row.departments, old.departments),
        email=row.email if "email" in told else old.email,
        unavailable=_days(row) if "unavailable" in told else old.unavailable,
        trained=old.trained if row.trained is None else _trained(row.trained, today),
        knows=old.knows,
        appointed_from=row.appointed_from if "appointed_from" in told else old.appointed_from,
        appointed_to=row.appointed_to if "appointed_to" in told else old.appointed_to,
        office=(row.office or None) if "office" in told else old.office,
    )


def _names(found: tuple[Affiliation, ...] | None, old: tuple[str, ...]) -> tuple[str, ...]:
    """As the list has them; one that is not resolved stays as written, and nobody is drawn until it is."""
    return old if found is None else tuple(dict.fromkeys([a.entry_id or a.text for a in found]))


def _trained(told: date | bool, today: date) -> bool:
    return told <= today if isinstance(told, date) else told


def _days(row: Row) -> tuple[date, ...]:
    return tuple(sorted({d for p in row.unavailable if p.first and p.last for d in span(p.first, p.last)}))


def span(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last, both included."""
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


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


def periods(days: Iterable[date]) -> str:
    """Days that follow one another as one period: '1 March 2026 to 14 March 2026; 2 May 2026'."""
    runs: list[list[date]] = []
    for day in sorted(days):
        if runs and (day - runs[-1][-1]).days == 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return "; ".join(written(r[0]) if len(r) == 1 else f"{written(r[0])} to {written(r[-1])}" for r in runs)


# ---- by hand


def enter(session: Session, member: Member) -> None:
    """Somebody is on the panels, new or as corrected. Refused without a name or a panel."""
    if not member.name.strip() or not member.panels:
        raise Refused("A member needs a name and at least one panel.")
    enter_member(session, member)


# ---- how often


@dataclass(frozen=True)
class Service:
    """How often somebody was drawn by lot, and on how many Committees they sat at a meeting."""

    drawn: int = 0
    served: int = 0


def service(session: Session) -> Mapping[str, Service]:
    """By register number, over all cases."""
    found: dict[str, Service] = {}
    for reference in session.store.record.cases():
        case = session.case(reference)
        for event in case.all(ev.Drawn):
            for seat in event.results:
                if seat.seated:
                    old = found.get(seat.seated.id, Service())
                    found[seat.seated.id] = replace(old, drawn=old.drawn + 1)
        for committee in case.committees.values():
            for number in {p for met in committee.sittings for p in met.present} & committee.served:
                old = found.get(number, Service())
                found[number] = replace(old, served=old.served + 1)
    return found

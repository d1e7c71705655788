"""A table of panel members as a preview: the rows that can be imported, and the faults of the others."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TypeVar

from panelsec.registers import cells
from panelsec.registers.affiliations import Affiliation, affiliations
from panelsec.registers.cells import Panel
from panelsec.registers.columns import EXAMPLE, HEADINGS, placed, unknown
from panelsec.registers.dates import Period
from panelsec.registers.names import Entry, Listing
from panelsec.registers.table import Table, TableRow

T = TypeVar("T")


@dataclass(frozen=True)
class Row:
    """A member as the file has it. Colleges, Departments: () is 'none'; a row that states neither is not taken."""

    line: int
    number: str | None
    name: str
    email: str | None
    panels: tuple[Panel, ...]
    colleges: tuple[Affiliation, ...]
    departments: tuple[Affiliation, ...]
    appointed_from: date | None
    appointed_to: date | None
    trained: date | bool | None
    unavailable: tuple[Period, ...]
    office: str


@dataclass(frozen=True)
class Fault:
    """Why the row on a line is not taken; `column` is the heading as the file has it, or the usual one."""

    line: int
    column: str
    sentence: str


class Kind(Enum):
    """Which controlled list a name belongs to."""

    COLLEGE = "college"
    DEPARTMENT = "department"


@dataclass(frozen=True)
class Unresolved:
    """A name in a row without fault that a person must match: until then nobody can be drawn from that row."""

    line: int
    text: str
    kind: Kind
    suggestions: tuple[Entry, ...]


@dataclass(frozen=True)
class Preview:
    """What a file would bring in. Nothing is stored; `rows` are without fault and can be taken."""

    rows: tuple[Row, ...]
    faults: tuple[Fault, ...]
    unknown_columns: tuple[str, ...]
    unresolved: tuple[Unresolved, ...]


def preview(table: Table, colleges: Listing, departments: Listing) -> Preview:
    """The members. Refused where it has no names or panels, or one twice."""
    places = placed(table.columns)
    rows, faults = [], list[Fault]()
    for table_row in table.rows:
        line = _Line(table_row, table.columns, places)
        row = _row(line, colleges, departments)
        rows.append(row)
        faults.extend(line.faults)
    wrong = {fault.line for fault in faults}
    again = [fault for fault in _repeated(table.rows) if fault.line not in wrong]
    rows = [row for row in rows if row.line not in {fault.line for fault in again}]
    faults += again
    twice = list(_named_twice(rows, {f: table.columns[at] for f, at in places.items()}, faults))
    bad = {fault.line for fault in (*faults, *twice)}
    good = tuple(row for row in rows if row.line not in bad)
    used = [any(_cell(row, index) for row in table.rows) for index in range(len(table.columns))]
    ordered = sorted((*faults, *twice), key=lambda fault: fault.line)
    return Preview(good, tuple(ordered), unknown(table.columns, used), tuple(_unresolved(good)))


@dataclass(frozen=True)
class _Line:
    """A row of the table by field; what is wrong with it gathers in `faults`."""

    row: TableRow
    columns: tuple[str, ...]
    places: dict[str, int]
    faults: list[Fault] = field(default_factory=list)

    def fault(self, name: str, sentence: str) -> None:
        heading = self.columns[self.places[name]] if name in self.places else HEADINGS[name]
        self.faults.append(Fault(self.row.line, heading, sentence))

    def read(self, name: str, reader: Callable[[str], T]) -> T | None:
        """What the reader makes of the cell; None where it is blank or, with a fault, wrong."""
        raw = _cell(self.row, self.places[name]) if name in self.places else ""
        try:
            text = cells.plain(raw)
            return reader(text) if text else None
        except ValueError as error:
            self.fault(name, str(error))
            return None

    def affiliated(self, name: str, what: str, listing: Listing) -> tuple[Affiliation, ...]:
        """What keeps somebody out of a lot is said, or said to be none: a blank, or no such column, is a fault (2.12)."""
        before = len(self.faults)
        found = self.read(name, lambda text: affiliations(text, listing))
        if found is None and len(self.faults) == before:
            lack = f"The {what} is blank" if name in self.places else f"There is no column ‘{HEADINGS[name]}’"
            self.fault(name, f"{lack}; write it, or ‘none’ for somebody without a {what}.")
        return found or ()


def _row(line: _Line, colleges: Listing, departments: Listing) -> Row:
    row = Row(
        line=line.row.line,
        number=line.read("number", cells.one_line),
        name=line.read("name", cells.name) or "",
        email=line.read("email", cells.email),
        panels=line.read("panels", cells.panels) or (),
        colleges=line.affiliated("colleges", "College", colleges),
        departments=line.affiliated("departments", "Department", departments),
        appointed_from=line.read("appointed_from", cells.day),
        appointed_to=line.read("appointed_to", cells.day),
        trained=line.read("trained", cells.trained),
        unavailable=line.read("unavailable", cells.unavailable) or (),
        office=line.read("office", cells.one_line) or "",
    )
    wrong = {fault.column for fault in line.faults}
    for name, sentence in _lacking(row):
        if name not in line.places or line.columns[line.places[name]] not in wrong:
            line.fault(name, sentence)
    if len(line.row.cells) > len(line.columns):
        line.faults.append(Fault(line.row.line, "", "The row has more cells than the heading row."))
    return row


def _lacking(row: Row) -> Iterator[tuple[str, str]]:
    if row.number == EXAMPLE["number"]:
        yield "number", "This is the example line of the empty table; it is nobody, and is left out."
        return
    if not row.name:
        yield "name", "The name is blank."
    if not row.panels:
        yield "panels", "The panel is blank."
    if row.appointed_from and row.appointed_to and row.appointed_to < row.appointed_from:
        yield "appointed_to", "The appointment ends before it begins."


def _repeated(rows: Iterable[TableRow]) -> Iterator[Fault]:
    """A line that says just what an earlier one says is taken once."""
    first: dict[tuple[str, ...], int] = {}
    for row in rows:
        if (line := first.setdefault(tuple(map(str.strip, row.cells)), row.line)) != row.line:
            yield Fault(row.line, "", f"This is line {line} once more, and is left out.")


def _named_twice(rows: Iterable[Row], headings: dict[str, str], faults: Iterable[Fault]) -> Iterator[Fault]:
    """Nobody can tell which of two lines is right, so neither is taken."""
    wrong = {(fault.line, fault.column) for fault in faults}
    unread = {
        row.line for row in rows for name in ("number", "email") if (row.line, headings.get(name)) in wrong
    }
    for name in ("number", "email", "name"):
        same = defaultdict(list)
        for row in rows:
            value = getattr(row, name)
            same[value and value.casefold()].append(row)
        for group in (group for value, group in same.items() if value):
            for row in group:
                lines = [r.line for r in group if r is row or name != "name" or _may_be_one(row, r, unread)]
                if len(lines) > 1:
                    panels = ", with every panel" if name == "name" else ""
                    where = ", ".join(map(str, lines))
                    sentence = f"The same stands on lines {where}; leave one of them{panels}."
                    yield Fault(row.line, headings[name], sentence)


def _may_be_one(one: Row, other: Row, unread: Collection[int]) -> bool:
    """Two people may share a name, if their e-mail addresses or register numbers tell them apart, or may once they are put
    right."""
    apart = (one.email and other.email) or (one.number and other.number)
    return not (apart or {one.line, other.line} & set(unread))


def _unresolved(rows: Iterable[Row]) -> Iterator[Unresolved]:
    for row in rows:
        for kind, found in ((Kind.COLLEGE, row.colleges), (Kind.DEPARTMENT, row.departments)):
            for one in found:
                if one.entry_id is None:
                    yield Unresolved(row.line, one.text, kind, one.suggestions)


def _cell(row: TableRow, index: int) -> str:
    return row.cells[index].strip() if index < len(row.cells) else ""

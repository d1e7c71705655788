"""Registers as people and spreadsheets mangle them: each row is taken as it stands, or named with what is wrong."""

import csv
import io
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl.utils.exceptions import IllegalCharacterError

from panelsec.errors import Refused, Unavailable
from panelsec.registers.cells import Panel
from panelsec.registers.members import Preview, preview
from panelsec.registers.names import colleges, departments
from panelsec.registers.read import read_table
from tests.ordeal.outcome import Outcome

COLLEGES, DEPARTMENTS = colleges(), departments()
WRONG = object()
"""What a cell means that must be named."""
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252")
ANYWHERE = st.integers(0, 2**24)
TEXTS = st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"]), max_size=20)


def shown(text: str) -> str:
    """A text as it is kept: composed, in one line, without the apostrophe that guards a formula."""
    text = unicodedata.normalize("NFC", text).strip()
    bare = text.lstrip("'")
    guarded = bare != text and bare.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    return " ".join((text[1:] if guarded else text).split())


def _named(text: str) -> object:
    hidden = any(ord(c) in (0x200B, 0xFEFF, 0xAD) or unicodedata.category(c) in ("Cc", "Cs") for c in text)
    return shown(text) if any(map(str.isalpha, shown(text))) and not hidden else WRONG


DAY = date(2022, 2, 1)
DAYS = [
    ("", None),
    ("2022-02-01", DAY),
    ("1/2/2022", DAY),
    ("1 Feb 22", DAY),
    ("44593", DAY),
    (44593, DAY),
    (DAY, DAY),
]
DAYS += [("2/13/2022", WRONG), ("31/2/2022", WRONG), ("soon", WRONG), ("Feb-22", WRONG), ("#######", WRONG)]
MEANT: dict[str, st.SearchStrategy[tuple[object, object]]] = {
    "Name": TEXTS.map(lambda text: (text, _named(text)))
    | st.sampled_from(
        [("Dr Zoë Ash", "Dr Zoë Ash"), (" Jo\u00a0 Bloggs ", "Jo Bloggs"), ("Zoe\u0308", "Zoë"), ("'=A", "=A")]
        + [(each, WRONG) for each in ("", "\u202eevil", "a\x07", "\u200bhidden")]
    ),
    "E-mail": st.sampled_from(
        [("", None), ("a@x.org", "a@x.org"), ("b@x.org", "b@x.org")]
        + [(each, WRONG) for each in ("x", "J <j@x.org>", "a@x.org, b@x.org", "a@x.org\nBcc: b@x.org")]
    ),
    "Register number": st.sampled_from([("", None), ("007", "007"), ("1E5", "1E5"), ("12", "12")]),
    "Panels": st.sampled_from(
        [
            ("student", (Panel.STUDENT,)),
            ("Students", (Panel.STUDENT,)),
            ("RH; chair", (Panel.CHAIR, Panel.REGENT_HOUSE)),
            ("", WRONG),
            ("chiar", WRONG),
        ]
    ),
    "Appointed from": st.sampled_from(DAYS),
    "Trained": st.sampled_from([("yes", True), ("No", False), ("", None), ("1/2/22", DAY), ("?", WRONG)]),
    "Colleges": st.sampled_from([("Clare", "Clare"), ("none", "none"), ("Hogwarts", "Hogwarts"), ("(2)", WRONG)]),
    "Departments": st.sampled_from([("Law", "Law"), ("none", "none"), ("", WRONG)]),
}  # fmt: skip
SOUND = st.fixed_dictionaries(
    {heading: cells.filter(lambda cell: cell[1] is not WRONG) for heading, cells in MEANT.items()}
)
FIELDS = {
    "Name": "name",
    "E-mail": "email",
    "Register number": "number",
    "Panels": "panels",
    "Appointed from": "appointed_from",
    "Trained": "trained",
}


@dataclass(frozen=True)
class Register:
    """`rows` by the line on which each stands; `harmed` where bytes were changed after it was written."""

    data: bytes
    rows: dict[int, dict[str, tuple[object, object]]]
    unknown: tuple[str, ...]
    harmed: bool


@st.composite
def written(draw: Callable[..., Any]) -> Register:
    headings = draw(st.permutations([*MEANT, "Shoe size"]))
    rows = draw(st.lists(SOUND | st.fixed_dictionaries(MEANT), min_size=1, max_size=6))
    blanks = draw(st.lists(st.integers(0, 2), min_size=len(rows), max_size=len(rows)))
    lines: list[list[object]] = [list(headings)]
    placed = {}
    for row, before in zip(rows, blanks, strict=True):
        lines += [[]] * before
        lines.append([row[h][0] if h in row else "38" for h in headings])
        placed[len(lines)] = row
    as_workbook = draw(st.integers(0, 3)) == 0
    data = _workbook(lines) if as_workbook else b""
    if not data:
        newlines = [sum(str(cell).count("\n") for cell in line) for line in lines]
        placed = {line + sum(newlines[: line - 1]): row for line, row in placed.items()}
        data = _csv(lines, draw(st.sampled_from(",;\t")), draw(st.sampled_from(ENCODINGS)))
    harm = draw(st.integers(0, 3)) == 0
    return Register(_harmed(draw, data) if harm else data, placed, ("Shoe size",), harm)


def _csv(lines: list[list[object]], delimiter: str, encoding: str) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(
        [[cell.strftime("%d/%m/%Y") if isinstance(cell, date) else cell for cell in line] for line in lines]
    )
    try:
        return out.getvalue().encode(encoding)
    except UnicodeEncodeError:
        return out.getvalue().encode()


def _workbook(lines: list[list[object]]) -> bytes:
    """Nothing where it holds what no workbook takes."""
    book, out = openpyxl.Workbook(), io.BytesIO()
    try:
        for number, line in enumerate(lines, start=1):
            for column, cell in enumerate(line, start=1):
                placed = book.active.cell(number, column, cell)
                if isinstance(cell, str):
                    placed.data_type = "s"  # what looks like a formula is text here
    except IllegalCharacterError:
        return b""
    book.save(out)
    return out.getvalue()


def _harmed(draw: Callable[..., Any], data: bytes) -> bytes:
    """Nothing is drawn by how long it is: a workbook holds the time, so its length differs by a byte or two when made again."""
    whole = bytearray(data)
    for _ in range(draw(st.integers(0, 4))):
        whole[draw(ANYWHERE) % len(whole)] = draw(st.integers(0, 255))
    return bytes(whole[: len(whole) - draw(ANYWHERE) % (len(whole) // 2 + 1)])


def mangled(count: int, _: Path) -> Outcome:
    """`folder` is not needed: all of it happens in memory."""
    tried, wrong = 0, []

    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(written())
    def each(register: Register) -> None:
        nonlocal tried
        tried += 1
        try:
            wrong.extend(_wrongly_read(register))
        except Exception as error:  # noqa: BLE001 - any is a crash
            wrong.append(f"{type(error).__name__}: {error}")

    each()
    return Outcome(tried, tuple(wrong))


def _wrongly_read(register: Register) -> list[str]:
    try:
        table = read_table(register.data)
        found = preview(table, COLLEGES, DEPARTMENTS)
    except (Refused, Unavailable) as answer:
        said = answer.reason if isinstance(answer, Refused) else answer.message
        if not said.endswith("."):
            return [f"no sentence: {said}"]
        return [] if register.harmed else [f"all of it refused: {said}"]
    taken, named = {row.line for row in found.rows}, {fault.line for fault in found.faults}
    lines = {row.line for row in table.rows}
    if taken & named or taken | named != lines:
        return [f"lines {sorted(lines)}: {sorted(taken)} taken, {sorted(named)} named"]
    if register.harmed:
        return _other_than_the_table(table.columns, {row.line: row.cells for row in table.rows}, found)
    return _other_than_meant(register, found)


def _other_than_the_table(
    columns: tuple[str, ...], cells: dict[int, tuple[str, ...]], found: Preview
) -> list[str]:
    at = {heading: n for n, heading in enumerate(columns)}
    if "Name" not in at:
        return []
    names = {line: shown(row[at["Name"]]) if len(row) > at["Name"] else "" for line, row in cells.items()}
    return [
        f"line {r.line}: {names[r.line]!r} became {r.name!r}" for r in found.rows if r.name != names[r.line]
    ]


def _other_than_meant(register: Register, found: Preview) -> list[str]:
    wrong = []
    taken = {row.line: row for row in found.rows}
    faults = Counter((fault.line, fault.column) for fault in found.faults)
    if found.unknown_columns != register.unknown:
        wrong.append(f"unknown columns: {found.unknown_columns}")
    for line, row in register.rows.items():
        for heading, (cell, meant) in row.items():
            if meant is WRONG and not faults[line, heading]:
                wrong.append(f"line {line}, {heading}: {cell!r} was not named")
            elif line in taken and heading in FIELDS and getattr(taken[line], FIELDS[heading]) != meant:
                wrong.append(
                    f"line {line}, {heading}: {cell!r} became {getattr(taken[line], FIELDS[heading])!r}"
                )
        sound = all(meant is not WRONG for _, meant in row.values())
        if sound and line not in taken and not _twice(line, register.rows):
            wrong.append(f"line {line}: refused without reason")
    return wrong


def _twice(line: int, rows: dict[int, dict[str, tuple[object, object]]]) -> bool:
    def said(row: dict[str, tuple[object, object]], heading: str) -> str:
        return str(row[heading][1] or "").casefold()

    return any(
        said(rows[line], heading) and said(rows[line], heading) == said(other, heading)
        for number, other in rows.items()
        if number != line
        for heading in ("Name", "E-mail", "Register number")
    )

"""Exports a register of members as a CSV file that Excel opens correctly and that can be imported again unchanged."""

import csv
import io
from collections.abc import Iterable
from datetime import date

from panelsec.registers.affiliations import Affiliation, written
from panelsec.registers.cells import guarded
from panelsec.registers.columns import EXAMPLE, HEADINGS
from panelsec.registers.dates import Period
from panelsec.registers.members import Row


def template_csv() -> bytes:
    """A register with nobody in it: the headings, and one line that shows how the others are filled in."""
    return _csv([[EXAMPLE[field] for field in HEADINGS]])


def export_csv(rows: Iterable[Row]) -> bytes:
    """UTF-8 with a mark and CRLF, as Excel wants it; an apostrophe guards what looks like a formula."""
    return _csv([[guarded(cell) for cell in _cells(row)] for row in rows])


def _csv(lines: list[list[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([list(HEADINGS.values()), *lines])
    return out.getvalue().encode("utf-8-sig")


def _cells(row: Row) -> list[str]:
    return [
        row.number or "",
        row.name,
        row.email or "",
        "; ".join(panel.value for panel in row.panels),
        _affiliations(row.colleges),
        _affiliations(row.departments),
        _day(row.appointed_from),
        _day(row.appointed_to),
        _trained(row.trained),
        "; ".join(_period(period) for period in row.unavailable),
        row.office,
    ]


def _affiliations(found: tuple[Affiliation, ...]) -> str:
    return "; ".join(map(written, found)) or "none"


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _trained(trained: date | bool | None) -> str:
    if isinstance(trained, date):
        return trained.isoformat()
    return {True: "yes", False: "no", None: ""}[trained]


def _period(period: Period) -> str:
    return f"{_day(period.first)} to {_day(period.last)}"

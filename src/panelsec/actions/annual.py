"""The annual report for the General Board and the Council: its figures, pages and files (9.1, 9.2)."""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path

from panelsec.actions import saving
from panelsec.actions.office import change_settings
from panelsec.actions.recording import keep_for_office
from panelsec.actions.session import Session
from panelsec.errors import Refused
from panelsec.letters.report import annual_report
from panelsec.letters.writing import Written
from panelsec.procedure.case import Case
from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.office import OfficerCounted
from panelsec.procedure.year.counted import Counted, count, grouped
from panelsec.procedure.year.decided import GIVEN, OFFICER, all_decided, year_of
from panelsec.procedure.year.tables import Timing, Year, publish, span

COLUMNS = ("academic_year", "table", "row", "column", "lowest", "highest", "shown")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True)
class Report:
    """The counts of an academic year as the office has them, and what may leave it: pages, and a file of the same numbers.

    `rows` are for the office alone. Nobody can be told from the rest (G23).
    """

    told: Year
    pdf: bytes
    csv: bytes
    rows: tuple[Counted, ...]


def report(session: Session, year: int, group_by: tuple[str, ...] = ()) -> Report:
    """The report over every case for the year from 1 October of `year`; Refused if a group is too small."""
    cases, office, today = _cases(session), session.office(), session.now().date()
    if group_by:
        grouped(cases, year, group_by, office.settings.small)
    told = _told(session, cases, year, group_by)
    return Report(told, annual_report(office, told, today).pdf, as_csv(told), count(cases, year))


def letter(session: Session) -> Written:
    """The report on the last complete academic year, as a letter to the General Board and the Council (L32)."""
    told = _told(session, _cases(session), years(session)[0])
    return annual_report(session.office(), told, session.now().date())


def _cases(session: Session) -> list[Case]:
    return [session.case(reference) for reference in session.store.record.cases()]


def _told(session: Session, cases: list[Case], year: int, by: tuple[str, ...] = ()) -> Year:
    office = session.office()
    return publish(
        all_decided(cases, office.calendar, session.now().date()),
        year,
        SDP_2019,
        first=years(session)[-1],
        small=office.settings.small,
        given={c.year: dict(c.numbers) for c in office.counted},
        by=by,
    )


def years(session: Session) -> tuple[int, ...]:
    """The complete academic years, latest first, back to the beginning of the record; but none from which a case was erased,
    since its counts would be wrong."""
    last = year_of(session.now().date()) - 1
    begun = min((e.at.date() for e in session.store.record.events(None)), default=session.now().date())
    erased = max((year_of(e.ended) for e in session.office().erased), default=0)
    return tuple(range(last, min(max(year_of(begun), erased + 1), last) - 1, -1))


# ---- the Student Discipline Officer's own figures


def held(session: Session, year: int) -> Mapping[str, int]:
    """How many decisions of each kind for which the Officer gives figures are already in the record."""
    known = all_decided(_cases(session), session.office().calendar, session.now().date())
    found = Counter(d.kind for d in known if (d.body, d.year) == ("officer", year))
    return {kind: found[kind] for kind in GIVEN}


def given(session: Session, year: int) -> Mapping[str, int] | None:
    """The Officer's figures for a year; None if there are none yet."""
    return next((dict(c.numbers) for c in session.office().counted if c.year == year), None)


def give(session: Session, year: int, numbers: Mapping[str, int]) -> None:
    """Record the Officer's figures for a year. Refused if one is lower than what the record holds."""
    here = held(session, year)
    for kind in GIVEN:
        if numbers[kind] < here[kind]:
            raise Refused(
                f"{OFFICER[kind]}: the record holds {here[kind]} of {span(year)} already. "
                "The Officer’s number includes those; ask for it again.",
                cites=("9.1",),
            )
    told = tuple((kind, numbers[kind]) for kind in GIVEN)
    keep_for_office(session, OfficerCounted(**session.stamp(), year=year, numbers=told))


def tell_from(session: Session, small: int) -> None:
    """The smallest count that a report states exactly."""
    change_settings(session, replace(session.office().settings, small=small))


# ---- the file


def as_csv(told: Year) -> bytes:
    """A line for each number of the report, as it is told there; UTF-8 with a byte order mark, for Excel.

    Columns: academic_year (2021–22), table, row, column (a year, a kind of decision, or what is told of a time),
    lowest and highest (the number lies between them; the same where it is exact; empty where it is told in words),
    shown (as the pages have it).
    """
    out = StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in _lines(told):
        writer.writerow([_plain(str(value)) for value in line])
    return out.getvalue().encode("utf-8-sig")


def _plain(cell: str) -> str:
    """What a spreadsheet would work out as a formula is text to it."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _lines(told: Year) -> Iterator[tuple[object, ...]]:
    year = span(told.year)
    for body in told.bodies.values():
        for row in (*body.rows, *([body.sum] if body.sum else [])):
            for column, figure in zip(body.columns, row.figures, strict=True):
                yield column, body.title, row.label, "decisions", figure.low, figure.high, figure.words
    for table in told.details:
        for row in table.rows:
            for column, figure in zip(table.columns, row.figures, strict=True):
                yield year, table.title, row.label, column, figure.low, figure.high, figure.words
    for timing in told.timings:
        name = f"{timing.deadline.name} ({timing.deadline.cites})"
        for column, number, shown in _of_time(timing, told.small):
            yield year, "Times against targets", name, column, number, number, shown


def _of_time(timing: Timing, small: int) -> Iterator[tuple[str, object, str]]:
    share, days = ("" if number is None else number for number in (timing.share, timing.median))
    yield "target, days", timing.deadline.days, str(timing.deadline.days)
    yield "in time, percent", share, timing.kept
    yield "median, days", days, "not done" if days == "" else str(days)
    yield f"longest, reached by {small} or more", "", timing.longest


def save(data: bytes, path: Path) -> None:
    """Write the pages or the file where the secretary wants them."""
    saving.save("The report", {path: data})

"""The year in figures, for the General Board and the Council (9.1, 9.2)."""

from dataclasses import dataclass

from panelsec.actions.session import Session
from panelsec.letters.report import annual_report
from panelsec.letters.writing import Written
from panelsec.procedure.annual import Counted, academic_year, count, grouped


@dataclass(frozen=True)
class Report:
    """The counts of an academic year and the page that tells them; nobody can be told from it (G23)."""

    pdf: bytes
    rows: tuple[Counted, ...]


def report(session: Session, year: int, group_by: tuple[str, ...] = ()) -> Report:
    """The report over every case of the store for the year that starts on 1 October of `year`; Refused for small groups."""
    cases = [session.case(reference) for reference in session.store.record.cases()]
    rows = count(cases, year)
    groups = grouped(cases, year, group_by) if group_by else ()
    first, last = academic_year(year)
    return Report(annual_report(session.office(), first, last, rows, groups, session.now().date()).pdf, rows)


def letter(session: Session) -> Written:
    """The report on the last academic year that is over, as it goes to the General Board and the Council (L32)."""
    today = session.now().date()
    year = next(y for y in range(today.year, 0, -1) if academic_year(y)[1] < today)
    cases = [session.case(reference) for reference in session.store.record.cases()]
    return annual_report(session.office(), *academic_year(year), count(cases, year), (), today)

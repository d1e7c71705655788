"""Counts the year's decisions in a form from which nobody can be identified (9.1, 9.2)."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case


@dataclass(frozen=True)
class Counted:
    stage: str
    decision: str
    count: int


def academic_year(year: int) -> tuple[date, date]:
    """The first and last day of the academic year that starts on 1 October of `year`."""
    return date(year, 10, 1), date(year + 1, 9, 30)


def decisions(case: Case) -> Iterator[tuple[date, str, str]]:
    """Each decision of a case: its day, its stage (sdo, dc, ac) and what it was."""
    for e in case.events:
        day = e.at.date()
        match e:
            case ev.OfficerDecided():
                yield day, "sdo", e.decision
            case ev.ReferralWithdrawn():
                yield day, "sdo", "withdrawn"
            case ev.Found():
                yield day, "dc", e.finding
            case ev.Sanctioned() if case.conviction:
                yield day, "dc", "conviction"
            case ev.AppealDecided():
                yield day, "ac", e.disposal or "dismissed"
            case ev.AppealRuled() if not e.eligible:
                yield day, "ac", "not_eligible"


def count(cases: Iterable[Case], year: int) -> tuple[Counted, ...]:
    """How many decisions of each kind were made in an academic year."""
    first, last = academic_year(year)
    found = Counter((stage, what) for c in cases for day, stage, what in decisions(c) if first <= day <= last)
    return tuple(Counted(stage, what, n) for (stage, what), n in sorted(found.items()))


GROUPS = ("college", "department", "rule", "anonymous")


def groups(case: Case, by: str) -> tuple[str, ...]:
    """The groups that a case counts in."""
    match by:
        case "college":
            return tuple({c for r in case.respondents.values() for c in r.colleges})
        case "department":
            return tuple({d for r in case.respondents.values() for d in r.departments})
        case "rule":
            return case.rules_alleged
        case _:
            return ("anonymous" if case.protected else "named",)


def grouped(
    cases: Iterable[Case], year: int, by: Iterable[str], small: int = 5
) -> tuple[tuple[str, str, int], ...]:
    """Cases with a decision in the year by group; refused where a count would be small enough to single somebody out."""
    first, last = academic_year(year)
    mine = [c for c in cases if any(first <= day <= last for day, _, _ in decisions(c))]
    found = Counter((kind, group) for kind in by for c in mine for group in groups(c, kind))
    if any(0 < n < small for n in found.values()):
        raise Refused(
            f"A table by {' and '.join(by)} would hold counts below {small}, from which somebody could be told. Report the plain totals.",
            gate="G23",
            cites=("9.1",),
        )
    return tuple((kind, group, n) for (kind, group), n in sorted(found.items()))

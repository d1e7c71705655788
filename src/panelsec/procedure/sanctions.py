"""Sanctions and measures: which there are, who may impose them, when they are carried out (5.4, 7.12 to 7.15, 8.12)."""

from collections.abc import Iterator

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.deadlines import is_final
from panelsec.procedure.objections import Objection, gate, missing
from panelsec.procedure.office import Office
from panelsec.procedure.people import Measure


def allowed(case: Case, measure: Measure, *, by_officer: bool = False) -> Iterator[Objection]:
    """G11: the Officer has the minor ones only, and nobody may charge more than £250 for damage under 5.4(b)."""
    rule = case.edition.sanctions.get(measure.paragraph)
    if rule is None:
        yield missing(f"{measure.paragraph} is no sanction or measure of this procedure.", "5.4", "7.12")
        return
    if by_officer and not rule.minor:
        yield gate(
            case,
            "G11",
            f"{rule.paragraph} is for the Discipline Committee. The Officer has the minor sanctions of 5.4.",
        )
    if rule.cap_gbp is not None and (measure.amount_gbp or 0) > rule.cap_gbp:
        yield gate(
            case,
            "G11",
            f"Damages under {rule.paragraph} go up to £{rule.cap_gbp}, not £{measure.amount_gbp}.",
        )


def premises(case: Case, measure: Measure) -> Iterator[Objection]:
    """G12: College premises need that College's permission (7.12(a))."""
    if measure.college and not measure.college_permission:
        yield gate(
            case,
            "G12",
            f"The permission of {measure.college} is not recorded. Say why the measure stands without it.",
        )


def implement(case: Case, event: ev.Implemented, office: Office) -> Iterator[Objection]:
    if not is_final(case, event.respondent, office.calendar, event.at.date()):
        yield gate(
            case,
            "G14",
            "An appeal is open, or the time for one still runs. Sanctions are not normally carried out until that is over.",
        )
    yield from _in_force(case, event.respondent, event.paragraph)


def non_compliance(case: Case, event: ev.NonCompliance, office: Office) -> Iterator[Objection]:
    done = any(
        (e.respondent, e.paragraph) == (event.respondent, event.paragraph) for e in case.all(ev.Implemented)
    )
    if not done and not is_final(case, event.respondent, office.calendar, event.at.date()):
        yield missing(
            "The measure is held while an appeal is open or the time for one runs: it cannot be broken yet.",
            "8.12",
        )
    yield from _in_force(case, event.respondent, event.paragraph)


def _in_force(case: Case, respondent: str, paragraph: str) -> Iterator[Objection]:
    if not any(m.paragraph == paragraph for m in case.standing(respondent).measures):
        yield missing(
            f"No measure under {paragraph} is in force against {case.respondents[respondent].name}.",
            "8.12",
            "7.15",
        )


def measure(case: Case, respondent: str, paragraph: str) -> Measure:
    """The measure in force under a paragraph; StopIteration where there is none."""
    return next(m for m in case.standing(respondent).measures if m.paragraph == paragraph)

"""The Chair's rulings, with the possible answers (2.11, 2.18, 2.26, 7.3 to 7.5, 7.8)."""

from collections.abc import Iterator

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.objections import Objection, missing
from panelsec.procedure.office import Office

RULED = {
    "single": "One hearing for all",
    "separate": "A hearing for each",
    "fair": "Two may meet",
    "not_fair": "Two may not meet",
    "withhold": "Withheld",
    "share": "Not withheld",
    "sufficient": "The reason is sufficient: another day is fixed",
    "not_sufficient": "The reason is not sufficient: the Committee may go on without",
    "admit": "Admitted",
    "permit": "Permitted",
    "refuse": "Refused",
    "other_format": "In another form, such as in writing",
    "warn": "A warning",
    "limit": "Taking part is limited, as the reasons say",
}
"""Each answer in words."""


def rule(case: Case, event: ev.Ruled, office: Office) -> Iterator[Objection]:
    committee = case.committee(event.committee)
    words, cites, answers = case.edition.rulings[event.about]
    if event.decision not in answers:
        yield missing(f"{words}: that is no answer to it.", cites)
    if not event.grounds.strip():
        yield missing("A ruling needs its reasons.", cites)
    if committee.chair is None and event.about != "withhold":
        yield missing("No Chair sits. A ruling needs the Chair.", cites, "7.3")
    if event.about == "behaviour" and event.decision == "limit" and not _warned(case, event.respondent):
        yield missing(
            "A warning comes first. Record the warning, and limit only what goes on after it.", cites
        )
    if event.witness is not None and event.about != "witness":
        yield missing("Only a ruling on a witness names one.", cites)
    elif event.witness is not None and event.witness not in {*case.witnesses, *case.reporting_persons}:
        yield missing("That is no witness of the case: enter the witness first.", cites)
    if event.about == "joint_hearing" and len(case.respondents) < 2:
        yield missing("There is one Respondent: there is nothing to join or to separate.", cites)


def concerned(case: Case, ruling: ev.Ruled) -> tuple[str, ...]:
    """Who is before the Committee, and who was when its Chair ruled: such as whoever is heard by another since (2.18)."""
    then = Case(case.reference, case.events[: case.events.index(ruling)])
    both = (then.committee(ruling.committee).respondents, case.committee(ruling.committee).respondents)
    return tuple(dict.fromkeys(r for people in both for r in people))


def _warned(case: Case, respondent: str | None) -> bool:
    return any(
        (r.about, r.decision) == ("behaviour", "warn") and r.respondent in (None, respondent)
        for r in case.all(ev.Ruled)
    )


def two_may_meet(committee: Committee) -> bool:
    """Whether the Chair who sits has decided that a meeting of two is fair (7.3); the decision goes with the Chair."""
    ruling = committee.ruling("two_members")
    chair = committee.chair
    return ruling is not None and ruling.decision == "fair" and chair is not None and ruling.chair == chair.id

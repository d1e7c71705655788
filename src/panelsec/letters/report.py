"""The annual report: counts, and nothing that names or singles out a person (9.1, 9.2)."""

from collections.abc import Sequence
from datetime import date

from panelsec.letters.page import About, render
from panelsec.letters.templates import environment, worded
from panelsec.letters.writing import Written, plain_text
from panelsec.procedure.annual import Counted
from panelsec.procedure.office import Office

STAGES = {
    "sdo": "Student Discipline Officer",
    "dc": "Discipline Committee",
    "ac": "Appeal Committee",
}
DECISIONS = {
    "commission": "Investigation commissioned",
    "not_commission": "No investigation",
    "refer": "Referred to the Discipline Committee",
    "minor_sanction": "Minor sanction or measure",
    "no_further_action": "No further action",
    "other_procedure": "Another procedure",
    "withdrawn": "Referral withdrawn",
    "breach": "Breach found",
    "dismissed": "Dismissed",
    "conviction": "Decided on a conviction",
    "remit": "Upheld and sent back",
    "own_decision": "Upheld, own decision",
    "not_eligible": "Appeal not eligible",
}


def annual_report(
    office: Office,
    first: date,
    last: date,
    rows: Sequence[Counted],
    groups: Sequence[tuple[str, str, int]],
    today: date,
) -> Written:
    """The page for the General Board and the Council over the year from `first` to `last`."""
    told = [(STAGES[r.stage], DECISIONS.get(r.decision, r.decision), r.count) for r in rows]
    fragment = worded(
        environment(),
        "L32.html",
        {"first": first, "last": last, "rows": told, "groups": groups, "today": today},
    )
    title = f"Annual report {first.year} to {last.year}"
    settings = office.settings
    about = About(
        title=title, subject=title, dated=today, office=settings.office_name, letterhead=settings.letterhead
    )
    covering = "The attached annual report counts the decisions of the year. No person can be told from it."
    return Written(render(fragment, about), title, plain_text(fragment), covering)

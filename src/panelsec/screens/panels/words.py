"""What the panels' tables say about a member."""

from collections.abc import Iterable

from panelsec.actions.panels import members
from panelsec.actions.panels.members import PANELS
from panelsec.procedure.counting import written
from panelsec.procedure.office import Office, unresolved
from panelsec.procedure.people import Member

TRAINED: dict[bool | None, str] = {None: "Not recorded", True: "Yes", False: "No"}
UNTOLD = "Not recorded"
HEADINGS = ("Panels", "Colleges", "Departments", "Trained", "Appointed", "Not available")


def understood(member: Member, office: Office) -> list[str]:
    """A cell for each of HEADINGS."""
    unknown = unresolved(office, member.colleges, member.departments)
    return [
        _panels(member),
        _names(member.colleges, unknown),
        _names(member.departments, unknown),
        TRAINED[member.trained],
        _term(member),
        members.periods(member.unavailable) or "No days recorded",
    ]


def _panels(member: Member) -> str:
    """A name may take two lines itself, so each but the last ends visibly."""
    on = ";\n".join(PANELS.get(p, p) for p in member.panels)
    return f"{on}\n{member.office}" if member.office else on


def _names(names: Iterable[str], unknown: Iterable[str]) -> str:
    return "\n".join(f"‘{n}’, not on the list" if n in unknown else n for n in names) or "None"


def _term(member: Member) -> str:
    first, last = member.appointed_from, member.appointed_to
    parts = (f"from {written(first)}" if first else "", f"to {written(last)}" if last else "")
    return "\n".join(p for p in parts if p) or UNTOLD


def all_words(member: Member) -> str:
    """What a member is found by."""
    held = (
        member.id,
        member.name,
        member.email or "",
        member.office or "",
        *member.colleges,
        *member.departments,
    )
    return " ".join((*held, *(PANELS.get(p, p) for p in member.panels))).casefold()

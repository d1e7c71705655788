"""The columns of a register of members, by the headings that people give them."""

import re
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from panelsec.errors import Refused

HEADINGS = {
    "number": "Register number",
    "name": "Name",
    "email": "E-mail",
    "panels": "Panels",
    "colleges": "Colleges",
    "departments": "Departments",
    "appointed_from": "Appointed from",
    "appointed_to": "Appointed to",
    "trained": "Trained",
    "unavailable": "Unavailable",
    "office": "Office",
}
EXAMPLE = {
    "number": "EXAMPLE",
    "name": "Dr A. Example",
    "email": "abc12@cam.ac.uk",
    "panels": "regent house; ac chair",
    "colleges": "Clare College; Trinity College (2018-2021)",
    "departments": "Department of Engineering",
    "appointed_from": "2026-10-01",
    "appointed_to": "2029-09-30",
    "trained": "2026-09-15",
    "unavailable": "2026-12-19 to 2027-01-04",
    "office": "",
}
"""The line that shows how the others are filled in; it is nobody and is never taken in."""
_LIKENESS = 75  # of 100: one letter wrong in four; it only asks a question
_ALSO = {
    "number": "number, no, ref, reference, id, member number, member no, register no",
    "name": "full name, member, member name, panel member",
    "email": "email, mail, email address, e mail address",
    "panels": "panel, role, roles, panel s",
    "colleges": "college, college s, college affiliation, college affiliations",
    "departments": "department, dept, depts, department s, faculty, faculties, institution, "
    "department or faculty, faculty or department, department faculty, faculty department",
    "appointed_from": "appointed, from, start, start date, term start, term begins, appointment start",
    "appointed_to": "to, end, end date, until, term end, term ends, appointed until, appointment end",
    "trained": "training, trained on, training date, date trained, date of training",
    "unavailable": "unavailable dates, unavailability, dates unavailable, not available, unavailable on",
    "office": "offices, office held, offices held, university office",
}
_FIELDS = {
    heading: field
    for field, name in HEADINGS.items()
    for heading in (re.sub(r"\W+", " ", name.casefold()), *_ALSO[field].split(", "))
}


def field_of(heading: str) -> str | None:
    """The field that a heading names, or None."""
    return _FIELDS.get(_key(heading))


def _key(heading: str) -> str:
    return re.sub(r"[\W_]+", " ", heading.casefold()).strip()


def placed(headings: Sequence[str]) -> dict[str, int]:
    """Where each field stands. Refused where two are one field, or name or panel is missing."""
    found: dict[str, int] = {}
    for index, heading in enumerate(headings):
        field = field_of(heading)
        if field in found:
            raise Refused(
                f"Columns ‘{headings[found[field]]}’ and ‘{heading}’ are the same; put them into one."
            )
        if field is not None:
            found[field] = index
    missing = [HEADINGS[field] for field in ("name", "panels") if field not in found]
    if missing:
        near = [f"‘{heading}’{asked}" for heading in headings if (asked := _perhaps(heading, found))]
        raise Refused(
            f"There is no column ‘{'’ and no column ‘'.join(missing)}’ in the first row of the table."
            + (f" There is {', '.join(near)}." if near else "")
        )
    return found


def unknown(headings: Sequence[str], used: Sequence[bool]) -> tuple[str, ...]:
    """The columns that are not taken over; `used` says which hold anything at all."""
    told = {field for heading in headings if (field := field_of(heading))}
    return tuple(
        f"{heading}{_perhaps(heading, told)}" if heading else f"column {index + 1}, without a heading"
        for index, (heading, anything) in enumerate(zip(headings, used, strict=True))
        if field_of(heading) is None and (heading or anything)
    )


def _perhaps(heading: str, told: Iterable[str]) -> str:
    """A question, where a heading that means nothing is nearly one of a field that the table does not tell."""
    key = _key(heading)
    near = process.extractOne(key, list(_FIELDS), scorer=fuzz.ratio, score_cutoff=_LIKENESS)
    field = _FIELDS[near[0]] if near and len(key) > 3 and field_of(heading) is None else None
    return f" (did you mean ‘{HEADINGS[field]}’?)" if field and field not in told else ""

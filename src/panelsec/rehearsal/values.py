"""The values that fields of a rehearsal file may hold; each check says what to write instead."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from panelsec.procedure.editions.sdp_2019 import EDITIONS, LETTERS, SEATS
from panelsec.procedure.people import Kind
from panelsec.rehearsal.format1 import PANELS
from panelsec.rehearsal.reading import YEARS, moment

COMMITTEE = re.compile("(DC|AC)[1-9]")
ROLES = {
    "investigating_officer",
    "student_discipline_officer",
    "note_taker",
    "academic_secretary",
    "proctors",
    "general_board",
    "council",
}
OF_RESPONDENT = {"senior_tutor", "head_of_department", "representative"}


@dataclass(frozen=True)
class Known:
    """The ids of a file."""

    respondents: frozenset[str] = frozenset()
    everybody: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()


Look = Callable[[Known, Any], str | None]
"""What to write instead; None where the value is good."""


def seats(committee: str) -> tuple[str, ...]:
    """The seats of a Committee by its name."""
    return tuple(s.name for s in SEATS[committee[:2]])


def one_of(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def text(_: Known, value: Any) -> str | None:
    return None if isinstance(value, str) and value.strip() else "a text"


def line(_: Known, value: Any) -> str | None:
    """What stands in the record of a lot, and so holds no sign that breaks or turns a line."""
    return None if isinstance(value, str) and value.strip() and value.isprintable() else "a text of one line"


def maybe_text(known: Known, value: Any) -> str | None:
    return None if value is None else text(known, value)


def texts(known: Known, value: Any) -> str | None:
    good = isinstance(value, list) and not any(text(known, v) for v in value)
    return None if good else "a list of texts"


def flag(_: Known, value: Any) -> str | None:
    return None if isinstance(value, bool) else "true or false"


def number(_: Known, value: Any) -> str | None:
    good = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9
    return None if good else "a whole number"


def count(_: Known, value: Any) -> str | None:
    return None if type(value) is int and 1 <= value < 100 else "a whole number from 1"


def year(_: Known, value: Any) -> str | None:
    return None if type(value) is int and value in YEARS else "a year in four digits"


def day(_: Known, value: Any) -> str | None:
    good = value is None or (type(value) is date and value.year in YEARS)
    return None if good else "a day as 2022-03-08"


def days(known: Known, value: Any) -> str | None:
    good = isinstance(value, list) and not any(d is None or day(known, d) for d in value)
    return None if good else "a list of days, as [2022-03-08]"


def maybe_days(known: Known, value: Any) -> str | None:
    return None if value is None else days(known, value)


def edition(_: Known, value: Any) -> str | None:
    return None if isinstance(value, str) and value in EDITIONS else one_of(EDITIONS)


def needed_day(known: Known, value: Any) -> str | None:
    return "a day as 2022-03-08" if value is None else day(known, value)


def time(_: Known, value: Any) -> str | None:
    return None if moment(value) else "a day of the calendar and a time, as 2022-03-08T16:29"


def panels(_: Known, value: Any) -> str | None:
    good = isinstance(value, list) and all(v in PANELS for v in value)
    return None if good else f"a list of panels, of {one_of(PANELS)}"


def kind(_: Known, value: Any) -> str | None:
    return None if isinstance(value, str) and value in set(Kind) else one_of(Kind)


def letter(_: Known, value: Any) -> str | None:
    ids = [x.id for x in LETTERS]
    return None if value in ids else f"a letter from {ids[0]} to {ids[-1]}"


def committee(_: Known, value: Any) -> str | None:
    good = isinstance(value, str) and COMMITTEE.fullmatch(value)
    return None if good else "DC1, AC1, DC2 or the like"


def respondent(known: Known, value: Any) -> str | None:
    good = isinstance(value, str) and value in known.respondents
    return None if good else f"the id of a Respondent in the file, {one_of(sorted(known.respondents))}"


def respondents(known: Known, value: Any) -> str | None:
    if isinstance(value, list) and not any(respondent(known, v) for v in value):
        return None
    return f"a list of Respondents in the file, of {one_of(sorted(known.respondents))}"


def seat_list(_: Known, value: Any) -> str | None:
    good = isinstance(value, list) and all(isinstance(v, str) for v in value)
    return None if good else "a list of seats, as [chair, student]"


def paper(known: Known, value: Any) -> str | None:
    return None if isinstance(value, str) and value in known.papers else "the id of a paper in the file"


def paper_or_letter(known: Known, value: Any) -> str | None:
    return None if value in ("L17", "L18") else paper(known, value)


def papers(known: Known, value: Any) -> str | None:
    good = isinstance(value, list) and not any(paper(known, v) for v in value)
    return None if good else "a list of papers in the file, as [D1]"


def somebody(known: Known, value: Any) -> str | None:
    good = isinstance(value, str) and _is_known(known, value)
    return None if good else "an id of the file, a seat as DC1.chair, or a role as R1.senior_tutor"


def anybody(known: Known, value: Any) -> str | None:
    names = value if isinstance(value, list) else [value]
    return next(filter(None, (somebody(known, v) for v in names)), None)


def who(known: Known, value: Any) -> str | None:
    return "at least one id, seat or role" if value == [] else anybody(known, value)


def grounds(_: Known, value: Any) -> str | None:
    good = isinstance(value, list) and all(v in tuple("abcdew") for v in value)
    return None if good else "a list of grounds, of a to e and w"


def groups(_: Known, value: Any) -> str | None:
    words = ("college", "department", "rule", "anonymous")
    good = isinstance(value, list) and all(v in words for v in value)
    return None if good else f"a list of some of {one_of(words)}"


def probe(_: Known, value: Any) -> str | None:
    good = isinstance(value, bool) or (isinstance(value, str) and value.strip())
    return None if good else "true, or a word that neighbouring acts share"


def _is_known(known: Known, name: str) -> bool:
    head, _, tail = name.partition(".")
    if not tail:
        return name in known.everybody | ROLES or COMMITTEE.fullmatch(name) is not None
    if COMMITTEE.fullmatch(head):
        return tail in seats(head)
    return head in known.respondents and tail in OF_RESPONDENT


_FIELDS: dict[Look, str] = {
    line: "id by secretary",
    text: "name title postal why notes what if_broken office rule status edition text place reason reasons override terms sanction paragraph file",
    maybe_text: "college email of",
    texts: "colleges departments adjustments knows refers_to",
    flag: "student anonymous trained professional_course college_permission admits eligible",
    day: "graduated appointed_from appointed_to",
    days: "unavailable conduct",
    maybe_days: "closures",
    edition: "edition",
    needed_day: "until",
    time: "at start",
    year: "year",
    count: "count",
    number: "amount_gbp",
    panels: "panels",
    kind: "kind",
    letter: "letter",
    committee: "committee",
    respondent: "respondent",
    respondents: "respondents",
    seat_list: "seats",
    somebody: "chair from exclusion seat.person confirm_proctor.person",
    who: "to",
    anybody: "present witnesses",
    paper: "document",
    paper_or_letter: "disclose_to.document",
    papers: "documents not_relied_on",
    grounds: "grounds",
    groups: "group_by",
    probe: "probe",
}
LOOKS: dict[str, Look] = {field: look for look, fields in _FIELDS.items() for field in fields.split()}
"""By the field's name, or by that of its part and its own."""

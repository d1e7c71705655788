"""The fields of an event in words: the details that its one-sentence summary leaves out."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from panelsec.procedure.counting import written

_LABELS: Mapping[str, str] = {"email": "E-mail address", "postal": "Postal address"}
# a digest or the number of a thing in its case says nothing of anybody
_POINTS_ELSEWHERE = re.compile(r"(\w+:)?[0-9a-f]{40,}|(R|RP|W|M|D|DC|AC)\d{1,3}")
_TOLD_WITH_THE_LETTER = "covering"
_NAME_OF_A_CHOICE = re.compile(r"[a-z]+(_[a-z]+)+")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.]+)?")


def details(body: Any, words: str) -> tuple[tuple[str, str], ...]:
    """Each field that holds anything which the words don't say yet, with what it is; in its order, none twice."""
    told = " ".join(words.split()).casefold()
    found = ((what, value) for what, value in _fields(body) if value.casefold() not in told)
    return tuple(dict.fromkeys(found))


def _fields(body: Any) -> Iterator[tuple[str, str]]:
    for key, value in body.items() if isinstance(body, Mapping) else ():
        if isinstance(value, Mapping):
            yield from _fields(value)
        elif key != _TOLD_WITH_THE_LETTER and (said := _said(value)):
            yield _label(key), said


def _said(value: Any) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case date():
            return written(value)
        case str() if _POINTS_ELSEWHERE.fullmatch(value):
            return ""
        case str() if _DAY.fullmatch(value):
            return _moment(datetime.fromisoformat(value))
        case str() if _NAME_OF_A_CHOICE.fullmatch(value):
            return value.replace("_", " ")
        case str():
            return ", ".join(" ".join(line.split()) for line in value.splitlines() if line.strip())
        case Mapping():
            return ", ".join(f"{what.lower()} {said}" for what, said in _fields(value))
        case list() | tuple():
            return "; ".join(filter(None, map(_said, value)))
    return "" if value is None else str(value)


def _moment(at: datetime) -> str:
    return written(at.date()) + (f", {at:%H:%M}" if at.hour or at.minute else "")


def _label(key: str) -> str:
    return _LABELS.get(key, key.replace("_", " ").capitalize())

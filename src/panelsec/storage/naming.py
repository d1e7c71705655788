"""What the record calls its papers, by case, number and title, so that a missing one can be named."""

import contextlib
import json
import re
from collections.abc import Iterator
from typing import Any

from panelsec.storage.connection import Connection

_SHA256 = re.compile(r"[0-9a-f]{64}")
_PARTS = {
    "paper": "",
    "text": "the words of ",
    "cover": "the covering letter of ",
    "aloud": "the large print of ",
}
"""The fields of an event that name something in the store, and what of a paper each of them is."""


_COPIES = {"redactions": "a redacted copy of ", "recognised": "the searchable copy of "}


def named(connection: Connection) -> dict[str, str]:
    """By SHA-256: ‘D2: Diary of a housemate, case DC-2023-001’. What is told of an erased case names nothing any more."""
    found: dict[str, str] = {}
    for case, body in connection.rows(
        "SELECT e.reference, b.body FROM events e JOIN bodies b USING (sequence) "
        'WHERE b.body LIKE \'%"paper":"%\' ORDER BY e.sequence'
    ):
        with contextlib.suppress(ValueError):  # a body that was meddled with is told of by the record
            found |= {sha256: f"{called}, case {case}" for sha256, called in _in(json.loads(body), "a paper")}
    return found


def lost(connection: Connection) -> dict[str, str]:
    """Those of them that aren't in the file, and what they are called."""
    there = {sha256 for (sha256,) in connection.rows("SELECT sha256 FROM contents")}
    return {sha256: called for sha256, called in named(connection).items() if sha256 not in there}


def missing(called: str) -> str:
    """What to say of one that isn't there."""
    return f"{called[:1].upper()}{called[1:]} is missing: the record names it, but it isn’t in the file."


def _in(value: Any, called: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for each in value:
            yield from _in(each, called)
    elif isinstance(value, dict):
        called = _called(value, called)
        for key, each in value.items():
            if key in _PARTS and isinstance(each, str) and _SHA256.fullmatch(each):
                yield each, _PARTS[key] + called
            yield from _in(each, _COPIES.get(key, "") + called)


def _called(body: dict[str, Any], above: str) -> str:
    match body:
        case {"id": str(number), "title": str(title)}:
            return f"{number}: {title}"
        case {"number": int(number), "title": str(title)}:
            return f"letter {number}: {title}"
    return above

"""Disclosures: private lines that each open one entry of a commitment, for whoever is entitled to it."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from panelsec.lot import text
from panelsec.lot.commitment import Commitment
from panelsec.lot.text import Fault

_SALT = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class Disclosure:
    """Who stands behind an entry, and why it is in or out; `line` is the bytes that were hashed."""

    role: str
    person: str
    is_in: bool
    register_number: str
    code: str | None
    detail: str | None
    line: bytes


@lru_cache(maxsize=8)
def read(data: bytes) -> tuple[Disclosure, ...]:
    """No bytes are no lines; Fault if a line is malformed."""
    return tuple(_disclosure(row, text.write([row])) for row in text.read(data)) if data else ()


def _disclosure(row: tuple[str, ...], line: bytes) -> Disclosure:
    match row:
        case (salt, role, person, "in" | "out" as lot, number, code, detail) if _SALT.fullmatch(salt):
            reason, more = (None if value == "-" else value for value in (code, detail))
            return Disclosure(text.name(role), text.name(person), lot == "in", number, reason, more, line)
    raise Fault("A line is no disclosure of LOT1.")


def open_lines(disclosures: bytes, entries: Iterable[tuple[str, str]]) -> bytes:
    """4-disclosures.txt: the lines of these (role, pseudonym) pairs only, say `record.seated.items()`."""
    chosen = set(entries)
    return b"".join(d.line for d in read(disclosures) if (d.role, d.person) in chosen)


def check(disclosures: bytes, commitment: Commitment) -> None:
    """Fault unless each line was committed, once, and a person and a pseudonym always go together."""
    opened = read(disclosures)
    committed = {
        (role, line.person, line.is_in, line.disclosure)
        for role, lines in commitment.roles.items()
        for line in lines
    }
    if not {(d.role, d.person, d.is_in, text.digest(d.line)) for d in opened} <= committed:
        raise Fault("It opens a line that was not committed.")
    pairs = {(d.person, d.register_number) for d in opened}
    if len({d.line for d in opened}) < len(opened) or not len(pairs) == len(dict(pairs)) == len(
        {n for _, n in pairs}
    ):
        raise Fault("It opens a line twice, or gives a person two pseudonyms or a pseudonym two persons.")


def in_the_lot(disclosures: bytes, role: str) -> dict[str, str]:
    """Register number to pseudonym of those who were in the lot for the role."""
    return {d.register_number: d.person for d in read(disclosures) if d.role == role and d.is_in}


def newly_eligible(disclosures: bytes, role: str, eligible: Collection[str]) -> frozenset[str]:
    """Register numbers eligible now who were not in the lot: if any, the seat is to be drawn anew."""
    return frozenset(map(text.field, eligible)) - in_the_lot(disclosures, role).keys()

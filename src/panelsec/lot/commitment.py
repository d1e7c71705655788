"""The commitment, made before any chance is known: the pool, every exclusion, a sealed secret (1-commitment.txt)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import datetime
from enum import StrEnum

from panelsec.errors import Refused
from panelsec.lot import text
from panelsec.lot.text import Fault

Token = Callable[[int], bytes]
"""Gives so many random bytes, fit for secrets."""

KEYS = (
    *("case", "draw", "supersedes", "ledger", "register", "rules"),
    *("made", "by", "witness", "entropy", "source", "sealed"),
)


class Mode(StrEnum):
    """Where the chance comes from that nobody can know when the pool is committed."""

    SOLO = "solo"
    TWO_PARTY = "two-party"
    DICE = "dice"
    PUBLIC = "public"


@dataclass(frozen=True)
class Entry:
    """One person of one panel: in the lot, or out of it by a reason code."""

    register_number: str
    is_in: bool
    code: str | None = None
    detail: str | None = None

    def __post_init__(self) -> None:
        if self.is_in != (self.code is None):
            raise ValueError("Whoever is out of the lot is out for a reason; whoever is in has none.")


@dataclass(frozen=True)
class Draft:
    """A draw before it is sealed. `roles`: in draw order, each with the whole panel; hashes in hex.

    `prefix` is what each pseudonym begins with: something that no register number does.
    """

    case: str
    draw: int
    ledger: str
    register: str
    rules: str
    made: datetime
    by: str
    mode: Mode
    source: str
    roles: tuple[tuple[str, tuple[Entry, ...]], ...]
    witness: str | None = None
    supersedes: str | None = None
    prefix: str = "P"

    def __post_init__(self) -> None:
        if self.draw < 1:
            raise ValueError("Draws of a case are counted from 1.")
        if not self.roles or len(dict(self.roles)) < len(self.roles):
            raise ValueError("A draw has at least one role, and each role once.")
        for role, entries in self.roles:
            if len({text.field(entry.register_number) for entry in entries}) < len(entries):
                raise ValueError(f"Somebody stands twice in the panel for {role}.")
        if self.mode is Mode.TWO_PARTY and (
            self.witness is None or text.field(self.witness) == text.field(self.by)
        ):
            raise Refused(
                "A lot between two needs a witness other than the officer who draws.", cites=("7.1", "8.4")
            )


@dataclass(frozen=True)
class Sealed:
    """A commitment with what stays in the store: the secret (32 bytes) and every disclosure line."""

    commitment: bytes
    secret: bytes = attribute(repr=False)
    disclosures: bytes = attribute(repr=False)


def seal(draft: Draft, token: Token) -> Sealed:
    """Takes the secret, a pseudonym for each person and a salt for each entry from `token`, in that order."""
    secret = _take(token, 32)
    pseudonyms = _pseudonyms(draft, token)
    lines = [
        ["LOT1", "commitment"],
        *([key, value] for key, value in zip(KEYS, _head(draft, secret), strict=True)),
    ]
    disclosures = []
    for role, entries in draft.roles:
        lines.append(["role", text.name(role)])
        named = sorted((pseudonyms[text.field(entry.register_number)], entry) for entry in entries)
        for person, entry in named:
            line = text.write([_disclosure(role, person, entry, _take(token, 16))])
            disclosures.append(line)
            lines.append(["in" if entry.is_in else "out", role, person, text.digest(line)])
    if len({line[:32] for line in disclosures}) < len(disclosures):
        raise ValueError("The source of randomness repeats itself; nothing was sealed.")
    return Sealed(text.write(lines), secret, b"".join(disclosures))


def _head(draft: Draft, secret: bytes) -> tuple[str, ...]:
    return (
        text.field(draft.case),
        str(draft.draw),
        "-" if draft.supersedes is None else text.hexadecimal(draft.supersedes),
        text.hexadecimal(draft.ledger),
        text.hexadecimal(draft.register),
        text.field(draft.rules),
        text.stamp(draft.made),
        text.field(draft.by),
        text.optional(draft.witness),
        draft.mode.value,
        text.field(draft.source),
        text.digest(secret),
    )


def _take(token: Token, size: int) -> bytes:
    taken = token(size)
    if len(taken) != size:
        raise ValueError(
            f"The source of randomness gave {len(taken)} bytes instead of {size}; nothing was sealed."
        )
    return taken


def _pseudonyms(draft: Draft, token: Token) -> dict[str, str]:
    """One for each person, however many roles; who gets which is as random as the keys sorted by."""
    people = sorted({text.field(entry.register_number) for _, entries in draft.roles for entry in entries})
    keys = {_take(token, 16): person for person in people}
    if len(keys) < len(people):
        raise ValueError("The source of randomness repeats itself; nothing was sealed.")
    width = max(2, len(str(len(people))))
    return {keys[key]: text.name(f"{draft.prefix}{n:0{width}}") for n, key in enumerate(sorted(keys), 1)}


def _disclosure(role: str, person: str, entry: Entry, salt: bytes) -> tuple[str, ...]:
    lot = "in" if entry.is_in else "out"
    number, code, detail = (
        text.field(entry.register_number),
        text.optional(entry.code),
        text.optional(entry.detail),
    )
    return salt.hex(), role, person, lot, number, code, detail


@dataclass(frozen=True)
class Line:
    """An entry as it is published: a pseudonym and the hash of its disclosure line."""

    person: str
    is_in: bool
    disclosure: str


@dataclass(frozen=True)
class Commitment:
    """1-commitment.txt as read; `digest` is C."""

    digest: str
    case: str
    draw: int
    supersedes: str | None
    ledger: str
    register: str
    rules: str
    made: datetime
    by: str
    witness: str | None
    mode: Mode
    source: str
    sealed: str
    roles: dict[str, tuple[Line, ...]]

    def people_in(self, role: str) -> tuple[str, ...]:
        return tuple(line.person for line in self.roles[role] if line.is_in)


def read(data: bytes) -> Commitment:
    """Fault if a byte is not as the specification has it."""
    rows = text.read(data)
    head, body = rows[1 : len(KEYS) + 1], rows[len(KEYS) + 1 :]
    if rows[0] != ("LOT1", "commitment") or tuple(row[0] for row in head) != KEYS:
        raise Fault("It does not begin with the lines of a LOT1 commitment, each once and in order.")
    if any(len(row) != 2 for row in head):
        raise Fault("A line of its head does not have one value.")
    value = {row[0]: row[1] for row in head}
    if not re.fullmatch("[1-9][0-9]{0,5}", value["draw"]) or value["entropy"] not in set(Mode):
        raise Fault("Its draw number or its kind of entropy is not one that LOT1 knows.")
    return Commitment(
        digest=text.digest(data),
        case=value["case"],
        draw=int(value["draw"]),
        supersedes=None if value["supersedes"] == "-" else text.hexadecimal(value["supersedes"]),
        ledger=text.hexadecimal(value["ledger"]),
        register=text.hexadecimal(value["register"]),
        rules=value["rules"],
        made=text.moment(value["made"]),
        by=value["by"],
        witness=None if value["witness"] == "-" else value["witness"],
        mode=Mode(value["entropy"]),
        source=value["source"],
        sealed=text.hexadecimal(value["sealed"]),
        roles=_roles(body),
    )


def _roles(rows: tuple[tuple[str, ...], ...]) -> dict[str, tuple[Line, ...]]:
    roles: dict[str, tuple[Line, ...]] = {}
    role = ""
    for row in rows:
        match row:
            case ("role", new) if new not in roles:
                role = text.name(new)
                roles[role] = ()
            case ("in" | "out" as lot, same, person, disclosure) if role and same == role:
                if roles[role] and roles[role][-1].person >= person:
                    raise Fault(f"The pseudonyms for {role} do not ascend.")
                roles[role] += (Line(text.name(person), lot == "in", text.hexadecimal(disclosure)),)
            case _:
                raise Fault("It has a line that is neither a role, named once, nor an entry of that role.")
    if not roles:
        raise Fault("It names no role.")
    return roles

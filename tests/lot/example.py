"""The worked example of LOT1, and small draws to try things on."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from panelsec.lot import disclosures, entropy
from panelsec.lot.commitment import Draft, Entry, Mode, Sealed, read, seal
from panelsec.lot.record import Record

DATA = Path(__file__).parent / "data"
FOLDER = DATA / "example"
VECTORS = json.loads((DATA / "vectors.json").read_text(encoding="utf-8"))
COMMITMENT, ENTROPY, RECORD, OPENED, PRIVATE = (
    (FOLDER / name).read_bytes()
    for name in (
        *("1-commitment.txt", "2-entropy.txt", "3-record.txt"),
        *("4-disclosures.txt", "all-disclosures.private.txt"),
    )
)
FILES = {path.name: path.read_bytes() for path in FOLDER.iterdir()}
MADE = datetime(2026, 10, 12, 9, 5, tzinfo=UTC)
RECEIVED = datetime(2026, 10, 12, 9, 20, tzinfo=UTC)


def tokens(*given: bytes) -> Callable[[int], bytes]:
    """Randomness that was noted down before."""
    left = iter(given)
    return lambda size: next(left)


def stream(seed: str) -> Callable[[int], bytes]:
    """Randomness that is the same every time."""
    count = iter(range(1_000_000))
    return lambda size: sha256(f"{seed}/{next(count)}".encode()).digest()[:size]


def example_draft() -> Draft:
    """The example before it was sealed, from what was committed and what was kept private."""
    known = read(COMMITMENT)
    lines = disclosures.read(PRIVATE)
    roles = tuple(
        (role, tuple(Entry(d.register_number, d.is_in, d.code, d.detail) for d in lines if d.role == role))
        for role in known.roles
    )
    return Draft(
        case=known.case,
        draw=known.draw,
        ledger=known.ledger,
        register=known.register,
        rules=known.rules,
        made=MADE,
        by=known.by,
        witness=known.witness,
        mode=known.mode,
        source=known.source,
        roles=roles,
    )


def draft(mode: Mode = Mode.SOLO, **roles: dict[str, str | None]) -> Draft:
    """A draw over `roles`: register number to reason code, or to None for whoever is in the lot."""
    panels = tuple(
        (role, tuple(Entry(number, code is None, code) for number, code in people.items()))
        for role, people in roles.items()
    )
    return Draft(
        case="DC-2026-099",
        draw=1,
        ledger="0" * 64,
        register="f" * 64,
        rules="Student Disciplinary Procedure",
        made=MADE,
        by="Secretary A. Example",
        witness="W. Example" if mode is Mode.TWO_PARTY else None,
        mode=mode,
        source="the computer's own randomness",
        roles=panels,
    )


def solo(seed: str = "a seed", **roles: dict[str, str | None]) -> tuple[Sealed, Record]:
    """A solo draw sealed and revealed, with nobody assigned yet."""
    sealed = seal(draft(**roles), stream(seed))
    opened = entropy.reveal(sealed, entropy.NO_PUBLIC_VALUE, entropy.first_second_after(MADE))
    return sealed, Record.start(sealed.commitment, opened)


def at(minutes: int) -> datetime:
    return RECEIVED + timedelta(minutes=minutes)


def everybody(*numbers: str) -> dict[str, str | None]:
    return dict.fromkeys(numbers)


def flips(data: bytes) -> list[bytes]:
    """The data with each of its bits changed in turn."""
    return [
        data[:n] + bytes([data[n] ^ 1 << bit]) + data[n + 1 :] for n in range(len(data)) for bit in range(8)
    ]

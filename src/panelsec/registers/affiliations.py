"""The Colleges or Departments that a cell names, several and dated, each held against a controlled list."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from panelsec.registers.dates import split_dated
from panelsec.registers.names import Entry, Listing, match

_APART = re.compile(r"[;\n](?![^()]*\))")
_PERHAPS_APART = re.compile(r"[,/](?![^()]*\))")
_MOST_PIECES = 24


@dataclass(frozen=True)
class Affiliation:
    """A College or Department as written; `entry_id` is None until a person has said which one is meant."""

    text: str
    entry_id: str | None
    since: date | None = None
    until: date | None = None
    suggestions: tuple[Entry, ...] = ()


def affiliations(cell: str, listing: Listing) -> tuple[Affiliation, ...]:
    """What a cell such as 'Clare; Trinity (2018-2021)' names; () for 'none'. ValueError with a sentence.

    Commas and slashes stand inside names too, so they part a piece only where every part is on the list:
    'Trinity, Clare' is two Colleges, 'Trinity College, Oxford' is none.
    """
    if cell.strip().casefold() == "none":
        return ()
    pieces = [piece.strip() for piece in _APART.split(cell) if piece.strip()]
    if any(piece.casefold() == "none" for piece in pieces):
        raise ValueError("‘none’ stands beside a name; write one or the other.")
    return tuple(found for piece in pieces for found in _piece(piece, listing))


def _piece(piece: str, listing: Listing) -> tuple[Affiliation, ...]:
    whole = _affiliation(piece, listing)
    ends = [found.end() for found in _PERHAPS_APART.finditer(piece)]
    if whole.entry_id is None and 0 < len(ends) < _MOST_PIECES:
        parts = _parted(piece, [0, *ends, len(piece) + 1], listing)
        return (whole,) if parts is None else parts
    return (whole,)


def _parted(piece: str, ends: list[int], listing: Listing) -> tuple[Affiliation, ...] | None:
    """The piece as names that are all on the list, the longest first; None where it can't be."""
    tails: dict[int, tuple[Affiliation, ...] | None] = {len(ends) - 1: ()}
    for start in range(len(ends) - 2, -1, -1):
        tails[start] = next(_beginnings(piece, ends, start, tails, listing), None)
    return tails[0]


def _beginnings(
    piece: str,
    ends: list[int],
    start: int,
    tails: dict[int, tuple[Affiliation, ...] | None],
    listing: Listing,
) -> Iterator[tuple[Affiliation, ...]]:
    for stop in range(len(ends) - 1, start, -1):
        rest = tails[stop]
        if rest is not None:
            first = _affiliation(piece[ends[start] : ends[stop] - 1], listing)
            if first.entry_id is not None:
                yield (first, *rest)


def _affiliation(text: str, listing: Listing) -> Affiliation:
    try:
        name, period = split_dated(text)
    except ValueError:
        raise ValueError(
            f"The dates in ‘{text.strip()}’ cannot be read; write them as (2018-2021)."
        ) from None
    found = match(name, listing)
    entry_id = found.entry.id if found.entry else None
    return Affiliation(name, entry_id, period.first, period.last, found.suggestions)

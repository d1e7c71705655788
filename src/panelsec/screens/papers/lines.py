"""Papers and headings in the order on the page, before it is saved."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

USUAL = "Papers"
"""Under no heading of the secretary's they stand under this one."""


@dataclass(frozen=True)
class Heading:
    """`number` tells one from another of the same words."""

    number: int
    words: str


Line = str | Heading
"""A paper by its number, or the heading of those that follow."""
Lines = tuple[Line, ...]


def laid(order: Sequence[str], sections: Mapping[str, str]) -> Lines:
    """The usual heading is shown only where papers follow those of another."""
    found: list[Line] = []
    for heading, papers in groupby(order, key=lambda d: sections.get(d, "")):
        if heading or found:
            found.append(Heading(next_number(found), heading or USUAL))
        found += papers
    return tuple(found)


def read(lines: Lines) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """The order of the papers, and the heading of each that has one; a heading without papers is passed over."""
    sections = tuple((d, heading) for d, heading in _under(lines) if heading != USUAL)
    return papers(lines), sections


def papers(lines: Lines) -> tuple[str, ...]:
    return tuple(each for each in lines if isinstance(each, str))


def moved(lines: Lines, line: Line, to: int) -> Lines:
    """It lies before what was at that place, or at the end."""
    before = [each for each in lines[:to] if each != line]
    return (*before, line, *(each for each in lines[to:] if each != line))


def with_all(lines: Lines, there: Sequence[str]) -> Lines:
    """Those papers alone: what came in meanwhile follows, under no heading of the secretary's."""
    kept = tuple(each for each in lines if isinstance(each, Heading) or each in there)
    new = tuple(d for d in there if d not in kept)
    last = next((each.words for each in reversed(kept) if isinstance(each, Heading)), USUAL)
    own = (Heading(next_number(kept), USUAL),) if new and last != USUAL else ()
    return (*kept, *own, *new)


def next_number(lines: Sequence[Line]) -> int:
    return max((each.number for each in lines if isinstance(each, Heading)), default=0) + 1


def _under(lines: Lines) -> Iterator[tuple[str, str]]:
    heading = USUAL
    for each in lines:
        if isinstance(each, Heading):
            heading = each.words
        else:
            yield each, heading

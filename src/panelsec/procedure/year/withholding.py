"""Numbers from which somebody could be told are given as a range: statistical disclosure control for the year's report (G23).

A threshold rule, without sums. What is published follows from two functions of single counts, and from nothing else:

- `counted`: a count below the threshold, none among them, is 'under 5': anything from 0 to 4;
- `part`: of an exactly told count, how many have something. A part below the threshold is 'under 5'; one that leaves fewer than
  5 over is told as that range at the upper end, since the rest could be found by subtraction.

Sums are of ranges (`total`), so they say nothing new. And whoever stands behind an 'under 5' enters no other figure at all
(`annual_tables`). Hence no figure, and no two or more of them together, in this table, another, another year or another file,
rule out any number of a range: a count within its range could be replaced by any other one of it, and the report would be the
same to the letter. Tests do so.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Figure:
    """What is told of a count: it lies from `low` to `high`, both included."""

    low: int
    high: int
    summed: bool = field(default=False, compare=False)
    """Of several counts: from 0 to 20 in all is not said as 'under 21', which sounds like some twenty."""

    @property
    def exact(self) -> bool:
        return self.low == self.high

    @property
    def words(self) -> str:
        if self.exact:
            return str(self.low)
        return f"{self.low} to {self.high}" if self.low or self.summed else f"under {self.high + 1}"


def counted(number: int, small: int) -> Figure:
    """A count of its own."""
    return Figure(number, number) if number >= small else Figure(0, small - 1)


def enough(whole: int, small: int) -> bool:
    """Whether parts of an exactly told count may be told at all: both ends of it must be ranges that do not meet."""
    return whole >= 2 * small - 1


def part(number: int, whole: int, small: int) -> Figure:
    """How many of an exactly told whole, of which there are `enough`."""
    if whole - number < small:
        return Figure(whole - small + 1, whole)
    return counted(number, small)


def loose(parts: Sequence[Figure], whole: int) -> bool:
    """Whether each range stays whole even to those who know that everybody counted has at least one of these parts."""
    most = sum(p.high for p in parts)
    return all(p.exact or whole - (most - p.high) <= p.low for p in parts)


def total(figures: Iterable[Figure]) -> Figure:
    """The sum, as far as it follows from what is told anyway."""
    told = tuple(figures)
    return Figure(sum(f.low for f in told), sum(f.high for f in told), summed=len(told) > 1)


def middle(ordered: Sequence[float]) -> float:
    """The lower median; of `enough` values at least as many as the threshold lie on either side, it included."""
    return ordered[(len(ordered) - 1) // 2]


def reached_by(ordered: Sequence[float], small: int) -> float:
    """The longest that at least `small` of them reached: an extreme, but not one person's."""
    return ordered[-small]

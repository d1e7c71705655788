"""An attacker who has every report that was ever made, and knows how they are made, narrows no range (9.1, G23).

The rule of protection: whatever is published of a count as a range stays possible from the lowest to the highest number of it,
given everything else that is published, in this report and the next, in all its tables, its times and its sums; and a range
holds as many numbers as the threshold (5), none included. Two attackers try, who share no code with what they attack:

- one replaces: is there, for each number of a range, a year that would have made the same reports to the letter?
- one calculates: it writes down all that is published and all that must hold between counts as equations, and has an integer
  programme look for the lowest and the highest value of each count.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from scipy.optimize import LinearConstraint, milp

from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.year.decided import Decided
from panelsec.procedure.year.tables import BODIES, Year, publish
from tests.procedure.years import CELLS, CLOCKS, LATE, PICKS, decision, many, years

SOME = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
SMALL = 5


def reports(known: Iterable[Decided], small: int = SMALL) -> tuple[Year, Year]:
    """This year's, and that of the year after, in which this year stands beside it."""
    found = list(known)
    return tuple(publish(found, year, SDP_2019, first=2021, small=small) for year in (2021, 2022))  # type: ignore[return-value]


# ---- who replaces


@SOME
@given(years(), years(2022), st.sampled_from(CELLS), PICKS, LATE)
def test_a_count_under_five_could_be_any_other_and_every_report_the_same(
    now: list[Decided],
    after: list[Decided],
    cell: tuple[str, str],
    picks: list[tuple[int, ...]],
    late: list[int],
):
    told = reports(now + after)
    mine = [d for d in now if (d.body, d.kind) == cell]
    assume(len(mine) < SMALL)
    also = ("ways", "remitted") if cell == ("appeals", "remit") else cell
    others = [d for d in now if (d.body, d.kind) not in (cell, also)]
    for number in range(SMALL):
        assert reports(others + many(*cell, 2021, number, picks, late) + after) == told


@SOME
@given(
    years(),
    st.sampled_from([c for c in CELLS if c[0] == "committee"]),
    st.sampled_from(["rule", "sanction", "how"]),
)
def test_a_part_told_as_a_range_could_be_any_other_and_the_report_the_same(
    now: list[Decided], cell: tuple[str, str], subject: str
):
    mine = [d for d in now if (d.body, d.kind) == cell]
    others = [d for d in now if (d.body, d.kind) != cell]
    told = publish(now, 2021, SDP_2019)
    whole = len(mine) if subject != "how" else None
    for value in sorted({x for d in mine for x in d.has[subject]}):
        number = sum(value in d.has[subject] for d in mine)
        if whole is None or not _is_range(number, whole):
            continue
        for n in range(whole - SMALL + 1, whole + 1) if number >= SMALL else range(SMALL):
            assert publish(others + _with(mine, subject, value, n), 2021, SDP_2019) == told


def _is_range(number: int, whole: int) -> bool:
    return number < SMALL or whole - number < SMALL


def _with(mine: list[Decided], subject: str, value: str, number: int) -> list[Decided]:
    """The same decisions, of which so many have the value."""
    have = sorted(mine, key=lambda d: value not in d.has[subject])
    return [
        replace(
            d, has={**d.has, subject: d.has[subject] | {value} if at < number else d.has[subject] - {value}}
        )
        for at, d in enumerate(have)
    ]


@SOME
@given(
    st.sampled_from([c for c in CELLS if c[0] in CLOCKS]),
    st.lists(st.integers(-9, 0), min_size=SMALL, max_size=12),
    st.lists(st.integers(1, 60), max_size=SMALL - 1),
    years(2022),
)
def test_few_that_were_late_could_be_any_few_or_none_and_the_report_the_same(
    cell: tuple[str, str], in_time: list[int], late: list[int], after: list[Decided]
):
    assume(len(in_time) + len(late) >= 2 * SMALL - 1)
    told = reports([*_kept(cell, [*in_time, *late]), *after])
    assert [t.kept for t in told[0].timings] == [f"under {SMALL} late"]
    days = sorted([*in_time, *late])
    first, last = days[: len(days) - SMALL + 1], days[len(days) - SMALL]
    for number in range(SMALL):
        others = [*first, *[last] * (SMALL - 1 - number), *[99] * number]
        assert reports([*_kept(cell, others), *after]) == told


def _kept(cell: tuple[str, str], days: list[int]) -> list[Decided]:
    return [decision(*cell, 2021, late=late) for late in days]


# ---- who calculates


@dataclass
class Attacker:
    """Counts by name, all that is known of them as bounds on sums, and the programme that seeks their ends."""

    names: dict[tuple[str, ...], int] = field(default_factory=dict)
    rows: list[tuple[dict[int, int], float, float]] = field(default_factory=list)

    def at(self, *name: str) -> int:
        return self.names.setdefault(name, len(self.names))

    def know(self, terms: dict[tuple[str, ...], int], low: float, high: float) -> None:
        self.rows.append(({self.at(*name): by for name, by in terms.items()}, low, high))

    def read(self, report: Year) -> None:
        for body, table in report.bodies.items():
            for at, year in enumerate(table.columns):
                for row in table.rows:
                    self.know({(year, body, row.label): 1}, row.figures[at].low, row.figures[at].high)
                assert table.sum is not None
                every = {(year, body, row.label): 1 for row in table.rows}
                self.know(every, table.sum.figures[at].low, table.sum.figures[at].high)
        year = report.bodies["ways"].columns[0]
        sent_back = {
            (year, "ways", BODIES["ways"][1]["remitted"]): 1,
            (year, "appeals", BODIES["appeals"][1]["remit"]): -1,
        }
        self.know(sent_back, 0, 0)
        for table in report.details:
            for at, column in enumerate(table.columns):
                self.part_of(report, year, table.title, at, column)

    def part_of(self, report: Year, year: str, title: str, at: int, column: str) -> None:
        """Each row is a part of what the column counts; of grounds each appeal has at least one."""
        table = next(t for t in report.details if t.title == title)
        match = re.fullmatch(r"(.*): (\d+)", column)
        assert match
        whole = (year, title, column, "whole")
        self.know({whole: 1}, int(match[2]), int(match[2]))
        for body, (_, kinds) in BODIES.items():
            for label in kinds.values():
                if label.startswith(f"{match[1]} (") and _belongs(title, body):
                    self.know({whole: 1, (year, body, label): -1}, 0, 0)
        parts = [(year, title, column, row.label) for row in table.rows]
        for name, row in zip(parts, table.rows, strict=True):
            self.know({name: 1}, row.figures[at].low, row.figures[at].high)
            self.know({whole: 1, name: -1}, 0, np.inf)
        if title == "Grounds of the appeals":
            self.know({**dict.fromkeys(parts, 1), whole: -1}, 0, np.inf)

    def ends(self, *name: str) -> tuple[int, int]:
        """The lowest and the highest number that all this leaves possible."""
        size = len(self.names)
        matrix = np.zeros((len(self.rows), size))
        for at, (terms, _, _) in enumerate(self.rows):
            for column, by in terms.items():
                matrix[at, column] += by
        known = LinearConstraint(matrix, [low for _, low, _ in self.rows], [high for _, _, high in self.rows])
        found = []
        for sign in (1, -1):
            aim = np.zeros(size)
            aim[self.at(*name)] = sign
            answer = milp(aim, constraints=known, integrality=np.ones(size))
            assert answer.success
            found.append(round(sign * answer.fun))
        return found[0], found[1]


def _belongs(title: str, body: str) -> bool:
    return (
        body == "appeals"
        if title.startswith("Grounds")
        else body == "committee" or title.startswith("Sanctions")
    )


@settings(SOME, max_examples=3)
@given(years(), years(2022))
def test_an_integer_programme_over_all_reports_narrows_no_range(now: list[Decided], after: list[Decided]):
    attacker = Attacker()
    both = reports(now + after)
    for report in both:
        attacker.read(report)
    hidden = 0
    for report in both:
        year = report.bodies["ways"].columns[0]
        for body, table in report.bodies.items():
            for row in table.rows:
                if not row.figures[0].exact:
                    hidden += 1
                    assert attacker.ends(year, body, row.label) == (0, SMALL - 1)
        for table in report.details:
            for at, column in enumerate(table.columns):
                for row in table.rows:
                    if not row.figures[at].exact:
                        low, high = attacker.ends(year, table.title, column, row.label)
                        assert (low, high) == (row.figures[at].low, row.figures[at].high)
                        assert high - low + 1 == SMALL
    assert hidden


def test_the_attacker_finds_what_a_plain_table_with_its_sum_gives_away():
    attacker = Attacker()
    parts = {("2021", "committee", name): 1 for name in ("breach", "dismissed", "conviction")}
    for name, (low, high) in zip(parts, ((9, 9), (0, 4), (0, 4)), strict=True):
        attacker.know({name: 1}, low, high)
    attacker.know(parts, 16, 16)
    assert attacker.ends("2021", "committee", "dismissed") == (3, 4)


@pytest.mark.parametrize("small", [3, 5, 10])
def test_no_number_below_the_threshold_is_printed_whatever_the_threshold(small: int):
    known = [d for body, kind in CELLS for d in many(body, kind, 2021, 2 * small, [(0,), (1, 2)], [-1, 3])]
    told = publish(known, 2021, SDP_2019, small=small)
    figures = [f for t in told.tables for row in t.rows for f in row.figures]
    assert figures
    assert all(f.low >= small if f.exact else f.high - f.low + 1 == small for f in figures)

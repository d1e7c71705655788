"""Invented years: decisions in numbers about the threshold, with parts and times of every kind."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import cycle, islice

from hypothesis import strategies as st

from panelsec.procedure.clocks.clock import Clock, start
from panelsec.procedure.counting import Calendar
from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.year.decided import HOW, Decided
from panelsec.procedure.year.tables import BODIES

RULES = ("RB 2(b)", "RB 2(d)", "RB 2(g)")
CALENDAR = Calendar(frozenset())
CLOCKS = {"ways": "T05", "committee": "T09", "appeals": "T15"}
CELLS = [(body, kind) for body, (_, kinds) in BODIES.items() for kind in kinds if kind != "remitted"]


def ended(id_: str, counted_from: date, late: int) -> Clock:
    """A clock that was met so many days after its last day; before it, if negative."""
    clock = _started(id_, counted_from)
    return replace(clock, met_on=clock.formal + timedelta(days=late), met=late <= 0)


@cache
def _started(id_: str, counted_from: date) -> Clock:
    return start(SDP_2019.deadlines[id_], counted_from, CALENDAR)


def decision(body: str, kind: str, year: int, picks: tuple[int, ...] = (), late: int = -1) -> Decided:
    """`picks`: which Rules, sanctions, grounds and traits it has, by number; a ground it always has."""
    day = date(year, 11, 3)
    sanctions, grounds, how = tuple(SDP_2019.sanctions), tuple(SDP_2019.grounds), tuple(HOW)
    subjects = (
        {"rule": RULES, "sanction": sanctions, "how": how}
        if body == "committee"
        else {"ground": grounds, "sanction": sanctions}
    )
    has = {name: frozenset(values[p % len(values)] for p in picks) for name, values in subjects.items()}
    if body == "appeals" and not picks:
        has["ground"] = frozenset(grounds[:1])
    clocks = (ended(CLOCKS[body], day, late),) if body in CLOCKS else ()
    return Decided(day, body, kind, has if body in ("committee", "appeals") else {}, clocks)


def many(
    body: str, kind: str, year: int, number: int, picks: list[tuple[int, ...]], late: list[int]
) -> list[Decided]:
    each = islice(zip(cycle(picks), cycle(late), strict=False), number)
    made = [decision(body, kind, year, p, days) for p, days in each]
    if (body, kind) == ("appeals", "remit"):
        made += [Decided(date(year, 11, 3), "ways", "remitted") for _ in range(number)]
    return made


PICKS = st.lists(st.lists(st.integers(0, 9), max_size=3).map(tuple), min_size=1, max_size=5)
LATE = st.lists(st.integers(-9, 40), min_size=1, max_size=4)


@st.composite
def years(draw: st.DrawFn, year: int = 2021) -> list[Decided]:
    """All decisions of one academic year."""
    found: list[Decided] = []
    for body, kind in CELLS:
        number = draw(st.integers(0, 12), label=f"{body} {kind}")
        found += many(body, kind, year, number, draw(PICKS), draw(LATE))
    return found

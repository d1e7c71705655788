"""The year's tables as they may be published: everything in the report's pages and file is here (9.1, 9.2)."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf

from panelsec.procedure.clocks.clock import Clock
from panelsec.procedure.editions.edition import Count, Deadline, Edition
from panelsec.procedure.in_words.phrases import capital
from panelsec.procedure.year.decided import APPEALS, COMMITTEE, GIVEN, HOW, OFFICER, WAYS, Decided
from panelsec.procedure.year.withholding import (
    Figure,
    counted,
    enough,
    loose,
    middle,
    part,
    reached_by,
    total,
)

YEARS = 5
"""How many academic years stand beside one another."""

BODIES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "officer": ("Decisions of the Student Discipline Officer", OFFICER),
    "ways": ("How cases came to the Discipline Committee", WAYS),
    "committee": ("Decisions of the Discipline Committee", COMMITTEE),
    "appeals": ("Decisions on appeals", APPEALS),
}

Given = Mapping[int, Mapping[str, int]]
"""What the Officer says was decided, by the first year of an academic year and by kind."""


@dataclass(frozen=True)
class Row:
    label: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Table:
    """Without columns it could not be told at all."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    sum: Row | None = None


@dataclass(frozen=True)
class Timing:
    """How one deadline was kept; days as they are counted for it (`Deadline.count`)."""

    deadline: Deadline
    kept: str
    share: int | None
    """Percent, to the nearest five; None where `kept` tells it in words."""
    median: int | None
    longest: str
    """How late as many as the threshold were at least."""


@dataclass(frozen=True)
class Year:
    """What may be published of one academic year."""

    year: int
    small: int
    bodies: Mapping[str, Table]
    details: tuple[Table, ...]
    timings: tuple[Timing, ...]
    given: tuple[int, ...]
    """The years shown for which the Officer gave figures."""

    @property
    def tables(self) -> tuple[Table, ...]:
        return (*self.bodies.values(), *self.details)


def span(year: int) -> str:
    """2021–22."""
    return f"{year}–{(year + 1) % 100:02}"


def publish(
    everything: Iterable[Decided],
    year: int,
    edition: Edition,
    *,
    first: int | None = None,
    small: int = 5,
    given: Given | None = None,
    by: Sequence[str] = (),
) -> Year:
    """The tables of the academic year from 1 October of `year`, with those before it back to `first` beside it.

    `small`: the first count that is told as it is. `by`: Colleges and the like, as in `annual.grouped`.
    """
    known = tuple(everything)
    oldest = max(year if first is None else min(first, year), year - YEARS + 1)
    years = tuple(range(year, oldest - 1, -1))
    cells = Cells(known, given or {}, small)
    here = [d for d in known if d.year == year]
    return Year(
        year,
        small,
        {body: _table(cells, body, years) for body in BODIES},
        tuple(_details(cells, here, year, edition, by)),
        tuple(_timings(cells, known, year, edition)),
        tuple(y for y in years if y in (given or {})),
    )


class Cells:
    """The counts by body, kind and year, and which of them are told exactly: only those feed anything else."""

    def __init__(self, known: Iterable[Decided], given: Given, small: int) -> None:
        self.small = small
        self._counts = Counter((d.body, d.kind, d.year) for d in known)
        for year, numbers in given.items():
            self._counts |= Counter({("officer", kind, year): numbers.get(kind, 0) for kind in GIVEN})

    def figure(self, body: str, kind: str, year: int) -> Figure:
        return counted(self._counts[body, kind, year], self.small)

    def told(self, decision: Decided) -> bool:
        return self.figure(decision.body, decision.kind, decision.year).exact


def _table(cells: Cells, body: str, years: Sequence[int]) -> Table:
    title, kinds = BODIES[body]
    rows = tuple(
        Row(words, tuple(cells.figure(body, kind, y) for y in years)) for kind, words in kinds.items()
    )
    sums = tuple(total(r.figures[at] for r in rows) for at in range(len(years)))
    return Table(title, tuple(map(span, years)), rows, Row("All", sums))


# ---- what the decisions of an exactly told count have in common


def _details(
    cells: Cells, here: Sequence[Decided], year: int, edition: Edition, by: Sequence[str]
) -> Iterator[Table]:
    committee = tuple(("committee", kind) for kind in COMMITTEE)
    grounds = {g.id: f"{capital(g.words)} ({g.cites})" for g in edition.grounds.values()}
    sanctions = {s.paragraph: f"{s.words} ({s.paragraph})" for s in edition.sanctions.values()}
    split = _Splits(cells, here, year)
    yield split.table("Rules in the findings", "rule", committee[:2])
    yield split.table(
        "Sanctions and measures",
        "sanction",
        (committee[0], committee[2], ("appeals", "own_decision")),
        sanctions,
    )
    yield split.table(
        "Grounds of the appeals",
        "ground",
        tuple(("appeals", kind) for kind in APPEALS),
        grounds,
        everyone=True,
    )
    yield split.whole("How the Discipline Committee’s cases went", "how", committee, HOW)
    for name in by:
        yield split.whole(f"The Discipline Committee’s cases by {name}", name, committee)


@dataclass(frozen=True)
class _Splits:
    cells: Cells
    here: Sequence[Decided]
    year: int

    def table(
        self,
        title: str,
        subject: str,
        kinds: Sequence[tuple[str, str]],
        rows: Mapping[str, str] | None = None,
        *,
        everyone: bool = False,
    ) -> Table:
        """A column for each kind of decision that is told exactly, and often enough for its parts to be told.

        `everyone`: it is known that each decision is in one of the rows at least.
        """
        parts = {
            _plain(BODIES[body][1][kind]): [d for d in self.here if (d.body, d.kind) == (body, kind)]
            for body, kind in kinds
            if self.cells.figure(body, kind, self.year).exact
        }
        return self._split(title, subject, parts, rows, everyone=everyone)

    def whole(
        self,
        title: str,
        subject: str,
        kinds: Sequence[tuple[str, str]],
        rows: Mapping[str, str] | None = None,
    ) -> Table:
        """One column, of all decisions that are told exactly."""
        all_ = [d for d in self.here if (d.body, d.kind) in kinds and self.cells.told(d)]
        return self._split(title, subject, {"Decisions": all_}, rows)

    def _split(
        self,
        title: str,
        subject: str,
        parts: Mapping[str, list[Decided]],
        rows: Mapping[str, str] | None,
        *,
        everyone: bool = False,
    ) -> Table:
        small = self.cells.small
        told = {name: found for name, found in parts.items() if enough(len(found), small)}
        numbers = {
            name: Counter(x for d in found for x in d.has.get(subject, ())) for name, found in told.items()
        }
        often = sorted({x for n in numbers.values() for x, count in n.items() if count >= small})
        labels = rows if rows is not None else {x: x for x in often}
        columns = {
            f"{name}: {len(found)}": [part(numbers[name][x], len(found), small) for x in labels]
            for name, found in told.items()
        }
        if everyone:
            columns = {
                name: figures
                for (name, figures), found in zip(columns.items(), told.values(), strict=True)
                if loose(figures, len(found))
            }
        by_row = zip(labels.values(), zip(*columns.values(), strict=True), strict=True) if columns else ()
        return Table(title, tuple(columns), tuple(Row(words, figures) for words, figures in by_row))


def _plain(words: str) -> str:
    return words.partition(" (")[0]


# ---- times against targets


def _timings(cells: Cells, known: Sequence[Decided], year: int, edition: Edition) -> Iterator[Timing]:
    owners: dict[int, list[Decided]] = {}
    ran: dict[int, Clock] = {}
    for decision in known:
        for clock in decision.clocks:
            ran[id(clock)] = clock
            owners.setdefault(id(clock), []).append(decision)
    mine = [
        ran[key] for key, of in owners.items() if all(map(cells.told, of)) and max(d.year for d in of) == year
    ]
    for rule in edition.deadlines.values():
        found = [c for c in mine if c.id == rule.id]
        if not rule.right and enough(len(found), cells.small):
            yield _timing(rule, found, cells.small)


def _timing(rule: Deadline, found: Sequence[Clock], small: int) -> Timing:
    met = sum(c.met is True for c in found)
    kept, share = _kept(met, len(found), small)
    late = sorted(map(_late, found))
    days = middle(sorted(map(_days, found), key=_order(rule)))
    longest = _band(reached_by(late, small))
    return Timing(rule, kept, share, None if days in (inf, -inf) else int(days), longest)


def _kept(met: int, of: int, small: int) -> tuple[str, int | None]:
    figure = part(met, of, small)
    if figure.exact:
        share = round(20 * met / of) * 5
        return f"{share}%", share
    return f"under {small} {'late' if figure.low else 'in time'}", None


def _late(clock: Clock) -> float:
    """In days; 0 and less is in time."""
    return (clock.met_on - clock.last_day).days if clock.met_on else inf


def _days(clock: Clock) -> float:
    """As the deadline is told: so many days after what it is counted from, or clear days before it."""
    before = clock.rule.count is Count.CLEAR_BEFORE
    if clock.met_on is None:
        return -inf if before else inf
    if before:
        return (clock.counted_from - clock.met_on).days - 1
    return (clock.met_on - clock.counted_from).days


def _order(rule: Deadline) -> Callable[[float], float]:
    """From the quickest to the slowest."""
    return (lambda days: -days) if rule.count is Count.CLEAR_BEFORE else (lambda days: days)


def _band(late: float) -> str:
    bounds = ((0, "in time"), (7, "up to 7 days late"), (28, "8 to 28 days late"), (inf, "over 28 days late"))
    return next(words for bound, words in bounds if late <= bound)

"""Whether a meeting can still be held in time, before a day is chosen (2.9, 7.3, 7.4, 8.3)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from panelsec.procedure.advice.day_adviser import DayAdviser, DayNote, Verdict, said
from panelsec.procedure.in_words.phrases import capital

AHEAD = 26 * 7
"""How many days are looked at."""


@dataclass(frozen=True)
class Outlook:
    """`first` is the first day on which the times of the procedure are kept, `free` the first that asks for no reason;
    `words`, a sentence each."""

    first: date | None
    free: date | None
    words: tuple[str, ...]


def outlook(adviser: DayAdviser, note: Callable[[date], DayNote]) -> Outlook:
    """`note` is the adviser's, or one that remembers what it said."""
    if adviser.barred:
        return Outlook(None, None, adviser.barred)
    days = [adviser.today + timedelta(days=n) for n in range(1, AHEAD + 1)]
    first = next(
        (d for d in days if note(d).verdict is not Verdict.NOT_POSSIBLE and adviser.in_time(d)), None
    )
    ends = [aim.last for aim in adviser.aims if aim.last > adviser.today]
    within = [d for d in days if not ends or d <= ends[0]]  # after that each day asks for a reason
    free = next((d for d in within if note(d).verdict is Verdict.POSSIBLE), None)
    return Outlook(first, free, tuple(_words(adviser, note, first, free, ends)))


def _words(
    adviser: DayAdviser,
    note: Callable[[date], DayNote],
    first: date | None,
    free: date | None,
    ends: list[date],
) -> Iterator[str]:
    if not adviser.office.members:
        yield "Nobody is on the panels yet, so no day is possible. Enter the members under Panels first, or take in their list."
        return
    if first is None:
        yield f"No day in the next {AHEAD // 7} weeks is possible. Look at a day to see why."
        return
    if free is None:
        yield f"No day is left that asks for no reason. The first that keeps the times of the procedure is {said(first)}."
        yield from note(first).why
    elif ends:
        days = [ends[0] - timedelta(days=n) for n in range((ends[0] - free).days + 1)]
        last = next(d for d in days if note(d).verdict is Verdict.POSSIBLE)
        when = f"on {said(free)}" if last == free else f"from {said(free)} to {said(last)}"
        yield f"The meeting can be had in time, without a reason: {when}."
    else:
        yield f"The meeting can be had without a reason from {said(free)} on."
    if free is not None and first < free:
        yield f"With a reason, which stands in the record, it can be as early as {said(first)} and keep the times of the procedure."
    for aim in adviser.aims:
        tense = "end" if aim.last > adviser.today else "ended"
        yield f"{capital(aim.words)} {tense} on {said(aim.last)}."

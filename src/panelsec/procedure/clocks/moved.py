"""Which deadlines an act moves, from when to when, and which it cancels, in a sentence each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import Clock
from panelsec.procedure.counting import written_with_weekday
from panelsec.procedure.in_words.phrases import whose

Key = tuple[str, str | None, str | None]


def moved(case: Case, event: ev.Event, old: Sequence[Clock], new: Sequence[Clock]) -> Iterator[str]:
    """Of the case after the event. Where several Respondents have the same day, it is said once."""
    if isinstance(event, ev.Paused):
        yield from _paused(case, event, new)
    before, after = _running(old), _running(new)
    if isinstance(event, ev.Corrected) and event.right is None:
        yield from _undone(case, before, after)
    found: dict[tuple[str, date, date], list[str | None]] = {}
    for key, clock in after.items():
        was = before.get(key)
        if was is not None and _last(was) != _last(clock):
            what = f"{clock.rule.name} ({clock.rule.by})"
            found.setdefault((what, _last(was), _last(clock)), []).append(clock.respondent)
    for (what, was_on, is_on), of in found.items():
        yield f"Moved: {what}{whose(case, of)}, from {written_with_weekday(was_on)} to {written_with_weekday(is_on)}."


def _running(rows: Iterable[Clock]) -> dict[Key, Clock]:
    """The latest clock of each kind that has not ended."""
    return {(c.id, c.respondent, c.committee): c for c in rows if not c.ended}


def _undone(case: Case, before: Mapping[Key, Clock], after: Mapping[Key, Clock]) -> Iterator[str]:
    """What runs no more since what started it is out of the record, and what is open again since what met it is."""
    for key, was in before.items():
        of, clock = whose(case, [was.respondent]), after.get(key)
        if clock is None:
            yield f"Counted no more: {was.rule.name} ({was.rule.by}){of}."
        elif was.met_on is not None and clock.met_on is None:
            yield f"Open again: {clock.rule.name} ({clock.rule.by}){of}, until {written_with_weekday(_last(clock))}."


def _last(clock: Clock) -> date:
    return clock.extended_to or clock.with_pause or clock.formal


def _paused(case: Case, event: ev.Paused, rows: Iterable[Clock]) -> Iterator[str]:
    """A pause moves the 60 days only, and by how much is known when it ends."""
    found: dict[date, list[str | None]] = {}
    for clock in rows:
        if clock.id == "T14" and not clock.ended and clock.met_on is None and _last(clock) >= event.at.date():
            found.setdefault(_last(clock), []).append(clock.respondent)
    for last, of in found.items():
        yield (
            f"The 60 days of 2.9{whose(case, of)} end on {written_with_weekday(last)}, and later by each day of the pause "
            "(2.14). Every other day stays. Tell Respondents and Reporting Persons of the delay (2.9)."
        )

"""Which last days an act moves, from what to what, a sentence each."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clock import Clock
from panelsec.procedure.counting import written_with_weekday

Key = tuple[str, str | None, str | None]


def moved(case: Case, event: ev.Event, old: Sequence[Clock], new: Sequence[Clock]) -> Iterator[str]:
    """Of the case after the event. Where several Respondents have the same day, it is said once."""
    if isinstance(event, ev.Paused):
        yield from _paused(event, new)
    before, after = _running(old), _running(new)
    found: dict[tuple[str, date, date], list[str]] = {}
    for key, clock in after.items():
        was = before.get(key)
        if was is not None and _last(was) != _last(clock):
            what = f"{clock.rule.name} ({clock.rule.by})"
            names = found.setdefault((what, _last(was), _last(clock)), [])
            names += [case.name(clock.respondent)] if clock.respondent else []
    for (what, was_on, is_on), names in found.items():
        whose = f", for {' and '.join(names)}" if names and len(case.respondents) > len(names) else ""
        yield f"Moved: {what}{whose}, from {written_with_weekday(was_on)} to {written_with_weekday(is_on)}."


def _running(rows: Iterable[Clock]) -> dict[Key, Clock]:
    """The latest clock of each kind that has not ended."""
    return {(c.id, c.respondent, c.committee): c for c in rows if not c.ended}


def _last(clock: Clock) -> date:
    return clock.extended_to or clock.with_pause or clock.formal


def _paused(event: ev.Paused, rows: Iterable[Clock]) -> Iterator[str]:
    """A pause moves the 60 days only, and by how much is known when it ends."""
    for clock in rows:
        if clock.id == "T14" and not clock.ended and clock.met_on is None and _last(clock) >= event.at.date():
            yield (
                f"The 60 days of 2.9 end on {written_with_weekday(_last(clock))}, and later by each day of the pause "
                "(2.14). Every other day stays. Tell Respondents and Reporting Persons of the delay (2.9)."
            )

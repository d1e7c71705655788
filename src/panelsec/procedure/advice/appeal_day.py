"""Warns when a decision letter names another last day for an appeal than the one counted from its recorded sending (8.1)."""

from collections.abc import Iterator
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import start
from panelsec.procedure.counting import Calendar, written
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.letters.to_whom import about_one


def other_day_named(after: Case, event: ev.Corrected, calendar: Calendar) -> Iterator[str]:
    """Of the case after the correction."""
    former, right = event.former, event.right
    if not isinstance(former, ev.LetterSent) or right is None or former.letter != "L18":
        return
    respondent = about_one(after, former)
    if respondent is None:
        return
    rows = clocks(after, calendar, event.at.date())
    clock = clock_of(rows, "T11", respondent=respondent, committee=after.appealed_from(respondent))
    named = _named(after, former, calendar)
    if clock is not None and clock.formal != named:
        yield (
            f"The letter that {after.name(former.to)} holds names {written(named)} as the last day for an appeal; as it is now "
            f"recorded that day is {written(clock.formal)}. Write which of them holds, and where the letter gave the later one "
            "consider more time (8.1)."
        )


def _named(case: Case, sent: ev.LetterSent, calendar: Calendar) -> date:
    """Counted, as the letter was written, from its receipt had it gone then."""
    made = next((e for e in case.all(ev.LetterPrepared) if e.number == sent.number), sent)
    return start(case.edition.deadlines["T11"], calendar.received(made.at, made.via), calendar).formal

"""The record of a case as a page: latest day first, each day in the order of writing."""

from collections.abc import Iterable, Iterator
from datetime import date
from html import escape
from itertools import groupby

from PySide6.QtGui import QPalette

from panelsec.actions.overview import Told
from panelsec.procedure.counting import written, written_with_weekday
from panelsec.widgets import look
from panelsec.widgets.look import Tone


def record_html(record: Iterable[Told], palette: QPalette) -> str:
    quiet = look.ink(Tone.QUIET, palette).name()
    days = [(day, list(told)) for day, told in groupby(_by_day(record), key=lambda each: each[0])]
    return "".join(
        f"<h4>{written_with_weekday(day)}</h4>"
        f"<table cellspacing='0' cellpadding='3' width='100%'>{''.join(_row(t, day, quiet) for _, t in told)}</table>"
        for day, told in reversed(days)
    )


def _by_day(record: Iterable[Told]) -> Iterator[tuple[date, Told]]:
    """Each with the day on which it was written down: never before that of the line above."""
    day = date.min
    for told in record:
        day = max(day, told.recorded or told.at.date())
        yield day, told


def _row(told: Told, day: date, quiet: str) -> str:
    same = told.at.date() == day
    when = f"{told.at:%H:%M}" if same else f"{written(told.at.date())}, {told.at:%H:%M}"
    later = "" if same else f"recorded on {written(day)}" if told.recorded else "recorded later"
    cites = f"paragraph{'s' if len(told.cites) > 1 else ''} {', '.join(told.cites)}" if told.cites else ""
    beside = ", ".join(escape(part) for part in (told.by, cites, later) if part)
    return (
        f"<tr><td width='11%' style='color: {quiet}'>{when}</td>"
        f"<td width='57%'>{escape(told.words)}</td>"
        f"<td width='32%' style='color: {quiet}; padding-left: 16px'>{beside}</td></tr>"
    )

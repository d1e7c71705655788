"""The record of a case as a page: the latest day first, each day in the order in which things happened."""

from collections.abc import Iterable
from html import escape
from itertools import groupby

from PySide6.QtGui import QPalette

from panelsec.actions.overview import Told
from panelsec.procedure.counting import written_with_weekday
from panelsec.widgets import look
from panelsec.widgets.look import Tone


def record_html(record: Iterable[Told], palette: QPalette) -> str:
    quiet = look.ink(Tone.QUIET, palette).name()
    days = [(day, list(told)) for day, told in groupby(record, key=lambda t: t.at.date())]
    return "".join(
        f"<h4>{written_with_weekday(day)}</h4>"
        f"<table cellspacing='0' cellpadding='3' width='100%'>{''.join(_row(t, quiet) for t in told)}</table>"
        for day, told in reversed(days)
    )


def _row(told: Told, quiet: str) -> str:
    cites = f"paragraph{'s' if len(told.cites) > 1 else ''} {', '.join(told.cites)}" if told.cites else ""
    beside = ", ".join(escape(part) for part in (told.by, cites) if part)
    return (
        f"<tr><td width='11%' style='color: {quiet}'>{told.at:%H:%M}</td>"
        f"<td width='57%'>{escape(told.words)}</td>"
        f"<td width='32%' style='color: {quiet}; padding-left: 16px'>{beside}</td></tr>"
    )

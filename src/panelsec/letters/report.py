"""The pages of the annual report: tables, charts and text, as far as they may be published (9.1, 9.2)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from reportlab.graphics.shapes import Drawing

from panelsec.letters import charts
from panelsec.letters.content.facts import rule_in_words
from panelsec.letters.page import PRESS, About, render
from panelsec.letters.setting.looks import USUAL
from panelsec.letters.templates import environment, worded
from panelsec.letters.writing import Written, plain_text
from panelsec.procedure.editions.edition import Count
from panelsec.procedure.office import Office
from panelsec.procedure.year.counted import academic_year
from panelsec.procedure.year.tables import Table, Timing, Year, span
from panelsec.procedure.year.withholding import Figure

NOTES: Mapping[str, str] = {
    "Rules in the findings": (
        "A Committee may find on several Rules. A Rule that is not in the table stands in fewer than {small} findings of each kind."
    ),
    "Sanctions and measures": "A decision may give several, or none.",
    "Grounds of the appeals": "As pleaded by the Respondent. An appeal may be on several grounds.",
}


@dataclass(frozen=True)
class Plot:
    """A drawing, and what it shows to those who cannot see it."""

    drawing: Drawing
    alt: str


def annual_report(office: Office, told: Year, today: date) -> Written:
    """The pages for the General Board and the Council."""
    first, last = academic_year(told.year)
    plots = _plots(told)
    values = {
        "year": span(told.year),
        "first": first,
        "last": last,
        "today": today,
        "over": last < today,
        "small": told.small,
        "enough": 2 * told.small - 1,
        "bodies": told.bodies,
        "details": [(_in_words(t), NOTES.get(t.title, "").format(small=told.small)) for t in told.details],
        "timings": [(_target(t), t) for t in told.timings],
        "given": told.year in told.given,
        "given_before": [span(y) for y in told.given if y != told.year],
        "plots": {name: plot.alt for name, plot in plots.items()},
    }
    fragment = worded(environment(), "L32.html", values)
    title = f"Annual report on student discipline, {span(told.year)}"
    settings = office.settings
    about = About(
        title=title, subject=title, dated=today, office=settings.office_name, letterhead=settings.letterhead
    )
    drawings = {name: plot.drawing for name, plot in plots.items()}
    covering = "The attached annual report counts the decisions of the year. No person can be told from it."
    return Written(partial(render, fragment, about, drawings), title, plain_text(fragment), covering)


def _in_words(table: Table) -> Table:
    """With each Rule as the letters name it."""
    return replace(table, rows=tuple(replace(row, label=rule_in_words(row.label)) for row in table.rows))


def _target(timing: Timing) -> str:
    """Within 7 days; 7 clear days before."""
    rule = timing.deadline
    if rule.count is Count.CLEAR_BEFORE:
        return f"at least {rule.days} clear days before {rule.of}"
    return f"within {rule.days} days after {rule.of}"


def _plots(told: Year) -> Mapping[str, Plot]:
    """None of a table in which nothing is told exactly: it would show the threshold."""
    with PRESS:
        made = {
            body: _bars(table)
            for body, table in told.bodies.items()
            if any(row.figures[0].exact for row in table.rows)
        }
        if len(told.bodies["committee"].columns) > 1:
            made |= {f"{body} by year": _by_year(told.bodies[body]) for body in ("committee", "appeals")}
        if any(t.median is not None for t in told.timings):
            made["times"] = _times(told)
    return made


def _bars(table: Table) -> Plot:
    rows = [(row.label.partition(" (")[0], row.figures[0]) for row in table.rows]
    return Plot(charts.ranges(rows, USUAL.measure), _alt(f"{table.title}, {table.columns[0]}", rows))


def _by_year(table: Table) -> Plot:
    sums = table.sum.figures if table.sum else ()
    rows = list(zip(table.columns, sums, strict=True))[::-1]
    return Plot(charts.ranges(rows, USUAL.measure), _alt(f"{table.title}, all together, by year", rows))


def _times(told: Year) -> Plot:
    rows = [(_step(t), t.deadline.days, t.median) for t in told.timings if t.median is not None]
    words = "; ".join(f"{name}: {took}, with a target of {days}" for name, days, took in rows)
    alt = f"Bar chart of median days against targets. {words}."
    return Plot(charts.against(rows, USUAL.measure), alt)


def _step(timing: Timing) -> str:
    """Of what is done in advance the days are to be many, and of all else few."""
    advance = timing.deadline.count is Count.CLEAR_BEFORE
    return f"{timing.deadline.name} (days before)" if advance else timing.deadline.name


def _alt(title: str, rows: list[tuple[str, Figure]]) -> str:
    return f"Bar chart. {title}. {'; '.join(f'{label}: {figure.words}' for label, figure in rows)}."

"""Plots of the annual report, by reportlab's own charts; told apart by shape and words, so that black and white will do."""

from collections.abc import Sequence
from math import ceil
from textwrap import fill

from reportlab.graphics.charts.barcharts import HorizontalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import HexColor, white

from panelsec.letters.setting.fonts import Face, font, width
from panelsec.letters.setting.looks import ACCENT, INK
from panelsec.procedure.year.withholding import Figure

SIZE = 9
BAR, GAP = 11, 8
SPACE = 7
LINE = 40
"""Characters after which a label goes on in a second line."""


def ranges(rows: Sequence[tuple[str, Figure]], measure: float) -> Drawing:
    """A bar for each figure: filled up to what is sure, dashed and empty on to what may be. `measure` in points."""
    up = rows[::-1]  # a chart is laid from its foot
    sure, may = [f.low for _, f in up], [f.high - f.low for _, f in up]
    sure_words = [f.words if f.exact else "" for _, f in up]
    may_words = ["" if f.exact else f.words for _, f in up]
    chart = _chart([label for label, _ in up], [sure, may], [sure_words, may_words], measure)
    chart.height = len(rows) * (BAR + GAP)
    chart.categoryAxis.style = "stacked"
    chart.valueAxis.valueMax = max(1, *(f.high for _, f in rows))
    _filled(chart, 0)
    _hollow(chart, 1)
    return _drawn(chart, measure)


def against(rows: Sequence[tuple[str, int, int]], measure: float) -> Drawing:
    """Two bars for each target, in days: what was allowed, dashed and empty, and above it what it took, filled."""
    up = rows[::-1]
    allowed, took = [row[1] for row in up], [row[2] for row in up]
    words = [[f"target {days}" for days in allowed], list(map(str, took))]
    chart = _chart([row[0] for row in up], [allowed, took], words, measure)
    chart.height = len(rows) * (2 * BAR + GAP)
    chart.valueAxis.valueMax = max(1, *allowed, *took)
    _hollow(chart, 0)
    _filled(chart, 1)
    return _drawn(chart, measure)


def _chart(
    labels: Sequence[str], data: list[list[int]], words: list[list[str]], measure: float
) -> HorizontalBarChart:
    """Labels at the left and words at the right take what room they need; the bars have the rest."""
    font(Face.REGULAR.value)
    chart = HorizontalBarChart()
    chart.data, chart.barLabelArray, chart.barLabelFormat = data, words, "values"
    labels = [fill(label, LINE) for label in labels]
    chart.x, chart.y = max(map(_wide, labels)) + SPACE, 0
    chart.width = int(measure) - chart.x - max(_wide(word) for series in words for word in series) - 2 * SPACE
    chart.useAbsolute, chart.barWidth, chart.groupSpacing, chart.barSpacing = 1, BAR, GAP, 0
    chart.valueAxis.valueMin, chart.valueAxis.visible = 0, 0
    axis = chart.categoryAxis
    axis.categoryNames, axis.visibleTicks, axis.strokeColor = list(labels), 0, HexColor(INK)
    chart.barLabels.boxTarget, chart.barLabels.boxAnchor, chart.barLabels.dx = "hi", "w", SPACE / 2
    for label in (axis.labels, chart.barLabels):
        label.fontName, label.fontSize, label.fillColor = Face.REGULAR.value, SIZE, HexColor(INK)
    return chart


def _drawn(chart: HorizontalBarChart, measure: float) -> Drawing:
    drawing = Drawing(measure, chart.height)
    drawing.add(chart)
    return drawing


def _wide(text: str) -> int:
    """In whole points, of its longest line."""
    return ceil(max(width(line, Face.REGULAR.value, SIZE) for line in text.split("\n")))


def _filled(chart: HorizontalBarChart, series: int) -> None:
    chart.bars[series].fillColor = HexColor(ACCENT)
    chart.bars[series].strokeColor = HexColor(ACCENT)


def _hollow(chart: HorizontalBarChart, series: int) -> None:
    chart.bars[series].fillColor = white
    chart.bars[series].strokeColor = HexColor(INK)
    chart.bars[series].strokeDashArray = (2, 2)

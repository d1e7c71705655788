"""Paragraphs, headings, list items, pictures and tables, each as slabs."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import NamedTuple

from PIL import Image
from reportlab.graphics.shapes import Drawing

from panelsec.letters.setting.fonts import Face
from panelsec.letters.setting.layout import Slab, height, kept, no_lone_lines
from panelsec.letters.setting.looks import HAIRLINE, INK, MM, Look
from panelsec.letters.setting.sheets import Sheets
from panelsec.letters.setting.structure import Element
from panelsec.letters.setting.typeset import Line, Run, lines

ROW_SPLITS_OVER = 200.0  # points: a higher table row may break over pages


class Place(NamedTuple):
    """Where on the page a block stands: its left edge and its measure."""

    left: float
    measure: float

    def indented(self, by: float) -> "Place":
        return Place(self.left + by, self.measure - by)


def paragraph(runs: Sequence[Run], look: Look, place: Place, *, right: bool = False) -> list[Slab]:
    """One slab a line; `right` aligns figures in a column."""
    set_lines = lines(runs, place.measure, look.size)
    slabs = [_line_slab(line, look, place, right=right) for line in set_lines]
    slabs[0] = replace(slabs[0], before=look.before)
    return no_lone_lines(slabs)


def _line_slab(line: Line, look: Look, place: Place, *, right: bool) -> Slab:
    trailing = line[-1].width if line and line[-1].shown.isspace() else 0.0
    start = place.left + (place.measure - sum(p.width for p in line) + trailing if right else 0)

    def draw(sheets: Sheets, top: float, again: bool) -> None:
        sheets.line(start, top - look.baseline, line, look.size, artifact=again)

    return Slab(look.leading, draw)


def heading(runs: Sequence[Run], level: int, look: Look, place: Place) -> list[Slab]:
    """A heading of level 1 to 3 with its bookmark; it stays with what follows."""
    title = " ".join("".join(run.text for run in runs).split())
    slabs = [replace(s, keep=True) for s in paragraph(runs, look, place)]
    first = slabs[0]

    def draw(sheets: Sheets, top: float, again: bool) -> None:
        sheets.bookmark(title, level - 1, top)
        first.draw(sheets, top, again)

    return [replace(first, draw=draw), *slabs[1:]]


def labelled(label: str, element: Element, slabs: list[Slab], look: Look, left: float) -> list[Slab]:
    """A list item: its label hangs to the left of its first line."""
    first = slabs[0]
    [line] = lines([Run(label, element)], 1e6, look.size)

    def draw(sheets: Sheets, top: float, again: bool) -> None:
        sheets.line(left, top - look.baseline, line, look.size, artifact=again)
        first.draw(sheets, top, again)

    return [replace(first, draw=draw), *slabs[1:]]


def rule(place: Place, space: float, *, thickness: float = 0.6, colour: str = HAIRLINE) -> Slab:
    """A line across the measure, which isn't read aloud."""

    def draw(sheets: Sheets, top: float, _again: bool) -> None:
        with sheets.artifact():
            sheets.rule(place.left, place.left + place.measure, top - space / 2, thickness, colour)

    return Slab(space, draw)


def picture(image: bytes, element: Element, place: Place, width_mm: float, before: float) -> Slab:
    """A PNG or JPEG, opaque on white, no wider than the measure."""
    with Image.open(BytesIO(image)) as opened:
        rgba = opened.convert("RGBA")
    ground = Image.new("RGB", rgba.size, "white")
    ground.paste(rgba, mask=rgba.getchannel("A"))
    out = BytesIO()
    ground.save(out, "PNG")
    wide = min(width_mm * MM, place.measure)
    high = wide * rgba.height / rgba.width

    def draw(sheets: Sheets, top: float, _again: bool) -> None:
        sheets.picture(element, out.getvalue(), (place.left, top - high, place.left + wide, top))

    return Slab(high, draw, before)


def chart(drawing: Drawing, element: Element, place: Place, before: float) -> Slab:
    """A drawing as it was made: vectors, its words in fonts that are in the file."""
    wide, high = drawing.width, drawing.height

    def draw(sheets: Sheets, top: float, _again: bool) -> None:
        sheets.drawing(element, drawing, (place.left, top - high, place.left + wide, top))

    return Slab(high, draw, before)


class Spot(NamedTuple):
    """A rectangle on a page (from 0): left, bottom, right, top in points."""

    page: int
    rect: tuple[float, float, float, float]


@dataclass(frozen=True)
class Row:
    """A table row: each cell's slabs, already set in their columns; `spots` is filled as it is drawn."""

    cells: list[list[Slab]]
    head: bool
    spots: list[Spot] = field(default_factory=list)


def table(rows: Sequence[Row], place: Place, padding: float) -> list[Slab]:
    """Head rows come again on each page; a row breaks over pages only where it is high."""
    heads = [slab for row in rows if row.head for slab in _row(row, place, padding)]
    body = [slab for row in rows if not row.head for slab in _row(row, place, padding)]
    body = [replace(slab, heads=tuple(heads)) for slab in body]
    return kept([*heads, *body[:1]])[:-1] + body if body else kept(heads)


def _row(row: Row, place: Place, padding: float) -> list[Slab]:
    tall = max((height(cell) for cell in row.cells), default=0.0)
    thickness, colour = (1.0, INK) if row.head else (0.5, HAIRLINE)
    foot = replace(rule(place, 1, thickness=thickness, colour=colour), height=1)
    if tall <= ROW_SPLITS_OVER:
        return [_spotted(_beside(row.cells, tall, padding, padding, foot), row, place)]
    count = max(len(cell) for cell in row.cells)
    layers = [[cell[i : i + 1] for cell in row.cells] for i in range(count)]
    slabs = []
    for i, layer in enumerate(layers):
        high = max(s.height + (s.before if i else 0) for cell in layer for s in cell)
        ends = i == count - 1
        slabs.append(
            _beside(layer, high, 0 if i else padding, padding if ends else 0, foot if ends else None)
        )
    return [_spotted(slab, row, place) for slab in no_lone_lines(slabs)]


def _spotted(slab: Slab, row: Row, place: Place) -> Slab:
    def draw(sheets: Sheets, top: float, again: bool) -> None:
        row.spots.append(Spot(sheets.page, (place.left, top - slab.height, place.left + place.measure, top)))
        slab.draw(sheets, top, again)

    return replace(slab, draw=draw)


def _beside(cells: list[list[Slab]], tall: float, above: float, below: float, foot: Slab | None) -> Slab:
    def draw(sheets: Sheets, top: float, again: bool) -> None:
        for cell in cells:
            down = top - above
            for i, slab in enumerate(cell):
                down -= slab.before if i else 0
                slab.draw(sheets, down, again)
                down -= slab.height
        if foot is not None:
            foot.draw(sheets, top - above - tall - below + 1, again)

    return Slab(above + tall + below, draw)


def columns(least: Sequence[float], most: Sequence[float], measure: float) -> list[float]:
    """Widths of columns that need `least` and would like `most`: what is left goes to those that want it."""
    if sum(most) <= measure:
        spare = (measure - sum(most)) / len(most)
        return [wide + spare for wide in most]
    if sum(least) > measure:
        return _shared(least, measure)
    wants = [high - low for low, high in zip(least, most, strict=True)]
    spare = measure - sum(least)
    return [low + spare * want / sum(wants) for low, want in zip(least, wants, strict=True)]


def _shared(needs: Sequence[float], measure: float) -> list[float]:
    """For columns that need more than there is: modest ones get what they need, the others an even share of the rest."""
    even = measure / len(needs)
    for _ in needs:
        modest = [need for need in needs if need <= even]
        even = (measure - sum(modest)) / (len(needs) - len(modest))
    return [min(need, even) for need in needs]


def strong(look: Look) -> Look:
    return replace(look, face=Face.BOLD)

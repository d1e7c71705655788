"""The cover and index of a bundle, with the position of each entry for its link."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from panelsec.letters.page import PRESS, About, press
from panelsec.letters.setting import blocks
from panelsec.letters.setting.blocks import Place, Row, Spot
from panelsec.letters.setting.fonts import Face, width
from panelsec.letters.setting.layout import Slab
from panelsec.letters.setting.looks import GREY, LARGE_PRINT, USUAL, Looks
from panelsec.letters.setting.structure import Element
from panelsec.letters.setting.typeset import Run

_WIDEST_NUMBER = "00000.00"  # the column is as wide whatever the numbers are, so that the layout doesn't move
_WIDEST_OF_PAPERS = "000.0"
_HEADS = ("No.", "Paper", "Page")


@dataclass(frozen=True)
class Entry:
    """One paper: the section it stands in, its title, the page as printed on it, and a note such as 'withheld'."""

    section: str
    title: str
    page: str
    note: str = ""
    number: str = ""
    """As the list of all has it; else they are counted."""


@dataclass(frozen=True)
class Index:
    """The pages, and for each entry in order where it stands: more than one spot where it breaks over pages."""

    pdf: bytes
    spots: tuple[tuple[Spot, ...], ...]


def index(title_lines: Sequence[str], entries: Sequence[Entry], about: About) -> Index:
    """The first title line is the heading; the bundle numbers the pages. Entries' numbers may be placeholders
    at first: they don't move the layout."""
    looks = LARGE_PRINT if about.large_print else USUAL
    place = Place(looks.left, looks.measure)
    root = Element("Document")
    with PRESS:
        title, *more = title_lines
        slabs = blocks.heading(
            [_run(title, root.add("H1"), looks.h1.face, looks.h1.colour)], 1, looks.h1, place
        )
        for line in more:
            slabs += blocks.paragraph([_run(line, root.add("P"))], replace(looks.body, before=2), place)
        rows: list[Row] = []
        for section, papers in groupby(entries, key=lambda e: e.section):
            if section:
                run = _run(section, root.add("H2"), looks.h2.face, looks.h2.colour)
                slabs += blocks.heading([run], 2, looks.h2, place)
            made, drawn = _table(list(papers), len(rows), root, looks, place)
            rows += made
            slabs += drawn
        pdf = press(slabs, root, replace(about, numbered=False), looks)
    return Index(pdf, tuple(tuple(row.spots) for row in rows))


def _table(
    entries: Sequence[Entry], count: int, root: Element, looks: Looks, place: Place
) -> tuple[list[Row], list[Slab]]:
    table = root.add("Table", owner="Table", Summary="The papers with their page numbers")
    head, body = table.add("THead").add("TR"), table.add("TBody")
    heads = [_cell([_run(text, head.add("TH", owner="Table", Scope="/Column"), Face.BOLD)], i, looks, place)
             for i, text in enumerate(_HEADS)]  # fmt: skip
    rows = [
        _row(number, entry, body.add("TR"), looks, place) for number, entry in enumerate(entries, count + 1)
    ]
    slabs = blocks.table([Row(heads, head=True), *rows], place, looks.padding)
    return rows, [replace(slabs[0], before=looks.item.before), *slabs[1:]]


def _row(number: int, entry: Entry, row: Element, looks: Looks, place: Place) -> Row:
    numbered = [_run(entry.number or str(number), row.add("TD"))]
    cell = row.add("TH", owner="Table", Scope="/Row")
    title = [_run(entry.title, cell)]
    if entry.note:
        title += [_run("\n", cell), _run(entry.note, cell, Face.ITALIC, GREY)]
    cells = [numbered, title, [_run(entry.page, row.add("TD"))]]
    return Row([_cell(runs, i, looks, place) for i, runs in enumerate(cells)], head=False)


def _cell(runs: list[Run], column: int, looks: Looks, place: Place) -> list[Slab]:
    look, gap = looks.cell, 2 * looks.padding
    narrow = (
        width(_WIDEST_OF_PAPERS, Face.REGULAR.value, look.size) + gap,
        width(_WIDEST_NUMBER, Face.REGULAR.value, look.size),
    )
    lefts = (0.0, narrow[0], place.measure - narrow[1])
    wides = (narrow[0] - gap, place.measure - sum(narrow) - gap, narrow[1])
    inner = Place(place.left + lefts[column], wides[column])
    return blocks.paragraph(runs, look, inner, right=column == 2)


def _run(text: str, element: Element, face: Face = Face.REGULAR, colour: str = "#1a1a1a") -> Run:
    return Run(text, element, face, colour)

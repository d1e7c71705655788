"""Slabs on pages: the smallest pieces that a page break can't cut, and where they fall."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from panelsec.letters.setting.sheets import Sheets

Draw = Callable[[Sheets, float, bool], None]


def nothing(_sheets: Sheets, _top: float, _again: bool) -> None:
    """Draws an empty slab."""


@dataclass(frozen=True)
class Slab:
    """A line, a table row or a picture.

    `draw(sheets, top, again)` draws it below `top`; `again` is for a table head that was read already.
    `before` is space above, dropped at the head of a page. `keep` holds it on one page with the slab after it.
    `heads` are repeated where this slab is the first of a page. `alone`: its page bears no running lines.
    """

    height: float
    draw: Draw = nothing
    before: float = 0.0
    keep: bool = False
    heads: tuple["Slab", ...] = ()
    new_page: bool = False
    alone: bool = False


class Placed(NamedTuple):
    """A slab and how far its top lies below the top of the page's text."""

    slab: Slab
    down: float
    again: bool = False


def height(slabs: Sequence[Slab]) -> float:
    """Of slabs below one another, without the space above the first."""
    return sum(s.height for s in slabs) + sum(s.before for s in slabs[1:])


def kept(slabs: Sequence[Slab]) -> list[Slab]:
    """The same slabs, held together on one page."""
    return [replace(s, keep=True) for s in slabs[:-1]] + list(slabs[-1:])


def no_lone_lines(slabs: Sequence[Slab]) -> list[Slab]:
    """The slabs of a paragraph, of which a page break leaves at least two on either side."""
    last = len(slabs) - 2
    return [replace(s, keep=True) if i in (0, last) and last >= 0 else s for i, s in enumerate(slabs)]


def paginate(slabs: Sequence[Slab], room: float) -> list[list[Placed]]:
    """Pages of placed slabs; `room` is the height of a page's text."""
    pages: list[list[Placed]] = [[]]
    down = 0.0
    for group in _groups(slabs):
        fits = down + group[0].before + height(group) <= room
        if pages[-1] and (group[0].new_page or not fits):
            pages.append([])
            down = 0.0
        for slab in group:
            if pages[-1] and down + slab.before + slab.height > room:
                pages.append([])
                down = 0.0
            if not pages[-1]:
                for head in slab.heads:
                    pages[-1].append(Placed(head, down, again=True))
                    down += head.height
            else:
                down += slab.before
            pages[-1].append(Placed(slab, down))
            down += slab.height
    return pages


def filled(page: Sequence[Placed]) -> float:
    """How far down a page is written."""
    return max((p.down + p.slab.height for p in page), default=0.0)


def balanced(slabs: Sequence[Slab], room: float, least: float) -> list[list[Placed]]:
    """Pages, of which the last is written at least as far down as `least`, with what ends the page before it: whole paragraphs where it can."""
    pages = paginate(slabs, room)
    if len(pages) < 2 or filled(pages[-1]) >= least:
        return pages
    groups = list(_groups(slabs))
    for between in (True, False):
        again = _turned(groups, room, least, between=between)
        if len(again) == len(pages):
            return again
    return pages


def _turned(groups: Sequence[list[Slab]], room: float, least: float, *, between: bool) -> list[list[Placed]]:
    """With the last turn where enough comes after it: `between` paragraphs, which have space before them, or anywhere."""
    for start in range(len(groups) - 1, 0, -1):
        tail = [slab for group in groups[start:] for slab in group]
        if height(tail) >= least and (tail[0].before or not between):
            head = [slab for group in groups[:start] for slab in group]
            return paginate([*head, replace(tail[0], new_page=True), *tail[1:]], room)
    return []


def _groups(slabs: Sequence[Slab]) -> Iterator[list[Slab]]:
    group: list[Slab] = []
    for slab in slabs:
        if slab.new_page and group:
            yield group
            group = []
        group.append(slab)
        if not slab.keep:
            yield group
            group = []
    if group:
        yield group

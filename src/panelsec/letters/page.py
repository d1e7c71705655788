"""Renders a worded fragment as the PDF of a letter."""

import threading
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reportlab.graphics.shapes import Drawing

from panelsec.letters.formats import day
from panelsec.letters.setting import blocks
from panelsec.letters.setting.blocks import Place
from panelsec.letters.setting.compose import Composer
from panelsec.letters.setting.finishing import Metadata, finish
from panelsec.letters.setting.fragment import parse
from panelsec.letters.setting.layout import Placed, Slab, balanced, filled, paginate
from panelsec.letters.setting.looks import A4, ACCENT, CLOSE, GREY, LARGE_PRINT, MM, USUAL, Look, Looks
from panelsec.letters.setting.shaping import clean
from panelsec.letters.setting.sheets import Sheets
from panelsec.letters.setting.structure import Element
from panelsec.letters.setting.typeset import Line, Run, lines

PRESS = threading.Lock()  # the PDF writer shares font files between documents: one document at a time
LEAST_LINES = 14  # of a letter's last page: the closing with the signature, and something for it to close
FOOT_SAYS = "Check value of the office’s record when this was written:"


@dataclass(frozen=True)
class Logo:
    """An office's own mark, PNG or JPEG, and what it shows."""

    image: bytes
    alt: str
    width_mm: float = 40


@dataclass(frozen=True)
class About:
    """What stands around a letter's wording. Texts are plain, not HTML; `footer` carries the record's head."""

    title: str
    subject: str
    dated: date
    office: str
    letterhead: tuple[str, ...] = ()
    reference: str = ""
    footer: str = ""
    copy_for: str = ""
    language: str = "en-GB"
    large_print: bool = False
    logo: Logo | None = None
    heads_letter: bool = True  # False: no letterhead, date and reference (annexes, plain papers)
    numbered: bool = True  # False: 'Page 1 of 3' is left out, for pages that a bundle numbers


def render(fragment: str, about: About, drawings: Mapping[str, Drawing] | None = None) -> bytes:
    """The letter as PDF/UA-1 and PDF/A-2a; the same input gives the same bytes. Refused, NoGlyph: before a page is made.

    `drawings`: charts by the names that the fragment has for them.
    """
    tree = parse(fragment)
    with PRESS:
        looks = LARGE_PRINT if about.large_print else USUAL
        slabs, root = _composed(tree, about, looks, drawings or {})
        if looks is USUAL and about.heads_letter and _ends_thinly(slabs, looks):
            closer, other = _composed(tree, about, CLOSE, drawings or {})
            if len(paginate(closer, CLOSE.room)) < len(paginate(slabs, looks.room)):
                slabs, root, looks = closer, other, CLOSE
        return press(slabs, root, about, looks)


def _composed(
    tree: ET.Element, about: About, looks: Looks, drawings: Mapping[str, Drawing]
) -> tuple[list[Slab], Element]:
    root, place = Element("Document"), Place(looks.left, looks.measure)
    slabs = _head(about, root, looks, place) if about.heads_letter else []
    return slabs + Composer(looks, drawings).compose(tree, root, place), root


def _ends_thinly(slabs: Sequence[Slab], looks: Looks) -> bool:
    """Whether the last page holds less than it should, though lines of the page before it may help it out."""
    pages = paginate(slabs, looks.room)
    return len(pages) > 1 and filled(pages[-1]) < looks.room / 3


def press(slabs: Sequence[Slab], root: Element, about: About, looks: Looks) -> bytes:
    """Draw slabs on pages with their running lines, and finish the file; hold PRESS."""
    sheets = Sheets(A4)
    least = LEAST_LINES * looks.body.leading if about.heads_letter else 0
    pages = balanced(slabs, looks.room, least)
    for page in pages:
        _draw(sheets, page, looks)
        if not any(placed.slab.alone for placed in page):
            _running(sheets, about, looks, len(pages))
        sheets.turn()
    named = about.title or about.subject
    if about.heads_letter and about.reference:
        named = f"{named}, {about.reference}"
    title, subject, office = map(clean, (named, about.subject, about.office))
    metadata = Metadata(title, subject, office, about.language, about.dated)
    return finish(sheets.finish(), root, metadata)


def _draw(sheets: Sheets, page: Sequence[Placed], looks: Looks) -> None:
    for placed in page:
        placed.slab.draw(sheets, A4[1] - looks.top - placed.down, placed.again)


def _running(sheets: Sheets, about: About, looks: Looks, total: int) -> None:
    head, foot = A4[1] - 14 * MM, 14 * MM
    name = " · ".join(part for part in (about.reference, about.title) if part)
    number = f"Page {sheets.page + 1} of {total}" if about.numbered else ""
    _ends(sheets, head, name if sheets.page else "", about.copy_for, looks, "Header")
    above = foot + 1.3 * looks.running if about.footer else foot
    _ends(sheets, above, FOOT_SAYS if about.footer else "", number, looks, "Footer")
    if about.footer:
        _whole(sheets, foot, about.footer, looks)


def _whole(sheets: Sheets, y: float, text: str, looks: Looks) -> None:
    """A line of the foot that is given whole, smaller where it must be: half of a check value checks nothing."""
    [line] = lines([Run(text, Element("Artifact"), colour=GREY)], 1e6, looks.running)
    size = looks.running * min(1, looks.measure / sum(piece.width for piece in line))
    sheets.running(looks.left, y, line, size, "Footer")


def _ends(sheets: Sheets, y: float, left: str, right: str, looks: Looks, kind: str) -> None:
    """A running line: the right end whole, the left end in what room that leaves it."""
    at_right = _running_line(right, looks, 0.7 * looks.measure)
    wide = sum(piece.width for piece in at_right)
    at_left = _running_line(left, looks, looks.measure - wide - 2 * looks.running)
    sheets.running(looks.left, y, at_left, looks.running, kind)
    sheets.running(looks.left + looks.measure - wide, y, at_right, looks.running, kind)


def _running_line(text: str, looks: Looks, room: float) -> Line:
    """As many words as there is room for."""
    unread = Element("Artifact")
    words = text.split()
    for count in range(len(words), 0, -1):
        shown = " ".join(words[:count]) + ("" if count == len(words) else " …")
        [line] = lines([Run(shown, unread, colour=GREY)], 1e6, looks.running)
        if sum(piece.width for piece in line) <= room:
            return line
    return []


def _head(about: About, root: Element, looks: Looks, place: Place) -> list[Slab]:
    slabs: list[Slab] = []
    if about.logo is not None:
        figure = root.add("Figure")
        figure.alt = about.logo.alt
        slabs.append(blocks.picture(about.logo.image, figure, place, about.logo.width_mm, 0))
    slabs += _plain(about.office, root, looks.office, place)
    for line in about.letterhead:
        slabs += _plain(line, root, looks.letterhead, place)
    slabs.append(blocks.rule(place, looks.body.leading, thickness=1.2, colour=ACCENT))
    slabs += _plain(day(about.dated), root, looks.body, place)
    if about.reference:
        slabs += _plain(f"Reference: {about.reference}", root, replace(looks.body, before=0), place)
    return slabs


def _plain(text: str, root: Element, look: Look, place: Place) -> list[Slab]:
    return blocks.paragraph([Run(text, root.add("P"), look.face, look.colour)], look, place)

"""Runs of text into lines, left-aligned: breaks between words, and each line's pieces in visual order."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, groupby
from operator import attrgetter, itemgetter
from typing import NamedTuple

from panelsec.letters.setting.fonts import JOINERS, Face, coverage, font_for, is_ideograph, script_of, width
from panelsec.letters.setting.shaping import clean, clusters, direction, risen, visual
from panelsec.letters.setting.structure import Element

_SEEN = 40  # characters before and after a word that is refused
_TOKENS = re.compile(r"\n| +|[^ \n]+")
_NOT_AT_LINE_START = set("、。，．・：；？！）］｝」』】〉》ー々")
_NO_JOINERS = dict.fromkeys(map(ord, JOINERS))
_URL_BREAKS = set("/-._@?&=#")


class Run(NamedTuple):
    """Text of one look in one structure element; `link` is a URL. A line feed is a forced break."""

    text: str
    element: Element
    face: Face = Face.REGULAR
    colour: str = "#1a1a1a"
    link: str = ""


class Unit(NamedTuple):
    """The smallest thing laid out: a plain word, a cluster, or spaces."""

    text: str
    font: str
    direction: str
    run: Run
    ideograph: bool = False


class Piece(NamedTuple):
    """Glyphs to draw in one go: text as shown, and where it belongs."""

    shown: str
    font: str
    width: float
    element: Element
    colour: str
    link: str
    link_element: Element
    rise: float = 0.0


@dataclass(slots=True)
class Word:
    """Units that stay together, with the space after them."""

    units: list[Unit] = field(default_factory=list)
    space: list[Unit] = field(default_factory=list)
    forced: bool = False

    def width(self, size: float) -> float:
        return _wide(self.units, size)


Line = list[Piece]


def _wide(units: list[Unit], size: float) -> float:
    """A loop rather than a sum, because every word and space of a letter is measured here."""
    wide = 0.0
    for unit in units:
        if unit.direction == "R":
            return sum(piece.width for piece in pieces(units, size))
        wide += width(unit.text, unit.font, size)
    return wide


def lines(runs: Iterable[Run], measure: float, size: float, first: float = 0.0) -> list[Line]:
    """`measure`, `size` and `first` (taken from the first line's measure) in points.

    Every line but the last ends in a drawn space, so that words don't run together when the text is taken out.
    """
    filled: list[list[Unit]] = [[]]
    room = measure - first
    spaced = True
    for word, wide in _fitting(words(runs), measure, size):
        if wide > room and filled[-1]:
            filled.append([])
            room = measure
        filled[-1] += word.units
        filled[-1] += word.space
        room -= wide + _wide(word.space, size)
        spaced = bool(word.space)
        if word.forced:
            filled[-1] += [] if spaced else [_space(word)]
            filled.append([])
            room = measure
    last = filled[-1]
    while last and last[-1].text.isspace():
        last.pop()
    return [pieces(units, size) for units in filled]


def widest_word(runs: Iterable[Run], size: float) -> float:
    """In points: no narrower column holds the text without cutting a word."""
    return max((word.width(size) for word in words(runs)), default=0.0)


def natural(runs: Iterable[Run], size: float) -> float:
    """In points: the width of the text unbroken but at forced breaks."""
    return max(sum(p.width for p in line) for line in lines(runs, 1e6, size))


def words(runs: Iterable[Run]) -> Iterator[Word]:
    """Breaks are at spaces, at line feeds, and between ideographs."""
    word = Word()
    for unit in chain.from_iterable(map(_units, runs)):
        if unit.text == "\n":
            yield replace(word, forced=True) if word.units else Word([_space_of(unit)], [], True)
            word = Word()
        elif unit.text.isspace() and unit.text[0] != "\xa0":
            word.space.append(unit)
        else:
            between = unit.ideograph or (word.units and word.units[-1].ideograph)
            if word.space or (word.units and between and unit.text[0] not in _NOT_AT_LINE_START):
                yield word
                word = Word()
            word.units.append(unit)
    if word.units or word.space:
        yield word


def _space_of(unit: Unit) -> Unit:
    return unit._replace(text=" ", direction="N")


def _space(word: Word) -> Unit:
    return word.units[-1]._replace(text=" ", font=word.units[-1].run.face.value, direction="N")


def _units(run: Run) -> Iterator[Unit]:
    """No-break spaces have done their work once the words are told apart: they are drawn as spaces, which can be searched for."""
    body = run.face.value
    plain = coverage(body)
    text = clean(run.text)
    for found in _TOKENS.finditer(text):
        token = found[0]
        if token[0] in " \n":
            yield Unit(token, body, "N", run)
        elif (turned := direction(token)) != "R" and (token.isascii() or plain.issuperset(map(ord, token))):
            yield Unit(token if token.isspace() else token.replace("\xa0", " "), body, turned, run)
        else:
            about = _about(text, *found.span())
            for cluster in clusters(token):
                turned = direction(cluster)
                drawn = cluster if turned == "R" else cluster.translate(_NO_JOINERS)
                if drawn:
                    yield Unit(drawn, font_for(drawn, run.face, about), turned, run, is_ideograph(drawn[0]))


def _about(text: str, start: int, end: int) -> str:
    """A word with the words about it, so that a reader knows whose name or which field it stands in."""
    before, after = text[max(0, start - _SEEN) : start], text[end : end + _SEEN]
    if start > _SEEN:
        before = f"… {before.partition(' ')[2]}"
    if len(text) - end > _SEEN:
        after = f"{after.rpartition(' ')[0]} …"
    return " ".join(f"{before}{text[start:end]}{after}".split())


def _fitting(found: Iterable[Word], measure: float, size: float) -> Iterator[tuple[Word, float]]:
    """Words with their widths, those wider than the measure in parts, cut after a URL's punctuation where there is any."""
    for word in found:
        wide = word.width(size)
        if wide <= measure:
            yield word, wide
            continue
        part = Word()
        for unit in _letters(word):
            longer = Word([*part.units, unit])
            if part.units and longer.width(size) > measure:
                cut = _cut(part.units)
                fitting = Word(part.units[:cut])
                yield fitting, fitting.width(size)
                longer = Word([*part.units[cut:], unit])
            part = longer
        yield Word(part.units, word.space, word.forced), part.width(size)


def _letters(word: Word) -> Iterator[Unit]:
    for unit in word.units:
        yield from (unit._replace(text=c) for c in clusters(unit.text))


def _cut(units: list[Unit]) -> int:
    marks = [i for i, unit in enumerate(units, 1) if unit.text in _URL_BREAKS]
    return marks[-1] if marks and marks[-1] > len(units) // 2 else len(units)


def pieces(units: list[Unit], size: float) -> Line:
    """The units of one line as they are drawn: right-to-left stretches turned and joined, each with its true text."""
    line: Line = []
    for run, of_run in groupby(units, key=attrgetter("run")):
        for turned, stretch in _stretches(list(of_run)):
            line += _turned(run, stretch, size) if turned else _straight(run, stretch, size)
    return line


def _turned(run: Run, stretch: list[Unit], size: float) -> Line:
    logical = "".join(u.text for u in stretch)
    element = run.element.inline("Span", actual=logical, language=_language(logical))
    fonts = [(font_for(c, run.face, logical), c) for c in clusters(visual(logical, run.face))]
    groups = ((name, "".join(c for _, c in group)) for name, group in groupby(fonts, key=lambda f: f[0]))
    return [_piece(text, name, size, run, element) for name, text in groups]


def _straight(run: Run, stretch: list[Unit], size: float) -> Line:
    line = []
    for name, units in groupby(stretch, key=attrgetter("font")):
        for rise, parts in groupby(risen("".join(unit.text for unit in units)), key=itemgetter(0)):
            text = "".join(part for _, part in parts)
            element = run.element if name == run.face.value else _foreign(run.element, text)
            line.append(_piece(text, name, size, run, element, rise * size))
    return line


def _piece(text: str, name: str, size: float, run: Run, element: Element, rise: float = 0.0) -> Piece:
    return Piece(text, name, width(text, name, size), element, run.colour, run.link, run.element, rise)


def _stretches(units: list[Unit]) -> Iterator[tuple[bool, list[Unit]]]:
    """Right-to-left stretches, with the neutral units between right-to-left ones, and the rest."""
    if "R" not in map(attrgetter("direction"), units):
        yield False, units
        return
    start = 0
    while start < len(units):
        end = start
        if units[start].direction == "R":
            for i in range(start, len(units)):
                if units[i].direction == "L":
                    break
                if units[i].direction == "R":
                    end = i
            yield True, units[start : end + 1]
        else:
            while end + 1 < len(units) and units[end + 1].direction != "R":
                end += 1
            yield False, units[start : end + 1]
        start = end + 1


def _language(text: str) -> str:
    return next((script.language for c in text if (script := script_of(c))), "")


def _foreign(parent: Element, text: str) -> Element:
    language = _language(text)
    return parent.inline("Span", language=language) if language else parent

"""Parsed wording into slabs and structure elements: which block becomes what."""

import base64
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from reportlab.graphics.shapes import Drawing

from panelsec.letters.setting import blocks
from panelsec.letters.setting.blocks import Place, Row
from panelsec.letters.setting.fonts import Face
from panelsec.letters.setting.fragment import inline_runs, loose_text, parts, refusal
from panelsec.letters.setting.layout import Slab, height, kept
from panelsec.letters.setting.looks import A4, Look, Looks
from panelsec.letters.setting.structure import Element
from panelsec.letters.setting.typeset import Run, natural, widest_word

WHOLE_TABLE = 0.25  # of a page: a table that is no higher is not broken over pages
WHOLE_ITEM = 6  # lines: an item of a list that has no more is not broken over pages
_BULLETS = "•–•"


@dataclass(frozen=True)
class Composer:
    """Composes parsed blocks; one for a document."""

    looks: Looks
    drawings: Mapping[str, Drawing] = field(default_factory=dict)
    """Charts by the name that the wording has for them: <img src="drawing:name" alt="..."/>."""

    def compose(self, tree: ET.Element, root: Element, place: Place) -> list[Slab]:
        """The slabs of all blocks, their elements added to `root`; Refused where headings skip a level."""
        level = 0
        for found in (int(e.tag[1]) for e in tree.iter() if e.tag in ("h1", "h2", "h3")):
            if found > level + 1:
                raise refusal(f"a heading {found} that does not follow a heading {found - 1}")
            level = found
        return self._blocks(tree, root, place, self.looks.body)

    def _blocks(self, parent: ET.Element, into: Element, place: Place, look: Look) -> list[Slab]:
        """What ends in a colon stays on one page with the beginning of what it announces."""
        if loose_text(parent):
            raise refusal(f"text outside a paragraph, in <{parent.tag}>")
        slabs: list[Slab] = []
        turn = False
        for child in parent:
            if child.tag == "hr" and child.get("class") == "page":
                turn = True
                continue
            made = self._block(child, into, place, look)
            if turn and made:
                made[0] = replace(made[0], new_page=True)
                turn = False
            slabs += made
            if made and child.tag == "p" and "".join(child.itertext()).rstrip().endswith(":"):
                slabs[-1] = replace(slabs[-1], keep=True)
        return slabs

    def _block(self, block: ET.Element, into: Element, place: Place, look: Look) -> list[Slab]:
        make: dict[str, Callable[[], list[Slab]]] = {
            "p": lambda: self._paragraph(block, into, place, look),
            "h1": lambda: self._heading(block, into, place),
            "h2": lambda: self._heading(block, into, place),
            "h3": lambda: self._heading(block, into, place),
            "ul": lambda: self._list(block, into, place, look, 0),
            "ol": lambda: self._list(block, into, place, look, 0),
            "table": lambda: self._table(block, into, place),
            "div": lambda: self._div(block, into, place, look),
            "blockquote": lambda: self._blocks(
                block, into.add("BlockQuote"), place.indented(self.looks.indent), look
            ),
            "pre": lambda: (
                self._sheet(block, into, place)
                if block.get("class") == "sheet"
                else self._pre(block, into, place)
            ),
            "hr": lambda: [replace(blocks.rule(place, look.leading), keep=False)],
            "img": lambda: [self._picture(block, into, place)],
        }
        if block.tag not in make:
            raise refusal(f"<{block.tag}>")
        return make[block.tag]()

    def _paragraph(
        self, block: ET.Element, into: Element, place: Place, look: Look, *, right: bool = False
    ) -> list[Slab]:
        """An empty paragraph is no paragraph, neither to the eye nor to the ear."""
        element = Element("P", into)
        runs = inline_runs(block, element, look)
        if not runs:
            return []
        element.place()
        return blocks.paragraph(runs, look, place, right=right)

    def _heading(self, block: ET.Element, into: Element, place: Place) -> list[Slab]:
        level = int(block.tag[1])
        look = self.looks.heading(level)
        runs = inline_runs(block, into.add(f"H{level}"), look)
        if not runs:
            raise refusal("an empty heading")
        return blocks.heading(runs, level, look, place)

    def _div(self, block: ET.Element, into: Element, place: Place, look: Look) -> list[Slab]:
        match block.get("class"):
            case "address":
                return kept(self._paragraph(block, into, place, self.looks.address))
            case "keep":
                return kept(self._blocks(block, into, place, look))
            case "signature":
                slabs = kept(self._blocks(block, into, place, look))
                return [replace(slab, before=2 * look.leading) for slab in slabs[:1]] + slabs[1:]
            case other:
                raise refusal(f'<div class="{other}">')

    def _pre(self, block: ET.Element, into: Element, place: Place) -> list[Slab]:
        if not "".join(block.itertext()).strip():
            return []
        look, division = self.looks.mono, into.add("Div")
        slabs = []
        for text in "".join(block.itertext()).strip("\n").split("\n"):
            indent = len(text) - len(text.lstrip(" "))
            if text.strip():
                run = Run("\xa0" * indent + text[indent:], division.add("P"), Face.MONO, look.colour)
                slabs += blocks.paragraph([run], look, place)
            else:
                slabs.append(Slab(look.leading))
        return [replace(slabs[0], before=self.looks.body.before), *slabs[1:]]

    def _sheet(self, block: ET.Element, into: Element, place: Place) -> list[Slab]:
        """Text that is to be copied out again: on a page of its own with nothing else, no line broken, blanks as blanks."""
        text = "".join(block.itertext()).strip("\n").split("\n")
        look, division = self.looks.mono, into.add("Div")
        runs = [Run(line or " ", division.add("P"), Face.MONO, look.colour) for line in text]
        widest = max(natural([run], look.size) for run in runs)
        room = A4[1] - self.looks.top - self.looks.bottom
        fitting = replace(
            look,
            size=look.size * min(1, 0.99 * place.measure / widest),
            leading=min(look.leading, 0.99 * room / len(runs)),
        )
        slabs = [slab for run in runs for slab in blocks.paragraph([run], fitting, place)]
        return [
            replace(slab, keep=i < len(slabs) - 1, new_page=i == 0, alone=True)
            for i, slab in enumerate(slabs)
        ]

    def _picture(self, block: ET.Element, into: Element, place: Place) -> Slab:
        source, alt = block.get("src", ""), block.get("alt", "")
        drawing = self.drawings.get(source.removeprefix("drawing:"))
        if not (drawing or source.startswith("data:image/")) or not alt:
            raise refusal("a picture without its data or its alternative text")
        figure = into.add("Figure")
        figure.alt = alt
        if drawing:
            return blocks.chart(drawing, figure, place, self.looks.body.before)
        image = base64.b64decode(source.partition(",")[2])
        return blocks.picture(image, figure, place, float(block.get("width", "60")), self.looks.body.before)

    # Lists

    def _list(self, block: ET.Element, into: Element, place: Place, look: Look, depth: int) -> list[Slab]:
        numbering = {"1": "Decimal", "a": "LowerAlpha", "i": "LowerRoman"}
        kind = block.get("type", "1ai"[depth % 3]) if block.tag == "ol" else ""
        if kind not in ("", *numbering):
            raise refusal(f'<ol type="{kind}">')
        style = numbering.get(kind, "Disc")
        element = into.add("L", owner="List", ListNumbering=f"/{style}")
        slabs: list[Slab] = []
        for number, item in enumerate(block, int(block.get("start", "1"))):
            if item.tag != "li":
                raise refusal(f"<{item.tag}> in a list")
            label = _number(number, kind) if kind else _BULLETS[min(depth, 2)]
            slabs += self._item(item, element.add("LI"), place, look, label, depth)
        return slabs

    def _item(
        self, item: ET.Element, into: Element, place: Place, look: Look, label: str, depth: int
    ) -> list[Slab]:
        look = replace(look, before=look.before / 2)
        bullet, body = into.add("Lbl"), into.add("LBody")
        inner = place.indented(self.looks.indent * (1.25 if len(label) > 2 else 1))
        slabs: list[Slab] = []
        for number, part in enumerate(parts(item)):
            if (
                number == 1 and slabs
            ):  # what the item is about stays with its beginning: a measure with its terms
                slabs[-1] = replace(slabs[-1], keep=True)
            if part.tag in ("ul", "ol"):
                slabs += self._list(part, body, inner, look, depth + 1)
            else:
                slabs += self._block(part, body, inner, look)
        if not slabs:
            raise refusal("an empty list item")
        return blocks.labelled(
            label, bullet, kept(slabs) if len(slabs) <= WHOLE_ITEM else slabs, look, place.left
        )

    # Tables

    def _table(self, block: ET.Element, into: Element, place: Place) -> list[Slab]:
        summary = {"Summary": block.get("summary", "")} if block.get("summary") else {}
        element = into.add("Table", owner="Table", **summary)
        slabs: list[Slab] = []
        caption = block.find("caption")
        if caption is not None:
            look = self.looks.caption
            runs = inline_runs(caption, element.add("Caption").add("P"), look)
            slabs = [replace(s, keep=True) for s in blocks.paragraph(runs, look, place)]
        rows = blocks.table(self._rows(block, element, place), place, self.looks.padding)
        slabs += kept(rows) if height(rows) < self.looks.room * WHOLE_TABLE else rows
        return [replace(slabs[0], before=self.looks.body.before), *slabs[1:]] if slabs else []

    def _rows(self, block: ET.Element, element: Element, place: Place) -> list[Row]:
        sections = [part for part in block if part.tag != "caption"]
        rows = [(part.tag == "thead", list(part), element.add("THead" if part.tag == "thead" else "TBody")) for part in sections]  # fmt: skip
        if (
            not rows
            or {part.tag for part in sections} > {"thead", "tbody"}
            or sections[0].tag not in ("thead", "tbody")
        ):
            raise refusal("a table without thead or tbody")
        cells = [list(tr) for _, trs, _ in rows for tr in trs]
        if len({len(row) for row in cells}) != 1:
            raise refusal("a table whose rows differ in length")
        widths = self._columns(cells, place.measure)
        return [
            Row(self._cells(list(tr), part.add("TR"), widths, place, head=head), head)
            for head, trs, part in rows
            for tr in trs
        ]

    def _columns(self, rows: list[list[ET.Element]], measure: float) -> list[float]:
        gutter = 2 * self.looks.padding
        least, most = [], []
        for column in zip(*rows, strict=True):
            runs = [self._cell_runs(cell) for cell in column]
            least.append(max(widest_word(r, self.looks.cell.size) for r in runs) + gutter + 1)
            most.append(max(natural(r, self.looks.cell.size) for r in runs) + gutter + 1)
        return blocks.columns(least, most, measure)

    def _cell_runs(self, cell: ET.Element) -> list[Run]:
        """All text of a cell, only to be measured."""
        look = blocks.strong(self.looks.cell) if cell.tag == "th" else self.looks.cell
        unread = Element("NonStruct")
        found = []
        for part in parts(cell):
            items = list(part) if part.tag in ("ul", "ol") else [part]
            for item in items:
                found += [*inline_runs(item, unread, look), Run("\n", unread)]
        return found[:-1]

    def _cells(
        self, cells: list[ET.Element], row: Element, widths: list[float], place: Place, *, head: bool
    ) -> list[list[Slab]]:
        made, left = [], place.left
        for cell, wide in zip(cells, widths, strict=True):
            if cell.tag not in ("th", "td"):
                raise refusal(f"<{cell.tag}> in a table row")
            if cell.tag == "th":
                element = row.add("TH", owner="Table", Scope="/Column" if head else "/Row")
            else:
                element = row.add("TD")
            inner = Place(left, wide - 2 * self.looks.padding)
            made.append(self._cell(cell, element, inner))
            left += wide
        return made

    def _cell(self, cell: ET.Element, element: Element, place: Place) -> list[Slab]:
        look = blocks.strong(self.looks.cell) if cell.tag == "th" else self.looks.cell
        right = cell.get("class") == "right"
        slabs: list[Slab] = []
        for part in parts(cell):
            if part.tag == "p":
                slabs += self._paragraph(part, element, place, look, right=right)
            else:
                slabs += self._block(part, element, place, look)
        return slabs


def _number(number: int, kind: str) -> str:
    if kind == "1":
        return f"{number}."
    if kind == "a":
        return f"({chr(ord('a') + number - 1)})" if number <= 26 else f"({number})"
    numerals = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
    out = ""
    for value, numeral in numerals:
        out += numeral * (number // value)
        number %= value
    return f"({out})"

"""The small HTML that letters are worded in, read strictly.

Blocks: h1 h2 h3 p ul ol li table caption thead tbody tr th td blockquote pre hr img,
div class="address", "keep" (on one page) or "signature"; hr class="page" turns the page;
pre class="sheet" has a page of its own, to be copied out again.
Inline: strong em a br code.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from panelsec.errors import Refused
from panelsec.letters.setting.fonts import Face
from panelsec.letters.setting.looks import LINK, Look
from panelsec.letters.setting.shaping import BROKEN
from panelsec.letters.setting.structure import Element
from panelsec.letters.setting.typeset import Run

_INLINE = {"strong", "em", "a", "br", "code"}
_WHITE = re.compile(r"[ \t\r\n]+")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")  # Cc but tab and line feed
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_TOGETHER = re.compile(
    r" \(\d+\.\d[^()]{0,30}(?:\([a-z]\)[^()]{0,12})*\)"  # a paragraph in brackets, with the word before it
    rf"|\b\d{{1,2}} (?:{_MONTHS})(?: \d{{4}})?\b"
    r"|\b(?:at|At) \d{1,2}:\d\d\b|, \d{1,2}:\d\d\b"
    r"|\b(?:[Pp]aragraph|Regulation|[Cc]ount|Page) \d"
    r"|\b\d+ (?:days?|months?|hours?|minutes?)\b"
    r"|\b(?:Dr|Mr|Mrs|Ms|Mx|Miss|Professor|Judge|Dame|Sir|Revd) (?=[^\W\d_])"
)
_LINKS = ("https://", "http://", "mailto:", "tel:")


def parse(fragment: str) -> ET.Element:
    """The tree of a fragment; Refused when it isn't well formed, as only a changed wording can be."""
    if BROKEN.search(fragment):
        raise Refused("The text holds a broken character (half of a pair); type that word again.")
    text = _UNPRINTABLE.sub("", fragment).replace("&nbsp;", "\xa0")
    try:
        return ET.fromstring(f"<fragment>{text}</fragment>")  # noqa: S314 - our templates, inside an element: no DTD
    except ET.ParseError as error:
        raise Refused(f"The letter’s wording is not well formed ({error}); mend its template.") from error


def refusal(what: str) -> Refused:
    """What a wording holds that no letter can: to be raised."""
    return Refused(f"The letter’s wording holds {what}, which a letter can’t have; mend its template.")


def loose_text(parent: ET.Element) -> str:
    """What stands between the blocks, white space apart; there should be nothing."""
    return _WHITE.sub("", (parent.text or "") + "".join(child.tail or "" for child in parent))


def parts(parent: ET.Element) -> Iterator[ET.Element]:
    """The blocks of a list item or cell; text that stands in it bare is a paragraph."""
    bare = ET.Element("p")
    bare.text = parent.text
    for child in parent:
        if child.tag in _INLINE:
            bare.append(child)
            continue
        if _filled(bare):
            yield bare
        part = ET.Element(child.tag, child.attrib)
        part.text, part[:] = child.text, list(child)
        yield part
        bare = ET.Element("p")
        bare.text = child.tail
    if _filled(bare):
        yield bare


def _filled(part: ET.Element) -> bool:
    return len(part) > 0 or bool((part.text or "").strip(" \t\r\n"))


def inline_runs(block: ET.Element, element: Element, look: Look) -> list[Run]:
    """The inline text of a block, its white space collapsed as in HTML."""
    found = list(_inline(block, Run("", element, look.face, look.colour)))
    runs: list[Run] = []
    open_to_space = False
    for run in found:
        text = run.text if run.text == "\n" else _WHITE.sub(" ", run.text)
        if not open_to_space:
            text = text.removeprefix(" ")
        if text:
            open_to_space = not text.endswith((" ", "\n"))
            runs.append(run._replace(text=text))
    if runs and runs[-1].text.endswith((" ", "\n")):
        runs[-1] = runs[-1]._replace(text=runs[-1].text[:-1])
    return [run._replace(text=together(run.text)) for run in runs if run.text]


def together(text: str) -> str:
    """With no-break spaces in what is read at one glance: a date, a time, a paragraph number, a title and the name."""
    return _TOGETHER.sub(lambda found: found[0].replace(" ", "\xa0"), text)


def _inline(parent: ET.Element, run: Run) -> Iterator[Run]:
    if parent.text:
        yield run._replace(text=parent.text)
    for child in parent:
        yield from _inline_child(child, run)
        if child.tail:
            yield run._replace(text=child.tail)


def _inline_child(child: ET.Element, run: Run) -> Iterator[Run]:
    bold, italic = run.face.value.count("Bold") > 0, run.face.value.count("Italic") > 0
    match child.tag:
        case "br":
            yield run._replace(text="\n")
        case "strong":
            yield from _inline(child, run._replace(face=Face.BOLD_ITALIC if italic else Face.BOLD))
        case "em":
            yield from _inline(child, run._replace(face=Face.BOLD_ITALIC if bold else Face.ITALIC))
        case "code":
            yield from _inline(child, run._replace(face=Face.MONO))
        case "a":
            href = child.get("href", "")
            if not href.startswith(_LINKS):
                raise refusal("a link that does not lead to https, mailto or tel")
            yield from _inline(
                child, run._replace(element=run.element.inline("Link"), link=href, colour=LINK)
            )
        case other:
            raise refusal(f"<{other}> inside a paragraph")

"""The words of a bundle as one text with headings in large print, for readers who listen to it or enlarge it (2.5)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

from panelsec.letters.page import PRESS, About, render
from panelsec.letters.setting.shaping import clean
from panelsec.letters.templates import paragraphs
from panelsec.letters.text_pages import spelt

_WORDLESS = "[This page is a picture without words. Ask for it to be described.]"


@dataclass(frozen=True)
class Spoken:
    """A paper: its title, and the words of each page under the number that the page has in the copy."""

    title: str
    pages: Sequence[tuple[str, str]]


def aloud(title: str, papers: Sequence[Spoken], about: About) -> bytes:
    """A heading for each paper and each page, and their words: PDF/UA, in large print."""
    parts = [Markup("<h1>") + escape(title) + Markup("</h1>")]
    with PRESS:
        for paper in papers:
            parts.append(Markup("<h2>") + escape(spelt(clean(paper.title))) + Markup("</h2>"))
            for number, words in paper.pages:
                parts.append(Markup("<h3>") + escape(f"Page {number}") + Markup("</h3>"))
                parts.append(paragraphs(spelt(clean(flowing(words))) or _WORDLESS))
    return render(str(Markup("").join(parts)), replace(about, large_print=True, heads_letter=False))


def flowing(words: str) -> str:
    """Lines as they were broken on a page joined into paragraphs: one that runs to the edge goes on in the next."""
    lines = [" ".join(line.split()) for line in words.replace("\ufffe\n", "").splitlines()]
    edge = 0.75 * max(map(len, lines), default=0)
    made: list[str] = []
    open_ = False
    for line in lines:
        if open_ and line:
            made[-1] += f" {line}"
        elif line:
            made.append(line)
        open_ = bool(line) and len(line) >= edge and line[-1] not in ".:;?!"
    return "\n".join(made)

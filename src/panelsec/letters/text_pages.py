"""Evidence that is plain text, as pages."""

from markupsafe import Markup, escape

from panelsec.letters.page import PRESS, About, render
from panelsec.letters.setting.fonts import Face, NoGlyph, character_name, font_for
from panelsec.letters.setting.shaping import clean, clusters
from panelsec.letters.templates import paragraphs

_NOTE = Markup("<p><em>Characters that cannot be printed are named in [square brackets].</em></p>")


def text_pages(title: str, text: str, about: About) -> bytes:
    """A title, where there is one, and a paragraph for each line; evidence is not refused: what no font prints is named in brackets."""
    whole_title, whole = clean(_mended(title)), clean(_mended(text))
    with PRESS:
        heading, body = spelt(whole_title), spelt(whole)
    note = _NOTE if (heading, body) != (whole_title, whole) else Markup("")
    head = Markup("<h1>") + escape(heading) + Markup("</h1>") if heading else Markup("")
    fragment = head + note + paragraphs(body)
    return render(str(fragment), about)


def _mended(text: str) -> str:
    """Halves of surrogate pairs become the replacement character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def unprinted(text: str) -> tuple[str, ...]:
    """What a letter with this text would be refused for: each character that has no glyph, once."""
    with PRESS:
        return tuple(dict.fromkeys(c for c in clusters(clean(_mended(text))) if _spelt(c) != c))


def spelt(text: str) -> str:
    """The text with each character that has no glyph replaced by its Unicode name; hold PRESS."""
    return "".join(_spelt(cluster) for cluster in clusters(text))


def _spelt(cluster: str) -> str:
    if cluster.isascii():
        return cluster
    try:
        font_for(cluster, Face.REGULAR, cluster)
    except NoGlyph:
        return "".join(f"[{character_name(c)}]" for c in cluster)
    return cluster

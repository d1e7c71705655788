"""The differences between two wordings, word by word, struck out and underlined."""

from difflib import SequenceMatcher
from html import escape

from PySide6.QtGui import QPalette

from panelsec.widgets import look
from panelsec.widgets.look import Tone


def difference_html(before: str, after: str, palette: QPalette) -> str:
    old, new = before.split(), after.split()
    gone, come = look.ink(Tone.WRONG, palette).name(), look.ink(Tone.GOOD, palette).name()
    parts: list[str] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append(escape(" ".join(old[a:b])))
        if a < b and kind != "equal":
            parts.append(f"<s style='color: {gone}'>{escape(' '.join(old[a:b]))}</s>")
        if c < d and kind != "equal":
            parts.append(f"<u style='color: {come}'>{escape(' '.join(new[c:d]))}</u>")
    return " ".join(parts)

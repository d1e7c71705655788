"""Chooses a font for each character: Noto Sans, and for other scripts a Noto font that is right without shaping."""

import unicodedata
from enum import Enum
from functools import cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from panelsec.errors import Refused
from panelsec.resources import resource

JOINERS = "\u200c\u200d"


def character_name(character: str) -> str:
    """The Unicode name in small letters, or the code point of a character without one."""
    return unicodedata.name(character, f"U+{ord(character):04X}").lower()


class NoGlyph(Refused):
    """No font that we carry has the character, or its script needs shaping that we don't do."""

    def __init__(self, cluster: str, text: str) -> None:
        super().__init__(
            f"The letter cannot print “{cluster}” (U+{ord(cluster[0]):04X}, {character_name(cluster[0])}) "
            f"in “{text}”; write it in other letters."
        )


class Face(Enum):
    """The faces of the body text, each a file in resources/fonts."""

    REGULAR = "NotoSans-Regular"
    BOLD = "NotoSans-Bold"
    ITALIC = "NotoSans-Italic"
    BOLD_ITALIC = "NotoSans-BoldItalic"
    MONO = "NotoSansMono-Regular"

    @property
    def style(self) -> str:
        return "Bold" if self in (Face.BOLD, Face.BOLD_ITALIC) else "Regular"


class Script(NamedTuple):
    """A script outside the body fonts: its blocks, its family, the language a reader's voice needs, its styles."""

    family: str
    language: str
    blocks: tuple[tuple[int, int], ...]
    styles: tuple[str, ...] = ("Regular", "Bold")


ARABIC = Script(
    "NotoSansArabic",
    "ar",
    ((0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFE)),
)
SCRIPTS = (
    ARABIC,
    Script("NotoSansHebrew", "he", ((0x0590, 0x05FF), (0xFB1D, 0xFB4F))),
    Script("NotoSansArmenian", "hy", ((0x0530, 0x058F), (0xFB13, 0xFB17))),
    Script("NotoSansGeorgian", "ka", ((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F))),
    Script("NotoSansEthiopic", "am", ((0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F))),
    Script("NotoSansKR", "ko", ((0x3130, 0x318F), (0xAC00, 0xD7AF)), ("Regular",)),
    Script("NotoSansSC", "ja", ((0x3040, 0x30FF), (0x31F0, 0x31FF), (0xFF66, 0xFF9F)), ("Regular",)),
    Script(
        "NotoSansSC",
        "zh",
        ((0x2E80, 0x303F), (0x3100, 0x312F), (0x31A0, 0x31EF), (0x3200, 0x9FFF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF)),
        ("Regular",),
    ),
)  # fmt: skip


@cache
def font(name: str) -> TTFont:
    """The parsed font file, registered on first use; called only by the thread that holds `page.PRESS`."""
    parsed = TTFont(name, str(resource("fonts", f"{name}.ttf")))
    pdfmetrics.registerFont(parsed)
    return parsed


@cache
def coverage(name: str) -> frozenset[int]:
    """The code points that a font has a glyph for; joiners shape their neighbours and are never drawn."""
    return frozenset(font(name).face.charToGlyph) - set(map(ord, JOINERS))


@cache
def _advances(name: str) -> dict[str, float]:
    """Widths in ems by character; a no-break space is drawn as a space."""
    face = font(name).face
    space = face.charWidths.get(0x20, face.defaultWidth)
    return {chr(code): face.charWidths[code] / 1000 for code in face.charToGlyph} | {"\xa0": space / 1000}


def width(text: str, name: str, size: float) -> float:
    """In points, of text that the font covers."""
    return size * sum(map(_advances(name).__getitem__, text))


def script_of(character: str) -> Script | None:
    """The script outside the body fonts that a character belongs to, if it does."""
    code = ord(character)
    return next((s for s in SCRIPTS if any(low <= code <= high for low, high in s.blocks)), None)


def is_ideograph(character: str) -> bool:
    """Chinese, Japanese or Korean writing, in which a line may end after any character."""
    script = script_of(character)
    return script is not None and script.language in ("zh", "ja", "ko")


def font_for(cluster: str, face: Face, context: str) -> str:
    """The name of the font for a base character and its marks; NoGlyph names them and the text they stand in."""
    needed = {ord(c) for c in cluster if c not in JOINERS}
    if needed <= coverage(face.value):
        return face.value
    for name in _fallbacks(cluster[0], face):
        if needed <= coverage(name):
            return name
    raise NoGlyph(cluster, context)


def _fallbacks(character: str, face: Face) -> list[str]:
    names = [
        Face.REGULAR.value if face is Face.MONO else Face.MONO.value
    ]  # it has arrows and mathematical signs
    script = script_of(character)
    if script is not None:
        style = face.style if face.style in script.styles else "Regular"
        names.append(f"{script.family}-{style}")
    return names

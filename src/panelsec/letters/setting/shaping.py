"""Shapes text that is not plain left-to-right letters: clusters, joined forms, visual order."""

import re
import unicodedata
from functools import cache

from arabic_reshaper import ArabicReshaper  # type: ignore[import-untyped]
from bidi import get_display  # type: ignore[import-untyped]

from panelsec.errors import Refused
from panelsec.letters.setting.fonts import ARABIC, JOINERS, Face, coverage

_ABOVE = 230  # the canonical combining class of marks above
_TALL = set("bdfhklþđłħ")
BROKEN = re.compile("[\ud800-\udfff]")  # half of a surrogate pair
_NO_CHARACTERS = "\ufffe\uffff"
_SPACES = re.compile(r"[\t\x0b\x0c\x85\u2028\u2029\r]")


def clean(text: str) -> str:
    """Text as it can be laid out: composed (NFC), without control and format characters and what is none; lone surrogates are
    refused."""
    if text.isascii() and text.isprintable():
        return text
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text.replace("\r\n", "\n")))
    if BROKEN.search(text):
        raise Refused("The text holds a broken character (half of a pair); type that word again.")
    return "".join(c for c in text if c in "\n" + JOINERS or not _unseen(c))


def _unseen(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf") or character in _NO_CHARACTERS


def clusters(text: str) -> list[str]:
    """Base characters, each with the marks and joiners that belong to it."""
    found: list[str] = []
    for character in text:
        if found and (unicodedata.category(character)[0] == "M" or character in JOINERS):
            found[-1] += character
        else:
            found.append(character)
    return found


def direction(text: str) -> str:
    """'R' for right-to-left letters, 'L' for left-to-right ones, 'N' for what takes the direction of its surroundings."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return "R"
        if kind == "L":
            return "L"
    return "N"


def risen(text: str) -> list[tuple[float, str]]:
    """The text in parts with their rise in ems: marks that stand above capitals, tall letters and other marks.

    The font's own marks sit right above a small letter; only clusters that Unicode has no single character for need this.
    """
    if len(text) == 1 or text.isascii() or not any(map(unicodedata.combining, text)):
        return [(0.0, text)]
    parts, base, above = [], "", 0
    for character in text:
        if unicodedata.combining(character) == 0:
            base, above = (
                character,
                sum(unicodedata.combining(c) == _ABOVE for c in unicodedata.normalize("NFD", character)),
            )
        if unicodedata.combining(character) != _ABOVE:
            parts.append((0.0, character))
        else:
            tall = unicodedata.normalize("NFD", base)[:1]
            parts.append((above * 0.21 + (0.178 if tall.isupper() or tall in _TALL else 0.0), character))
            above += 1
    return parts


def visual(text: str, face: Face) -> str:
    """Right-to-left text in joined forms, from left to right as drawn; vowel points are read aloud but not drawn."""
    bare = "".join(c for c in text if unicodedata.category(c) != "Mn")
    joined = str(_reshaper(ligatures=True).reshape(bare))
    style = "Bold" if face.style == "Bold" else "Regular"
    if any(ord(c) not in coverage(f"{ARABIC.family}-{style}") for c in joined if c >= "\ufb50"):
        joined = str(_reshaper(ligatures=False).reshape(bare))
    return "".join(c for c in get_display(joined, base_dir="R") if c not in JOINERS)


@cache
def _reshaper(*, ligatures: bool) -> ArabicReshaper:
    return ArabicReshaper({"support_ligatures": ligatures})

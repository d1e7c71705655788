"""Words that must not be in a file, looked for past line breaks, hyphens, capitals, accents, ligatures and letters that
look like others."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress

_SHORT = 6  # a word shorter than this is looked for as a word; a longer one also inside a run of letters
_BY_CHANCE = 8  # letters in a row do not stand in the bytes of a picture by chance
_WITHOUT_SPACES = "\u0e00"  # from Thai on: Chinese, Japanese, Korean
_GAP = r"[\W_]{0,3}"
_SMALL = bytes(range(256)).lower()
_NO_LETTERS = bytes(each for each in range(256) if not chr(each).isalnum() or each > 127)
_UNSEEN = (  # from, to
    *((0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F)),
    *(
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x206F),
        (0xFE00, 0xFE0F),
        (0xFEFF, 0xFEFF),
        (0xE0000, 0xE0FFF),
    ),
)
_ALIKE: dict[int, str | None] = {
    **dict.fromkeys(each for first, last in _UNSEEN for each in range(first, last + 1)),
    **dict(zip(
        map(ord, "авеһіјкӏмнорԛѕтуԝхѵүԁαβεζηικμνορτυχϳωıɑɡɢʜɪʟɴʀʏʙᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜱøłđðħŧƀ"),
        "abehijklmhopqstywxvydabezhikmnoptyxjwiagghilnrybacdejkmoptuvwzsolddhtb", strict=True)),
    ord("æ"): "ae", ord("œ"): "oe", ord("þ"): "th",
}  # fmt: skip
"""Letters of other scripts and those with a stroke, as the Latin ones that they are taken for; what is not seen goes. Small
letters only: word and text both go through it, so that a name in any script is itself."""


class Forbidden:
    """The words, made ready to be looked for."""

    def __init__(self, words: Iterable[str]) -> None:
        spelt = {word: letters for word in words if (letters := squash(word))}
        self._runs = {word: _orders(letters) for word, letters in spelt.items() if _in_a_run(letters)}
        self._words = {word: _as_word(each) for word, each in spelt.items() if word not in self._runs}
        self._long = {
            word: spelt[word].encode()
            for word in self._runs
            if word.isascii() and len(spelt[word]) >= _BY_CHANCE
        }
        self._bytes = {
            word: tuple(dict.fromkeys(_encodings(word))) for word in self._runs if word not in self._long
        }

    def __bool__(self) -> bool:
        return bool(self._runs or self._words)

    def in_text(self, text: str) -> set[str]:
        """The words that stand in a text."""
        if not text:
            return set()
        plain = _plain(text) if self._words else ""
        return self.in_a_run(text) | {word for word, sought in self._words.items() if sought.search(plain)}

    def in_a_run(self, text: str) -> set[str]:
        """The longer words that stand in a text, or in what is one only in part."""
        letters = squash(text)
        return {word for word, orders in self._runs.items() if any(each in letters for each in orders)}

    def in_bytes(self, data: bytes) -> set[str]:
        """The longer words that stand in bytes, in the encodings that files use."""
        letters = data.translate(_SMALL, _NO_LETTERS) if self._long else b""
        small = data.lower() if self._bytes else b""
        found = {word for word, spelling in self._long.items() if spelling in letters}
        return found | {
            word for word, each in self._bytes.items() if any(spelling in small for spelling in each)
        }


def places(terms: Iterable[str], text: str) -> Iterator[tuple[int, int]]:
    """Where in a text each of the terms stands, past line breaks, hyphens, capitals and accents: from, up to."""
    letters = [(each, at) for at, letter in enumerate(text) for each in squash(letter)]
    run = "".join(each for each, _ in letters)
    for letters_of_term in filter(None, map(squash, terms)):
        at = run.find(letters_of_term)
        while at >= 0:
            first, last = letters[at][1], letters[at + len(letters_of_term) - 1][1] + 1
            if _in_a_run(letters_of_term) or _stands_alone(text, first, last):
                yield first, last
            at = run.find(letters_of_term, at + 1)


def _stands_alone(text: str, first: int, last: int) -> bool:
    return not text[first - 1 : first].isalnum() and not text[last : last + 1].isalnum()


def squash(text: str) -> str:
    """Only the letters and digits, without case or accent; a ligature is its letters, a letter that looks like a Latin one
    is that one."""
    if text.isascii():
        return text.encode().translate(_SMALL, _NO_LETTERS).decode()
    return "".join(filter(str.isalnum, _plain(text)))


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    small = unicodedata.normalize("NFKD", text).casefold()  # letters of mathematics have capitals only then
    spread = unicodedata.normalize("NFKD", small).translate(_ALIKE)
    return "".join(each for each in spread if not unicodedata.combining(each))


def _as_word(letters: str) -> re.Pattern[str]:
    return re.compile(r"(?<![^\W_])" + _GAP.join(map(re.escape, letters)) + r"(?![^\W_])")


def _in_a_run(letters: str) -> bool:
    """Whether to look for it inside longer runs of letters: it is long, or in a script that sets no spaces."""
    return len(letters) >= _SHORT or any(each >= _WITHOUT_SPACES for each in letters)


def _orders(letters: str) -> tuple[str, ...]:
    """As read, and as a page may draw a script that runs from right to left."""
    backwards = any("\u0590" <= each <= "\u08ff" for each in letters)
    return (letters, letters[::-1]) if backwards else (letters,)


def _encodings(word: str) -> Iterator[bytes]:
    for encoding in ("utf-8", "cp1252", "utf-16-be", "utf-16-le"):
        with suppress(UnicodeEncodeError):
            for cased in (word, word.upper()):
                spelling = cased.encode(encoding).lower()
                if len(spelling) >= _SHORT:  # shorter ones occur by chance in any picture
                    yield spelling

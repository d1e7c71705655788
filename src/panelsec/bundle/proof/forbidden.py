"""Finds words that must not be in a file, across line breaks, hyphens, ligatures, capitals, accents and look-alike letters."""

import base64
import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress

_SHORT = 6  # a word shorter than this is looked for as a word; a longer one also inside a run of letters
_MEETING = (
    10  # letters: where two words meet, fewer stand by chance, as those of Ms Howe in ‘problems, however’
)
_BY_CHANCE = 8  # letters in a row do not stand in the bytes of a picture by chance
_OTHERWISE = "\u0590"  # from Hebrew on, scripts that go from right to left
_WITHOUT_SPACES = "\u0e00"  # from Thai on: Chinese, Japanese, Korean
_NAME = 40  # letters: no name has more
_TURNED = "\u202e"  # what follows is shown from right to left
_IN_LETTERS = re.compile(r"[A-Za-z0-9+/_-]{12,}(?:\s{1,2}[A-Za-z0-9+/_-]{12,})*")
_IN_DIGITS = re.compile(r"[0-9A-Fa-f](?:[\s:,]?[0-9A-Fa-f]){11,}")
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
    **{first + at: chr(97 + at) for first in (0x1F150, 0x1F170, 0x1F1E6) for at in range(26)},  # as flags and badges
    ord("æ"): "ae", ord("œ"): "oe", ord("þ"): "th",
}  # fmt: skip
"""Letters of other scripts and those with a stroke, as the Latin ones that they are taken for; what is not seen goes. Small
letters only: word and text both go through it, so that a name in any script is itself."""


class Forbidden:
    """The words, made ready to be looked for."""

    def __init__(self, words: Iterable[str]) -> None:
        spelt = {word: letters for word in words if (letters := squash(word))}
        self._orders = {word: _orders(letters) for word, letters in spelt.items()}
        self._runs = {word for word, letters in spelt.items() if _in_a_run(letters)}
        self._words = {
            word: _as_word(word) for word in spelt if word not in self._runs or _meets_by_chance(word)
        }
        self._long = {
            word: spelt[word].encode()
            for word in self._runs
            if word.isascii() and len(spelt[word]) >= _BY_CHANCE
        }
        self._bytes = {
            word: tuple(dict.fromkeys(_encodings(word))) for word in self._runs if word not in self._long
        }

    def __bool__(self) -> bool:
        return bool(self._orders)

    def in_text(self, text: str) -> set[str]:
        """The words that stand in a text, as it is written or in letters and digits that stand for others."""
        if _TURNED in text:
            text = f"{text}\n{text[::-1]}"
        found = self._by_themselves(self._within(text), text)
        unmasked = b"\n".join(_unmasked(text))
        return found | self.in_bytes(unmasked) if unmasked else found

    def in_a_run(self, text: str) -> set[str]:
        """The longer words that stand in a text, or in what is one only in part."""
        return self._within(text) & self._runs

    def in_bytes(self, data: bytes) -> set[str]:
        """The longer words that stand in bytes, in the encodings that files use."""
        letters = data.translate(_SMALL, _NO_LETTERS) if self._long else b""
        small = data.lower() if self._bytes else b""
        found = {word for word, spelling in self._long.items() if spelling in letters}
        found |= {word for word, each in self._bytes.items() if any(spelling in small for spelling in each)}
        narrow = data.replace(b"\0", b"") if found else b""
        return self._by_themselves(found, narrow.decode("latin-1"), ascii_only=True)

    def _within(self, text: str) -> set[str]:
        letters = squash(text)
        return {word for word, orders in self._orders.items() if any(each in letters for each in orders)}

    def _by_themselves(self, found: set[str], text: str, *, ascii_only: bool = False) -> set[str]:
        """Those of the words found that may stand in others, or do not here; text may have lost its spaces, and has capitals."""
        unsure = {word for word in found & self._words.keys() if word.isascii() or not ascii_only}
        plain = _plain(text) if unsure else ""
        return {
            word
            for word in found
            if word not in unsure or self._words[word].search(plain) or _is_run_together(word, text)
        }


def places(terms: Iterable[str], text: str) -> Iterator[tuple[str, int, int]]:
    """Where in a text each of the terms stands, past line breaks, hyphens, capitals and accents: the term, from, up to."""
    letters = [(each, at) for at, letter in enumerate(text) for each in squash(letter)]
    run = "".join(each for each, _ in letters)
    for term, letters_of_term in ((term, squash(term)) for term in terms if squash(term)):
        at = run.find(letters_of_term)
        while at >= 0:
            first, last = letters[at][1], letters[at + len(letters_of_term) - 1][1] + 1
            sure = _in_a_run(letters_of_term) and not _meets_by_chance(term)
            if sure or _stands_alone(text, first, last) or _is_run_together(term, text[first:last]):
                yield term, first, last
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


def _as_word(word: str) -> re.Pattern[str]:
    parts = (_GAP.join(map(re.escape, letters)) for part in word.split() if (letters := squash(part)))
    return re.compile(r"(?<![^\W_])" + r"[\W_]{1,3}".join(parts) + r"(?![^\W_])")


def _in_a_run(letters: str) -> bool:
    """Whether to look for it inside longer runs of letters: it is long, or in a script that sets no spaces."""
    return len(letters) >= _SHORT or any(each >= _WITHOUT_SPACES for each in letters)


def _meets_by_chance(word: str) -> bool:
    """Whether its letters are so few that they stand where two others meet."""
    letters = squash(word)
    return len(word.split()) > 1 and len(letters) < _MEETING and max(letters) < _OTHERWISE


def _is_run_together(word: str, text: str) -> bool:
    """Whether it stands there without its spaces, as text does of which the spaces were not read; told by its capitals."""
    parts = word.split()
    return len(parts) > 1 and "".join(parts) in text


def _unmasked(text: str) -> Iterator[bytes]:
    """What stands in it in base64, wherever in a run of letters that begins, or in hexadecimal digits."""
    for match in _IN_LETTERS.finditer(text):
        letters = "".join(match.group().split()).replace("-", "+").replace("_", "/")
        for at in range(4):
            whole = letters[at : len(letters) - (len(letters) - at) % 4]
            rest = letters[at + len(whole) :]
            yield base64.b64decode(whole + (rest + "=" * (4 - len(rest)) if len(rest) > 1 else ""))
    for match in _IN_DIGITS.finditer(text):
        digits = re.sub(r"[\s:,]", "", match.group())
        for at in (0, 1):
            yield bytes.fromhex(digits[at : len(digits) - (len(digits) - at) % 2])


def _orders(letters: str) -> tuple[str, ...]:
    """As read, and as a page may draw a script that runs from right to left, or any name from its last letter to its first."""
    backwards = _BY_CHANCE <= len(letters) <= _NAME or any(_OTHERWISE <= each <= "\u08ff" for each in letters)
    return (letters, letters[::-1]) if backwards else (letters,)


def _encodings(word: str) -> Iterator[bytes]:
    for encoding in ("utf-8", "cp1252", "utf-16-be", "utf-16-le"):
        with suppress(UnicodeEncodeError):
            for cased in (word, word.upper()):
                spelling = cased.encode(encoding).lower()
                if len(spelling) >= _SHORT:  # shorter ones occur by chance in any picture
                    yield spelling

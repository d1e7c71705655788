"""Masks other people's data in what is said about one person: names, addresses, numbers; each masking is counted."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from panelsec.names import halves, untitled

_TITLED = r"(?:\b(?:mr|mrs|ms|miss|mx|dr|professor|prof|sir|dame|lord|lady)\b[.\s]+)?"  # goes with the name
_GAP = r"[\W_]{0,3}"  # a name may run over a line's end, with a hyphen
_SHORT = 6
_LEAST = 3


@dataclass(frozen=True)
class Masked:
    """Somebody else: how the copy calls them, why, and the words to be masked, each with what it is."""

    key: str
    called: str
    reason: str
    words: tuple[tuple[str, str], ...]
    protected: bool = False
    name: str = ""
    """For the secretary, who sees whom the copy does not name."""


@dataclass(frozen=True)
class Masking:
    """One place where something was masked. It does not say what stood there."""

    where: str
    called: str
    what: str
    reason: str


def names_of(name: str) -> tuple[str, ...]:
    """A name without its title, and each part of it by itself that is longer than an initial, and its
    halves. The last part comes last."""
    bare = untitled(name)
    parts = re.split(r"[\s,]+", bare)
    split = [half for part in parts for half in halves(part)[1:]]
    return tuple(dict.fromkeys((bare, *(p for p in (*split, *parts) if len(_letters(p)) >= _LEAST))))


class Mask:
    """`own` are the person's own words: where they are also somebody else's, they stay."""

    def __init__(self, others: Sequence[Masked], own: Iterable[str]) -> None:
        mine = {_letters(word) for word in own}
        self._found: dict[str, tuple[Masked, str]] = {}
        for other in others:
            for word, what in other.words:
                letters = _letters(word)
                if letters and letters not in mine:
                    self._found.setdefault(letters, (other, what))
        kept = {m for m in mine if m}
        by_length = sorted(kept | set(self._found), key=lambda w: (-len(w), w))
        self._sought = re.compile(f"{_TITLED}(?P<word>{'|'.join(map(_pattern, by_length)) or '(?!)'})")

    def text(self, words: str, where: str, told: list[Masking]) -> str:
        """The words with all that is not the person's own put out; each masking joins `told`."""
        plain, at = _plain(words)
        pieces, done = [], 0
        for match in self._sought.finditer(plain):
            other = self._found.get(_letters(match["word"]))
            first, last = at[match.start()], at[match.end() - 1] + 1
            if (
                other is None
                or first < done
                or not _is_meant(words[at[match.start("word")] : last], other[0])
            ):
                continue
            pieces += [words[done:first], f"[{other[0].called}]"]
            told.append(Masking(where, other[0].called, other[1], other[0].reason))
            done = last
        return "".join([*pieces, words[done:]])


def holds(text: str, words: Iterable[str]) -> bool:
    """Whether a text names somebody by any of these."""
    sought = [_pattern(letters) for word in words if (letters := _letters(word))]
    return bool(sought) and re.search("|".join(sought), _plain(text)[0]) is not None


def _is_meant(found: str, other: Masked) -> bool:
    """A short word is a name where it begins with a capital: 'may' is no Ms May. Of who is protected nothing is let pass."""
    return other.protected or len(_letters(found)) >= _SHORT or found[0].isupper() or found[0].isdigit()


def _pattern(letters: str) -> str:
    spelt = _GAP.join(map(re.escape, letters))
    return rf"(?<![^\W_]){spelt}(?![^\W_])" if len(letters) < 2 * _SHORT else spelt


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, _plain(text)[0]))


def _plain(text: str) -> tuple[str, list[int]]:
    """Without capitals, accents and ligatures, and for each character of it where it stood."""
    found = list(_spread(text))
    return "".join(c for c, _ in found), [at for _, at in found]


def _spread(text: str) -> Iterator[tuple[str, int]]:
    for at, character in enumerate(text):
        if character == "\u00ad":  # a soft hyphen
            continue
        for each in unicodedata.normalize("NFKD", character.casefold()):
            if not unicodedata.combining(each):
                yield each, at

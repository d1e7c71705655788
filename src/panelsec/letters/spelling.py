"""British spelling, offline: words that are on no word list, and suggestions."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import islice

from rapidfuzz.distance import OSA
from spylls.hunspell import Dictionary  # type: ignore[import-untyped]

from panelsec.resources import resource

_WORD = re.compile(r"[^\W\d_]+(?:['’‘][^\W\d_]+)*")
_TOGETHER = re.compile(r"\S+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ'’‘]+")
_NO_WORDS = re.compile(r"[@/\\_\d]")  # addresses, references, dates
_SENTENCE = re.compile(r"(?:^|[.!?:;\n\"“‘(•*-])\s*$")
_POSSESSIVE = re.compile(r"['’]s?$")
MOST = 5
TERMS = (
    "Academic",
    "Appeal",
    "Behaviour",
    "Certificate",
    "College",
    "Committee",
    "Completion",
    "Concern",
    "Department",
    "Discipline",
    "Disciplinary",
    "Faculty",
    "Independent",
    "Adjudicator",
    "Investigating",
    "Investigation",
    "Officer",
    "Ordinances",
    "Procedure",
    "Procedures",
    "Proctor",
    "Regulation",
    "Reporting",
    "Respondent",
    "Secretary",
    "Senior",
    "Statutes",
    "Student",
    "University",
)
"""What the procedure writes with a capital, but for short words: too many names are one slip away from them."""
LONG = 8
"""Letters of a word that may have two slips."""
BEFORE = 8
"""Characters in front of a word in which the end of a sentence is looked for."""
PREFIX = 4
"""Letters of what stands before a hyphen and is no word of its own: pre-, non-."""


@dataclass(frozen=True)
class Word:
    """A word and where it stands."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True)
class Speller:
    """`-ize` is right beside `-ise`: British English has both. A name in the midst of a sentence is not judged, unless it is
    nearly a term of the procedure."""

    words: Dictionary
    _judged: dict[str, bool] = field(default_factory=dict, repr=False)

    def wrong(self, text: str, known: Collection[str] = ()) -> Iterator[Word]:
        """The words that are neither in the list nor `known` (in small letters)."""
        words = (
            (found[0], together.start() + found.start())
            for together in _TOGETHER.finditer(text)
            if not _NO_WORDS.search(together[0])
            for found in _WORD.finditer(together[0])
        )
        for word, start in words:
            if not _LATIN.fullmatch(word):
                continue
            end = start + len(word)
            if text[end : end + 1] == "-" and len(word) <= PREFIX:
                continue
            first = bool(_SENTENCE.search(text[max(start - BEFORE, 0) : start]))
            if not self._is_right(word, known, first=first):
                yield Word(word, start)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """The likeliest first; takes a while."""
        return tuple(islice(self.words.suggest(_straight(word)), MOST))

    def _is_right(self, word: str, known: Collection[str], *, first: bool) -> bool:
        bare = _POSSESSIVE.sub("", _straight(word))
        name = word[0].isupper() and not first and not _is_nearly_a_term(bare)
        if bare.casefold() in known or name or (len(word) > 1 and word.isupper()):
            return True
        if word not in self._judged:
            self._judged[word] = any(
                map(self.words.lookup, (_straight(word), _ise(bare), _ise(bare).lower()))
            )
        return self._judged[word]


@cache
def speller() -> Speller:
    """Read from its list: takes a second or two, once."""
    return Speller(Dictionary.from_files(str(resource("spelling", "en_GB"))))


def _is_nearly_a_term(word: str) -> bool:
    """One slip away, or two in a long word: Comittee, Respondant. The word list then judges it, so that Colleges is right."""
    most = 2 if len(word) >= LONG else 1
    return any(OSA.distance(word, term, score_cutoff=most) <= most for term in TERMS)


def _straight(word: str) -> str:
    return word.replace("’", "'").replace("‘", "'")


def _ise(word: str) -> str:
    return re.sub(r"iz(?=e|a|i)", "is", word)

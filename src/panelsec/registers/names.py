"""Matches names of Colleges and Departments against a controlled list: exactly, then by alias, never by similarity."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import cached_property
from pathlib import Path

import yaml
from rapidfuzz import fuzz, process

from panelsec.errors import Unavailable
from panelsec.resources import resource

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ`´′＇"))
_SAME = {"saint": "st", "dept": "department", "coll": "college", "lab": "laboratory", "univ": "university"}
_SUGGESTIONS = 4
_LIKENESS = 60  # of 100; a suggestion is only ever shown to a person, so it may be generous


class How(Enum):
    """What a text matched: a name, an alias, or nothing."""

    EXACT = "exact"
    ALIAS = "alias"
    NONE = "none"


@dataclass(frozen=True)
class Entry:
    """A College, School, Faculty or Department; `parent` is the id of the Faculty or School above it."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    parent: str | None = None


@dataclass(frozen=True)
class Match:
    """What a text is in a listing; `suggestions` are for a person to choose from and decide nothing."""

    entry: Entry | None
    how: How
    suggestions: tuple[Entry, ...] = ()


def normalised(text: str) -> str:
    """What is compared: 'The Dept. of X' and 'X' are one; so are 'Saint Y's College' and 'St Ys'."""
    plain = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).casefold().replace("&", " and ")
    plain = "".join(c for c in plain if unicodedata.category(c) != "Cf")
    words = [_SAME.get(word, word) for word in re.findall(r"\w+", plain)]
    return " ".join(_bare(words))


def _bare(words: list[str]) -> list[str]:
    if words[:1] == ["the"]:
        words = words[1:]
    for tail in (["university", "of", "cambridge"], ["cambridge", "university"], ["cambridge"]):
        if len(words) > len(tail) and words[-len(tail) :] == tail:
            words = words[: -len(tail)]
    for kind in ("department", "faculty", "school"):
        words = _kind_in_front(words, kind)
    if words[:2] == ["department", "of"]:
        words = words[2:]
    return words[:-1] if words[-1:] == ["college"] else words


def _kind_in_front(words: list[str], kind: str) -> list[str]:
    """'law faculty' and 'law, faculty of' as 'faculty of law'."""
    for tail in ([kind, "of"], [kind]):
        if len(words) > len(tail) and words[-len(tail) :] == tail:
            return [kind, "of", *words[: -len(tail)]]
    return [kind, "of", *words[2:]] if words[:2] == [kind, "for"] else words


@dataclass(frozen=True)
class Listing:
    """A controlled list as it stood on `as_of`. Ids are stable: names and aliases may change, ids never."""

    as_of: date
    entries: tuple[Entry, ...] = field(repr=False)

    def __getitem__(self, entry_id: str) -> Entry:
        return self._by_id[entry_id]

    def __contains__(self, entry_id: object) -> bool:
        return entry_id in self._by_id

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    @cached_property
    def _by_id(self) -> dict[str, Entry]:
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def _by_key(self) -> dict[str, tuple[tuple[Entry, How], ...]]:
        found: dict[str, dict[str, tuple[Entry, How]]] = {}
        for entry in self.entries:
            for text, how in ((entry.name, How.EXACT), *((alias, How.ALIAS) for alias in entry.aliases)):
                found.setdefault(normalised(text), {}).setdefault(entry.id, (entry, how))
        return {key: tuple(meanings.values()) for key, meanings in found.items() if key}


def match(text: str, listing: Listing) -> Match:
    """The entry whose name or alias this is. Likeness only suggests: it takes New Hall for Trinity Hall."""
    key = normalised(text)
    meanings = listing._by_key.get(key, ())
    if len(meanings) == 1:
        return Match(*meanings[0])
    if meanings:
        return Match(None, How.NONE, tuple(entry for entry, _ in meanings))
    return Match(None, How.NONE, _alike(key, listing))


def _alike(key: str, listing: Listing) -> tuple[Entry, ...]:
    found: dict[str, Entry] = {}
    alike = process.extract(key, list(listing._by_key), scorer=fuzz.WRatio, score_cutoff=_LIKENESS, limit=12)
    for near, _score, _at in alike if key else ():
        for entry, _how in listing._by_key[near]:
            found.setdefault(entry.id, entry)
    return tuple(found.values())[:_SUGGESTIONS]


def colleges() -> Listing:
    """The Colleges of the University of Cambridge."""
    return load(resource("colleges.yaml"))


def departments() -> Listing:
    """The Schools, Faculties and Departments of the University of Cambridge, as of the list's own date."""
    return load(resource("departments.yaml"))


def load(path: Path) -> Listing:
    """A listing from YAML: `as_of`, `entries`. ValueError where an id comes twice or a parent is missing."""
    try:
        told = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    except OSError as error:
        raise Unavailable(f"The list {path.name} cannot be read; install panelsec again.") from error
    entries = tuple(
        Entry(**{**entry, "aliases": tuple(entry.get("aliases", ()))})  # unknown keys are a TypeError
        for entry in told["entries"]
    )
    ids = [entry.id for entry in entries]
    if len(set(ids)) < len(ids) or not {e.parent for e in entries} <= {None, *ids}:
        raise ValueError(f"{path.name}: an id is used twice, or a parent is not in the list")
    return Listing(told["as_of"], entries)

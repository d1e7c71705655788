"""Proofreading while one types: spelling, and plain language."""

import re
from collections.abc import Iterable
from dataclasses import replace

from panelsec.actions.office import change_settings
from panelsec.actions.session import Session
from panelsec.letters.plain_language import hints
from panelsec.letters.spelling import Speller, Word, speller

__all__ = ["Speller", "Word", "hints", "known_words", "learn", "speller"]

_PIECE = re.compile(r"[^\W\d_]+")


def known_words(session: Session, reference: str | None) -> frozenset[str]:
    """In small letters: the names of the office's lists and panels, of the people of a case, and what was taken as right."""
    office = session.office()
    listed = (name for each in (*office.colleges, *office.departments) for name in (each.name, *each.aliases))
    people = [member.name for member in office.members]
    if reference:
        case = session.case(reference)
        groups = (
            case.respondents,
            case.reporting_persons,
            case.witnesses,
            case.officers,
            case.representatives,
        )
        people += [person.name for group in groups for person in group.values()]
    return _pieces((*listed, *people, *office.settings.words, office.settings.secretary))


def learn(session: Session, word: str) -> None:
    """From now on the word is right in every text of this office."""
    settings = session.office().settings
    words = tuple(sorted({*settings.words, word}, key=str.casefold))
    change_settings(session, replace(settings, words=words))


def _pieces(names: Iterable[str]) -> frozenset[str]:
    return frozenset(piece.casefold() for name in names for piece in _PIECE.findall(name))

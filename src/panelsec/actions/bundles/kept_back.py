"""What a reader must not get: the words that may be nowhere in a copy, and the ways in which they could get there (2.26)."""

import re
from collections.abc import Iterable, Iterator, Sequence

from panelsec.actions.papers.case_papers import words_of
from panelsec.actions.papers.redacting import called, refuse_telling_title
from panelsec.actions.session import Session
from panelsec.bundle.proof.forbidden import Forbidden
from panelsec.errors import Queried, Refused
from panelsec.letters.secrecy import ways_to_name
from panelsec.procedure.case import Case
from panelsec.procedure.in_words.phrases import parts_of_protected_names
from panelsec.procedure.papers.sharing import withheld_why
from panelsec.procedure.people import Document, Kind

FEWEST_WORDS = 8
MOST_SENTENCES = 60
FEWEST_OF_A_TITLE = 3
MOST_PLACES = 6


def refuse_shown_otherwise(session: Session, case: Case, ids: Sequence[str], reader: str) -> None:
    """Refuses a copy in which something withheld from its reader appears as another paper or in a title."""
    respondent = case.respondent_of(reader)
    given = [case.documents[d] for d in ids if d in case.documents]
    hidden = [paper for paper in case.documents.values() if _is_kept_from(case, paper, ids, respondent)]
    for paper in given:
        redacted = paper.redacted_for(respondent)
        others = (each.title for each in hidden if each.title != paper.title)
        long = (title for title in others if len(title.split()) >= FEWEST_OF_A_TITLE)
        refuse_telling_title(paper, (*(redacted.terms if redacted else ()), *long))
    for paper in given:
        twin = next((each for each in hidden if _alike(session, paper, each)), None)
        if twin is not None and not paper.blackened_for(respondent):
            raise Refused(
                f"{case.name(reader)} does not get all of {called(twin)}, and {called(paper)} has the same words and is in that "
                "copy. Keep it back or blacken it as the other, or let both be read.",
                gate="G09",
                cites=("2.26",),
            )


def _is_kept_from(case: Case, paper: Document, ids: Sequence[str], respondent: str | None) -> bool:
    """By a ruling, by the procedure, or in parts; not merely left out of these papers (2.18, 2.26, 7.11)."""
    if paper.id in ids:
        return paper.blackened_for(respondent)
    ruled = respondent is not None and withheld_why(case, paper, respondent) is not None
    return ruled or paper.kind is Kind.PREVIOUS_BREACH


def _alike(session: Session, one: Document, other: Document) -> bool:
    """The same file, or the same words in another."""
    if one.sha256 and one.sha256 == other.sha256:
        return True
    return one.as_read.text == other.as_read.text and bool(words_of(session, one).strip())


def kept_back(session: Session, case: Case, ids: tuple[str, ...], reader: str) -> Iterator[str]:
    """The words that may be nowhere in a copy: sentences of papers that are not in it, titles withheld from its reader, and
    names of protected people."""
    respondent = case.respondent_of(reader)
    hidden = [
        paper
        for paper in case.documents.values()
        if not paper.awaited and (paper.id not in ids or paper.blackened_for(respondent))
    ]
    if hidden:
        given = [case.documents[d] for d in ids if d in case.documents]
        read = [words_of(session, paper, paper.redacted_for(respondent)) for paper in given]
        shared = _running(read)
        for paper in hidden:
            yield from _sentences(words_of(session, paper), shared)
        withheld = [p.title for p in hidden if respondent and withheld_why(case, p, respondent)]
        yield from _titles(withheld, [paper.title for paper in given], read)
    if respondent:
        yield from (way for p in case.protected for way in ways_to_name(p.name))


def ask_about_parts_of_names(session: Session, case: Case, ids: Sequence[str], reader: str) -> None:
    """Queried where a word of a protected person's name stands by itself in a copy: it may be theirs, or anybody's (2.26, 4.1)."""
    respondent = case.respondent_of(reader)
    parts = parts_of_protected_names(case) if respondent else frozenset()
    found = [
        f"‘{word}’ in {called(paper)}, page {at}"
        for paper in (case.documents[d] for d in ids if d in case.documents)
        for at, page in enumerate(words_of(session, paper, paper.redacted_for(respondent)).split("\f"), 1)
        for word in dict.fromkeys(re.findall(r"[^\W\d_]+", page))
        if word[0].isupper() and word.casefold() in parts
    ]
    if found:
        more = f", and {len(found) - MOST_PLACES} more places" if len(found) > MOST_PLACES else ""
        raise Queried(
            f"Part of the name of a Reporting Person whose identity is protected stands in the copy for {case.name(reader)}: "
            f"{'; '.join(found[:MOST_PLACES])}{more}. Choose the paper, then ‘Blacken parts of this paper’. Where it is not "
            "that person who is named there, say so.",
            gate="G09",
            cites=("2.26", "4.1"),
        )


def _titles(withheld: Iterable[str], given: Iterable[str], read: Iterable[str]) -> Iterator[str]:
    """Those long enough to be told apart that no other paper has, and none that is read says."""
    sought = {title for title in withheld if len(title.split()) >= FEWEST_OF_A_TITLE}
    if words := Forbidden(sought):
        pages = (page for text in read for page in text.split("\f"))
        yield from sorted(sought.difference(*map(words.in_text, (*given, *pages))))


def _running(texts: Iterable[str]) -> str:
    """Their words with one space between them; page by page, since a window stands still while so many are split at once."""
    pages = (" ".join(page.split()) for text in texts for page in text.split("\f"))
    return " ".join(filter(None, pages))


def _sentences(text: str, shared: str) -> Iterator[str]:
    """Sentences long enough to be told apart that stand in no paper of the copy; spread over the whole text."""
    found = [" ".join(s.split()) for s in text.replace("\n\f", " ").split(". ")]
    telling = [s for s in found if len(s.split()) >= FEWEST_WORDS and s not in shared]
    yield from telling[:: max(1, len(telling) // MOST_SENTENCES)]

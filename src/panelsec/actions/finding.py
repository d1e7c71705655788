"""Finds cases: searched, filtered and sorted; the rows are read as they come into view."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from panelsec.actions.listing import as_of_today, open_lines
from panelsec.actions.session import Session
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.in_words.phrases import parts_of_protected_names
from panelsec.procedure.papers.readers import is_sealed
from panelsec.procedure.stages import STAGES
from panelsec.storage.folding import folded
from panelsec.storage.projections import Around, Listing, Order

__all__ = ["ALL_STAGES", "Asked", "Listing", "Order", "Spot", "count", "find", "lines", "marks", "spots"]

ALL_STAGES = (*STAGES, "Withdrawn")


@dataclass(frozen=True)
class Asked:
    """A query. Every word of `search` is the beginning of a word in a name, a reference, a paper or a letter; `closed` None
    takes both; `due_by`: cases in which something is due by that day."""

    search: str = ""
    stage: str | None = None
    closed: bool | None = None
    due_by: date | None = None
    order: Order = Order.REFERENCE
    descending: bool = False


def find(session: Session, asked: Asked) -> list[str]:
    """The references of the cases found, sorted as asked, by their state today."""
    return session.store.projections.found(
        asked.search,
        asked.stage,
        closed=asked.closed,
        due_by=asked.due_by,
        order=asked.order,
        descending=asked.descending,
        instead=open_lines(session),
    )


def lines(session: Session, references: Sequence[str]) -> list[Listing]:
    """As they stand today."""
    return as_of_today(session, session.store.projections.lines(references))


def count(session: Session) -> int:
    """The number of all cases."""
    return session.store.projections.count()


@dataclass(frozen=True)
class Spot:
    """A hit in a case. `paper` or `letter` is its number, if it is in one."""

    what: str
    words: str
    paper: str | None = None
    letter: int | None = None


def spots(session: Session, search: str, reference: str) -> tuple[Spot, ...]:
    """The papers and letters of a case in which what is searched for stands, each once with the words around it.

    What is sealed until a finding shows none of its words (7.11), and nobody protected is named (4.1)."""
    found = session.store.projections.found_in(search, reference)
    case = session.case(reference) if found else Case(reference)
    hidden = {folded(part).strip() for part in parts_of_protected_names(case)}
    made: dict[str, Spot] = {}
    for source, around in found:
        kind, _, number = source.rpartition(" ")
        if kind in ("paper", "title of") and number in case.documents:
            text = case.documents[number].as_read.text if kind == "paper" else None
            words = _own_words(session, text, around) if text else ""
            if not made.get(number, Spot("", "")).words:
                made[number] = _paper(case, number, words)
        elif kind == "letter":
            letter = next(e for e in case.all(ev.LetterPrepared) if e.number == int(number))
            name = case.edition.letters[letter.letter].name
            words = _own_words(session, letter.text, around) if letter.text else around.cut
            made[source] = Spot(f"{name}, to {case.name(letter.to)}", words, letter=letter.number)
    return tuple(
        replace(s, what=_masked(s.what, hidden), words=_masked(s.words, hidden)) for s in made.values()
    )


def _masked(words: str, hidden: Collection[str]) -> str:
    """Without what names somebody protected: whoever looks over a shoulder reads it too."""
    if not hidden:
        return words
    return re.sub(r"[^\W\d_]+", lambda word: "████" if folded(word[0]).strip() in hidden else word[0], words)


def marks(search: str, words: str) -> tuple[tuple[int, int], ...]:
    """The ranges in these words that match some word of `search`."""
    wanted = tuple(begin for word in search.split() if (begin := folded(word).strip()))
    found = re.finditer(r"[^\W_]+(?:['’][^\W_]+)*", words)
    return tuple(each.span() for each in found if wanted and folded(each[0]).strip().startswith(wanted))


def _own_words(session: Session, text: str, around: Around) -> str:
    """As they stand in the text; as they are searched, where the two cannot be laid beside each other."""
    whole = session.store.papers.read(text).decode().split()
    own = whole[around.before : around.before + len(around.words)]
    if tuple(folded(" ".join(own)).split()) != around.words:
        return around.cut
    before, after = "…" * bool(around.before), "…" * (around.before + len(own) < len(whole))
    return f"{before}{' '.join(own)}{after}"


def _paper(case: Case, number: str, words: str) -> Spot:
    paper = case.documents[number]
    if is_sealed(case, paper):
        return Spot("A sealed paper", "Its words are not shown before a finding (7.11).", paper=number)
    return Spot(f"Paper: {paper.title}", words, paper=number)

"""Page numbers are fixed once a copy of the papers has been sent: readers cite them to one another (7.6, 8.7)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case


@dataclass(frozen=True)
class Layout:
    """How the papers lie in every copy. `inserted` are among papers that were numbered before them (143.1), `later` at
    the end because they came when others had their numbers; `front` are the pages of the index, 0 while that is open."""

    order: tuple[str, ...]
    inserted: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    front: int = 0


@dataclass(frozen=True)
class Changes:
    """What a reader's last copy, which went on `since`, did not have, or had otherwise."""

    since: date
    papers: frozenset[str]


def layout(case: Case, letter: str, committee: str, respondent: str | None, papers: Sequence[str]) -> Layout:
    """The papers as they lie: those of the copies that have gone as they lay, whether or not they are still in; then the
    others, at the end or, where they were put before one that is numbered, after the one that they follow."""
    gone = [made for _, made in _gone(case, letter, committee, respondent)]
    if not gone:
        return Layout(tuple(papers))
    order, inserted = list(gone[-1].laid), list(gone[-1].inserted)
    for at, paper in enumerate(papers):
        if paper in order:
            continue
        numbered_after = any(each in gone[-1].laid for each in papers[at + 1 :])
        if at and numbered_after:
            order.insert(_after(order, inserted, papers[at - 1]), paper)
            inserted.append(paper)
        else:
            order.append(paper)
    later = tuple(d for d in order if d not in gone[0].laid and d not in inserted)
    return Layout(tuple(order), tuple(d for d in order if d in inserted), later, gone[-1].front)


def _after(order: Sequence[str], inserted: Sequence[str], paper: str) -> int:
    """The place after a paper, and after what was put there before."""
    place = order.index(paper) + 1
    while place < len(order) and order[place] in inserted:
        place += 1
    return place


def changes(
    case: Case,
    letter: str,
    committee: str,
    respondent: str | None,
    reader: str,
    now: Layout,
    papers: Iterable[str],
) -> Changes | None:
    """What is new to a reader who gets `papers` of those that lie there; None for a first copy, or one like the last."""
    mine = [pair for pair in _gone(case, letter, committee, respondent) if pair[1].to == reader]
    if not mine:
        return None
    sent, before = mine[-1]
    corrected = {
        e.document.id for e in case.events[case.events.index(before) :] if isinstance(e, ev.DocumentChanged)
    }
    has, had = set(papers), set(before.documents)
    new = {
        d
        for d in now.order
        if d not in before.laid or (d in has) != (d in had) or (d in has and d in corrected)
    }
    return Changes(sent.at.date(), frozenset(new)) if new else None


def _gone(
    case: Case, letter: str, committee: str, respondent: str | None
) -> Iterator[tuple[ev.LetterSent, ev.LetterPrepared]]:
    """The copies that have gone, in the order in which they went."""
    made = {e.number: e for e in case.all(ev.LetterPrepared) if e.letter == letter and e.laid}
    for sent in case.all(ev.LetterSent):
        copy = made.get(sent.number) if sent.number is not None else None
        if copy and copy.committee in (committee, None) and copy.respondent == respondent:
            yield sent, copy

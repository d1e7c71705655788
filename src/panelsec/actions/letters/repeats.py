"""Letters that are sent again: when they went before, and what is different now."""

import re
from dataclasses import dataclass
from datetime import datetime

from panelsec.actions.session import Session
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.letters.recipients import OF_AN_OUTCOME, decided_last
from panelsec.procedure.letters.to_whom import about_one, committee_of

_SENTENCE_ENDS = re.compile(
    r"\n+|(?<=[.!?])(?<!\bMr\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\bDr\.)(?<!\bProf\.)(?<!\bSt\.)(?<!\b[A-Z]\.) +(?=[A-Z])"
)
"""A title's dot or an initial's ends no sentence."""
_SIGNATURE = re.compile(r"^Yours sincerely,$.*?(?=^Enclosed$|\Z)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Repeat:
    """`went` is when the last of the `times` earlier ones went; `gone` and `new` are sentences, and titles of papers, of one of
    the two only."""

    times: int
    went: datetime
    gone: tuple[str, ...]
    new: tuple[str, ...]


def repeat_of(session: Session, reference: str, letter: ev.LetterPrepared) -> Repeat | None:
    """None where nobody had this letter before: the same kind, about the same, to the same person, of the same decision."""
    case = session.case(reference)
    sent = {e.number: e for e in case.all(ev.LetterSent) if e.number is not None}
    about = _about(case, letter)
    earlier = [
        e
        for e in case.all(ev.LetterPrepared)
        if e.number in sent and e.number != letter.number and _about(case, e) == about
    ]
    decided = _decided(case, letter)
    earlier = [e for e in earlier if decided is None or sent[e.number].at >= decided]
    if not earlier:
        return None
    last = max(earlier, key=lambda e: sent[e.number].at)
    was, now = _sentences(session, last), _sentences(session, letter)
    gone, new = (tuple(s for s in one if s not in other) for one, other in ((was, now), (now, was)))
    return Repeat(len(earlier), sent[last.number].at, gone, new)


def _decided(case: Case, letter: ev.LetterPrepared) -> datetime | None:
    """When that was decided of which the letter tells; None where it tells of no decision."""
    if letter.letter not in OF_AN_OUTCOME:
        return None
    then = Case(case.reference, case.events[: case.events.index(letter)])
    return decided_last(then, letter.letter, about_one(case, letter))


def _about(case: Case, letter: ev.LetterPrepared) -> tuple[str | None, ...]:
    """Which letter, to whom, about whom, and of which Committee at that time."""
    then = Case(case.reference, case.events[: case.events.index(letter)])
    sent = ev.LetterSent(
        at=letter.at,
        by=letter.by,
        letter=letter.letter,
        to=letter.to,
        via="",
        respondent=letter.respondent,
        committee=letter.committee,
    )
    committee = committee_of(then, sent)
    return letter.letter, letter.to, about_one(case, letter), committee.name if committee else None


def _sentences(session: Session, letter: ev.LetterPrepared) -> tuple[str, ...]:
    text = session.store.papers.read(letter.text).decode() if letter.text is not None else ""
    return tuple(dict.fromkeys((*sentences(text), *(paper.title for paper in letter.receipt))))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a letter's words, each once, without the signature."""
    return tuple(
        dict.fromkeys(
            " ".join(s.split()) for s in _SENTENCE_ENDS.split(_SIGNATURE.sub("", text)) if s.strip()
        )
    )

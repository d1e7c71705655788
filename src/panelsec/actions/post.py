"""The post of the office: drafts, letters sent exactly as written, and what became of each."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import accumulate, groupby

from panelsec.actions.letters.sending import mark_sent, out_of_date, refuse_stale
from panelsec.actions.letters.writing import Wanted, prepare
from panelsec.actions.recording import Done, act
from panelsec.actions.session import Session
from panelsec.errors import Queried, Refused
from panelsec.letters.content.completion import enclosures
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import receipts
from panelsec.procedure.letters.to_whom import about_one, drafts
from panelsec.procedure.office import Office
from panelsec.procedure.queries import told_after_appeal

INVITING = ("L12", "L13", "L25")
"""The letters that tell of a meeting which is to come."""


class State(StrEnum):
    DRAFT = "Draft"
    SENT = "Sent"
    DISCARDED = "Discarded"


COVERING = ", letter"
"""What the covering letter of a bundle is called beside its title."""
WAYS = {"email": "By e-mail", "post": "By post", "hand": "By hand"}


@dataclass(frozen=True)
class Item:
    """One letter to one person. `via`: how it went, or how a draft was meant to go; `received`: the day on which it counts as
    received (A04); `enclosed`: the titles of its enclosures."""

    reference: str
    letter: ev.LetterPrepared
    to: str
    address: str | None
    state: State
    via: str = ""
    sent: datetime | None = None
    received: date | None = None
    why: str = ""
    enclosed: tuple[str, ...] = ()
    stale: str = ""
    """Of a draft that was looked through, why it would not go as it is, and what to do."""
    proved: date | None = None
    """The later day on which it is on record to have come."""
    of: str = ""
    """Of several Respondents the one whom the letter is about, where it goes to somebody else."""

    @property
    def title(self) -> str:
        return f"{self.letter.title}, {self.of}" if self.of else self.letter.title

    @property
    def key(self) -> tuple[str, int]:
        return self.reference, self.letter.number


def in_case(session: Session, reference: str) -> tuple[Item, ...]:
    """The letters of a case: drafts first, then those sent, latest first."""
    case, office = session.case(reference), session.office()
    told = {r.number: r for r in receipts(case, office.calendar) if r.number is not None}
    dropped = {e.number: e.why for e in case.all(ev.LetterDiscarded)}
    proved = {e.number: e.received for e in case.all(ev.ReceiptProved)}
    found = []
    for letter in case.all(ev.LetterPrepared):
        to, address = case.name(letter.to), address_of(case, office, letter.to)
        titles = tuple(e.title for e in enclosed(case, letter))
        of = _whose(case, letter)
        item = Item(reference, letter, to, address, State.DRAFT, letter.via, enclosed=titles, of=of)
        if letter.number in dropped:
            item = replace(item, state=State.DISCARDED, why=dropped[letter.number])
        elif letter.number in told:
            gone = told[letter.number]
            went = replace(item, state=State.SENT, via=gone.via, sent=gone.sent, received=gone.received)
            item = replace(went, proved=proved.get(letter.number))
        found.append(item)
    return tuple(sorted(found, key=_order))


def looked_through(
    session: Session, items: Sequence[Item], raise_if_cancelled: Callable[[], object] = lambda: None
) -> tuple[Item, ...]:
    """The drafts that can no longer go as they are, each with the reason; each is written again to find out."""
    office, found = session.office(), []
    for reference, drafted in groupby(
        (i for i in items if i.state is State.DRAFT), key=lambda i: i.reference
    ):
        case = session.case(reference)
        for item in drafted:
            raise_if_cancelled()
            stale = out_of_date(session, case, office, item.letter)
            found += [replace(item, stale=stale)] if stale else []
    return tuple(found)


def _whose(case: Case, letter: ev.LetterPrepared) -> str:
    respondent = about_one(case, letter)
    several = len(case.respondents) > 1 and not case.respondent_of(letter.to)
    return case.name(respondent) if several and respondent else ""


def everywhere(session: Session) -> tuple[Item, ...]:
    """The letters of every case, in the same order."""
    found = (i for reference in session.store.record.cases() for i in in_case(session, reference))
    return tuple(sorted(found, key=_order))


def _order(item: Item) -> tuple[int, float, str, int]:
    rank = tuple(State).index(item.state)
    latest = -item.sent.timestamp() if item.sent else 0.0
    return rank, latest, item.reference, item.letter.number


def address_of(case: Case, office: Office, who: str) -> str | None:
    """Somebody's e-mail address: from the case, otherwise from the register of members or from Office."""
    mine = (m for m in office.members if m.id == who)
    registered = next((m.email for m in mine if who not in case.members or m.name == case.name(who)), None)
    return case.email(who) or registered or dict(office.settings.bodies).get(who)


def read(session: Session, reference: str, number: int) -> bytes:
    """The PDF of a letter as it was prepared."""
    return session.store.papers.read(letter_of(session.case(reference), number).paper)


def letter_of(case: Case, number: int) -> ev.LetterPrepared:
    """The draft with that number."""
    return next(e for e in case.all(ev.LetterPrepared) if e.number == number)


def enclosed(case: Case, letter: ev.LetterPrepared) -> tuple[ev.LetterPrepared, ...]:
    """The enclosures of the Completion of Procedures letter: the decisions, as sent when it was written (8.11)."""
    respondent = letter.respondent or case.respondent_of(letter.to)
    if letter.letter != "L30" or respondent is None:
        return ()
    then = Case(case.reference, case.events[: case.events.index(letter)])
    return tuple(letter_of(then, e.number) for e in enclosures(then, respondent) if e.number is not None)


def sheets(session: Session, reference: str, number: int, via: str = "") -> tuple[bytes, ...]:
    """What is printed, in order: the covering letter of a bundle, the letter, its enclosures.

    Refused for a draft that would read differently if it went now by that way.
    """
    case = session.case(reference)
    letter = letter_of(case, number)
    if letter in drafts(case):
        refuse_stale(session, case, session.office(), letter, via or letter.via)
    papers = session.store.papers
    mine = (data for _, data in parts_of(session, letter))
    return *mine, *(papers.read(e.paper) for e in enclosed(case, letter))


def parts_of(session: Session, letter: ev.LetterPrepared) -> tuple[tuple[str, bytes], ...]:
    """The files of a letter, each with a suffix for its title: a bundle comes after its covering letter and before its text
    version, if the reader needs one."""
    named = ((COVERING, letter.cover), ("", letter.paper), (", words of the papers", letter.aloud))
    return tuple((name, session.store.papers.read(paper)) for name, paper in named if paper is not None)


def tabs(letter: ev.LetterPrepared) -> tuple[int, ...]:
    """The number of pages before each paper of a bundle."""
    counts = [paper.pages for paper in letter.receipt]
    return tuple(accumulate(counts, initial=letter.pages - sum(counts)))[:-1]


# ---- what became of it


def mark_all_sent(
    session: Session,
    letters: Sequence[tuple[str, int]],
    via: str,
    at: datetime,
    *,
    override: str | None = None,
) -> tuple[Done, ...]:
    """Mark several drafts, by (case, number), as sent: all of them or none; without a way, each by its own.

    The reason is recorded only with those that need one.
    """
    if at > session.now():
        raise Refused("That time is still to come. A letter is marked as sent once it has gone.")
    with session.store.act():
        return tuple(_mark(session, letters, key, via, at, override) for key in sorted(letters))


def _mark(
    session: Session,
    letters: Sequence[tuple[str, int]],
    key: tuple[str, int],
    via: str,
    at: datetime,
    override: str | None,
) -> Done:
    case, office = session.case(key[0]), session.office()
    letter = letter_of(case, key[1])
    with telling_which(case, letter, several=len(letters) > 1):
        way = via or letter.via
        try:
            if way == "email":
                _query_address(case, office, letter)
            for objection in told_after_appeal(case, letter):
                raise Queried(objection.reason, cites=objection.cites)
            return mark_sent(session, *key, way, at)
        except Queried:
            if override is None:
                raise
            return mark_sent(session, *key, way, at, override=override)


def _query_address(case: Case, office: Office, letter: ev.LetterPrepared) -> None:
    if not address_of(case, office, letter.to):
        raise Queried(
            f"No e-mail address is recorded for {case.name(letter.to)}. Choose the way by which it went, "
            "or say to which address it was sent.",
            cites=case.edition.letters[letter.letter].cites[:1],
        )


@contextmanager
def telling_which(case: Case, letter: ev.LetterPrepared, *, several: bool) -> Iterator[None]:
    """Makes an answer name the letter that it concerns."""
    try:
        yield
    except (Refused, Queried) as answer:
        if not several:
            raise
        said = f"‘{letter.title}’ for {case.name(letter.to)}: {answer.reason}"
        raise type(answer)(said, gate=answer.gate, cites=answer.cites) from answer


def discard(session: Session, reference: str, number: int, why: str) -> Done:
    """Discard a draft; the letter and the reason stay in the record."""
    if not why.strip():
        raise Refused("Say why the letter is discarded.")
    refuse_gone(session.case(reference), number)
    dropped = ev.LetterDiscarded(**session.stamp(), number=number, why=why.strip())
    return act(session, reference, dropped)


def write_again(session: Session, reference: str, number: int, via: str = "") -> ev.LetterPrepared:
    """Write the letter again as it reads now, to the same person, by that way or its own; the old draft is discarded."""
    with session.store.act():
        letter = letter_of(session.case(reference), number)
        discard(session, reference, number, "Written again.")
        return prepare(session, reference, [Wanted.of(letter, via or letter.via)])[0]


def refuse_gone(case: Case, number: int) -> None:
    """Refuses a draft that has been sent or discarded."""
    if number in {e.number for e in case.all(ev.LetterSent)}:
        raise Refused("This letter has gone. What has gone stays in the record.")
    if number in {e.number for e in case.all(ev.LetterDiscarded)}:
        raise Refused("This draft was discarded before.")


def counts_as_received(session: Session, at: datetime, via: str) -> date:
    """The day on which something sent now, or then, counts as received (A04)."""
    return session.office().calendar.received(at, via)

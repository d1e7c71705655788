"""What goes to whom: drafts and what has gone, each ready to leave as an e-mail draft or on paper."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

from panelsec.actions.letters import Wanted, drafts, mark_sent, prepare, refuse_stale
from panelsec.actions.papers import PDF
from panelsec.actions.recording import Done, act
from panelsec.actions.session import Session
from panelsec.errors import Queried, Refused, Unavailable
from panelsec.letters.completion import enclosures
from panelsec.post.calendar import Method, invitation
from panelsec.post.filenames import name_part
from panelsec.post.message import Address, Attachment, Message, draft
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case, Committee
from panelsec.procedure.clock import receipts
from panelsec.procedure.counting import written_with_weekday
from panelsec.procedure.office import BODIES, Office

LONDON = ZoneInfo("Europe/London")
INVITING = ("L12", "L13", "L25")
LASTS = timedelta(hours=3)
"""How long a meeting stands in a calendar: the procedure sets no length."""


class State(StrEnum):
    DRAFT = "Draft"
    SENT = "Sent"
    DISCARDED = "Discarded"


WAYS = {"email": "By e-mail", "post": "By post", "hand": "By hand"}


@dataclass(frozen=True)
class Item:
    """One letter to one person. `via`: how it went, and of a draft how it was written to go; `received`: the day on
    which it counts as received (A04); `enclosed`: the titles of what goes with it."""

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

    @property
    def key(self) -> tuple[str, int]:
        return self.reference, self.letter.number


def in_case(session: Session, reference: str) -> tuple[Item, ...]:
    """The letters of a case: drafts first, then what has gone, the latest before the earlier."""
    case, office = session.case(reference), session.office()
    told = {r.number: r for r in receipts(case, office.calendar) if r.number is not None}
    dropped = {e.number: e.why for e in case.all(ev.LetterDiscarded)}
    found = []
    for letter in case.all(ev.LetterPrepared):
        to, address = case.name(letter.to), address_of(case, office, letter.to)
        titles = tuple(e.title for e in enclosed(case, letter))
        item = Item(reference, letter, to, address, State.DRAFT, letter.via, enclosed=titles)
        if letter.number in dropped:
            item = replace(item, state=State.DISCARDED, why=dropped[letter.number])
        elif letter.number in told:
            gone = told[letter.number]
            item = replace(item, state=State.SENT, via=gone.via, sent=gone.sent, received=gone.received)
        found.append(item)
    return tuple(sorted(found, key=_order))


def everywhere(session: Session) -> tuple[Item, ...]:
    """The letters of every case, in the same order."""
    found = (i for reference in session.store.record.cases() for i in in_case(session, reference))
    return tuple(sorted(found, key=_order))


def _order(item: Item) -> tuple[int, float, str, int]:
    rank = tuple(State).index(item.state)
    latest = -item.sent.timestamp() if item.sent else 0.0
    return rank, latest, item.reference, item.letter.number


def address_of(case: Case, office: Office, who: str) -> str | None:
    """Where an e-mail to somebody goes: as recorded in the case, else in the register of members or under Office."""
    registered = next((m.email for m in office.members if m.id == who), None)
    return case.email(who) or registered or dict(office.settings.bodies).get(who)


def read(session: Session, reference: str, number: int) -> bytes:
    """The PDF of a letter as it was prepared."""
    return session.store.papers.read(_letter(session.case(reference), number).paper)


def _letter(case: Case, number: int) -> ev.LetterPrepared:
    return next(e for e in case.all(ev.LetterPrepared) if e.number == number)


# ---- leaving the office


def eml(session: Session, reference: str, number: int) -> tuple[str, bytes]:
    """The name and the bytes of an .eml file that a mail program opens as a draft to this one person.

    The letter is attached with what it encloses, and for a notice of a meeting its calendar entry. Refused: no address
    is recorded, or the letter would read differently if it went now.
    """
    case, office = session.case(reference), session.office()
    letter = _letter(case, number)
    to, sender = _recipient(case, office, letter), _sender(office, letter.by)
    _refuse_gone(case, number)
    refuse_stale(session, case, office, letter, "email")
    message = Message(
        sender=sender,
        to=to,
        subject=f"{letter.title} ({reference})",
        text=letter.covering or f"{letter.title}: please see the letter attached.",
        message_id=f"<{_digest(session, reference, f'letter {number}')}@{_domain(sender)}>",
        date=session.now().replace(tzinfo=LONDON),
        attachments=(*_pdfs(session, case, letter), *_calendar_entry(session, case, letter, sender, to)),
    )
    return file_name(reference, letter.letter, number), draft(message)


def file_name(reference: str, letter: str, number: int) -> str:
    """What the e-mail draft of a letter is called as a file."""
    return f"{name_part(reference)} {letter} {number}.eml"


def _pdfs(session: Session, case: Case, letter: ev.LetterPrepared) -> Iterator[Attachment]:
    """The letter and what it encloses; a bundle comes as its covering letter and the papers."""
    *cover, paper = _parts(session, letter)
    called = _called(case, letter)
    for each in cover:
        yield Attachment(f"{called}, letter.pdf", PDF, each)
    yield Attachment(f"{called}.pdf", PDF, paper)
    for other in enclosed(case, letter):
        yield Attachment(f"{_called(case, other)}.pdf", PDF, session.store.papers.read(other.paper))


def _called(case: Case, letter: ev.LetterPrepared) -> str:
    return f"{name_part(case.reference)} {letter.title}".replace("/", "-")


def enclosed(case: Case, letter: ev.LetterPrepared) -> tuple[ev.LetterPrepared, ...]:
    """What the Completion of Procedures letter encloses: the decisions, as they had gone when it was written (8.11)."""
    respondent = letter.respondent or case.respondent_of(letter.to)
    if letter.letter != "L30" or respondent is None:
        return ()
    then = Case(case.reference, case.events[: case.events.index(letter)])
    return tuple(_letter(then, e.number) for e in enclosures(then, respondent) if e.number is not None)


def sheets(session: Session, reference: str, number: int, via: str = "") -> tuple[bytes, ...]:
    """What is put on paper, in order: the covering letter of a bundle, the letter, what it encloses.

    Refused for a draft that would read differently if it went now by that way, else as it was written.
    """
    case = session.case(reference)
    letter = _letter(case, number)
    if letter in drafts(case):
        refuse_stale(session, case, session.office(), letter, via or letter.via)
    papers = session.store.papers
    return *_parts(session, letter), *(papers.read(e.paper) for e in enclosed(case, letter))


def _parts(session: Session, letter: ev.LetterPrepared) -> tuple[bytes, ...]:
    papers = session.store.papers
    return tuple(papers.read(p) for p in (letter.cover, letter.paper) if p is not None)


def _recipient(case: Case, office: Office, letter: ev.LetterPrepared) -> Address:
    name, email = case.name(letter.to), address_of(case, office, letter.to)
    if not email:
        raise Refused(
            f"No e-mail address is recorded for {name}. Print the letter and send it by post or by hand, "
            f"or record the address first{', under Office' if letter.to in BODIES else ''}."
        )
    return Address(name, email)


def _sender(office: Office, by: str) -> Address:
    if not office.settings.email:
        raise Refused("The office has no e-mail address yet. Enter it under Office, then save the draft.")
    return Address(by or office.settings.office_name, office.settings.email)


def _domain(address: Address) -> str:
    return address.email.rpartition("@")[2]


def _digest(session: Session, reference: str, what: str) -> str:
    """A name that stays the same and tells nobody the case."""
    return sha256(f"{session.store.file_id} {reference} {what}".encode()).hexdigest()[:32]


def _calendar_entry(
    session: Session, case: Case, letter: ev.LetterPrepared, sender: Address, to: Address
) -> Iterator[Attachment]:
    committee = meeting_of(case, letter)
    if committee is None or committee.meeting is None:
        return
    off = letter.letter == "L09"
    method = Method.CANCEL if off else Method.REQUEST
    kind = "Appeal Committee" if committee.is_appeal else "Discipline Committee"
    entry = invitation(
        uid=f"{_digest(session, case.reference, committee.name)}@{_domain(sender)}",
        sequence=len(committee.meetings) - 1 + off,
        start=committee.meeting.start,
        duration=LASTS,
        place=committee.meeting.place,
        title=f"{kind}, {case.reference}",
        organiser=sender,
        attendee=to,
        method=method,
        dtstamp=letter.at.replace(tzinfo=LONDON),
    )
    yield Attachment("meeting.ics", f"text/calendar; method={method.value}; charset=utf-8", entry)


def meeting_of(case: Case, letter: ev.LetterPrepared) -> Committee | None:
    """The Committee whose meeting a letter puts into a calendar, or takes out where the referral was withdrawn
    and the reader had been invited."""
    then = Case(case.reference, case.events[: case.events.index(letter)])
    if letter.letter == "L09":
        invited = [e for e in then.all(ev.LetterSent) if e.letter in INVITING and e.to == letter.to]
        return then.latest("DC") if invited else None
    if letter.letter not in INVITING:
        return None
    if letter.committee:
        return then.committee(letter.committee)
    return then.latest("AC" if letter.letter == "L25" else "DC")


# ---- what became of it


def mark_all_sent(
    session: Session,
    letters: Sequence[tuple[str, int]],
    via: str,
    at: datetime,
    *,
    override: str | None = None,
) -> tuple[Done, ...]:
    """Several drafts have gone, by (case, number): all are marked, or none; without a way, each by its own.

    The reason goes only with those that need one.
    """
    if at > session.now():
        raise Refused("That time is still to come. A letter is marked as sent once it has gone.")
    with session.store.act():
        return tuple(_mark(session, letters, key, via, at, override) for key in letters)


def _mark(
    session: Session,
    letters: Sequence[tuple[str, int]],
    key: tuple[str, int],
    via: str,
    at: datetime,
    override: str | None,
) -> Done:
    case, office = session.case(key[0]), session.office()
    letter = _letter(case, key[1])
    with _telling_which(case, letter, several=len(letters) > 1):
        way = via or letter.via
        try:
            if way == "email":
                _query_address(case, office, letter)
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
def _telling_which(case: Case, letter: ev.LetterPrepared, *, several: bool) -> Iterator[None]:
    """Of several letters, an answer names the one that it is about."""
    try:
        yield
    except (Refused, Queried) as answer:
        if not several:
            raise
        said = f"‘{letter.title}’ for {case.name(letter.to)}: {answer.reason}"
        raise type(answer)(said, gate=answer.gate, cites=answer.cites) from answer


def discard(session: Session, reference: str, number: int, why: str) -> Done:
    """A draft will not go; the letter and the reason stay in the record."""
    if not why.strip():
        raise Refused("Say why the letter is discarded.")
    _refuse_gone(session.case(reference), number)
    dropped = ev.LetterDiscarded(at=session.now(), by=session.by, number=number, why=why.strip())
    return act(session, reference, dropped)


def write_again(session: Session, reference: str, number: int, via: str = "") -> ev.LetterPrepared:
    """The same letter to the same person as it reads now, by that way, else by its own; the old draft is discarded."""
    with session.store.act():
        letter = _letter(session.case(reference), number)
        discard(session, reference, number, "Written again.")
        way = via or letter.via
        wanted = Wanted(letter.letter, letter.to, letter.respondent, letter.committee, letter.reason, way)
        return prepare(session, reference, [wanted])[0]


def _refuse_gone(case: Case, number: int) -> None:
    if number in {e.number for e in case.all(ev.LetterSent)}:
        raise Refused("This letter has gone. What has gone stays in the record.")
    if number in {e.number for e in case.all(ev.LetterDiscarded)}:
        raise Refused("This draft was discarded before.")


def prove_receipt(session: Session, reference: str, number: int, received: date, evidence: str) -> Done:
    """A letter is shown to have come later than it counts; what is counted from it moves. Never earlier (A04)."""
    case, office = session.case(reference), session.office()
    counts = next((r.received for r in receipts(case, office.calendar) if r.number == number), None)
    if counts is None:
        raise Refused("This letter has not gone.")
    if not evidence.strip():
        raise Refused("Say what shows it, such as the recorded delivery.")
    if received <= counts:
        raise Refused(
            f"It counts as received on {written_with_weekday(counts)}. Only a later day can be recorded: an earlier one "
            "would shorten somebody’s time."
        )
    if received > session.now().date():
        raise Refused("That day is still to come. Record it once the letter is there.")
    proved = ev.ReceiptProved(
        at=session.now(), by=session.by, number=number, received=received, evidence=evidence.strip()
    )
    return act(session, reference, proved)


def counts_as_received(session: Session, at: datetime, via: str) -> date:
    """The day on which something that leaves now, or left then, counts as received (A04)."""
    return session.office().calendar.received(at, via)


def save(session: Session, letters: Sequence[tuple[str, int]], place: Path) -> tuple[Path, ...]:
    """Write e-mail drafts into a folder, or one into a file: all of them, or none where one is refused."""
    made = [_one_of(session, reference, number, several=len(letters) > 1) for reference, number in letters]
    files = [(place / name if place.is_dir() else place, data) for name, data in made]
    for path, data in files:
        try:
            path.write_bytes(data)
        except OSError as error:
            raise Unavailable(
                f"{path.name} cannot be written: {error.strerror}. Choose another folder."
            ) from error
    return tuple(path for path, _ in files)


def _one_of(session: Session, reference: str, number: int, *, several: bool) -> tuple[str, bytes]:
    case = session.case(reference)
    with _telling_which(case, _letter(case, number), several=several):
        return eml(session, reference, number)

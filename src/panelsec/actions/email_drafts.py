"""A letter as an e-mail draft: an .eml file to one person, with what it encloses and its meeting for the calendar."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

from panelsec.actions.papers import PDF
from panelsec.actions.post import (
    INVITING,
    address_of,
    enclosed,
    letter_of,
    parts_of,
    refuse_gone,
    telling_which,
)
from panelsec.actions.sending import refuse_stale
from panelsec.actions.session import Session
from panelsec.errors import Refused, Unavailable
from panelsec.post.calendar import Method, invitation
from panelsec.post.filenames import name_part
from panelsec.post.message import Address, Attachment, Message, draft
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.office import BODIES, Office
from panelsec.procedure.phrases import part_in
from panelsec.procedure.sharing import role_of

LONDON = ZoneInfo("Europe/London")
COMING = ("members", "respondent", "investigating_officer", "note_taker", "witness")
"""Who comes to a meeting and is asked whether they can; anybody else is told of it."""

LASTS = timedelta(hours=3)
"""How long a meeting stands in a calendar: the procedure sets no length."""


def eml(session: Session, reference: str, number: int) -> tuple[str, bytes]:
    """The name and the bytes of an .eml file that a mail program opens as a draft to this one person.

    The letter is attached with what it encloses, and for a notice of a meeting its calendar entry. Refused: no address
    is recorded, or the letter would read differently if it went now.
    """
    case, office = session.case(reference), session.office()
    letter = letter_of(case, number)
    to, sender = _recipient(case, office, letter), _sender(office, letter.by)
    refuse_gone(case, number)
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
    return file_name(case, letter), draft(message)


def file_name(case: Case, letter: ev.LetterPrepared) -> str:
    """What the e-mail draft of a letter is called as a file: by the letter and the reader's part in the case, nobody's name."""
    name = case.edition.letters[letter.letter].name
    return f"{name_part(case.reference)} {letter.letter} {letter.number} {name}, to {part_in(case, letter.to)}.eml"


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
    with telling_which(case, letter_of(case, number), several=several):
        return eml(session, reference, number)


# ---- what it holds


def _pdfs(session: Session, case: Case, letter: ev.LetterPrepared) -> Iterator[Attachment]:
    """The letter and what it encloses; a bundle comes as its covering letter and the papers."""
    for name, each in parts_of(session, letter):
        yield Attachment(f"{_called(case, letter)}{name}.pdf", PDF, each)
    for other in enclosed(case, letter):
        yield Attachment(f"{_called(case, other)}.pdf", PDF, session.store.papers.read(other.paper))


def _called(case: Case, letter: ev.LetterPrepared) -> str:
    return f"{name_part(case.reference)} {letter.title}".replace("/", "-")


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
    comes = role_of(case, letter.to, committee) in COMING
    method = (Method.CANCEL if off else Method.REQUEST) if comes else Method.PUBLISH
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
        off=off,
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

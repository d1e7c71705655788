"""A letter as an e-mail draft: an .eml file to one person, with what it encloses and its meeting for the calendar."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

from panelsec.actions import saving
from panelsec.actions.letters.sending import refuse_stale
from panelsec.actions.letters.writing import Report
from panelsec.actions.papers.case_papers import PDF
from panelsec.actions.post import (
    COVERING,
    INVITING,
    address_of,
    enclosed,
    letter_of,
    parts_of,
    refuse_gone,
    tabs,
    telling_which,
)
from panelsec.actions.session import Session
from panelsec.bundle.portions import Portion, locked, portions
from panelsec.errors import Refused
from panelsec.local_time import LONDON
from panelsec.post.calendar import Method, invitation
from panelsec.post.filenames import name_part
from panelsec.post.message import Address, Attachment, Message, draft
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.in_words.phrases import part_in
from panelsec.procedure.office import BODIES, Office
from panelsec.procedure.papers.sharing import role_of

COMING = ("members", "respondent", "investigating_officer", "note_taker", "witness")
"""Who comes to a meeting and is asked whether they can; anybody else is told of it."""

PER_MB = 720_000
"""Bytes of the files with one e-mail for each MB that the mail server takes: it counts them as they travel, a third larger."""

LOCKED = "The papers are locked with a password, which comes to you by another way."
SIGNS = "abcdefghijkmnpqrstuvwxyz23456789"

LASTS = timedelta(hours=3)
"""How long a meeting stands in a calendar: the procedure sets no length."""


@dataclass(frozen=True)
class Saved:
    """Where drafts were written, and the password for each reader whose papers are locked; it is kept nowhere."""

    paths: tuple[Path, ...]
    passwords: tuple[tuple[str, str], ...] = ()


def eml(session: Session, reference: str, number: int, password: str = "") -> tuple[tuple[str, bytes], ...]:
    """The name and the bytes of an .eml file that a mail program opens as a draft to this one person; of several, where
    the papers are larger than the mail server takes (`Settings.mail_limit`).

    The letter is attached with what it encloses, and for a notice of a meeting its calendar entry. With a `password`
    the papers of a bundle are locked. Refused: no address is recorded, or the letter would read differently if it went now.
    """
    case, office = session.case(reference), session.office()
    letter = letter_of(case, number)
    to, sender = _recipient(case, office, letter), _sender(office, letter.by)
    refuse_gone(case, number)
    refuse_stale(session, case, office, letter, "email")
    most = office.settings.mail_limit * PER_MB
    attached = (
        *_pdfs(session, case, letter, password, most),
        *_calendar_entry(session, case, letter, sender, to),
    )
    heaps = _heaps(attached, most)
    text = letter.covering or f"{letter.title}: please see the letter attached."
    if password:
        text = f"{text}\n\n{LOCKED}"
    if len(heaps) > 1:
        text = f"{text}\n\nThis comes in {len(heaps)} e-mails, of which this is the first."
    made = []
    for at, heap in enumerate(heaps, 1):
        part = f", part {at} of {len(heaps)}" if len(heaps) > 1 else ""
        message = Message(
            sender=sender,
            to=to,
            subject=f"{letter.title} ({reference}){part}",
            text=text if at == 1 else f"{letter.title}{part}: the first e-mail says more.",
            message_id=f"<{_digest(session, reference, f'letter {number}{part}')}@{_domain(sender)}>",
            date=session.now().replace(tzinfo=LONDON),
            attachments=heap,
        )
        name = file_name(case, letter)
        made.append((name.replace(".eml", f"{part}.eml") if part else name, draft(message)))
    return tuple(made)


def _heaps(attached: Sequence[Attachment], most: int) -> list[tuple[Attachment, ...]]:
    """In their order, as many to a message as it takes."""
    heaps: list[tuple[Attachment, ...]] = [()]
    for each in attached:
        if heaps[-1] and sum(len(other.data) for other in heaps[-1]) + len(each.data) > most:
            heaps.append(())
        heaps[-1] = (*heaps[-1], each)
    return heaps


def file_name(case: Case, letter: ev.LetterPrepared) -> str:
    """The file name of an e-mail draft: the letter and the reader's role, with nobody's name."""
    name = case.edition.letters[letter.letter].name
    return f"{name_part(case.reference)} {letter.letter} {letter.number} {name}, to {part_in(case, letter.to)}.eml"


def save(
    session: Session,
    letters: Sequence[tuple[str, int]],
    place: Path,
    report: Report = lambda *_: None,
    *,
    lock: bool = False,
) -> Saved:
    """Write e-mail drafts into a folder, or one into a file: all of them, or none where one is refused or `report` raises.
    `lock`: the papers of each reader under a password of their own."""
    files, passwords = list[tuple[Path, bytes]](), list[tuple[str, str]]()
    for done, (reference, number) in enumerate(letters):
        case = session.case(reference)
        letter = letter_of(case, number)
        report(done, len(letters), f"For {case.name(letter.to)}")
        password = new_password(session) if lock and letter.cover is not None else ""
        if password:
            passwords.append((case.name(letter.to), password))
        with telling_which(case, letter, several=len(letters) > 1):
            made = eml(session, reference, number, password)
        files += [(_path(place, name, at), data) for at, (name, data) in enumerate(made)]
    report(len(letters), len(letters), "")
    saving.save("The e-mail draft" if len(files) == 1 else "The e-mail drafts", dict(files))
    return Saved(tuple(path for path, _ in files), tuple(passwords))


def _path(place: Path, name: str, at: int) -> Path:
    if place.is_dir():
        return place / name
    return place if at == 0 else place.with_stem(f"{place.stem}, part {at + 1}")


def new_password(session: Session) -> str:
    """Twenty unambiguous letters and digits in groups of five, to be told by telephone."""
    letters = [SIGNS[byte % len(SIGNS)] for byte in session.token(20)]
    return "-".join("".join(letters[at : at + 5]) for at in range(0, 20, 5))


# ---- what it holds


def _pdfs(
    session: Session, case: Case, letter: ev.LetterPrepared, password: str, most: int
) -> Iterator[Attachment]:
    """The letter and what it encloses; a bundle comes as its covering letter and the papers, in parts where they are large."""
    called = _called(case, letter)
    for name, each in parts_of(session, letter):
        starts = () if name else tabs(letter)
        parts = portions(each, most, starts) if letter.cover is not None else (Portion(each),)
        for part in parts:
            pages = f", {part.holds}" if part.holds else ""
            locks = password and name != COVERING
            yield Attachment(
                f"{called}{name}{pages}.pdf", PDF, locked(part.pdf, password) if locks else part.pdf
            )
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
    """The Committee whose meeting a letter adds to a calendar, or removes if the referral was withdrawn after an invitation."""
    then = Case(case.reference, case.events[: case.events.index(letter)])
    if letter.letter == "L09":
        invited = [e for e in then.all(ev.LetterSent) if e.letter in INVITING and e.to == letter.to]
        return then.latest("DC") if invited else None
    if letter.letter not in INVITING:
        return None
    if letter.committee:
        return then.committee(letter.committee)
    return then.latest("AC" if letter.letter == "L25" else "DC")

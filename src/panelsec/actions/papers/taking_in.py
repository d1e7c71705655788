"""Takes files into a case: each is inspected alone, then all are added together; a bad file holds up none of the others."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from hashlib import sha256
from itertools import islice
from pathlib import Path

from panelsec.actions.letters.writing import Report
from panelsec.actions.papers.case_papers import look_at, next_number, stored
from panelsec.actions.reading import bytes_of
from panelsec.actions.recording import Done, act
from panelsec.actions.session import Session
from panelsec.bundle.incoming.enclosed import told
from panelsec.bundle.incoming.opening import PasswordNeeded
from panelsec.bundle.incoming.take_in import TakenIn
from panelsec.errors import Refused, Unavailable
from panelsec.procedure import events as ev
from panelsec.procedure.people import Document

DEEPEST = 5
"""Files within files."""
MOST_ENCLOSED = 200
"""Files that are taken out of one, however deep they lie."""


@dataclass(frozen=True)
class Offer:
    """A file that was offered. `taken` is the result; otherwise `problem` says what is wrong."""

    name: str
    data: bytes
    taken: TakenIn | None = None
    problem: str = ""
    locked: bool = False
    """It opens with a password only."""
    sha256: str = ""


@dataclass(frozen=True)
class Arrival:
    """What an offer becomes: the paper (its id is given here), and where somebody sent it in, who, when, whether what
    is alleged is admitted in it, and for which witnesses it asks (7.4)."""

    offer: Offer
    document: Document
    sender: str = ""
    received: datetime | None = None
    admits: bool = False
    witnesses: tuple[str, ...] = ()


def read_files(session: Session, paths: Sequence[Path], report: Report) -> tuple[Offer, ...]:
    """Look at files on disk; nothing is stored. A file that cannot be read is an offer with a problem; what came within
    another, such as the attachments of an e-mail or a PDF, is an offer after it."""
    found: list[Offer] = []
    for done, path in enumerate(paths):
        name = told(path.name)
        raise_if_cancelled = partial(report, done, len(paths), name)
        raise_if_cancelled()
        try:
            data = bytes_of(path, name)
        except OSError as error:
            found.append(Offer(name, b"", problem=f"‘{name}’ cannot be read: {error.strerror or error}."))
        except Refused as fault:
            found.append(Offer(name, b"", problem=fault.reason))
        else:
            for offer in _all_within(
                session, look(session, name, data, raise_if_cancelled=raise_if_cancelled), raise_if_cancelled
            ):
                report(done, len(paths), offer.name)
                found.append(offer)
    return tuple(found)


def unlock(session: Session, offer: Offer, password: str, report: Report) -> tuple[Offer, ...]:
    """Read a file again with its password, and whatever came within it."""
    raise_if_cancelled = partial(report, 0, 1, offer.name)
    return tuple(
        _all_within(
            session, look(session, offer.name, offer.data, password, raise_if_cancelled), raise_if_cancelled
        )
    )


def _all_within(session: Session, offer: Offer, raise_if_cancelled: Callable[[], object]) -> Iterator[Offer]:
    """A file and what lies in it, up to a bound that is said."""
    name, offers = offer.name, _with_enclosed(session, offer, raise_if_cancelled)
    yield from islice(offers, MOST_ENCLOSED + 1)
    if next(offers, None) is not None:
        said = f"holds more than {MOST_ENCLOSED} files, and the others were left in it. Save those that you need by themselves."
        yield Offer(name, b"", problem=f"‘{name}’ {said}")


def _with_enclosed(
    session: Session, offer: Offer, raise_if_cancelled: Callable[[], object], depth: int = 0
) -> Iterator[Offer]:
    yield offer
    for each in offer.taken.enclosed if offer.taken is not None else ():
        name = told(each.name)
        if depth == DEEPEST:
            said = f"lies more than {DEEPEST} files deep, and was left there. Save it by itself and take that in."
            yield Offer(name, b"", problem=f"‘{name}’ {said}")
        else:
            inner = look(session, name, each.data, raise_if_cancelled=raise_if_cancelled)
            yield from _with_enclosed(session, inner, raise_if_cancelled, depth + 1)


def look(
    session: Session,
    name: str,
    data: bytes,
    password: str | None = None,
    raise_if_cancelled: Callable[[], object] = lambda: None,
) -> Offer:
    """One file as it would be taken in, or why it cannot be. What `raise_if_cancelled` raises stops it."""
    offer = Offer(name, data, sha256=sha256(data).hexdigest())
    try:
        return replace(offer, taken=look_at(session, name, data, password, raise_if_cancelled))
    except PasswordNeeded as fault:
        return replace(offer, problem=fault.message, locked=True)
    except Unavailable as fault:
        return replace(offer, problem=fault.message)
    except Refused as fault:
        return replace(offer, problem=fault.reason)


def take_in_all(
    session: Session, reference: str, arrivals: Sequence[Arrival], report: Report, reason: str | None = None
) -> Done:
    """Take the papers into the file in this order: all of them, or none. `reason`: why one is taken in again."""
    with session.store.act():
        done = Done(session.case(reference))
        for at, arrival in enumerate(arrivals):
            raise_if_cancelled = partial(report, at, len(arrivals), arrival.document.title)
            raise_if_cancelled()
            with session.store.cancellable(raise_if_cancelled):
                done = act(session, reference, *_events(session, reference, _numbered(done, arrival), reason))
        return done


def _numbered(done: Done, arrival: Arrival) -> Arrival:
    return replace(arrival, document=replace(arrival.document, id=next_number(done.case)))


def _events(session: Session, reference: str, arrival: Arrival, reason: str | None) -> list[ev.Event]:
    offer, at = arrival.offer, session.now()
    if offer.taken is None:
        raise Refused(offer.problem)
    kept = stored(session, arrival.document, offer.data, offer.taken)
    known = any(d.sha256 == kept.sha256 for d in session.case(reference).documents.values())
    again = reason if known else None
    added: list[ev.Event] = [ev.DocumentAdded(at=at, by=session.by, document=kept, override=again)]
    if arrival.sender:
        received = arrival.received or at
        if received > at:
            raise Refused(f"‘{kept.title}’ cannot have been received at a time that is still to come.")
        added.append(
            ev.DocumentReceived(
                **session.stamp(received),
                document=kept.id,
                sender=arrival.sender,
                admits=arrival.admits,
                witnesses=arrival.witnesses,
            )
        )
    return added

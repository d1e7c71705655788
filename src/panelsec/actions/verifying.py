"""Verifies the file and its record: when it is opened, on demand, and against a printed head."""

import re
from collections.abc import Callable
from pathlib import Path

from panelsec.actions import listing
from panelsec.actions.clock import moment
from panelsec.actions.recording import keep_for_office
from panelsec.actions.session import Session
from panelsec.errors import Refused, Unavailable
from panelsec.procedure.counting import written
from panelsec.procedure.events import Event
from panelsec.procedure.office import OlderFileTaken, Restored, Salvaged
from panelsec.storage.bodies import event
from panelsec.storage.checking import Report, unheard
from panelsec.storage.driver import inspect_file
from panelsec.storage.files import real
from panelsec.storage.keychain import Keychain, MemoryKeychain
from panelsec.storage.recovery.backup import Backup
from panelsec.storage.store import Store

MOST = 12
LISTS_DIFFER = (
    "The record itself holds, and it alone counts. An earlier version of the program wrote the lists otherwise, or somebody "
    "who has the key changed them. On the page “The file”, “Verify the file” finds this too, and makes the lists anew."
)
HEX = re.compile("[0-9a-f]{8,64}")
NUMBER = re.compile("[0-9]{1,12}")


def verify(session: Session) -> tuple[str, ...]:
    """The faults of the record, a sentence each. Reads every event."""
    return tuple(session.store.verify())


def check(session: Session, report: Report = unheard) -> tuple[str, ...]:
    """The faults of the file, its papers and its record. Reads all of it: seconds a gigabyte."""
    return tuple(session.store.check(report))


def check_lists(session: Session, report: Report = unheard) -> tuple[str, ...]:
    """Where lists and search disagree with the record, a sentence each. Reads every event and every text."""
    return tuple(listing.differing(session.store, report))


def make_lists_anew(session: Session) -> None:
    """Rebuild the lists from the record."""
    listing.rebuild_lists(session.store)


def older_than_seen(session: Session) -> str:
    """The head that this computer saw but the file's record never had; empty if all is well."""
    seen = session.store.contradicted
    return str(seen) if seen else ""


def came(session: Session) -> str:
    """How this file came to be, if it was restored, salvaged, or accepted although it was older."""
    kinds = ("Restored", "Salvaged", "OlderFileTaken")
    last = next((r for r in reversed(session.store.record.events(None)) if r.kind in kinds and r.body), None)
    if last is None:
        return ""
    return f"On {written(last.at.date())} {_came(event(last))}"


def _came(told: Event) -> str:
    match told:
        case Restored():
            number = told.head.partition(":")[0]
            aside = f" What lay here before lies beside it as “{told.aside}”." if told.aside else ""
            return f"the backup of {moment(told.made)} was put in this place, which went up to event {number}.{aside}"
        case OlderFileTaken():
            number = told.head.partition(":")[0]
            return (
                f"this file was taken as it was, though the record had been seen to go up to event {number}."
            )
        case Salvaged():
            more = f" And {len(told.lost) - MOST} more, all in the record." if len(told.lost) > MOST else ""
            lost = " ".join(told.lost[:MOST]) or "Nothing was lost."
            return f"this file was salvaged from a damaged one. {lost}{more}"
    raise TypeError(type(told).__name__)


def came_just_now(session: Session) -> bool:
    """Whether that was the last thing recorded, so that it is shown at once."""
    last = session.store.record.last()
    return last is not None and last.kind in ("Restored", "Salvaged")


def accept(session: Session) -> None:
    """Accept an older file as it is: recorded, and from now on the record to compare with."""
    seen = older_than_seen(session)
    keep_for_office(session, OlderFileTaken(**session.stamp(), head=seen))
    session.store.accept_head()


def head(session: Session) -> str:
    """How far the record goes and the hash that stands for all of it, as letters and lots print it."""
    return str(session.store.record.head())


def compare(session: Session, printed: str) -> str:
    """Whether the record has a printed head, N:HASH or its first groups; returns what to say.

    Refused: what was typed is no head, or the record has another. Reads every event.
    """
    sequence, start = read_head(printed)
    _compare(session.store, sequence, start)
    found = session.store.record.verify()
    if found:
        raise Refused(" ".join(("The value is the printed one, but the record does not hold.", *found[:5])))
    return f"The record holds, and goes through the printed value at event {sequence}."


def read_head(printed: str) -> tuple[int, str]:
    """The number and the beginning of the hash in what was typed from a page; Refused where it is neither."""
    number, colon, digest = printed.replace("Record", "").partition(":")
    start = "".join(digest.split()).lower()
    if not (colon and NUMBER.fullmatch(number.strip()) and HEX.fullmatch(start)):
        raise Refused(
            "Type it as it is printed: the number, a colon, and at least the first eight characters after it, "
            "for example 17:0a1b2c3d."
        )
    return int(number), start


def _compare(store: Store, sequence: int, start: str) -> None:
    found = store.record.head_at(sequence)
    if found is None:
        raise Refused(
            f"The record ends with event {store.record.head().sequence}, but the page was printed when it went up to "
            f"event {sequence}. An older file was put back, or the end was cut off. Restore the latest backup."
        )
    if not found.hash.startswith(start):
        raise Refused(
            f"At event {sequence} the record has {found.hash[:8]}, and what was typed has {start[:8]}. Compare each character "
            "with the page. If they differ still, the record was changed after the page was printed, or the page is of "
            "another office: keep both, and restore a backup from before."
        )


def verify_file(
    place: Path, keychain: Callable[[], Keychain], code: str | None, printed: str | None
) -> tuple[str, ...]:
    """What is wrong with a file that nobody has open; nothing: all is well. Refused where `printed` is another head than
    the record's. With a code no keychain is asked."""
    inspect_file(place)
    place = real(place)
    if Backup.read(place.parent) is not None:
        raise Unavailable(
            f"{place} is a backup, which is left as it is. It is proved on the page “The file”, with the recovery code."
        )
    if code:
        store = Store.recover(place, code, MemoryKeychain(), before_migrating=_refuse_to_migrate)
    else:
        store = Store.unlock(place, keychain(), before_migrating=_refuse_to_migrate)
    with store:
        found = tuple(store.check())
        if not found and (differ := tuple(listing.differing(store))):
            found = (*differ, LISTS_DIFFER)
        if printed is not None:
            _compare(store, *read_head(printed))
        return found


def _refuse_to_migrate(_: Store) -> None:
    raise Unavailable(
        "An earlier version of the program wrote this file. Open it with the desktop first, which makes a backup of it "
        "and changes it."
    )

"""Making, opening and closing the office's store, and asking whether its record holds."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from panelsec.actions import office as office_actions
from panelsec.actions.session import Session
from panelsec.procedure.office import Listed
from panelsec.registers import names
from panelsec.storage.keychain import Keychain
from panelsec.storage.store import Store

Clock = Callable[[], datetime]
NOBODY = "The secretary"
"""Who acts while no name has been entered."""


def make(place: Path, keychain: Keychain, now: Clock) -> tuple[Session, str]:
    """A new office with Cambridge's Colleges and Departments, and its recovery code. Asks the keychain: never on the UI
    thread. Raises Unavailable."""
    store, code = Store.make(place, keychain, now=now(), by=NOBODY)
    try:
        session = Session(store, now, NOBODY)
        with store.act():
            office_actions.list_colleges(session, listed(names.colleges()))
            office_actions.list_departments(session, listed(names.departments()))
    except BaseException:
        store.close()
        raise
    return session, code


def unlock(place: Path, keychain: Keychain, now: Clock, *, any_folder: bool = False) -> Session:
    """With the keychain's key; never on the UI thread. Unavailable says what to do, the recovery code included."""
    return at_work(Store.unlock(place, keychain, any_folder=any_folder), now)


def recover(place: Path, code: str, keychain: Keychain, now: Clock) -> Session:
    """With the recovery code; never on the UI thread."""
    return at_work(Store.recover(place, code, keychain), now)


def at_work(store: Store, now: Clock) -> Session:
    """Whoever is the secretary by the office's settings, at work on an open store."""
    try:
        nameless = Session(store, now, NOBODY)
        return Session(store, now, nameless.office().settings.secretary or NOBODY)
    except BaseException:
        store.close()
        raise


def close(session: Session) -> None:
    """Asks the keychain to remember the record's head: not on the UI thread while the window is open."""
    session.store.close()


def verify(session: Session) -> tuple[str, ...]:
    """What is wrong with the record, a sentence each; nothing: all is well. Reads every event."""
    return tuple(session.store.verify())


def head(session: Session) -> str:
    """How far the record goes and the hash that stands for all of it, as letters and lots print it."""
    return str(session.store.record.head())


def listed(listing: names.Listing) -> tuple[Listed, ...]:
    """The names of a bundled list as the office's own."""
    return tuple(
        Listed(entry.name, entry.aliases, listing[entry.parent].name if entry.parent else None)
        for entry in listing
    )

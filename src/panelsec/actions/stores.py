"""Making, opening and closing the office's store."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from panelsec.actions import backups
from panelsec.actions import office as office_actions
from panelsec.actions.handing_over import clear_left
from panelsec.actions.listing import rebuild_lists
from panelsec.actions.recording import keep_for_office
from panelsec.actions.session import NOBODY, Session
from panelsec.errors import Unavailable
from panelsec.procedure.office import CodeChanged, CodeConfirmed, CodeShown, Listed, Salvaged
from panelsec.registers import names
from panelsec.storage import key as keys
from panelsec.storage import naming
from panelsec.storage.bodies import entry
from panelsec.storage.keychain import Keychain
from panelsec.storage.recovery import salvage as salvaging
from panelsec.storage.recovery.replacing import reencrypt as reencrypt_store
from panelsec.storage.store import Store

Clock = Callable[[], datetime]
Reported = Callable[[int, int, str], None]  # done, of how many, in words


def make(place: Path, keychain: Keychain, now: Clock) -> tuple[Session, str]:
    """A new office with Cambridge's Colleges and Departments, and its recovery code, which is `code_typed` next. Asks the
    keychain: never on the UI thread. Raises Unavailable."""
    store, code = Store.make(place, keychain, now=now(), by=NOBODY)
    try:
        session = Session(store, now, NOBODY)
        _begin(session)
    except BaseException:
        store.close()
        raise
    return session, code


def _begin(session: Session) -> None:
    with session.store.act():
        office_actions.list_colleges(session, listed(names.colleges()))
        office_actions.list_departments(session, listed(names.departments()))
        keep_for_office(session, CodeShown(**session.stamp()))


def unlock(place: Path, keychain: Keychain, now: Clock, *, any_folder: bool = False) -> Session:
    """With the keychain's key; never on the UI thread. Unavailable says what to do, the recovery code included."""
    first = partial(_back_up_first, now)
    return _opened(Store.unlock(place, keychain, any_folder=any_folder, before_migrating=first), now)


def recover(place: Path, code: str, keychain: Keychain, now: Clock) -> Session:
    """With the recovery code; never on the UI thread."""
    session = _opened(
        Store.recover(place, code, keychain, before_migrating=partial(_back_up_first, now)), now
    )
    with suppress(Unavailable):  # a disk without room doesn't keep anybody out
        code_typed(session)
    return session


def code_typed(session: Session) -> None:
    """Record that the secretary has the recovery code, the first time it is typed."""
    if session.office().code_unconfirmed:
        keep_for_office(session, CodeConfirmed(**session.stamp()))


def _opened(store: Store, now: Clock) -> Session:
    session = at_work(store, now)
    try:
        if store.record.last() is None:  # the process was killed once the file was there: nobody saw its code
            _begin(session)
        if store.another_code:
            _changed_unheard(session)
    except BaseException:
        store.close()
        raise
    clear_left(store.place)
    return session


def _changed_unheard(session: Session) -> None:
    """Nobody was told that the code was changed: until it is typed, perhaps nobody has the one that holds."""
    with suppress(Unavailable), session.store.act():
        keep_for_office(session, CodeChanged(**session.stamp(), new_key=False))
        keep_for_office(session, CodeShown(**session.stamp()))


def _back_up_first(now: Clock, store: Store) -> None:
    """A later version of the program is about to change the tables: what was there before is kept."""
    backups.back_up(Session(store, now, NOBODY), as_it_is=True)


def salvage(place: Path, target: Path, keychain: Keychain, code: str | None, now: Clock) -> Session:
    """What can be read of a damaged file, in a new one, at work; and what is lost, a sentence each, which its record
    says too. The damaged file stays as it is."""
    if target.exists():
        raise Unavailable(f"There is a file {target.name} in that folder already. Choose another name.")
    try:
        found = salvaging.salvage(place, target, keychain, code)
        opened = Store.recover(target, code, keychain) if code else Store.unlock(target, keychain)
        try:
            return _salvaged(at_work(opened, now), found.lost)
        except BaseException:
            opened.close()
            raise
    except BaseException as error:
        for end in ("", "-wal", "-shm", ".envelope", ".lock"):
            target.with_name(target.name + end).unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise Unavailable(
                f"The new file could not be written: {error.strerror}. Choose another folder or another disk."
            ) from error
        raise


def _salvaged(session: Session, lost: tuple[str, ...]) -> Session:
    unlisted = rebuild_lists(session.store)
    lost += tuple(f"Of the case {each} too much is lost: it isn’t in the lists." for each in unlisted)
    without = tuple(naming.lost(session.store.connection))
    keep_for_office(session, Salvaged(**session.stamp(), lost=lost, without=without))
    session.store.accept_head()
    return session


def at_work(store: Store, now: Clock) -> Session:
    """A session on an open store, in the name of the secretary given in the settings."""
    try:
        nameless = Session(store, now, NOBODY)
        return Session(store, now, nameless.office().settings.secretary or NOBODY)
    except BaseException:
        store.close()
        raise


def close(session: Session) -> None:
    """Close the store; the keychain remembers the record's head, so not on the UI thread while the window is open."""
    session.store.close()


# ---- another code, another key


def new_code() -> str:
    """A recovery code that is not in force yet."""
    return keys.new_code()


def same_code(one: str, other: str) -> bool:
    """Whether a code was typed as shown, apart from capitals, spaces and hyphens; MistypedCode for a typing error."""
    return keys.read_code(one) == keys.read_code(other)


def change_code(session: Session, code: str) -> None:
    """Put the new code in force, once it was typed again; the old one opens only earlier backups."""
    changed = CodeChanged(**session.stamp(), new_key=False)
    session.store.change_code(code, partial(keep_for_office, session, changed))


def reencrypt(session: Session, code: str, report: Reported) -> Session:
    """Encrypt everything under a new key and code, after a proven backup under the old ones.

    The file is closed meanwhile; if it fails, the file is unchanged, and closed.
    """
    store, now = session.store, session.now
    try:
        backups.back_up(session, lambda *_: report(0, 3, "Making and proving a backup under the old key"))
        report(1, 3, "Encrypting every page anew")
        stamp = session.stamp()
        changed = (CodeChanged(**stamp, new_key=True), CodeShown(**stamp))  # until it is told that it holds
        reencrypt_store(store, code, [entry(each) for each in changed])
    except BaseException:
        store.close()
        raise
    again = unlock(store.place, store.keychain, now, any_folder=True)
    with suppress(Unavailable):
        code_typed(again)
        again.store.remember_head()
    return again


def listed(listing: names.Listing) -> tuple[Listed, ...]:
    """A bundled list as the office's own."""
    return tuple(
        Listed(entry.name, entry.aliases, listing[entry.parent].name if entry.parent else None)
        for entry in listing
    )

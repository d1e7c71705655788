"""What comes before a store is open: its location, the lock, the key, and what to say when one of them fails."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from panelsec.core_dumps import leave_no_core
from panelsec.storage import driver, faults
from panelsec.storage import key as keys
from panelsec.storage.envelope import Envelope, beside
from panelsec.storage.files import move_durably
from panelsec.storage.keychain import Keychain
from panelsec.storage.locations import refuse_folder
from panelsec.storage.lock_file import Hold
from panelsec.storage.recovery.backup import Backup


@contextlib.contextmanager
def at(place: Path, any_folder: bool) -> Iterator[Hold]:
    driver.inspect_file(place)
    if not any_folder:
        refuse_folder(place.parent)
        refuse_backup(place)
    with held(place) as hold:
        _refuse_second_name(place)
        yield hold


def refuse_backup(place: Path) -> None:
    found = Backup.read(place.parent)
    if found is not None and found.place == place:
        raise faults.StoreIsBackup(found.folder)


def _refuse_second_name(place: Path) -> None:
    """Under another name the same file has another lock and another log: two processes would write over each other."""
    if place.stat().st_nlink > 1:
        for each in place.parent.iterdir():
            if each.name.startswith(aside_name(place)) and each.samefile(place):
                each.unlink()  # killed before what was restored came in its place: nothing is aside yet
    if place.stat().st_nlink > 1:
        raise faults.PlaceRefused(
            f"The file {place.name} has a second name on this disk (a hard link), and would be damaged if it were open under "
            "both. Delete one of the two names: the file itself stays. Then open it under the other."
        )


def aside_name(place: Path) -> str:
    """How the name begins of what lay there when a backup was restored."""
    return f"{place.stem} set aside "


@contextlib.contextmanager
def held(place: Path) -> Iterator[Hold]:
    """Held for the store that is opened inside, and let go where none is."""
    leave_no_core()  # before there is a key
    hold = Hold.take(place.with_name(place.name + ".lock"))
    try:
        yield hold
    except BaseException:
        hold.release()
        raise


def waiting(place: Path) -> Path:
    """Where the envelope of the file that is to come lies, until it has come."""
    return place.with_name(place.name + ".envelope.next")


def own_envelope(place: Path) -> Envelope | None:
    """The store's own envelope, where the process was killed between the swap of the file and that of its envelope."""
    coming = waiting(place)
    if coming.exists():
        salt, following = driver.read_salt(place), None
        with contextlib.suppress(faults.EnvelopeDamaged):  # then it is of no use, and keeps nobody out
            following = Envelope.read(coming)
        if following and following.salt == salt:
            move_durably(coming, beside(place))
        elif (present := Envelope.read(beside(place))) and present.salt == salt:
            with contextlib.suppress(OSError):  # a folder: not of our making
                coming.unlink()
    return Envelope.read(beside(place))


def kept_key(keychain: Keychain, file_id: str, envelope: Envelope | None) -> bytes:
    kept = keychain.get(file_id)
    if kept is None:
        if envelope is None:
            raise no_envelope()
        raise faults.KeyMissing(
            "The keychain of this computer has no key for this office. Open it with its recovery code; the "
            "key is then put back."
        )
    try:
        key = bytes.fromhex(kept)
    except ValueError:
        key = b""
    if len(key) != keys.KEY_BYTES or (envelope and not envelope.fits(key)):
        raise faults.WrongKey(
            "The key in the keychain isn’t this office’s. Open the office with its recovery code."
        )
    return key


def no_envelope() -> faults.EnvelopeMissing:
    return faults.EnvelopeMissing(
        "The envelope isn’t beside the file, and the keychain of this computer doesn’t know the office. Take "
        "the envelope from the latest backup of this office and put it beside it."
    )


def is_foreign(envelope: Envelope, place: Path) -> bool:
    """Whether the file's own salt is another one than its envelope's: the envelope is another store's, or the salt was
    damaged. One that was wiped says nothing."""
    return driver.read_salt(place) not in (envelope.salt, bytes(len(envelope.salt)))


def foreign_envelope() -> faults.StoreDamaged:
    return faults.StoreDamaged(
        "The envelope beside the file belongs to another office, or the start of the file is damaged. Put this office’s own "
        "envelope there, from its latest backup; on a computer whose keychain knows the office it is enough to take the "
        "wrong one away. If it is the right one, restore the latest backup."
    )

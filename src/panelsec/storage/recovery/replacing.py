"""Replaces a store's file: by a backup that is restored, or by the same store under a new key.

The file is swapped in one rename. Its first 16 bytes say which of two envelopes is its own, so that the old pair or the new
one opens, whenever the process is killed.
"""

import contextlib
import os
import shutil
from collections.abc import Sequence
from datetime import datetime
from os import close
from pathlib import Path

from panelsec.errors import Unavailable
from panelsec.storage import driver, faults, schema
from panelsec.storage import key as keys
from panelsec.storage.checking import prove
from panelsec.storage.envelope import Envelope, beside
from panelsec.storage.files import make_private, move_durably, real, sync
from panelsec.storage.keychain import Keychain
from panelsec.storage.locations import refuse_folder
from panelsec.storage.making import clear_unfinished, make_folder, unfinished_file
from panelsec.storage.opening import aside_name, held, kept_key, refuse_backup, waiting
from panelsec.storage.record import Entry
from panelsec.storage.recovery.backup import Backup
from panelsec.storage.store import Store, head_name


def reencrypt(store: Store, code: str, told: Sequence[Entry] = ()) -> None:
    """Everything under a new key and another recovery code (`key.new_code`, typed again before); closes the store.

    `told` is in the record of the new file, however it is cut off afterwards. Back it up first. The old key stays in the keychain for the backups from before, which it still opens.
    """
    copy = unfinished_file(store.place)
    key, salt = keys.new_key(), keys.new_salt()
    envelope = Envelope.seal(salt, key, code, store.envelope.wrapped.cost)
    try:
        clear_unfinished(store.place)
        with driver.needing(2 * store.place.stat().st_size):  # the copy, and its journal
            store.file.copy_to(copy)
            before = store.file.rekey(copy, key, envelope, told)
        head, _ = prove(copy, key, salt)
        if before != store.record.head():
            raise faults.StoreDamaged("Something was recorded meanwhile. Nothing was changed; do it again.")
        store.keychain.set(envelope.file_id, key.hex())
        store.keychain.set(head_name(envelope.file_id), str(head))
        store.close(swap=lambda: _swap(copy, store.place, envelope))
    except BaseException as error:
        copy.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise driver.told_os(error) from error
        raise


def restore(
    backup: Backup,
    place: Path,
    keychain: Keychain,
    *,
    code: str | None,
    now: datetime,
    any_folder: bool = False,
) -> Path | None:
    """Put a proved copy of a backup where the store lies or lay; gives where the store that lay there was put.

    With the backup's recovery code, or without one with the keychain's key. Open it then with the same.
    """
    place = real(place)
    if not any_folder:
        refuse_folder(place.parent)
        refuse_backup(place)
    make_folder(place.parent)
    with held(place) as hold:
        try:
            with driver.needing(backup.place.stat().st_size):
                aside = _restore(backup, place, keychain, code, now)
        except OSError as error:
            raise driver.told_os(error) from error
        finally:
            unfinished_file(place).unlink(missing_ok=True)
        hold.release()
        return aside


def _restore(backup: Backup, place: Path, keychain: Keychain, code: str | None, now: datetime) -> Path | None:
    envelope = Envelope.read(beside(backup.place))
    if envelope is None:
        raise faults.EnvelopeMissing("This backup has no envelope, so nothing opens it. Take another backup.")
    key = envelope.open(code) if code else kept_key(keychain, envelope.file_id, envelope)
    copy = unfinished_file(place)
    copy.unlink(missing_ok=True)
    close(make_private(copy))
    shutil.copyfile(backup.place, copy)
    sync(copy)
    prove(copy, key, envelope.salt)
    with contextlib.suppress(faults.KeychainUnavailable):
        keychain.set(envelope.file_id, key.hex())
    aside = _set_aside(place, keychain, now) if place.exists() else None
    _swap(copy, place, envelope)
    return aside


def _set_aside(place: Path, keychain: Keychain, now: datetime) -> Path:
    """What lies there stays, whole, under another name, until somebody deletes it."""
    aside = place.with_name(f"{aside_name(place)}{now:%Y-%m-%d %H%M%S}{place.suffix}")
    _settle_log(place, aside, keychain)
    for there, name in ((place, aside), (beside(place), beside(aside))):
        if there.exists():
            _also_as(there, name)
    return aside


def _settle_log(place: Path, aside: Path, keychain: Keychain) -> None:
    """Bring the log into the file, or where nothing opens it put it aside: it must not meet the file that comes."""
    log, log_aside = (each.with_name(each.name + "-wal") for each in (place, aside))
    if not log.exists():
        return
    shutil.copyfile(log, log_aside)  # first: a damaged file's log is thrown away by merely trying
    sync(log_aside)
    try:
        salt = driver.read_salt(place)
        key = kept_key(keychain, salt.hex(), Envelope.read(beside(place)))
        driver.shut(driver.open_file(place, key, salt, newest=schema.VERSION), place)
    except Unavailable:
        for end in ("-wal", "-shm"):
            place.with_name(place.name + end).unlink(missing_ok=True)
    else:
        log_aside.unlink()


def _also_as(there: Path, name: Path) -> None:
    try:
        os.link(there, name)
    except OSError:  # a file system without links
        shutil.copyfile(there, name)
        sync(name)


def _swap(copy: Path, place: Path, envelope: Envelope) -> None:
    envelope.write(waiting(place))
    move_durably(copy, place)
    move_durably(waiting(place), beside(place))

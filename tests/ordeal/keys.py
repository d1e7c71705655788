"""Lost keychains, wiped salts, new machines; and what must never open, nor be made over."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend

from panelsec.errors import Unavailable
from panelsec.storage import driver
from panelsec.storage.key import new_code, new_key
from panelsec.storage.keychain import MemoryKeychain, SystemKeychain
from panelsec.storage.recovery.backup import back_up, backups
from panelsec.storage.recovery.replacing import restore
from panelsec.storage.store import Store
from tests.ordeal.outcome import Outcome
from tests.ordeal.stores import NOW, Kept, act, lost

ACTS = 3


def recovery_drills(count: int, folder: Path) -> Outcome:
    """With the code and a backup, and nothing else of the old machine."""
    drills = (_lost_keychain, _wiped_salt, _lost_envelope, _new_machine)
    faults = []
    for number in range(count):
        home = folder / "now"
        shutil.rmtree(home, ignore_errors=True)
        kept = Kept(home)
        with kept.unlock() as store:
            for each in range(ACTS):
                act(store, each)
            back_up(store, home / "backups", NOW)
        kept.keychain = MemoryKeychain()
        drill = drills[number % len(drills)]
        try:
            wrong = drill(kept) or lost(kept, ACTS)
        except Unavailable as error:
            wrong = error.message
        if wrong:
            faults.append(f"{drill.__name__.strip('_')}: {wrong}")
    return Outcome(count, tuple(faults))


def _recover(kept: Kept) -> None:
    Store.recover(kept.place, kept.code, kept.keychain, any_folder=True).close()


def _lost_keychain(kept: Kept) -> str:
    _recover(kept)
    return ""


def _wiped_salt(kept: Kept) -> str:
    raw = kept.place.read_bytes()
    kept.place.write_bytes(bytes(16) + raw[16:])
    _recover(kept)
    with kept.unlock() as store:
        said = store.check()
    kept.place.write_bytes(raw[:16] + kept.place.read_bytes()[16:])
    return (
        ""
        if all("The first 16 bytes of the file, its salt, were overwritten" in each for each in said)
        else " ".join(said)
    )


def _lost_envelope(kept: Kept) -> str:
    [backup] = backups(kept.place.parent / "backups")
    envelope = kept.place.with_name(kept.place.name + ".envelope")
    envelope.unlink()
    shutil.copy(backup.place.with_name(backup.file + ".envelope"), envelope)
    _recover(kept)
    return ""


def _new_machine(kept: Kept) -> str:
    [backup] = backups(kept.place.parent / "backups")
    kept.place = kept.place.parent / "another" / "committee.panelsec"
    restore(backup, kept.place, kept.keychain, code=kept.code, now=NOW, any_folder=True)
    _recover(kept)
    return ""


def refusals(count: int, folder: Path) -> Outcome:
    """Each is refused in a sentence, and leaves every file as it was and makes none."""
    trials = (
        *(_wrong_key, _wrong_code, _mistyped_code, _no_cipher, _plain_database, _no_bytes, _cut_off, _newer),
        *(_keeps_plaintext, _missing),
    )
    faults = []
    for number in range(count):
        home = folder / "now"
        shutil.rmtree(home, ignore_errors=True)
        kept = Kept(home)
        trial = trials[number % len(trials)]
        try:
            opens = trial(kept)
            before = _all(home)
            opens()
            faults.append(f"{trial.__name__.strip('_')}: not refused")
        except Unavailable as error:
            if not error.message.endswith("."):
                faults.append(f"{trial.__name__.strip('_')}: no sentence")
            if _all(home) != before:
                faults.append(f"{trial.__name__.strip('_')}: something was made or changed")
    return Outcome(count, tuple(faults))


def _all(home: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in home.iterdir() if each.suffix != ".lock"}


Trial = Callable[[], object]


def _wrong_key(kept: Kept) -> Trial:
    [name] = [n for n in kept.keychain._secrets if " " not in n]
    kept.keychain.set(name, new_key().hex())
    return kept.unlock


def _wrong_code(kept: Kept) -> Trial:
    return lambda: Store.recover(kept.place, new_code(), MemoryKeychain(), any_folder=True)


def _mistyped_code(kept: Kept) -> Trial:
    at = random.randrange(len(kept.code))
    other = random.choice([c for c in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" if c != kept.code[at]])
    typed = kept.code[:at] + other + kept.code[at + 1 :]
    return lambda: Store.recover(kept.place, typed, MemoryKeychain(), any_folder=True)


def _no_cipher(kept: Kept) -> Trial:
    """The driver of an installation that lost its cipher answers like plain SQLite."""

    def opens() -> Store:
        import sqlite3

        with (
            patch.object(driver.dbapi, "connect", sqlite3.connect),
            patch.object(driver, "Error", sqlite3.Error),
        ):
            return kept.unlock()

    return opens


def _plain_database(kept: Kept) -> Trial:
    import sqlite3

    kept.place.unlink()
    with sqlite3.connect(kept.place) as database:
        database.execute("CREATE TABLE events (x)")
    database.close()
    return kept.unlock


def _no_bytes(kept: Kept) -> Trial:
    kept.place.write_bytes(b"")
    return kept.unlock


def _cut_off(kept: Kept) -> Trial:
    raw = kept.place.read_bytes()
    kept.place.write_bytes(raw[: random.randrange(1, len(raw) - 1)])
    return lambda: _checked(kept)


def _checked(kept: Kept) -> None:
    with kept.unlock() as store:
        if found := store.check():
            raise Unavailable(" ".join(found))


def _newer(kept: Kept) -> Trial:
    with kept.unlock() as store:
        store.connection.rows("PRAGMA user_version = 99")
    return kept.unlock


def _keeps_plaintext(_: Kept) -> Trial:
    backend = random.choice([null.Keyring, fail.Keyring, ChainerBackend])
    return lambda: SystemKeychain(backend())


def _missing(kept: Kept) -> Trial:
    kept.place.unlink()
    return kept.unlock

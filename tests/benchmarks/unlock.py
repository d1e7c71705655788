"""Unlocking a store with the keychain's key, against opening the same file with bare sqlcipher3."""

import tempfile
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store
from tests.benchmarks.timing import against


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        place, keychain = Path(folder) / "office.panelsec", MemoryKeychain()
        store, _ = Store.make(
            place, keychain, now=datetime.fromisoformat("2022-03-01T10:00"), by="bench", any_folder=True
        )
        key, salt = store._key.hex(), store.envelope.salt.hex()
        store.close()

        def ours() -> None:
            Store.unlock(place, keychain, any_folder=True).close()

        def bare() -> None:
            connection = sqlcipher.connect(str(place))
            connection.execute(f"PRAGMA key = \"x'{key}{salt}'\"")
            for pragma in (
                "journal_mode = WAL",
                "synchronous = FULL",
                "foreign_keys = ON",
                "secure_delete = ON",
            ):
                connection.execute(f"PRAGMA {pragma}").fetchall()
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            connection.close()

        against("unlock and close a store", ours, bare, "bare sqlcipher3")

"""Unlocking a store with the keychain's key, against opening the same file with bare sqlcipher3."""

import statistics
import tempfile
import time
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store
from tests.benchmarks.heartbeat import beside

ROUNDS = 20
PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON")


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        place, keychain = Path(folder) / "office.panelsec", MemoryKeychain()
        now = datetime.fromisoformat("2022-03-01T10:00")
        store, code = Store.make(place, keychain, now=now, by="bench", any_folder=True)
        key, salt = store.file.key.hex(), store.envelope.salt.hex()
        store.close()
        taken: dict[str, list[float]] = {"ours": [], "bare": [], "code": []}
        for _ in range(ROUNDS):
            start = time.perf_counter()
            store = Store.unlock(place, keychain, any_folder=True)
            taken["ours"].append(time.perf_counter() - start)
            store.close()
            start = time.perf_counter()
            connection = sqlcipher.connect(str(place))
            connection.execute(f"PRAGMA key = \"x'{key}{salt}'\"")
            for pragma in PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").fetchall()
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            taken["bare"].append(time.perf_counter() - start)
            connection.close()
        start = time.perf_counter()
        Store.recover(place, code, keychain, any_folder=True).close()
        by_code = time.perf_counter() - start
        ours, bare = (1000 * statistics.median(taken[name]) for name in ("ours", "bare"))
        print(f"unlock: {ours:.1f} ms; bare sqlcipher3: {bare:.1f} ms; ratio {ours / bare:.2f} (aim 2)")
        beside(lambda: Store.unlock(place, keychain, any_folder=True).close())
        print(f"  by the recovery code, key derivation included: {1000 * by_code:.0f} ms")
        beside(lambda: Store.recover(place, code, keychain, any_folder=True).close())

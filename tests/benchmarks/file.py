"""The file itself: evidence in and out against bare chunked writes, a proved backup, a long record verified, a case of many."""

import os
import random
import resource
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from panelsec.actions.session import Session
from panelsec.actions.typed import Typed
from panelsec.storage.key import LIGHT
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.papers import CHUNK_BYTES
from panelsec.storage.record import Entry
from panelsec.storage.recovery.backup import back_up
from panelsec.storage.store import Store
from tests.benchmarks.heartbeat import beside
from tests.benchmarks.timing import against, seconds

NOW = datetime.fromisoformat("2022-03-01T10:00")
MEGABYTES, BACKUP_MEGABYTES, EVENTS, CASES = 200, 1000, 100_000, 10_000


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        _evidence(home)
        _record(home)
        _backup(home)


@contextmanager
def _store(home: Path, name: str) -> Iterator[Store]:
    store, _ = Store.make(home / name, MemoryKeychain(), now=NOW, by="bench", cost=LIGHT, any_folder=True)
    with store:
        yield store


def _evidence(home: Path) -> None:
    big = home / "evidence.pdf"
    with big.open("wb") as stream:
        for _ in range(MEGABYTES):
            stream.write(os.urandom(CHUNK_BYTES))
    with _store(home, "evidence.panelsec") as store, _bare(home / "bare.db") as bare:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

        def put() -> str:
            store.papers.erase(store.papers.all())
            with big.open("rb") as stream:
                return store.papers.put(stream)

        against(f"{MEGABYTES} MB of evidence in", put, lambda: _put_bare(bare, big), "bare chunks", rounds=3)
        typed = Typed(Session(store, lambda: NOW, "bench"))

        def page() -> None:
            """As a page that is fetched while somebody types."""
            store.projections.lines(store.projections.found())
            store.record.events(None)
            typed.keep("draft", {"reason": str(random.random())})

        beside(put, page)
        paper = store.papers.all()[0]
        against(
            f"{MEGABYTES} MB of evidence out",
            lambda: _read(store, paper),
            lambda: _read_bare(bare),
            "bare chunks",
            rounds=3,
        )
        beside(lambda: _read(store, paper))
        extra = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        print(f"  memory beside that: {extra:.0f} MB (aim 100)")


def _read(store: Store, paper: str) -> None:
    with store.papers.open(paper) as stream:
        while stream.read(CHUNK_BYTES):
            pass


@contextmanager
def _bare(place: Path) -> Iterator[Any]:
    connection = sqlcipher.connect(str(place), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{os.urandom(48).hex()}'\"")
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("CREATE TABLE chunks (number INTEGER PRIMARY KEY, data BLOB NOT NULL)")
    yield connection
    connection.close()


def _put_bare(connection: Any, big: Path) -> None:
    connection.execute("BEGIN")
    connection.execute("DELETE FROM chunks")
    with big.open("rb") as stream:
        number = 0
        while chunk := stream.read(CHUNK_BYTES):
            connection.execute("INSERT INTO chunks VALUES (?, ?)", (number, chunk))
            number += 1
    connection.execute("COMMIT")


def _read_bare(connection: Any) -> None:
    for (number,) in connection.execute("SELECT number FROM chunks").fetchall():
        connection.execute("SELECT data FROM chunks WHERE number = ?", (number,)).fetchone()


def _record(home: Path) -> None:
    each = EVENTS // CASES
    with _store(home, "record.panelsec") as store:
        with store.act():
            for number in range(CASES):
                entries = [Entry(NOW, "bench", "Noted", {"text": "x" * 200, "n": n}) for n in range(each)]
                store.record.append(f"DC/{number}", entries)
        print(f"{EVENTS:,} events verified, bodies included: {seconds(store.verify):.2f} s")
        beside(store.verify)
        print(f"one case of {CASES:,} read: {1000 * seconds(lambda: store.record.events('DC/7777')):.1f} ms")
        beside(lambda: store.record.events("DC/7777"))


def _backup(home: Path) -> None:
    with _store(home, "backup.panelsec") as store:
        for _ in range(BACKUP_MEGABYTES // 50):
            store.papers.put(os.urandom(50 * CHUNK_BYTES))
        taken = seconds(lambda: back_up(store, home / "backups", NOW))
        print(f"a backup of {BACKUP_MEGABYTES} MB, made and proved: {taken:.1f} s")
        beside(lambda: back_up(store, home / "backups", NOW + timedelta(days=1)))

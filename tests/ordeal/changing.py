"""kill -9 at any moment while the file itself is made, moved, copied or replaced."""

import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from datetime import timedelta
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from panelsec.actions.cases import open_case
from panelsec.actions.handing_over import hand_over, take_in
from panelsec.actions.papers.case_papers import read_paper, take_in_paper
from panelsec.actions.session import Session
from panelsec.errors import Unavailable
from panelsec.procedure.people import Document, Kind
from panelsec.storage.driver import Database
from panelsec.storage.envelope import beside
from panelsec.storage.excerpt import excerpt, unpack
from panelsec.storage.key import LIGHT, new_code
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.recovery.backup import Backup, back_up, backups
from panelsec.storage.recovery.replacing import reencrypt, restore
from panelsec.storage.store import Store
from tests.ordeal.killed import READY, FileKeychain, kept_in_files, killed
from tests.ordeal.outcome import Outcome
from tests.ordeal.stores import CASE, NOW, Kept, act, lost, told_of
from tests.storage.tomorrow import tomorrow

ACTS = 6
HANDED = "DC-2027-001"


def _making(place: Path, keys: Path, told: Connection) -> None:
    told.send(READY)
    Store.make(place, FileKeychain(keys), now=NOW, by="Secretary", cost=LIGHT, any_folder=True)


@contextmanager
def _tomorrow() -> Iterator[None]:
    """With a migration that takes a while."""
    with pytest.MonkeyPatch.context() as patch:

        @tomorrow(patch)()
        def more(database: Database) -> None:
            database.table("drafts").add_column("about", str)
            for number in range(300):
                database.execute("INSERT INTO drafts VALUES (?, ?, ?)", (f"new {number}", "x" * 2000, ""))
            database.execute("CREATE INDEX drafts_by_about ON drafts (about)")

        yield


def _migrating(place: Path, keys: Path, told: Connection) -> None:
    with _tomorrow():
        told.send(READY)
        Store.unlock(place, FileKeychain(keys), any_folder=True).close()


def _rekeying(place: Path, keys: Path, code: str, told: Connection) -> None:
    store = Store.unlock(place, FileKeychain(keys), any_folder=True)
    told.send(READY)
    reencrypt(store, code)


def _backing_up(place: Path, keys: Path, told: Connection) -> None:
    with Store.unlock(place, FileKeychain(keys), any_folder=True) as store:
        told.send(READY)
        back_up(store, place.parent / "backups", NOW + timedelta(days=1))


def _restoring(place: Path, keys: Path, backup: Backup, told: Connection) -> None:
    told.send(READY)
    restore(backup, place, FileKeychain(keys), code=None, now=NOW + timedelta(days=1), any_folder=True)


def _handing_over(place: Path, keys: Path, told: Connection) -> None:
    with Store.unlock(place, FileKeychain(keys), any_folder=True) as store:
        told.send(READY)
        excerpt(
            store,
            CASE,
            store.papers.all(),
            [],
            place.parent / "handed.panelsec-case",
        )


def while_changing(count: int, folder: Path, first: int = 0) -> Outcome:
    """Making, migrating, a new key, a backup, a restore, a hand-over and its taking in, in turn; each then opens with all that was there."""
    trials = (_make, _migrate, _rekey, _back_up, _restore, _hand_over, _take_in)
    faults = []
    for number in range(first, first + count):
        trial = trials[number % len(trials)]
        home = folder / "now"
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        if wrong := trial(home, random.uniform(0, 0.06)):
            faults.append(f"{trial.__name__.strip('_')}: {wrong}")
    return Outcome(count, tuple(faults))


@cache
def _filled() -> tuple[dict[str, bytes], Kept]:
    """A store with six acts, as it lies there; made once, then copied."""
    with tempfile.TemporaryDirectory() as folder:
        kept = Kept(Path(folder))
        with kept.unlock() as store:
            for number in range(ACTS):
                act(store, number)
        return kept.files(), kept


def _full(home: Path) -> Kept:
    files, filled = _filled()
    kept = copy(filled)
    kept.place = _folder(home / "store") / filled.place.name
    kept.put(files)
    kept.keychain = kept_in_files(filled.keychain, home / "keys")
    return kept


def _make(home: Path, after: float) -> str:
    place = home / "new.panelsec"
    killed(_making, place, home / "keys", after=after / 3)
    if place.exists() and not beside(place).exists():
        return "a store without its envelope"
    if not place.exists():
        store, code = Store.make(
            place, FileKeychain(home / "keys"), now=NOW, by="Secretary", cost=LIGHT, any_folder=True
        )
        with store:
            if not store.opens_with(code):
                return "its code does not open the store that was made then"
    try:
        Store.unlock(place, FileKeychain(home / "keys"), any_folder=True).close()
    except Unavailable as error:
        return error.message
    return ""


def _migrate(home: Path, after: float) -> str:
    kept = _full(home)
    killed(_migrating, kept.place, home / "keys", after=after / 3)
    with _tomorrow():  # what was done by half would be in the way now
        with kept.unlock() as store:
            columns = len(store.connection.rows("PRAGMA table_info(drafts)"))
            added = store.connection.rows("SELECT count(*) FROM drafts WHERE key LIKE 'new %'")[0][0]
        if (columns, added) != (3, 300):
            return f"half a migration: {columns} columns, {added} rows"
        return lost(kept, ACTS)


def _rekey(home: Path, after: float) -> str:
    kept = _full(home)
    code = new_code()
    killed(_rekeying, kept.place, home / "keys", code, after=after)
    return lost(kept, ACTS) or _opens_with_one(kept, code)


def _opens_with_one(kept: Kept, code: str) -> str:
    for each in (kept.code, code):
        try:
            Store.recover(kept.place, each, MemoryKeychain(), any_folder=True).close()
            return ""
        except Unavailable:
            continue
    return "neither the old code nor the new one opens it"


def _back_up(home: Path, after: float) -> str:
    kept = _full(home)
    killed(_backing_up, kept.place, home / "keys", after=after)
    for each in backups(kept.place.parent / "backups"):
        with Store.recover(each.place, kept.code, MemoryKeychain(), any_folder=True) as store:
            if told_of(store) != ACTS:
                return "a backup lacks something"
    return lost(kept, ACTS)


def _restore(home: Path, after: float) -> str:
    kept = _full(home)
    with kept.unlock() as store:
        backup = back_up(store, kept.place.parent / "backups", NOW)
        for number in (ACTS, ACTS + 1):
            act(store, number)
    killed(_restoring, kept.place, home / "keys", backup, after=after)
    try:
        with kept.unlock() as store:
            there = told_of(store)
    except Unavailable as error:
        return error.message
    aside = list(kept.place.parent.glob("committee set aside *.panelsec"))
    if there == ACTS and not aside:
        return "what lay there was not set aside"
    return "" if there in (ACTS, ACTS + 2) else f"{there} acts, neither the backup's nor the store's"


def _hand_over(home: Path, after: float) -> str:
    kept = _full(home)
    killed(_handing_over, kept.place, home / "keys", after=after)
    file = kept.place.parent / "handed.panelsec-case"
    if file.exists():
        unpack(file, home / "in")
    return lost(kept, ACTS)


def _taking_in(place: Path, keys: Path, file: Path, code: str, told: Connection) -> None:
    with Store.unlock(place, FileKeychain(keys), any_folder=True) as store:
        session = Session(store, lambda: NOW, "Mr T. Yarrow")
        told.send(READY)
        take_in(session, file, code)


def _take_in(home: Path, after: float) -> str:
    """Whole or not at all; where it was not, the same file is taken in afterwards."""
    file = home / "over.panelsec-case"
    handed, code, events = _handed()
    file.write_bytes(handed)
    kept = _full(home)
    with kept.unlock() as store:
        before = len(store.record.events(CASE))
    killed(_taking_in, kept.place, home / "keys", file, code, after=after)
    with kept.unlock() as store:
        session = Session(store, lambda: NOW, "Mr T. Yarrow")
        there = len(store.record.events(HANDED))
        if there not in (0, events + 1):
            return f"{there} events of {events + 1} were taken in"
        if not there:
            take_in(session, file, code)
        if b"%PDF" not in read_paper(session, session.case(HANDED), "D1")[:8]:
            return "its paper is not there"
        if len(store.record.events(HANDED)) != events + 1:
            return "taken in twice"
        wrong = store.check()
        acts = sum(e.case == CASE for e in store.record.all_events())
        return wrong[0] if wrong else "" if acts == before else "an act is missing"


@cache
def _handed() -> tuple[bytes, str, int]:
    """A case with a paper as it is handed over, its code, and how many events it has."""
    with tempfile.TemporaryDirectory() as folder, Store.throwaway(Path(folder)) as giving:
        file, paper = Path(folder) / "over.panelsec-case", Document("D1", "Report", Kind.REPORT)
        session = Session(giving, lambda: NOW, "Secretary")
        open_case(session, HANDED, title="Handed over")
        take_in_paper(session, HANDED, paper, "r.txt", b"Seen. " * 9000)
        code = hand_over(session, HANDED, "Mr T. Yarrow", "An appeal.", file)
        return file.read_bytes(), code, len(session.case(HANDED).events)


def _folder(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder

"""Each version of the file is kept here as a real file, and opens in the program of today."""

import shutil
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pytest

from panelsec.procedure import events as ev
from panelsec.storage import bodies, faults, schema
from panelsec.storage.driver import Database, Migrations
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.record import Recorded
from panelsec.storage.store import Store

from .conftest import Kept
from .data.make import CODES, PAPER, entries
from .tomorrow import tomorrow

DATA = Path(__file__).parent / "data"


def test_the_version_is_the_number_of_migrations_and_each_has_its_file() -> None:
    assert len(schema.migrations._migrations) == schema.VERSION == len(CODES)


@pytest.mark.parametrize("version", CODES)
def test_a_file_of_each_version_opens_with_all_that_was_in_it(version: int, tmp_path: Path) -> None:
    for file in DATA.glob(f"v{version}.panelsec*"):
        shutil.copy(file, tmp_path)
    place = tmp_path / f"v{version}.panelsec"
    with Store.recover(place, CODES[version], MemoryKeychain(), any_folder=True) as store:
        found = store.record.events("DC/2026/1")
        assert [(event.at, event.by, event.kind, event.body) for event in found] == [
            (entry.at, entry.by, entry.kind, entry.body) for entry in entries()
        ]
        assert store.papers.read(sha256(PAPER).hexdigest()) == PAPER
        assert len(store.projections.found("müller")) == 1
        assert store.drafts.get("a draft") == {"reason": "half a"}
        assert store.check() == [], "a file that was brought up to date has the same tables as a new one"
        assert store.check() == []
        assert store.connection.rows("PRAGMA user_version") == [(schema.VERSION,)]


@pytest.fixture(name="tomorrow")
def program_of_tomorrow(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    return tomorrow(monkeypatch)


def test_a_store_is_backed_up_and_then_brought_up_to_date(kept: Kept, tomorrow: Migrations) -> None:
    @tomorrow()
    def more(database: Database) -> None:
        database.table("drafts").add_column("about", str)

    columns: list[int] = []

    def back_up(store: Store) -> None:
        columns.append(len(store.connection.rows("PRAGMA table_info(drafts)")))

    def unlock() -> Store:
        return Store.unlock(kept.place, kept.keychain, any_folder=True, before_migrating=back_up)

    with unlock() as store:
        columns.append(len(store.connection.rows("PRAGMA table_info(drafts)")))
    unlock().close()
    assert columns == [2, 3], "the backup comes first, and only once"


def test_a_migration_that_fails_leaves_the_old_store_whole(
    kept: Kept, tomorrow: Migrations, monkeypatch: pytest.MonkeyPatch
) -> None:
    @tomorrow()
    def fails(database: Database) -> None:
        database.execute("DROP TABLE drafts")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        kept.unlock()
    monkeypatch.undo()
    with kept.unlock() as store:
        assert store.connection.rows("PRAGMA user_version") == [(1,)]
        assert store.drafts.keys() == []


def test_yesterdays_program_refuses_tomorrows_store(
    kept: Kept, tomorrow: Migrations, monkeypatch: pytest.MonkeyPatch
) -> None:
    @tomorrow()
    def more(database: Database) -> None:
        database.execute("CREATE TABLE more (a)")

    with kept.unlock() as store:
        assert store.connection.rows("PRAGMA user_version") == [(2,)]
    monkeypatch.undo()
    with pytest.raises(faults.StoreNewer, match=r"version .* or later"):
        kept.unlock()


def test_rulings_and_draws_from_before_they_said_so_much_still_read() -> None:
    """Whom a ruling on a witness is about, and that somebody was alone on a list, came later."""
    when = datetime(2022, 3, 1, 10)  # noqa: DTZ001
    mark = {"at": when, "by": "Ms Corrie", "committee": "DC1"}
    ruled = ev.Ruled(**mark, about="witness", decision="permit", grounds="x")
    drawn = ev.Drawn(**mark, results=(ev.SeatDrawn("chair", ("C1",), (), (), None),), lots=(1,))
    for event in (ruled, drawn):
        made = bodies.entry(event)
        old = {k: v for k, v in made.body.items() if k != "witness"}
        for seat in old.get("results", ()):
            del seat["sole"]
        assert bodies.event(Recorded(1, "DC-1", when, "Ms Corrie", made.kind, old)) == event

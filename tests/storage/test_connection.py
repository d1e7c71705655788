"""Acts are done whole or not at all; trials leave nothing; one thread at a time."""

import contextlib
import threading
from pathlib import Path

import pytest

from panelsec.actions.session import Session
from panelsec.actions.typed import Typed
from panelsec.storage import connection, faults
from panelsec.storage.record import Entry
from panelsec.storage.store import Store
from tests.ordeal.disk import BROKEN, OK, watched

from .conftest import NOW, Kept

CASE = "DC/2026/1"


def _note(store: Store, text: str) -> None:
    store.record.append(CASE, [Entry(NOW, "Secretary", "Noted", {"text": text})])


def _notes(store: Store) -> list[str]:
    return [recorded.body["text"] for recorded in store.record.events(CASE) if recorded.body]


def test_an_act_that_fails_leaves_nothing_of_any_kind(store: Store) -> None:
    _note(store, "before")
    before = store.record.head()

    def fails() -> None:
        with store.act():
            _note(store, "lost")
            store.papers.put(b"lost")
            store.drafts.save("lost", {})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert (_notes(store), store.papers.all(), store.drafts.keys()) == (["before"], [], [])
    assert store.record.head() == before
    _note(store, "after")
    assert store.verify() == []


def test_an_inner_act_may_fail_alone(store: Store) -> None:
    with store.act():
        _note(store, "one")
        with contextlib.suppress(ZeroDivisionError), store.act():
            _note(store, "two")
            raise ZeroDivisionError
        _note(store, "three")
    assert _notes(store) == ["one", "three"]
    assert store.verify() == []


def test_a_trial_can_be_read_inside_and_is_gone_afterwards(store: Store) -> None:
    _note(store, "kept")
    with store.trial():
        _note(store, "tried")
        with store.trial():
            _note(store, "tried within")
            assert _notes(store) == ["kept", "tried", "tried within"]
        with store.act():
            _note(store, "acted within")
        assert _notes(store) == ["kept", "tried", "acted within"]
    assert _notes(store) == ["kept"]
    with store.act():
        with store.trial():
            _note(store, "tried")
        _note(store, "also kept")
    assert _notes(store) == ["kept", "also kept"]
    assert store.verify() == []


def test_what_goes_wrong_in_a_trial_is_not_hidden(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.trial():
        raise ZeroDivisionError
    with pytest.raises(ZeroDivisionError), store.trial(), store.trial():
        raise ZeroDivisionError


def test_acts_of_several_threads_dont_mix(store: Store) -> None:
    def act(name: str) -> None:
        for number in range(20):
            with store.act():
                _note(store, f"{name}{number} first")
                _note(store, f"{name}{number} second")

    threads = [threading.Thread(target=act, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    notes = _notes(store)
    assert len(notes) == 120
    assert all(
        first.split()[0] == second.split()[0] for first, second in zip(notes[::2], notes[1::2], strict=True)
    )
    assert store.verify() == []


def test_a_full_disk_is_said_and_what_was_acknowledged_stays(kept: Kept) -> None:
    with kept.unlock() as store:
        _note(store, "kept")
        [[pages]] = store.connection.rows("PRAGMA page_count")
        store.connection.rows(f"PRAGMA max_page_count = {pages + 20}")
        with pytest.raises(faults.StoreFull, match="Free some room"):
            store.papers.put(b"x" * 1_000_000)
        _note(store, "small things still go in")
    with kept.unlock() as store:
        assert _notes(store) == ["kept", "small things still go in"]
        assert store.check() == []


def test_a_draft_that_finds_no_room_is_said_to_be_lost_and_is_kept_once_there_is(kept: Kept) -> None:
    with kept.unlock() as store:
        store.drafts.save("draw", {"reason": "the first"})
        [[pages]] = store.connection.rows("PRAGMA page_count")
        store.connection.rows(f"PRAGMA max_page_count = {pages + 4}")
        with pytest.raises(faults.StoreFull, match="Free some room"):
            store.drafts.save("draw", {"reason": "x" * 400_000})
        assert store.drafts.get("draw") == {"reason": "the first"}
        store.connection.rows("PRAGMA max_page_count = 1000000")
        store.drafts.save("draw", {"reason": "x" * 400_000})
    with kept.unlock() as store:
        assert store.drafts.get("draw") == {"reason": "x" * 400_000}


def test_a_mistake_of_the_program_isnt_taken_for_the_world_outside(store: Store) -> None:
    from panelsec.storage.driver import Error

    with pytest.raises(Error, match="no such table"):
        store.connection.rows("SELECT * FROM no_table")
    with pytest.raises(Error, match="FOREIGN KEY"):
        store.connection.run("INSERT INTO bodies VALUES (77, x'00', '{}', NULL)")


def test_drafts_are_kept_over_closing_and_dropped_when_done(tmp_path: Path, kept: Kept) -> None:
    with kept.unlock() as store:
        store.drafts.save("draw DC/2026/1", {"reason": "Zoë’s", "days": 7, "part": 0.5})
        store.drafts.save("draw DC/2026/1", {"reason": "changed"})
        store.drafts.save("other", {})
    with kept.unlock() as store:
        assert store.drafts.keys() == ["draw DC/2026/1", "other"]
        assert store.drafts.get("draw DC/2026/1") == {"reason": "changed"}
        store.drafts.drop("draw DC/2026/1")
        store.drafts.drop("draw DC/2026/1")
        assert store.drafts.get("draw DC/2026/1") is None


def test_a_store_that_became_write_protected_says_so_and_can_still_be_read(store: Store) -> None:
    _note(store, "kept")
    store.connection.rows("PRAGMA query_only = ON")
    with pytest.raises(faults.StoreReadOnly, match="right to write"):
        _note(store, "lost")
    assert _notes(store) == ["kept"]


def test_a_disk_that_answers_with_errors_is_said_and_what_was_acknowledged_stays(kept: Kept) -> None:
    with watched() as disk:
        store = kept.unlock()
        store.drafts.save("first", {"reason": "kept"})
        disk.fails = lambda op: BROKEN if op.what == "write" else OK
        with pytest.raises(faults.StoreFailing, match="this was not done"):
            store.drafts.save("second", {"reason": "not kept"})
        disk.fails = lambda _: OK
        store.drafts.save("third", {"reason": "kept"})
        store.close()
    with kept.unlock() as store:
        assert store.drafts.keys() == ["first", "third"]


def test_who_reads_does_not_wait_for_an_act_and_sees_what_was_done_before_it(store: Store) -> None:
    _note(store, "before")
    begun, told, over = threading.Event(), threading.Event(), threading.Event()

    def act() -> None:
        with store.act():
            store.papers.put(b"x" * 3_000_000)
            _note(store, "in the act")
            begun.set()
            assert told.wait(60)
        over.set()

    acting = threading.Thread(target=act)
    acting.start()
    assert begun.wait(60)
    with store.at_once() as nobody_acts:
        assert not nobody_acts
    assert (_notes(store), store.papers.all(), store.drafts.keys()) == (["before"], [], [])
    assert not over.is_set()
    told.set()
    acting.join()
    assert _notes(store) == ["before", "in the act"]
    assert len(store.papers.all()) == 1


def test_whoever_is_new_gets_a_connection_during_an_act_and_none_once_the_store_is_closed(kept: Kept) -> None:
    found: list[object] = []

    def read() -> None:
        try:
            found.append(_notes(store))
        except faults.StoreClosed:
            found.append("closed")

    with kept.unlock() as store, store.act():
        _note(store, "not yet")
        reading = threading.Thread(target=read)
        reading.start()
        reading.join(60)
    read()
    assert found == [[], "closed"]
    assert not kept.place.with_name(kept.place.name + "-wal").exists()


def test_a_draft_does_not_wait_for_an_act_and_is_written_after_it(store: Store) -> None:
    typed = Typed(Session(store, lambda: NOW, "Secretary"))
    begun, told = threading.Event(), threading.Event()

    def act() -> None:
        with store.act():
            _note(store, "in the act")
            begun.set()
            assert told.wait(60)

    acting = threading.Thread(target=act)
    acting.start()
    assert begun.wait(60)
    typed.keep("draw", {"reason": "typed meanwhile"})
    typed.keep("draw", {"reason": "typed"})
    assert store.drafts.get("draw") is None
    assert typed.find("draw") == {"reason": "typed"}
    told.set()
    typed.settle()
    acting.join()
    assert store.drafts.get("draw") == typed.find("draw") == {"reason": "typed"}
    typed.keep("draw", {})
    assert store.drafts.keys() == []


def test_after_a_large_act_nobody_who_types_has_its_log_to_bring_into_the_file(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_LONG_LOG", 20)
    log = store.place.with_name(store.place.name + "-wal")
    with store.act():
        store.papers.put(b"x" * 200_000)
        with store.act():
            _note(store, "a part of it")
    assert log.stat().st_size == 0
    _note(store, "a short one")
    assert log.stat().st_size > 0


def test_what_is_called_off_in_the_middle_of_a_paper_leaves_nothing_of_its_act(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stop(Exception):  # noqa: N818
        """Nobody wants it any more."""

    asked = iter(range(3))

    def ask() -> None:
        if next(asked) == 2:
            raise Stop

    def act() -> None:
        with store.act():
            _note(store, "in the act")
            with store.cancellable(ask):
                store.papers.put(b"x" * 20_000_000)

    monkeypatch.setattr(connection, "_ASKED_EVERY", 0)
    store.drafts.save("before", {})
    with pytest.raises(Stop):
        act()
    assert (_notes(store), store.papers.all(), store.drafts.keys()) == ([], [], ["before"])
    assert store.connection.rows("SELECT count(*) FROM chunks") == [(0,)]
    _note(store, "after")
    assert _notes(store) == ["after"]


def test_whoever_types_never_brings_the_log_into_the_file(store: Store) -> None:
    before = store.place.stat().st_size
    store.drafts.save("referral", {"reasons": "x" * 6_000_000})
    assert store.place.stat().st_size == before
    store.cut_log()
    assert store.place.stat().st_size > before + 6_000_000
    store.drafts.save("referral", {"reasons": "x" * 9_000_000})
    with store.act():
        pass
    assert store.place.stat().st_size > before + 9_000_000


def test_whoever_heeds_is_asked_at_every_piece_of_a_paper(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_ASKED_EVERY", 0)
    asked: list[None] = []
    with store.cancellable(lambda: asked.append(None)):
        paper = store.papers.put(b"page " * 1_000_000)
    assert len(asked) >= 4
    asked.clear()
    with store.cancellable(lambda: asked.append(None)):
        store.papers.read(paper)
    assert len(asked) >= 4

"""The record: what was put in comes out, and whatever is done to it afterwards is noticed."""

from datetime import datetime, timedelta, timezone

import pytest

from panelsec.storage.record import Entry, Head, digest
from panelsec.storage.store import Store

from .conftest import NOW, Kept

CASE = "DC/2026/1"


def entry(kind: str = "Noted", **body: object) -> Entry:
    return Entry(NOW, "Secretary", kind, body)


def _ten(store: Store) -> None:
    store.record.append(CASE, [entry(n=n) for n in range(10)])


def test_events_come_out_as_they_were_put_in_and_in_order(store: Store) -> None:
    abroad = datetime(2026, 10, 5, 9, 30, 1, 5, tzinfo=timezone(timedelta(hours=1)))
    body = {"names": ["Zoë", "李伟"], "open": True, "none": None, "count": 2**70, "nested": {"b": 1, "a": ()}}
    first = store.record.append(CASE, [Entry(abroad, "Zoë", "Opened", body), entry()])
    [office] = store.record.append(None, [entry("SettingChanged")])
    assert [recorded.sequence for recorded in (*first, office)] == [1, 2, 3]
    assert first[0].body == body | {"nested": {"b": 1, "a": []}}
    assert (first[0].at, first[0].at.isoformat(), first[1].at) == (abroad, abroad.isoformat(), NOW)
    assert (first[0].by, first[0].kind, first[0].case, office.case) == ("Zoë", "Opened", CASE, None)
    assert store.record.events(CASE) == first
    assert store.record.events(None) == [office] == list(store.record.all_events(after=2))
    assert store.record.last() == office
    assert store.record.cases() == [CASE]
    assert store.record.append(CASE, []) == []


def test_text_is_kept_composed_however_it_was_typed(store: Store) -> None:
    [kept] = store.record.append(CASE, [entry(name="Zoe\u0308", also=["E\u0301"])])
    assert kept.body == {"name": "Zoë", "also": ["É"]}
    assert store.verify() == []


def test_a_body_takes_no_floats_and_no_other_things(store: Store) -> None:
    for wrong in (1.5, NOW, b"x", {1: "x"}, {"e\u0301": 1, "é": 2}):
        with pytest.raises(TypeError):
            store.record.append(CASE, [entry(wrong=wrong)])
    assert store.record.head().sequence == 0


def test_the_head_moves_with_each_event_and_differs_between_stores(store: Store, kept: Kept) -> None:
    heads = [store.record.head()]
    for _ in range(3):
        store.record.append(CASE, [entry()])
        heads.append(store.record.head())
    assert [head.sequence for head in heads] == [0, 1, 2, 3]
    assert len({head.hash for head in heads}) == 4
    assert [Head.parse(str(head)) for head in heads] == heads
    with kept.unlock() as other:
        assert other.record.head() != heads[0]


def test_a_record_that_nobody_touched_has_no_faults(store: Store) -> None:
    assert store.record.verify(store.record.head()) == []
    _ten(store)
    assert store.record.verify(store.record.head()) == []
    assert store.record.verify(full=False) == []


def _delete(sequence: str) -> str:
    return f"DELETE FROM bodies WHERE {sequence}; DELETE FROM events WHERE {sequence}"


_SWAP = (
    "UPDATE events SET sequence = -4 WHERE sequence = 4; UPDATE events SET sequence = 4 WHERE sequence = 5; "
    "UPDATE events SET sequence = 5 WHERE sequence = -4"
)
_SWAP_BODIES = _SWAP.replace("events", "bodies")
_PUT_IN = (
    "INSERT INTO events SELECT 11, reference, at, who, kind, body_hash, before, hash FROM events WHERE sequence = 10; "
    "INSERT INTO bodies SELECT 11, salt, body, erased_by FROM bodies WHERE sequence = 10"
)


@pytest.mark.parametrize(
    ("meddling", "fault"),
    [
        ("UPDATE bodies SET body = '{\"n\":7}' WHERE sequence = 4", "The body of event 4 was changed"),
        ("UPDATE events SET who = 'Another' WHERE sequence = 4", "Event 4 was changed"),
        ("UPDATE events SET at = '2026-10-06T09:30:00' WHERE sequence = 10", "Event 10 was changed"),
        ("UPDATE events SET reference = 'DC/2026/2' WHERE sequence = 1", "Event 1 was changed"),
        ("UPDATE events SET kind = 'Closed' WHERE sequence = 4", "Event 4 was changed"),
        (_delete("sequence = 4"), "Event 4 is missing."),
        (_delete("sequence IN (4, 5, 6)"), "Events 4 to 6 are missing."),
        (_delete("sequence = 1"), "Event 1 is missing."),
        (_delete("sequence > 8"), "ends with event 8, but was seen to go up to event 10"),
        ("DELETE FROM bodies WHERE sequence = 4", "body of event 4 is missing, and no event says"),
        (
            "UPDATE bodies SET salt = NULL, body = NULL, erased_by = 3 WHERE sequence = 4",
            "body of event 4 is missing, and no event says",
        ),
        (
            "UPDATE bodies SET salt = NULL, body = NULL, erased_by = 10 WHERE sequence = 4",
            "The words of an event are gone from the case",
        ),
        (_SWAP, "Event 4 doesn’t follow"),
        (_SWAP_BODIES, "The body of event 4 was changed"),
        (_PUT_IN, "Event 11 doesn’t follow"),
        ("UPDATE about SET made_by = 'Another'", "Event 1 doesn’t follow"),
    ],
)
def test_whatever_is_done_to_the_record_afterwards_is_noticed(
    store: Store, meddling: str, fault: str
) -> None:
    _ten(store)
    seen = store.record.head()
    store.connection.rows("PRAGMA foreign_keys = OFF")
    with store.act() as database:
        for statement in meddling.split("; "):
            database.execute(statement)
    assert any(fault in found for found in store.record.verify(seen)), store.record.verify(seen)


def test_an_event_in_whose_place_somebody_put_its_digest_is_missing(store: Store) -> None:
    """The chain alone would hold: that is how an excerpt proves one case without the others."""
    store.record.append(None, [entry()])
    _ten(store)
    row = store.connection.row(
        "SELECT sequence, reference, at, who, kind, body_hash FROM events WHERE sequence = 4"
    )
    assert row is not None
    store.connection.rows("PRAGMA foreign_keys = OFF")
    for statement in _delete("sequence = 4").split("; "):
        store.connection.run(statement)
    store.connection.run("INSERT INTO digests VALUES (4, ?)", [digest(*row)])
    assert store.record.verify(store.record.head()) == ["Event 4 is missing: its digest alone is there."]


def test_a_record_written_anew_by_somebody_with_the_key_differs_from_the_head_seen(kept: Kept) -> None:
    with kept.unlock() as store:
        _ten(store)
    with kept.unlock() as store:
        assert store.verify() == []
        with store.act() as database:
            database.execute("DELETE FROM bodies")
            database.execute("DELETE FROM events")
            store.record.append(CASE, [entry(n=99) for _ in range(12)])
        assert store.record.verify() == []
        assert "isn’t the one seen before" in store.verify()[0]
    with kept.unlock() as store:
        assert store.verify(), "closing must not make the keychain forget what it saw"


def test_an_older_file_put_back_is_noticed_until_the_secretary_accepts_it(kept: Kept) -> None:
    with kept.unlock() as store:
        _ten(store)
    older = kept.place.read_bytes()
    with kept.unlock() as store:
        _ten(store)
        printed = store.record.head()
    kept.place.write_bytes(older)
    for _ in range(2):
        with kept.unlock() as store:
            assert "an older file was put back" in store.verify()[0]
    with kept.unlock() as store:
        assert not store.record.has(printed)
        store.accept_head()
    with kept.unlock() as store:
        assert store.verify() == []


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER spy AFTER INSERT ON events BEGIN DELETE FROM drafts; END",
        "ALTER TABLE events ADD COLUMN spy TEXT",
        "DROP TABLE drafts",
    ],
)
def test_a_table_that_this_program_does_not_make_so_is_noticed_and_trips_nobody(
    store: Store, planted: str
) -> None:
    store.connection.run(planted)
    [found] = store.check()
    assert "not as this program makes them" in found


def test_a_body_is_erased_for_good_and_the_chain_still_holds(kept: Kept) -> None:
    with kept.unlock() as store:
        _ten(store)
        head = store.record.head()
        with store.act():
            [told] = store.record.append(None, [entry("CaseErased", reference=CASE, events=2)])
            store.record.erase([3, 4], told.sequence)
        bodies = [recorded.body for recorded in store.record.events(CASE)]
        assert bodies[2:4] == [None, None]
        assert None not in bodies[:2] + bodies[4:]
        assert store.record.has(head)
        assert store.verify() == []
        store.scrub()
        assert kept.place.with_name(kept.place.name + "-wal").stat().st_size == 0
        with pytest.raises(ValueError, match="comes after"):
            store.record.erase([11], 11)
        store.record.erase([5], told.sequence)
        assert store.verify() == [
            f"The words of 3 events are gone from the case {CASE}, and the record does not tell of all that as erased."
        ]


def test_a_record_of_more_than_one_page_is_verified_to_its_end(store: Store) -> None:
    store.record.append(CASE, [entry(n=n, text="é" * 20) for n in range(6_000)])
    assert store.verify() == []
    store.connection.run("UPDATE events SET who = 'nobody' WHERE sequence = 5999")
    assert store.verify() == ["Event 5999 was changed after it was recorded."]

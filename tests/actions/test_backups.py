"""Backups are made when due, prove what they say, and one is put back and recorded."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from unittest.mock import Mock

import pytest

from panelsec.actions import backups, stores, verifying
from panelsec.actions.office import change_settings
from panelsec.actions.session import Session
from panelsec.errors import Unavailable
from panelsec.procedure.office import Restored, Settings
from panelsec.storage import schema
from panelsec.storage.bodies import event
from panelsec.storage.faults import MistypedCode, StoreFull, StoreReadOnly, WrongCode
from panelsec.storage.key import new_code
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.keyed_file import KeyedFile
from tests.letters.reading import paragraphs


@dataclass
class Clock:
    at: datetime

    def __call__(self) -> datetime:
        return self.at

    def after(self, **time: float) -> None:
        self.at += timedelta(**time)


@dataclass
class Kept:
    session: Session
    code: str
    keychain: MemoryKeychain
    clock: Clock

    @property
    def place(self) -> Path:
        return self.session.store.place

    def again(self) -> Session:
        self.session = stores.unlock(self.place, self.keychain, self.clock)
        return self.session


@pytest.fixture
def kept(tmp_path: Path):
    keychain, clock = MemoryKeychain(), Clock(datetime.fromisoformat("2027-03-02T09:30"))
    session, code = stores.make(tmp_path / "home" / "office.panelsec", keychain, clock)
    made = Kept(session, code, keychain, clock)
    yield made
    made.session.store.close()


def test_a_backup_lies_beside_the_file_unless_a_folder_was_chosen(kept: Kept, tmp_path: Path) -> None:
    assert backups.folder_of(kept.session) == tmp_path / "home" / "office backups"
    assert backups.beside_the_file(kept.session)
    (tmp_path / "stick").mkdir()
    backups.choose(kept.session, str(tmp_path / "stick"), 4)
    made = backups.back_up(kept.session)
    assert made.folder.parent == tmp_path / "stick" / "office backups"
    assert kept.session.office().settings.backup_hours == 4


def test_a_folder_that_is_not_there_is_not_chosen(kept: Kept, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="Plug in its disk"):
        backups.choose(kept.session, str(tmp_path / "none"), 24)
    assert kept.session.office().settings.backup_folder == ""


def test_settings_recorded_before_there_were_backups_still_read(kept: Kept) -> None:
    change_settings(kept.session, Settings(secretary="Ms A. Vane"))
    old = "json_remove(body, '$.settings.backup_folder', '$.settings.backup_hours')"
    kept.session.store.connection.run(f"UPDATE bodies SET body = {old}")
    settings = Session(kept.session.store, kept.clock, "").office().settings
    assert (settings.secretary, settings.backup_folder, settings.backup_hours) == ("Ms A. Vane", "", 24)


def test_one_is_due_at_the_first_opening_of_a_day_and_so_many_hours_after_the_last(kept: Kept) -> None:
    assert backups.is_due(kept.session)
    backups.choose(kept.session, "", 4)
    backups.back_up(kept.session)
    assert not backups.is_due(kept.session)
    kept.clock.after(hours=4)
    assert backups.is_due(kept.session)
    backups.choose(kept.session, "", 24)
    assert not backups.is_due(kept.session)
    kept.clock.after(hours=12)  # past midnight
    assert backups.is_due(kept.session)
    backups.choose(kept.session, "", 0)
    assert not backups.is_due(kept.session)


def test_two_within_a_second_do_not_meet_and_of_a_day_the_last_is_kept(kept: Kept) -> None:
    backups.back_up(kept.session)
    second = backups.back_up(kept.session)
    assert [b.folder for b in backups.listed(kept.session)] == [second.folder]


def test_the_receipt_has_the_head_of_the_record_in_full(kept: Kept) -> None:
    made = backups.back_up(kept.session)
    read = " ".join(paragraphs(backups.receipt(kept.session, made)))
    number, _, digest = verifying.head(kept.session).partition(":")
    assert f"Event {number}, with this check value" in read
    assert digest in "".join(read.split())


def test_the_code_on_paper_opens_a_backup_and_nothing_in_it_changes(kept: Kept) -> None:
    made = backups.back_up(kept.session)
    before = {p.name: p.read_bytes() for p in made.folder.iterdir()}
    found = backups.drill(made, kept.code.lower().replace("-", " "))
    assert (found.events, found.papers) == (3, 0)
    assert {p.name: p.read_bytes() for p in made.folder.iterdir()} == before


@pytest.mark.parametrize(
    ("code", "fault"),
    [(new_code, WrongCode), (lambda: "K7QF-2M9T", MistypedCode)],
    ids=["another", "mistyped"],
)
def test_a_drill_with_another_code_says_so(
    kept: Kept, code: Callable[[], str], fault: type[Unavailable]
) -> None:
    made = backups.back_up(kept.session)
    with pytest.raises(fault):
        backups.drill(made, code())


def test_a_drill_finds_a_backup_that_was_damaged_since(kept: Kept) -> None:
    made = backups.back_up(kept.session)
    raw = bytearray(made.place.read_bytes())
    raw[9_000] ^= 1
    made.place.write_bytes(raw)
    with pytest.raises(Unavailable, match=r"doesn’t hold|damaged"):
        backups.drill(made, kept.code)


@pytest.mark.parametrize("with_code", [True, False])
def test_a_backup_put_back_is_recorded_and_its_record_is_taken_as_it_is(kept: Kept, with_code: bool) -> None:
    made = backups.back_up(kept.session)
    change_settings(kept.session, Settings(secretary="Ms A. Vane"))
    kept.session.store.close()
    kept.clock.after(days=1)
    code = kept.code if with_code else None

    back = backups.put_back(made.folder.parent, kept.place, kept.keychain, code, kept.clock())
    session = kept.again()
    assert verifying.older_than_seen(session)
    backups.restored(session, back)

    assert back.aside is not None
    assert back.aside.exists()
    told = event(session.store.record.last())
    assert isinstance(told, Restored)
    assert (told.made, told.head, told.aside) == (made.at, str(made.head), back.aside.name)
    assert verifying.older_than_seen(session) == ""
    assert "the backup of 09:30 on 2 March 2027 was put in this place" in verifying.came(session)
    assert back.aside.name in verifying.came(session)


def test_a_folder_without_a_backup_says_which_folder_to_choose(kept: Kept, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="named by the day"):
        backups.put_back(tmp_path, kept.place, kept.keychain, None, kept.clock())


def test_before_a_file_is_migrated_it_is_backed_up(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    head = kept.session.store.record.head()
    kept.session.store.close()
    seen = []
    monkeypatch.setattr(schema, "is_behind", lambda _database: True)
    monkeypatch.setattr(
        schema, "migrate", lambda _: seen.extend(kept.place.parent.glob("office backups/*/receipt.json"))
    )
    session = kept.again()
    assert len(seen) == 1
    assert [b.head for b in backups.listed(session)] == [head]


def test_the_old_code_opens_only_the_backups_from_before(kept: Kept) -> None:
    before = backups.back_up(kept.session)
    code = stores.new_code()
    stores.change_code(kept.session, code)
    kept.clock.after(days=1)
    after = backups.back_up(kept.session)

    backups.drill(before, kept.code)
    backups.drill(after, code)
    with pytest.raises(WrongCode):
        backups.drill(after, kept.code)
    with pytest.raises(WrongCode):
        backups.drill(before, code)


def test_under_a_new_key_the_office_goes_on_and_the_backup_from_before_opens_with_the_old_code(
    kept: Kept,
) -> None:
    told, was = [], kept.session.store.file_id
    code = stores.new_code()
    kept.session = stores.reencrypt(kept.session, code, lambda *how: told.append(how))
    assert list(dict.fromkeys(how[:2] for how in told)) == [(0, 3), (1, 3)]
    assert kept.session.store.file_id != was
    assert kept.session.store.opens_with(code)
    recorded = [e.kind for e in kept.session.store.record.events(None)]
    assert recorded[-3:] == ["CodeChanged", "CodeShown", "CodeConfirmed"]
    [before] = backups.listed(kept.session)
    backups.drill(before, kept.code)
    assert kept.session.store.check() == []


def test_killed_once_the_new_key_holds_the_record_tells_of_it_and_the_code_is_to_be_typed(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = stores.new_code()
    with monkeypatch.context() as patch:
        patch.setattr(stores, "unlock", Mock(side_effect=KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            stores.reencrypt(kept.session, code, lambda *_: None)
    again = kept.again()
    told = [e for e in again.store.record.events(None) if e.kind == "CodeChanged"]
    assert [e.body and e.body["new_key"] for e in told] == [True]
    assert again.store.opens_with(code)
    assert again.office().code_unconfirmed
    assert again.store.verify() == []


def test_whoever_quits_while_all_is_encrypted_anew_does_not_wait_for_the_backup(kept: Kept) -> None:
    stopping = Mock(side_effect=[None, KeyboardInterrupt])
    with pytest.raises(KeyboardInterrupt):
        stores.reencrypt(kept.session, stores.new_code(), stopping)
    assert backups.listed(kept.again()) == []
    assert kept.session.store.opens_with(kept.code)


def test_where_the_backup_fails_nothing_is_encrypted_anew_and_the_file_opens_as_before(
    kept: Kept, tmp_path: Path
) -> None:
    was = kept.session.store.file_id
    (tmp_path / "home" / "office backups").write_text("in the way")
    with pytest.raises(Unavailable):
        stores.reencrypt(kept.session, stores.new_code(), lambda *_: None)
    assert kept.again().store.file_id == was
    assert kept.session.store.opens_with(kept.code)


def test_a_damaged_file_is_salvaged_into_a_new_one_with_its_lists_and_what_is_lost_is_in_its_record(
    kept: Kept, tmp_path: Path
) -> None:
    change_settings(kept.session, Settings(secretary="Ms A. Vane"))
    kept.session.store.papers.put(os.urandom(200_000))
    kept.session.store.close()
    damaged = kept.place
    raw = bytearray(damaged.read_bytes())
    raw[-8192:-4096] = os.urandom(4096)
    damaged.write_bytes(raw)
    target = tmp_path / "salvaged.panelsec"

    kept.session = stores.salvage(damaged, target, kept.keychain, kept.code, kept.clock)
    assert kept.session.by == "Ms A. Vane"
    assert kept.session.store.place == target
    assert "of the file is lost" in verifying.came(kept.session)
    assert damaged.read_bytes() == raw


def test_a_salvage_that_fails_leaves_no_file_and_none_is_written_over(kept: Kept, tmp_path: Path) -> None:
    kept.session.store.close()
    target = tmp_path / "salvaged.panelsec"
    with pytest.raises(WrongCode):
        stores.salvage(kept.place, target, kept.keychain, new_code(), kept.clock)
    assert list(tmp_path.glob("salvaged*")) == []
    target.write_text("mine")
    with pytest.raises(Unavailable, match="another name"):
        stores.salvage(kept.place, target, kept.keychain, None, kept.clock)
    assert target.read_text() == "mine"


def test_how_old_the_last_backup_is_is_said_from_the_second_day_on(kept: Kept) -> None:
    assert backups.stale(kept.session, kept.clock().date()) == "There is no backup of this file yet."
    backups.back_up(kept.session)
    kept.clock.after(days=1)
    assert backups.stale(kept.session, kept.clock().date()) == ""
    kept.clock.after(days=1)
    assert (
        backups.stale(kept.session, kept.clock().date()) == "The last backup is of 2 March 2027, 2 days ago."
    )


def test_a_disk_that_is_not_plugged_in_is_missed_and_no_folder_of_its_name_is_made(
    kept: Kept, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose(kept.session, str(stick), 24)
    stick.rmdir()
    with pytest.raises(Unavailable, match="Plug in its disk"):
        backups.back_up(kept.session)
    assert not stick.exists()


@pytest.mark.parametrize(
    ("fault", "said"),
    [(StoreFull, "it needs .* kB. Free some room there"), (StoreReadOnly, "Nothing can be written to")],
)
def test_where_a_backup_finds_no_room_its_own_folder_is_named_and_how_much_it_needs(
    kept: Kept, monkeypatch: pytest.MonkeyPatch, fault: type[Unavailable], said: str
) -> None:
    def fails(*_: object) -> None:
        raise fault("The store says it in its own way.")

    monkeypatch.setattr(KeyedFile, "copy_to", fails)
    with pytest.raises(Unavailable, match=said) as told:
        backups.back_up(kept.session)
    assert str(backups.folder_of(kept.session)) in told.value.message


def test_of_a_folder_with_backups_of_two_offices_the_newest_is_not_taken_for_the_one_that_is_meant(
    kept: Kept, tmp_path: Path
):
    shared = tmp_path / "shared"
    shared.mkdir()
    other, _ = stores.make(tmp_path / "theirs" / "office.panelsec", MemoryKeychain(), kept.clock)
    for session in (kept.session, other):
        backups.choose(session, str(shared), 24)
        mine = backups.back_up(session)
        kept.clock.after(hours=1)
        assert backups.listed(session) == [mine]
    with pytest.raises(Unavailable, match="more than one office"):
        backups.find(backups.folder_of(other))
    assert backups.find(mine.folder) == mine
    other.store.close()


def test_of_a_folder_in_which_an_earlier_backup_goes_further_the_newest_is_not_taken_in_silence(
    kept: Kept,
) -> None:
    backups.back_up(kept.session)
    change_settings(kept.session, Settings(secretary="Ms A. Vane"))
    further = backups.back_up(replace(kept.session, now=lambda: kept.clock() - timedelta(days=9)))
    folder = backups.folder_of(kept.session)
    with pytest.raises(Unavailable, match=f"to event {further.head.sequence}. Choose the folder"):
        backups.find(folder)
    assert backups.find(further.folder) == further

"""A backup put back in the store's place, and the store under a new key: the old pair or the new one opens, always."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from panelsec.storage import faults
from panelsec.storage.key import new_code
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.keyed_file import KeyedFile
from panelsec.storage.recovery import replacing
from panelsec.storage.recovery.backup import Backup, back_up
from panelsec.storage.recovery.replacing import reencrypt, restore
from panelsec.storage.store import Store

from .conftest import NOW, Kept
from .test_backup import PAPER, SHA256, fill

LATER = NOW + timedelta(days=1)


@pytest.fixture
def backed_up(kept: Kept, tmp_path: Path) -> Backup:
    """Three events in the backup, three more in the store."""
    with kept.unlock() as store:
        fill(store)
        made = back_up(store, tmp_path / "backups", NOW)
        fill(store)
    return made


def test_a_store_that_was_lost_comes_back_with_the_recovery_code_alone(
    kept: Kept, backed_up: Backup, tmp_path: Path
) -> None:
    place, keychain = tmp_path / "new laptop" / "committee.panelsec", MemoryKeychain()
    assert restore(backed_up, place, keychain, code=kept.code, now=LATER, any_folder=True) is None
    with Store.unlock(place, keychain, any_folder=True) as store:
        assert store.record.head() == backed_up.head
        assert store.papers.read(SHA256) == PAPER


def test_what_lay_in_its_place_is_kept_whole_under_another_name(kept: Kept, backed_up: Backup) -> None:
    aside = restore(backed_up, kept.place, kept.keychain, code=None, now=LATER, any_folder=True)
    assert aside is not None
    assert aside.name == "committee set aside 2026-10-06 093000.panelsec"
    with Store.unlock(aside, kept.keychain, any_folder=True) as store:
        assert store.record.head().sequence == 6
    with kept.unlock() as store:
        assert store.record.head().sequence == 3


def test_a_damaged_store_with_its_log_is_set_aside_and_its_log_does_not_meet_the_restored_file(
    kept: Kept, backed_up: Backup
) -> None:
    raw = bytearray(kept.place.read_bytes())
    raw[100:4096] = os.urandom(3996)
    kept.place.write_bytes(raw)
    log = kept.place.with_name(kept.place.name + "-wal")
    log.write_bytes(b"what was last acknowledged")
    aside = restore(backed_up, kept.place, kept.keychain, code=kept.code, now=LATER, any_folder=True)
    assert aside is not None
    assert aside.read_bytes() == raw
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"what was last acknowledged"
    with kept.unlock() as store:
        assert store.record.head() == backed_up.head
        store.accept_head()
        assert store.check() == []


def test_an_older_file_put_back_is_noticed_until_the_secretary_takes_it_as_it_is(
    kept: Kept, backed_up: Backup
) -> None:
    restore(backed_up, kept.place, kept.keychain, code=None, now=LATER, any_folder=True)
    with kept.unlock() as store:
        assert "up to event 6" in " ".join(store.verify())
        store.accept_head()
    with kept.unlock() as store:
        assert store.verify() == []


def test_a_backup_that_was_damaged_since_is_not_put_over_anything(kept: Kept, backed_up: Backup) -> None:
    raw = bytearray(backed_up.place.read_bytes())
    raw[9_000] ^= 1
    backed_up.place.write_bytes(raw)
    before = kept.place.read_bytes()
    with pytest.raises(faults.StoreDamaged):
        restore(backed_up, kept.place, kept.keychain, code=None, now=LATER, any_folder=True)
    assert kept.place.read_bytes() == before
    assert not list(kept.place.parent.glob("*.unfinished"))


def test_a_wrong_code_restores_nothing(kept: Kept, backed_up: Backup) -> None:
    with pytest.raises(faults.WrongCode):
        restore(backed_up, kept.place, MemoryKeychain(), code=new_code(), now=LATER, any_folder=True)
    with kept.unlock() as store:
        assert store.record.head().sequence == 6


def test_what_was_acknowledged_before_a_kill_is_in_the_store_that_is_set_aside(
    kept: Kept, backed_up: Backup, tmp_path: Path
) -> None:
    with kept.unlock() as store:
        fill(store)
        killed = {each.name: each.read_bytes() for each in kept.place.parent.glob("committee.panelsec*")}
    for name, raw in killed.items():
        (kept.place.parent / name).write_bytes(raw)
    assert killed["committee.panelsec-wal"]
    aside = restore(backed_up, kept.place, kept.keychain, code=None, now=LATER, any_folder=True)
    assert aside is not None
    with Store.unlock(aside, kept.keychain, any_folder=True) as store:
        assert store.record.head().sequence == 9


def test_a_store_that_is_open_is_not_replaced(kept: Kept, backed_up: Backup) -> None:
    with kept.unlock(), pytest.raises(faults.StoreHeld):
        restore(backed_up, kept.place, kept.keychain, code=None, now=LATER, any_folder=True)


def test_under_a_new_key_every_page_is_other_and_all_is_there(kept: Kept) -> None:
    store = kept.unlock()
    fill(store)
    store.close()
    before = kept.place.read_bytes()
    code, store = new_code(), kept.unlock()
    was = store.file_id
    reencrypt(store, code)
    after = kept.place.read_bytes()
    pages = range(0, min(len(before), len(after)), 4096)
    assert not any(before[at : at + 4096] == after[at : at + 4096] for at in pages)
    with kept.unlock() as store:
        assert store.file_id != was
        assert store.papers.read(SHA256) == PAPER
        assert store.check() == []
    with kept.recover(code):
        pass
    with pytest.raises(faults.WrongCode):
        kept.recover(kept.code)


class Killed(BaseException):
    """Stands for a process that ends here."""


@pytest.mark.parametrize("at", range(6))
def test_killed_between_any_two_steps_of_the_change_the_old_key_or_the_new_one_opens(
    kept: Kept, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    with kept.unlock() as store:
        fill(store)
    steps = iter(range(100))

    def dying(step):
        def or_killed(*given, **named):
            if next(steps) == at:
                raise Killed
            return step(*given, **named)

        return or_killed

    code, store = new_code(), kept.unlock()
    with monkeypatch.context() as patch:
        for name in ("move_durably", "prove"):
            patch.setattr(replacing, name, dying(getattr(replacing, name)))
        for kind, name in ((KeyedFile, "copy_to"), (KeyedFile, "rekey"), (Store, "close")):
            patch.setattr(kind, name, dying(getattr(kind, name)))
        try:
            reencrypt(store, code)
        except Killed:
            pass
        else:
            assert at == 6
    store.close()
    with kept.unlock() as again:
        assert again.check() == []
        assert again.record.head().sequence == 3
    swapped = at == 5
    with kept.recover(code if swapped else kept.code):
        pass
    assert not kept.place.with_name(kept.place.name + ".envelope.next").exists()

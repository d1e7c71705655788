"""A disk that doesn't take what lies beside the store: told in a sentence, and nothing of it done by half."""

import errno
import os

import pytest

from panelsec.storage import driver, envelope, faults, files, key

from .conftest import Kept


def full(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("fails", ["write_durably", "record"])
def test_a_change_of_code_that_fails_leaves_the_old_one_in_force(
    kept: Kept, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    def no_room() -> None:
        raise driver.told_full()

    with kept.unlock() as store:
        new_code = key.new_code()
        if fails == "write_durably":
            once = iter([full])
            monkeypatch.setattr(envelope, fails, lambda *a: next(once, files.write_durably)(*a))
        with pytest.raises(faults.StoreFull):
            store.change_code(new_code, no_room if fails == "record" else lambda: None)
        assert store.opens_with(kept.code)
    kept.recover(kept.code).close()


def test_on_a_full_disk_a_store_is_held_by_nobody_who_is_named(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with kept.unlock(), pytest.raises(faults.StoreHeld, match="another process"):
            kept.unlock()
    kept.unlock().close()


def test_an_envelope_that_the_disk_does_not_take_is_told_and_not_a_fault(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.envelope.unlink()
    monkeypatch.setattr(envelope, "write_durably", full)
    with pytest.raises(faults.StoreFull):
        kept.unlock()
    kept.envelope.mkdir()
    with pytest.raises(faults.EnvelopeDamaged):
        kept.unlock()


def test_a_paper_for_which_there_is_no_room_says_how_much_it_needs(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise driver.told_full()

    with kept.unlock() as store:
        monkeypatch.setattr(store.connection, "run", no_room)
        with pytest.raises(faults.StoreFull, match=r"(60\.0 MB is plenty)"):
            store.papers.put(bytes(5_000_000))

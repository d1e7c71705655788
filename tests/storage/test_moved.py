"""Which file it is that is opened: through links, and where it was taken away meanwhile."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from panelsec.storage import faults
from panelsec.storage.store import Store

from .conftest import Kept
from .test_backup import fill


@pytest.mark.parametrize("name", ["loop", "a folder", "x" * 300, "nul\0"])
def test_what_is_no_file_at_all_is_no_store(kept: Kept, name: str) -> None:
    kept.place = kept.place.with_name("loop") if "\0" in name else kept.place.with_name(name)
    if name == "loop":
        kept.place.symlink_to(kept.place)
    if name == "a folder":
        kept.place.mkdir()
    place = Path(str(kept.place) + "\0") if "\0" in name else kept.place
    with pytest.raises(faults.StoreMissing):
        Store.unlock(place, kept.keychain, any_folder=True)


def test_a_link_to_a_store_is_that_store_with_its_envelope_and_its_lock(kept: Kept, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link.panelsec"
    link.parent.mkdir()
    link.symlink_to(kept.place)
    with kept.unlock(), pytest.raises(faults.StoreHeld):
        Store.unlock(link, kept.keychain, any_folder=True)
    with Store.recover(link, kept.code, kept.keychain, any_folder=True) as store:
        assert store.place == kept.place
    assert list(link.parent.iterdir()) == [link]


def test_a_link_leads_into_no_refused_folder(kept: Kept, tmp_path: Path) -> None:
    synchronised = tmp_path / "OneDrive" / "office.panelsec"
    synchronised.parent.mkdir()
    synchronised.write_bytes(kept.place.read_bytes())
    link = tmp_path / "link.panelsec"
    link.symlink_to(synchronised)
    with pytest.raises(faults.PlaceRefused, match="OneDrive"):
        Store.unlock(link, kept.keychain)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no open file")
@pytest.mark.parametrize("replaced", [False, True])
def test_nothing_is_acknowledged_in_a_file_that_was_moved_away(kept: Kept, replaced: bool) -> None:
    store = kept.unlock()
    fill(store)
    kept.place.rename(kept.place.with_name("moved"))
    if replaced:
        kept.place.write_bytes(kept.place.with_name("moved").read_bytes())
    for late in (lambda: fill(store), lambda: store.drafts.save("a", {})):
        with pytest.raises(faults.StoreMoved, match="put the file back"):
            late()
    with ThreadPoolExecutor() as pool, pytest.raises(faults.StoreMoved):
        pool.submit(store.record.head).result()
    if not replaced:
        with pytest.raises(faults.StoreMoved):
            store.close()
        kept.place.with_name("moved").rename(kept.place)
        with kept.unlock() as again:
            assert again.record.head().sequence == 3
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no open file")
def test_where_the_lock_file_was_deleted_the_next_act_takes_it_again_or_is_refused_while_another_has_it(
    kept: Kept,
) -> None:
    lock = kept.place.with_name(kept.place.name + ".lock")
    with kept.unlock() as store:
        lock.unlink()
        fill(store)
        with pytest.raises(faults.StoreHeld):
            kept.unlock()
        lock.unlink()
        with kept.unlock(), pytest.raises(faults.StoreHeld, match="Close it there, then do this again"):
            store.drafts.save("a", {})
        store.drafts.save("a", {"typed": "still there"})
        assert store.check() == []

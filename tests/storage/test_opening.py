"""Opening a store: each thing that can be wrong is told apart, and nothing is written over."""

import errno
import os
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from panelsec.errors import Unavailable
from panelsec.storage import driver, faults, key, making
from panelsec.storage.envelope import Envelope
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.record import Entry
from panelsec.storage.store import Store

from .conftest import NOW, Kept

PAGE = 4096


def _record(store: Store, number: int = 1) -> None:
    store.record.append("DC/2026/1", [Entry(NOW, "Secretary", "Opened", {"n": n}) for n in range(number)])


def _refused(kept: Kept, fault: type[Unavailable]) -> str:
    """The message, having made sure that not one byte was changed."""
    before = kept.place.read_bytes() if kept.place.exists() else None
    with pytest.raises(fault) as found:
        kept.unlock()
    assert type(found.value) is fault
    assert (kept.place.read_bytes() if kept.place.exists() else None) == before
    return found.value.message


def test_a_store_opens_with_the_keychain_and_with_the_code_alone(kept: Kept) -> None:
    with kept.unlock() as store:
        _record(store)
    new_laptop = MemoryKeychain()
    with pytest.raises(faults.KeyMissing, match="recovery code"):
        kept.unlock(new_laptop)
    with kept.recover(kept.code.lower(), new_laptop) as store:
        assert len(store.record.events("DC/2026/1")) == 1
    kept.unlock(new_laptop).close()


def test_a_slip_in_the_code_and_another_stores_code_are_told_apart(kept: Kept) -> None:
    with pytest.raises(faults.MistypedCode):
        kept.recover(kept.code[:-1] + ("0" if kept.code[-1] != "0" else "2"))
    with pytest.raises(faults.WrongCode):
        kept.recover(key.new_code())


def test_changing_the_code_leaves_the_old_one_worthless(kept: Kept) -> None:
    with kept.unlock() as store:
        new_code = key.new_code()
        store.change_code(new_code)
        assert store.opens_with(new_code)
        assert not store.opens_with(kept.code)
        with pytest.raises(faults.MistypedCode):
            store.opens_with(new_code[:-1])
    with pytest.raises(faults.WrongCode):
        kept.recover(kept.code)
    kept.recover(new_code).close()


def test_another_stores_key_in_the_keychain_is_a_wrong_key_and_not_damage(kept: Kept) -> None:
    with kept.unlock() as store:
        kept.keychain.set(store.file_id, key.new_key().hex())
    assert "recovery code" in _refused(kept, faults.WrongKey)
    kept.keychain.set(store.file_id, "rubbish")
    _refused(kept, faults.WrongKey)


def test_a_missing_store_is_not_made(kept: Kept) -> None:
    kept.place.unlink()
    assert str(kept.place) in _refused(kept, faults.StoreMissing)
    assert not kept.place.exists()


def test_a_zero_byte_store_is_not_filled(kept: Kept) -> None:
    kept.place.write_bytes(b"")
    assert "backup" in _refused(kept, faults.StoreEmpty)
    assert kept.place.read_bytes() == b""


def test_a_plain_sqlite_file_is_no_store(kept: Kept) -> None:
    kept.place.unlink()
    plain = sqlite3.connect(kept.place)
    plain.execute("CREATE TABLE t (a)")
    plain.close()
    assert "isn’t encrypted" in _refused(kept, faults.StorePlain)


@pytest.mark.parametrize("kept_bytes", [100, PAGE - 1, PAGE, PAGE + 17, -PAGE, -1])
def test_a_store_that_was_cut_short_is_damaged(kept: Kept, kept_bytes: int) -> None:
    kept.place.write_bytes(kept.place.read_bytes()[:kept_bytes])
    assert "damaged" in _refused(kept, faults.StoreDamaged)


def _flip(place: Path, offset: int) -> None:
    with place.open("r+b") as stream:
        stream.seek(offset)
        [byte] = stream.read(1)
        stream.seek(offset)
        stream.write(bytes([byte ^ 1]))


def test_a_flipped_bit_in_the_first_page_is_damage_and_not_a_wrong_key(kept: Kept) -> None:
    _flip(kept.place, 1000)
    assert "damaged" in _refused(kept, faults.StoreDamaged)


def test_one_bad_page_is_found_and_costs_the_papers_on_it_and_no_others(kept: Kept) -> None:
    with kept.unlock() as store:
        _record(store, 50)
        first = store.papers.put(os.urandom(500_000))
        second = store.papers.put(b"second")
        assert store.check() == []
    _flip(kept.place, kept.place.stat().st_size // 2 // PAGE * PAGE + 99)
    with kept.unlock() as store:
        with pytest.raises(faults.StoreDamaged):
            store.papers.read(first)
        assert store.papers.read(second) == b"second"
        assert len(store.record.events("DC/2026/1")) == 50
        [fault] = store.papers.verify()
        assert f"{first[:16]}… is damaged" in fault
        assert store.check()[0].endswith("of the file is damaged.")


def test_a_store_whose_first_sixteen_bytes_were_wiped_opens_again(kept: Kept) -> None:
    with kept.unlock() as store:
        _record(store)
    raw = kept.place.read_bytes()
    kept.place.write_bytes(bytes(16) + raw[16:])
    with kept.unlock() as store:
        assert len(store.record.events("DC/2026/1")) == 1


def test_a_lost_envelope_is_written_again_where_the_keychain_has_the_key(kept: Kept) -> None:
    kept.envelope.unlink()
    kept.unlock().close()
    kept.recover(kept.code).close()


def test_a_lost_envelope_on_a_new_laptop_is_looked_for_in_the_backup(kept: Kept) -> None:
    kept.envelope.unlink()
    with pytest.raises(faults.EnvelopeMissing, match="backup"):
        kept.unlock(MemoryKeychain())
    with pytest.raises(faults.EnvelopeMissing, match="backup"):
        kept.recover(kept.code)


def test_another_stores_envelope_is_told_from_damage(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = Kept(tmp_path / "other")
    kept.envelope.write_bytes(other.envelope.read_bytes())
    for opens in (
        lambda: kept.recover(other.code),
        lambda: kept.recover(kept.code),  # not: that it is the wrong code
        kept.unlock,  # not: that the keychain does not know the office
    ):
        with pytest.raises(faults.StoreDamaged, match="belongs to another office"):
            opens()
    kept.envelope.unlink()
    kept.unlock().close()
    kept.recover(kept.code).close()


def test_a_newer_store_says_which_version_it_needs(kept: Kept) -> None:
    with kept.unlock() as store:
        store.connection.run("UPDATE about SET needs = '7.5.0'")
        store.connection.rows("PRAGMA user_version = 99")
    assert "version 7.5.0 or later" in _refused(kept, faults.StoreNewer)


def test_a_newer_store_of_an_unknown_shape_says_that_it_is_newer(kept: Kept) -> None:
    with kept.unlock() as store:
        store.connection.run("ALTER TABLE about RENAME TO elsewhere")
        with store.connection.using() as database:
            database.execute("PRAGMA user_version = 99")
            store.connection.close(driver.Database.close)
        store._hold.release()
    assert "a later version" in _refused(kept, faults.StoreNewer)


def test_nothing_is_made_over_a_store_or_over_the_envelope_of_one_that_was_moved(kept: Kept) -> None:
    with pytest.raises(faults.StoreExists, match="Open it"):
        kept.make()
    kept.place.rename(kept.place.with_name("moved"))
    with pytest.raises(faults.StoreExists, match="Put the file back"):
        kept.make()
    assert kept.envelope.exists()


def test_a_making_that_was_broken_off_is_begun_again(kept: Kept) -> None:
    kept.place.rename(kept.place.with_name(kept.place.name + ".unfinished"))
    store, code = kept.make()
    store.close()
    assert code != kept.code
    kept.recover(code).close()


def test_a_driver_that_cannot_encrypt_opens_nothing(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver.dbapi, "connect", sqlite3.connect)
    with pytest.raises(faults.CipherMissing, match="Install the program again"):
        kept.unlock()


def test_the_second_on_the_same_store_is_told_who_holds_it_and_since_when_in_london(kept: Kept) -> None:
    with kept.unlock():
        noon = datetime(2026, 7, 1, 12, tzinfo=UTC).timestamp()
        os.utime(kept.place.with_name(kept.place.name + ".lock"), (noon, noon))
        in_london = "since 01 July 2026, 13:00"
        with pytest.raises(faults.StoreHeld, match=f"process {os.getpid()} on .* {in_london}"):
            kept.unlock()
        told = subprocess.run(
            [sys.executable, "-c", _SECOND, str(kept.place)], capture_output=True, text=True
        )
    assert f"StoreHeld The office is open already: process {os.getpid()} on" in told.stdout, told.stderr
    kept.unlock().close()


def test_a_file_with_a_second_name_is_not_opened_under_either(kept: Kept, tmp_path: Path) -> None:
    """Each name has a lock and a log of its own: two processes wrote over what the other had acknowledged."""
    other = tmp_path / "other.panelsec"
    other.hardlink_to(kept.place)
    for name in (kept.place, other):
        with pytest.raises(faults.PlaceRefused, match="second name"):
            Store.unlock(name, kept.keychain, any_folder=True)
    other.unlink()
    kept.unlock().close()


def test_a_restore_that_was_killed_once_the_old_file_had_its_other_name_keeps_nobody_out(kept: Kept) -> None:
    kept.place.with_name(f"{kept.place.stem} set aside 2026-10-06 093000.panelsec").hardlink_to(kept.place)
    kept.unlock().close()
    assert not list(kept.place.parent.glob("*set aside*"))


_SECOND = """
import sys
from pathlib import Path
from panelsec.errors import Unavailable
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store
try:
    Store.unlock(Path(sys.argv[1]), MemoryKeychain(), any_folder=True)
except Unavailable as fault:
    print(type(fault).__name__, fault.message)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
@pytest.mark.parametrize(
    ("ending", "fault", "said"),
    [
        (".lock", faults.PlaceRefused, "committee.panelsec.lock, which is no file that this program made"),
        (".envelope", faults.EnvelopeDamaged, "latest backup"),
    ],
)
def test_a_pipe_where_a_file_should_lie_beside_the_store_is_named_and_not_waited_for(
    kept: Kept, ending: str, fault: type[Unavailable], said: str
) -> None:
    beside = kept.place.with_name(kept.place.name + ending)
    beside.unlink(missing_ok=True)
    os.mkfifo(beside)
    assert said in _refused(kept, fault)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX links")
def test_a_link_in_the_place_of_the_lock_file_does_not_empty_what_it_leads_to(kept: Kept) -> None:
    lock, mine = kept.place.with_name(kept.place.name + ".lock"), kept.place.with_name("mine.txt")
    mine.write_text("mine")
    lock.unlink(missing_ok=True)
    lock.symlink_to(mine)
    _refused(kept, faults.PlaceRefused)
    assert mine.read_text() == "mine"


def test_a_damaged_envelope_that_was_to_come_keeps_nobody_out(kept: Kept) -> None:
    coming = kept.place.with_name(kept.place.name + ".envelope.next")
    coming.write_bytes(b"half")
    kept.unlock().close()
    assert not coming.exists()


def test_a_failed_opening_leaves_nothing_locked(kept: Kept) -> None:
    with pytest.raises(faults.KeyMissing):
        kept.unlock(MemoryKeychain())
    kept.unlock().close()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_a_store_that_is_write_protected_says_so(kept: Kept) -> None:
    kept.place.chmod(0o400)
    assert "right to write" in _refused(kept, faults.StoreReadOnly)


def test_a_folder_that_cannot_be_made_says_so(kept: Kept) -> None:
    below_a_file = kept.place / "folder" / "x.panelsec"
    with pytest.raises(Unavailable, match="No office was made: that folder isn’t there"):
        Store.make(below_a_file, MemoryKeychain(), now=NOW, by="Secretary", cost=key.LIGHT, any_folder=True)


def test_a_store_that_finds_no_room_leaves_nothing_half_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(making, "move_durably", full)
    with pytest.raises(faults.StoreFull, match="no office was made"):
        Store.make(
            tmp_path / "x.panelsec", MemoryKeychain(), now=NOW, by="x", cost=key.LIGHT, any_folder=True
        )
    assert not [f for f in tmp_path.iterdir() if f.stat().st_size]


def test_a_closed_store_says_that_it_is_closed_and_may_be_closed_twice(kept: Kept) -> None:
    store = kept.unlock()
    paper = store.papers.put(b"x" * 10)
    stream = store.papers.open(paper)
    store.close()
    store.close()
    for late in (store.record.head, stream.read, lambda: store.drafts.save("a", {})):
        with pytest.raises(faults.StoreClosed):
            late()


def test_a_file_that_goes_away_while_it_is_opened_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(faults.StoreReadOnly):
        driver.open_file(tmp_path / "gone", key.new_key(), key.new_salt(), newest=1)
    assert list(tmp_path.iterdir()) == []


def test_what_is_set_for_every_connection_is_set(store: Store) -> None:
    pragmas = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "temp_store": 2,
        "wal_autocheckpoint": 0,
        "cipher_log_level": "NONE",
    }
    assert {name: store.connection.rows(f"PRAGMA {name}")[0][0] for name in pragmas} == pragmas
    assert store.connection.rows("PRAGMA cipher_version")


def test_sqlite_utils_works_on_the_encrypting_driver() -> None:
    from sqlite_utils import db

    assert db.sqlite3.__name__ == "sqlcipher3"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_only_the_user_may_read_the_files(kept: Kept) -> None:
    with kept.unlock() as store:
        _record(store)
        assert {file.stat().st_mode & 0o077 for file in kept.place.parent.iterdir()} == {0}


HOLDS_A_KEY = """
import os, resource, sys
from pathlib import Path
from panelsec.storage.store import Store
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
Store.throwaway(Path(sys.argv[1]))
os.abort()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core files")
def test_a_process_that_holds_a_key_leaves_no_core_file(tmp_path: Path) -> None:
    died = subprocess.Popen([sys.executable, "-c", HOLDS_A_KEY, tmp_path], cwd=tmp_path)
    status = os.waitpid(died.pid, 0)[1]
    assert os.WTERMSIG(status) == signal.SIGABRT
    assert not os.WCOREDUMP(status)
    assert not any(each.name.startswith("core") for each in tmp_path.iterdir())


def test_no_plain_text_lies_in_any_file(kept: Kept, tmp_path: Path) -> None:
    words = ["Ottilie Featherstonehaugh", "plagiarised-dissertation.pdf", "Confidential witness statement"]
    with kept.unlock() as store:
        store.record.append("DC/2026/1", [Entry(NOW, words[0], "Opened", {"respondent": words[0]})])
        store.papers.put(words[2].encode() * 100_000)
        store.drafts.save(words[1], {"text": words[2]})
        _assert_nowhere(tmp_path, words, least=5)
    _assert_nowhere(tmp_path, words, least=3)


def _assert_nowhere(folder: Path, words: list[str], least: int) -> None:
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert len(files) >= least
    for file in files:
        raw = file.read_bytes()
        assert not raw.startswith(b"SQLite format 3")
        for word in (part for text in words for part in text.split()):
            assert word.encode() not in raw, file.name


def test_closing_leaves_one_file_that_holds_everything(kept: Kept, tmp_path: Path) -> None:
    with kept.unlock() as store:
        _record(store)
    copy = tmp_path / "copy" / "copy.panelsec"
    copy.parent.mkdir()
    copy.write_bytes(kept.place.read_bytes())
    Envelope.from_bytes(kept.envelope.read_bytes()).write(copy.with_name("copy.panelsec.envelope"))
    with Store.recover(copy, kept.code, MemoryKeychain(), any_folder=True) as store:
        assert store.record.head().sequence == 1
    assert {file.name.removeprefix(kept.place.name) for file in tmp_path.iterdir()} == {
        "",
        ".envelope",
        ".lock",
        "copy",
    }

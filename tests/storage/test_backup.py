"""Backups: proved copies that the recovery code alone opens, thinned out by age."""

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from panelsec.storage import connection, faults
from panelsec.storage.checking import Report
from panelsec.storage.envelope import beside
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.keyed_file import KeyedFile
from panelsec.storage.record import Entry
from panelsec.storage.recovery import backup
from panelsec.storage.recovery.backup import Backup, back_up, backups, backups_of, thin_out, to_keep
from panelsec.storage.recovery.replacing import restore
from panelsec.storage.store import Store

from .conftest import NOW, Kept

PAPER = b"page " * 300_000
SHA256 = sha256(PAPER).hexdigest()


def fill(store: Store, count: int = 3) -> None:
    with store.act():
        store.record.append(
            "DC/1", [Entry(NOW, "Secretary", "Noted", {"text": f"{n}"}) for n in range(count)]
        )
        store.papers.put(PAPER)


def test_a_backup_holds_everything_and_says_up_to_which_head(kept: Kept, tmp_path: Path) -> None:
    with kept.unlock() as store:
        fill(store)
        made = back_up(store, tmp_path / "backups", NOW)
        assert made.head == store.record.head()
        assert made.counts == (3, 3, 1, 2)
    assert backups(tmp_path / "backups") == [made]
    assert sorted(each.name for each in made.folder.iterdir()) == [
        "committee.panelsec",
        "committee.panelsec.envelope",
        "receipt.json",
    ]
    with Store.recover(made.place, kept.code, MemoryKeychain(), any_folder=True) as copy:
        assert copy.papers.read(SHA256) == PAPER
        assert copy.check() == []


def test_what_is_done_while_a_backup_is_made_is_not_kept_waiting_and_not_lost(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept.unlock() as store:
        fill(store)
        whole = KeyedFile.copy_to

        def copy_to(self: KeyedFile, place: Path, report: Report) -> None:
            whole(self, place, report)
            fill(store)

        monkeypatch.setattr(KeyedFile, "copy_to", copy_to)
        made = back_up(store, tmp_path / "backups", NOW)
        assert made.head.sequence == 3
        assert store.record.head().sequence == 6


@pytest.mark.parametrize("where", [5_000, 20_000, -3_000])
def test_a_copy_with_a_flipped_bit_does_not_become_a_backup(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: int
) -> None:
    whole = KeyedFile.copy_to

    def copy_to(self: KeyedFile, place: Path, report: Report) -> None:
        whole(self, place, report)
        raw = bytearray(place.read_bytes())
        raw[where] ^= 1
        place.write_bytes(raw)

    monkeypatch.setattr(KeyedFile, "copy_to", copy_to)
    with kept.unlock() as store:
        fill(store)
        with pytest.raises(faults.StoreDamaged):
            back_up(store, tmp_path / "backups", NOW)
    assert list((tmp_path / "backups").iterdir()) == []


def test_where_there_is_no_room_nothing_is_left_and_it_says_so(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: KeyedFile, place: Path, report: Report) -> None:
        place.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(KeyedFile, "copy_to", full)
    with kept.unlock() as store, pytest.raises(faults.StoreFull):
        back_up(store, tmp_path / "backups", NOW)
    assert list((tmp_path / "backups").iterdir()) == []


def test_half_a_backup_and_anything_else_in_the_folder_is_no_backup(kept: Kept, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with kept.unlock() as store:
        made = back_up(store, folder, NOW)
        shutil.copytree(made.folder, folder / "committee 2026-10-06 000000.unfinished")
        (folder / "holiday photos").mkdir()
        (folder / "note.txt").write_text("mine")
        for number, receipt in enumerate((b"[" * 200_000, b"[]", b'{"at": 1}', bytes(9))):
            (folder / f"odd {number}").mkdir()
            (folder / f"odd {number}" / "receipt.json").write_bytes(receipt)
        (folder / "odd" / "receipt.json").mkdir(parents=True)
        assert backups(folder) == [made]
        thin_out(store, folder)
    assert (folder / "note.txt").exists()
    assert (folder / "holiday photos").exists()


def test_seven_days_four_weeks_and_twelve_months_are_kept() -> None:
    times = [NOW - timedelta(hours=8 * n) for n in range(3 * 400)]
    kept = sorted(to_keep(times), reverse=True)
    days = [NOW.date() - timedelta(days=n) for n in range(7)]
    assert [each.date() for each in kept[:7]] == days
    weeks = {each.isocalendar()[:2] for each in kept}
    assert (
        len(
            {NOW.isocalendar()[:2], *((NOW - timedelta(weeks=n)).isocalendar()[:2] for n in range(4))} - weeks
        )
        == 0
    )
    assert len({(each.year, each.month) for each in kept}) == 12
    assert len(kept) <= 7 + 4 + 12
    assert to_keep(kept) == set(kept), "thinning out twice takes no more"


def test_thinning_out_takes_the_old_ones_away_and_leaves_the_rest(kept: Kept, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with kept.unlock() as store:
        made = [back_up(store, folder, NOW - timedelta(hours=n)) for n in (0, 1, 2, 30)]
        gone = thin_out(store, folder)
    assert {each.at for each in gone} == {made[1].at, made[2].at}
    assert [each.at for each in backups(folder)] == [made[0].at, made[3].at]


def test_a_backup_in_which_somebody_works_is_never_thinned_out(kept: Kept, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with kept.unlock() as store:
        first = back_up(store, folder, NOW - timedelta(hours=1))
    with Store.recover(first.place, kept.code, MemoryKeychain(), any_folder=True) as store:
        later = [back_up(store, folder, NOW + timedelta(minutes=n)) for n in (0, 1)]
        assert thin_out(store, folder) == [later[0]]
        assert first.place.exists()


def test_a_backup_is_not_opened_to_be_worked_in_and_nothing_is_restored_over_it(
    kept: Kept, tmp_path: Path
) -> None:
    with kept.unlock() as store:
        first, last = (back_up(store, tmp_path / "backups", NOW + timedelta(hours=n)) for n in (0, 1))
    before = {each: each.read_bytes() for each in first.folder.iterdir()}
    for enter in (
        lambda: Store.recover(first.place, kept.code, MemoryKeychain()),
        lambda: Store.unlock(first.place, kept.keychain),
        lambda: restore(last, first.place, kept.keychain, code=kept.code, now=NOW),
    ):
        with pytest.raises(faults.StoreIsBackup, match="is a backup, and is not worked in"):
            enter()
    assert {each: each.read_bytes() for each in first.folder.iterdir() if each in before} == before


def test_another_offices_backups_in_the_same_folder_are_not_thinned_out(kept: Kept, tmp_path: Path) -> None:
    folder, home = tmp_path / "backups", tmp_path / "another"
    home.mkdir()
    with Kept(home).unlock() as other:
        theirs = [back_up(other, folder, NOW - timedelta(hours=n, minutes=1)) for n in range(3)]
        with kept.unlock() as store:
            mine = [back_up(store, folder, NOW - timedelta(hours=n)) for n in range(3)]
            assert thin_out(store, folder) == mine[1:]
            assert backups_of(store, folder) == mine[:1]
        assert backups_of(other, folder) == theirs
        [first, *_] = theirs
        (first.folder / "receipt.json").write_text(first.receipt().decode().replace('"record"', '"was"'))
        assert first.folder in [each.folder for each in backups_of(other, folder)]


def test_what_a_process_that_was_killed_left_of_its_backup_goes_with_a_later_one(
    kept: Kept, tmp_path: Path
) -> None:
    left, being_made = (
        tmp_path / f"committee {at:%Y-%m-%d %H%M%S}.unfinished"
        for at in (NOW - timedelta(days=2), NOW - timedelta(minutes=2))
    )
    for each in (left, being_made):
        each.mkdir()
        (each / "committee.panelsec").write_bytes(b"half")
    with kept.unlock() as store:
        back_up(store, tmp_path, NOW)
    assert not left.exists()
    assert being_made.exists()


def test_a_receipt_read_again_is_the_same_backup(kept: Kept, tmp_path: Path) -> None:
    with kept.unlock() as store:
        made = back_up(store, tmp_path / "backups", datetime(2026, 10, 5, 9, 30, 1))  # noqa: DTZ001
    assert Backup.read(made.folder) == made
    (made.folder / "receipt.json").write_text("{}")
    assert Backup.read(made.folder) is None
    assert beside(made.place).exists()
    assert backup.backups(tmp_path / "nowhere") == []


def test_a_backup_that_is_left_off_at_any_moment_leaves_nothing_of_itself(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stop(Exception):  # noqa: N818
        """Nobody wants it any more."""

    with kept.unlock() as store:
        fill(store)
        store.record.append("DC/1", [Entry(NOW, "Secretary", "Noted", {"text": "x" * 900})] * 500)
        monkeypatch.setattr(connection, "_ASKED_EVERY", 0)
        heard: list[tuple[int, int, str]] = []
        back_up(store, tmp_path / "whole", NOW, lambda *told: heard.append(told))
        assert [done for done, _, _ in heard] == sorted(done for done, _, _ in heard)
        words = [each for _, _, each in heard]
        assert words[0] == "Copying"
        assert words.count("Copying") > 5  # in the middle of the one statement that copies
        assert len(set(words)) == 4
        for at in (5, words.index(words[-1])):
            calls = iter(range(len(heard)))

            def report(*_: object, at: int = at, calls: Iterator[int] = calls) -> None:
                if next(calls) >= at:
                    raise Stop

            with pytest.raises(Stop):
                back_up(store, tmp_path / "backups", NOW, report)
            assert list((tmp_path / "backups").iterdir()) == []
        assert back_up(store, tmp_path / "backups", NOW).head == store.record.head()

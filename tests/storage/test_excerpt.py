"""One case in a file of its own: its record holds and can be verified, and nothing of another case is in it."""

import zipfile
from pathlib import Path

import pytest

from panelsec.storage import faults
from panelsec.storage.excerpt import excerpt, seal, unpack
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.record import Entry, Record
from panelsec.storage.store import Store

from .conftest import NOW, Kept

OURS, THEIRS = "DC/2026/1", "DC/2026/2"


def note(text: str, kind: str = "Found") -> Entry:
    return Entry(NOW, "Secretary", kind, {"text": text})


@pytest.fixture
def full(kept: Kept):
    """Two cases and the office in turn, with a paper each and one that both have."""
    with kept.unlock() as store:
        for number in range(4):
            store.record.append(OURS, [note(f"ours {number}"), note(f"private {number}", "Noted")])
            store.record.append(THEIRS, [note(f"theirs {number}")])
            store.record.append(None, [note(f"office {number}")])
        yield store


def opened(file: Path, code: str, folder: Path) -> Store:
    return Store.recover(unpack(file, folder), code, MemoryKeychain(), any_folder=True)


def everything(store: Store) -> str:
    """All that any table holds, as text."""
    tables = store.connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return "\n".join(str(store.connection.rows(f'SELECT * FROM "{name}"')) for (name,) in tables)


def test_a_case_in_a_file_of_its_own_is_whole_and_its_record_holds_up_to_its_last_event(
    full: Store, tmp_path: Path
) -> None:
    code = excerpt(full, OURS, [], [], tmp_path / "handed over.panelsec-case")
    last = full.record.head_of(OURS)
    with opened(tmp_path / "handed over.panelsec-case", code, tmp_path / "in") as case:
        assert case.record.events(OURS) == full.record.events(OURS)
        assert case.record.cases() == [OURS]
        assert case.record.events(None) == []
        assert case.record.head() == last
        assert case.record.verify(last) == []
        assert case.check() == []


def test_nothing_of_another_case_nor_what_is_withheld_is_in_the_file(full: Store, tmp_path: Path) -> None:
    file = tmp_path / "handed over.panelsec-case"
    code = excerpt(full, OURS, [], ["Noted"], file)
    with opened(file, code, tmp_path / "in") as case:
        said = everything(case)
        assert "ours 3" in said
        for word in ("theirs", THEIRS, "office", "private"):
            assert word not in said
        assert case.verify() == [], "what is withheld still stands in the chain"
    assert b"ours" not in file.read_bytes()


def test_the_papers_that_go_along_are_whole_and_the_others_do_not_go(full: Store, tmp_path: Path) -> None:
    ours = full.papers.put(b"%PDF ours" * 300_000)
    full.papers.put(b"%PDF theirs")
    file = tmp_path / "handed over.panelsec-case"
    code = excerpt(full, OURS, [ours], [], file)
    with opened(file, code, tmp_path / "in") as case:
        assert case.papers.all() == [ours]
        assert case.papers.read(ours) == b"%PDF ours" * 300_000


@pytest.mark.parametrize(
    "wrong",
    [
        "UPDATE digests SET digest = zeroblob(32) WHERE sequence = 3",
        "DELETE FROM digests WHERE sequence = 3",
        "UPDATE events SET who = 'Somebody' WHERE sequence = 5",
        "UPDATE bodies SET body = '{}' WHERE sequence = 5",
        "UPDATE about SET made_by = 'Somebody'",
    ],
)
def test_whatever_was_changed_in_the_excerpt_is_noticed(full: Store, tmp_path: Path, wrong: str) -> None:
    file = tmp_path / "handed over.panelsec-case"
    code = excerpt(full, OURS, [], [], file)
    with opened(file, code, tmp_path / "in") as case:
        case.connection.run(wrong)
        assert Record(case.connection).verify() != []


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04 not quite", b"%PDF-1.7"])
def test_a_file_that_holds_no_case_is_refused_with_a_sentence(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "case.panelsec-case"
    file.write_bytes(raw)
    with pytest.raises(faults.StoreDamaged, match="holds no case"):
        unpack(file, tmp_path / "in")


def test_an_archive_with_other_names_in_it_is_not_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "case.panelsec-case"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../escaped", b"x")
        archive.writestr("case.panelsec", b"x")
        archive.comment = bytes(32)
    seal(file)
    with pytest.raises(faults.StoreDamaged):
        unpack(file, tmp_path / "in")
    assert not (tmp_path / "escaped").exists()


def test_an_archive_that_swells_is_not_unpacked_before_its_code_is_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "case.panelsec-case"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("case.panelsec", "case.panelsec.envelope"):
            archive.writestr(name, bytes(100_000))
        archive.comment = bytes(32)
    seal(file)
    with pytest.raises(faults.StoreDamaged, match="holds no case"):
        unpack(file, tmp_path / "in")
    assert not (tmp_path / "in").exists()


def test_a_file_that_went_away_before_it_was_read_is_told_as_that(tmp_path: Path) -> None:
    with pytest.raises(faults.StoreMissing, match="no longer in"):
        unpack(tmp_path / "case.panelsec-case", tmp_path / "in")


def test_a_flipped_bit_anywhere_in_the_file_is_refused(full: Store, tmp_path: Path) -> None:
    file = tmp_path / "handed over.panelsec-case"
    excerpt(full, OURS, [], [], file)
    whole = file.read_bytes()
    unpack(file, tmp_path / "in")
    around = [*range(64), *range(len(whole) - 700, len(whole))]  # the archive's own bytes, and the envelope's
    for at in [*around, *range(64, len(whole), len(whole) // 100)]:
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << at % 8]) + whole[at + 1 :])
        with pytest.raises(faults.StoreDamaged):
            unpack(file, tmp_path / "flipped")
    assert not (tmp_path / "flipped").exists()


def test_another_code_opens_nothing(full: Store, tmp_path: Path, kept: Kept) -> None:
    file = tmp_path / "handed over.panelsec-case"
    excerpt(full, OURS, [], [], file)
    with pytest.raises(faults.WrongCode):
        opened(file, kept.code, tmp_path / "in")

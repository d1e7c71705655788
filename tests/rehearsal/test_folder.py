"""The folder of a rehearsal: what an earlier one wrote goes, what is somebody else's stays."""

from pathlib import Path

import pytest

from panelsec.errors import Unavailable
from panelsec.rehearsal.folder import LIST, write


def held(out: Path) -> set[str]:
    return {p.relative_to(out).as_posix() for p in out.rglob("*") if p.is_file()} - {LIST}


def test_a_second_rehearsal_leaves_nothing_of_the_first_and_all_that_is_not_its_own(tmp_path: Path) -> None:
    write(tmp_path / "out", {"letters/01.pdf": b"1", "lot/DC1-1/a.txt": b"2", "outcome.json": b"{}"})
    (tmp_path / "out" / "letters" / "note.txt").write_text("mine")

    write(tmp_path / "out", {"letters/02.pdf": b"3", "outcome.json": b"{}"})

    assert held(tmp_path / "out") == {"letters/02.pdf", "letters/note.txt", "outcome.json"}
    assert not (tmp_path / "out" / "lot").exists()


def test_what_no_rehearsal_wrote_is_not_mixed_with_its_own(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "to-my-aunt.pdf").write_bytes(b"dear")

    for name in ("letters/01.pdf", "else.pdf"):
        with pytest.raises(Unavailable, match=r"holds letters, and no rehearsal.*Name an empty folder"):
            write(tmp_path, {name: b"1"})

    assert held(tmp_path) == {"letters/to-my-aunt.pdf"}


def test_a_list_that_was_tampered_with_cannot_reach_outside_the_folder(tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    kept.write_text("kept")
    out = tmp_path / "out"
    out.mkdir()
    (out / LIST).write_text(f"../kept.txt\n{kept}\n")

    write(out, {"outcome.json": b"{}"})

    assert kept.read_text() == "kept"
    assert held(out) == {"outcome.json"}


def test_where_one_file_cannot_be_written_none_is_left(tmp_path: Path) -> None:
    (tmp_path / "out" / "02.pdf").mkdir(parents=True)
    (tmp_path / "out" / LIST).touch()

    with pytest.raises(Unavailable, match="could not be written"):
        write(tmp_path / "out", {"outcome.json": b"{}", "letters/01.pdf": b"1", "02.pdf": b"2"})

    assert held(tmp_path / "out") == set()

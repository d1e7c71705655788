"""What the demonstration leaves."""

import shlex
from pathlib import Path

import pytest

from panelsec.__main__ import main
from panelsec.actions.draw.proof import verify_folder
from panelsec.rehearsal.demo import demo
from panelsec.rehearsal.folder import LIST
from tests.letters.verapdf import failures


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    out = tmp_path_factory.mktemp("demo") / "a folder with spaces"
    (out / "mine").mkdir(parents=True)
    (out / "mine" / "note.pdf").write_bytes(b"not of the demonstration")
    (out / LIST).touch()  # an earlier rehearsal's folder, in which somebody has put a note
    return out, list(demo(out))


@pytest.fixture(scope="module")
def left(said: tuple[Path, list[str]]) -> Path:
    return said[0]


def test_the_demo_tells_in_ten_lines_what_it_made_and_where(said: tuple[Path, list[str]]) -> None:
    out, lines = said

    assert len(lines) == 10
    assert f"Written to {out}:" in lines
    assert f"  letters       {len(list((out / 'letters').iterdir()))} letters" in lines[5]
    assert str(out / "letters") in lines[8]


def test_the_line_that_checks_the_lot_works_as_it_stands(
    said: tuple[Path, list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    words = shlex.split(said[1][7].partition(": ")[2])

    assert words[:2] == ["panelsec", "verify-lot"]
    assert main(words[1:]) == 0
    assert "The lot holds." in capsys.readouterr().out


def test_the_demo_leaves_a_lot_that_holds_and_its_certificate(left: Path) -> None:
    holds, _ = verify_folder(left / "lot" / "DC1-1")

    assert holds
    assert (left / "lot" / "DC1-1" / "certificate.pdf").read_bytes().startswith(b"%PDF")


def test_the_demo_leaves_the_letters_and_bundles_of_a_whole_case(left: Path) -> None:
    letters = {p.name.split("-")[1] for p in (left / "letters").iterdir()}
    readers = {p.stem.split("-", 2)[2] for p in (left / "bundles").iterdir()}

    assert {"L12", "L13", "L17", "L18", "L19", "L30"} <= letters
    assert {"R1", "investigating_officer"} < readers
    assert len(readers) == 5


@pytest.mark.parametrize("flavour", ["ua1", "2a"])
def test_every_letter_of_the_demo_passes_verapdf(left: Path, flavour: str) -> None:
    pages = [*(left / "letters").iterdir(), left / "lot" / "DC1-1" / "certificate.pdf"]

    assert {p.name: failures(p.read_bytes(), flavour) for p in pages} == {p.name: [] for p in pages}

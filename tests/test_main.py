"""The command line, as somebody would use it who has just installed the program."""

import json
from pathlib import Path

import pytest

from panelsec.__main__ import main

CASE = Path(__file__).parent / "cases" / "open-07-referral-withdrawn.yaml"


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("panelsec 0.")


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])

    said = capsys.readouterr().out
    assert all(word in said for word in ("demo", "rehearse", "verify-lot", "--practise", "--version"))


def test_a_case_is_rehearsed_and_its_lot_is_verified(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rehearse", str(CASE), "--out", str(tmp_path)]) == 0
    assert json.loads((tmp_path / "outcome.json").read_text(encoding="utf-8"))["acts"]

    assert main(["verify-lot", str(tmp_path / "lot" / "DC1-1")]) == 0
    assert "The lot holds." in capsys.readouterr().out


def test_a_lot_that_was_changed_by_one_letter_does_not_hold(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["rehearse", str(CASE), "--out", str(tmp_path)])
    record = tmp_path / "lot" / "DC1-1" / "3-record.txt"
    record.write_bytes(record.read_bytes().replace(b"ASSIGN\tCHAIR", b"ASSIGN\tCHAIS", 1))

    assert main(["verify-lot", str(record.parent)]) == 1
    assert "does not hold" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "format 1"),
        ("format: 2", "format 1"),
        ("format: 1", "lacks"),
        ("a: [", "cannot be read"),
        ("\x00", "cannot be read"),
    ],
)
def test_a_file_that_is_no_rehearsal_gets_a_plain_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    file = tmp_path / "case.yaml"
    file.write_text(text)

    assert main(["rehearse", str(file), "--out", str(tmp_path / "out")]) == 1
    assert said in capsys.readouterr().err


def test_a_folder_that_is_not_there_gets_a_plain_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify-lot", str(tmp_path / "nowhere")]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_a_demo_that_cannot_be_written_gets_a_plain_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "demo").write_text("a file where the folder should be")

    assert main(["demo", "--out", str(tmp_path / "demo")]) == 1
    assert "could not be written" in capsys.readouterr().err

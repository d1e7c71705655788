"""The command line, as somebody would use it who has just installed the program."""

import json
import os
import re
import signal
import sys
from datetime import datetime
from pathlib import Path

import pytest

from panelsec import app
from panelsec.__main__ import STOPPED, main
from panelsec.actions import stores, verifying
from panelsec.actions.draw import proof
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store

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
    assert all(
        word in said for word in ("demo", "rehearse", "verify ", "verify-lot", "--practise", "--version")
    )
    assert "[--practise] COMMAND ..." in said


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


def test_a_file_that_is_no_rehearsal_ends_with_2_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("format: 1")

    assert main(["rehearse", str(file), "--out", str(tmp_path / "out")]) == 2
    assert "case.yaml, line 1: The file lacks id" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_acts_that_were_not_done_though_nobody_said_so_are_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = CASE.read_text(encoding="utf-8")
    case = tmp_path / "case.yaml"
    case.write_text(told.replace("to: [DC1, R1, investigating_officer]", "to: [DC1, R1, R1.senior_tutor]"))
    assert case.read_text() != told

    assert main(["rehearse", str(case), "--out", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    assert re.match(r"act \d+ \(send, 2023-\d\d-\d\d \d\d:\d\d\) was queried \(G25\), not done: ", said[0])


@pytest.mark.parametrize("command", [["demo"], ["rehearse", str(CASE)]])
def test_where_out_is_a_file_a_sentence_says_so(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "there").write_text("a file where the folder should be")

    assert main([*command, "--out", str(tmp_path / "there")]) == 2
    assert capsys.readouterr().err == "there is a file, not a folder. Name another folder with --out.\n"
    assert (tmp_path / "there").read_text() == "a file where the folder should be"


def test_a_misspelt_command_is_told_the_right_one(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["rehears", "case.yaml"])

    assert ended.value.code == 2
    assert "there is no command rehears. Did you mean rehearse?" in capsys.readouterr().err


def test_ctrl_c_ends_a_command_with_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("panelsec.rehearsal.demo.demo", stopped)
    assert main(["demo", "--out", str(tmp_path / "demo")]) == 130
    assert capsys.readouterr().err == "Stopped. Nothing was left half written.\n"


@pytest.mark.parametrize("words", [["demo", "--out", ""], ["--practise", "demo"], ["verify-lot", ""]])
def test_words_that_would_lead_elsewhere_are_refused(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "panelsec" in capsys.readouterr().err


def test_a_name_that_is_too_long_for_a_folder_gets_a_plain_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--out", str(tmp_path / ("x" * 300))]) == 2
    assert "too long" in capsys.readouterr().err


def test_without_a_display_the_desktop_says_so(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main([]) == 2
    assert "no display" in capsys.readouterr().err


def test_a_pipe_that_stands_in_for_a_file_of_a_lot_is_left_out(tmp_path: Path) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "2-entropy.txt")
    (tmp_path / "1-commitment.txt").mkdir()
    assert main(["verify-lot", str(tmp_path)]) == 2


def test_a_folder_that_is_not_there_gets_a_plain_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify-lot", str(tmp_path / "nowhere")]) == 2
    assert "nowhere" in capsys.readouterr().err


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, str]:
    """An office that was made on this computer and closed, and the head of its record."""
    keychain = MemoryKeychain()
    monkeypatch.setattr(app, "system_keychain", lambda: keychain)
    moment = datetime.fromisoformat("2027-03-02T09:30")
    session, _ = stores.make(tmp_path / "office.panelsec", keychain, lambda: moment)
    head = verifying.head(session)
    stores.close(session)
    return session.store.place, head


def test_a_file_is_verified_and_held_against_a_printed_value(
    office: tuple[Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    place, head = office
    assert main(["verify", str(place)]) == 0
    said = capsys.readouterr()
    assert said.out == "The file office.panelsec holds.\n"
    assert said.err.startswith("Asking this computer’s keychain for the key.")
    assert main(["verify", str(place), "--head", head]) == 0
    assert "goes through the printed value" in capsys.readouterr().out
    assert main(["verify", str(place), "--head", "2:00000000"]) == 1
    assert "At event 2 the record has" in capsys.readouterr().err
    assert main(["verify", str(place), "--head", "seventeen"]) == 1
    assert "Type it as it is printed" in capsys.readouterr().err


def test_a_file_whose_record_was_changed_does_not_hold(
    office: tuple[Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    place, _ = office
    with Store.unlock(place, app.system_keychain()) as store:
        store.connection.run("UPDATE bodies SET body = replace(body, 'Christ', 'Crist')")
    assert main(["verify", str(place)]) == 1
    assert "The body of event 1 was changed after it was recorded." in capsys.readouterr().out


def test_a_file_whose_lists_say_otherwise_than_its_record_is_told_with_the_way_on(
    office: tuple[Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    place, _ = office
    with Store.unlock(place, app.system_keychain()) as store:
        store.connection.run("INSERT INTO due VALUES (1, 'DC-0', '', '', '', '')")
    assert main(["verify", str(place)]) == 1
    said = capsys.readouterr().out
    assert said.startswith("The lists have a case DC-0, and the record has none.")
    assert "makes the lists anew" in said


@pytest.mark.skipif(sys.platform == "win32", reason="there it ends a program at once")
def test_a_command_that_is_asked_to_end_clears_away_what_it_began_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(proof, "verify_folder", lambda _: os.kill(os.getpid(), signal.SIGTERM))
    assert main(["verify-lot", str(tmp_path)]) == STOPPED
    assert capsys.readouterr().err == "Stopped. Nothing was left half written.\n"


def test_a_file_that_is_not_there_gets_a_plain_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(tmp_path / "none.panelsec")]) == 2
    assert "There is no office" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_office_and_what_was_mended_at_opening_are_said(
    office: tuple[Path, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, _ = office
    words = tmp_path / "README.md"
    words.write_text("No office.")
    assert main(["verify", str(words)]) == 2
    assert "README.md isn’t an office’s file, or it is damaged" in capsys.readouterr().err

    envelope = place.with_name(place.name + ".envelope")
    envelope.unlink()
    assert main(["verify", str(place)]) == 1
    assert capsys.readouterr().out.startswith("The envelope beside the file was gone. It was written again")
    assert main(["verify", str(place)]) == 0

    place.write_bytes(bytes(16) + place.read_bytes()[16:])
    assert main(["verify", str(place)]) == 1
    assert "Nothing that was recorded is lost: the envelope" in capsys.readouterr().out

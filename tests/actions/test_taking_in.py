"""Files that are offered, before any is taken in."""

import os
import sys
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Encryption, Pdf

from panelsec.actions import handing_over, reading
from panelsec.actions.panels import imported
from panelsec.actions.papers import taking_in
from panelsec.bundle.incoming.enclosed import told
from panelsec.errors import Unavailable
from tests.actions.conftest import Desk
from tests.bundle import pdfs


def test_of_a_file_in_which_very_many_lie_some_are_taken_out_and_the_rest_is_said(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking_in, "MOST_ENCLOSED", 2)
    message = EmailMessage()
    message["From"] = "a@example.invalid"
    message.set_content("See what is attached.")
    for number in range(5):
        message.add_attachment(f"Note {number}", filename=f"{number}.txt")
    (tmp_path / "a.eml").write_bytes(message.as_bytes())
    told: list[str] = []
    offers = taking_in.read_files(
        desk.at("2022-03-01T09:00"), [tmp_path / "a.eml"], lambda *step: told.append(step[-1])
    )
    assert [offer.name for offer in offers] == ["a.eml", "0.txt", "1.txt", "a.eml"]
    assert "‘a.eml’ holds more than 2 files, and the others were left in it." in offers[-1].problem
    assert list(dict.fromkeys(told)) == ["a.eml", "0.txt", "1.txt"], "so that it can be stopped at each"


def test_what_lies_in_a_pdf_is_offered_like_any_other_file_and_after_its_password_too(
    desk: Desk, tmp_path: Path
) -> None:
    with Pdf.open(BytesIO(pdfs.attached("song.mp3"))) as pdf:
        locked = pdfs.saved(pdf, static_id=False, encryption=Encryption(user="open sesame", owner="o"))
    (tmp_path / "a.pdf").write_bytes(pdfs.attached("inner.pdf", pdfs.belonging()))
    (tmp_path / "b.pdf").write_bytes(locked)
    session = desk.at("2022-03-01T09:00")
    *offers, shut = taking_in.read_files(session, [tmp_path / "a.pdf", tmp_path / "b.pdf"], lambda *_: None)
    assert [offer.name for offer in offers if offer.taken is not None] == [
        *("a.pdf", "inner.pdf", "part.txt", "page.txt", "within.txt", "mark.txt", "drawing.txt", "pinned.txt")
    ]
    assert shut.locked
    opened, song, pinned = taking_in.unlock(session, shut, "open sesame", lambda *_: None)
    assert opened.taken is not None
    assert song.problem.startswith("‘song.mp3’ is not of a kind that can be taken in.")
    assert pinned.taken is not None


def test_a_file_within_another_is_told_by_the_last_part_of_its_name_in_one_line_that_reads_as_it_stands() -> (
    None
):
    names = {
        "../../etc/x.pdf": "x.pdf",
        "C:\\x\\y.pdf": "y.pdf",
        "a\nFrom: b\0.pdf": "a From: b.pdf",
        "\u202efdp.exe": "fdp.exe",
        "CON": "CON",
        "bad\udcff.pdf": "bad.pdf",
        "/": "A file without a name",
    }
    assert {name: told(name) for name in names} == names
    cut = told("z" * 400 + ".pdf")
    assert len(cut) == 120
    assert cut.endswith("z.pdf")


def test_a_message_too_deep_within_messages_is_named_and_not_left_out_in_silence(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking_in, "DEEPEST", 0)
    message = EmailMessage()
    message.set_content("See what is attached.")
    message.add_attachment("Note", filename="deep.txt")
    (tmp_path / "a.eml").write_bytes(message.as_bytes())
    *_, last = taking_in.read_files(desk.at("2022-03-01T09:00"), [tmp_path / "a.eml"], lambda *_: None)
    assert last.problem.startswith("‘deep.txt’ lies more than 0 files deep")


def test_a_file_too_large_to_be_taken_in_is_not_read_whole(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 2**20)
    (tmp_path / "a.pdf").write_bytes(bytes(2**20 + 1))
    [offer] = taking_in.read_files(desk.at("2022-03-01T09:00"), [tmp_path / "a.pdf"], lambda *_: None)
    assert offer.problem.startswith("‘a.pdf’ is larger than 1 MB")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_or_a_folder_among_the_files_is_named_and_not_waited_for(desk: Desk, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.pdf")
    session = desk.at("2022-03-01T09:00")
    for path in (tmp_path / "a.pdf", tmp_path):
        [offer] = taking_in.read_files(session, [path], lambda *_: None)
        assert (
            offer.problem
            == f"‘{path.name}’ is a folder or a device, and no file. Choose the files themselves."
        )
    register = imported.read_register(session, tmp_path / "a.pdf")
    assert isinstance(register, imported.NoRegister)
    with pytest.raises(Unavailable, match=r"‘?a\.pdf’? holds no case"):
        handing_over.look(session, tmp_path / "a.pdf", "x")

"""The proof of a lot as it leaves the office: whole, true of its moment, and checked by what is printed in it."""

import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pypdf
import pypdfium2
import pytest

from panelsec.actions.draw.drawing import draw, stand_down
from panelsec.actions.draw.lots import lots
from panelsec.actions.draw.proof import proof, verify_folder
from panelsec.actions.draw.seating import save_lot
from panelsec.errors import Unavailable
from panelsec.resources import resource
from tests.actions.conftest import Desk

EXAMPLE = Path(__file__).parents[1] / "lot" / "data" / "example"


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]


@pytest.fixture
def drawn(convened: Desk) -> Desk:
    draw(convened.at("2022-02-16T10:30"), convened.reference, "DC1")
    return convened


def certificate(desk: Desk) -> list[str]:
    return pages(proof(desk.session, desk.case, lots(desk.case)[1])["certificate.pdf"])


def run(script: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", str(script), str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_verifier_copied_out_of_the_certificate_runs_and_is_the_verifier(drawn: Desk, tmp_path: Path):
    pdf = proof(drawn.session, drawn.case, lots(drawn.case)[1])["certificate.pdf"]
    copied = tmp_path / "copied.py"
    copied.write_text(pypdf.PdfReader(BytesIO(pdf)).pages[-1].extract_text(), encoding="utf-8")
    original = resource("lot", "verify_lot1.py").read_text(encoding="ascii")
    assert [line.rstrip() for line in copied.read_text("utf-8").splitlines()] == original.splitlines()
    done = run(copied, EXAMPLE)
    assert (done.returncode, done.stderr) == (0, "")
    assert "The lot holds." in done.stdout


def test_the_folder_holds_the_verifier_and_the_certificate_its_sha_256(drawn: Desk, tmp_path: Path):
    place = save_lot(drawn.session, drawn.reference, 1, tmp_path)
    script = place / "verify_lot1.py"
    digest = sha256(script.read_bytes()).hexdigest()
    text = "\n".join(certificate(drawn))
    assert digest[:32] in text
    assert digest[32:] in text
    assert "python3 verify_lot1.py FOLDER" in text
    assert "The lot holds." in run(script, place).stdout


def test_a_certificate_says_which_draw_it_is_and_when_in_both_times(drawn: Desk):
    text = " ".join(" ".join(certificate(drawn)).split())
    assert "Draw 1, the only one that this case has had, for the Discipline Committee" in text
    assert "16 February 2022, 10:30:00 (10:30:00 UTC), when this certificate was written" in text
    assert "Yours sincerely" not in text
    assert "ANON-0" in text


def test_in_summer_the_time_of_cambridge_is_an_hour_ahead_of_the_files(drawn: Desk):
    drawn.at("2022-06-16T10:30")
    text = " ".join(" ".join(certificate(drawn)).split())
    assert "16 June 2022, 10:30:00 (09:30:00 UTC), when this certificate was written" in text


def test_whoever_stood_down_is_named_on_the_certificate_with_the_pseudonym(drawn: Desk):
    leaver = drawn.case.committee("DC1").members["student"]
    assert leaver is not None
    stand_down(drawn.at("2022-02-18T09:00"), drawn.reference, "DC1", "student", "declined")
    draw(drawn.session, drawn.reference, "DC1")
    text = " ".join(" ".join(certificate(drawn)).split())
    assert text.count(leaver.name) == 3  # the ticket, the assignment, the release


def test_a_folder_without_a_lot_is_said_to_hold_none(tmp_path: Path):
    (tmp_path / "notes.txt").write_text("nothing")
    for folder in (tmp_path, tmp_path / "nowhere", tmp_path / "notes.txt"):
        with pytest.raises(Unavailable) as failure:
            verify_folder(folder)
        assert failure.value.message.startswith(f"There is no lot in {folder}.")


def test_folders_of_several_lots_are_each_named(drawn: Desk, tmp_path: Path):
    save_lot(drawn.session, drawn.reference, 1, tmp_path)
    holds, told = verify_folder(tmp_path)
    assert holds
    assert told[:2] == ("lot-DC-2022-001-1:", "The lot holds.")

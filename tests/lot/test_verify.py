"""Both verifiers, the program's and the one printed into the certificate, on the same files."""

import runpy
import subprocess
import sys
from collections.abc import Callable

import pytest

from panelsec.lot.verify import verify
from panelsec.resources import resource

from .example import FILES, FOLDER, VECTORS, flips, solo
from .test_record import CHAIR, FORGERIES, GONE, RH, T, forged

SCRIPT = resource("lot", "verify_lot1.py")
NAMES = ("1-commitment.txt", "2-entropy.txt", "3-record.txt")
NOT_HELD = (ValueError, LookupError, TypeError, SystemExit)


@pytest.fixture(scope="module")
def check() -> Callable[..., str]:
    """The printed verifier, without the folder."""
    found: Callable[..., str] = runpy.run_path(str(SCRIPT))["check"]
    return found


def without(*names: str) -> dict[str, bytes]:
    return {name: data for name, data in FILES.items() if name not in names}


def test_the_example_holds():
    report = verify(FILES)
    assert report.holds
    assert report.record is not None
    assert report.record.head == VECTORS["record_head"]
    assert report.sentences[0] == "The lot holds."
    assert "RH: P13." in report.sentences


def test_a_lot_holds_without_disclosures():
    assert verify(without("4-disclosures.txt", "all-disclosures.private.txt")).holds


def test_the_disclosures_that_stay_with_the_office_must_hold_too():
    private = FILES["all-disclosures.private.txt"]
    [fault] = verify(
        {**FILES, "all-disclosures.private.txt": private.replace(b"\tin\t", b"\tout\t", 1)}
    ).faults
    assert fault.startswith("all-disclosures.private.txt: It opens a line that was not committed.")


@pytest.mark.parametrize("name", [*NAMES, "4-disclosures.txt"])
def test_every_single_bit_counts(name):
    for changed in flips(FILES[name]):
        report = verify({**without("all-disclosures.private.txt"), name: changed})
        assert report.faults


@pytest.mark.parametrize("name", [*NAMES, "4-disclosures.txt"])
def test_every_single_bit_counts_for_the_printed_verifier(name, check):
    files = [FILES[n] for n in (*NAMES, "4-disclosures.txt")]
    place = (*NAMES, "4-disclosures.txt").index(name)
    for changed in flips(FILES[name]):
        with pytest.raises(NOT_HELD):
            check(*files[:place], changed, *files[place + 1 :])


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_file_is_a_fault_of_that_file(name):
    report = verify(without(name))
    assert [fault.split(":")[0] for fault in report.faults] == [name]
    assert report.sentences[0] == "The lot does not hold."


def test_a_secret_never_revealed_is_said():
    assert "never revealed" in verify(without("2-entropy.txt", "3-record.txt")).faults[0]


def test_a_record_cut_short_shows_in_its_head_only():
    cut = FILES["3-record.txt"].splitlines(keepends=True)[:-1]
    report = verify({**FILES, "3-record.txt": b"".join(cut)})
    assert report.holds
    assert report.record is not None
    assert report.record.head != VECTORS["record_head"]


def test_a_record_cut_short_names_the_seats_not_assigned_and_asks_to_compare_the_head():
    cut = FILES["3-record.txt"].splitlines(keepends=True)[:3]
    told = verify({**FILES, "3-record.txt": b"".join(cut), "4-disclosures.txt": b""}).sentences
    assert told[0] == "The lot holds."
    assert "STUDENT: not assigned in this record." in told
    assert any("compare the head with the certificate" in sentence for sentence in told)


def test_whoever_asks_is_told_that_the_certificate_was_not_read():
    assert "The certificate was not read" in verify(FILES).sentences[-1]
    assert f"Commitment: {VECTORS['C']}" in verify(FILES).sentences


def test_wrong_disclosures_and_a_wrong_record_are_two_faults():
    report = verify({**FILES, "3-record.txt": b"LOT1\n", "4-disclosures.txt": b"x\n"})
    assert len(report.faults) == 2


@pytest.mark.parametrize("events", FORGERIES.values(), ids=FORGERIES)
def test_the_printed_verifier_rejects_what_was_drawn_wrongly(events, check):
    with pytest.raises(NOT_HELD):
        check(*forged(*events).values())


def test_the_printed_verifier_takes_what_was_drawn_rightly(check):
    for events in ([], [CHAIR], [CHAIR, RH, GONE, type(CHAIR)(T, CHAIR.act.PASS, "RH", "P05", "SEATED")]):
        assert verify(forged(*events)).holds
        assert "The lot holds." in check(*forged(*events).values())


def test_both_verifiers_take_empty_seats_and_public_numbers(check):
    _, record = solo(CHAIR={"A": "COLLEGE"}, RH=dict.fromkeys("AB"), STUDENT=dict.fromkeys("A"))
    for role in ("CHAIR", "RH", "STUDENT"):
        record = record.assign(role, record.draw.entropy.received)
    files = (record.commitment, record.entropy, record.text)
    assert verify(dict(zip(NAMES, files, strict=True))).holds
    assert "The lot holds." in check(*files)


def run(*asked: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", str(SCRIPT), *map(str, asked)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_printed_verifier_runs_on_a_folder():
    done = run(FOLDER)
    assert done.returncode == 0
    assert VECTORS["record_head"] in done.stdout


@pytest.mark.parametrize("name", NAMES)
def test_the_printed_verifier_says_no(name, tmp_path):
    for other, data in FILES.items():
        (tmp_path / other).write_bytes(data.replace(b"P05", b"P08") if other == name else data)
    (tmp_path / name).write_bytes(FILES[name].replace(b"2026-10-12T09", b"2026-10-12T08"))
    done = run(tmp_path)
    assert done.returncode == 1
    assert "DOES NOT HOLD" in done.stderr
    (tmp_path / name).unlink()
    assert run(tmp_path).returncode == 1


@pytest.mark.parametrize("asked", [[], ["nowhere"], [SCRIPT]], ids=["nothing", "no folder", "a file"])
def test_the_printed_verifier_asked_for_no_lot_says_how_to_ask(asked, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = run(*asked)
    assert done.returncode == 1
    assert done.stderr.startswith("Name the folder")
    assert "python3 verify_lot1.py FOLDER" in done.stderr


@pytest.mark.parametrize("data", [b"", b"hello\n", b"\xff\x00", b"LOT1\tcommitment\n"])
@pytest.mark.parametrize("name", NAMES)
def test_the_printed_verifier_says_in_a_sentence_that_a_file_is_no_good(name, data, tmp_path):
    for other in NAMES:
        (tmp_path / other).write_bytes(data if other == name else FILES[other])
    done = run(tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("DOES NOT HOLD: file") or "DOES NOT HOLD: a file" in done.stderr
    python = ("Traceback", "codec", "unpack", "element", "index", "hexadecimal", "'", "Errno")
    assert not any(word in done.stderr for word in python), done.stderr


def test_the_printed_verifier_names_the_seats_that_a_record_does_not_fill(tmp_path):
    for name in NAMES:
        (tmp_path / name).write_bytes(FILES[name])
    (tmp_path / NAMES[2]).write_bytes(b"".join(FILES[NAMES[2]].splitlines(keepends=True)[:3]))
    assert "'STUDENT': 'NOT ASSIGNED'} Compare with the certificate" in run(tmp_path).stdout


def test_the_printed_verifier_can_be_printed_and_typed_again():
    text = SCRIPT.read_text(encoding="ascii")
    assert len(text.splitlines()) <= 60
    assert max(map(len, text.splitlines())) <= 88
    assert "panelsec" not in text

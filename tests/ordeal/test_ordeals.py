"""Every ordeal a few times over; and what each would say if something were lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from panelsec.errors import Unavailable
from panelsec.letters.setting import shaping
from panelsec.registers import cells
from panelsec.storage.drafts import Drafts
from panelsec.storage.store import Store
from panelsec.widgets import one_line
from tests.ordeal import fields, killed, locking, plaintext, power, registers, room, texts
from tests.ordeal.all import ORDEALS, named, timed
from tests.ordeal.stores import act


@pytest.mark.parametrize("name", [each.name for each in ORDEALS])
def test_nothing_is_lost(name: str) -> None:
    short = named(name).short
    outcome, _ = timed(name, short)
    assert outcome.tried >= short or (outcome.tried == 0 and sys.platform != "linux")
    assert outcome.lost == ()


def test_a_store_that_does_not_wait_for_the_disk_loses_acts_when_the_power_fails(tmp_path: Path) -> None:
    outcome = power.power_loss(30, tmp_path, synchronous="OFF")
    assert any("acknowledged acts are gone" in each or "Damaged" in each for each in outcome.lost)


def test_an_act_that_is_acknowledged_too_early_is_missed_after_a_kill(tmp_path: Path) -> None:
    outcome = killed.while_acting(8, tmp_path, acts=killed.acting_hastily)
    assert any("1 acknowledged acts are gone" in each for each in outcome.lost)


def test_an_act_that_failed_without_a_word_is_missed_when_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silently(store: Store, number: int, size: int) -> None:
        try:
            act(store, number, size)
        except Unavailable:
            return

    monkeypatch.setattr(room, "act", silently)
    assert room.failing_disk(2, tmp_path).lost


def test_a_draft_that_is_not_kept_is_missed_after_a_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Drafts, "save", lambda *_: None)
    assert "was typed" in locking.locks(1, tmp_path).lost[0]


def test_a_field_that_lets_a_letter_go_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_line, "in_one_line", lambda text: text.replace("A", ""))
    assert any("became" in each for each in fields.pasted(20, tmp_path).lost)


def test_a_letter_that_leaves_characters_out_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unseen = shaping._unseen
    monkeypatch.setattr(shaping, "_unseen", lambda c: unseen(c) or c in "abcde")
    assert any("is not read" in each for each in texts.letters(30, tmp_path).lost)


def test_a_name_that_is_changed_without_a_word_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cells, "name", str.upper)
    assert any("became" in each for each in registers.mangled(80, tmp_path).lost)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere core files lie in a place of their own")
def test_what_lies_in_the_clear_is_found_in_a_core_file_and_in_any_encoding(tmp_path: Path) -> None:
    dies = "import os; name = '-'.join(['Imogen', 'Tarrant']).encode(); os.abort()"
    ended = subprocess.Popen([sys.executable, "-c", dies], cwd=tmp_path, preexec_fn=plaintext.with_core_files)
    assert os.WCOREDUMP(os.waitpid(ended.pid, 0)[1])
    if any(tmp_path.iterdir()):  # else the system hands core files to a program
        assert any("Imogen-Tarrant" in each for each in plaintext.hits(tmp_path, {"Imogen-Tarrant"}))
    (tmp_path / "settings.ini").write_text("Imogen-Tarrant", encoding="utf-16-le")
    assert "settings.ini: Imogen-Tarrant" in plaintext.hits(tmp_path, {"Imogen-Tarrant"})

"""Files that are offered, before any is taken in."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from panelsec.actions import taking_in
from tests.actions.conftest import Desk


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
    assert told == ["a.eml", "a.eml", "0.txt", "1.txt", "a.eml"], "so that it can be stopped at each"

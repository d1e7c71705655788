"""What leaves the office as a file is its user's alone, and whole."""

import errno
import os
import sys
from pathlib import Path

import pytest

from panelsec.actions.saving import save
from panelsec.errors import Unavailable


def test_only_the_user_may_read_what_is_saved_and_an_older_file_goes_whole(tmp_path: Path) -> None:
    place = tmp_path / "receipt.pdf"
    place.write_bytes(b"older")
    place.chmod(0o644)
    save("The receipt", {place: b"newer"})
    assert place.read_bytes() == b"newer"
    assert [each.name for each in tmp_path.iterdir()] == ["receipt.pdf"]
    if sys.platform != "win32":
        assert place.stat().st_mode & 0o777 == 0o600


def test_a_full_disk_leaves_no_half_file_and_the_sentence_says_how_much_is_wanting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, other = tmp_path / "copy.pdf", tmp_path / "copy.json"
    kept.write_bytes(b"older")
    synced = iter([None])

    def full(_: int) -> None:
        if next(synced, full) is full:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable, match=r"it needs 3\.0 MB\. Free some room there"):
        save("The copy", {kept: bytes(2_000_000), other: bytes(1_000_000)})
    assert kept.read_bytes() == b"older"
    assert [each.name for each in tmp_path.iterdir()] == ["copy.pdf"]


def test_a_link_is_followed_and_not_replaced(tmp_path: Path) -> None:
    place, link = tmp_path / "there.pdf", tmp_path / "link.pdf"
    place.write_bytes(b"older")
    link.symlink_to(place)
    save("The receipt", {link: b"newer"})
    assert link.is_symlink()
    assert place.read_bytes() == b"newer"

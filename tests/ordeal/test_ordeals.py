"""Every ordeal a few times over; and what each would say if something were lost."""

from pathlib import Path

import pytest

from panelsec.errors import Unavailable
from panelsec.storage.store import Store
from tests.ordeal import killed, power, room
from tests.ordeal.all import ORDEALS, timed
from tests.ordeal.stores import act, told_of


@pytest.mark.parametrize("name", [each.name for each in ORDEALS])
def test_nothing_is_lost(name: str) -> None:
    short = next(each.short for each in ORDEALS if each.name == name)
    outcome, _ = timed(name, short)
    assert outcome.tried == short
    assert outcome.lost == ()


def test_a_store_that_does_not_wait_for_the_disk_loses_acts_when_the_power_fails(tmp_path: Path) -> None:
    outcome = power.power_loss(30, tmp_path, synchronous="OFF")
    assert any("acknowledged acts are gone" in each or "Damaged" in each for each in outcome.lost)


def hasty(place: Path, keys: Path, told) -> None:
    """Says that an act is done before it is."""
    store = Store.unlock(place, killed.FileKeychain(keys), any_folder=True)
    number = told_of(store)
    while True:
        told.send(number + 1)
        act(store, number, 3_000)
        number += 1


def test_an_act_that_is_acknowledged_too_early_is_missed_after_a_kill(tmp_path: Path) -> None:
    outcome = killed.while_acting(8, tmp_path, hasty)
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

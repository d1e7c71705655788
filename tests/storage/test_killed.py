"""A process that is killed at any moment leaves a store that opens, with every acknowledged act and no half one."""

import multiprocessing
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from panelsec.storage.key import LIGHT
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.record import Recorded
from panelsec.storage.store import Store

from .acting import act, make
from .conftest import NOW, Kept

CYCLES = 10
if sys.platform == "win32":
    _processes: Any = multiprocessing.get_context("spawn")
else:
    _processes = multiprocessing.get_context("forkserver")
    _processes.set_forkserver_preload(["panelsec.storage.store"])


def _killed(what: Callable[..., None], *arguments: object, after: float) -> int:
    """The last number that the process told of before it was killed."""
    mine, its = _processes.Pipe(duplex=False)
    process = _processes.Process(target=what, args=(*arguments, its))
    process.start()
    its.close()
    assert mine.recv() == -1
    time.sleep(after)
    process.kill()
    process.join()
    last = -1
    try:
        while mine.poll(10):
            last = mine.recv()
    except EOFError:
        mine.close()
    return last


def test_a_killed_process_leaves_every_acknowledged_act_and_no_half_one(kept: Kept) -> None:
    with kept.unlock() as store:
        file_id = store.file_id
    key = kept.keychain.get(file_id)
    done = 0
    for _ in range(CYCLES):
        last = _killed(act, kept.place, file_id, key, after=random.uniform(0, 0.2))
        with kept.unlock() as store:
            assert store.check() == []
            acts = _acts(store.record.events("DC/2026/1"))
            assert acts == list(range(len(acts))), "none is missing and none is there in part"
            acknowledged = done if last < 0 else last + 1
            assert len(acts) in (acknowledged, acknowledged + 1)
            assert len(store.papers.all()) == len(acts)
            done = len(acts)
    assert done > CYCLES


def _acts(events: list[Recorded]) -> list[int]:
    parts = [(event.body["act"], event.body["part"]) for event in events if event.body]
    assert parts == [(number, part) for number in range(len(parts) // 3) for part in range(3)]
    return [number for number, part in parts if part == 0]


@pytest.mark.parametrize("after", [0.0, 0.002, 0.005, 0.01, 0.02])
def test_a_process_killed_while_making_a_store_leaves_none_or_a_whole_one(
    tmp_path: Path, after: float
) -> None:
    place = tmp_path / "new.panelsec"
    _killed(make, place, after=after)
    if place.exists():
        assert place.with_name(place.name + ".envelope").exists()
    else:
        store, code = Store.make(
            place, MemoryKeychain(), now=NOW, by="Secretary", cost=LIGHT, any_folder=True
        )
        assert store.opens_with(code)
        store.close()

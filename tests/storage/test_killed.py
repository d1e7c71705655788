"""A process that is killed at any moment leaves a store that opens, with every acknowledged act and no half one."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from panelsec.storage.key import LIGHT
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.record import Recorded
from panelsec.storage.store import Store

from .conftest import NOW, Kept

CYCLES = 10
# sqlite-utils looks for these, which takes half of the time of starting
_QUICK = "import sys; sys.modules['numpy'] = sys.modules['pandas'] = None"
_ACTS = f"""{_QUICK}
import os
from datetime import datetime
from pathlib import Path
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.record import Entry
from panelsec.storage.store import Store

place, file, key = sys.argv[1:]
keychain = MemoryKeychain()
keychain.set(file, key)
store = Store.unlock(Path(place), keychain, any_folder=True)
print("open", flush=True)
while True:
    number = store.record.head().sequence // 3
    with store.act():
        for part in range(3):
            body = dict(act=number, part=part)
            store.record.append("DC/2026/1", [Entry(datetime(2026, 10, 5), "Secretary", "Noted", body)])
        store.papers.put(os.urandom(40_000), f"{{number}}.pdf", "application/pdf")
    print(number, flush=True)
"""


def _killed(kept: Kept, key: str, file_id: str, after: float) -> int | None:
    """The last act that the process acknowledged before it was killed."""
    command = [sys.executable, "-c", _ACTS, str(kept.place), file_id, key]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        time.sleep(after)
        process.kill()
        lines = [line for line in process.stdout.read().split("\n")[:-1] if line]
    return int(lines[-1]) if lines else None


def test_a_killed_process_leaves_every_acknowledged_act_and_no_half_one(kept: Kept) -> None:
    with kept.unlock() as store:
        file_id = store.file_id
    key = kept.keychain.get(file_id)
    assert key
    acknowledged = -1
    for _ in range(CYCLES):
        last = _killed(kept, key, file_id, random.uniform(0, 0.25))
        acknowledged = acknowledged if last is None else last
        with kept.unlock() as store:
            assert store.check() == []
            acts = _acts(store.record.events("DC/2026/1"))
            assert acts == list(range(len(acts))), "no half act, none missing"
            assert len(acts) - 1 in (acknowledged, acknowledged + 1)
            assert len(store.papers.all()) == len(acts)
            acknowledged = len(acts) - 1
    assert acknowledged > CYCLES


def _acts(events: list[Recorded]) -> list[int]:
    parts = [(event.body["act"], event.body["part"]) for event in events if event.body]
    assert [part for _, part in parts] == [0, 1, 2] * (len(parts) // 3)
    return [act for act, part in parts if part == 0]


_MAKING = f"""{_QUICK}
from datetime import datetime
from pathlib import Path
from panelsec.storage.key import LIGHT
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store
print("go", flush=True)
Store.make(Path(sys.argv[1]), MemoryKeychain(), now=datetime(2026, 1, 1), by="x", cost=LIGHT, any_folder=True)
print("made", flush=True)
"""


@pytest.mark.parametrize("after", [0.0, 0.005, 0.01])
def test_a_process_killed_while_making_a_store_leaves_none_or_a_whole_one(
    tmp_path: Path, after: float
) -> None:

    place = tmp_path / "new.panelsec"
    with subprocess.Popen(
        [sys.executable, "-c", _MAKING, str(place)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "go\n"
        time.sleep(after)
        process.kill()
    if place.exists():
        assert place.with_name(place.name + ".envelope").exists()
    else:
        store, code = Store.make(place, MemoryKeychain(), now=NOW, by="x", cost=LIGHT, any_folder=True)
        assert store.opens_with(code)
        store.close()

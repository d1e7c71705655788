"""kill -9 at any moment while acts are acknowledged."""

import multiprocessing
import random
import shutil
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store
from tests.ordeal.outcome import Outcome
from tests.ordeal.stores import Kept, act, lost, told_of

_WAY = "spawn" if sys.platform == "win32" else "forkserver"
processes: Any = multiprocessing.get_context(_WAY)
if _WAY == "forkserver":
    processes.set_forkserver_preload(["tests.ordeal.changing", "tests.ordeal.room"])
READY = -1
A_STORE = 10  # cycles, before a new one is begun: what is verified after each grows


class FileKeychain(MemoryKeychain):
    """A keychain that outlives the process, as the system's does: what was set is there."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def get(self, name: str) -> str | None:
        file = self._folder / name
        return file.read_text() if file.exists() else None

    def set(self, name: str, secret: str) -> None:
        unfinished = self._folder / f"{name}.unfinished"
        unfinished.write_text(secret)
        unfinished.replace(self._folder / name)

    def delete(self, name: str) -> None:
        (self._folder / name).unlink(missing_ok=True)


def killed(what: Callable[..., None], *given: object, after: float) -> int:
    """The last number that a process told of before it was killed; it begins with what there is, or READY."""
    mine, its = processes.Pipe(duplex=False)
    process = processes.Process(target=what, args=(*given, its))
    process.start()
    its.close()
    last = int(mine.recv())
    time.sleep(after)
    process.kill()
    process.join()
    try:
        while mine.poll(10):
            last = mine.recv()
    except EOFError:
        mine.close()
    return last


def acting(place: Path, keys: Path, told: Connection) -> None:
    """Acts without end; each is told of once it is done."""
    store = Store.unlock(place, FileKeychain(keys), any_folder=True)
    number = told_of(store)
    told.send(number)
    while True:
        act(store, number, 3_000)
        number += 1
        told.send(number)


def acting_hastily(place: Path, keys: Path, told: Connection) -> None:
    """Says that an act is done before it is: what is lost by that must be found."""
    store = Store.unlock(place, FileKeychain(keys), any_folder=True)
    number = told_of(store)
    while True:
        told.send(number + 1)
        act(store, number, 3_000)
        number += 1


def while_acting(count: int, folder: Path, first: int = 0, acts: Callable[..., None] = acting) -> Outcome:
    faults = []
    kept = keeping(folder / "begun")
    for cycle in range(first, first + count):
        if cycle % A_STORE == 0:
            kept = keeping(folder / str(cycle))
        done = killed(acts, kept.place, folder / "keys", after=random.uniform(0, 0.03))
        if wrong := lost(kept, done, whole=cycle % 10 == 0):
            faults.append(f"cycle {cycle}: {wrong}")
            kept = keeping(folder / f"{cycle} again")
    return Outcome(count, tuple(faults))


def keeping(folder: Path) -> Kept:
    shutil.rmtree(folder, ignore_errors=True)
    kept = Kept(folder)
    kept.keychain = kept_in_files(kept.keychain, folder.parent / "keys")
    return kept


def kept_in_files(keychain: MemoryKeychain, folder: Path) -> FileKeychain:
    lasting = FileKeychain(folder)
    for name, secret in keychain._secrets.items():
        lasting.set(name, secret)
    return lasting

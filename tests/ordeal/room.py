"""No room on the disk, and a disk that answers with errors: what was acknowledged stays, and so does every draft."""

import random
import shutil
import signal
import sys
from multiprocessing.connection import Connection
from pathlib import Path

from panelsec.errors import Unavailable
from panelsec.storage.store import Store
from tests.ordeal.disk import BROKEN, FULL, OK, Op, watched
from tests.ordeal.killed import FileKeychain, keeping, processes
from tests.ordeal.outcome import Outcome
from tests.ordeal.stores import Kept, act, lost, told_of

ACTS = 30


def failing_disk(count: int, folder: Path) -> Outcome:
    """From a random write on the disk is full for a while, or answers some writes and syncs with errors."""
    faults = []
    for number in range(count):
        shutil.rmtree(folder / "now", ignore_errors=True)
        kept = Kept(folder / "now")
        done, drafts = _on_a_failing_disk(kept, full=number % 2 == 0)
        if wrong := lost(kept, done) or _drafts_lost(kept, drafts):
            faults.append(wrong)
    return Outcome(count, tuple(faults))


def _on_a_failing_disk(kept: Kept, *, full: bool) -> tuple[int, set[str]]:
    begins, ends = random.randrange(5, 250), random.randrange(260, 500)
    seen = 0

    def fails(_: Op) -> int:
        nonlocal seen
        seen += 1
        if full:
            return FULL if begins <= seen < ends else OK
        return BROKEN if seen >= begins and random.random() < 0.2 else OK

    with watched() as disk:
        store = kept.unlock()
        disk.fails = fails
        done, drafts = _work(store)
        try:
            store.close()
        except Unavailable:
            disk.fails = lambda _: OK
        return done, drafts


def _work(store: Store) -> tuple[int, set[str]]:
    """What was acknowledged. What was not is tried again, as somebody would who is told of it."""
    done, drafts = told_of(store), set[str]()
    for number in range(ACTS):
        try:
            store.drafts.save(f"draft {number}", {"reason": "x" * 500})
            drafts.add(f"draft {number}")
        except Unavailable:
            pass
        try:
            act(store, done, random.randrange(1, 60_000))
            done += 1
        except Unavailable:
            pass
    return done, drafts


def _drafts_lost(kept: Kept, drafts: set[str]) -> str:
    with kept.unlock() as store:
        gone = drafts - set(store.drafts.keys())
    return f"{len(gone)} drafts are gone" if gone else ""


# ---- the system's own limit on a file


def file_limit(count: int, folder: Path) -> Outcome:
    """A real limit, by RLIMIT_FSIZE, in a process of its own; not on Windows."""
    if sys.platform == "win32":
        return Outcome(0)
    faults = []
    for number in range(count):
        shutil.rmtree(folder / "now", ignore_errors=True)
        kept = keeping(folder / "now" / "store")
        mine, its = processes.Pipe(duplex=False)
        limit = random.randrange(200_000, 900_000)
        process = processes.Process(target=_limited, args=(kept.place, folder / "now" / "keys", limit, its))
        process.start()
        its.close()
        try:
            done, drafts = mine.recv()
        except EOFError:
            faults.append(f"trial {number}: the process ended without a word")
            continue
        process.join()
        if wrong := lost(kept, done) or _drafts_lost(kept, drafts):
            faults.append(wrong)
    return Outcome(count, tuple(faults))


def _limited(place: Path, keys: Path, limit: int, told: Connection) -> None:
    if sys.platform != "win32":
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        store = Store.unlock(place, FileKeychain(keys), any_folder=True)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        told.send(_work(store))
        try:
            store.close()
        except Unavailable:
            return

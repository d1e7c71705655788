"""Stores to be maltreated, and whether one of them still holds what was acknowledged."""

import os
import shutil
from datetime import datetime
from pathlib import Path

from panelsec.errors import Unavailable
from panelsec.storage.key import LIGHT
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.record import Entry
from panelsec.storage.store import Store

NOW = datetime(2026, 10, 5, 9, 30)  # noqa: DTZ001 - the record keeps the office's own time
CASE = "DC/2026/1"
PARTS = 3


class Kept:
    """A store on the disk, with its code and a keychain that has its key."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.place, self.keychain = folder / "committee.panelsec", MemoryKeychain()
        store, self.code = Store.make(
            self.place, self.keychain, now=NOW, by="Secretary", cost=LIGHT, any_folder=True
        )
        store.close()

    def unlock(self) -> Store:
        return Store.unlock(self.place, self.keychain, any_folder=True)

    def files(self) -> dict[str, bytes]:
        """The store, its log and its envelope as they lie there now."""
        kept = self.place.parent.glob(self.place.name + "*")
        return {each.name: each.read_bytes() for each in kept if not each.name.endswith((".lock", "-shm"))}

    def put(self, files: dict[str, bytes]) -> None:
        for each in self.place.parent.glob(self.place.name + "*"):
            each.unlink() if each.is_file() else shutil.rmtree(each)
        for name, raw in files.items():
            (self.place.parent / name).write_bytes(raw)


def act(store: Store, number: int, size: int = 40_000) -> None:
    """Three events and a paper, all or nothing."""
    with store.act():
        for part in range(PARTS):
            store.record.append(CASE, [Entry(NOW, "Secretary", "Noted", {"act": number, "part": part})])
        store.papers.put(os.urandom(size))


def told_of(store: Store) -> int:
    """How many whole acts there are; ValueError where one is there in part or out of order."""
    parts = [(e.body["act"], e.body["part"]) for e in store.record.events(CASE) if e.body]
    count = len(parts) // PARTS
    if parts != [(number, part) for number in range(count) for part in range(PARTS)]:
        raise ValueError("an act is there in part")
    if len(store.papers.all()) != count:
        raise ValueError("a paper is missing or too many")
    return count


def lost(kept: Kept, acknowledged: int, *, whole: bool = True) -> str:
    """What is wrong with the store as it lies there; nothing: every acknowledged act is there, and no half one.

    One act more may be there, that was done and not yet told of."""
    try:
        with kept.unlock() as store:
            there = told_of(store)
            found = store.check() if whole else store.verify()
    except (Unavailable, ValueError) as error:
        return f"{type(error).__name__}: {error}"
    if found:
        return " ".join(found)
    if there < acknowledged:
        return f"{acknowledged - there} acknowledged acts are gone"
    if there > acknowledged + 1:
        return f"{there - acknowledged} acts are there that nobody was told of"
    return ""

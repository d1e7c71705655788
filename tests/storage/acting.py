"""What a process does that is killed meanwhile; it says on a pipe what it has done."""

import os
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

from panelsec.storage.key import LIGHT
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.record import Entry
from panelsec.storage.store import Store

_AT = datetime(2026, 10, 5, 9, 30)  # noqa: DTZ001 - the record keeps the office's own time


def act(place: Path, file_id: str, key: str, told: Connection) -> None:
    """Acts of three events and a paper each, without end; each is told of once it is done."""
    keychain = MemoryKeychain()
    keychain.set(file_id, key)
    store = Store.unlock(place, keychain, any_folder=True)
    told.send(-1)
    while True:
        number = store.record.head().sequence // 3
        with store.act():
            for part in range(3):
                store.record.append(
                    "DC/2026/1", [Entry(_AT, "Secretary", "Noted", {"act": number, "part": part})]
                )
            store.papers.put(os.urandom(40_000))
        told.send(number)


def make(place: Path, told: Connection) -> None:
    told.send(-1)
    Store.make(place, MemoryKeychain(), now=_AT, by="Secretary", cost=LIGHT, any_folder=True)
    told.send(0)

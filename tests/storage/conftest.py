"""A new encrypted store for each test, on the real disk."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from panelsec.storage.key import LIGHT
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store

NOW = datetime(2026, 10, 5, 9, 30)  # noqa: DTZ001 - the record keeps the office's own time


class Kept:
    """A store that was made and closed: its place, its recovery code, and a keychain that has its key."""

    def __init__(self, folder: Path) -> None:
        self.place = folder / "committee.panelsec"
        self.keychain = MemoryKeychain()
        store, self.code = self.make()
        store.close()

    def make(self) -> tuple[Store, str]:
        return Store.make(self.place, self.keychain, now=NOW, by="Secretary", cost=LIGHT, any_folder=True)

    def unlock(self, keychain: MemoryKeychain | None = None) -> Store:
        return Store.unlock(self.place, self.keychain if keychain is None else keychain, any_folder=True)

    def recover(self, code: str, keychain: MemoryKeychain | None = None) -> Store:
        return Store.recover(
            self.place, code, MemoryKeychain() if keychain is None else keychain, any_folder=True
        )

    @property
    def envelope(self) -> Path:
        return self.place.with_name(self.place.name + ".envelope")


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.throwaway(tmp_path) as store:
        yield store

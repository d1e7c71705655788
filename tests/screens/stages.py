"""An office with a case at any stage: the beginning of a rehearsal file, played on a real encrypted store."""

import atexit
import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QLockFile

from panelsec.actions.office import change_settings
from panelsec.actions.session import Session
from panelsec.procedure.case import Case
from panelsec.rehearsal.rehearse import rehearse
from panelsec.rehearsal.story import Story, read_story
from panelsec.screens.desk import Desk
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store

CASES = Path(__file__).parents[1] / "cases"
EMAIL = "secretary@example.invalid"
STORE, KEYCHAIN, MADE = "throwaway.panelsec", "keychain.json", "made"
Further = Callable[["Staged"], None]


@dataclass
class Staged:
    """`session.now` is the moment of the last act that was played; `at` moves it."""

    session: Session
    reference: str

    @property
    def case(self) -> Case:
        return self.session.case(self.reference)

    def at(self, moment: str) -> Session:
        self.session = replace(self.session, now=lambda: datetime.fromisoformat(moment))
        return self.session

    def on(self, desk: Desk) -> Desk:
        """The desk with this office on it, at this time."""
        return replace(desk, office=self.session, now=self.session.now)


@contextmanager
def staged(folder: Path, name: str, until: int, further: Further | None = None) -> Iterator[Staged]:
    """The first `until` acts of open-01, open-02 and so on (or all there are), and what is `further` done; played once, then copied."""
    with _opened(*_further(name, until, further), folder, name) as made:
        yield made


def rehearsed(name: str) -> Path:
    """What `panelsec rehearse` writes of that case: its letters, papers and lots, and outcome.json."""
    _played(name)
    return _shared() / name / MADE


@contextmanager
def _opened(kept: Path, moment: datetime, folder: Path, name: str) -> Iterator[Staged]:
    for file in kept.iterdir():
        shutil.copy(file, folder)
    keychain = MemoryKeychain()
    for key, secret in json.loads((kept / KEYCHAIN).read_text()).items():
        keychain.set(key, secret)
    told = story(name)
    with Store.unlock(folder / STORE, keychain, any_folder=True) as store:
        yield Staged(Session(store, lambda: moment, told.secretary), told.id)


@cache
def _further(name: str, until: int, further: Further | None) -> tuple[Path, datetime]:
    moments = _played(name)
    until = min(until, len(moments) - 1)
    kept = _shared() / name / str(until)
    if not further:
        return kept, moments[until]
    made_in, folder = _temporary(), _temporary()
    with _opened(kept, moments[until], made_in, name) as made:
        further(made)
        _keep(made.session.store, folder)
    return folder, made.session.now()


@cache
def _played(name: str) -> list[datetime]:
    """When each act was; the office as it was after so many of them lies in a folder of that number.

    Played whole by the first that asks, in this or another worker."""
    told, place = story(name), _shared() / name
    place.mkdir(exist_ok=True)
    lock = QLockFile(str(place / "lock"))
    lock.setStaleLockTime(0)  # it is held for as long as the play takes
    assert lock.lock()
    try:
        if not (place / "whole").exists():
            _play(told, place)
            (place / "whole").touch()
    finally:  # whoever waits for it plays it itself, and fails by itself
        lock.unlock()
    moments = [told.opened]
    for step in told.acts:
        moments.append(moments[-1] if step.probe else step.at)
    return moments


def _play(told: Story, place: Path) -> None:
    kept = 0

    def watch(session: Session, done: int) -> None:
        nonlocal kept
        if done == 0:
            change_settings(session, replace(session.office().settings, email=EMAIL))
        for number in range(kept, done + 1):  # several where they were tried only, which leaves nothing
            _keep(session.store, place / str(number))
        kept = done + 1

    rehearse(told, place / MADE, watch)


def _keep(store: Store, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    store.connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    for file in (store.place, store.place.with_name(f"{STORE}.envelope")):
        shutil.copy(file, folder)
    assert isinstance(store.keychain, MemoryKeychain)
    (folder / KEYCHAIN).write_text(json.dumps(vars(store.keychain)["_secrets"]))


@cache
def _shared() -> Path:
    """Of all workers, where there are some: what one has played the others copy."""
    given = os.environ.get("PANELSEC_STAGES")
    return Path(given) if given else _temporary()


def _temporary() -> Path:
    folder = Path(mkdtemp(prefix="stage-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def story(name: str) -> Story:
    """Read once: to read a file takes longer than most that is done with it."""
    [path] = CASES.glob(f"{name}*.yaml")
    return read_story(path)

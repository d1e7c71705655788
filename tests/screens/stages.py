"""An office with a case at any stage: the beginning of a rehearsal file, played on a real encrypted store."""

import atexit
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from panelsec.actions.office import change_settings
from panelsec.actions.session import Session
from panelsec.procedure.case import Case
from panelsec.rehearsal.acts import Stage
from panelsec.rehearsal.outcome import Outcome
from panelsec.rehearsal.rehearse import grouped, play, set_up
from panelsec.rehearsal.story import Story, read_story
from panelsec.storage.keychain import Keychain
from panelsec.storage.store import Store

CASES = Path(__file__).parents[1] / "cases"
EMAIL = "secretary@example.invalid"
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


@contextmanager
def staged(folder: Path, name: str, until: int, further: Further | None = None) -> Iterator[Staged]:
    """The first `until` acts of open-01, open-02 and so on, and what is `further` done; played once, then copied."""
    kept, keychain, made = _played(name, until, further)
    for file in kept.iterdir():
        shutil.copy(file, folder)
    with Store.unlock(folder / "throwaway.panelsec", keychain, any_folder=True) as store:
        yield replace(made, session=replace(made.session, store=store))


@cache
def _played(name: str, until: int, further: Further | None) -> tuple[Path, Keychain, Staged]:
    folder = Path(mkdtemp(prefix="stage-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with Store.throwaway(folder) as store:
        told = _story(name)
        session = Session(store, lambda: told.opened, told.secretary)
        set_up(session, told)
        change_settings(session, replace(session.office().settings, email=EMAIL))
        outcome = Outcome(Stage(session, told.id))
        for together in grouped(told.acts[:until]):
            if not together[0].probe:
                play(outcome, told, together)
        made = Staged(replace(outcome.stage.session, by=told.secretary), told.id)
        if further:
            further(made)
    return folder, store.keychain, made


def _story(name: str) -> Story:
    [path] = CASES.glob(f"{name}*.yaml")
    return read_story(path)

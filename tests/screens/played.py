"""A case at any stage: a prefix of a rehearsal file, played once through the actions and laid into a fresh encrypted store."""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from panelsec.actions.recording import keep
from panelsec.actions.session import Session
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.office import Office
from panelsec.rehearsal import acts
from panelsec.rehearsal.acts import Stage
from panelsec.rehearsal.rehearse import set_up
from panelsec.rehearsal.story import Act, Story, read_story
from panelsec.storage.bodies import entry, event
from panelsec.storage.store import Store

CASES = Path(__file__).parents[1] / "cases"


@dataclass(frozen=True)
class Told:
    """What had been recorded before each act of a story: of the office, and of the case."""

    reference: str
    secretary: str
    office: tuple[object, ...]
    events: tuple[ev.Event, ...]
    before: Mapping[int, int]
    story: Story


@lru_cache
def _told(name: str, last: int) -> Told:
    story = read_story(next(CASES.glob(f"{name}-*.yaml")))
    with tempfile.TemporaryDirectory() as folder, Store.throwaway(Path(folder)) as store:
        session = Session(store, lambda: story.opened, story.secretary)
        set_up(session, story)
        before = {}
        for act in story.acts[:last]:
            before[act.number] = len(session.case(story.id).events)
            if not act.probe:
                then = Session(store, lambda at=act.at: at, act.by or story.secretary)
                acts.play(Stage(then, story.id), act)
        office = tuple(event(r) for r in store.record.events(None))
        events = session.case(story.id).events
    return Told(story.id, story.secretary, office, tuple(_bare(e) for e in events), before, story)


def _bare(told: ev.Event) -> ev.Event:
    """Without its files, which the fresh store has not."""
    match told:
        case ev.DocumentAdded():
            return replace(told, document=replace(told.document, paper=None, text=None))
        case ev.LetterPrepared():
            return replace(told, text=None)
        case _:
            return told


def before_act(story: Story, do: str, **said: object) -> Act:
    """The first act of that kind that is not only tried, and says so."""
    return next(
        a
        for a in story.acts
        if a.do == do and not a.probe and all(a.get(name) == value for name, value in said.items())
    )


def lay_out(
    store: Store,
    name: str,
    do: str,
    *more: ev.Event,
    now: str = "",
    by: str = "",
    **said: object,
) -> tuple[Session, str]:
    """A session on the store with the case as it stood before an act, and its reference.

    `now` is the time at which one sits down, that of the act unless said; `more` happens on top.
    """
    story = read_story(next(CASES.glob(f"{name}-*.yaml")))
    act = before_act(story, do, **said)
    told = _told(name, act.number)
    at = datetime.fromisoformat(now) if now else act.at
    session = Session(store, lambda: at, by or act.by or told.secretary)
    mine = (*told.events[: told.before[act.number]], *more)
    store.record.append(None, [entry(e) for e in told.office])
    office = session.office()
    assert isinstance(office, Office)
    keep(session, Case(told.reference, mine), office, mine)
    return session, told.reference


class StoreDrafts:
    """The store's drafts as the desk has them."""

    def __init__(self, store: Store) -> None:
        self._drafts = store.drafts

    def keep(self, key: str, typed: Mapping[str, str]) -> None:
        if typed:
            self._drafts.save(key, typed)
        else:
            self._drafts.drop(key)

    def find(self, key: str) -> Mapping[str, str]:
        return self._drafts.get(key) or {}

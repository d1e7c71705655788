"""A case as it stood before a named act of a rehearsal file, on a real store, with a clock to be moved by hand."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from panelsec.actions.session import Session
from panelsec.procedure.case import Case
from panelsec.rehearsal.story import Act
from panelsec.screens.desk import Desk
from panelsec.storage.store import Store
from tests.screens.harness import keys, wait_for
from tests.screens.stages import staged, story


@dataclass
class Clock:
    at: datetime

    def __call__(self) -> datetime:
        return self.at

    def after(self, minutes: int) -> None:
        self.at += timedelta(minutes=minutes)


@dataclass
class Room:
    """A screen with its desk laid."""

    screen: QWidget
    desk: Desk
    clock: Clock
    reference: str

    @property
    def session(self) -> Session:
        return self.desk.office

    @property
    def case(self) -> Case:
        return self.session.case(self.reference)


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

    def settle(self) -> None:
        """Each is written as it comes."""


def the_act(name: str, do: str, **said: object) -> Act:
    """The first act of that kind that is not only tried, and says so."""
    real = (a for a in story(name).acts if a.do == do and not a.probe)
    return next(a for a in real if all(a.get(field) == value for field, value in said.items()))


@contextmanager
def before(
    folder: Path,
    desk: Desk,
    screen: Callable[[Desk], QWidget],
    name: str,
    do: str,
    by: str = "",
    **said: object,
) -> Iterator[Room]:
    """Somebody sits down at the time of that act, just before it is done: who does it there, unless `by` says."""
    act = the_act(name, do, **said)
    with staged(folder, name, act.number - 1) as made:
        clock = Clock(act.at)
        session = replace(made.session, now=clock, by=by or act.by or made.session.by)
        laid = replace(desk, office=session, drafts=StoreDrafts(session.store))
        yield Room(screen(laid), laid, clock, made.reference)


def alt(letter: str) -> None:
    """A button's mnemonic: Qt holds it down for a while, for the eye, before it is clicked."""
    window = QApplication.activeWindow()
    keys(f"Alt+{letter}")
    wait_for(lambda: not any(button.isDown() for button in window.findChildren(QAbstractButton)))


def words_on(screen: QWidget) -> str:
    """Everything that could be read anywhere on the page, hidden or not."""
    labels = [label.text() for label in screen.findChildren(QLabel)]
    lines = [line.text() for line in screen.findChildren(QLineEdit)]
    return "\n".join([*labels, *lines, *(edit.toPlainText() for edit in screen.findChildren(QPlainTextEdit))])

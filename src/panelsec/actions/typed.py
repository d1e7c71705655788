"""Unfinished input of a screen, kept in the store so that a lock or a crash loses nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from panelsec.actions.session import Session


@dataclass(frozen=True)
class Typed:
    """Input never waits for an act in progress, such as a large paper being stored: it is written afterwards."""

    session: Session
    _late: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def keep(self, key: str, typed: Mapping[str, str]) -> None:
        """Keeping an empty draft deletes it."""
        self._late[key] = dict(typed)
        with self.session.store.at_once() as nobody_acts:
            if nobody_acts:
                self.settle()

    def settle(self) -> None:
        """Writes what is not written yet; waits for whoever is in an act."""
        drafts = self.session.store.drafts
        for key, typed in tuple(self._late.items()):
            if typed:
                drafts.save(key, typed)
            else:
                drafts.drop(key)
            del self._late[key]

    def find(self, key: str) -> Mapping[str, str]:
        return self._late[key] if key in self._late else self.session.store.drafts.get(key) or {}

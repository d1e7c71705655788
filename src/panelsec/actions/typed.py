"""What was typed on a screen and not yet acted on: kept in the store, so that a lock or a crash loses nothing."""

from collections.abc import Mapping
from dataclasses import dataclass

from panelsec.actions.session import Session


@dataclass(frozen=True)
class Typed:
    session: Session

    def keep(self, key: str, typed: Mapping[str, str]) -> None:
        """Keeping nothing forgets the draft."""
        drafts = self.session.store.drafts
        if typed:
            drafts.save(key, typed)
        else:
            drafts.drop(key)

    def find(self, key: str) -> Mapping[str, str]:
        return self.session.store.drafts.get(key) or {}

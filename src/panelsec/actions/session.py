"""Somebody at work on a store: who, when, and what they find there."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import reduce

from panelsec.procedure.case import Case
from panelsec.procedure.office import Office
from panelsec.storage.bodies import event
from panelsec.storage.store import Store


@dataclass(frozen=True)
class Session:
    """`now` gives local time (Europe/London, naive); `by` is the name that stands beside everything that is recorded."""

    store: Store
    now: Callable[[], datetime]
    by: str
    token: Callable[[int], bytes] = field(default=secrets.token_bytes)

    def case(self, reference: str) -> Case:
        """A case as its events tell it."""
        return Case(reference, tuple(event(r) for r in self.store.record.events(reference)))

    def office(self) -> Office:
        """The office as its events tell it."""
        told = (event(r) for r in self.store.record.events(None))
        return reduce(Office.then, told, Office())

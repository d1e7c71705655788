"""A session: a store, who is working on it, and the clock; gives the cases and the office as their events tell them."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import reduce
from typing import TypedDict

from panelsec.errors import Unavailable
from panelsec.procedure.case import Case
from panelsec.procedure.events import Event
from panelsec.procedure.office import Office
from panelsec.storage.bodies import event
from panelsec.storage.record import Head
from panelsec.storage.store import Store

NOBODY = "The secretary"
"""Who acts while no name has been entered."""


class Stamp(TypedDict):
    """The fields that every event has."""

    at: datetime
    by: str
    recorded: date | None


@dataclass(frozen=True)
class Session:
    """`now` gives local time (Europe/London, naive); `by` is the name under which everything is recorded."""

    store: Store
    now: Callable[[], datetime]
    by: str
    token: Callable[[int], bytes] = field(default=secrets.token_bytes)

    known: dict[str, tuple[Head | None, Case | Office]] = field(default_factory=dict, compare=False)
    """Cases and the office as last read, each with the head up to which it was read; an undone act has another head."""

    def stamp(self, at: datetime | None = None) -> Stamp:
        """For an event recorded now; `at` if it happened earlier."""
        now = self.now()
        other_day = at is not None and at.date() != now.date()
        return Stamp(at=at or now, by=self.by, recorded=now.date() if other_day else None)

    def case(self, reference: str) -> Case:
        """The case of that reference; Unavailable if it was erased."""
        head = self.store.record.head_of(reference)
        was, case = self.known.get(reference, (None, None))
        if was != head or not isinstance(case, Case):
            case = Case(reference, self._events(reference))
            if head is not None and not case.events:
                raise Unavailable(f"The case {reference} was erased when its time was up. Go to Cases.")
            self.known[reference] = head, case
        return case

    def office(self) -> Office:
        """The office as its events describe it."""
        head = self.store.record.head_of(None)
        was, office = self.known.get("", (None, None))
        if was != head or not isinstance(office, Office):
            office = reduce(Office.then, self._events(None), Office())
            self.known[""] = head, office
        return office

    def _events(self, case: str | None) -> tuple[Event, ...]:
        """Those that can still be read: of an erased or lost one only its link in the chain is left."""
        return tuple(event(r) for r in self.store.record.events(case) if r.body is not None)

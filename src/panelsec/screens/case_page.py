"""How the parts of a page read its case, and record what was done in it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from panelsec.actions.recording import Done, act, ask
from panelsec.actions.session import Session, Stamp
from panelsec.errors import Queried
from panelsec.procedure.case import Case
from panelsec.procedure.events import Event
from panelsec.procedure.objections import Objection
from panelsec.procedure.office import Office
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.places import Place

E = TypeVar("E", bound=Event)


class CasePage:
    """Shared by the parts of a page; the screen alone changes what `reference` is on it."""

    def __init__(self, desk: Desk, acts: Acts) -> None:
        self.desk, self.acts = desk, acts
        self.reference = ""
        self._noticed: tuple[str, int, date] | None = None
        acts.ways["G03"] = ("Fix another date", lambda: self.go("meeting"))
        acts.ways["G15"] = ("Hand the case over", lambda: self.go("custody"))

    @property
    def session(self) -> Session:
        return self.desk.office

    @property
    def case(self) -> Case:
        return self.session.case(self.reference)

    @property
    def office(self) -> Office:
        return self.session.office()

    @property
    def now(self) -> datetime:
        return self.session.now()

    @property
    def today(self) -> date:
        return self.now.date()

    def notice(self) -> bool:
        """Takes note of how the case stands today; True where it is another than was noted last: an answer is then of the past."""
        before, self._noticed = self._noticed, (self.reference, len(self.case.events), self.today)
        return self._noticed != before

    def go(self, place: str, thing: str | None = None) -> None:
        self.desk.go(Place(place, self.reference, thing))

    def stamp(self, at: datetime | None = None) -> Stamp:
        """For an event that the page makes; `at`, where it was not just now."""
        return self.session.stamp(at)

    def record(self, *events: Event, then: Callable[[Done], None], asked: Sequence[Objection] = ()) -> None:
        """Asks the procedure, and records them; where it wants a reason, each of them bears what is given.

        `asked`: what is asked beside it, in the same question.
        """
        session, reference = self.session, self.reference

        def do(reason: str | None) -> Done:
            if asked and reason is None:
                ask_all(session, reference, events, asked)
            return act(session, reference, *(with_reason(event, reason) for event in events))

        self.acts.perform(do, then, "Recording")


def ask_all(session: Session, reference: str, events: Sequence[Event], asked: Sequence[Objection]) -> None:
    """Wants a reason for what the procedure asks about these, and for what is asked beside it."""
    first: tuple[str, tuple[str, ...], str | None] = ("", (), None)
    try:
        ask(session, reference, *events)
    except Queried as queried:
        first = queried.reason, queried.cites, queried.gate
    words = " ".join(w for w in (first[0], *(o.reason for o in asked)) if w)
    cites = dict.fromkeys((*first[1], *(c for o in asked for c in o.cites)))
    raise Queried(words, gate=first[2], cites=tuple(cites))


def with_reason(event: E, reason: str | None) -> E:
    """Beside the reason that it bears already."""
    said = " ".join(part for part in (event.override, reason) if part)
    return replace(event, override=said) if reason else event

"""Performs one act in a case: the procedure is asked, then the event and all that goes with it is recorded, or nothing is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from panelsec.actions.clock import clock_fault, refuse_far_ahead
from panelsec.actions.listing import list_case
from panelsec.actions.printable import said_of
from panelsec.actions.session import Session
from panelsec.procedure.advice.acts import advice
from panelsec.procedure.case import Case
from panelsec.procedure.citations import cites
from panelsec.procedure.custody import only_where_it_is
from panelsec.procedure.events import Event
from panelsec.procedure.gates import consider
from panelsec.procedure.objections import answer
from panelsec.procedure.office import Office
from panelsec.storage.bodies import entry


@dataclass(frozen=True)
class Done:
    """The result of an act: the case as it is now, the paragraphs cited, advice, and what was recorded."""

    case: Case
    cites: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()


def act(session: Session, reference: str, *events: Event) -> Done:
    """Record an act: one event, or several that belong together. Refused and Queried leave everything as it was.

    An event's `override` is the secretary's own reason for going past a query.
    """
    with session.store.act():
        case, office = session.case(reference), session.office()
        fault = clock_fault(session)
        said: tuple[str, ...] = (fault,) if fault else ()
        for event in events:
            consider(case, event, office)
            said += advice(case, event, office.calendar)
            case = case.then(event)
        keep(session, case, office, events)
    return Done(case, cites(case, events[0]), tuple(dict.fromkeys((*said, *said_of(events)))), events)


def ask(session: Session, reference: str, *events: Event) -> None:
    """What `act` would answer, without recording anything: raises Refused or Queried, or returns."""
    case, office = session.case(reference), session.office()
    for event in events:
        consider(case, event, office)
        case = case.then(event)


def keep(session: Session, case: Case, office: Office, events: Sequence[Event]) -> None:
    """Append events to the record and update the lists; `case` includes them already."""
    with session.store.act():
        refuse_far_ahead(session)
        _refuse_elsewhere(session, case.reference, events)
        session.store.record.append(case.reference, [entry(e) for e in events])
        list_case(session.store, case, office)


def _refuse_elsewhere(session: Session, reference: str, events: Iterable[Event]) -> None:
    """Refuses to record a letter or a draw, which pass no gates, in a case that somebody else has."""
    case = session.case(reference)
    for event in events:
        answer(only_where_it_is(case, event), event)
        case = case.then(event)


def keep_for_office(session: Session, *events: Event) -> None:
    """Record an event of the office itself."""
    refuse_far_ahead(session)
    session.store.record.append(None, [entry(e) for e in events])

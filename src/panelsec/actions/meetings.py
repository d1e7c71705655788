"""Fixes a meeting on a day that the adviser has looked at first."""

from panelsec.actions.recording import Done, act
from panelsec.actions.session import Session
from panelsec.errors import Queried
from panelsec.procedure import events as ev
from panelsec.procedure.advice.day_adviser import Verdict, advise
from panelsec.procedure.queries import left_without_a_day


def fix_meeting(session: Session, reference: str, event: ev.MeetingFixed) -> Done:
    """Record the date. A day that is not simply possible asks for the secretary's own reason first (2.9, 7.3 to 7.6, 8.3, 8.7)."""
    case, office = session.case(reference), session.office()
    day = event.start.date()
    note = advise(case.then(event), event.committee, day, office, session.now().date())
    fixed = case.committee(event.committee).meeting
    moved = fixed is None or fixed.start.date() != day
    left = tuple(left_without_a_day(case, event))
    if left and not event.override:
        _try(session, reference, event)
        raise Queried(left[0].reason, cites=left[0].cites)
    if moved and note.verdict is not Verdict.POSSIBLE and not event.override:
        cites = ("8.3", "8.6", "8.7") if event.committee.startswith("AC") else ("2.9", "7.3", "7.4", "7.6")
        _try(session, reference, event)
        raise Queried(f"{' '.join(note.why)} Choose another day, or say why this one stands.", cites=cites)
    return act(session, reference, event)


def _try(session: Session, reference: str, event: ev.MeetingFixed) -> None:
    """What the procedure refuses outright is refused before anybody is asked for a reason."""
    with session.store.trial():
        act(session, reference, event)

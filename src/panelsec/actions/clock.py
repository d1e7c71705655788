"""Checks the computer's clock against the record, since days are counted by it."""

from datetime import datetime, timedelta

from panelsec.actions.session import Session
from panelsec.errors import Unavailable
from panelsec.procedure.counting import written
from panelsec.procedure.office import ClockConfirmed
from panelsec.storage.bodies import entry

FAR = timedelta(days=366)
"""An office in which nothing is recorded for so long is asked whether its clock is right."""


def clock_fault(session: Session) -> str:
    """A sentence if the computer's clock is earlier than something recorded, or far later than all of it; otherwise empty."""
    last, now = _latest(session), session.now()
    if last is None or last <= now <= last + FAR:
        return ""
    if now < last:
        return (
            f"The clock of this computer says {moment(now)}, but something was recorded at {moment(last)}. "
            "Set the clock right before you record anything more: days are counted by it. What is recorded keeps its order. "
            "If it is right, say so on the page “The file”, and correct in its case what bears a wrong day."
        )
    return (
        f"The clock of this computer says {moment(now)}, and the last thing was recorded at {moment(last)}: more than a "
        "year before. Set the clock right: days are counted by it. Until then nothing is recorded. If it is right, "
        "say so on the page “The file”."
    )


def far_ahead(session: Session) -> bool:
    """Whether the clock is so far ahead that it has to be confirmed before anything is recorded."""
    last = _latest(session)
    return last is not None and session.now() - last > FAR


def refuse_far_ahead(session: Session) -> None:
    """Raises Unavailable if the clock is far ahead: an act on a wrong day would make later ones seem early, and every deadline
    missed."""
    if far_ahead(session):
        raise Unavailable(clock_fault(session))


def confirm_clock(session: Session) -> None:
    """Record that the secretary has confirmed the clock; earlier times are no longer compared with it."""
    session.store.record.append(None, [entry(ClockConfirmed(**session.stamp()))])


def _latest(session: Session) -> datetime | None:
    last = session.store.record.latest(since=ClockConfirmed.__name__)
    return last and last.replace(tzinfo=None)


def moment(at: datetime) -> str:
    """09:30 on 2 March 2027."""
    return f"{at:%H:%M} on {written(at.date())}"

"""The computer's clock, held against what was recorded: days are counted by it."""

from datetime import datetime

from panelsec.actions.session import Session
from panelsec.procedure.counting import written


def clock_fault(session: Session) -> str:
    """What to say where the computer's clock is before something that was recorded; nothing where it isn't."""
    last, now = session.store.record.latest(), session.now()
    if last is None or last.replace(tzinfo=None) <= now:
        return ""
    return (
        f"The clock of this computer says {moment(now)}, but something was recorded at {moment(last)}. "
        "Set the clock right before you record anything more: days are counted by it. What is recorded keeps its order."
    )


def moment(at: datetime) -> str:
    """09:30 on 2 March 2027."""
    return f"{at:%H:%M} on {written(at.date())}"

"""How long a case is kept: a number of years from the day it ended, or longer for a reason."""

from datetime import date

from panelsec.procedure.case import Case
from panelsec.procedure.counting import months_after
from panelsec.procedure.custody import away
from panelsec.procedure.office import Office
from panelsec.procedure.stages import stage

_OVER = ("Closed", "Withdrawn", "Time for appeal")
"""The last one too: a time that ran out leaves no act behind."""


def ended(case: Case) -> date | None:
    """The day of the last act in a case in which nothing is left to do, or which is with somebody else; None: it goes on."""
    over = stage(case) in _OVER or away(case) is not None
    return case.events[-1].at.date() if over else None


def kept_until(case: Case, office: Office) -> date | None:
    """The day on which it may be erased; None: it goes on."""
    last = ended(case)
    if last is None:
        return None
    usual = months_after(last, 12 * office.settings.keep_years)
    longer = next((k.until for k in office.kept_longer if k.reference == case.reference), usual)
    return max(usual, longer)

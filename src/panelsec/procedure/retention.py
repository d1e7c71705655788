"""How long a case is kept: a number of years from the day it ended, or longer for a reason."""

from datetime import date

from panelsec.procedure.case import Case
from panelsec.procedure.counting import months_after
from panelsec.procedure.custody import away
from panelsec.procedure.office import Office
from panelsec.procedure.stages import closes


def ended(case: Case, office: Office, today: date) -> date | None:
    """The day since which nothing is left to do in a case, or since which it is with somebody else; None: it goes on."""
    if away(case) is not None:
        return case.events[-1].at.date()
    last = closes(case, office.calendar)
    return last if last and last <= today else None


def kept_until(case: Case, office: Office, today: date) -> date | None:
    """The day on which it may be erased; None: it goes on."""
    last = ended(case, office, today)
    if last is None:
        return None
    usual = months_after(last, 12 * office.settings.keep_years)
    longer = next((k.until for k in office.kept_longer if k.reference == case.reference), usual)
    return max(usual, longer)

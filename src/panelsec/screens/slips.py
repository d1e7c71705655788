"""Correcting a mistake on the page where it was made: the page's fields now replace what was recorded."""

from dataclasses import replace

from panelsec.actions.session import Stamp
from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.corrections.correcting import too_late
from panelsec.procedure.in_words.sentences import in_words

Slip = ev.Decision | ev.OfficerDecided | ev.Removable
STAYS = "What is recorded stays in the record beside the correction, with the reason."


def may_begin(case: Case, former: Slip) -> None:
    """Refused where it is no slip any more, before anything is typed."""
    for objection in too_late(case, former):
        raise Refused(objection.reason, gate=objection.gate, cites=objection.cites)


def said(case: Case, former: Slip) -> str:
    return f"{in_words(case, former)}\n{STAYS}"


def corrected(former: Slip, right: Slip | None, why: str, stamp: Stamp) -> ev.Corrected:
    """`right` as the fields say it; who recorded it and when stays, and its hour where the day does."""
    if right is not None:
        at = former.at if right.at.date() == former.at.date() else right.at
        right = replace(right, at=at, by=former.by, override=former.override, recorded=former.recorded)
    return ev.Corrected(**stamp, former=former, right=right, why=why)

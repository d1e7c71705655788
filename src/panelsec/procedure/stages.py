"""The stage of a case in two words, from what has happened alone."""

from collections.abc import Iterable
from itertools import count

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee

STAGES = (
    "Referral",
    "Committee to be drawn",
    "Notice",
    "Papers",
    "Hearing",
    "Decision letter",
    "Appeal",
    "Time for appeal",
    "Completion",
    "Closed",
)
"""In this order; of several Respondents the one who is furthest back counts."""


def stage(case: Case) -> str:
    """Where a case stands, by what has happened alone: a time that merely ran out is not seen here."""
    if case.withdrawn is not None:
        return "Withdrawn"
    found = [_stage_of(case, r) for r in case.respondents]
    return min(found, key=STAGES.index, default="Referral")


def over(case: Case) -> bool:
    """Nothing is left to do in it, so nothing can be paused or withdrawn."""
    return stage(case) in ("Closed", "Withdrawn")


def _stage_of(case: Case, r: str) -> str:
    standing = case.standing(r)
    if ended_early(case, r):
        return "Closed" if not standing.accepted or _carried_out(case, r) else "Completion"
    if standing.decided is None or standing.remitted:
        return _before_the_decision(case, r)
    sent = {
        e.letter
        for e in case.all(ev.LetterSent)
        if case.respondent_of(e.to) == r and e.at.date() >= standing.decided
    }
    if "L18" not in sent:
        return "Decision letter"
    completed = "L30" in sent
    if standing.appeal is not None:
        ruled_out = standing.appeal_ruling is not None and not standing.appeal_ruling.eligible
        if standing.appeal_decision is None and not ruled_out:
            return "Appeal"
        return "Closed" if completed and _carried_out(case, r) else "Completion"
    if (
        completed
        or standing.waived
        or standing.completion_asked
        or (standing.measures and _carried_out(case, r))
    ):
        asked = standing.completion_asked is not None
        return "Closed" if _carried_out(case, r) and (completed or not asked) else "Completion"
    return "Time for appeal"


def _before_the_decision(case: Case, r: str) -> str:
    name = committee_for(case, r)
    committee = case.committee(name)
    sent = [e for e in case.all(ev.LetterSent) if committee.meeting and e.at >= committee.meetings[0].at]
    if committee.sittings or any(e.letter == "L15" for e in sent):
        return "Hearing"
    if any(e.letter == "L12" for e in sent):
        return "Papers"
    if committee.served:
        return "Notice"
    return "Committee to be drawn" if case.referred else "Referral"


def _carried_out(case: Case, r: str) -> bool:
    done = {e.paragraph for e in case.all(ev.Implemented) if e.respondent == r}
    return {m.paragraph for m in case.standing(r).measures} <= done


# ---- which Committee, and what ended before one


def committee_for(case: Case, respondent: str) -> str:
    """The Discipline Committee that hears a Respondent now, by name: after a remit, the next one (8.10)."""
    all_ = [c for c in case.committees.values() if not c.is_appeal and c.meetings]
    mine = [c for c in all_ if respondent in c.respondents]
    standing = case.standing(respondent)
    sent_back = standing.remitted and mine and mine[-1].name == standing.committee
    return next_name("DC", all_) if sent_back or not mine else mine[-1].name


def next_name(kind: str, convened: Iterable[Committee]) -> str:
    """The first name of a kind (DC, AC) that no Committee has yet."""
    taken = {c.name for c in convened}
    return next(name for n in count(1) if (name := f"{kind}{n}") not in taken)


ENDS = {
    "not_commission": "The Student Discipline Officer commissioned no investigation.",
    "no_further_action": "The Student Discipline Officer decided that no further action is needed.",
    "other_procedure": "The matter goes on under another procedure.",
}


def ended_early(case: Case, respondent: str) -> str:
    """Why the case of a Respondent ended before the Committee, or nothing."""
    mine = [
        e for e in case.all(ev.OfficerDecided) if respondent in (e.respondents or tuple(case.respondents))
    ]
    if case.standing(respondent).accepted:
        return "The minor sanction was accepted."
    if len(case.elsewhere(respondent)) == case.counts(respondent):
        return "All that is alleged was left to the procedure in force at the time."
    return ENDS.get(mine[-1].decision, "") if mine else ""

"""Where a case stands on a day, in two words, and since when nothing is left to do in it."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import count

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import Calendar
from panelsec.procedure.deadlines import clock_of, clocks

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


def stage(case: Case, calendar: Calendar, today: date) -> str:
    """Where a case stands at the end of a day, by what has happened and what time ran out."""
    if case.withdrawn is not None:
        return "Withdrawn"
    found = [_stage_of(case, r, calendar, today) for r in case.respondents]
    return min(found, key=STAGES.index, default="Referral")


def over(case: Case, calendar: Calendar, today: date) -> bool:
    """Nothing is left to do in it, so nothing can be paused or withdrawn."""
    return stage(case, calendar, today) in ("Closed", "Withdrawn")


def closes(case: Case, calendar: Calendar) -> date | None:
    """The day from which nothing is left to do if nothing more happens, past or still to come; None: something is to be done."""
    if not over(case, calendar, date.max):
        return None
    runs = [_times(case, r, calendar)[1] for r in case.respondents if _may_ask(case, r)]
    return max([case.events[-1].at.date(), *(last + timedelta(days=1) for last in runs if last)])


def _stage_of(case: Case, r: str, calendar: Calendar, today: date) -> str:
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
    carried_out, completed = _carried_out(case, r), "L30" in sent
    if standing.appeal is not None:
        ruled_out = standing.appeal_ruling is not None and not standing.appeal_ruling.eligible
        if standing.appeal_decision is None and not ruled_out:
            return "Appeal"
        return "Closed" if completed and carried_out else "Completion"
    if not _may_ask(case, r):
        return "Closed" if completed and carried_out else "Completion"
    to_appeal, to_ask = _times(case, r, calendar)
    if not standing.waived and (to_appeal is None or today <= to_appeal):
        return "Time for appeal"
    return "Closed" if carried_out and to_ask and today > to_ask else "Completion"


def _may_ask(case: Case, r: str) -> bool:
    """Where no appeal was made the Completion of Procedures letter goes on request, of which a month is left (8.11)."""
    standing = case.standing(r)
    if standing.decided is None or standing.remitted or standing.appeal is not None:
        return False
    sent = any(
        e.letter == "L30" and case.respondent_of(e.to) == r and e.at.date() >= standing.decided
        for e in case.all(ev.LetterSent)
    )
    return standing.completion_asked is None and not sent


def _times(case: Case, r: str, calendar: Calendar) -> tuple[date | None, date | None]:
    """The last days for an appeal and for asking for that letter, which is none before the first; None before they run."""
    rows, committee = clocks(case, calendar, case.events[-1].at.date()), case.standing(r).committee
    appeal = clock_of(rows, "T11", respondent=r, committee=committee)
    ask = clock_of(rows, "X03", respondent=r, committee=committee)
    if appeal is None or ask is None:
        return None, None
    return appeal.last_day, max(appeal.last_day, ask.formal)


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

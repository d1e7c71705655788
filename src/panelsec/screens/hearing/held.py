"""The head of the hearing page: whose hearing, when and where; or why there is none."""

from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import written, written_with_weekday
from panelsec.procedure.stages import ended_early

ELSEWHERE = "What it considers and decides is recorded on the page of the appeal (8.8, 8.9)."
MODES = {"in_person": "in person", "video": "by video", "hybrid": "in person and by video"}


def no_hearing(case: Case) -> str:
    """Why nothing is heard in this case, in a sentence; nothing where something is."""
    if case.withdrawn is not None:
        return f"The referral was withdrawn on {written(case.withdrawn.at.date())}: nothing is heard (5.7)."
    ended = [ended_early(case, r) for r in case.respondents]
    return f"{ended[0]} Nothing is heard." if ended and all(ended) else ""


def appeal_in_hand(case: Case, today: date) -> Committee | None:
    """The Appeal Committee whose meeting is the next one, or is today's: the hearing that is shown is over."""
    fixed = case.last(ev.MeetingFixed)
    committee = case.committee(fixed.committee) if fixed else None
    if fixed is None or committee is None or not committee.is_appeal:
        return None
    return committee if not committee.has_met or fixed.start.date() == today else None


def title_of(case: Case, committee: Committee | None, mitigating: str | None) -> str:
    if mitigating:  # whoever is asked again who is here is told what for
        return f"Mitigation of {case.name(mitigating)}"
    return f"Hearing of the {committee.title}" if committee else "Hearing"


def when_and_where(committee: Committee | None) -> str:
    meeting = committee.meeting if committee else None
    if meeting is None:
        return ""
    mode = MODES.get(meeting.mode, meeting.mode)
    day = written_with_weekday(meeting.start.date())
    return ", ".join(part for part in (day, f"{meeting.start:%H:%M}", meeting.place, mode) if part)

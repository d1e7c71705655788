"""The steps of convening a Committee: its date, its members, its meeting (7.1 to 7.3, 8.4 to 8.6)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import written, written_with_weekday
from panelsec.procedure.rulings import two_may_meet
from panelsec.procedure.seats import eligible_now, seats_to_draw
from panelsec.procedure.stages import ended_early
from panelsec.procedure.steps.step import ANYBODY, Group, State, Step, View, unless_done


def date_step(view: View, committee: Committee, respondents: tuple[str, ...], group: Group) -> Step:
    """Fix the date, or another one where the Chair's ruling or an empty Chair asks for that (7.3, 7.5)."""
    again, parted = _again(view, committee), to_be_parted(committee)
    title = f"Fix the date and place of the {committee.title}"
    if again:
        title = "Fix the date of each hearing" if parted else "Fix another date"
    usual = ("8.6",) if committee.is_appeal else ("7.5", "7.3") if again else ("7.3",)
    back = "" if committee.is_appeal or committee.meeting else _sent_back(view, respondents)
    step = Step(
        id=f"{committee.name}.date",
        group=group,
        title=title,
        state=State.READY,
        cites=("2.18", "7.3") if parted else (*usual, "8.10") if back else usual,
        where="meeting",
        committee=committee.name,
    )
    before = set(committee.respondents) if committee.meeting else set()
    if not again and set(respondents) <= before:
        return unless_done(step, committee.meeting)
    day = datetime.combine(view.today, time(10))
    proposed = ev.MeetingFixed(
        at=view.now, by=ANYBODY, committee=committee.name, start=day, place="", respondents=respondents
    )
    state, why = view.ask(proposed)
    return replace(step, state=state, why=why or again or back)


def _sent_back(view: View, respondents: tuple[str, ...]) -> str:
    """Why there is another Discipline Committee, and who may not sit on it (7.1, 8.10)."""
    standings = [view.case.standing(r) for r in respondents]
    days = [s.appeal_decision.at.date() for s in standings if s.remitted and s.appeal_decision]
    if not days:
        return ""
    return f"The Appeal Committee sent the case back on {written(max(days))}. Nobody who has sat in it so far may be drawn."


def to_be_parted(committee: Committee) -> bool:
    """The Chair has ruled on a hearing for each, and this Committee's date was fixed before for several (2.18)."""
    ruling, meeting = committee.ruling("joint_hearing"), committee.meeting
    apart = (
        ruling is not None
        and meeting is not None
        and ruling.decision == "separate"
        and ruling.at > meeting.at
    )
    return apart and len(committee.respondents) > 1 and not committee.sittings


def _again(view: View, committee: Committee) -> str:
    meeting = committee.meeting
    if meeting is None or any(s.at >= meeting.at for s in committee.sittings):
        return ""
    if to_be_parted(committee):
        return "The Chair has ruled on a hearing for each. Say whom this Committee hears; then fix a date for each other hearing."
    excused = [r for r in committee.rulings if r.about == "absence" and r.at > meeting.at]
    if excused and excused[-1].decision == "sufficient":
        return "The Chair found the reason for the absence sufficient."
    names = seats_to_draw(committee)
    drawable = [n for n in names if eligible_now(view.case, committee, n, view.office.members, view.today)]
    if committee.served and committee.chair is None:
        if view.today >= meeting.start.date():
            return "No Chair sits, so the meeting is rearranged."
        if "chair" not in drawable:
            return "Nobody can be drawn as Chair for that day, so the meeting is rearranged."
    if names and not drawable and _two_refused(committee):
        return (
            "The Chair has decided that two may not meet: find a day for which the empty seat can be drawn."
        )
    return ""


def _two_refused(committee: Committee) -> bool:
    """The Chair who sits has decided that a meeting of two on the day that is fixed is not fair (7.3, 8.6)."""
    ruling, chair, meeting = committee.ruling("two_members"), committee.chair, committee.meeting
    if ruling is None or chair is None or meeting is None:
        return False
    return ruling.decision == "not_fair" and ruling.chair == chair.id and ruling.at > meeting.at


def draw_steps(view: View, committee: Committee, group: Group) -> Iterator[Step]:
    names = seats_to_draw(committee)
    titles = [s.title for s in committee.seats if s.name in names]
    step = Step(
        id=f"{committee.name}.draw",
        group=group,
        title=f"Draw the next by lot: {', '.join(titles)}"
        if committee.served and names
        else f"Draw the {committee.title} by lot",
        state=State.NOT_YET,
        cites=("8.4", "8.6") if committee.is_appeal else ("7.1", "7.3"),
        where="draw",
        committee=committee.name,
    )
    if not names or committee.meeting is None:
        yield unless_done(step, not names)
        return
    empty = [n for n in names if not eligible_now(view.case, committee, n, view.office.members, view.today)]
    state, why = view.ask(ev.Drawn(at=view.now, by=ANYBODY, committee=committee.name))
    if state is State.READY and len(empty) == len(names):
        state, why = State.BLOCKED, "Nobody on the panel can be drawn for that day."
    yield replace(step, state=state, why=why)
    if empty and committee.chair is not None:
        yield _two(committee, group)


def _two(committee: Committee, group: Group) -> Step:
    step = Step(
        id=f"{committee.name}.two_members",
        group=group,
        title="Ask the Chair whether two members may meet",
        state=State.READY,
        cites=("8.6",) if committee.is_appeal else ("7.3",),
        where="draw",
        committee=committee.name,
    )
    refused = "The Chair has decided that two may not meet." if _two_refused(committee) else ""
    return unless_done(step, two_may_meet(committee), needless=refused)


def joint_step(view: View, committee: Committee) -> Iterator[Step]:
    if len([r for r in view.case.respondents if not ended_early(view.case, r)]) < 2:
        return
    step = Step(
        id=f"{committee.name}.joint_hearing",
        group=Group.COMMITTEE,
        title="Ask the Chair: one hearing or several",
        state=State.READY if committee.chair else State.NOT_YET,
        cites=("2.18",),
        where="meeting",
        committee=committee.name,
    )
    ruled = any(c.ruling("joint_hearing") for c in view.case.committees.values())
    yield unless_done(step, ruled)


def meet_step(view: View, committee: Committee, group: Group) -> Step:
    meeting = committee.meeting
    paused = bool(committee.sittings) and not committee.has_met
    step = Step(
        id=f"{committee.name}.meet",
        group=group,
        title=f"Go on with the meeting of the {committee.title}"
        if paused
        else f"Meeting of the {committee.title}",
        state=State.NOT_YET,
        cites=("8.6", "8.8") if committee.is_appeal else ("7.8", "7.9") if paused else ("7.5", "7.7", "7.9"),
        where="appeal" if committee.is_appeal else "hearing",
        committee=committee.name,
    )
    if committee.has_met:
        return replace(step, state=State.DONE)
    if meeting is None:
        return step
    if not paused:
        step = replace(step, due=meeting.start.date())
    if view.today < meeting.start.date():
        return replace(step, why=f"It is fixed for {written_with_weekday(meeting.start.date())}.")
    present = (*(m.id for m in committee.sitting), *committee.respondents)
    proposed = ev.Met(at=view.now, by=ANYBODY, committee=committee.name, present=present, outcome="held")
    state, why = view.ask(proposed)
    return replace(step, state=state, why=why)


def proctor_wanted_at(case: Case, committee: Committee) -> datetime | None:
    """Since when the Proctors are to be asked for one of theirs: again for another date, and when theirs stood down (8.4, A12)."""
    if committee.meeting is None:
        return None
    left = (e.at for e in case.all(ev.StoodDown) if (e.committee, e.seat) == (committee.name, "proctor"))
    return max((committee.meeting.at, *left))

"""The steps of an Appeal Committee, from its date to the letters that tell what it decided (8.4 to 8.10)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import start
from panelsec.procedure.committee import Committee
from panelsec.procedure.convening import changed_at
from panelsec.procedure.counting import written
from panelsec.procedure.steps.appeal import letter_of, step_of
from panelsec.procedure.steps.committee import (
    date_step,
    draw_steps,
    meet_step,
    proctor_wanted_at,
)
from panelsec.procedure.steps.decision import UNAFFECTED
from panelsec.procedure.steps.step import (
    ANYBODY,
    Group,
    State,
    Step,
    View,
    in_post,
    letter,
    timed,
    unless_done,
)


def appeal_committee(view: View, committee: Committee, respondents: tuple[str, ...]) -> Iterator[Step]:
    """Every step of an Appeal Committee for those whose appeals it considers."""
    sits = bool(committee.meeting and committee.sitting)
    since = changed_at(view.case, committee)
    steps = [
        _date(view, committee, respondents),
        *draw_steps(view, committee, Group.APPEAL),
        *_proctor(view, committee),
        _to_members(view, committee),
        *(
            letter_of(view, r, "L26", f"Tell {view.name(r)} who sits", (r,), since, sits, committee)
            for r in respondents
        ),
        *(_papers(view, committee, r, sits=sits) for r in respondents),
        meet_step(view, committee, Group.APPEAL),
    ]
    for step in steps:
        if committee.has_met and step.state in (State.NOT_YET, State.READY, State.BLOCKED):
            yield replace(step, state=State.NOT_NEEDED, why="The Appeal Committee has met.")
        else:
            yield step
    for r in respondents:
        yield from _decided(view, committee, r)


def _date(view: View, committee: Committee, respondents: tuple[str, ...]) -> Step:
    """While there is none, it is wanted by the day on which the papers go for a meeting that still decides in time (8.3, 8.7)."""
    step = date_step(view, committee, respondents, Group.APPEAL)
    ends = [c.last_day for r in respondents if (c := view.clock("T15", r))]
    if step.state is not State.READY or not ends:
        return step
    last = min(ends)
    papers = start(view.case.edition.deadlines["T12"], last, view.calendar)
    counted = f"so that the papers can go in time for a meeting by {written(last)} (8.3, 8.7)"
    return replace(step, due=max(view.today, papers.do_by or papers.formal), counted=counted)


def _proctor(view: View, committee: Committee) -> Iterator[Step]:
    sits = committee.members.get("proctor") is not None
    asked = Step(
        id=f"{committee.name}.L24",
        group=Group.APPEAL,
        title="Ask the Proctors to confirm one of theirs",
        state=State.READY if committee.meeting else State.NOT_YET,
        cites=("8.4",),
        where="letters",
        committee=committee.name,
        letter="L24",
    )
    confirm = replace(
        asked,
        id=f"{committee.name}.proctor",
        title="Record whom the Proctors confirm",
        letter=None,
        where="draw",
    )
    told = _told_the_proctors(view.case, committee)
    if sits and told is not None and committee.meeting and not _alike(told, committee.meeting):
        asked = replace(asked, title="Tell the Proctors that the meeting has changed", cites=("8.4", "8.6"))
    elif sits and told is not None:
        asked = replace(asked, state=State.DONE)
    elif sits:
        asked = replace(asked, state=State.NOT_NEEDED, why="A Proctor is confirmed.")
    yield letter(view, asked, ("proctors",), proctor_wanted_at(view.case, committee))
    yield unless_done(confirm, sits)


def _told_the_proctors(case: Case, committee: Committee) -> ev.MeetingFixed | None:
    """The meeting of which the Proctors were told last, as it was then."""
    told = None
    for meeting in committee.meetings:
        since = case.events[case.events.index(meeting) :]
        sent = (e for e in since if isinstance(e, ev.LetterSent) and e.letter == "L24")
        told = meeting if any(e.committee in (None, committee.name) for e in sent) else told
    return told


def _alike(one: ev.MeetingFixed, other: ev.MeetingFixed) -> bool:
    """Whether whoever was told of one of them knows when, where and how the other is (8.6)."""
    return (one.start, one.place, one.mode) == (other.start, other.place, other.mode)


def _to_members(view: View, committee: Committee) -> Step:
    step = Step(
        id=f"{committee.name}.L25",
        group=Group.APPEAL,
        title="Send the notice of the meeting to the members",
        state=State.READY if committee.meeting and committee.sitting else State.NOT_YET,
        cites=("8.6",),
        where="letters",
        committee=committee.name,
        letter="L25",
    )
    since = committee.meeting.at if committee.meeting else None
    return letter(view, step, (m.id for m in committee.sitting), since)


def _papers(view: View, committee: Committee, r: str, *, sits: bool) -> Step:
    title = f"Send the papers on the appeal of {view.name(r)}"
    members = tuple(m.id for m in committee.sitting)
    since = committee.meeting.at if committee.meeting else None
    return letter_of(view, r, "L27", title, members, since, sits, committee, "T12")


def _decided(view: View, committee: Committee, r: str) -> Iterator[Step]:
    decided = view.case.standing(r).appeal_decision
    step = replace(
        step_of(r, "decide_appeal", f"Record the decision on the appeal of {view.name(r)}", "8.9", "8.10"),
        id=f"{committee.name}.{r}.decide",
        committee=committee.name,
    )
    step = timed(step, view.clock("T15", r))
    if decided is None and committee.has_considered(r):
        proposed = ev.AppealDecided(
            at=view.now, by=ANYBODY, committee=committee.name, respondent=r, decision="dismissed", reasons="-"
        )
        state, why = view.ask(proposed)
        step = replace(step, state=state, why=why)
    yield unless_done(step, decided)
    since = datetime.combine(decided.at.date(), time.min) if decided else None
    yield letter_of(
        view,
        r,
        "L29",
        f"Appeal decision letter to {view.name(r)}",
        (r,),
        since,
        bool(decided),
        committee,
        "T13",
    )
    yield from _told_on(view, committee, r, since)


def _told_on(view: View, committee: Committee, r: str, since: datetime | None) -> Iterator[Step]:
    """The outcome of an appeal is told on as the first decision is: 2.27 and 2.28 name that one alone (A26)."""
    person, standing = view.case.respondents[r], view.case.standing(r)
    step = Step(
        id=f"{committee.name}.{r}.L19",
        group=Group.APPEAL,
        title=f"Outcome of the appeal of {view.name(r)} to Senior Tutor and Head of Department",
        state=State.READY if since else State.NOT_YET,
        cites=view.case.edition.letters["L19"].cites,
        where="letters",
        respondent=r,
        committee=standing.committee,
        letter="L19",
    )
    roles = (["senior_tutor"] if person.colleges else []) + (
        ["head_of_department"] if person.departments else []
    )
    if roles:  # before there is an outcome, a letter of the first decision is none of it
        yield letter(view, step, tuple(f"{r}.{role}" for role in roles), since) if since else step
    affected = (*view.case.reporting_persons, *view.case.witnesses)
    if affected and not view.case.conviction:
        title = f"Outcome of the appeal of {view.name(r)} to whoever was personally affected"
        step = replace(
            step,
            id=f"{committee.name}.{r}.L20",
            title=title,
            letter="L20",
            cites=view.case.edition.letters["L20"].cites,
        )
        gone = [e for e in view.case.all(ev.LetterSent) if e.letter == "L20" and e.respondent in (None, r)]
        done = since and any(e.at >= since for e in gone)
        step = replace(step, drafted=bool(since and in_post(view, step)))
        yield unless_done(step, done, needless=UNAFFECTED if standing.unaffected else "")

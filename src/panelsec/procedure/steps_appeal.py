"""The steps of an appeal, from the right to it to the Appeal Committee's letters (8.1 to 8.11)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time
from functools import partial

from panelsec.procedure import events as ev
from panelsec.procedure.appeals import secretary_is_fresh
from panelsec.procedure.case import Case
from panelsec.procedure.clock import Clock, start
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import written
from panelsec.procedure.sharing import form_came, form_missing
from panelsec.procedure.stages import next_name
from panelsec.procedure.steps import ANYBODY, Group, State, Step, View, in_post, letter, timed, unless_done
from panelsec.procedure.steps_committee import (
    changed_at,
    date_step,
    draw_steps,
    meet_step,
    proctor_wanted_at,
)
from panelsec.procedure.steps_decision import UNAFFECTED


def committee_for(case: Case, respondent: str) -> str | None:
    """The Appeal Committee for somebody's appeal, by name: co-Respondents' appeals go to the same one (2.18)."""
    standing = case.standing(respondent)
    ruled_out = standing.appeal_ruling is not None and not standing.appeal_ruling.eligible
    if standing.appeal is None or standing.decided is None or ruled_out:
        return None
    all_ = [c for c in case.committees.values() if c.is_appeal and c.meetings]
    since = [c for c in all_ if c.meetings[0].at.date() >= standing.decided]
    mine = [c for c in since if respondent in c.respondents]
    return (mine or since)[-1].name if since else next_name("AC", all_)


def _step(r: str, what: str, title: str, *cites: str, where: str = "appeal") -> Step:
    return Step(
        id=f"{r}.{what}",
        group=Group.APPEAL,
        title=title,
        state=State.NOT_YET,
        cites=cites,
        where=where,
        respondent=r,
    )


def right_of_appeal(view: View, r: str) -> Iterator[Step]:
    """Whether an appeal comes, is in time and on a ground (8.1 to 8.4)."""
    standing = view.case.standing(r)
    clock = view.clock("T11", r, standing.committee) if standing.committee else None
    step = timed(_step(r, "appeal", f"Appeal of {view.name(r)}, if any", "8.1", "8.2"), clock)
    if clock is None:
        why = "The time runs from receipt of the decision letter."
        yield unless_done(replace(step, why=why), standing.appeal)
    else:
        over = "The Respondent has said that there will be none." if standing.waived else ""
        step = replace(step, state=State.READY)
        if view.today > clock.last_day and standing.appeal is None:
            step = replace(step, due=None, why=f"{LATE} The time ended on {written(clock.last_day)}.")
            over = over or (step.why if _asked_no_longer(view, r) else "")
        came = form_came(view.case, r)
        if came is not None:
            title = f"Record the appeal of {view.name(r)}: the Appeal Form came in on {written(came)}"
            step, over = replace(step, title=title, due=came, formal=None, counted="", why=""), ""
        yield unless_done(step, standing.appeal, needless=over)
    if standing.appeal is None and standing.on_time and not standing.waived:
        yield _told_of_time(view, r)
    if standing.appeal is not None:
        yield from _admission(view, r, standing.appeal, clock)


LATE = "A late appeal can still be recorded: the Secretary may extend the time for a compelling reason (8.1)."


def _asked_no_longer(view: View, r: str) -> bool:
    """A late appeal is looked out for as long as a Completion of Procedures letter may be asked for (8.11)."""
    clock = view.clock("X03", r, view.case.standing(r).committee)
    return clock is None or view.today > clock.formal


def _admission(view: View, r: str, appeal: ev.Appealed, clock: Clock | None) -> Iterator[Step]:
    standing, came = view.case.standing(r), appeal.at.date()
    ruling = standing.appeal_ruling
    late = clock is not None and came > clock.formal
    amiss = bool(ruling and ruling.eligible) and clock is not None and came > clock.last_day
    name = view.name(r)
    aimed = partial(_by_the_office_day, view, appeal)
    if form_missing(view.case, r) and standing.appeal_decision is None:
        title = f"Take in the Appeal Form of {name} and its evidence"
        yield replace(_step(r, "form", title, "8.2", "8.7", where="papers"), state=State.READY)
    yield _secretary(view, r, acted=bool(ruling or standing.on_time))
    if late or standing.on_time:
        step = _step(r, "extension", f"Decide on more time for the appeal of {name}", "8.1")
        proposed = ev.AppealExtended(at=view.now, by=ANYBODY, respondent=r, until=view.today, why="-")
        state, why = view.ask(proposed)
        yield unless_done(
            aimed(replace(step, state=state, why=why)),
            standing.on_time,
            needless="The appeal has been ruled on." if ruling and not amiss else "",
        )
        yield aimed(_told_of_time(view, r))
    step = _step(r, "eligible", f"Rule whether the appeal of {name} is on a ground and in time", "8.4", "8.2")
    state, why = view.ask(ev.AppealRuled(at=view.now, by=ANYBODY, respondent=r, eligible=True, grounds="-"))
    yield unless_done(
        aimed(replace(step, state=state, why=why)), ruling and not (amiss and standing.not_extended)
    )
    title = f"Tell {name} that the appeal came in, and the ruling"
    yield aimed(_letter(view, r, "L22", title, (r,), appeal.at, ruling is not None))


def _told_of_time(view: View, r: str) -> Step:
    """A letter of its own (L23), unless the one on the appeal (L22) is there to tell of it."""
    standing = view.case.standing(r)
    since = standing.on_time or standing.appeal
    title = f"Tell {view.name(r)} of the decision on time"
    step = _letter(view, r, "L23", title, (r,), since.at if since else None, standing.on_time is not None)
    other = view.case.edition.letters["L22"].name
    ruling = standing.appeal_ruling
    with_it = ruling and not (standing.on_time and standing.on_time.at > ruling.at)
    told = f"The letter ‘{other}’ tells of it, with the ruling." if with_it else ""
    return unless_done(step, step.state is State.DONE, needless=told)


def _by_the_office_day(view: View, appeal: ev.Appealed, step: Step) -> Step:
    """The step with the day on which the office means to have ruled and told of it; the text gives none."""
    day = appeal.at.date()
    for _ in range(OFFICE_DAYS):
        day = view.calendar.next_working(day)
    counted = f"{OFFICE_DAYS} working days after the appeal (the office's own aim)"
    return replace(step, due=day, counted=counted)


def _secretary(view: View, r: str, *, acted: bool) -> Step:
    """Somebody without an earlier part in the case acts as Secretary from here on (8.1)."""
    title = f"Hand the appeal of {view.name(r)} to a Secretary who had no part in the case"
    step = _step(r, "secretary", title, "8.1")
    found = list(secretary_is_fresh(view.case, (r,), view.office.settings.secretary))
    step = replace(step, state=State.READY, why=found[0].reason if found else "")
    return unless_done(step, acted or not found)


OFFICE_DAYS = 3
"""Working days in which the office means to rule on an appeal; the text gives none."""


def _letter(
    view: View,
    r: str,
    name: str,
    title: str,
    to: tuple[str, ...],
    since: datetime | None,
    ready: bool,
    committee: Committee | None = None,
    clock: str = "",
) -> Step:
    step = Step(
        id=f"{committee.name}.{r}.{name}" if committee else f"{r}.{name}",
        group=Group.APPEAL,
        title=title,
        state=State.READY if ready else State.NOT_YET,
        cites=view.case.edition.letters[name].cites,
        where="papers" if name == "L27" else "letters",
        respondent=r,
        committee=committee.name if committee else None,
        letter=name,
    )
    mine = view.clock(clock, None if clock == "T12" else r, committee.name) if clock and committee else None
    sent = letter(view, timed(step, mine), to, since)
    over = committee is None and view.case.standing(r).appeal_decision and sent.state is not State.DONE
    return replace(sent, state=State.NOT_NEEDED, why="The appeal has been decided.") if over else sent


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
            _letter(view, r, "L26", f"Tell {view.name(r)} who sits", (r,), since, sits, committee)
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
    return _letter(view, r, "L27", title, members, since, sits, committee, "T12")


def _decided(view: View, committee: Committee, r: str) -> Iterator[Step]:
    decided = view.case.standing(r).appeal_decision
    step = replace(
        _step(r, "decide_appeal", f"Record the decision on the appeal of {view.name(r)}", "8.9", "8.10"),
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
    yield _letter(
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

"""The steps of one Discipline Committee, from its date to its meeting (7.1 to 7.9)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from panelsec.procedure import events as ev
from panelsec.procedure.citations import cites
from panelsec.procedure.committee import Committee
from panelsec.procedure.convening import changed_at
from panelsec.procedure.counting import written
from panelsec.procedure.in_words.phrases import everybody, listed
from panelsec.procedure.papers.readers import copies
from panelsec.procedure.people import Kind
from panelsec.procedure.rulings import concerned
from panelsec.procedure.steps.committee import (
    date_step,
    draw_steps,
    joint_step,
    meet_step,
    to_be_parted,
)
from panelsec.procedure.steps.step import Group, State, Step, View, letter, timed, unless_done


def hearing(view: View, committee: Committee, respondents: tuple[str, ...]) -> Iterator[Step]:
    """Every step of a Discipline Committee up to its meeting; what was left open then is no longer needed."""
    for step in _hearing(view, committee, respondents):
        open_ = step.state in (State.NOT_YET, State.READY, State.BLOCKED) and step.letter != "L14"
        if committee.has_met and open_:
            yield replace(step, state=State.NOT_NEEDED, why="The Committee has met.")
        else:
            yield step


def _hearing(view: View, committee: Committee, respondents: tuple[str, ...]) -> Iterator[Step]:
    yield from draw_steps(view, committee, Group.COMMITTEE)
    yield from joint_step(view, committee)
    yield date_step(view, committee, respondents, Group.MEETING)
    yield from _notices(view, committee, respondents)
    for r in respondents:
        yield from _response(view, committee, r)
    yield from _rulings(view, committee, respondents)
    yield _papers(view, committee, respondents)
    yield meet_step(view, committee, Group.HEARING)


def _drawn(committee: Committee) -> State:
    convened = committee.meeting and committee.sitting and not to_be_parted(committee)
    return State.READY if convened else State.NOT_YET


def _notices(view: View, committee: Committee, respondents: tuple[str, ...]) -> Iterator[Step]:
    clock = view.clock("N01", committee=committee.name)
    tutors = [f"{r}.senior_tutor" for r in respondents if view.case.respondents[r].colleges]
    to = (*(m.id for m in committee.sitting), *respondents, "investigating_officer", *tutors)
    step = Step(
        id=f"{committee.name}.L12",
        group=Group.MEETING,
        title="Send the notice of the meeting and its members",
        state=_drawn(committee),
        cites=("7.3",),
        where="letters",
        committee=committee.name,
        letter="L12",
    )
    yield letter(view, timed(step, clock), to, changed_at(view.case, committee))
    for r in respondents:
        step = Step(
            id=f"{committee.name}.{r}.L13",
            group=Group.MEETING,
            title=f"Invite {view.name(r)}",
            state=_drawn(committee),
            cites=("7.3", "7.4", "7.5", "7.8"),  # the day is that of the notice, which it goes with (7.3)
            where="letters",
            committee=committee.name,
            respondent=r,
            letter="L13",
        )
        since = committee.meeting.at if committee.meeting else None
        yield letter(view, timed(step, clock), (r,), since)


def _response(view: View, committee: Committee, r: str) -> Iterator[Step]:
    clock = view.clock("T07", r, committee.name)
    step = Step(
        id=f"{committee.name}.{r}.response",
        group=Group.PAPERS,
        title=f"Response of {view.name(r)}, or a request for witnesses",
        state=State.READY if clock else State.NOT_YET,
        cites=("7.4",),
        where="papers",
        committee=committee.name,
        respondent=r,
    )
    over = clock is not None and view.today > clock.last_day
    gone = f"None came in by {written(clock.last_day)}." if clock and over else ""
    yield unless_done(timed(step, clock), clock and clock.met_on, needless=gone)


def _rulings(view: View, committee: Committee, respondents: tuple[str, ...]) -> Iterator[Step]:
    """What the Chair is asked: witnesses, late responses; and the letters that tell the rulings (L14)."""
    yield from {s.id: s for s in _asks(view, committee, respondents)}.values()
    ruled_on = (r for ruling in committee.rulings for r in concerned(view.case, ruling))
    for r in dict.fromkeys((*respondents, *ruled_on) if committee.rulings else ()):
        yield _told(view, committee, r)


def _asks(view: View, committee: Committee, respondents: tuple[str, ...]) -> Iterator[Step]:
    """One for each time that a paper came in; a paper that came twice is one question."""
    for e in view.case.received:
        r = view.case.respondent_of(e.sender)
        if r not in respondents:
            continue
        if e.witnesses:
            yield _asked(view, committee, r, e, "witness", "Ask the Chair about the witnesses")
        clock = view.clock("T07", r, committee.name)
        late = clock is not None and e.at.date() > clock.last_day
        if late and view.case.documents[e.document].kind is Kind.RESPONSE:
            yield _asked(
                view, committee, r, e, "late_response", "Ask the Chair whether the late response is admitted"
            )


def _asked(view: View, committee: Committee, r: str, e: ev.DocumentReceived, about: str, title: str) -> Step:
    step = Step(
        id=f"{committee.name}.{r}.{about}.{e.document}",
        group=Group.PAPERS,
        title=f"{title} ({view.name(r)})",
        state=State.READY if committee.chair else State.NOT_YET,
        cites=(view.case.edition.rulings[about][1],),
        where="meeting",
        committee=committee.name,
        respondent=r,
    )
    mine = [
        x
        for x in committee.rulings
        if x.about == about
        and x.at >= e.at
        and x.document in (None, e.document)
        and x.respondent in (None, r)
    ]
    if about != "witness":
        return unless_done(step, mine)
    left = [w for w in e.witnesses if not any(x.witness in (None, w) for x in mine)]
    why = f"Still to be ruled on: {everybody(view.case, left)}." if len(left) < len(e.witnesses) else ""
    return unless_done(replace(step, why=why), not left)


def _told(view: View, committee: Committee, r: str) -> Step:
    mine = [x for x in committee.rulings if x.respondent in (None, r) and r in concerned(view.case, x)]
    went = [e.at for e in view.case.all(ev.LetterSent) if e.letter == "L14" and e.to in (r, view.post_to(r))]
    new = [x for x in mine if not went or x.at > went[-1]]
    step = Step(
        id=f"{committee.name}.{r}.L14",
        group=Group.MEETING,
        title=f"Tell {view.name(r)} the Chair’s rulings",
        state=State.READY,
        cites=tuple(
            dict.fromkeys(c for x in (new or mine or committee.rulings) for c in cites(view.case, x))
        ),
        where="letters",
        committee=committee.name,
        respondent=r,
        letter="L14",
    )
    if not mine:
        return replace(step, state=State.NOT_NEEDED, why="No ruling is about this Respondent.")
    return letter(view, step, (r,), mine[-1].at)


def _papers(view: View, committee: Committee, respondents: tuple[str, ...]) -> Step:
    clock = view.clock("T08", committee=committee.name)
    to = (*(m.id for m in committee.sitting), *respondents, "investigating_officer")
    step = Step(
        id=f"{committee.name}.L15",
        group=Group.PAPERS,
        title="Send the papers",
        state=_drawn(committee),
        cites=("7.6",),
        where="papers",
        committee=committee.name,
        letter="L15",
    )
    sent = letter(view, timed(step, clock), to)
    waits = [c for r in respondents if (c := view.clock("T07", r, committee.name)) and c.met_on is None]
    if sent.state is State.READY and not sent.why and waits and view.today <= waits[-1].last_day:
        return replace(sent, why=f"A response may come in until {written(waits[-1].last_day)}.")
    if sent.state is State.DONE:
        return _once_more(view, committee, sent) or sent
    return sent


def _once_more(view: View, committee: Committee, step: Step) -> Step | None:
    """Where papers came in after the copies went: who is to have them; a late response once the Chair has ruled (7.4)."""
    waiting = {
        s.id.rpartition(".")[2]
        for s in _asks(view, committee, committee.respondents)
        if s.state is not State.DONE
    }
    went = {
        e.to: e.number
        for e in view.case.all(ev.LetterSent)
        if e.letter == "L15" and e.committee in (None, committee.name)
    }
    built = {e.number: e.documents for e in view.case.all(ev.LetterPrepared)}
    lacking = {
        copy.reader: new
        for copy in copies(view.case, committee)
        if copy.reader in went
        and (had := built.get(went[copy.reader] or 0))
        and (new := [d for d in copy.documents if d not in had and d not in waiting])
    }
    if not lacking:
        return None
    again = letter(view, replace(step, state=State.READY), lacking, view.now + timedelta(days=1))
    news = dict.fromkeys(d for those in lacking.values() for d in those)
    titles = listed(f"{d}, {view.case.documents[d].title}" for d in news)
    why = f"Not in the copies that went: {titles}. {again.why}".strip()
    return replace(again, title="Send the papers that came in since", why=why)

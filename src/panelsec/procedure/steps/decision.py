"""The steps from the finding to the letters that report it (7.10 to 7.14, 2.25 to 2.28)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

from panelsec.procedure import events as ev
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import written
from panelsec.procedure.standing import Standing
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
from panelsec.procedure.weighing import breaches_to_tell, were_told

NO_BREACH = "The case was dismissed."


def here(view: View, committee: Committee, r: str) -> Standing:
    """Where a Respondent stands before this Committee; of an earlier one's decision nothing counts."""
    standing = view.case.standing(r)
    return standing if standing.committee == committee.name else Standing(r)


def decision(view: View, committee: Committee, r: str) -> Iterator[Step]:
    yield _finding(view, committee, r)
    yield _breaches(view, committee, r)
    yield _measures(view, committee, r)


def _step(committee: Committee, r: str, what: str, title: str, *cites: str) -> Step:
    return Step(
        id=f"{committee.name}.{r}.{what}",
        group=Group.DECISION,
        title=title,
        state=State.READY if committee.has_met else State.NOT_YET,
        cites=cites,
        where="decision",
        committee=committee.name,
        respondent=r,
    )


def _finding(view: View, committee: Committee, r: str) -> Step:
    step = _step(committee, r, "find", f"Record the finding on {view.name(r)}", "7.10", "2.24")
    if view.case.conviction:
        why = "On a conviction the Committee decides on measures alone (6.8)."
        return replace(step, state=State.NOT_NEEDED, why=why, cites=("6.8",))
    if here(view, committee, r).found:
        return replace(step, state=State.DONE)
    if step.state is State.NOT_YET:
        return step
    proposed = ev.Found(
        at=view.now, by=ANYBODY, committee=committee.name, respondent=r, finding="dismissed", reasons="-"
    )
    state, why = view.ask(proposed)
    return replace(step, state=state, why=why)


def _breaches(view: View, committee: Committee, r: str) -> Step:
    """Until a breach is found the step looks the same whether there are previous breaches or none (7.11)."""
    standing = here(view, committee, r)
    step = _step(
        committee, r, "breaches", f"Tell the Committee of previous breaches of {view.name(r)}", "7.11"
    )
    told = were_told(view.case, committee, r)
    if told or standing.dismissed or standing.sanctioned or view.case.conviction:
        why = NO_BREACH if standing.dismissed else "The Committee has decided on measures."
        why = (
            "They are told after a finding of breach, and a conviction needs none."
            if view.case.conviction
            else why
        )
        return unless_done(step, told, needless=why)
    if not standing.breach:
        return replace(
            step, state=State.NOT_YET, why="Only after a finding of breach, and only of the same Rule."
        )
    if breaches_to_tell(view.case, committee, r):
        return step
    return replace(step, state=State.NOT_NEEDED, why="None of the same Rule is on record.")


def _measures(view: View, committee: Committee, r: str) -> Step:
    standing = here(view, committee, r)
    step = _step(committee, r, "sanction", f"Record the measures for {view.name(r)}, or none", "7.12", "7.13")
    if standing.dismissed or standing.sanctioned:
        return unless_done(step, standing.sanctioned, needless=NO_BREACH)
    if not standing.breach and not view.case.conviction:
        return replace(step, state=State.NOT_YET)
    return step


# ---- letters


def letters(view: View, committee: Committee, r: str) -> Iterator[Step]:
    decided = here(view, committee, r).decided
    yield from _delay(view, committee, r)
    yield _letter(view, committee, r, "L18", f"Decision letter to {view.name(r)}", (r,), decided, "T09")
    if mine := committee.sittings_on(r):
        since = mine[-1].at.date()
        yield _letter(
            view, committee, r, "L17", f"Notes of the meeting to {view.name(r)}", (r,), since, "T10"
        )
    roles = ["head_of_department"]
    if view.case.respondents[r].colleges:
        roles.insert(0, "senior_tutor")
    title = f"Outcome of {view.name(r)} to Senior Tutor and Head of Department"
    yield _letter(view, committee, r, "L19", title, tuple(f"{r}.{role}" for role in roles), decided)
    if not view.case.conviction:
        yield _affected(view, committee, r, decided)


def _letter(
    view: View,
    committee: Committee,
    r: str,
    name: str,
    title: str,
    to: tuple[str, ...],
    since: date | None,
    clock: str = "",
) -> Step:
    step = Step(
        id=f"{committee.name}.{r}.{name}",
        group=Group.LETTERS,
        title=title,
        state=State.READY if since else State.NOT_YET,
        cites=view.case.edition.letters[name].cites,
        where="letters",
        committee=committee.name,
        respondent=r,
        letter=name,
    )
    if since is None:
        return step
    mine = view.clock(clock, r, committee.name) if clock else None
    return letter(view, timed(step, mine), to, datetime.combine(since, time.min))


def _affected(view: View, committee: Committee, r: str, decided: date | None) -> Step:
    """L20 goes to those personally affected, whom the secretary picks: one such letter is enough, or that nobody was (2.28)."""
    step = Step(
        id=f"{committee.name}.{r}.L20",
        group=Group.LETTERS,
        title=f"Outcome of {view.name(r)} to whoever was personally affected",
        state=State.READY if decided else State.NOT_YET,
        cites=("2.28", "7.14"),
        where="letters",
        committee=committee.name,
        respondent=r,
        letter="L20",
        why="Where nobody was, record that on the page of the case, under Other acts." if decided else "",
    )
    people = (*view.case.reporting_persons, *view.case.witnesses)
    sent = [e for e in view.case.all(ev.LetterSent) if e.letter == "L20" and e.respondent in (None, r)]
    done = decided and any(e.at.date() >= decided for e in sent)
    nobody = UNAFFECTED if here(view, committee, r).unaffected else ""
    step = replace(step, drafted=bool(decided and in_post(view, step)))
    return unless_done(
        step, done, needless=nobody if people else "There is no Reporting Person and no Witness."
    )


UNAFFECTED = "Nobody was personally affected."


def _delay(view: View, committee: Committee, r: str) -> Iterator[Step]:
    """L21, when the sixty days are over or the meeting lies beyond them (2.9)."""
    clock = view.clock("T14", r)
    if clock is None:
        return
    late = view.today > clock.formal or (committee.meeting and committee.meeting.start.date() > clock.formal)
    step = Step(
        id=f"{committee.name}.{r}.L21",
        group=Group.LETTERS,
        title=f"Tell {view.name(r)} and the Reporting Persons of the delay",
        state=State.READY if late else State.NOT_YET,
        why="" if late else f"The 60 days run until {written(clock.formal)}.",
        cites=("2.9",),
        where="letters",
        respondent=r,
        letter="L21",
    )
    if late:
        step = replace(timed(step, clock), due=view.calendar.do_by(clock.formal))
    sent = letter(view, step, (r, *view.case.reporting_persons))
    if sent.state is not State.DONE and clock.met_on:
        why = "The 60 days were kept." if clock.met else "The Committee has decided."
        sent = replace(sent, state=State.NOT_NEEDED, why=why, due=None)
    yield sent

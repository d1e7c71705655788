"""The task list of a case: what to do, what waits, what is done, what is blocked."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.custody import away
from panelsec.procedure.office import Office
from panelsec.procedure.stages import closes, committee_for, ended_early, over, stage
from panelsec.procedure.steps import appeal, appeal_committee, hearing
from panelsec.procedure.steps.completion import completion, withdrawal
from panelsec.procedure.steps.decision import decision, letters
from panelsec.procedure.steps.referral import referral
from panelsec.procedure.steps.step import Group, State, Step, View

__all__ = ["Group", "State", "Step", "closed_on", "due_rows", "next_steps", "stands"]

ORDER = tuple(Group)
AFTER = {"draw": ("date",), "find": ("meet",), "sanction": ("find",), "decide": ("meet",)}
"""Which steps of the same Committee must be done before one, the earlier first."""
CONVENED = ("date", "draw")
WAITED = (State.READY, State.NOT_YET)
SEATS = (".date", ".draw", ".two_members")


def next_steps(case: Case, today: date, office: Office) -> tuple[Step, ...]:
    """Every step of a case as it stands on a day, grouped in the order of the procedure."""
    out = away(case)
    if out is not None:
        return (_elsewhere(case, out, over=over(case, office.calendar, today)),)
    return _found(case, today, office)


def steps_to_read(case: Case, today: date, office: Office) -> tuple[Step, ...]:
    """The same; of a case that is away as it stood when it went, with nothing ready: what is open is done elsewhere."""
    out = away(case)
    if out is None:
        return _found(case, today, office)
    then = Case(case.reference, case.events[: case.events.index(out)])
    why = f"The case is with {out.to}."
    return tuple(
        replace(s, state=State.NOT_YET, due=None, counted="", why=why, drafted=False)
        if s.state in (State.READY, State.NOT_YET, State.BLOCKED)
        else s
        for s in _found(then, out.at.date(), office)
    )


def _found(case: Case, today: date, office: Office) -> tuple[Step, ...]:
    known: tuple[Office, tuple[Step, ...]] | None = case.worked_out.get((_found, today))
    if known is None or known[0] is not office:
        found = _waiting(tuple(_settled(case, tuple(_steps(View(case, office, today))))))
        known = case.worked_out[_found, today] = (
            office,
            tuple(sorted(found, key=lambda s: ORDER.index(s.group))),
        )
    return known[1]


def closed_on(case: Case, office: Office) -> date | None:
    """The day from which a case is closed if nothing more happens, past or still to come: its procedure has ended, and nobody is
    still to be told of it (2.27, 2.28, 5.7, 7.14). None: something is to be done."""
    day = closes(case, office.calendar)
    if day is None:
        return None
    left = (s for s in next_steps(case, day, office) if s.state is State.READY)
    return (
        day if all(s.group is Group.REFERRAL for s in left) else None
    )  # those record what others sent before


def stands(case: Case, today: date, office: Office) -> str:
    """Its stage; what has ended is closed once nothing is to be done."""
    found, closed = stage(case, office.calendar, today), closed_on(case, office)
    return "Completion" if found == "Closed" and (closed is None or closed > today) else found


def due_rows(case: Case, today: date, office: Office) -> tuple[Step, ...]:
    """What is ready or waited for, the earliest day first; what has no day comes last, in the order of the procedure."""
    ready = [s for s in next_steps(case, today, office) if s.state is State.READY]
    return tuple(sorted(ready, key=lambda s: s.due or date.max))


def next_step(case: Case, today: date, office: Office) -> tuple[Step | None, date | None]:
    """What comes next, and by when: a ready step that has no day of its own goes before the first day that waits for it,
    and what the Committee decides before what is written about it."""
    steps = next_steps(case, today, office)
    waiting = [s for s in steps if s.state is State.NOT_YET and s.due]
    first = min((s.due for s in waiting if s.due), default=None)
    ready = [s for s in steps if s.state is State.READY and not _is_a_right(s)]
    rights = [s for s in steps if s.state is State.READY and _is_a_right(s) and s.due]
    open_ = [s for s in ready if _decides(s)] or ready or rights or waiting
    following = min(open_, key=lambda s: s.due or _before(s, steps) or first or date.max, default=None)
    return following, (following.due or _before(following, steps) or first) if following else None


def _decides(step: Step) -> bool:
    """What a Committee that has met decides, on an appeal too."""
    return (step.group is Group.DECISION and step.due is None) or step.id.endswith(".decide")


def _is_a_right(step: Step) -> bool:
    """What a Respondent may do or leave (8.1, 8.11): what the office has to do comes before it. An Appeal Form that came in is
    for the office to record."""
    appeal = step.id == f"{step.respondent}.appeal" and (step.due is None or step.formal is not None)
    return appeal or step.id == f"{step.respondent}.ask"


def _before(step: Step, steps: tuple[Step, ...]) -> date | None:
    """A date or a seat that is wanted goes before the first day that hangs on the Committee: a notice that names nobody for a seat
    is no notice (7.3). On an appeal a step without a day goes before the next one that has one, the Proctor and the notices before the papers;
    but whoever else is told of its decision is told with the Respondent (A26)."""
    if step.id.endswith(SEATS):
        return min(
            (s.due for s in steps if s.due and s.committee == step.committee and s.state in WAITED),
            default=None,
        )
    if step.group is not Group.APPEAL:
        return None
    after = [s for s in steps[steps.index(step) :] if s.group is Group.APPEAL]
    if step.letter in ("L19", "L20"):
        after = [s for s in steps if s.id == f"{step.id.rpartition('.')[0]}.L29"]
    return next((s.due for s in after if s.due and s.state in WAITED), None)


def _steps(view: View) -> Iterator[Step]:
    case = view.case
    yield from referral(view)
    yield from withdrawal(view)
    going = [r for r in case.respondents if not ended_early(case, r)]
    hearings: dict[str, list[str]] = {}
    appeals: dict[str, list[str]] = {}
    for r in going:
        hearings.setdefault(committee_for(case, r), []).append(r)
        name = appeal.committee_for(case, r)
        if name:
            appeals.setdefault(name, []).append(r)
    for name, mine in hearings.items():
        committee = case.committee(name)
        yield from hearing.hearing(view, committee, tuple(mine))
        for r in mine:
            yield from decision(view, committee, r)
            yield from letters(view, committee, r)
    for r in going:
        if case.standing(r).decided is not None:
            yield from appeal.right_of_appeal(view, r)
    for name, mine in appeals.items():
        yield from appeal_committee.appeal_committee(view, case.committee(name), tuple(mine))
    for r in case.respondents:
        yield from completion(view, r)


def _elsewhere(case: Case, out: ev.HandedOver, *, over: bool) -> Step:
    """All that is to be done in a case that somebody else has."""
    return Step(
        id="custody",
        group=Group.APPEAL,
        title=f"With {out.to}: wait for the case to come back",
        state=State.NOT_NEEDED if over else State.READY,
        cites=("8.1",),
        where="custody",
        why=f"It was handed over on {written(out.at.date())}.",
    )


def _settled(case: Case, steps: tuple[Step, ...]) -> Iterator[Step]:
    """After a withdrawal nothing before the Committee goes on (5.7)."""
    last = case.withdrawn
    for step in steps:
        over = (
            last
            and step.group not in (Group.REFERRAL, Group.APPEAL, Group.COMPLETION)
            and step.letter != "L09"
        )
        if over and last and step.state is not State.DONE:
            why = f"The referral was withdrawn on {written(last.at.date())}."
            yield replace(step, state=State.NOT_NEEDED, why=why)
        else:
            yield step


def _waiting(steps: tuple[Step, ...]) -> Iterator[Step]:
    """What is not yet to be done, and does not say why by itself, says after what it comes."""
    known = {s.id: s for s in steps}
    for step in steps:
        after = _after(step, known) if step.state is State.NOT_YET and not step.why else None
        yield replace(step, why=f"Comes after: {after.title}.") if after else step


def _after(step: Step, known: Mapping[str, Step]) -> Step | None:
    committee, last = step.id.split(".")[0], step.id.rpartition(".")[2]
    before = AFTER.get(last, CONVENED)
    if step.group is Group.LETTERS:
        before = ("sanction",)
    elif last in ("L19", "L20", "L29"):
        before = ("decide",)
    ids = (i for each in before for i in (f"{committee}.{each}", f"{committee}.{step.respondent}.{each}"))
    return next((known[i] for i in ids if i in known and known[i].state in (*WAITED, State.BLOCKED)), None)

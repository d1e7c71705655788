"""The steps that end a case: measures carried out, the Completion of Procedures letter (8.11, 8.12), or a withdrawal (5.7)."""

from collections.abc import Iterator
from dataclasses import replace

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.deadlines import is_final
from panelsec.procedure.papers.sharing import form_came
from panelsec.procedure.steps.step import ANYBODY, Group, State, Step, View, letter, timed, unless_done


def withdrawal(view: View) -> Iterator[Step]:
    last = view.case.withdrawn
    if last is None:
        return
    hearing = view.case.latest("DC")
    tutors = [f"{r}.senior_tutor" for r, p in view.case.respondents.items() if p.colleges]
    members = [m.id for m in hearing.sitting] if hearing else []
    step = Step(
        id="L09",
        group=Group.LETTERS,
        title="Tell the members, the Respondents and others of the withdrawal",
        state=State.READY,
        cites=("5.7",),
        where="letters",
        letter="L09",
    )
    yield letter(view, step, (*view.case.respondents, *members, "investigating_officer", *tutors), last.at)


def completion(view: View, r: str) -> Iterator[Step]:
    """Nothing ends while an Appeal Form waits for its appeal to be recorded (8.12)."""
    came = form_came(view.case, r)
    for step in _completion(view, r):
        if came is not None and step.state is State.READY:
            why = f"An Appeal Form came in on {written(came)}: record the appeal first."
            yield replace(step, state=State.NOT_YET, why=why)
        else:
            yield step


def _completion(view: View, r: str) -> Iterator[Step]:
    yield from _carried_out(view, r)
    standing = view.case.standing(r)
    ended = standing.appeal is not None and (
        standing.appeal_decision is not None
        or (standing.appeal_ruling is not None and not standing.appeal_ruling.eligible)
    )
    if not ended and standing.decided is not None:
        yield _asked(view, r)
    yield _letter(view, r, ended=ended)


def _step(r: str, what: str, title: str, *cites: str, where: str = "appeal") -> Step:
    return Step(
        id=f"{r}.{what}",
        group=Group.COMPLETION,
        title=title,
        state=State.NOT_YET,
        cites=cites,
        where=where,
        respondent=r,
    )


def _carried_out(view: View, r: str) -> Iterator[Step]:
    case = view.case
    done = {e.paragraph for e in case.all(ev.Implemented) if e.respondent == r}
    measures = case.standing(r).measures
    terms: dict[str, list[str]] = {}
    for m in measures:
        terms.setdefault(m.paragraph, []).append(m.terms)
    for paragraph, said in terms.items():
        title = f"Have carried out for {view.name(r)}: {'; '.join(said)}"
        step = _step(r, f"implement.{paragraph}", title, "8.12")
        if paragraph in done:
            yield replace(step, state=State.DONE)
            continue
        state, why = view.ask(ev.Implemented(at=view.now, by=ANYBODY, respondent=r, paragraph=paragraph))
        yield replace(step, state=state, why=why)
    if measures:
        yield _instructed(view, r)


def _instructed(view: View, r: str) -> Step:
    """L31 goes to whoever must act, whom the secretary picks: one such letter is enough."""
    sent = [e for e in view.case.all(ev.LetterSent) if e.letter == "L31"]
    mine = any((e.respondent or e.to.partition(".")[0]) in (r, "investigating_officer") for e in sent)
    final = is_final(view.case, r, view.calendar, view.today)
    step = replace(
        _step(
            r,
            "L31",
            f"Instruct those who carry out the measures for {view.name(r)}",
            "8.12",
            "2.25",
            where="letters",
        ),
        letter="L31",
        state=State.READY if final else State.NOT_YET,
        why="" if final else "They are told once no appeal is open and none can be made.",
    )
    return unless_done(step, mine)


def _asked(view: View, r: str) -> Step:
    standing = view.case.standing(r)
    clock = view.clock("X03", r, standing.committee)
    title = f"Request of {view.name(r)} for a Completion of Procedures letter, if any"
    step = _step(r, "ask", title, "8.11")
    if clock is None:
        return unless_done(step, standing.completion_asked)
    late, runs = view.today > clock.formal, view.today <= clock.counted_from and not standing.waived
    why = f"The time for an appeal ends on {written(clock.counted_from)}." if runs else ""
    step = replace(step, state=State.NOT_YET if runs else State.READY, why=why)
    gone = f"None came in by {written(clock.formal)}." if late else ""
    return unless_done(timed(step, clock), standing.completion_asked, needless=gone)


def _told_of_the_appeal(case: Case, r: str, decision: ev.AppealDecided) -> bool:
    sent = case.events[case.events.index(decision) :]
    return any(
        isinstance(e, ev.LetterSent) and (e.letter, case.respondent_of(e.to)) == ("L29", r) for e in sent
    )


def _letter(view: View, r: str, *, ended: bool) -> Step:
    standing = view.case.standing(r)
    step = _step(
        r, "L30", f"Completion of Procedures letter to {view.name(r)}", "8.11", "1.1", where="letters"
    )
    step = timed(replace(step, letter="L30"), view.clock("X01", r))
    if standing.remitted:
        return replace(
            step, state=State.NOT_NEEDED, why="The case was sent back to a Discipline Committee (8.10)."
        )
    asked = standing.completion_asked is not None
    if not ended and not asked:
        return replace(step, why="Where there was no appeal it goes on request.")
    if standing.appeal_decision is not None and not _told_of_the_appeal(
        view.case, r, standing.appeal_decision
    ):
        return replace(step, why="The decision on the appeal goes first: this letter tells of it.")
    since = standing.appeal.at if standing.appeal else None
    return letter(view, replace(step, state=State.READY), (r,), since)

"""The steps of an appeal, from the right to it to the ruling and its letter (8.1 to 8.4)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial

from panelsec.procedure import events as ev
from panelsec.procedure.appeals import letters_left, secretary_is_fresh
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import Clock
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import written
from panelsec.procedure.papers.sharing import form_came, form_missing
from panelsec.procedure.stages import next_name
from panelsec.procedure.steps.step import ANYBODY, Group, State, Step, View, letter, timed, unless_done


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


def step_of(r: str, what: str, title: str, *cites: str, where: str = "appeal") -> Step:
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
    step = timed(step_of(r, "appeal", f"Appeal of {view.name(r)}, if any", "8.1", "8.2"), clock)
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
        yield replace(step_of(r, "form", title, "8.2", "8.7", where="papers"), state=State.READY)
    yield _secretary(view, r, acted=ruling or standing.on_time)
    if late or standing.on_time:
        step = step_of(r, "extension", f"Decide on more time for the appeal of {name}", "8.1")
        proposed = ev.AppealExtended(at=view.now, by=ANYBODY, respondent=r, until=view.today, why="-")
        state, why = view.ask(proposed)
        yield unless_done(
            aimed(replace(step, state=state, why=why)),
            standing.on_time,
            needless="The appeal has been ruled on." if ruling and not amiss else "",
        )
        yield aimed(_told_of_time(view, r))
    step = step_of(
        r, "eligible", f"Rule whether the appeal of {name} is on a ground and in time", "8.4", "8.2"
    )
    state, why = view.ask(ev.AppealRuled(at=view.now, by=ANYBODY, respondent=r, eligible=True, grounds="-"))
    yield unless_done(
        aimed(replace(step, state=state, why=why)), ruling and not (amiss and standing.not_extended)
    )
    title = f"Tell {name} that the appeal came in, and the ruling"
    yield aimed(letter_of(view, r, "L22", title, (r,), appeal.at, ruling is not None))


def _told_of_time(view: View, r: str) -> Step:
    """A letter of its own (L23), unless the one on the appeal (L22) is there to tell of it, or once it is decided that decision's (L29)."""
    standing = view.case.standing(r)
    since = standing.on_time or standing.appeal
    title = f"Tell {view.name(r)} of the decision on time"
    step = letter_of(view, r, "L23", title, (r,), since.at if since else None, standing.on_time is not None)
    ruling = standing.appeal_ruling
    with_it = ruling and not (standing.on_time and standing.on_time.at > ruling.at)
    sent = any(e.letter == "L22" and view.case.respondent_of(e.to) == r for e in view.case.all(ev.LetterSent))
    other = view.case.edition.letters["L29" if standing.appeal_decision and not sent else "L22"]
    told = f"The letter ‘{other.name}’ tells of it." if with_it else ""
    return unless_done(step, step.state is State.DONE, needless=told)


def _by_the_office_day(view: View, appeal: ev.Appealed, step: Step) -> Step:
    """The step with the day on which the office means to have ruled and told of it; the text gives none."""
    day = appeal.at.date()
    for _ in range(OFFICE_DAYS):
        day = view.calendar.next_working(day)
    counted = f"{OFFICE_DAYS} working days after the appeal (the office’s own aim)"
    return replace(step, due=day, counted=counted)


def _secretary(view: View, r: str, *, acted: ev.Event | None) -> Step:
    """Somebody without an earlier part in the case acts as Secretary from here on, also where it came back too early (8.1)."""
    title = f"Hand the appeal of {view.name(r)} to a Secretary who had no part in the case"
    step = step_of(r, "secretary", title, "8.1")
    found = list(secretary_is_fresh(view.case, (r,), view.office.settings.secretary))
    step = replace(step, state=State.READY, why=found[0].reason if found else "")
    return unless_done(step, not found or (acted is not None and not _back_too_early(view.case, r, acted)))


def _back_too_early(case: Case, r: str, acted: ev.Event) -> bool:
    """Whether a case came back, after the fresh Secretary acted in it, with what only such a one may do."""
    standing = case.standing(r)
    came_back = any(isinstance(e, ev.TakenIn) and e.back for e in case.events[case.events.index(acted) :])
    goes_on = standing.appeal_ruling is None or standing.appeal_ruling.eligible
    return came_back and (bool(letters_left(case, r)) if standing.appeal_decision else goes_on)


OFFICE_DAYS = 3
"""Working days in which the office means to rule on an appeal; the text gives none."""


def letter_of(
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

"""The steps up to the referral, and those that end a case there (3 to 6)."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import chain

from panelsec.procedure import events as ev
from panelsec.procedure.case import TITLES, Case
from panelsec.procedure.clocks.clock import Clock, start
from panelsec.procedure.convening import choices_missing
from panelsec.procedure.decisions import FREE_OF_CONFLICT, open_conflicts
from panelsec.procedure.in_words.phrases import listed
from panelsec.procedure.office import unresolved
from panelsec.procedure.people import ReportingPerson, Respondent
from panelsec.procedure.stages import ended_early
from panelsec.procedure.steps.step import Group, State, Step, View, letter, timed, unless_done


def referral(view: View) -> Iterator[Step]:
    yield _people(view)
    yield from _named(view)
    yield from _officers(view)
    yield from _choices(view)
    if not view.case.conviction:
        yield from _told(view)
    yield from _clocked(view)
    yield _decided(view)
    yield from _elections(view)
    if view.case.paused is not None:
        yield Step(
            id="resume",
            group=Group.REFERRAL,
            title="Resume the procedure",
            state=State.READY,
            why=f"It is paused: {view.case.paused.why}",
            cites=("2.14",),
            where="referral",
        )


def _people(view: View) -> Step:
    case = view.case
    people: list[Respondent | ReportingPerson] = [
        *case.respondents.values(),
        *case.reporting_persons.values(),
    ]
    named = (unresolved(view.office, p.colleges, p.departments) for p in people)
    unknown = tuple(dict.fromkeys(chain.from_iterable(named)))
    step = Step(
        id="people",
        group=Group.REFERRAL,
        title="Enter the Colleges and Departments that this office does not know"
        if unknown
        else "Record the people with their Colleges and Departments",
        state=State.READY,
        why=_not_listed(unknown) if unknown else "",
        cites=("2.12", "1.1"),
        where="referral",
    )
    return unless_done(step, case.respondents and not unknown)


def _not_listed(names: tuple[str, ...]) -> str:
    stand, them, they = ("stands", "it", "it is") if len(names) == 1 else ("stand", "them", "they are")
    return (
        f"The people are recorded, but {listed(names)} {stand} on neither list of this office, so nobody can say who is "
        f"excluded. Enter {them} in Office, under Colleges or Departments, as {they} spelled here; or correct the person."
    )


def _named(view: View) -> Iterator[Step]:
    """The two whom the case needs before it is referred: nobody is drawn who would know them, and one investigates (2.12)."""
    if view.case.referred or not view.case.respondents:
        return
    missing = [TITLES[role] for role in FREE_OF_CONFLICT if role not in view.case.officers]
    if missing:
        yield Step(
            id="officers",
            group=Group.REFERRAL,
            title=f"Record who is {' and '.join(missing)}",
            state=State.READY,
            cites=("2.12",),
            where="referral",
        )


def _officers(view: View) -> Iterator[Step]:
    """Asked again where a new person of the case brings a conflict; naming the officer anew, with a reason, answers it."""
    if all(ended_early(view.case, r) or view.case.standing(r).decided for r in view.case.respondents):
        return
    for role, why in open_conflicts(view.case).items():
        yield Step(
            id=f"{role}.conflict",
            group=Group.REFERRAL,
            title=f"Ask whether somebody else can be {TITLES[role]}",
            state=State.READY,
            why=why,
            cites=("2.12",),
            where="referral",
        )


def _choices(view: View) -> Iterator[Step]:
    for r, person in view.case.respondents.items():
        chosen = any(e.respondent == r for e in view.case.all(ev.ProcedureChosen))
        missing = choices_missing(view.case, r)
        if chosen or missing:
            step = Step(
                id=f"{r}.choice",
                group=Group.REFERRAL,
                title=f"Record which procedure {person.name} chooses for conduct before 1 October 2019",
                state=State.READY,
                cites=("fn11", "fn13"),
                where="referral",
                respondent=r,
            )
            title = f"Tell {person.name} of the choice of procedure"
            told = replace(step, id=f"{r}.L34", title=title, where="letters", letter="L34")
            sent = letter(view, told, (r,))
            yield unless_done(
                sent, sent.state is State.DONE, needless="" if missing else "The choice is recorded."
            )
            yield unless_done(step, not missing)


def _told(view: View) -> Iterator[Step]:
    for r in view.case.respondents:
        clock = view.clock("T14", r)
        known = any(
            view.case.respondent_of(e.to) == r for e in view.case.all(ev.LetterRecorded) if e.letter == "L04"
        )
        step = Step(
            id=f"{r}.L04",
            group=Group.REFERRAL,
            title=f"{view.case.edition.letters['L04'].name}: record when it was sent to {view.name(r)}",
            state=State.READY,
            cites=("4.1", "2.9"),
            where="referral",
            respondent=r,
            letter="L04",
        )
        yield unless_done(step, clock or known, needless=ended_early(view.case, r))


def _clocked(view: View) -> Iterator[Step]:
    """The Investigating Officer's letters, recorded since they have a day."""
    letters = view.case.edition.letters
    for id_, name in (("T01", "L02"), ("T03", "L03"), ("T04", "L03"), ("T05", "L07")):
        last = {c.respondent: c for c in view.clocks if c.id == id_}
        if id_ == "T05":
            last |= _decided_anew(view)
        for r, clock in last.items():
            step = Step(
                id=f"{r}.{id_}" if r else id_,
                group=Group.REFERRAL,
                title=f"{letters[name].name}: record when it was sent" + (f" to {view.name(r)}" if r else ""),
                state=State.READY,
                cites=(clock.rule.cites,),
                where="referral",
                respondent=r,
                letter=name,
            )
            over = "The referral was withdrawn." if clock.ended else ""
            yield unless_done(timed(step, clock), clock.met_on, needless=over)


def _decided_anew(view: View) -> Mapping[str | None, Clock]:
    """For whom the last decision on the report is not the one from which T05 runs: it goes to them in that time all the same (5.5).

    A referral after a minor sanction (5.6) has nothing new for them but the Committee's own notice.
    """
    case, rule = view.case, view.case.edition.deadlines["T05"]
    reported = [e for e in case.all(ev.OfficerDecided) if e.decision not in ("commission", "not_commission")]
    found: dict[str | None, Clock] = {}
    for r in case.respondents if not case.conviction else ():
        mine = [e for e in reported if r in (e.respondents or case.respondents)]
        told = _outcomes(case, r)
        if not mine or mine[-1] is reported[0] or (told and mine[-1].decision == "refer"):
            continue
        last = mine[-1]
        met = min((at.date() for at in told if at >= last.at), default=None)
        clock = start(rule, last.at.date(), view.calendar)
        found[r] = replace(clock, respondent=r, met_on=met, ended=case.withdrawn is not None)
    return found


def _outcomes(case: Case, respondent: str) -> list[datetime]:
    """When the Officer's outcome (L07) went to somebody, since the referral was last withdrawn."""
    withdrawn = case.last(ev.ReferralWithdrawn)
    sent = [e for e in case.all(ev.LetterRecorded) if e.letter == "L07"]
    mine = [e.at for e in sent if case.respondent_of(e.to) == respondent]
    return [at for at in mine if withdrawn is None or at > withdrawn.at]


def _decided(view: View) -> Step:
    last = view.case.last(ev.OfficerDecided)
    step = Step(
        id="officer",
        group=Group.REFERRAL,
        title="Record the Student Discipline Officer’s decision",
        state=State.READY,
        cites=("6.6",) if view.case.conviction else ("5.2", "3.7"),
        where="referral",
    )
    pending = last is None or last.decision == "commission"
    back = next((why for r in view.case.respondents if (why := _back_to_the_officer(view, r))), "")
    if back:
        return replace(step, why=back, cites=("5.6",))
    return unless_done(step, not pending)


def _back_to_the_officer(view: View, r: str) -> str:
    """Why a minor sanction goes back to the Officer, who refers the case: not accepted, not kept, or not answered (5.6)."""
    standing, clock = view.case.standing(r), _to_answer(view, r)
    if standing.minor is None:
        return ""
    if standing.elected and standing.elected.answer == "reject":
        return "The minor sanction was not accepted: the Officer refers the case (5.6)."
    since = standing.minor.at
    if any(e.respondent == r and e.at >= since for e in view.case.all(ev.NonCompliance)):
        return f"{view.name(r)} has not kept to the minor sanction: the Officer refers the case (5.6)."
    if clock and not standing.elected and view.today > clock.last_day:
        return (
            f"{view.name(r)} has not answered in time, and silence is never acceptance: remind {view.name(r)}, or record "
            "what the Officer decides (5.6)."
        )
    return ""


def _to_answer(view: View, r: str) -> Clock | None:
    """The time in which the last minor sanction is answered; none runs from an earlier one."""
    clock, minor = view.clock("T06", r), view.case.standing(r).minor
    return clock if clock and (minor is None or clock.started >= minor.at.date()) else None


def _elections(view: View) -> Iterator[Step]:
    for r, standing in view.case.standings.items():
        clock = _to_answer(view, r)
        if clock is None and standing.minor is None:
            continue
        step = Step(
            id=f"{r}.elect",
            group=Group.REFERRAL,
            title=f"Answer of {view.name(r)} to the minor sanction",
            state=State.READY if clock else State.NOT_YET,
            cites=("5.5", "5.6"),
            where="referral",
            respondent=r,
        )
        answered = standing.elected or (clock and clock.met_on)
        over = "" if standing.minor else "The Officer has decided anew."
        yield unless_done(timed(step, clock), answered, needless=over)

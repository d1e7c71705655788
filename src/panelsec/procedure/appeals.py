"""The rules on appeals: what may be done, when and by whom (8.1 to 8.11)."""

from collections.abc import Iterator

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import Clock
from panelsec.procedure.convening import paused
from panelsec.procedure.counting import days_between, written
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.in_words.phrases import after_appeal
from panelsec.procedure.letters.to_whom import committee_of, subjects
from panelsec.procedure.objections import Objection, gate, missing, one_of, query
from panelsec.procedure.office import Office
from panelsec.procedure.prior_involvement import plain
from panelsec.procedure.sanctions import allowed, premises


def appeal(case: Case, event: ev.Appealed, office: Office) -> Iterator[Objection]:
    yield from _appealable(case, event.respondent)
    unknown = [g for g in event.grounds if g not in case.edition.grounds]
    if unknown:
        yield missing(f"There is no ground ({'), ('.join(unknown)}).", "8.2")


def _appealable(case: Case, respondent: str) -> Iterator[Objection]:
    standing = case.standing(respondent)
    if standing.decided is None:
        yield missing("There is no decision of the Discipline Committee to appeal from.", "8.1")
    yield from _decided_already(case, respondent)


def _decided_already(case: Case, respondent: str) -> Iterator[Objection]:
    decided = case.standing(respondent).appeal_decision
    if decided is None:
        return
    if decided.disposal == "remit":
        yield missing(
            f"{after_appeal(decided)} The decision appealed from no longer stands; an appeal can be made from what the fresh "
            "Committee decides.",
            "8.10",
        )
    else:
        yield missing("The Appeal Committee has decided: that was the final stage.", "8.11", "8.9")


FAR = 180
"""Days by which the time is not extended without a word: so many are a year mistyped. What is compelling is not ours to weigh (8.1)."""


def extend_appeal(case: Case, event: ev.AppealExtended, office: Office) -> Iterator[Objection]:
    yield from _appealable(case, event.respondent)
    yield from _asked(event)
    if not event.why.strip():
        yield missing("More time is given for a compelling reason only: record it.", "8.1")
    clock = _time(case, event, office)
    if clock is None:
        return
    if event.until < clock.formal:
        yield missing(
            f"The time runs until {written(clock.formal)} as it is. It can be made longer, never shorter.",
            "8.1",
        )
    more = days_between(clock.formal, event.until)
    if more > FAR:
        yield query(
            f"That is {more} days beyond {written(clock.formal)}. Say why it is so long, or mend the day.",
            "8.1",
        )


def refuse_more_time(case: Case, event: ev.MoreTimeRefused, office: Office) -> Iterator[Objection]:
    yield from _appealable(case, event.respondent)
    yield from _asked(event)
    if not event.why.strip():
        yield missing("Record why there is no compelling reason: the letter tells it.", "8.1")


def _asked(event: ev.AppealExtended | ev.MoreTimeRefused) -> Iterator[Objection]:
    if event.asked is not None and event.asked > event.at.date():
        yield missing("More time cannot have been asked for on a day that is still to come.", "8.1")


def _time(case: Case, event: ev.AppealExtended | ev.AppealRuled, office: Office) -> Clock | None:
    """The time in which the Respondent may appeal, once it runs."""
    rows = clocks(case, office.calendar, event.at.date())
    committee = case.appealed_from(event.respondent)
    return clock_of(rows, "T11", respondent=event.respondent, committee=committee)


def rule_on_appeal(case: Case, event: ev.AppealRuled, office: Office) -> Iterator[Objection]:
    standing = case.standing(event.respondent)
    if standing.appeal is None:
        yield missing("No appeal has come in.", "8.4")
    yield from _decided_already(case, event.respondent)
    if not event.grounds.strip():
        yield missing("The ruling needs its reasons.", "8.4")
    clock = _time(case, event, office) if event.eligible and standing.not_extended else None
    if clock is not None and standing.appeal and standing.appeal.at.date() > clock.last_day:
        yield missing(
            f"The appeal came in after {written(clock.last_day)}, and more time was refused: it is not in time.",
            "8.4",
            "8.1",
        )


def decide_appeal(case: Case, event: ev.AppealDecided, office: Office) -> Iterator[Objection]:
    yield from paused(case)
    yield from _decided_already(case, event.respondent)
    committee = case.committee(event.committee)
    if not case.is_eligible(event.respondent):
        yield missing("The appeal has not been ruled eligible.", "8.4")
    if event.respondent not in committee.respondents:
        yield missing(
            f"The appeal of {case.respondents[event.respondent].name} is not before this Committee.", "8.9"
        )
    if not committee.has_considered(event.respondent):
        yield missing("The Appeal Committee has not finished considering the appeal.", "8.9")
    yield from _what_follows(case, event)
    if not event.reasons.strip():
        yield missing("The decision needs its reasons.", "8.11")
    for measure in event.measures:
        yield from allowed(case, measure)
        yield from premises(case, measure)


def _what_follows(case: Case, event: ev.AppealDecided) -> Iterator[Objection]:
    yield from one_of(case, "appeal", event.decision)
    if event.disposal is not None:
        yield from one_of(case, "disposal", event.disposal)
    if event.decision == "upheld" and event.disposal is None:
        yield missing(
            "An appeal that is upheld is sent back or replaced by the Appeal Committee’s own decision: say which.",
            "8.10",
        )
    if event.decision != "upheld" and (event.disposal or event.measures):
        yield missing("An appeal that is dismissed leaves the first decision as it is.", "8.9", "8.10")
    if event.disposal == "remit" and event.measures:
        yield missing("What is sent back is decided by the fresh Discipline Committee.", "8.10")
    if event.finding:
        yield from _own_finding(case, event)


def _own_finding(case: Case, event: ev.AppealDecided) -> Iterator[Objection]:
    """Where it considers that a breach has taken place it can impose any sanction or measure; where not, none (8.10)."""
    yield from one_of(case, "finding", event.finding)
    if event.disposal != "own_decision":
        yield missing("The Appeal Committee finds on the breach only where it decides itself.", "8.10")
    if case.conviction:
        yield missing(
            "On a conviction no finding of breach is asked, so there is none to replace.", "6.8", "8.10"
        )
    if event.finding == "dismissed" and event.measures:
        yield missing("Without a breach there is nothing to sanction.", "8.10")


def waive_appeal(case: Case, event: ev.AppealWaived, office: Office) -> Iterator[Objection]:
    standing = case.standing(event.respondent)
    if standing.decided is None or standing.appeal is not None:
        yield missing("There is no right of appeal to give up.", "8.1")


SENT_BY_THE_SECRETARY = tuple(f"L{n}" for n in range(22, 31))
"""Letters of the Appeal Committee's Secretary."""


def letters_left(case: Case, respondent: str) -> tuple[str, ...]:
    """What is still to go to somebody whose appeal is decided; where it was sent back the procedure is not complete (8.10, 8.11)."""
    decided = case.standing(respondent).appeal_decision
    if decided is None:
        return ()
    wanted = ("L29",) if decided.disposal == "remit" else ("L29", "L30")
    sent = (e for e in case.all(ev.LetterSent) if case.respondent_of(e.to) == respondent)
    gone = {e.letter for e in sent if e.at >= decided.at}
    return tuple(each for each in wanted if each not in gone)


def secretary_is_fresh(case: Case, respondents: tuple[str, ...], by: str) -> Iterator[Objection]:
    """G15: the Secretary of the Appeal Committee had no part in the case before the first appeal from the same decision (8.1).

    More time may be given before there is an appeal; what is done for that is the Appeal Committee's Secretary's own work. So
    is an appeal of others, who were heard separately: it goes to the same Appeal Committee (2.18).
    """
    decided = {c for r in respondents if (c := case.appealed_from(r))}
    if not decided:
        return
    appeal = next((e for e in case.all(ev.Appealed) if _appealed_from_then(case, e) in decided), None)
    before = case.events[: case.events.index(appeal)] if appeal else case.events
    since = max((i for i, e in enumerate(before) if isinstance(e, ev.Found | ev.Sanctioned)), default=0)
    here = plain(by)  # typed by hand where the office is set up
    had_a_part = any(
        not isinstance(e, _SETTING_UP)
        and not (i > since and _on_time(e))
        and not _on_an_appeal_of_others(Case(case.reference, before[: i + 1]), e, respondents)
        for i, e in enumerate(before)
        if plain(e.by) == here
    )
    if had_a_part or here in {plain(o.name) for o in case.officers.values()}:
        yield gate(
            case,
            "G15",
            f"{by} had a part in the case before the appeal. Somebody else of the office must act as Secretary.",
        )


_SETTING_UP = ev.LotSealed | ev.LetterPrepared | ev.HandedOver | ev.TakenIn | ev.TakenBack
"""Made by the program in the course of another act, which counts for itself; and what passes the case on."""


def _on_time(event: ev.Event) -> bool:
    """Whether an act decides on the time for an appeal, tells of that (L23), or takes out an appeal recorded by a slip."""
    tells = isinstance(event, ev.LetterSent) and event.letter == "L23"
    slip = isinstance(event, ev.Corrected) and isinstance(event.former, ev.Appealed)
    return tells or slip or isinstance(event, ev.AppealExtended | ev.MoreTimeRefused)


def _on_an_appeal_of_others(then: Case, event: ev.Event, respondents: tuple[str, ...]) -> bool:
    """Whether an act is one of an Appeal Committee's Secretary, and not on an appeal of these Respondents."""
    committee = getattr(event, "committee", None) or ""
    match event:
        case ev.Appealed() | ev.AppealExtended() | ev.AppealRuled():
            people: tuple[str, ...] = (event.respondent,)
        case ev.LetterSent() if event.letter in SENT_BY_THE_SECRETARY:
            people = subjects(then, event, committee_of(then, event))
        case _:
            people = then.appellants(then.committee(committee)) if committee.startswith("AC") else respondents
    return not set(people) & set(respondents)


def _appealed_from_then(case: Case, appeal: ev.Appealed) -> str | None:
    before = Case(case.reference, case.events[: case.events.index(appeal)])
    return before.appealed_from(appeal.respondent)

"""Asks the procedure about an act: it passes, is refused (G01 to G25, a missing step) or needs a reason."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from panelsec.procedure import (
    appeals,
    convening,
    custody,
    decisions,
    hearing_notes,
    rulings,
    sanctions,
    seats,
)
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.corrections import correcting
from panelsec.procedure.letters import due, to_whom
from panelsec.procedure.objections import Objection, answer
from panelsec.procedure.office import Office
from panelsec.procedure.papers import disclosure

RULES: dict[type[ev.Event], Callable[[Case, Any, Office], Iterator[Objection]]] = {
    ev.RespondentAdded: decisions.enter_respondent,
    ev.RespondentChanged: decisions.enter_respondent,
    ev.OfficerNamed: decisions.name_officer,
    ev.OfficerDecided: decisions.officer_decides,
    ev.Elected: decisions.elect,
    ev.ProcedureChosen: decisions.choose_procedure,
    ev.ReferralWithdrawn: decisions.withdraw,
    ev.Paused: decisions.pause,
    ev.Resumed: decisions.resume,
    ev.MeetingFixed: convening.fix_meeting,
    ev.Drawn: seats.draw,
    ev.SeatForced: seats.force_seat,
    ev.StoodDown: seats.stand_down,
    ev.ProctorConfirmed: seats.confirm_proctor,
    ev.Ruled: rulings.rule,
    ev.DocumentAdded: disclosure.add,
    ev.DocumentChanged: disclosure.correct,
    ev.ArrivalCorrected: disclosure.correct_arrival,
    ev.DocumentDisclosed: disclosure.disclose,
    ev.ExclusionDisclosed: disclosure.tell_exclusion,
    ev.NobodyAffected: disclosure.nobody_affected,
    ev.LetterRecorded: to_whom.record,
    ev.LetterSent: due.send,
    ev.Met: decisions.meet,
    ev.NotesCorrected: hearing_notes.correct,
    ev.Found: decisions.find,
    ev.BreachesDisclosed: decisions.disclose_breaches,
    ev.Sanctioned: decisions.sanction,
    ev.Appealed: appeals.appeal,
    ev.AppealExtended: appeals.extend_appeal,
    ev.MoreTimeRefused: appeals.refuse_more_time,
    ev.AppealRuled: appeals.rule_on_appeal,
    ev.AppealDecided: appeals.decide_appeal,
    ev.AppealWaived: appeals.waive_appeal,
    ev.Implemented: sanctions.implement,
    ev.NonCompliance: sanctions.non_compliance,
    ev.Corrected: correcting.correct,
    ev.HandedOver: custody.hand_over,
    ev.TakenIn: custody.take_in,
    ev.TakenBack: custody.take_back,
}
"""The rules for each kind of act; an event that is not here is only ever recorded."""


def objections(case: Case, event: ev.Event, office: Office) -> Iterator[Objection]:
    """All objections to an act."""
    yield from custody.only_where_it_is(case, event)
    yield from _appeal_secretary(case, event)
    rules = RULES.get(type(event))
    if rules is not None:
        yield from rules(case, event, office)
    if isinstance(event, ev.Corrected) and event.former in case.events:
        yield from _then(case, event, office)


def _then(case: Case, event: ev.Corrected, office: Office) -> Iterator[Objection]:
    """The objections that a corrected act would have met when it was first recorded, by whoever corrects it."""
    before = Case(case.reference, case.events[: case.events.index(event.former)])
    act = replace(event.right or event.former, by=event.by)
    found = _appeal_secretary(before, act) if event.right is None else objections(before, act, office)
    yield from (o for o in found if not (act.override and o.yields))


def consider(case: Case, event: ev.Event, office: Office) -> None:
    """Let the act pass, or raise Refused or Queried; `event.override` is the secretary's own reason."""
    answer(objections(case, event, office), event)


def _appeal_secretary(case: Case, event: ev.Event) -> Iterator[Objection]:
    """G15 for every act of an Appeal Committee, on the admission of an appeal, and for letters about them."""
    name = getattr(event, "committee", None)
    if isinstance(event, ev.AppealExtended | ev.MoreTimeRefused):
        yield from appeals.secretary_is_fresh(case, (event.respondent,), event.by)
    elif isinstance(event, ev.AppealRuled):
        yield from appeals.secretary_is_fresh(case, _appealed(case, (event.respondent,)), event.by)
    elif isinstance(event, ev.LetterSent):
        if event.letter in appeals.SENT_BY_THE_SECRETARY:
            told = to_whom.subjects(case, event, to_whom.committee_of(case, event))
            yield from appeals.secretary_is_fresh(case, _appealed(case, told), event.by)
    elif name is not None and name.startswith("AC"):
        committee = case.then(event).committee(name)
        subjects = (r,) if (r := getattr(event, "respondent", None)) else committee.respondents
        yield from appeals.secretary_is_fresh(case, _appealed(case, subjects), event.by)


def _appealed(case: Case, respondents: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(r for r in respondents if case.standing(r).appeal)

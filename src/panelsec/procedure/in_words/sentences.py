"""The record in words: the sentence or two for each kind of event; the wording is in the other files, by subject."""

from collections.abc import Callable
from typing import Any

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.in_words import committees, decisions, letters, papers, people
from panelsec.procedure.in_words.phrases import also, sentence


def in_words(case: Case, event: ev.Event) -> str:
    """What happened, and the secretary's reason where one was asked for. Protected names are not told."""
    said = WORDS[type(event)](case, event)
    return f"{said} Reason given: {event.override}" if event.override else said


# ---- a slip


def _made_right(case: Case, e: ev.Corrected) -> str:
    former = f"{_dated(case, e.former)}{also('Why it is corrected', e.why)}"
    if e.right is None:
        return f"Taken out, since it should not have been recorded: {former}"
    return f"Corrected: {_dated(case, e.right)} Recorded before: {former}"


def _dated(case: Case, event: ev.Event) -> str:
    return f"On {written(event.at.date())}, {event.at:%H:%M}: {in_words(case, event)}"


# ---- in whose hands it is


def _taken_in(case: Case, e: ev.TakenIn) -> str:
    came = "came back" if e.back else "was taken in"
    return f"The case {came}. {e.source} had handed it over; its record was verified up to {e.head[: e.head.find(':') + 17]}."


WORDS: dict[type[ev.Event], Callable[[Case, Any], str]] = {
    ev.CaseOpened: people.opened,
    ev.RespondentAdded: people.respondent,
    ev.RespondentChanged: people.corrected,
    ev.ReportingPersonAdded: people.reporter,
    ev.WitnessAdded: lambda _, e: f"{e.person.name} was entered as a witness.",
    ev.OfficerNamed: people.officer_named,
    ev.RepresentativeAuthorised: people.represented,
    ev.DocumentAdded: papers.added,
    ev.DocumentChanged: papers.changed,
    ev.PapersArranged: papers.arranged,
    ev.DocumentReceived: papers.received,
    ev.ArrivalCorrected: papers.arrived,
    ev.DocumentDisclosed: papers.disclosed,
    ev.ExclusionDisclosed: papers.told,
    ev.Paused: lambda _, e: f"The procedure was paused.{also('Why', e.why)}",
    ev.Resumed: lambda _, e: f"The procedure was resumed.{also('Why', e.why)}",
    ev.OfficerDecided: decisions.officer_decided,
    ev.Elected: decisions.elected,
    ev.ReferralWithdrawn: lambda _, e: f"The referral was withdrawn.{also('Why', e.why)}",
    ev.ProcedureChosen: decisions.chosen,
    ev.MeetingFixed: committees.fixed,
    ev.Drawn: committees.drawn,
    ev.LotSealed: committees.lot,
    ev.SeatForced: committees.forced,
    ev.StoodDown: committees.left,
    ev.ProctorConfirmed: committees.proctor,
    ev.Ruled: committees.ruled,
    ev.Met: committees.met,
    ev.NotesCorrected: committees.notes_corrected,
    ev.Found: decisions.found,
    ev.BreachesDisclosed: decisions.breaches,
    ev.Sanctioned: decisions.sanctioned,
    ev.LetterRecorded: letters.recorded,
    ev.LetterPrepared: letters.prepared,
    ev.LetterDiscarded: letters.discarded,
    ev.LetterSent: letters.sent,
    ev.NobodyAffected: lambda case, e: (
        f"Nobody was personally affected who could be told the outcome of {case.name(e.respondent)}.{also('Why', e.why)}"
    ),
    ev.ReceiptProved: letters.proved,
    ev.Appealed: decisions.appealed,
    ev.AppealExtended: decisions.extended,
    ev.MoreTimeRefused: decisions.not_extended,
    ev.AppealRuled: decisions.ruled_on,
    ev.AppealDecided: decisions.appeal_decided,
    ev.AppealWaived: lambda case, e: (
        f"{case.name(e.respondent)} said in writing that there will be no appeal.{also('How', e.how)}"
    ),
    ev.CompletionRequested: lambda case, e: (
        f"{case.name(e.respondent)} asked for a Completion of Procedures letter."
    ),
    ev.Implemented: decisions.implemented,
    ev.NonCompliance: decisions.broken,
    ev.Corrected: _made_right,
    ev.HandedOver: lambda _, e: f"The case was handed over to {e.to}.{also('Why', e.why)}",
    ev.TakenIn: _taken_in,
    ev.TakenBack: lambda _, e: f"The case was taken back.{also('Why', e.why)}",
    ev.Noted: lambda _, e: f"Note: {sentence(e.text)}",
}
"""A sentence for every kind of event; a test holds it against the list of kinds."""

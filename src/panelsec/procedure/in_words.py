"""The record in words: what each event says happened, in one sentence or two."""

from collections.abc import Callable
from typing import Any

from panelsec.procedure import events as ev
from panelsec.procedure.case import TITLES, Case
from panelsec.procedure.counting import written, written_with_weekday
from panelsec.procedure.phrases import (
    KINDS,
    also,
    appeal_of,
    at_first,
    everybody,
    letter,
    measures,
    paper,
    seat_title,
    sentence,
    somebody,
    the_committee,
    titled,
)
from panelsec.procedure.rulings import RULED

VIA = {"email": "by e-mail", "post": "by post", "hand": "by hand"}
OFFICER = {
    "commission": "that there shall be an investigation",
    "not_commission": "that there shall be no investigation",
    "refer": "to refer the matter to the Discipline Committee",
    "minor_sanction": "on a minor sanction",
    "no_further_action": "that no further action is needed",
    "other_procedure": "that another procedure applies",
}
ANSWERS = {
    "accept": "accepted the minor sanction",
    "reject": "did not accept the minor sanction",
    "silence": "did not answer",
}
LEFT = {
    "declined": "declined",
    "unable": "cannot sit on that day",
    "knows_party": "knows somebody in the case",
}
OUTCOMES = {
    "held": "It was held to its end.",
    "paused": "It was paused, to go on later.",
    "reserved": "The decision was reserved.",
}


def in_words(case: Case, event: ev.Event) -> str:
    """What happened, and the secretary's reason where one was asked for. Protected names are not told."""
    said = WORDS[type(event)](case, event)
    return f"{said} Reason given: {event.override}" if event.override else said


# ---- the case and its people


def _opened(case: Case, e: ev.CaseOpened) -> str:
    alleged = also("Alleged", ", ".join(e.rules_alleged))
    return f"The case was opened under the {case.edition.title}.{alleged}"


def _respondent(case: Case, e: ev.RespondentAdded) -> str:
    return f"{e.person.name} was entered as a Respondent."


def _corrected(case: Case, e: ev.RespondentChanged) -> str:
    return f"What is recorded about {e.person.name} was corrected.{also('Why', e.why)}"


def _reporter(case: Case, e: ev.ReportingPersonAdded) -> str:
    if e.person.anonymous:
        return "A Reporting Person was entered, whose name is protected."
    return f"{e.person.name} was entered as a Reporting Person."


def _officer(case: Case, e: ev.OfficerNamed) -> str:
    of = f" of {case.name(e.respondent)}" if e.respondent else ""
    return f"{e.name} was named as {TITLES.get(e.role, e.role)}{of}."


def _represented(case: Case, e: ev.RepresentativeAuthorised) -> str:
    person = case.name(e.respondent)
    return f"{e.representative.name} was authorised in writing to receive the letters of {person}."


# ---- papers


def _added(case: Case, e: ev.DocumentAdded) -> str:
    if e.document.awaited:
        return sentence(f"{titled(case, e.document)} was announced")
    pages = f"{e.document.pages} page{'' if e.document.pages == 1 else 's'}"
    return sentence(f"{titled(case, e.document)} was taken in: {pages}")


def _changed(case: Case, e: ev.DocumentChanged) -> str:
    d = e.document
    parts = (
        f"‘{KINDS[d.kind]}’",
        f"of {somebody(case, d.of)}" if d.of else "",
        f"speaking also of {everybody(case, d.refers_to)}" if d.refers_to else "",
        f"dated {written(d.dated)}" if d.dated else "",
    )
    said = f"{titled(case, d)} was corrected: it is {', '.join(p for p in parts if p)}"
    copies = [
        (r.blackens, somebody(case, r.respondent) if r.respondent else "every reader") for r in d.redactions
    ]
    black = " and ".join(who for blackens, who in copies if blackens)
    drawn = " and ".join(who for blackens, who in copies if not blackens)
    told = f" Parts of it are blackened in the copy for {black}." if black else ""
    told += f" It goes as pictures of its pages to {drawn}." if drawn else ""
    return sentence(said) + told + also("Why", e.why)


def _received(case: Case, e: ev.DocumentReceived) -> str:
    admits = " It admits the breach." if e.admits else ""
    asked = f" It asks for as witnesses: {everybody(case, e.witnesses)}." if e.witnesses else ""
    return sentence(f"{paper(case, e.document)} came from {somebody(case, e.sender)}") + admits + asked


def _arrived(case: Case, e: ev.ArrivalCorrected) -> str:
    if not e.sender:
        return (
            f"Corrected: {sentence(f'{paper(case, e.document)} was in the file before')}{also('Why', e.why)}"
        )
    admits = ", admitting the breach," if e.admits else ""
    came = f"{paper(case, e.document)} came from {somebody(case, e.sender)}{admits} on {written(e.received.date())}"
    return f"Corrected: {sentence(f'{came}, {e.received:%H:%M}')}{also('Why', e.why)}"


def _disclosed(case: Case, e: ev.DocumentDisclosed) -> str:
    return sentence(f"{paper(case, e.document)} was shown to {somebody(case, e.to)}")


def _told(case: Case, e: ev.ExclusionDisclosed) -> str:
    return sentence(
        f"{somebody(case, e.to)} was told why {case.name(e.member)} could not be drawn for {the_committee(e.committee)}"
    )


# ---- before the Committee


def _decided(case: Case, e: ev.OfficerDecided) -> str:
    about = f" for {everybody(case, e.respondents)}" if e.respondents else ""
    terms = f": {measures(e.measures)}" if e.measures else ""
    decision = OFFICER.get(e.decision, e.decision)
    said = sentence(f"The Student Discipline Officer decided {decision}{about}{terms}")
    return said + also("Reasons", e.reasons)


def _elected(case: Case, e: ev.Elected) -> str:
    return f"{case.name(e.respondent)} {ANSWERS.get(e.answer, e.answer)}."


def _chosen(case: Case, e: ev.ProcedureChosen) -> str:
    chosen = "the procedure in force at the time" if e.edition == "earlier" else f"the {case.edition.title}"
    return f"{case.name(e.respondent)} chose {chosen} for count {e.count}."


# ---- Committees


def _fixed(case: Case, e: ev.MeetingFixed) -> str:
    mode = {"in_person": "in person", "video": "by video"}.get(e.mode, e.mode.replace("_", " "))
    when = f"{written_with_weekday(e.start.date())} at {e.start:%H:%M}"
    return f"The meeting of {the_committee(e.committee)} was fixed for {when}, {e.place}, {mode}.{also('Why', e.why)}"


def _drawn(case: Case, e: ev.Drawn) -> str:
    seats = [f"{seat_title(case, e.committee, s.seat)}: {_drawn_for(s)}" for s in e.results]
    how = "Seated in" if e.results and all(s.sole for s in e.results) else "Drawn by lot for"
    return sentence(f"{how} {the_committee(e.committee)}: {'; '.join(seats)}")


def _drawn_for(seat: ev.SeatDrawn) -> str:
    if seat.seated is None:
        return "nobody, the list is exhausted"
    return f"{seat.seated.name}{', the only one eligible, so without a lot' if seat.sole else ''}"


def _lot(case: Case, e: ev.LotSealed) -> str:
    if e.closed:
        return sentence(f"Lot {e.number} for {the_committee(e.committee)} was closed: {e.closed}")
    state = "stands as recorded" if e.record else "was sealed, before anything was drawn"
    return f"Lot {e.number} for {the_committee(e.committee)} {state}."


def _forced(case: Case, e: ev.SeatForced) -> str:
    return f"{e.member.name} was to be seated in {the_committee(e.committee)} without a lot."


def _left(case: Case, e: ev.StoodDown) -> str:
    seat = seat_title(case, e.committee, e.seat)
    return f"The {seat} of {the_committee(e.committee)} {LEFT.get(e.why, e.why)}, and stood down.{also('Detail', e.detail)}"


def _proctor(case: Case, e: ev.ProctorConfirmed) -> str:
    return f"The Proctors confirmed {e.member.name} for {the_committee(e.committee)}."


def _ruled(case: Case, e: ev.Ruled) -> str:
    subject = case.edition.rulings[e.about][0]
    about = ", ".join(
        part
        for part in (
            paper(case, e.document).rstrip(",") if e.document else "",
            case.name(e.respondent) if e.respondent else "",
            somebody(case, e.witness) if e.witness else "",
        )
        if part
    )
    by = f" ({case.name(e.chair)})" if e.chair else ""
    of = f" ({about})" if about else ""
    answer = RULED[e.decision]
    said = f"The Chair of {the_committee(e.committee)}{by} ruled on {subject[0].lower()}{subject[1:]}{of}: {answer[0].lower()}{answer[1:]}"
    return sentence(said) + also("Reasons", e.grounds)


def _met(case: Case, e: ev.Met) -> str:
    there = f" Present: {everybody(case, e.present)}."
    left = f" Still to be considered: the appeal of {everybody(case, e.left)}." if e.left else ""
    return f"{at_first(e.committee)} met. {OUTCOMES.get(e.outcome, '')}".strip() + left + there


def _notes_corrected(case: Case, e: ev.NotesCorrected) -> str:
    sat = case.committee(e.committee).sittings[e.sitting - 1].at.date()
    return f"The notes of the sitting of {the_committee(e.committee)} on {written(sat)} were corrected.{also('Why', e.why)}"


def _found(case: Case, e: ev.Found) -> str:
    person, count = case.name(e.respondent), f" on count {e.count}" if e.count else ""
    if e.finding == "dismissed":
        said = f"{at_first(e.committee)} found no breach by {person}{count}, and dismissed the case"
    else:
        rule = f" of {e.rule}" if e.rule else ""
        said = f"{at_first(e.committee)} found a breach{rule} by {person}{count}"
    return sentence(said) + also("Reasons", e.reasons)


def _breaches(case: Case, e: ev.BreachesDisclosed) -> str:
    told = ", ".join(f"{b.rule} in {b.year}" for b in e.breaches) or "that there are none"
    return f"{at_first(e.committee)} was told of previous breaches by {case.name(e.respondent)}: {told}."


def _sanctioned(case: Case, e: ev.Sanctioned) -> str:
    terms = measures(e.measures) or "no measure"
    said = f"{at_first(e.committee)} decided for {case.name(e.respondent)}: {terms}"
    return sentence(said) + also("Reasons", e.reasons)


# ---- letters


def _recorded(case: Case, e: ev.LetterRecorded) -> str:
    return f"Recorded: {sentence(f'{letter(case, e.letter)} went to {somebody(case, e.to)} {VIA.get(e.via, e.via)}')}"


def _prepared(case: Case, e: ev.LetterPrepared) -> str:
    said = f"{letter(case, e.letter)}{_on_appeal(case, e)} to {somebody(case, e.to)}"
    return sentence(f"{said} was written, as number {e.number}")


def _on_appeal(case: Case, e: ev.LetterPrepared | ev.LetterSent) -> str:
    of = appeal_of(case, e)
    return f" on the appeal of {of}" if of else ""


def _discarded(case: Case, e: ev.LetterDiscarded) -> str:
    return f"Letter number {e.number} was discarded.{also('Why', e.why)}"


def _sent(case: Case, e: ev.LetterSent) -> str:
    return sentence(
        f"{letter(case, e.letter)}{_on_appeal(case, e)} was sent to {somebody(case, e.to)} {VIA.get(e.via, e.via)}"
    ) + also("Why", e.reason)


def _proved(case: Case, e: ev.ReceiptProved) -> str:
    return f"Letter number {e.number} was received on {written(e.received)}.{also('Evidence', e.evidence)}"


# ---- appeal and end


def _appealed(case: Case, e: ev.Appealed) -> str:
    grounds = ", ".join(f"({g})" for g in e.grounds)
    return f"{case.name(e.respondent)} appealed on ground{'' if len(e.grounds) == 1 else 's'} {grounds}."


def _extended(case: Case, e: ev.AppealExtended) -> str:
    return f"The time in which {case.name(e.respondent)} may appeal was extended to {written(e.until)}{_asked(e)}.{also('Why', e.why)}"


def _not_extended(case: Case, e: ev.MoreTimeRefused) -> str:
    return f"The time in which {case.name(e.respondent)} may appeal was not extended{_asked(e)}.{also('Why', e.why)}"


def _asked(e: ev.AppealExtended | ev.MoreTimeRefused) -> str:
    return f", as asked for on {written(e.asked)}" if e.asked else ""


def _ruled_on(case: Case, e: ev.AppealRuled) -> str:
    lacks = {"late": ", since it came late", "no_ground": ", since it is on none of the grounds of 8.2"}
    answer = "may go on" if e.eligible else f"may not go on{lacks.get(e.why or '', '')}"
    return f"The appeal of {case.name(e.respondent)} {answer}.{also('Reasons', e.grounds)}"


def _appeal_decided(case: Case, e: ev.AppealDecided) -> str:
    disposal = {"own_decision": ", with a decision of its own", "remit": ", and sent the case back"}
    end = disposal.get(e.disposal or "", "")
    found = {"breach": "a breach took place", "dismissed": "there was no breach"}.get(e.finding, "")
    told = "; ".join(part for part in (found, measures(e.measures)) if part)
    terms = f": {told}" if told else ""
    said = f"{at_first(e.committee)} decided on the appeal of {case.name(e.respondent)}: {e.decision.replace('_', ' ')}{end}{terms}"
    return sentence(said) + also("Reasons", e.reasons)


def _implemented(case: Case, e: ev.Implemented) -> str:
    return f"{case.name(e.respondent)}: the measure under {e.paragraph} was carried out."


def _broken(case: Case, e: ev.NonCompliance) -> str:
    return f"{case.name(e.respondent)} did not comply with the measure under {e.paragraph}.{also('What', e.what)}"


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
    ev.CaseOpened: _opened,
    ev.RespondentAdded: _respondent,
    ev.RespondentChanged: _corrected,
    ev.ReportingPersonAdded: _reporter,
    ev.WitnessAdded: lambda _, e: f"{e.person.name} was entered as a witness.",
    ev.OfficerNamed: _officer,
    ev.RepresentativeAuthorised: _represented,
    ev.DocumentAdded: _added,
    ev.DocumentChanged: _changed,
    ev.PapersArranged: lambda _, e: f"The papers were put in this order: {', '.join(e.order)}.",
    ev.DocumentReceived: _received,
    ev.ArrivalCorrected: _arrived,
    ev.DocumentDisclosed: _disclosed,
    ev.ExclusionDisclosed: _told,
    ev.Paused: lambda _, e: f"The procedure was paused.{also('Why', e.why)}",
    ev.Resumed: lambda _, e: f"The procedure was resumed.{also('Why', e.why)}",
    ev.OfficerDecided: _decided,
    ev.Elected: _elected,
    ev.ReferralWithdrawn: lambda _, e: f"The referral was withdrawn.{also('Why', e.why)}",
    ev.ProcedureChosen: _chosen,
    ev.MeetingFixed: _fixed,
    ev.Drawn: _drawn,
    ev.LotSealed: _lot,
    ev.SeatForced: _forced,
    ev.StoodDown: _left,
    ev.ProctorConfirmed: _proctor,
    ev.Ruled: _ruled,
    ev.Met: _met,
    ev.NotesCorrected: _notes_corrected,
    ev.Found: _found,
    ev.BreachesDisclosed: _breaches,
    ev.Sanctioned: _sanctioned,
    ev.LetterRecorded: _recorded,
    ev.LetterPrepared: _prepared,
    ev.LetterDiscarded: _discarded,
    ev.LetterSent: _sent,
    ev.NobodyAffected: lambda case, e: (
        f"Nobody was personally affected who could be told the outcome of {case.name(e.respondent)}.{also('Why', e.why)}"
    ),
    ev.ReceiptProved: _proved,
    ev.Appealed: _appealed,
    ev.AppealExtended: _extended,
    ev.MoreTimeRefused: _not_extended,
    ev.AppealRuled: _ruled_on,
    ev.AppealDecided: _appeal_decided,
    ev.AppealWaived: lambda case, e: (
        f"{case.name(e.respondent)} said in writing that there will be no appeal."
    ),
    ev.CompletionRequested: lambda case, e: (
        f"{case.name(e.respondent)} asked for a Completion of Procedures letter."
    ),
    ev.Implemented: _implemented,
    ev.NonCompliance: _broken,
    ev.Corrected: _made_right,
    ev.HandedOver: lambda _, e: f"The case was handed over to {e.to}.{also('Why', e.why)}",
    ev.TakenIn: _taken_in,
    ev.TakenBack: lambda _, e: f"The case was taken back.{also('Why', e.why)}",
    ev.Noted: lambda _, e: f"Note: {sentence(e.text)}",
}
"""A sentence for every kind of event; a test holds it against the list of kinds."""

"""The record in words: what each event says happened, in one sentence or two."""

from collections.abc import Callable, Iterable
from typing import Any

from panelsec.procedure import events as ev
from panelsec.procedure.case import TITLES, Case, committee_title
from panelsec.procedure.counting import written, written_with_weekday
from panelsec.procedure.people import Document, Kind, Measure

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


# ---- names


def _who(case: Case, who: str) -> str:
    if who in {p.id for p in case.protected}:
        return "the protected Reporting Person"
    respondent, _, role = who.rpartition(".")
    if role == "representative" and respondent in case.respondents:
        return f"{case.name(who)} for {case.name(respondent)}"
    name = case.name(who)
    titles = {t: t[0].lower() + t[1:] for t in TITLES.values()}
    return f"the {name.removeprefix('The ')}" if name in titles else name


def _all(names: Iterable[str]) -> str:
    listed = list(names)
    return " and ".join([", ".join(listed[:-1]), listed[-1]] if len(listed) > 1 else listed)


def _everybody(case: Case, ids: Iterable[str]) -> str:
    return _all(_who(case, i) for i in ids)


def _body(name: str) -> str:
    return f"the {committee_title(name)}"


def _at_first(name: str) -> str:
    return f"The {committee_title(name)}"


def _seat(case: Case, committee: str, seat: str) -> str:
    return next((s.title for s in case.committee(committee).seats if s.name == seat), seat)


def _paper(case: Case, name: str) -> str:
    """A paper by number and title; that of an earlier breach by number alone until there is a finding (7.11)."""
    paper = case.documents.get(name)
    if paper is None:
        return f"the letter {_letter(case, name)}" if name in case.edition.letters else f"paper {name}"
    return _titled(case, paper)


def _titled(case: Case, paper: Document) -> str:
    found = [f for s in case.standings.values() for f in s.found if f.finding == "breach"]
    if paper.kind is Kind.PREVIOUS_BREACH and not found:
        return f"paper {paper.id} (sealed until a finding)"
    return f"paper {paper.id}, {paper.title},"


def _letter(case: Case, letter: str) -> str:
    return f"{letter}, {case.edition.letters[letter].name},"


def _sentence(words: str) -> str:
    tidy = words.strip().rstrip(",").replace(",.", ".").replace(",:", ":").replace(",;", ";")
    tidy = tidy if tidy.endswith((".", "!", "?")) else f"{tidy}."
    return tidy[0].upper() + tidy[1:]


def _also(label: str, words: str) -> str:
    return f" {label}: {_sentence(words)}" if words else ""


def _measures(measures: Iterable[Measure]) -> str:
    return "; ".join(f"{m.paragraph} {m.terms}" for m in measures)


# ---- the case and its people


def _opened(case: Case, e: ev.CaseOpened) -> str:
    alleged = _also("Alleged", ", ".join(e.rules_alleged))
    return f"The case was opened under the {case.edition.title}.{alleged}"


def _respondent(case: Case, e: ev.RespondentAdded) -> str:
    return f"{e.person.name} was entered as a Respondent."


def _corrected(case: Case, e: ev.RespondentChanged) -> str:
    return f"What is recorded about {e.person.name} was corrected.{_also('Why', e.why)}"


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
        return _sentence(f"{_titled(case, e.document)} was announced")
    pages = f"{e.document.pages} page{'' if e.document.pages == 1 else 's'}"
    return _sentence(f"{_titled(case, e.document)} was taken in: {pages}")


def _received(case: Case, e: ev.DocumentReceived) -> str:
    admits = " It admits the breach." if e.admits else ""
    asked = f" It asks for as witnesses: {_everybody(case, e.witnesses)}." if e.witnesses else ""
    return _sentence(f"{_paper(case, e.document)} came from {_who(case, e.sender)}") + admits + asked


def _disclosed(case: Case, e: ev.DocumentDisclosed) -> str:
    return _sentence(f"{_paper(case, e.document)} was shown to {_who(case, e.to)}")


def _told(case: Case, e: ev.ExclusionDisclosed) -> str:
    return _sentence(
        f"{_who(case, e.to)} was told why {case.name(e.member)} could not be drawn for {_body(e.committee)}"
    )


# ---- before the Committee


def _decided(case: Case, e: ev.OfficerDecided) -> str:
    about = f" for {_everybody(case, e.respondents)}" if e.respondents else ""
    terms = f": {_measures(e.measures)}" if e.measures else ""
    decision = OFFICER.get(e.decision, e.decision)
    said = _sentence(f"The Student Discipline Officer decided {decision}{about}{terms}")
    return said + _also("Reasons", e.reasons)


def _elected(case: Case, e: ev.Elected) -> str:
    return f"{case.name(e.respondent)} {ANSWERS.get(e.answer, e.answer)}."


def _chosen(case: Case, e: ev.ProcedureChosen) -> str:
    return f"{case.name(e.respondent)} chose {e.edition} for count {e.count}."


# ---- Committees


def _fixed(case: Case, e: ev.MeetingFixed) -> str:
    mode = {"in_person": "in person", "video": "by video"}.get(e.mode, e.mode.replace("_", " "))
    when = f"{written_with_weekday(e.start.date())} at {e.start:%H:%M}"
    return (
        f"The meeting of {_body(e.committee)} was fixed for {when}, {e.place}, {mode}.{_also('Why', e.why)}"
    )


def _drawn(case: Case, e: ev.Drawn) -> str:
    seats = [
        f"{_seat(case, e.committee, s.seat)}: {s.seated.name if s.seated else 'nobody, the list is exhausted'}"
        for s in e.results
    ]
    return _sentence(f"Drawn by lot for {_body(e.committee)}: {'; '.join(seats)}")


def _lot(case: Case, e: ev.LotSealed) -> str:
    if e.closed:
        return _sentence(f"Lot {e.number} for {_body(e.committee)} was closed: {e.closed}")
    state = "stands as recorded" if e.record else "was sealed, before anything was drawn"
    return f"Lot {e.number} for {_body(e.committee)} {state}."


def _forced(case: Case, e: ev.SeatForced) -> str:
    return f"{e.member.name} was to be seated in {_body(e.committee)} without a lot."


def _left(case: Case, e: ev.StoodDown) -> str:
    seat = _seat(case, e.committee, e.seat)
    return f"The {seat} of {_body(e.committee)} {LEFT.get(e.why, e.why)}, and stood down.{_also('Detail', e.detail)}"


def _proctor(case: Case, e: ev.ProctorConfirmed) -> str:
    return f"The Proctors confirmed {e.member.name} for {_body(e.committee)}."


def _ruled(case: Case, e: ev.Ruled) -> str:
    subject = case.edition.rulings[e.about][0]
    about = ", ".join(
        part
        for part in (
            _paper(case, e.document).rstrip(",") if e.document else "",
            case.name(e.respondent) if e.respondent else "",
        )
        if part
    )
    by = f" ({case.name(e.chair)})" if e.chair else ""
    of = f" ({about})" if about else ""
    said = f"The Chair of {_body(e.committee)}{by} ruled on {subject[0].lower()}{subject[1:]}{of}: {e.decision.replace('_', ' ')}"
    return _sentence(said) + _also("Grounds", e.grounds)


def _met(case: Case, e: ev.Met) -> str:
    there = f" Present: {_everybody(case, e.present)}."
    return f"{_at_first(e.committee)} met. {OUTCOMES.get(e.outcome, '')}".strip() + there


def _found(case: Case, e: ev.Found) -> str:
    person, count = case.name(e.respondent), f" on count {e.count}" if e.count else ""
    if e.finding == "dismissed":
        said = f"{_at_first(e.committee)} found no breach by {person}{count}, and dismissed the case"
    else:
        rule = f" of {e.rule}" if e.rule else ""
        said = f"{_at_first(e.committee)} found a breach{rule} by {person}{count}"
    return _sentence(said) + _also("Reasons", e.reasons)


def _breaches(case: Case, e: ev.BreachesDisclosed) -> str:
    told = ", ".join(f"{b.rule} in {b.year}" for b in e.breaches) or "that there are none"
    return f"{_at_first(e.committee)} was told of previous breaches by {case.name(e.respondent)}: {told}."


def _sanctioned(case: Case, e: ev.Sanctioned) -> str:
    terms = _measures(e.measures) or "no measure"
    said = f"{_at_first(e.committee)} decided for {case.name(e.respondent)}: {terms}"
    return _sentence(said) + _also("Reasons", e.reasons)


# ---- letters


def _recorded(case: Case, e: ev.LetterRecorded) -> str:
    return f"Recorded: {_sentence(f'{_letter(case, e.letter)} went to {_who(case, e.to)} {VIA.get(e.via, e.via)}')}"


def _prepared(case: Case, e: ev.LetterPrepared) -> str:
    return _sentence(f"{_letter(case, e.letter)} to {_who(case, e.to)} was written, as number {e.number}")


def _discarded(case: Case, e: ev.LetterDiscarded) -> str:
    return f"Letter number {e.number} was discarded.{_also('Why', e.why)}"


def _sent(case: Case, e: ev.LetterSent) -> str:
    return _sentence(
        f"{_letter(case, e.letter)} was sent to {_who(case, e.to)} {VIA.get(e.via, e.via)}"
    ) + _also("Why", e.reason)


def _proved(case: Case, e: ev.ReceiptProved) -> str:
    return f"Letter number {e.number} was received on {written(e.received)}.{_also('Evidence', e.evidence)}"


# ---- appeal and end


def _appealed(case: Case, e: ev.Appealed) -> str:
    grounds = ", ".join(f"({g})" for g in e.grounds)
    return f"{case.name(e.respondent)} appealed on ground{'' if len(e.grounds) == 1 else 's'} {grounds}."


def _extended(case: Case, e: ev.AppealExtended) -> str:
    return f"The time in which {case.name(e.respondent)} may appeal was extended to {written(e.until)}.{_also('Why', e.why)}"


def _ruled_on(case: Case, e: ev.AppealRuled) -> str:
    answer = "may go on" if e.eligible else "may not go on"
    return f"The appeal of {case.name(e.respondent)} {answer}.{_also('Grounds', e.grounds)}{_also('Why', e.why or '')}"


def _appeal_decided(case: Case, e: ev.AppealDecided) -> str:
    disposal = {"own_decision": ", with a decision of its own", "remit": ", and sent the case back"}
    end = disposal.get(e.disposal or "", "")
    terms = f": {_measures(e.measures)}" if e.measures else ""
    said = f"{_at_first(e.committee)} decided on the appeal of {case.name(e.respondent)}: {e.decision.replace('_', ' ')}{end}{terms}"
    return _sentence(said) + _also("Reasons", e.reasons)


def _implemented(case: Case, e: ev.Implemented) -> str:
    return f"{case.name(e.respondent)}: the measure under {e.paragraph} was carried out."


def _broken(case: Case, e: ev.NonCompliance) -> str:
    return f"{case.name(e.respondent)} did not comply with the measure under {e.paragraph}.{_also('What', e.what)}"


WORDS: dict[type[ev.Event], Callable[[Case, Any], str]] = {
    ev.CaseOpened: _opened,
    ev.RespondentAdded: _respondent,
    ev.RespondentChanged: _corrected,
    ev.ReportingPersonAdded: _reporter,
    ev.WitnessAdded: lambda _, e: f"{e.person.name} was entered as a witness.",
    ev.OfficerNamed: _officer,
    ev.RepresentativeAuthorised: _represented,
    ev.DocumentAdded: _added,
    ev.DocumentReceived: _received,
    ev.DocumentDisclosed: _disclosed,
    ev.ExclusionDisclosed: _told,
    ev.Paused: lambda _, e: f"The procedure was paused.{_also('Why', e.why)}",
    ev.Resumed: lambda _, e: f"The procedure was resumed.{_also('Why', e.why)}",
    ev.OfficerDecided: _decided,
    ev.Elected: _elected,
    ev.ReferralWithdrawn: lambda _, e: f"The referral was withdrawn.{_also('Why', e.why)}",
    ev.ProcedureChosen: _chosen,
    ev.MeetingFixed: _fixed,
    ev.Drawn: _drawn,
    ev.LotSealed: _lot,
    ev.SeatForced: _forced,
    ev.StoodDown: _left,
    ev.ProctorConfirmed: _proctor,
    ev.Ruled: _ruled,
    ev.Met: _met,
    ev.Found: _found,
    ev.BreachesDisclosed: _breaches,
    ev.Sanctioned: _sanctioned,
    ev.LetterRecorded: _recorded,
    ev.LetterPrepared: _prepared,
    ev.LetterDiscarded: _discarded,
    ev.LetterSent: _sent,
    ev.ReceiptProved: _proved,
    ev.Appealed: _appealed,
    ev.AppealExtended: _extended,
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
    ev.Noted: lambda _, e: f"Note: {_sentence(e.text)}",
}
"""A sentence for every kind of event; a test holds it against the list of kinds."""

"""The paragraph under which each act is done, as the record and the screens show it."""

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Kind

BY_KIND: dict[type[ev.Event], tuple[str, ...]] = {
    ev.RespondentAdded: ("1.1",),
    ev.RespondentChanged: ("1.1",),
    ev.RepresentativeAuthorised: ("2.6",),
    ev.OfficerNamed: ("2.12",),
    ev.LetterRecorded: ("3.9", "3.10", "4.1", "5.5"),
    ev.Paused: ("2.14",),
    ev.Resumed: ("2.14",),
    ev.OfficerDecided: ("3.7", "5.2", "6.6"),
    ev.Elected: ("5.5", "5.6"),
    ev.ReferralWithdrawn: ("5.7",),
    ev.ProcedureChosen: ("fn11", "fn13"),
    ev.StoodDown: ("7.3", "8.6"),
    ev.MeetingFixed: ("7.3", "8.6"),
    ev.Drawn: ("7.1", "7.3", "8.4", "8.6"),
    ev.ProctorConfirmed: ("8.4",),
    ev.DocumentChanged: ("7.6",),
    ev.PapersArranged: ("7.6",),
    ev.DocumentReceived: ("7.4",),
    ev.ArrivalCorrected: ("7.4",),
    ev.DocumentDisclosed: ("2.25", "2.26", "2.27", "2.28", "7.6"),
    ev.ExclusionDisclosed: ("2.25", "2.26"),
    ev.NobodyAffected: ("2.28",),
    ev.Met: ("7.5", "7.7", "7.8", "7.9"),
    ev.NotesCorrected: ("7.14",),
    ev.Found: ("7.10", "2.26"),
    ev.BreachesDisclosed: ("7.11",),
    ev.Sanctioned: ("7.12", "7.13"),
    ev.Appealed: ("8.1", "8.2"),
    ev.AppealExtended: ("8.1",),
    ev.MoreTimeRefused: ("8.1",),
    ev.AppealRuled: ("8.4", "8.2"),
    ev.AppealDecided: ("8.9", "8.10"),
    ev.AppealWaived: ("8.1",),
    ev.CompletionRequested: ("8.11",),
    ev.Implemented: ("8.12",),
    ev.NonCompliance: ("7.15", "8.13"),
    ev.Corrected: ("7.14", "8.11"),
    ev.HandedOver: ("8.1",),
    ev.TakenIn: ("8.1",),
    ev.TakenBack: ("8.1",),
}

ALSO = {"video": ("2.11",), "witness": ("7.8",), "two_members": ("8.6",)}

OF_THE_OTHER = {"DC": "8.", "AC": "7."}
"""What an act of the one kind of Committee never rests on: the paragraphs of the other kind."""


def cites(case: Case, event: ev.Event) -> tuple[str, ...]:
    """The paragraphs of an act that is done, of its own kind of Committee where there are those of both."""
    found = _all(case, event)
    other = OF_THE_OTHER.get(str(getattr(event, "committee", None) or "")[:2], "-")
    return tuple(c for c in found if not c.startswith(other)) or found


def _all(case: Case, event: ev.Event) -> tuple[str, ...]:
    match event:
        case ev.Corrected():
            return cites(case, event.right or event.former)
        case ev.Ruled():
            return (case.edition.rulings[event.about][1], *ALSO.get(event.about, ()))
        case ev.LetterSent() | ev.LetterPrepared():
            return case.edition.letters[event.letter].cites
        case ev.Met() if event.committee.startswith("AC"):
            return ("8.6", "8.8", "8.9")
        case ev.OfficerDecided():
            return _by_officer(event)
        case ev.DocumentReceived() | ev.ArrivalCorrected() if event.document in case.documents:
            appeals = case.documents[event.document].kind in (Kind.APPEAL_FORM, Kind.NEW_EVIDENCE)
            return ("8.3",) if appeals else BY_KIND[type(event)]
        case ev.DocumentDisclosed() if event.document in case.documents:
            sealed = case.documents[event.document].kind is Kind.PREVIOUS_BREACH
            return ("7.11",) if sealed else BY_KIND[ev.DocumentDisclosed]
    return BY_KIND.get(type(event), ())


def _by_officer(event: ev.OfficerDecided) -> tuple[str, ...]:
    """Those of the way on which the case came: a conviction has its own (6.6 to 6.8)."""
    if event.route == "conviction":
        return ("6.6", "6.8" if event.decision == "refer" else "6.7")
    if event.decision in ("commission", "not_commission"):
        return ("3.7",)
    return ("5.2", "2.16") if event.decision == "other_procedure" else ("5.2",)

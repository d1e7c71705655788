"""Acts that can come at any time and have no step of their own: a pause, a withdrawal, a waiver, a request, a note."""

from dataclasses import dataclass
from enum import Enum

from panelsec.actions.recording import Done, act
from panelsec.actions.session import Session
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.citations import BY_KIND
from panelsec.procedure.gates import objections
from panelsec.procedure.office import Office
from panelsec.procedure.standing import Standing


@dataclass(frozen=True)
class Form:
    """How one of them is asked for: `words` is what has to be written, empty where nothing has."""

    event: type[ev.Event]
    title: str
    words: str
    of_respondent: bool


class Other(Enum):
    PAUSE = Form(ev.Paused, "Pause the procedure", "Why it is paused", of_respondent=False)
    RESUME = Form(ev.Resumed, "Resume the procedure", "Why it goes on", of_respondent=False)
    WITHDRAW = Form(
        ev.ReferralWithdrawn,
        "Record that the referral was withdrawn",
        "Why the Student Discipline Officer withdrew it",
        of_respondent=False,
    )
    WAIVE = Form(
        ev.AppealWaived,
        "Record that a Respondent will not appeal",
        "How it was said in writing, such as an e-mail to the office",
        of_respondent=True,
    )
    COMPLETION = Form(
        ev.CompletionRequested,
        "Record a request for a Completion of Procedures letter",
        "",
        of_respondent=True,
    )
    UNAFFECTED = Form(
        ev.NobodyAffected,
        "Record that nobody was personally affected",
        "Why no Reporting Person and no Witness was",
        of_respondent=True,
    )
    NOTE = Form(ev.Noted, "Write a note into the record", "The note", of_respondent=False)

    @property
    def cites(self) -> tuple[str, ...]:
        return BY_KIND.get(self.value.event, ())


@dataclass(frozen=True)
class Offer:
    """One that the procedure does not refuse as the case stands, and for which Respondents."""

    other: Other
    respondents: tuple[str, ...] = ()


def offered(session: Session, case: Case, office: Office) -> tuple[Offer, ...]:
    found = (_offer(session, case, office, other) for other in Other)
    return tuple(offer for offer in found if offer is not None)


def _offer(session: Session, case: Case, office: Office, other: Other) -> Offer | None:
    if not other.value.of_respondent:
        if other is Other.WITHDRAW and all(s.decided and not s.remitted for s in case.standings.values()):
            return None  # nothing of the referral is before a Committee any more
        return Offer(other) if _passes(case, office, proposed(session, other)) else None
    mine = [
        r
        for r, standing in case.standings.items()
        if (standing.decided or standing.accepted or (case.withdrawn and other is Other.COMPLETION))
        and not _done(other, case, standing)
        and _passes(case, office, proposed(session, other, r))
    ]
    return Offer(other, tuple(mine)) if mine else None


def _done(other: Other, case: Case, standing: Standing) -> bool:
    match other:
        case Other.WAIVE:
            return standing.waived
        case Other.UNAFFECTED:
            return standing.unaffected or not (case.reporting_persons or case.witnesses)
        case _:
            return standing.completion_asked is not None or _completed(case, standing)


def _completed(case: Case, standing: Standing) -> bool:
    """Nothing is asked for where the Completion of Procedures letter has gone, or goes of itself after an appeal (8.11)."""
    letters = [e for e in case.all(ev.LetterSent) if e.letter == "L30"]
    return standing.appeal is not None or any(
        case.respondent_of(e.to) == standing.respondent for e in letters
    )


def _passes(case: Case, office: Office, event: ev.Event) -> bool:
    return not any(o.hard for o in objections(case, event, office))


def proposed(
    session: Session,
    other: Other,
    respondent: str = "",
    words: str = "",
    override: str | None = None,
) -> ev.Event:
    """The event that one of them would record."""
    at, by = session.now(), session.by
    match other:
        case Other.PAUSE:
            return ev.Paused(at=at, by=by, override=override, why=words)
        case Other.RESUME:
            return ev.Resumed(at=at, by=by, override=override, why=words)
        case Other.WITHDRAW:
            return ev.ReferralWithdrawn(at=at, by=by, override=override, why=words)
        case Other.WAIVE:
            return ev.AppealWaived(at=at, by=by, override=override, respondent=respondent, how=words)
        case Other.COMPLETION:
            return ev.CompletionRequested(at=at, by=by, override=override, respondent=respondent)
        case Other.UNAFFECTED:
            return ev.NobodyAffected(at=at, by=by, override=override, respondent=respondent, why=words)
        case Other.NOTE:
            return ev.Noted(at=at, by=by, override=override, text=words)


def do(
    session: Session,
    reference: str,
    other: Other,
    respondent: str = "",
    words: str = "",
    override: str | None = None,
) -> Done:
    """Record it; Refused and Queried leave all as it was."""
    return act(session, reference, proposed(session, other, respondent, words, override))

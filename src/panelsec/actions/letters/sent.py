"""Corrections to a letter that was sent: it arrived later than it counts as received, or its sending was recorded wrongly."""

from dataclasses import replace
from datetime import date, datetime

from panelsec.actions.recording import Done, act, ask
from panelsec.actions.session import Session
from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.clocks.clock import receipts
from panelsec.procedure.counting import written_with_weekday
from panelsec.procedure.objections import answer
from panelsec.procedure.queries import answered_before


def prove_receipt(session: Session, reference: str, number: int, received: date, evidence: str) -> Done:
    """A letter is shown to have come later than it counts; what is counted from it moves. Never earlier (A04)."""
    case, office = session.case(reference), session.office()
    counts = next((r.received for r in receipts(case, office.calendar) if r.number == number), None)
    if counts is None:
        raise Refused("This letter has not gone.")
    if not evidence.strip():
        raise Refused("Say what shows it, such as the recorded delivery.")
    if received <= counts:
        raise Refused(
            f"It counts as received on {written_with_weekday(counts)}. Only a later day can be recorded: an earlier one "
            "would shorten somebody’s time."
        )
    if received > session.now().date():
        raise Refused("That day is still to come. Record it once the letter is there.")
    proved = ev.ReceiptProved(**session.stamp(), number=number, received=received, evidence=evidence.strip())
    return act(session, reference, proved)


def correct_sending(
    session: Session,
    reference: str,
    number: int,
    via: str,
    at: datetime,
    why: str,
    *,
    override: str | None = None,
) -> Done:
    """A letter went at another time, or another way, than was recorded; what is counted from it moves."""
    former = _sending_of(session, reference, number)
    right = replace(former, at=at, via=via)
    return _correct(session, reference, former, right, why, override)


def never_went(
    session: Session, reference: str, number: int, why: str, *, override: str | None = None
) -> Done:
    """A letter was marked as sent by mistake: it is a draft again, and nothing is counted from it."""
    return _correct(session, reference, _sending_of(session, reference, number), None, why, override)


def not_later(
    session: Session, reference: str, number: int, why: str, *, override: str | None = None
) -> Done:
    """The later day of receipt that was recorded last was a slip: what is counted from it moves back."""
    proofs = session.case(reference).all(ev.ReceiptProved)
    former = next(e for e in reversed(proofs) if e.number == number)
    return _correct(session, reference, former, None, why, override)


def _sending_of(session: Session, reference: str, number: int) -> ev.LetterSent:
    return next(e for e in session.case(reference).all(ev.LetterSent) if e.number == number)


def _correct(
    session: Session,
    reference: str,
    former: ev.LetterSent | ev.ReceiptProved,
    right: ev.LetterSent | None,
    why: str,
    override: str | None,
) -> Done:
    corrected = ev.Corrected(**session.stamp(), former=former, right=right, why=why, override=override)
    ask(session, reference, corrected)
    answer(answered_before(session.case(reference), corrected), corrected)
    return act(session, reference, corrected)

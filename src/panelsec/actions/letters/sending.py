"""Sends a draft, if it would still be written like that today."""

from dataclasses import replace
from datetime import datetime

from panelsec.actions.letters.writing import BUNDLES, Wanted, whose_appeal, written
from panelsec.actions.recording import Done, keep
from panelsec.actions.session import Session
from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.advice.acts import advice
from panelsec.procedure.case import Case
from panelsec.procedure.citations import cites
from panelsec.procedure.counting import written as day_written
from panelsec.procedure.gates import objections
from panelsec.procedure.letters.to_whom import committee_of, drafts
from panelsec.procedure.objections import answer
from panelsec.procedure.office import Office
from panelsec.procedure.papers.sharing import appeal_papers, papers_for

AGAIN = "Build it again under Papers, then send it."


def mark_sent(
    session: Session,
    reference: str,
    number: int,
    via: str,
    at: datetime | None = None,
    *,
    override: str | None = None,
) -> Done:
    """The secretary says that a draft has gone: by what way, and when. Receipt and every clock follow from that."""
    with session.store.act():
        case, office = session.case(reference), session.office()
        letter = next(e for e in case.all(ev.LetterPrepared) if e.number == number)
        wanted = Wanted.of(letter, via)
        sent = replace(wanted.sent(session, number, override), **session.stamp(at))
        answer(objections(case, sent, office), sent)
        then = replace(session, now=lambda: sent.at)
        _still_true(then, case, office, wanted, letter)
        _told_in_turn(then, case, office, wanted, letter)
        said = advice(case, sent, office.calendar)
        keep(session, case.then(sent), office, [sent])
    return Done(case.then(sent), cites(case, sent), said, (sent,))


def refuse_stale(session: Session, case: Case, office: Office, letter: ev.LetterPrepared, via: str) -> None:
    """Refused where a draft would read differently, or hold other papers, if it went now by that way; or after the
    drafts to the same person that lie before it, of which it would then tell."""
    wanted = Wanted.of(letter, via)
    _still_true(session, case, office, wanted, letter)
    _told_in_turn(session, case, office, wanted, letter)


def out_of_date(session: Session, case: Case, office: Office, letter: ev.LetterPrepared) -> str:
    """Why a draft would not go as it is, and what to do; nothing where it still holds."""
    held = _held(session, case, letter)
    if held:
        return held
    try:
        _still_true(session, case, office, Wanted.of(letter, letter.via), letter)
    except Refused as refused:
        return refused.reason
    return ""


TO_A_MEETING = ("L12", "L13", "L24", "L25", "L26")
"""Letters that tell of a meeting to come."""


def _held(session: Session, case: Case, letter: ev.LetterPrepared) -> str:
    """What to do with a draft of a meeting to come when that is over (7.3, 8.4, 8.6)."""
    if letter.letter not in TO_A_MEETING:
        return ""
    then = Case(case.reference, tuple(e for e in case.events if e.at <= letter.at))
    told = committee_of(then, Wanted.of(letter, letter.via).sent(session))
    committee = told and case.committee(told.name)
    if not committee or not committee.has_met or committee.sittings[-1].at < letter.at:
        return ""
    return (
        f"The meeting of which it tells was held on {day_written(committee.sittings[-1].at.date())}. If it went before, mark "
        "it as sent with its day and hour; if it never went, discard it."
    )


def _told_in_turn(
    session: Session, case: Case, office: Office, wanted: Wanted, letter: ev.LetterPrepared
) -> None:
    """Refused while a draft to the same person lies before it, of which it would tell once that had gone."""
    before = [e for e in drafts(case) if e.number < letter.number and _same_reader(case, e, letter)]
    if not before:
        return
    later = case
    for each in before:
        later = later.then(Wanted.of(each, each.via).sent(session, each.number))
    if written(session, later, office, wanted).text != _kept_text(session, letter):
        titles = ", ".join(dict.fromkeys(f"‘{e.title}’" for e in before))
        raise Refused(
            f"It tells of what goes before it: {titles} for {case.name(letter.to)} lies in Post and has not gone. "
            "Send that and mark it as sent, or discard it; then write this letter again."
        )


def corrected_since(case: Case, made: ev.LetterPrepared, until: datetime | None = None) -> bool:
    """Whether a copy, or its index, tells of a paper what was corrected later, and before it went."""
    after = case.events[case.events.index(made) :]
    corrected = [e for e in after if isinstance(e, ev.DocumentChanged) and e.document.id in made.documents]
    return any(until is None or e.at <= until for e in corrected)


def rearranged_since(case: Case, made: ev.LetterPrepared) -> bool:
    """Whether papers of a copy that lies in Post stand under other headings now than when it was built."""
    then = Case(case.reference, case.events[: case.events.index(made)])
    return any(then.sections.get(d) != case.sections.get(d) for d in made.laid)


def _same_reader(case: Case, one: ev.LetterPrepared, other: ev.LetterPrepared) -> bool:
    """For the same Respondent, or the representative; another copy of the same letter does not count."""
    reader = case.respondent_of(other.to)
    return reader is not None and case.respondent_of(one.to) == reader and one.letter != other.letter


def _still_true(
    session: Session, case: Case, office: Office, wanted: Wanted, letter: ev.LetterPrepared
) -> None:
    """A letter whose days have moved since it was written does not go: it would tell somebody a wrong last day.
    Nor does a copy of the papers that somebody may no longer have as it is."""
    cites = case.edition.letters[letter.letter].cites[:1]
    if letter.letter in BUNDLES and letter.documents != _papers_now(session, case, wanted):
        raise Refused(
            f"The papers of {case.name(letter.to)} have changed since this copy was made. {AGAIN}",
            cites=cites,
        )
    if letter.letter in BUNDLES and corrected_since(case, letter, session.now()):
        raise Refused(f"A paper in this copy was corrected after it was built. {AGAIN}", cites=cites)
    if letter.letter in BUNDLES and rearranged_since(case, letter):
        raise Refused(
            f"Its papers stand under other headings now than when this copy was built. {AGAIN}", cites=cites
        )
    if written(session, case, office, wanted).text != _kept_text(session, letter):
        if wanted.via != letter.via:
            raise Refused(
                "It was written to go another way, and its address or its days would now be wrong. Write it again, then send it.",
                cites=cites,
            )
        raise Refused(
            "The letter would read differently if it went now: a day, a person or a decision in it has changed. Write it again, then send it.",
            cites=cites,
        )


def _kept_text(session: Session, letter: ev.LetterPrepared) -> str:
    return session.store.papers.read(letter.text).decode() if letter.text is not None else ""


def _papers_now(session: Session, case: Case, wanted: Wanted) -> tuple[str, ...]:
    committee = committee_of(case, wanted.sent(session))
    assert committee is not None  # noqa: S101 - there is a copy, so there was a meeting
    if wanted.letter == "L15":
        return tuple(d.id for d in papers_for(case, committee, wanted.to))
    return appeal_papers(case, whose_appeal(case, wanted))

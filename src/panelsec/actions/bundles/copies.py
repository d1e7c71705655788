"""Builds the copies of the papers, one for each reader; a new copy replaces one that has not been sent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from panelsec.actions.bundles.kept_back import ask_about_parts_of_names
from panelsec.actions.letters.writing import BUNDLES, Report, Wanted, prepare
from panelsec.actions.recording import keep
from panelsec.actions.session import Session
from panelsec.letters.occasion import Occasion
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.letters.due import without_form
from panelsec.procedure.letters.to_whom import drafts
from panelsec.procedure.objections import answer
from panelsec.procedure.papers.readers import Copy


def wanted(committee: str, copy: Copy) -> Wanted:
    """The covering letter of a copy."""
    return Wanted(copy.letter, copy.reader, copy.respondent, committee)


@dataclass(frozen=True)
class Reading:
    """What a reader's adjustments require: an index in large print, a text version (2.5)."""

    large: bool
    aloud: bool


def reading(session: Session, case: Case, committee: str, copy: Copy) -> Reading:
    occasion = Occasion(case, wanted(committee, copy).sent(session), session.office())
    return Reading(occasion.large_print, occasion.read_aloud)


def build(
    session: Session,
    reference: str,
    committee: str,
    chosen: Sequence[Copy],
    report: Report,
    reason: str | None = None,
) -> tuple[ev.LetterPrepared, ...]:
    """Build copies into Post: all of them, or none. Refused names each fault of a faulty copy (G09)."""
    with session.store.act():
        case, office = session.case(reference), session.office()
        _ask_for_the_form(session, case, committee, chosen, reason)
        if not reason:
            for copy in chosen:
                ask_about_parts_of_names(session, case, copy.documents, copy.reader)
        old = [
            ev.LetterDiscarded(**session.stamp(), number=d.number, why="Built again.")
            for d in drafts(case)
            if any(_replaces(c, d) for c in chosen)
        ]
        if old:
            keep(session, case.then(*old), office, old)
        return prepare(session, reference, [wanted(committee, c) for c in chosen], report, reason)


def _ask_for_the_form(
    session: Session, case: Case, committee: str, chosen: Sequence[Copy], reason: str | None
) -> None:
    for copy in chosen:
        if copy.respondent is not None and copy.letter == "L27":
            sent = replace(wanted(committee, copy).sent(session), override=reason)
            answer(without_form(case, copy.respondent), sent)


def _replaces(copy: Copy, old: ev.LetterPrepared) -> bool:
    return (copy.letter, copy.reader, copy.respondent) == (old.letter, old.to, old.respondent)


def built(case: Case, copy: Copy) -> ev.LetterPrepared | None:
    """The latest of these copies that was built and not discarded."""
    dropped = {e.number for e in case.all(ev.LetterDiscarded)}
    mine = [e for e in case.all(ev.LetterPrepared) if e.letter in BUNDLES and _replaces(copy, e)]
    return next((e for e in reversed(mine) if e.number not in dropped), None)

"""Cautions before a letter goes, where no rule can tell whether it may: shown where the letter is written."""

from collections.abc import Iterator
from datetime import datetime

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.in_words.phrases import after_appeal, everybody
from panelsec.procedure.letters.recipients import recipients
from panelsec.procedure.letters.to_whom import committee_of


def cautions(case: Case, event: ev.LetterSent) -> Iterator[str]:
    reader = case.respondent_of(event.to)
    if event.letter == "L17" and reader is not None:
        yield from _mitigation_in_notes(case, event, reader)
    if event.letter == "L18" and reader is not None:
        yield from _decision_again(case, event, reader)
        yield from _no_longer_the_last_word(case, reader)
    if event.letter == "L30" and reader is not None:
        yield from _completion_again(case, event, reader)


def _decision_again(case: Case, event: ev.LetterSent, reader: str) -> Iterator[str]:
    """The time for an appeal is counted from the receipt of the decision: a second letter counts it anew."""
    had = _had(case, event, reader)
    if had:
        yield (
            f"{case.name(reader)} was sent this decision on {written(had.date())}. If it goes again, the 14 days for an appeal are "
            "counted anew from the receipt of this letter (8.1). If the first came later than it counts, record that in Post instead."
        )


def _completion_again(case: Case, event: ev.LetterSent, reader: str) -> Iterator[str]:
    """The time for a complaint to the OIA is counted from the date of the letter: a second one would have a day of its own."""
    had = _had(case, event, reader)
    if had:
        yield (
            f"{case.name(reader)} was sent this letter on {written(had.date())}. If it goes again, the 12 months for a complaint to "
            "the Office of the Independent Adjudicator are counted anew from the date of this letter, and the student holds two "
            "letters with two last days (8.11). For another copy of the first, open it in Post instead."
        )


def _no_longer_the_last_word(case: Case, reader: str) -> Iterator[str]:
    """Once an appeal was decided its letter tells how the case ends, and this one of a decision that was appealed from."""
    standing = case.standing(reader)
    if standing.appeal_decision is not None:
        yield (
            f"{after_appeal(standing.appeal_decision)} This letter tells of the decision that was appealed from, and of a right to appeal which has "
            f"been used: the outcome is told by the letter ‘{case.edition.letters['L29'].name}’ (8.11)."
        )


def _had(case: Case, event: ev.LetterSent, reader: str) -> datetime | None:
    return next((p.had for p in recipients(case, event.letter, reader) if p.who == event.to), None)


def _mitigation_in_notes(case: Case, event: ev.LetterSent, reader: str) -> Iterator[str]:
    """Notes of a sitting with several Respondents go to each of them; what one said in mitigation is not for another (2.18)."""
    committee = committee_of(case, event)
    sittings = committee.sittings if committee else ()
    told = [s for s in sittings if reader in _heard(case, s) and s.notes]
    others = dict.fromkeys(r for s in told for r in _heard(case, s) if r != reader)
    apart = {r for s in sittings if reader not in _heard(case, s) for r in _heard(case, s)}
    known = [r for r in others if r not in apart and case.standing(r).breach]
    if known:
        yield (
            f"Read the notes: those of a sitting with several Respondents go to {case.name(reader)}, without the lines that are kept "
            f"to another. What {everybody(case, known)} said in mitigation must not be in them (2.18): it is heard, and noted, in "
            "a sitting of its own, or its lines are kept to the one who said it, on the page Hearing."
        )


def _heard(case: Case, sitting: ev.Met) -> tuple[str, ...]:
    return tuple(r for p in sitting.present if (r := case.respondent_of(p)))

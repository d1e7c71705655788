"""What to look at before a letter goes, where no rule can tell whether it may: shown where the letter is written."""

from collections.abc import Iterator

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.letters_to_whom import committee_of
from panelsec.procedure.phrases import everybody
from panelsec.procedure.recipients import recipients


def cautions(case: Case, event: ev.LetterSent) -> Iterator[str]:
    reader = case.respondent_of(event.to)
    if event.letter == "L17" and reader is not None:
        yield from _mitigation_in_notes(case, event, reader)
    if event.letter == "L18" and reader is not None:
        yield from _decision_again(case, event, reader)


def _decision_again(case: Case, event: ev.LetterSent, reader: str) -> Iterator[str]:
    """The time for an appeal is counted from the receipt of the decision: a second letter counts it anew."""
    had = next((p.had for p in recipients(case, "L18", reader) if p.who == event.to), None)
    if had:
        yield (
            f"{case.name(reader)} was sent this decision on {written(had.date())}. If it goes again, the 14 days for an appeal are "
            "counted anew from the receipt of this letter (8.1). If the first came later than it counts, record that in Post instead."
        )


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

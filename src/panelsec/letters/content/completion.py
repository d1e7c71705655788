"""What the Completion of Procedures letter says, for each way in which the procedures can end (8.11)."""

from collections.abc import Iterator
from datetime import date

from panelsec.errors import Refused
from panelsec.letters.content.appeals import named_grounds
from panelsec.letters.content.facts import rule_in_words
from panelsec.letters.content.outcomes import imposed
from panelsec.letters.occasion import Occasion, last_sent
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import months_after
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.people import Respondent
from panelsec.procedure.standing import Standing


def ending(case: Case, respondent: str) -> tuple[str, date | None]:
    """How the procedures ended for somebody, as the Completion of Procedures letter names it, and the day."""
    standing = case.standing(respondent)
    if standing.appeal_decision is not None:
        upheld = standing.appeal_decision.decision == "upheld"
        return "upheld" if upheld else "appeal_dismissed", standing.appeal_decision.at.date()
    if standing.appeal_ruling is not None and not standing.appeal_ruling.eligible:
        late = standing.appeal_ruling.why == "late"
        return "late" if late else "no_ground", standing.appeal_ruling.at.date()
    if case.withdrawn is not None:
        return "withdrawn", case.withdrawn.at.date()
    if standing.decided is not None:
        return "case_dismissed" if standing.dismissed else "no_appeal", standing.decided
    if standing.accepted and standing.elected is not None:
        return "accepted", standing.elected.at.date()
    return "", None


def completion(occasion: Occasion) -> dict[str, object]:
    """L30: every field of a Completion of Procedures letter (8.11; OIA guidance 4 to 10)."""
    case = occasion.case
    person, standing = occasion.about[0], case.standing(occasion.one)
    end, final = ending(case, person.id)
    if final is None or standing.remitted:
        raise Refused(
            "The procedures are not complete, so there is nothing to confirm.", gate="G17", cites=("8.11",)
        )
    asked_by = _asked_by(occasion)
    late = (
        asked_by is not None
        and standing.completion_asked is not None
        and standing.completion_asked > asked_by
    )
    made = standing.appeal
    measures = imposed(case, standing.measures if end != "withdrawn" else ())
    done = {e.paragraph: e.at.date() for e in case.all(ev.Implemented) if e.respondent == person.id}
    return {
        "person": person,
        "end": end,
        "final": final,
        "standing": standing,
        "made": made,
        "grounds": named_grounds(case, made.grounds if made else ()),
        "accepted": named_grounds(case, standing.appeal_decision.grounds)
        if end == "upheld" and standing.appeal_decision
        else [],
        "first_decision": standing.decided,
        "considered": list(dict.fromkeys(_considered(case, standing))),
        "breach": standing.breach,
        "measures": [m for m in measures if m.paragraph not in done],
        "carried_out": [(m, done[m.paragraph]) for m in measures if m.paragraph in done],
        "complain_by": months_after(occasion.today, 12),
        "counted_from_decision": months_after(final, 12) if late else None,
        "asked_too_late": asked_by if late else None,
        **_first_letter(case, person),
        **_old_rules(case, person),
        "letters": _enclosed(occasion, end),
        "oia": occasion.office.settings.oia,
    }


def _considered(case: Case, standing: Standing) -> Iterator[tuple[str, bool]]:
    """Each Rule on which there was a finding, whichever it was, and whether a breach was found."""
    alleged = case.rules_alleged[0] if len(case.rules_alleged) == 1 else ""
    for found in standing.found:
        if found.rule or alleged:
            count = f"Count {found.count}, " if found.count else ""
            yield count + rule_in_words(found.rule or alleged), found.finding == "breach"


def _first_letter(case: Case, person: Respondent) -> dict[str, object]:
    """The first letter of this kind, whose date the OIA may count from though another follows."""
    sent = [e for e in case.all(ev.LetterSent) if e.letter == "L30" and case.respondent_of(e.to) == person.id]
    first = sent[0].at.date() if sent else None
    return {"first_sent": first, "first_last_day": months_after(first, 12) if first else None}


def _old_rules(case: Case, person: Respondent) -> dict[str, object]:
    """Which conduct predates the procedure, where there is a finding on it, and whether this procedure was chosen (notes 11, 13)."""
    older = [n for n, d in enumerate(person.conduct, 1) if d < case.edition.in_force]
    chosen = [e for e in case.all(ev.ProcedureChosen) if e.respondent == person.id and e.count in older]
    return {
        "older_conduct": len(older) if case.standing(person.id).found else 0,
        "all_older": len(older) == len(person.conduct),
        "chosen": any(e.edition == case.edition.id for e in chosen),
    }


def _asked_by(occasion: Occasion) -> date | None:
    """The end of the window in which a letter may be asked for, where nothing but a request makes it due (OIA 4.2, 5.1)."""
    rows = clocks(occasion.case, occasion.calendar, occasion.today)
    window = clock_of(rows, "X03", respondent=occasion.one)
    return window.last_day if window else None


def enclosures(case: Case, respondent: str) -> tuple[ev.LetterSent, ...]:
    """The letters that go with L30: the last of each that holds the decision, as it went to the Respondent."""
    found = (last_sent(case, respondent, w) for w in _holding(ending(case, respondent)[0]))
    return tuple(e for e in found if e is not None)


def _holding(end: str) -> tuple[str, ...]:
    """Which letters hold the decision and its reasons, by how the procedures ended."""
    return {
        "upheld": ("L29", "L18"), "appeal_dismissed": ("L29", "L18"), "late": ("L22", "L23", "L18"),
        "no_ground": ("L22", "L18"), "withdrawn": ("L09",), "case_dismissed": ("L18",), "no_appeal": ("L18",),
    }.get(end, ())  # fmt: skip


def _enclosed(occasion: Occasion, end: str) -> list[tuple[str, date]]:
    """The letters that hold the decision and its reasons, by name and date."""
    found = [(w, last_sent(occasion.case, occasion.one, w)) for w in _holding(end)]
    titles = {e.number: e.title for e in occasion.case.all(ev.LetterPrepared)}
    names = occasion.case.edition.letters
    return [(titles.get(e.number or 0, names[w].name), e.at.date()) for w, e in found if e is not None]

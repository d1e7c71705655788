"""What letters say about the state of a case: withdrawn, delayed, at which stage, which procedure to choose."""

from collections.abc import Iterator
from datetime import date, datetime

from panelsec.errors import Refused
from panelsec.letters.formats import day, weekday
from panelsec.letters.occasion import Occasion
from panelsec.procedure import events as ev
from panelsec.procedure.counting import months_after
from panelsec.procedure.deadlines import clock_of, clocks


def withdrawal(occasion: Occasion) -> dict[str, object]:
    """L09: the withdrawal, and whether the recipient has papers to delete or return (5.7)."""
    case = occasion.case
    if case.withdrawn is None:
        raise Refused("The referral has not been withdrawn.", cites=("5.7",))
    has_papers = any(e.letter == "L15" and e.to == occasion.to for e in case.all(ev.LetterSent))
    return {
        "withdrawn": case.withdrawn.at.date(),
        "why": case.withdrawn.why,
        "has_papers": has_papers,
        "completion_by": months_after(occasion.received, 1),
        "officer": case.name("student_discipline_officer"),
    }


def delay(occasion: Occasion) -> dict[str, object]:
    """L21: the sixty days of 2.9 for a Respondent, and what comes next."""
    rows = clocks(occasion.case, occasion.calendar, occasion.today)
    sixty = clock_of(rows, "T14", respondent=occasion.reader) if occasion.reader else None
    return {
        "sixty": sixty.formal if sixty else None,
        "over": sixty is not None and sixty.formal < occasion.today,
        "paused": occasion.case.paused is not None,
        "next_meeting": _next_meeting(occasion),
        "goes_on": _goes_on(occasion),
    }


def _next_meeting(occasion: Occasion) -> datetime | None:
    fixed = occasion.committee.meeting if occasion.committee else None
    return fixed.start if fixed is not None and fixed.start.date() >= occasion.today else None


def _goes_on(occasion: Occasion) -> bool:
    """Whether a meeting was begun and is to go on (7.8)."""
    committee = occasion.committee
    return committee is not None and bool(committee.sittings) and not committee.has_met


def stage(occasion: Occasion) -> dict[str, object]:
    """L33: where each Respondent's case stands, without reasons or evidence (2.19, 2.25)."""
    return {"stages": [(p.name, tuple(_stage(occasion, p.id))) for p in occasion.about]}


def _stage(occasion: Occasion, respondent: str) -> Iterator[tuple[str, date | None]]:
    case, standing = occasion.case, occasion.case.standing(respondent)
    meeting = _next_meeting(occasion)
    if case.withdrawn is not None:
        yield "The referral to the Discipline Committee was withdrawn (5.7)", case.withdrawn.at.date()
        return
    if case.paused is not None:
        yield "The procedure is paused (2.14)", case.paused.at.date()
    if standing.decided is not None:
        yield "The Discipline Committee reached its decision (7.10 to 7.12)", standing.decided
    elif case.referred:
        yield "The case is before the Discipline Committee (7.1)", None
    if standing.appeal is not None:
        yield "An appeal was made (8.1)", standing.appeal.at.date()
    if standing.appeal_ruling is not None and not standing.appeal_ruling.eligible:
        yield "The appeal was found not eligible (8.4)", standing.appeal_ruling.at.date()
    if standing.appeal_decision is not None:
        yield "The Appeal Committee reached its decision (8.9)", standing.appeal_decision.at.date()
    if standing.remitted:
        yield "The case goes back to a Discipline Committee (8.10)", None
    if meeting is not None:
        yield f"The next meeting is fixed for {weekday(meeting)}", None


def choice(occasion: Occasion) -> dict[str, object]:
    """L34: the counts whose conduct predates the procedure, and those that do not (notes 11 and 13)."""
    person = occasion.about[0]
    first = occasion.case.edition.in_force
    counts = list(enumerate(person.conduct, 1))
    earlier = [(n, d) for n, d in counts if d < first]
    if not earlier:
        raise Refused(
            f"No conduct before {day(first)} is recorded, so there is no choice to offer.",
            cites=("fn11", "fn13"),
        )
    return {
        "earlier_counts": earlier,
        "later_counts": [(n, d) for n, d in counts if d >= first],
        "of_several": len(counts) > 1,
    }

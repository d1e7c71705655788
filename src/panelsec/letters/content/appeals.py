"""What letters say about an appeal: its receipt, its time limit, the decision, what is carried out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from panelsec.errors import Refused
from panelsec.letters.content.meetings import Sitter, committee_name
from panelsec.letters.content.notes import seat_of, with_two
from panelsec.letters.content.outcomes import appeal_told, imposed, outcome
from panelsec.letters.occasion import Occasion
from panelsec.procedure.case import Case
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.editions.edition import Ground
from panelsec.procedure.standing import Standing


def appeal(occasion: Occasion) -> dict[str, object]:
    """L22: what came in, and whether it can go on."""
    standing = occasion.case.standing(occasion.one)
    if standing.appeal is None:
        raise Refused("No appeal has come in.", cites=("8.3",))
    made = standing.appeal.at.date()
    return {
        "made": made,
        "grounds": named_grounds(occasion.case, standing.appeal.grounds),
        "ruling": standing.appeal_ruling,
        "late": standing.appeal_ruling is not None and standing.appeal_ruling.why == "late",
        "extended": standing.extended,
        "refused": standing.not_extended,
        "decision_by": occasion.clock("T15", made).formal,
    }


def extension(occasion: Occasion) -> dict[str, object]:
    """L23: more time, with the compelling reason, or none, with why not (8.1)."""
    standing = occasion.case.standing(occasion.one)
    ruling = standing.appeal_ruling
    if standing.on_time is None and (ruling is None or ruling.eligible):
        raise Refused("Nothing has been decided on more time for the appeal.", cites=("8.1",))
    rows = clocks(occasion.case, occasion.calendar, occasion.today)
    clock = clock_of(
        rows, "T11", respondent=occasion.one, committee=occasion.case.appealed_from(occasion.one)
    )
    return {
        "made": standing.appeal.at.date() if standing.appeal else None,
        "ruling": ruling if ruling and not ruling.eligible else None,
        "extended": standing.extended if not standing.not_extended else None,
        "refused": standing.not_extended,
        "last_day": clock.last_day if clock else None,
        "still_open": clock is not None and clock.last_day >= occasion.received,
    }


def further(occasion: Occasion) -> dict[str, object]:
    """L28: until when to answer, so that the Committee has it before it meets again (8.8)."""
    fixed = occasion.committee.meeting if occasion.committee else None
    meets = fixed.start if fixed is not None and fixed.start.date() > occasion.received else None
    last = occasion.received + timedelta(days=7)
    if meets is not None:
        last = min(last, meets.date() - timedelta(days=1))
    return {"meets": meets, "answer_by": occasion.calendar.do_by(last)}


def named_grounds(case: Case, letters: Iterable[str]) -> list[Ground]:
    return [case.edition.grounds[g] for g in letters if g in case.edition.grounds]


def appeal_decision(occasion: Occasion) -> dict[str, object]:
    """L29: the Appeal Committee's decision, its reasons, what it put in place of the first."""
    case = occasion.case
    standing = case.standing(occasion.one)
    decided, made = standing.appeal_decision, standing.appeal
    if decided is None or made is None:
        raise Refused("The Appeal Committee has not decided.", gate="G13", cites=("8.11",))
    committee = case.committee(decided.committee)
    last = committee.last_sitting(occasion.one)
    return {
        "committee": committee_name(committee),
        "two": with_two(case, committee),
        "made": made.at.date(),
        "extended": standing.extended if not standing.not_extended else None,
        "grounds": named_grounds(case, made.grounds),
        "accepted": named_grounds(case, decided.grounds),
        "decision": decided,
        "decided": decided.at.date(),
        "dismissed": decided.decision == "dismissed",
        "remitted": decided.disposal == "remit",
        "cleared": standing.cleared,
        "first": outcome(occasion, occasion.one),
        "own": appeal_told(occasion, occasion.one),
        "standing_measures": imposed(case, standing.measures),
        "members": [
            Sitter(m, seat_of(case, committee, m), case.name(m), "")
            for m in (last.present if last else ())
            if m in case.members
        ],
    }


def in_force(occasion: Occasion) -> dict[str, object]:
    """L31: the measures to carry out; only those whose paragraph the secretary's words name, where they name any (2.25)."""
    case = occasion.case
    rows = []
    for person in occasion.about:
        measures = case.standing(person.id).measures
        named = [m for m in measures if m.paragraph in occasion.sending.reason]
        standing = case.standing(person.id)
        rows.append((person.name, imposed(case, named or measures), _gone(standing), _imposed_by(standing)))
    return {"carried_out": [row for row in rows if row[1] or row[2]]}


def _imposed_by(standing: Standing) -> tuple[str, date, date | None] | None:
    """Who imposed what is in force, when, and the day on which an appeal from it was dismissed."""
    appeal = standing.appeal_decision
    if appeal is not None and appeal.disposal == "own_decision":
        return "Appeal Committee", appeal.at.date(), None
    if standing.sanctioned is not None:
        return "Discipline Committee", standing.sanctioned.at.date(), appeal.at.date() if appeal else None
    return ("Student Discipline Officer", standing.minor.at.date(), None) if standing.minor else None


@dataclass(frozen=True)
class Gone:
    """What the Discipline Committee had imposed, and an appeal's own decision took away (8.10)."""

    number: int
    decided: date
    appeal: date
    cleared: bool


def _gone(standing: Standing) -> Gone | None:
    first, then = standing.sanctioned, standing.appeal_decision
    if first is None or not first.measures or then is None or then.disposal != "own_decision":
        return None
    return Gone(len(first.measures), first.at.date(), then.at.date(), standing.cleared)

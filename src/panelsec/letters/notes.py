"""What letters say of what happened at a meeting: who was there, the notes, the order of events."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from panelsec.errors import Refused
from panelsec.letters.facts import rule_in_words
from panelsec.letters.meetings import committee_name
from panelsec.letters.occasion import Occasion
from panelsec.letters.rulings import concerns, told
from panelsec.letters.secrecy import kept_from
from panelsec.letters.words import NUMBERS, capital, listed
from panelsec.procedure import events as ev
from panelsec.procedure.case import TITLES, Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.people import Breach, Kind, Respondent


@dataclass(frozen=True)
class Sitting:
    start: datetime
    outcome: str
    present: tuple[str, ...]
    notes: str


OUTCOMES = {
    "held": "The Committee heard all that it wished to hear.",
    "paused": "The meeting was paused, to go on later (7.8).",
    "reserved": "The Committee ended the hearing and reserved its decision.",
}


def notes(occasion: Occasion) -> dict[str, object]:
    """L17: each sitting, who was there, and the order in which things were done."""
    committee = _sat(occasion)
    held = [
        Sitting(s.at, OUTCOMES[s.outcome], tuple(_present(occasion, committee, s)), s.notes)
        for s in committee.sittings
        if not _of_another(occasion, committee, s)
    ]
    return {
        "committee": committee_name(committee),
        "two": with_two(occasion.case, committee),
        "mitigation": any(occasion.case.standing(p.id).breach for p in _came(occasion, committee)),
        "sittings": held,
        "steps": sorted(_steps(occasion, committee), key=lambda step: step[0]),
        "note_taker": occasion.case.officers["note_taker"].name
        if "note_taker" in occasion.case.officers
        else "",
    }


def _came(occasion: Occasion, committee: Committee) -> list[Respondent]:
    """Whom the letter is about, of those who came to a sitting, or whose representative did."""
    there = {occasion.case.respondent_of(p) for s in committee.sittings for p in s.present}
    return [p for p in occasion.about if p.id in there]


@dataclass(frozen=True)
class Two:
    """That a Committee sat with two members: the empty seat, and the Chair's ruling with its reason (7.3, 8.6)."""

    absent: str
    chair: str
    made: date
    reason: str
    cites: str


def with_two(case: Case, committee: Committee) -> Two | None:
    ruling = committee.ruling("two_members")
    here = [m for m in committee.sittings[-1].present if m in case.members] if committee.sittings else []
    if ruling is None or ruling.decision != "fair" or len(here) != 2:
        return None
    held = {seat_of(case, committee, m) for m in here}
    return Two(
        absent=listed([s.title for s in committee.seats if s.title not in held][:1]),
        chair=case.name(ruling.chair) if ruling.chair else "",
        made=ruling.at.date(),
        reason=ruling.grounds,
        cites="8.6" if committee.is_appeal else "7.3",
    )


def _sat(occasion: Occasion) -> Committee:
    if occasion.committee is None or not occasion.committee.sittings:
        raise Refused(
            "The Committee has not met, so there is nothing to tell of its meeting.", cites=("7.14",)
        )
    return occasion.committee


def _of_another(occasion: Occasion, committee: Committee, sitting: ev.Met) -> bool:
    """Whether only other Respondents were heard, after a finding: that is their mitigation, heard apart (2.18, 7.11)."""
    case, mine = occasion.case, _own(occasion)
    before = case.events[: case.events.index(sitting)]
    found = any(isinstance(e, ev.Found) and e.committee == committee.name for e in before)
    heard = {r for p in sitting.present if (r := case.respondent_of(p))}
    return found and bool(heard) and not heard & mine


def _present(occasion: Occasion, committee: Committee, sitting: ev.Met) -> Iterator[str]:
    """Names with what each was there as; another Respondent goes without a name (2.25)."""
    case = occasion.case
    hidden = {p.id for p in case.protected}
    others = [
        p for p in sitting.present if (r := case.respondent_of(p)) and p == r and r not in _own(occasion)
    ]
    for who in sitting.present:
        respondent = case.respondent_of(who)
        if who in case.members:
            yield f"{case.name(who)}, {seat_of(case, committee, who)}"
        elif respondent and respondent in _own(occasion):
            yield f"{case.name(who)}, {'Respondent' if who == respondent else 'Representative'}"
        elif respondent or who in hidden:
            continue
        else:
            yield _in_capacity(case, who)
    if others:
        yield capital(
            f"{NUMBERS[min(len(others), 9)]} other {'Respondent' if len(others) == 1 else 'Respondents'}"
        )


def _in_capacity(case: Case, who: str) -> str:
    title = TITLES.get(who.rpartition(".")[2], "")
    if who in case.reporting_persons:
        title = "Reporting Person"
    if who in case.witnesses:
        title = "Witness"
    return f"{case.name(who)}, {title}" if title and title != case.name(who) else case.name(who)


def _own(occasion: Occasion) -> set[str]:
    return {p.id for p in occasion.about}


def seat_of(case: Case, committee: Committee, who: str) -> str:
    """The title of the seat that somebody last had on a Committee; a Proctor's own office."""
    titles = {s.name: s.title for s in committee.seats}
    held = [
        s.seat
        for e in case.all(ev.Drawn)
        if e.committee == committee.name
        for s in e.results
        if s.seated and s.seated.id == who
    ]
    return titles[held[-1]] if held else (case.members[who].office or titles.get("proctor", "Member"))


def _steps(occasion: Occasion, committee: Committee) -> Iterator[tuple[datetime, str]]:
    """What the record holds of the meeting, for those whom the letter is about; who said what stands in the notes."""
    mine = _own(occasion)
    days = {s.at.date() for s in committee.sittings}
    for e in occasion.case.events:
        if getattr(e, "committee", None) != committee.name:
            continue
        about_me = getattr(e, "respondent", None) in mine
        match e:
            case ev.Ruled() if e.at.date() in days and concerns(occasion, e):
                ruling = told(occasion, e)
                yield e.at, f"The Chair ruled ({ruling.cites}): {ruling.sentence}"
            case ev.Met() if not _of_another(occasion, committee, e):
                yield e.at, "The Committee sat."
            case ev.Found() if about_me:
                yield (
                    e.at,
                    f"In private, the Committee reached its finding{_on(occasion.case, e)} (7.9, 7.10).",
                )
            case ev.BreachesDisclosed() if about_me:
                yield e.at, f"The Secretary told the Committee of {_earlier(e.breaches)} (7.11)."
            case ev.Sanctioned() if about_me:
                yield from _mitigation(occasion, e)
                yield e.at, "In private, the Committee decided on sanctions and measures (7.12)."
            case _:
                continue


def _on(case: Case, found: ev.Found) -> str:
    rule = found.rule or (case.rules_alleged[0] if len(case.rules_alleged) == 1 else "")
    count = f" on count {found.count}" if found.count else ""
    return f"{count}{',' if count else ' on'} {rule_in_words(rule)}" if rule else count


def _earlier(breaches: tuple[Breach, ...]) -> str:
    if not breaches:
        return "no previous breach of the same Regulation: none is on record"
    rows = listed([f"{b.rule.replace('RB ', 'Regulation ')} in {b.year}" for b in breaches])
    return f"{'a previous breach' if len(breaches) == 1 else 'previous breaches'}: {rows}"


def _mitigation(occasion: Occasion, decided: ev.Sanctioned) -> Iterator[tuple[datetime, str]]:
    """The papers in mitigation that this Respondent sent in before the Committee decided (7.11)."""
    case = occasion.case
    papers = {d.id: d for d in case.papers if d.kind is Kind.MITIGATION and d.of == decided.respondent}
    for e in case.received:
        if e.document in papers and e.at <= decided.at and not kept_from(occasion, e.document):
            yield e.at, f"‘{papers[e.document].title}’ was received in mitigation (7.11)."

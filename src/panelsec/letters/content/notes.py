"""What letters say about the course of a meeting: who was there, the notes, the order of events."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from panelsec.errors import Refused
from panelsec.letters.content.facts import rule_in_words
from panelsec.letters.content.meetings import committee_name
from panelsec.letters.content.rulings import concerns, told
from panelsec.letters.formats import NUMBERS
from panelsec.letters.occasion import Occasion
from panelsec.letters.secrecy import kept_from
from panelsec.procedure import events as ev
from panelsec.procedure.case import TITLES, Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.hearing_notes import as_they_stand
from panelsec.procedure.in_words.phrases import capital, listed
from panelsec.procedure.people import Breach, Document, Kind


@dataclass(frozen=True)
class Sitting:
    start: datetime
    ended: datetime | None
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
    mine = _on_them(occasion, committee)
    return {
        "committee": committee_name(committee),
        "two": with_two(occasion.case, committee),
        "mitigation": any(_is_mitigation(occasion, committee, s) and _noted(occasion, s) for s in mine),
        "sittings": [_sitting(occasion, committee, s) for s in mine],
        "steps": sorted(_steps(occasion, committee), key=lambda step: step[0]),
        "note_taker": occasion.case.officers["note_taker"].name
        if "note_taker" in occasion.case.officers
        else "",
    }


def _sitting(occasion: Occasion, committee: Committee, met: ev.Met) -> Sitting:
    present = tuple(_present(occasion, committee, met))
    return Sitting(met.at, met.ended, OUTCOMES[met.outcome], present, _noted(occasion, met))


def _noted(occasion: Occasion, met: ev.Met) -> str:
    """The notes as they now stand, without what is kept to somebody whom the letter is not about (2.18)."""
    return as_they_stand(_sat(occasion), met).read_by(_own(occasion)).strip()


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


def _on_them(occasion: Occasion, committee: Committee) -> list[ev.Met]:
    """The sittings on those whom the letter is about; refused where there was none (2.18)."""
    mine = [s for s in committee.sittings if not _of_another(occasion, committee, s)]
    if not mine:
        raise Refused(
            "The Committee did not meet on this Respondent, so there is nothing to tell of its meeting.",
            cites=("2.18", "7.14"),
        )
    return mine


def _of_another(occasion: Occasion, committee: Committee, sitting: ev.Met) -> bool:
    """Whether it was on other Respondents alone: their own hearing, or their mitigation heard apart (2.18)."""
    if not any(sitting in committee.sittings_on(r) for r in _own(occasion)):
        return True
    heard = {r for p in sitting.present if (r := occasion.case.respondent_of(p))}
    return _is_mitigation(occasion, committee, sitting) and not heard & _own(occasion)


def _is_mitigation(occasion: Occasion, committee: Committee, sitting: ev.Met) -> bool:
    """Whether Respondents were heard after a finding (7.11)."""
    case = occasion.case
    before = case.events[: case.events.index(sitting)]
    found = any(isinstance(e, ev.Found) and e.committee == committee.name for e in before)
    return found and any(case.respondent_of(p) for p in sitting.present)


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
    sat = _on_them(occasion, committee)
    days = {s.at.date() for s in sat}
    for at, paper in _sent_in(occasion, Kind.RESPONSE, committee.sittings[-1].at, mine):
        yield at, f"{_came_in(paper, 'response')} (7.4)."
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
                for at, paper in _sent_in(occasion, Kind.MITIGATION, e.at, {e.respondent}):
                    yield at, f"{_came_in(paper, 'mitigation')} (7.11)."
                yield e.at, "In private, the Committee decided on sanctions and measures (7.12)."
            case _:
                continue


def _came_in(paper: Document, kind: str) -> str:
    """That a paper was received, and as what where its title does not say that."""
    return f"‘{paper.title}’ was received{'' if kind in paper.title.lower() else f' in {kind}'}"


def _on(case: Case, found: ev.Found) -> str:
    rule = found.rule or (case.rules_alleged[0] if len(case.rules_alleged) == 1 else "")
    count = f" on count {found.count}" if found.count else ""
    return f"{count}{',' if count else ' on'} {rule_in_words(rule)}" if rule else count


def _earlier(breaches: tuple[Breach, ...]) -> str:
    if not breaches:
        return "no previous breach of the same Regulation: none is on record"
    rows = listed([f"{b.rule.replace('RB ', 'Regulation ')} in {b.year}" for b in breaches])
    return f"{'a previous breach' if len(breaches) == 1 else 'previous breaches'}: {rows}"


def _sent_in(
    occasion: Occasion, kind: Kind, until: datetime, of: set[str]
) -> Iterator[tuple[datetime, Document]]:
    """The papers of a kind that these Respondents sent in by a time, as far as they may be named here."""
    papers = {d.id: d for d in occasion.case.papers if d.kind is kind and d.of in of}
    for e in occasion.case.received:
        if e.document in papers and e.at <= until and not kept_from(occasion, e.document):
            yield e.at, papers[e.document]

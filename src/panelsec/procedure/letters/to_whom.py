"""Whom a letter is about, which Committee it concerns, and whether it may go to its reader (2.6, 2.25, 7.6, 8.7)."""

from collections.abc import Iterator

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import written
from panelsec.procedure.in_words.phrases import somebody
from panelsec.procedure.objections import Objection, gate, query
from panelsec.procedure.office import Office
from panelsec.procedure.papers.sharing import role_of, told_by

FOR_EITHER = ("L09", "L11", "L14")
"""Letters for the members of whatever Committee it is: a withdrawal, a lot, its Chair's rulings."""

OF_THE_HEARING = ("L12", "L13", "L15", "L16")
"""Letters on a Discipline Committee's meeting (7.3 to 7.6, 7.11)."""


OF_SEVERAL = ("L05", "L35")
"""Of the letters of others, those of which one reader has several: notes of each meeting, each adjustment (2.5, 4.2)."""

OF_THE_OFFICER = ("L02", "L03", "L07", "L08", "L10")
"""Those that tell of what the Officer decided, or answer it: another decision has another letter (3.9, 3.10, 5.5, 6.7)."""

WHERE_RELEVANT = (
    "2.27 has the outcome go to the Senior Tutor and the Head of Department, and to others only where that is relevant and appropriate: "
    "a body of the University such as a fitness to practise committee, a regulator, a professional body, an organisation with whom the "
    "student is connected, or the police."
)


def drafts(case: Case) -> tuple[ev.LetterPrepared, ...]:
    """What is written and has neither gone nor been discarded."""
    over = {e.number for e in case.events if isinstance(e, ev.LetterSent | ev.LetterDiscarded)}
    return tuple(e for e in case.all(ev.LetterPrepared) if e.number not in over)


def about_one(case: Case, letter: ev.LetterSent | ev.LetterPrepared) -> str | None:
    """The one Respondent whom a letter is about: who is named for it, else to whom or to whose Senior Tutor it goes."""
    about = letter.to.partition(".")[0]
    return letter.respondent or (about if about in case.respondents else None)


def committee_of(case: Case, event: ev.LetterSent) -> Committee | None:
    """The Committee that a letter speaks of: that of the Respondent's decision, else the reader's latest with a meeting."""
    if event.committee and event.committee[:2] in _kinds(event.letter):
        return case.committee(event.committee)
    respondent = about_one(case, event)
    decided = case.standing(respondent).committee if respondent else None
    if decided and event.letter in ("L16", "L17", "L18", "L19", "L20"):
        return case.committee(decided)
    return case.latest(told_by(event.letter), event.to, *((respondent,) if respondent else ()))


def subjects(case: Case, event: ev.LetterSent, committee: Committee | None) -> tuple[str, ...]:
    """The Respondents whom a letter is about."""
    named = event.respondent or case.respondent_of(event.to)
    if named:
        return (named,)
    role, _, _ = event.to.rpartition(".")
    if role in case.respondents:
        return (role,)
    if committee is not None and committee.is_appeal:
        return case.appellants(committee) or committee.respondents
    return tuple(case.respondents)


def to_whom(case: Case, event: ev.LetterSent, committee: Committee | None) -> Iterator[Objection]:
    rule = case.edition.letters[event.letter]
    respondent = case.respondent_of(event.to)
    if respondent:
        yield from _by_the_right_hand(case, event, respondent)
    roles = {role_of(case, event.to, c) for c in _bodies(case, event, committee)}
    if not roles & set(rule.to):
        name = case.name(event.to)
        reason = (
            WHERE_RELEVANT
            if event.letter == "L19"
            else f"{rule.cites[0]} does not name {name} for this letter."
        )
        yield gate(case, "G25", f"{reason} Say why it goes to {name}.", *rule.cites[:1])
    yield from _has_an_address(case, event)


def _bodies(case: Case, event: ev.LetterSent, committee: Committee | None) -> Iterator[Committee | None]:
    """The Committees whose members a letter is for: what is for the Appeal Committee's is not for those whom it reviews (7.6, 8.7)."""
    kinds = ("DC", "AC") if event.letter in FOR_EITHER else (told_by(event.letter),)
    if committee is not None and committee.name[:2] in kinds:
        yield committee
    yield from (case.latest(kind, event.to) for kind in kinds)


def _kinds(letter: str) -> tuple[str, ...]:
    """The Committees of which a letter can speak: what tells of the one kind's meeting tells of no other's."""
    if told_by(letter) == "AC":
        return ("AC",)
    return ("DC",) if letter in OF_THE_HEARING else ("DC", "AC")


def record(case: Case, event: ev.LetterRecorded, office: Office) -> Iterator[Objection]:
    """A letter of the earlier stages is only recorded; that it went by e-mail to somebody without an address needs a reason."""
    yield from _has_an_address(case, event)


def same(case: Case, one: ev.LetterRecorded, other: ev.LetterRecorded) -> bool:
    """The same letter to the same reader, or to whoever has letters for them."""
    first, second = ((e.letter, case.respondent_of(e.to) or e.to) for e in (one, other))
    return first == second


def recorded_already(case: Case, event: ev.LetterRecorded) -> Iterator[Objection]:
    """Asked of a secretary at the page, and no gate's: a letter may go twice, and the last one counts."""
    if event.letter in OF_SEVERAL:
        return
    for at, e in enumerate(case.events):
        if not isinstance(e, ev.LetterRecorded) or not same(case, e, event):
            continue
        since = case.events[at + 1 :]
        if event.letter in OF_THE_OFFICER and any(isinstance(x, ev.OfficerDecided) for x in since):
            continue
        rule = case.edition.letters[event.letter]
        yield query(
            f"‘{rule.name}’ to {somebody(case, event.to)} is recorded already, as sent on {written(e.at.date())}. "
            "If that one is wrong, take it out first. If it went again, say why.",
            rule.cites[0],
        )
        return


def _has_an_address(case: Case, event: ev.LetterSent | ev.LetterRecorded) -> Iterator[Objection]:
    if event.via == "email" and case.respondent_of(event.to) and not case.email(event.to):
        cites = case.edition.letters[event.letter].cites[:1]
        yield query(f"No email address is recorded for {case.name(event.to)}.", *cites)


def _by_the_right_hand(case: Case, event: ev.LetterSent, respondent: str) -> Iterator[Objection]:
    name = case.respondents[respondent].name
    direct = event.to == respondent
    if direct and respondent in case.representatives:
        yield gate(
            case, "G22", f"{name} has asked that letters go to {case.representatives[respondent].name}."
        )
    elif not direct and respondent not in case.representatives:
        yield gate(case, "G22", f"{name} has authorised nobody to receive letters.")

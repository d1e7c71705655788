"""How the record names people, papers, letters and Committees; nobody protected and nothing sealed is named."""

from collections.abc import Iterable, Iterator

from panelsec.names import halves, untitled
from panelsec.procedure import events as ev
from panelsec.procedure.case import TITLES, Case
from panelsec.procedure.committee import Committee, committee_title
from panelsec.procedure.counting import written
from panelsec.procedure.people import Document, Kind, Measure

KINDS = {
    Kind.REPORT: "Investigation Report",
    Kind.EVIDENCE: "Evidence",
    Kind.STATEMENT: "Statement of a witness",
    Kind.RESPONSE: "Response or written statement of a Respondent",
    Kind.MITIGATION: "Personal mitigation",
    Kind.IMPACT_STATEMENT: "Impact statement",
    Kind.COURT: "Paper of a court",
    Kind.PREVIOUS_BREACH: "Previous breach, sealed until a finding",
    Kind.APPEAL_FORM: "Appeal form",
    Kind.NEW_EVIDENCE: "New evidence for an appeal",
}
"""What a paper is, as the screens and the record say it."""

_FEWEST_LETTERS = 2


def somebody(case: Case, who: str) -> str:
    if who in {p.id for p in case.protected}:
        return "the protected Reporting Person"
    respondent, _, role = who.rpartition(".")
    if role == "representative" and respondent in case.respondents:
        return f"{case.name(who)} for {case.name(respondent)}"
    name = case.name(who)
    titles = {t: t[0].lower() + t[1:] for t in TITLES.values()}
    return f"the {name.removeprefix('The ')}" if name in titles else name


def parts_of_protected_names(case: Case) -> frozenset[str]:
    """Of two letters an initial or a particle is told from a name; what others in the case bear too tells nothing."""
    officers = (o.name for o in case.officers.values())
    people = (case.respondents, case.representatives, case.witnesses, case.members)
    others = {*officers, *(p.name for each in people for p in each.values())}
    others |= {p.name for p in case.reporting_persons.values() if not p.anonymous}
    return frozenset(_parts(p.name for p in case.protected)) - frozenset(_parts(others))


def _parts(names: Iterable[str]) -> Iterator[str]:
    for word in (word for name in names for word in untitled(name).split()):
        yield from (half.casefold() for half in halves(word) if len(half) > _FEWEST_LETTERS)


def listed(things: Iterable[str]) -> str:
    """A, B and C."""
    *most, end = list(things) or [""]
    return f"{', '.join(most)} and {end}" if most else end


def part_in(case: Case, who: str) -> str:
    """The part that somebody has in the case, without a name: Respondent 2, Senior Tutor of Respondent 1, Chair."""
    for title, people in (
        ("Respondent", case.respondents),
        ("Reporting Person", case.reporting_persons),
        ("Witness", case.witnesses),
    ):
        if who in people:
            return title if len(people) == 1 else f"{title} {list(people).index(who) + 1}"
    about, _, role = who.rpartition(".")
    if role in TITLES:
        of = f" of {part_in(case, about)}" if about else ""
        return f"{TITLES[role]}{of}"
    seats = (s.title for c in case.committees.values() for s in c.seats if _sits(c, s.name, who))
    return next(seats, "Member" if who in case.members else "somebody else")


def _sits(committee: Committee, seat: str, who: str) -> bool:
    member = committee.members.get(seat)
    return member is not None and member.id == who


def everybody(case: Case, ids: Iterable[str]) -> str:
    return listed(somebody(case, i) for i in ids)


def whose(case: Case, ids: Iterable[str | None]) -> str:
    """' for Una Thorne', where a day is not that of every Respondent."""
    mine = dict.fromkeys(filter(None, ids))
    return f" for {everybody(case, mine)}" if mine and len(mine) < len(case.respondents) else ""


def the_committee(name: str) -> str:
    return f"the {committee_title(name)}"


def at_first(name: str) -> str:
    return f"The {committee_title(name)}"


def seat_title(case: Case, committee: str, seat: str) -> str:
    return next((s.title for s in case.committee(committee).seats if s.name == seat), seat)


def paper(case: Case, name: str) -> str:
    """A paper by number and title; that of an earlier breach by number alone until there is a finding (7.11)."""
    paper = case.documents.get(name)
    if paper is None:
        return f"the letter {letter(case, name)}" if name in case.edition.letters else f"paper {name}"
    return titled(case, paper)


def titled(case: Case, paper: Document) -> str:
    """What it is now counts: a paper that was first taken for another kind is sealed in the earlier record too."""
    kind = case.documents.get(paper.id, paper).kind
    found = [f for s in case.standings.values() for f in s.found if f.finding == "breach"]
    if kind is Kind.PREVIOUS_BREACH and not found:
        return f"paper {paper.id} (sealed until a finding)"
    return f"paper {paper.id}, {paper.title},"


def after_appeal(decided: ev.AppealDecided) -> str:
    """What an appeal made of the Discipline Committee's decision (8.9, 8.10)."""
    on = written(decided.at.date())
    match decided.disposal:
        case "own_decision":
            return f"The Appeal Committee’s own decision of {on} replaced it (8.10)."
        case "remit":
            return f"The Appeal Committee upheld the appeal on {on} and sent the case back to a fresh Discipline Committee (8.10)."
        case _:
            return f"The Appeal Committee dismissed the appeal on {on}: the decision stands (8.9)."


def letter(case: Case, letter: str) -> str:
    return f"‘{case.edition.letters[letter].name}’"


def appeal_of(case: Case, sent: ev.LetterPrepared | ev.LetterSent) -> str:
    """The name of whose appeal papers are for, where there could be several: one member has the papers of each."""
    several = sent.letter == "L27" and len(case.respondents) > 1
    return case.name(sent.respondent) if several and sent.respondent else ""


def sentence(words: str) -> str:
    tidy = words.strip().rstrip(",").replace(",.", ".").replace(",:", ":").replace(",;", ";")
    tidy = tidy if tidy.endswith((".", "!", "?")) else f"{tidy}."
    return capital(tidy)


def capital(words: str) -> str:
    """With a capital first, unless it begins as 'iPad' does."""
    return words[:1].upper() + words[1:] if words[:2].islower() else words


def also(label: str, words: str) -> str:
    return f" {label}: {sentence(words)}" if words else ""


def measures(measures: Iterable[Measure]) -> str:
    return "; ".join(f"{m.paragraph} {m.terms}" for m in measures)

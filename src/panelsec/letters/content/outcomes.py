"""What letters say about decisions: findings, measures, the right of appeal, the outcome of an appeal."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from panelsec.errors import Refused
from panelsec.letters.content.facts import rule_in_words
from panelsec.letters.content.meetings import Sitter
from panelsec.letters.content.notes import seat_of, with_two
from panelsec.letters.content.rulings import reason_told
from panelsec.letters.formats import NUMBERS, money
from panelsec.letters.occasion import Occasion, last_sent
from panelsec.letters.secrecy import kept_from
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.in_words.phrases import after_appeal
from panelsec.procedure.letters.recipients import decided_last
from panelsec.procedure.papers.sharing import papers_for, withheld
from panelsec.procedure.people import Breach, Measure, Respondent
from panelsec.procedure.standing import Standing


@dataclass(frozen=True)
class Finding:
    """A finding on one allegation; `set_aside` names the papers that were not relied on (2.26)."""

    heading: str
    rule: str
    breach: bool
    reasons: str
    set_aside: tuple[str, ...]
    unnamed: int
    in_words: str


@dataclass(frozen=True)
class Imposed:
    """A measure in words."""

    paragraph: str
    name: str
    terms: str
    amount: str
    college: str
    permitted: bool
    if_broken: str


@dataclass(frozen=True)
class Outcome:
    """What the Discipline Committee decided on one Respondent."""

    id: str
    name: str
    findings: tuple[Finding, ...]
    breach: bool
    dismissed: bool
    measures: tuple[Imposed, ...]
    reasons: str
    decided: date
    admitted: bool
    previous: tuple[Breach, ...]


def outcome(occasion: Occasion, respondent: str) -> Outcome:
    """Refused while the decision is not complete (7.14)."""
    case = occasion.case
    standing = case.standing(respondent)
    if standing.decided is None:
        raise Refused("The Discipline Committee has not completed its decision.", gate="G13", cites=("7.14",))
    sanctioned = standing.sanctioned
    disclosed = [
        b
        for e in case.all(ev.BreachesDisclosed)
        if (e.committee, e.respondent) == (standing.committee, respondent)
        for b in e.breaches
    ]
    return Outcome(
        id=respondent,
        name=case.respondents[respondent].name,
        findings=tuple(_finding(occasion, f, len(standing.found)) for f in standing.found),
        breach=standing.breach,
        dismissed=standing.dismissed,
        measures=imposed(case, sanctioned.measures if sanctioned else ()),
        reasons=sanctioned.reasons if sanctioned else "",
        decided=standing.decided,
        admitted=any(e.admits and case.respondent_of(e.sender) == respondent for e in case.received),
        previous=tuple(disclosed),
    )


def _finding(occasion: Occasion, found: ev.Found, of: int) -> Finding:
    case = occasion.case
    alleged = case.rules_alleged[0] if len(case.rules_alleged) == 1 else ""
    rule = rule_in_words(found.rule or alleged)
    of_rule = f", {found.rule.replace('RB ', 'Regulation ')}" if found.rule and not alleged else ""
    heading = f"Count {found.count}{of_rule}" if found.count else ("The allegation" if of == 1 else "")
    hidden = [d for d in found.not_relied_on if kept_from(occasion, d)]
    named = [case.documents[d].title for d in found.not_relied_on if d not in hidden]
    return Finding(
        heading or rule or "The allegation",
        rule or "the Rules of Behaviour",
        found.finding == "breach",
        found.reasons,
        tuple(named),
        len(hidden),
        _items(len(hidden)),
    )


def _items(number: int) -> str:
    """'one item', 'two items'."""
    return f"{NUMBERS[number] if number < len(NUMBERS) else number} {'item' if number == 1 else 'items'}"


@dataclass(frozen=True)
class KeptBack:
    """Evidence that the Committee had and a Respondent did not; `relied_on` None: nothing is recorded of that (2.26)."""

    number: int
    in_words: str
    reasons: tuple[str, ...]
    relied_on: int | None


def kept_back(occasion: Occasion, committee: Committee) -> KeptBack | None:
    case, standing = occasion.case, occasion.case.standing(occasion.one)
    papers = [d.id for d in papers_for(case, committee, "") if withheld(case, d.id, occasion.one)]
    if not papers:
        return None
    rulings = [r for r in committee.rulings if r.about == "withhold" and r.decision == "withhold"]
    reasons = [
        reason_told(occasion, r)
        for r in rulings
        if r.document in papers and r.respondent in (None, occasion.one)
    ]
    relied = [d for d in papers if not all(d in f.not_relied_on for f in standing.found)]
    return KeptBack(
        len(papers),
        _items(len(papers)),
        tuple(dict.fromkeys(r for r in reasons if r)),
        len(relied) if standing.found else None,
    )


def imposed(case: Case, measures: Iterable[Measure]) -> tuple[Imposed, ...]:
    rules = case.edition.sanctions
    return tuple(
        Imposed(
            m.paragraph,
            rules[m.paragraph].words if m.paragraph in rules else "",
            m.terms,
            money(m.amount_gbp) if m.amount_gbp is not None else "",
            m.college or "",
            bool(m.college_permission),
            m.if_broken or "",
        )
        for m in measures
    )


# ---- the decision letters


def decision(occasion: Occasion) -> dict[str, object]:
    """L18: the decision on one Respondent, who decided, and the right of appeal with its last day."""
    committee, last = _heard(occasion)
    here = occasion.case.respondents[occasion.one]
    first, since = _first_sent(occasion), occasion.case.standing(here.id).appeal_decision
    came = {here.id, f"{here.id}.representative"} & {p for s in committee.sittings for p in s.present}
    return {
        "outcome": outcome(occasion, here.id),
        "sat_on": [s.at.date() for s in committee.sittings],
        "members": [
            Sitter(m, seat_of(occasion.case, committee, m), occasion.case.name(m), "")
            for m in last.present
            if m in occasion.case.members
        ],
        "attended": bool(came),
        "represented_only": bool(came) and here.id not in came,
        "two": with_two(occasion.case, committee),
        "kept_back": kept_back(occasion, committee),
        "also_told": _also_told(here),
        "notes_had": _notes_had(occasion, last),
        "first_sent": first,
        "since": after_appeal(since) if since else "",
        "set_aside": bool(since and since.decision == "upheld"),
        "due": None if first else _missed(occasion, here.id),
        "notes_overdue": occasion.received > occasion.clock("T10", last.at.date()).formal,
        **appeal_rights(occasion, committee),
    }


def _first_sent(occasion: Occasion) -> date | None:
    """The day on which the letter on this decision first went to this reader, if it did."""
    decided = decided_last(occasion.case, "L18", occasion.one)
    sent = (e for e in occasion.case.all(ev.LetterSent) if (e.letter, e.to) == ("L18", occasion.to))
    return next((e.at.date() for e in sent if decided is not None and e.at >= decided), None)


def _notes_had(occasion: Occasion, last: ev.Met) -> bool:
    sent = last_sent(occasion.case, occasion.one, "L17")
    return sent is not None and sent.at >= last.at


def _missed(occasion: Occasion, respondent: str) -> date | None:
    """The last day for this letter, where it arrives after that (7.14)."""
    decided = occasion.case.standing(respondent).decided
    last = occasion.clock("T09", decided).formal if decided else None
    return last if last is not None and occasion.received > last else None


def _heard(occasion: Occasion) -> tuple[Committee, ev.Met]:
    committee = occasion.committee
    if committee is None or not committee.sittings:
        raise Refused(
            "The Committee has not met, so there is no decision to tell.", gate="G13", cites=("7.14",)
        )
    return committee, committee.sittings[-1]


def _also_told(person: Respondent) -> str:
    """Who is told by right: the Senior Tutor of whoever has a College, and the Head of Department (2.27)."""
    tutor, head = bool(person.colleges), bool(person.departments)
    if tutor and head:
        return "Your Senior Tutor and your Head of Department are"
    return "Your Senior Tutor is" if tutor else "Your Head of Department is" if head else ""


def appeal_rights(occasion: Occasion, committee: Committee) -> dict[str, object]:
    """The last day for an appeal, counted from the receipt of this letter, and the grounds that can apply (8.1, 8.2)."""
    case = occasion.case
    end = occasion.clock("T11", occasion.received)
    standing = case.standing(occasion.one)
    penalty = bool(standing.sanctioned and standing.sanctioned.measures)
    wanted_witness = any(
        r.about == "witness" and r.decision != "permit" and r.respondent in (None, occasion.one)
        for r in committee.rulings
    )
    return {
        "appeal_by": end.formal,
        "appeal_warning": occasion.calendar.why_not_working(end.formal) if end.non_working_warning else "",
        "grounds": [g for i, g in case.edition.grounds.items() if i != "w" and (penalty or i != "e")],
        "witness_refused": wanted_witness,
        "completion_by": occasion.clock("X03", end.formal).formal,
    }


def outcomes(occasion: Occasion) -> dict[str, object]:
    """L19, L20: each Respondent whom the letter is about and whose case is decided, and what an appeal has changed."""
    case = occasion.case
    decided = [p.id for p in occasion.about if case.standing(p.id).decided is not None]
    if not decided:
        raise Refused("The Discipline Committee has not completed its decision.", gate="G13", cites=("7.14",))
    return {
        "outcomes": [outcome(occasion, r) for r in decided],
        "after_appeal": {r: told for r in decided if (told := appeal_told(occasion, r))},
        "decided_on_appeal": sum(case.standing(r).appeal_decision is not None for r in decided),
        "pending": any(_open(case.standing(r)) for r in decided if not case.standing(r).dismissed),
        "to_carry_out": sum(len(case.standing(r).measures) for r in decided),
    }


def _open(standing: Standing) -> bool:
    ruled_out = standing.appeal_ruling is not None and not standing.appeal_ruling.eligible
    return standing.appeal_decision is None and not standing.waived and not ruled_out


def appeal_told(occasion: Occasion, respondent: str) -> dict[str, object]:
    """What an appeal was decided to be, and the Appeal Committee's own decision where it made one; empty before that."""
    decided = occasion.case.standing(respondent).appeal_decision
    if decided is None:
        return {}
    return {
        "decision": decided.decision,
        "disposal": decided.disposal or "",
        "decided": decided.at.date(),
        "cleared": decided.finding == "dismissed",
        "breach": decided.finding == "breach",
        "measures": imposed(occasion.case, decided.measures),
    }


def previous(occasion: Occasion) -> dict[str, object]:
    """L16: the breaches that were disclosed after a finding, by Respondent (7.11)."""
    committee = occasion.committee.name if occasion.committee else ""
    told = [
        e
        for e in occasion.case.all(ev.BreachesDisclosed)
        if e.committee == committee and e.respondent in {p.id for p in occasion.about}
    ]
    if not told:
        raise Refused("No previous breaches have been disclosed to the Committee.", cites=("7.11",))
    return {
        "number": sum(len(e.breaches) for e in told),
        "disclosed": [
            (occasion.case.name(e.respondent), [(rule_in_words(b.rule), b.year) for b in e.breaches])
            for e in told
        ],
    }

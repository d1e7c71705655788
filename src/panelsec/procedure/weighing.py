"""The order of the decision on one Respondent, and what is weighed in it (5.3, 5.4, 7.10 to 7.13)."""

from enum import Enum

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.decisions import breached, may_see_breach
from panelsec.procedure.people import Breach, Document, Kind

FACTORS = (
    ("5.3(a)", "How serious the breach was"),
    ("5.3(b)", "The harm or damage done"),
    ("5.3(c)", "What was gained, or could have been"),
    ("5.3(d)", "Intent and planning"),
    ("5.3(e)", "The impact on others, with any Impact Statement"),
    ("5.3(f)", "An admission, and when it came"),
    ("5.3(g)", "Remorse and insight"),
    ("5.3(h)", "Proven personal circumstances"),
)
GRAVER = (
    ("RB 5(a)", "Under the influence of alcohol or drugs"),
    ("RB 5(b)", "Aimed at a protected characteristic"),
    ("RB 5(c)", "The same Rule broken before"),
    ("RB 5(d)", "A sanction not kept to"),
    ("RB 5(e)", "Precautionary measures broken"),
    ("RB 5(f)", "Information on risk not given"),
    ("RB 5(g)", "Evidence hidden, or people put under pressure"),
    ("RB 5(h)", "Power or trust abused"),
)
"""What may make a breach more serious (Rules of Behaviour, Regulation 5)."""

ON_CONVICTION = (
    ("6.8", "Whether the interests of the University need protection, and what protects them"),
    ("6.4", "The sentence of the court"),
    ("6.4", "That whatever is imposed is in proportion"),
    ("6.2", "Whether the student is able to go on studying"),
)
IN_WORDS_ON_CONVICTION = {
    "5.3(a)": "How serious the behaviour was that led to the conviction",
    "RB 5(c)": "The same Rule broken before, if that behaviour breaks a Rule (6.2)",
}
"""What would else speak of a breach that nobody has found."""
Weighed = tuple[tuple[str, str], ...]
"""Each with its paragraph and in words."""


def weighed(case: Case) -> tuple[Weighed, Weighed]:
    """What is weighed, and what may make it graver (5.3, Regulation 5; 7.12), as the way on which the case came has it (6.8)."""
    if not case.conviction:
        return FACTORS, GRAVER
    said = IN_WORDS_ON_CONVICTION
    factors, graver = (tuple((c, said.get(c, words)) for c, words in all_) for all_ in (FACTORS, GRAVER))
    return (*ON_CONVICTION, *factors), graver  # 6.8 leads to 7.12, which makes no exception


class Part(Enum):
    """Where the decision on one Respondent stands."""

    NOT_HEARD = "not heard"
    FINDING = "finding"
    MITIGATION = "mitigation"
    SANCTIONS = "sanctions"
    DISMISSED = "dismissed"
    DECIDED = "decided"


Count = tuple[str | None, int | None]
"""A Rule alleged and, where there are several days of conduct, the number of the count."""


def counts(case: Case, respondent: str) -> tuple[Count, ...]:
    """What there is to be found on: each Rule alleged, each day of conduct that is not left to an earlier procedure (fn13)."""
    rules: tuple[str | None, ...] = case.rules_alleged or (None,)
    several = case.counts(respondent) > 1
    here = [n for n in range(1, case.counts(respondent) + 1) if n not in case.elsewhere(respondent)]
    numbers: tuple[int | None, ...] = (tuple(here) or (None,)) if several else (None,)
    return tuple((rule, n) for rule in rules for n in numbers)


def still_to_find(case: Case, committee: Committee, respondent: str) -> tuple[Count, ...]:
    """The counts without a finding; a finding that names no Rule is on all of them."""
    found = [(f.rule, f.count) for f in case.standing(respondent).found if f.committee == committee.name]

    def covered(count: Count) -> bool:
        return any(r in (None, count[0]) and n in (None, count[1]) for r, n in found)

    return tuple(c for c in counts(case, respondent) if not covered(c))


def part(case: Case, committee: Committee, respondent: str, *, heard: bool, enough: bool = False) -> Part:
    """`heard`: the Secretary says that mitigation was heard (7.11). `enough`: that no other finding is to be made."""
    standing = case.standing(respondent)
    here = standing.committee == committee.name
    if here and standing.sanctioned is not None:
        return Part.DECIDED
    if not committee.has_met:
        return Part.NOT_HEARD
    if case.conviction:
        return Part.SANCTIONS
    some = here and bool(standing.found)
    if not some or (still_to_find(case, committee, respondent) and not enough):
        return Part.FINDING
    if not standing.breach:
        return Part.DISMISSED
    return Part.SANCTIONS if heard else Part.MITIGATION


def breaches_to_tell(case: Case, committee: Committee, respondent: str) -> tuple[Breach, ...]:
    """Previous breaches of a Rule that was found broken, once it was: before that there are none to tell (7.11)."""
    rules = breached(case, committee.name, respondent)
    return tuple(b for b in case.respondents[respondent].previous_breaches if b.rule in rules)


def annex(case: Case, committee: Committee, respondent: str) -> tuple[Document, ...]:
    """The sealed papers on previous breaches that may now be opened to the Committee; none before the finding (7.11)."""
    if case.standing(respondent).committee != committee.name:
        return ()
    return tuple(
        d
        for d in case.papers
        if d.kind is Kind.PREVIOUS_BREACH
        and d.of in (None, respondent)
        and may_see_breach(case, d.rule, respondent)
    )


def were_told(case: Case, committee: Committee, respondent: str) -> bool:
    """Whether the Committee was told of previous breaches."""
    told = case.all(ev.BreachesDisclosed)
    return any(e.committee == committee.name and e.respondent == respondent for e in told)

"""The order of a Discipline Committee's hearing, for the Secretary to tick off step by step (7.7 to 7.13)."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.in_words.phrases import capital, everybody, listed


@dataclass(frozen=True)
class SheetStep:
    """`decides`: it is not ticked, it is done where decisions are recorded. `done`: what the notes say of it once it is ticked."""

    key: str
    title: str
    cites: tuple[str, ...]
    hint: str = ""
    respondent: str | None = None
    decides: bool = False
    done: str = ""


def before_withdrawal(
    case: Case, committee: Committee, present: Collection[str] | None = None
) -> tuple[SheetStep, ...]:
    """What everybody is there for, up to the moment when all but the Committee withdraw (7.7 to 7.9). Where it is known who is
    present, nobody else is asked for anything, and the notes do not say that anybody was (7.5)."""
    return tuple(
        _hearing(case, committee, _sides(committee) if present is None else sides_here(committee, present))
    )


def after_withdrawal(case: Case, committee: Committee) -> tuple[SheetStep, ...]:
    """What follows for each Respondent; the same whether there are previous breaches or none (7.11)."""
    return tuple(step for r in committee.respondents for step in _deciding(case, committee, r))


def mitigation(case: Case, committee: Committee) -> tuple[SheetStep, ...]:
    """What is heard once a breach is found; each Respondent speaks alone, and last (7.11, 2.18)."""
    spoken = tuple(
        SheetStep(
            f"mitigation.{r}",
            f"{case.respondents[r].name} speaks in mitigation, and last",
            ("7.11", "2.18"),
            "" if len(committee.respondents) < 2 else "Other Respondents are not in the room.",
            respondent=r,
            done=f"{case.respondents[r].name} spoke in mitigation, and last.",
        )
        for r in committee.respondents
        if case.standing(r).committee == committee.name
        and case.standing(r).breach
        and not case.standing(r).sanctioned
    )
    return (*spoken, WITHDRAW)


WITHDRAW = SheetStep(
    "withdraw",
    "All withdraw but the members, the Secretary and the note taker",
    ("7.9",),
    done="All withdrew but the members, the Secretary and the note taker.",
)


def sides_here(committee: Committee, present: Collection[str]) -> tuple[str, ...]:
    """The Investigating Officer and the Respondents who are there, themselves or by a representative."""
    return tuple(s for s in _sides(committee) if {s, f"{s}.representative"} & set(present))


def _sides(committee: Committee) -> tuple[str, ...]:
    return ("investigating_officer", *committee.respondents)


def _hearing(case: Case, committee: Committee, here: Collection[str]) -> Iterator[SheetStep]:
    sides = _asking(case, committee, here)
    yield SheetStep(
        "open",
        "The Chair opens the meeting and says how it will go",
        ("2.3", "2.4"),
        done="The Chair opened the meeting.",
    )
    if sides:
        yield SheetStep(
            "members",
            f"Members put questions to {sides}",
            ("7.7",),
            "Nobody speaks of previous breaches.",
            done="The members put their questions.",
        )
        yield SheetStep(
            "sides",
            f"{capital(sides)} may put questions",
            ("7.7",),
            done=f"{capital(sides)} {'were' if len(here) > 1 else 'was'} asked for questions.",
        )
    targets = {x.witness for x in committee.rulings if x.about == "witness"}
    if any(_called(committee, witness) for witness in targets):
        named = [w for w in targets if w and _called(committee, w)]
        yield SheetStep(
            "witnesses",
            "Witnesses are heard as the Chair has decided",
            ("7.8",),
            everybody(case, sorted(named)),
            done="Witnesses were heard as the Chair had decided.",
        )
    yield SheetStep(
        "more",
        "Members say whether they want further information",
        ("7.8",),
        "If they do, pause the meeting: it goes on another time.",
        done="The members were asked whether they wanted further information.",
    )
    for r in committee.respondents:
        name = case.respondents[r].name
        yield SheetStep(
            f"statement.{r}",
            f"{name} may make a final statement"
            if r in here
            else f"{name} is not here to make a final statement",
            ("7.7",) if r in here else ("7.5", "7.7"),
            respondent=r,
            done=f"{name} was asked for a final statement."
            if r in here
            else f"{name} was not there to make a final statement.",
        )
    yield WITHDRAW


def _asking(case: Case, committee: Committee, here: Collection[str]) -> str:
    """Those who put questions, and to whom they are put: by name where not all of several Respondents are there."""
    theirs = [r for r in committee.respondents if r in here]
    several = len(committee.respondents) > 1
    if several and theirs == [*committee.respondents]:
        named = ["the Respondents"]
    else:
        named = [case.respondents[r].name for r in theirs] if several else ["the Respondent" for _ in theirs]
    return listed([*(["the Investigating Officer"] if "investigating_officer" in here else ()), *named])


def _called(committee: Committee, witness: str | None) -> bool:
    """By the last ruling on that witness, or on all who were asked for."""
    rulings = [r for r in committee.rulings if r.about == "witness" and r.witness in (None, witness)]
    return bool(rulings) and rulings[-1].decision != "refuse"


def _deciding(case: Case, committee: Committee, r: str) -> Iterator[SheetStep]:
    name = case.respondents[r].name
    if not case.conviction:
        yield _step(r, "finding", f"{name}: dismissed, or a breach", "7.10", "2.24")
        if committee.name == case.standing(r).committee and case.standing(r).dismissed:
            return
        yield _step(r, "breaches", f"{name}: previous breaches of the same Rule, then mitigation", "7.11")
    yield _step(r, "sanctions", f"{name}: each sanction in turn, the lowest that fits", "7.12", "7.13")


def _step(r: str, key: str, title: str, *cites: str) -> SheetStep:
    return SheetStep(f"{key}.{r}", title, cites, respondent=r, decides=True)


def decided(case: Case, committee: Committee, step: SheetStep) -> bool:
    """Whether a step that decides is done, by what is recorded."""
    r = step.respondent or ""
    standing = case.standing(r)
    here = standing.committee == committee.name
    match step.key.partition(".")[0]:
        case "finding":
            return here and bool(standing.found)
        case "breaches":
            told = any(
                e.committee == committee.name and e.respondent == r for e in case.all(ev.BreachesDisclosed)
            )
            heard = mitigation_heard(case, committee, r)
            return told or heard or (here and standing.sanctioned is not None)
        case _:
            return here and standing.sanctioned is not None


def mitigation_heard(case: Case, committee: Committee, respondent: str) -> bool:
    """Whether the Respondent was there at a sitting after the finding (7.11)."""
    found = [e for e in case.standing(respondent).found if e.committee == committee.name]
    since = case.events[case.events.index(found[-1]) :] if found else ()
    return any(
        isinstance(e, ev.Met) and e.committee == committee.name and respondent in e.present for e in since
    )


def who_may_come(case: Case, committee: Committee) -> tuple[tuple[str, str], ...]:
    """Ids of those who may be there, each with what he or she is there as, the members first."""
    return tuple(_coming(case, committee))


def _coming(case: Case, committee: Committee) -> Iterator[tuple[str, str]]:
    titles = {s.name: s.title for s in committee.seats}
    for seat, member in committee.members.items():
        if member is not None:
            yield member.id, titles[seat]
    for r in () if committee.is_appeal else committee.respondents:
        yield r, "Respondent"
        if r in case.representatives:
            yield f"{r}.representative", "Representative"
    if not committee.is_appeal:
        yield "investigating_officer", "Investigating Officer"
        yield from ((w, "Witness") for w in case.witnesses if _called(committee, w))
        named = {x.witness for x in committee.rulings} - {p.id for p in case.protected}
        reporters = (p for p in case.reporting_persons if p in named and _called(committee, p))
        yield from ((p, "Reporting Person") for p in reporters)
    yield "note_taker", "Note taker"


# ---- breaks


_HOURS = {"hour": 60, "half hour": 30, "half an hour": 30, "two hours": 120}
_EVERY = re.compile(
    r"\bbreaks?\b.*?\bevery\s+(?:(\d+)\s*min\w*|(half an hour|half hour|two hours|hour))", re.I
)


def break_every(adjustment: str) -> int | None:
    """Minutes after which an adjustment asks for a break: '10-minute break every 40 minutes' gives 40 (2.5)."""
    found = _EVERY.search(adjustment)
    if found is None:
        return None
    return int(found[1]) if found[1] else _HOURS[found[2].lower()]


def breaks(case: Case, committee: Committee, present: Collection[str]) -> tuple[tuple[str, str, int], ...]:
    """Whose break, its adjustment in the words on record, and after how many minutes it is due; of those who are there alone."""
    return tuple(
        (case.respondents[r].name, words, minutes)
        for r in sides_here(committee, present)
        if r in committee.respondents
        for words in case.respondents[r].adjustments
        if (minutes := break_every(words))
    )

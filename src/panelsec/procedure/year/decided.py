"""The decisions of the Officer and the Committees, one for each Respondent, with what the annual report asks about each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import Clock
from panelsec.procedure.counting import Calendar
from panelsec.procedure.deadlines import clocks
from panelsec.procedure.standing import Standing
from panelsec.procedure.year.counted import academic_year, groups

OFFICER = {
    "commission": "Investigation commissioned (3.7)",
    "not_commission": "No investigation (3.7)",
    "minor_sanction": "Minor sanction or measure (5.4)",
    "no_further_action": "No further action (5.2, 6.6)",
    "other_procedure": "Another procedure (5.2)",
    "withdrawn": "Referral withdrawn (5.7)",
}
GIVEN = tuple(kind for kind in OFFICER if kind != "withdrawn")
"""What most often ends with the Officer, so that this office hears of it in figures only."""
WAYS = {
    "rules": "Rules of Behaviour (5.2)",
    "not_accepted": "Minor sanction not accepted (5.6)",
    "not_kept": "Minor sanction not complied with (5.6)",
    "conviction": "Conviction (6.8)",
    "remitted": "Sent back by the Appeal Committee (8.10)",
}
COMMITTEE = {
    "breach": "Breach found (7.10)",
    "dismissed": "Dismissed (7.10)",
    "conviction": "Decided on a conviction (6.8)",
}
APPEALS = {
    "not_eligible": "Not eligible (8.4)",
    "dismissed": "Dismissed (8.9)",
    "own_decision": "Upheld, own decision (8.10)",
    "no_breach": "Upheld, no breach found (8.10)",
    "remit": "Upheld, sent back (8.10)",
}
HOW = {
    "adjustments": "Adjustments recorded for the Respondent (2.5)",
    "representative": "A representative received the Respondent’s letters (2.6)",
    "suspended": "Suspended for a time (2.14)",
    "withheld": "Evidence withheld from the Respondent (2.26)",
    "two_members": "Heard by two members (7.3)",
    "absent": "Heard in the Respondent’s absence (7.5)",
}


def year_of(day: date) -> int:
    """The academic year of a day: that of the 1 October on or before it."""
    return day.year if day >= academic_year(day.year)[0] else day.year - 1


@dataclass(frozen=True)
class Decided:
    """A body's decision on one Respondent: its kind, its attributes by subject (rule, sanction, ground, how), its clocks."""

    day: date
    body: str
    kind: str
    has: Mapping[str, frozenset[str]] = field(default_factory=dict)
    clocks: tuple[Clock, ...] = ()
    """One that runs for several Respondents together is the same object in each one's decision."""

    @property
    def year(self) -> int:
        return year_of(self.day)


def decided(case: Case, calendar: Calendar, today: date) -> tuple[Decided, ...]:
    """Every decision of a case, in no order that matters."""
    ran = tuple(c for c in clocks(case, calendar, today) if c.met is not None and not c.ended)
    return (*_of_officer(case, ran), *_of_committees(case, ran), *_of_appeals(case, ran))


# ---- the Student Discipline Officer


def _of_officer(case: Case, ran: tuple[Clock, ...]) -> Iterator[Decided]:
    standings = {r: Standing(r) for r in case.respondents}
    for event in case.events:
        day = event.at.date()
        match event:
            case ev.OfficerDecided():
                for r in event.respondents or tuple(standings):
                    body, kind = _way(event, standings[r])
                    mine = tuple(c for c in ran if _starts_with(c, event, r))
                    yield Decided(day, body, kind, clocks=mine)
                    minor = event if event.decision == "minor_sanction" else None
                    standings[r] = Standing(r, minor=minor)
            case ev.Elected() if event.answer != "silence":
                standings[event.respondent] = standings[event.respondent].after(event)
            case ev.ReferralWithdrawn():
                for _ in standings:
                    yield Decided(day, "officer", "withdrawn")


def _way(event: ev.OfficerDecided, before: Standing) -> tuple[str, str]:
    """A referral is a way to the Committee, told by what led to it; all else is a decision of the Officer's own table."""
    if event.decision != "refer":
        return "officer", event.decision
    if event.route == "conviction":
        return "ways", "conviction"
    if before.minor is None:
        return "ways", "rules"
    return "ways", "not_kept" if before.accepted else "not_accepted"


def _starts_with(clock: Clock, event: ev.OfficerDecided, respondent: str) -> bool:
    """T01, T03 and T05 count from the decision."""
    mine = clock.respondent == respondent or clock.respondent is None
    return clock.id in ("T01", "T03", "T05") and mine and clock.counted_from == event.at.date()


# ---- the Discipline Committee


def _of_committees(case: Case, ran: tuple[Clock, ...]) -> Iterator[Decided]:
    for name, committee in case.committees.items():
        if committee.is_appeal:
            continue
        for r in case.respondents:
            found = [e for e in case.all(ev.Found) if (e.committee, e.respondent) == (name, r)]
            given = [e for e in case.all(ev.Sanctioned) if (e.committee, e.respondent) == (name, r)]
            if not found and not (given and case.conviction):
                continue
            kind = _outcome({e.finding for e in found})
            has = {
                "rule": frozenset(rule for e in found if e.finding == kind if (rule := _rule(case, e))),
                "sanction": frozenset(m.paragraph for e in given for m in e.measures),
                "how": frozenset(_how(case, name, r)),
                **{by: frozenset(groups(case, by)) for by in ("college", "department")},
                "anonymous": frozenset({"anonymous"} if case.protected else ()),
            }
            day = (found or given)[-1].at.date()
            mine = tuple(c for c in ran if _ran_before(c, name, r, {e.at.date() for e in (*found, *given)}))
            yield Decided(day, "committee", kind, has, mine)


def _outcome(findings: set[str]) -> str:
    return next((kind for kind in ("breach", "dismissed") if kind in findings), "conviction")


def _rule(case: Case, found: ev.Found) -> str | None:
    """The Rule of a finding; the only one alleged where none is named."""
    return found.rule or (case.rules_alleged[0] if len(case.rules_alleged) == 1 else None)


def _how(case: Case, committee: str, respondent: str) -> Iterator[str]:
    here, person = case.committee(committee), case.respondents[respondent]
    ruled = {(r.about, r.decision) for r in here.rulings if r.respondent in (None, respondent)}
    signs = {
        "adjustments": bool(person.adjustments),
        "representative": respondent in case.representatives,
        "suspended": bool(case.all(ev.Paused)),
        "withheld": ("withhold", "withhold") in ruled,
        "two_members": bool(here.sittings) and len(_members(case, here.sittings[-1])) == 2,
        "absent": bool(here.sittings) and not any(respondent in s.present for s in here.sittings),
    }
    yield from (sign for sign, holds in signs.items() if holds)


def _members(case: Case, sitting: ev.Met) -> tuple[str, ...]:
    return tuple(p for p in sitting.present if p in case.members)


def _ran_before(clock: Clock, committee: str, respondent: str, days: set[date]) -> bool:
    """T08 to T10 and N01 of the Committee, and the University's 60 days where this decision ended them."""
    if clock.id == "T14":
        return clock.respondent == respondent and clock.met_on in days
    mine = clock.respondent in (None, respondent)
    return clock.id in ("N01", "T08", "T09", "T10") and clock.committee == committee and mine


# ---- the Appeal Committee


def _of_appeals(case: Case, ran: tuple[Clock, ...]) -> Iterator[Decided]:
    pleaded: dict[str, tuple[str, ...]] = {}
    for event in case.events:
        day = event.at.date()
        match event:
            case ev.Appealed():
                pleaded[event.respondent] = event.grounds
            case ev.AppealRuled() if not event.eligible:
                has = {"ground": frozenset(pleaded.get(event.respondent, ()))}
                mine = tuple(c for c in ran if _ended_appeal(c, event.respondent, None, day))
                yield Decided(day, "appeals", "not_eligible", has, mine)
            case ev.AppealDecided():
                kind = "no_breach" if event.finding == "dismissed" else event.disposal or "dismissed"
                has = {
                    "ground": frozenset(pleaded.get(event.respondent, ())),
                    "sanction": frozenset(m.paragraph for m in event.measures),
                }
                mine = tuple(c for c in ran if _ended_appeal(c, event.respondent, event.committee, day))
                yield Decided(day, "appeals", kind, has, mine)
                if kind == "remit":  # the same decision, told in both tables by the same number
                    yield Decided(day, "ways", "remitted")


def _ended_appeal(clock: Clock, respondent: str, committee: str | None, day: date) -> bool:
    """T15 that this decision ended, T13 and the Completion of Procedures letter that follow it, T12 of its meeting."""
    if clock.id == "T12":
        return clock.committee == committee
    if clock.respondent != respondent:
        return False
    return (
        clock.met_on == day if clock.id == "T15" else clock.id in ("T13", "X01") and clock.counted_from == day
    )


def all_decided(cases: Iterable[Case], calendar: Calendar, today: date) -> tuple[Decided, ...]:
    return tuple(d for case in cases for d in decided(case, calendar, today))

"""A case: its reference and the events recorded of it. Everything else is derived from these."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, TypeVar

from panelsec.procedure import events as ev
from panelsec.procedure.committee import Committee, convened
from panelsec.procedure.editions.edition import Edition
from panelsec.procedure.editions.sdp_2019 import EDITIONS
from panelsec.procedure.people import (
    Document,
    Member,
    ReportingPerson,
    Representative,
    Respondent,
    Witness,
)
from panelsec.procedure.standing import Standing

E = TypeVar("E", bound=ev.Event)

TITLES = {
    "investigating_officer": "Investigating Officer",
    "student_discipline_officer": "Student Discipline Officer",
    "note_taker": "Note taker",
    "senior_tutor": "Senior Tutor",
    "head_of_department": "Head of Department",
    "representative": "Representative",
    "academic_secretary": "Academic Secretary",
    "proctors": "The Proctors",
    "general_board": "General Board",
    "council": "Council",
    "secretary": "Secretary",
}
"""Roles in words; those before `representative` are named in the case, the last five are offices."""


@dataclass(frozen=True)
class Case:
    reference: str
    record: tuple[ev.Event, ...] = ()
    """All that was ever recorded, in that order."""

    @cached_property
    def events(self) -> tuple[ev.Event, ...]:
        """The events as last corrected, without those that were taken out."""
        if not any(isinstance(e, ev.Corrected) for e in self.record):
            return self.record
        found: list[ev.Event] = []
        for e in self.record:
            if isinstance(e, ev.Corrected) and e.former in found:
                where = found.index(e.former)
                found[where : where + 1] = [] if e.right is None else [e.right]
            found.append(e)
        return tuple(found)

    def then(self, *events: ev.Event) -> "Case":
        """The case with further events."""
        return Case(self.reference, self.record + events)

    def all(self, kind: type[E]) -> tuple[E, ...]:
        return tuple(e for e in self.events if isinstance(e, kind))

    def last(self, kind: type[E]) -> E | None:
        return next((e for e in reversed(self.events) if isinstance(e, kind)), None)

    @cached_property
    def worked_out(self) -> dict[Any, Any]:
        """A cache for what is expensive to derive (`deadlines.clocks`)."""
        return {}

    # ---- what it is

    @cached_property
    def opened(self) -> ev.CaseOpened:
        return self.all(ev.CaseOpened)[0]

    @property
    def edition(self) -> Edition:
        return EDITIONS[self.opened.edition]

    @property
    def rules_alleged(self) -> tuple[str, ...]:
        return self.opened.rules_alleged

    # ---- its people

    @cached_property
    def respondents(self) -> Mapping[str, Respondent]:
        people = {e.person.id: e.person for e in self.all(ev.RespondentAdded)}
        return people | {e.person.id: e.person for e in self.all(ev.RespondentChanged)}

    @cached_property
    def reporting_persons(self) -> Mapping[str, ReportingPerson]:
        return {e.person.id: e.person for e in self.all(ev.ReportingPersonAdded)}

    @cached_property
    def witnesses(self) -> Mapping[str, Witness]:
        return {e.person.id: e.person for e in self.all(ev.WitnessAdded)}

    @cached_property
    def officers(self) -> Mapping[str, ev.OfficerNamed]:
        """By role; those of a Respondent's College and Department under R1.senior_tutor and the like."""
        return {f"{e.respondent}.{e.role}" if e.respondent else e.role: e for e in self.all(ev.OfficerNamed)}

    @cached_property
    def representatives(self) -> Mapping[str, Representative]:
        return {e.respondent: e.representative for e in self.all(ev.RepresentativeAuthorised)}

    @cached_property
    def members(self) -> Mapping[str, Member]:
        """Everybody who ever sat, as recorded when they were seated."""
        drawn = {s.seated.id: s.seated for e in self.all(ev.Drawn) for s in e.results if s.seated}
        return drawn | {e.member.id: e.member for e in self.all(ev.ProctorConfirmed)}

    def respondent_of(self, who: str) -> str | None:
        """The Respondent behind an id: R1 for R1 and for R1.representative."""
        name, _, role = who.partition(".")
        return name if name in self.respondents and role in ("", "representative") else None

    def name(self, who: str) -> str:
        """The name behind an id or role; the role in words if nobody is named for it."""
        for people in (self.respondents, self.reporting_persons, self.witnesses, self.members):
            if who in people:
                return str(people[who].name)
        if who in self.officers:
            return self.officers[who].name
        respondent, _, role = who.rpartition(".")
        if role == "representative" and respondent in self.representatives:
            return self.representatives[respondent].name
        return TITLES.get(role, who)

    def email(self, who: str) -> str | None:
        """The address on record, or None."""
        for people in (self.respondents, self.reporting_persons, self.witnesses, self.members):
            if who in people:
                found: str | None = people[who].email
                return found
        if who in self.officers:
            return self.officers[who].email
        respondent, _, role = who.rpartition(".")
        if role == "representative" and respondent in self.representatives:
            return self.representatives[respondent].email
        return None

    @property
    def protected(self) -> tuple[ReportingPerson, ...]:
        """Reporting Persons whose identity is withheld (2.7, 4.1)."""
        return tuple(p for p in self.reporting_persons.values() if p.anonymous)

    # ---- its papers

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        found = {e.document.id: e.document for e in self.all(ev.DocumentAdded)}
        for e in self.all(ev.DocumentChanged):
            found[e.document.id] = found[e.document.id].described_as(e.document)
        arranged = self.last(ev.PapersArranged)
        first = {d: found[d] for d in (arranged.order if arranged else ()) if d in found}
        return {**first, **found}

    @cached_property
    def sections(self) -> Mapping[str, str]:
        """The secretary's own headings, by paper."""
        arranged = self.last(ev.PapersArranged)
        return dict(arranged.sections) if arranged else {}

    @cached_property
    def papers(self) -> tuple[Document, ...]:
        """The papers that have arrived, in the order of the file."""
        come = {e.document for e in self.all(ev.DocumentReceived)}
        come |= {d for e in self.all(ev.Appealed) for d in e.documents}
        return tuple(d for d in self.documents.values() if not d.awaited or d.id in come)

    @cached_property
    def received(self) -> tuple[ev.DocumentReceived, ...]:
        """What was sent in, as last corrected; without papers that turned out to be in the file already."""
        found: list[ev.DocumentReceived] = []
        for e in self.events:
            if isinstance(e, ev.DocumentReceived):
                found.append(e)
            elif isinstance(e, ev.ArrivalCorrected):
                kept = (d for d in found if e.sender or d.document != e.document)
                found = [_as_corrected(d, e) if d.document == e.document else d for d in kept]
        return tuple(found)

    # ---- where it stands

    @property
    def withdrawn(self) -> ev.ReferralWithdrawn | None:
        """The withdrawal of the referral, unless the Student Discipline Officer has decided anew (5.7, A31)."""
        last = next(
            (e for e in reversed(self.events) if isinstance(e, ev.ReferralWithdrawn | ev.OfficerDecided)),
            None,
        )
        return last if isinstance(last, ev.ReferralWithdrawn) else None

    @property
    def paused(self) -> ev.Paused | None:
        """The current pause, if any (2.14)."""
        last = next((e for e in reversed(self.events) if isinstance(e, ev.Paused | ev.Resumed)), None)
        return last if isinstance(last, ev.Paused) else None

    @property
    def referred(self) -> bool:
        return any(e.decision == "refer" for e in self.all(ev.OfficerDecided))

    def is_referred(self, respondent: str) -> bool:
        """Whether the Officer's last decision about somebody was to refer."""
        mine = (
            e for e in reversed(self.all(ev.OfficerDecided)) if respondent in (e.respondents or (respondent,))
        )
        return next((e.decision == "refer" for e in mine), False)

    @property
    def conviction(self) -> bool:
        """Whether the case rests on a conviction: no finding of breach is then needed (6.8, A16). Until the Officer decides,
        such a case alleges no Rules."""
        decided = self.all(ev.OfficerDecided)
        if not decided:
            return bool(self.all(ev.CaseOpened)) and not self.rules_alleged
        return any(e.route == "conviction" for e in decided)

    @cached_property
    def knows_a_party(self) -> frozenset[str]:
        """Members who stood down because they know somebody in the case (2.12)."""
        return frozenset(
            i for c in self.committees.values() for i, (why, _) in c.out.items() if why == "knows_party"
        )

    @cached_property
    def standings(self) -> Mapping[str, Standing]:
        found = {r: Standing(r) for r in self.respondents}
        for event in self.events:
            if isinstance(event, ev.OfficerDecided):
                minor = event if event.decision == "minor_sanction" else None
                for r in event.respondents or tuple(found):
                    found[r] = replace(found[r], minor=minor, elected=None)
            about = getattr(event, "respondent", None)
            if about in found:
                found[about] = found[about].after(event)
        return found

    def standing(self, respondent: str) -> Standing:
        return self.standings[respondent]

    def counts(self, respondent: str) -> int:
        """The number of counts against somebody: one for each day of conduct, at least one."""
        return max(1, len(self.respondents[respondent].conduct))

    def elsewhere(self, respondent: str) -> set[int]:
        """The counts for which the procedure then in force was chosen: no Committee under this one hears them (note 13)."""
        chosen = {e.count: e.edition for e in self.all(ev.ProcedureChosen) if e.respondent == respondent}
        return {n for n, edition in chosen.items() if edition == "earlier"}

    # ---- its Committees

    @cached_property
    def committees(self) -> Mapping[str, Committee]:
        names = dict.fromkeys(str(n) for e in self.events if (n := getattr(e, "committee", None)))
        return {name: self._convened(name) for name in names}

    def committee(self, name: str) -> Committee:
        """A Committee by name; one to which nothing has happened yet has no meeting and empty seats."""
        return self.committees.get(name) or self._convened(name)

    def _convened(self, name: str) -> Committee:
        return convened(name, self.edition, self.events, tuple(self.respondents))

    def appealed_from(self, respondent: str) -> str | None:
        """The Discipline Committee whose decision counts for a Respondent."""
        return self.standing(respondent).committee

    def appellants(self, committee: Committee) -> tuple[str, ...]:
        """Respondents before an Appeal Committee whose appeals were ruled eligible (8.4)."""
        return tuple(r for r in committee.respondents if self.is_eligible(r))

    def is_eligible(self, respondent: str) -> bool:
        """Whether an appeal was ruled to be on a ground and in time (8.4)."""
        ruling = self.standing(respondent).appeal_ruling
        return ruling is not None and ruling.eligible

    def latest(self, kind: str, *people: str) -> Committee | None:
        """The latest Committee of a kind (DC, AC) with a meeting; if there are several, one that any of these people sit on or
        appear before."""
        fixed = [c for n, c in self.committees.items() if n.startswith(kind) and c.meetings]
        mine = [c for c in fixed if set(people) & ({m.id for m in c.sitting} | set(c.respondents))]
        return next(reversed(mine or fixed), None)

    def who_sits(self, name: str) -> Iterator[str]:
        """The ids behind DC1 (all who sit there) or DC1.chair; any other name stands for itself."""
        committee, _, seat = name.partition(".")
        if committee[:2] in ("DC", "AC") and committee[2:].isdigit():
            members = self.committee(committee).members
            yield from (m.id for s, m in members.items() if m and seat in ("", s))
        else:
            yield name


def _as_corrected(came: ev.DocumentReceived, right: ev.ArrivalCorrected) -> ev.DocumentReceived:
    return replace(came, at=right.received, sender=right.sender, admits=right.admits)

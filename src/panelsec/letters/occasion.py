"""The occasion of a letter: which letter, to whom, about whom, and the days that follow from its date."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import Clock, start
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import Calendar
from panelsec.procedure.letters.to_whom import committee_of, subjects
from panelsec.procedure.office import Office
from panelsec.procedure.papers.sharing import role_of
from panelsec.procedure.people import Respondent

ALOUD = re.compile(
    r"\bread(ing)?[- ]aloud\b|\bscreen[- ]?reader\b|\btext[- ]to[- ]speech\b|\baccessible\b", re.IGNORECASE
)
LARGE = re.compile(r"\blarge print\b|\b(1[6-9]|[2-9]\d)[- ]?(point|pt)\b", re.IGNORECASE)
OF_PAPERS = re.compile(r"\b(print|pdf|point|font|braille|screen reader|tagged|paper)\b", re.IGNORECASE)
"""Adjustments to what is sent, not to the meeting: nobody else at the meeting needs to know of them."""

BEFORE_ONE_COMMITTEE = ("L12", "L14", "L15", "L16")
"""What goes to those who sit on one Committee tells nothing of a Respondent who is not before it (2.18)."""


@dataclass(frozen=True)
class Occasion:
    """A case, the letter as it would be sent, and the office that sends it."""

    case: Case
    sending: ev.LetterSent
    office: Office
    certificate: object = None

    @property
    def letter(self) -> str:
        return self.sending.letter

    @property
    def to(self) -> str:
        return self.sending.to

    @property
    def today(self) -> date:
        return self.sending.at.date()

    @property
    def calendar(self) -> Calendar:
        return self.office.calendar

    @property
    def received(self) -> date:
        """The day on which the letter counts as received if it goes out now (A04)."""
        return self.calendar.received(self.sending.at, self.sending.via)

    # ---- to whom, about whom

    @cached_property
    def reader(self) -> str | None:
        """The Respondent whose letter this is, also where a representative gets it (2.6)."""
        return self.case.respondent_of(self.to)

    @cached_property
    def audience(self) -> str:
        """The recipient's role, in the words of `edition.Letter.to`."""
        found = role_of(self.case, self.to, self.committee)
        return "members" if found in self.case.members else found

    @cached_property
    def committee(self) -> Committee | None:
        """The Committee that the letter speaks of; that of the reader, where the latest is another's."""
        found = committee_of(self.case, self.sending)
        who = self.reader or self.sending.respondent
        if found is None or self.sending.committee or who is None or who in found.respondents:
            return found
        kind = found.name[:2]
        mine = [
            c
            for n, c in self.case.committees.items()
            if n[:2] == kind and c.meetings and who in c.respondents
        ]
        return mine[-1] if mine else found

    @cached_property
    def about(self) -> tuple[Respondent, ...]:
        """The Respondents whom the letter is about: one alone, in what goes to that one."""
        named = subjects(self.case, self.sending, self.committee)
        apart = self.committee is not None and len(named) > 1 and self.letter in BEFORE_ONE_COMMITTEE
        here = self.committee.respondents if self.committee and apart else named
        return tuple(self.case.respondents[r] for r in named if r in here)

    @property
    def one(self) -> str:
        """The id of the Respondent whom a letter about one is about."""
        return self.about[0].id

    # ---- how it is to be read

    @property
    def large_print(self) -> bool:
        return self.reader is not None and any(
            LARGE.search(a) for a in self.case.respondents[self.reader].adjustments
        )

    @property
    def read_aloud(self) -> bool:
        """Whether the words of the papers go to the reader as a text of their own, to be heard or enlarged."""
        return self.large_print or (
            self.reader is not None
            and any(ALOUD.search(a) for a in self.case.respondents[self.reader].adjustments)
        )

    @property
    def adjustments(self) -> tuple[str, ...]:
        """All of them to the Respondent; to those in the room what is to be arranged there; to nobody else (2.5, 2.25)."""
        if self.reader:
            return self.case.respondents[self.reader].adjustments
        if self.audience not in ("members", "investigating_officer") or self.committee is None:
            return ()
        people = (self.case.respondents[r] for r in self.committee.respondents)
        return tuple(dict.fromkeys(a for p in people for a in p.adjustments if not OF_PAPERS.search(a)))

    # ---- days

    def clock(self, rule: str, day: date) -> Clock:
        """A time of the procedure, counted from `day`."""
        return start(self.case.edition.deadlines[rule], day, self.calendar)


def last_sent(case: Case, respondent: str, letter: str) -> ev.LetterSent | None:
    """The latest of this kind that went to a Respondent or the representative."""
    sent = (e for e in reversed(case.all(ev.LetterSent)) if e.letter == letter)
    return next((e for e in sent if case.respondent_of(e.to) == respondent), None)


def occasion(
    letter: str,
    case: Case,
    to: str,
    office: Office,
    at: datetime,
    *,
    by: str,
    via: str,
    respondent: str | None,
    committee: str | None,
    reason: str,
    certificate: object,
) -> Occasion:
    """The occasion of a letter that would be sent at `at`."""
    sending = ev.LetterSent(
        at=at, by=by, letter=letter, to=to, via=via, respondent=respondent, committee=committee, reason=reason
    )
    return Occasion(case, sending, office, certificate)

"""What a day would mean for a meeting: the deadlines that depend on it, and what it would cost (2.9, 7.3 to 7.6, 8.3, 8.7)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import Enum
from functools import cached_property

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import Clock
from panelsec.procedure.clocks.clock import start as count
from panelsec.procedure.committee import Committee
from panelsec.procedure.convening import fix_meeting
from panelsec.procedure.counting import Calendar, days_between, written_with_weekday
from panelsec.procedure.deadlines import clocks
from panelsec.procedure.editions.edition import Deadline, Seat
from panelsec.procedure.eligibility import Candidate, Code, absences, panel
from panelsec.procedure.in_words.phrases import whose
from panelsec.procedure.letters.due import NOTICE
from panelsec.procedure.office import Office

BY_DAY = frozenset({Code.UNAVAILABLE, Code.NOT_APPOINTED})


class Verdict(Enum):
    """Whether a meeting can be held on a day, in words."""

    POSSIBLE = "Possible"
    WITH_REASON = "Only with a reason"
    NOT_POSSIBLE = "Not possible"


@dataclass(frozen=True)
class DayNote:
    """The verdict on a day, why it is no better, and what else is worth knowing of the day, a sentence each."""

    verdict: Verdict
    why: tuple[str, ...] = ()
    costs: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        return (*self.why, *self.costs)


@dataclass(frozen=True)
class Row:
    """One day that hangs on the meeting's: `do_by` is when the office acts, where that is earlier."""

    name: str
    formal: date
    do_by: date | None
    cites: str


@dataclass(frozen=True)
class Aim:
    """A time in which a decision is wanted, in words, and its last day."""

    last: date
    words: str


def advise(case: Case, committee: str, day: date, office: Office, today: date) -> DayNote:
    """For one day; whoever asks for many keeps a `DayAdviser`."""
    return DayAdviser(case, committee, office, today).note(day)


@dataclass(frozen=True)
class DayAdviser:
    """Looks once at what is the same for every day, and then quickly at each."""

    case: Case
    name: str
    office: Office
    today: date
    respondents: tuple[str, ...] = ()
    """Whom the meeting is to be about; empty: those of the Committee as it stands."""

    def note(self, day: date) -> DayNote:
        against, asking = tuple(self._against(day)), tuple(self._asking(day))
        verdict = Verdict.NOT_POSSIBLE if against else Verdict.WITH_REASON if asking else Verdict.POSSIBLE
        return DayNote(verdict, (*against, *asking), tuple(self._costs(day)))

    def rows(self, day: date) -> tuple[Row, ...]:
        """The days that a meeting on `day` fixes, the earliest first."""
        ids = ("T12",) if self._committee.is_appeal else ("N01", "T07", "T08")
        found = (self._row(id_, day) for id_ in ids)
        return tuple(sorted(found, key=lambda r: r.formal))

    # ---- what would not be lawful

    def _against(self, day: date) -> Iterator[str]:
        if day <= self.today:
            yield (
                "It is past: fix a day to come."
                if day < self.today
                else "It is today: nobody could be told of it."
            )
            return
        yield from self.barred
        yield from self._no_chair(day)

    @cached_property
    def barred(self) -> tuple[str, ...]:
        """What stands in the way whatever the day: no referral, no appeal that may go on (5.7, 7.1, 8.4)."""
        found = fix_meeting(self.case, self._fixed(self.today), self.office)
        return tuple(dict.fromkeys(o.reason for o in found if o.hard))

    def _fixed(self, day: date) -> ev.MeetingFixed:
        """As a meeting on that day would be fixed."""
        return ev.MeetingFixed(
            at=datetime.combine(self.today, time()),
            by="",
            committee=self.name,
            start=datetime.combine(day, time(10)),
            place="",
            respondents=self.respondents,
        )

    def in_time(self, day: date) -> bool:
        """Whether it is a working day before which the notice and the papers can still be received in time (7.4, 7.6, 8.7)."""
        return self._calendar.working(day) and not any(self._too_soon(day))

    def _too_soon(self, day: date) -> Iterator[str]:
        papers = self._papers(day)
        if papers.do_by is not None and papers.do_by < self._told:
            yield (
                f"The papers would have to be received by {said(papers.do_by)}, which can no longer be kept "
                f"({papers.cites})."
            )
        if self._committee.is_appeal:
            return
        response = self._row("T07", day)
        left = days_between(self._told, response.formal)
        if left < NOTICE:
            yield (
                f"A notice received on {said(self._told)} would leave the Respondent {_days(max(left, 0))} to answer, "
                f"not {NOTICE} (7.3, 7.4)."
            )

    def _no_chair(self, day: date) -> Iterator[str]:
        chair = self._committee.chair
        if chair is not None and day in chair.unavailable:
            yield f"{chair.name}, the Chair, is not available, and without a Chair nobody can meet (7.3, 8.6)."
        elif chair is None and self._could_be_drawn and not self._available("chair", day):
            yield "Nobody who is available that day could be drawn as Chair (7.1, 8.4)."

    # ---- what asks for a reason

    def _asking(self, day: date) -> Iterator[str]:
        """What a meeting keeps unless there is a reason: a working day, time for notice and papers (G05, G06), the 60 or 30 days."""
        if day <= self.today:
            return
        if not self._calendar.working(day):
            yield f"It is {self._calendar.why_not_working(day)}."
        yield from self._too_soon(day)
        if not self._committee.is_appeal and self._notice_by(day) < self._told:
            yield (
                f"The office’s {self._rule('N01').days} clear days of notice ended on "
                f"{said(self._notice_by(day))}; say why it is shorter."
            )
        for aim in self.aims:
            if self.today < aim.last < day:
                yield f"Past {aim.words}, which end on {said(aim.last)}{self._tell(aim.last)}; say why."

    @cached_property
    def aims(self) -> tuple[Aim, ...]:
        """The times in which a decision is wanted and not yet had, the first to end first (2.9, 8.3)."""
        id_, words = (
            ("T15", "the 30 days of 8.3") if self._committee.is_appeal else ("T14", "the 60 days of 2.9")
        )
        of: dict[date, list[str | None]] = {}
        for clock in self._running(id_):
            of.setdefault(clock.with_pause or clock.formal, []).append(clock.respondent)
        return tuple(Aim(last, f"{words}{whose(self.case, of[last])}") for last in sorted(of))

    def _notice_by(self, day: date) -> date:
        row = self._row("N01", day)
        return row.do_by or row.formal

    def _tell(self, last: date) -> str:
        if self._committee.is_appeal:
            return ""
        return f": tell Respondents and Reporting Persons of the delay by {said(last)}"

    # ---- what it would cost

    def _costs(self, day: date) -> Iterator[str]:
        if day <= self.today:
            return
        if not self._committee.is_appeal and self._notice_by(day) >= self._told:
            yield f"Notice received by {said(self._notice_by(day))}."
        yield from self._answer(day)
        yield from self._sent(day)
        yield from self._absences(day)
        yield from self._kept(day)

    def _answer(self, day: date) -> Iterator[str]:
        if self._committee.is_appeal:
            return
        response, papers = self._row("T07", day), self._papers(day)
        yield f"Responses by {said(response.formal)}, at least {self._rule('T07').days} days before (7.4)."
        if not self._calendar.working(response.formal):
            yield (
                f"That is {self._calendar.why_not_working(response.formal)}, and the time does not run on. "
                "A meeting on a Thursday or Friday avoids that."
            )
        elif papers.do_by == response.formal:
            yield (
                "The papers must go out on that same day. "
                "A meeting on a Thursday or Friday leaves a day between."
            )

    def _sent(self, day: date) -> Iterator[str]:
        row = self._papers(day)
        clear = f"{self._rule('T12' if self._committee.is_appeal else 'T08').days} clear days before ({row.cites})"
        if row.do_by and row.do_by != row.formal:
            yield (
                f"Papers received by {said(row.formal)}, {clear}. "
                f"That is {self._calendar.why_not_working(row.formal)}: do it by {said(row.do_by)}."
            )
        else:
            yield f"Papers received by {said(row.formal)}, {clear}."

    def _absences(self, day: date) -> Iterator[str]:
        for seat in self._committee.seats:
            holder = self._committee.members.get(seat.name)
            if holder is not None and day in holder.unavailable and seat.name != "chair":
                yield f"{holder.name} ({seat.title}) is not available: another would be drawn (7.3, 8.6)."
            elif holder is None and seat.by_lot and seat.name in self._could_be_drawn:
                yield from self._how_many(seat, day)

    def _how_many(self, seat: Seat, day: date) -> Iterator[str]:
        whole, there = len(self._could_be_drawn[seat.name]), len(self._available(seat.name, day))
        if there < whole and (there or seat.name != "chair"):
            yield f"{seat.title}: {there or 'none'} of {whole} who could be drawn {'is' if there == 1 else 'are'} available."

    def _kept(self, day: date) -> Iterator[str]:
        for aim in self.aims:
            if day <= aim.last:
                yield f"Within {aim.words}, which end on {said(aim.last)}."
            elif aim.last <= self.today:
                yield f"Past {aim.words} whatever day is chosen: they ended on {said(aim.last)}."

    def _running(self, id_: str) -> Iterable[Clock]:
        rows = clocks(self.case, self._calendar, self.today)
        return (c for c in rows if c.id == id_ and not c.ended and c.met_on is None)

    # ---- what is the same for every day

    @cached_property
    def _committee(self) -> Committee:
        body = self.case.committee(self.name)
        return replace(body, respondents=self.respondents) if self.respondents else body

    @property
    def _calendar(self) -> Calendar:
        return self.office.calendar

    @cached_property
    def _told(self) -> date:
        """When a letter sent now would count as received, at the soonest."""
        return self.today if self._calendar.working(self.today) else self._calendar.next_working(self.today)

    @cached_property
    def _could_be_drawn(self) -> dict[str, tuple[Candidate, ...]]:
        """By empty seat, those whom only their calendar could keep out."""
        seats = [s for s in self._committee.seats if s.by_lot and self._committee.members.get(s.name) is None]
        then = self._meeting_on(self.today)
        found = {}
        for seat in seats:
            all_ = panel(self.case, then, seat, self.office.members, self.today)
            found[seat.name] = tuple(c for c in all_ if c.codes <= BY_DAY)
        return found

    def _available(self, seat_name: str, day: date) -> list[Candidate]:
        """All else that could keep them out is the same for every day."""
        then = self._meeting_on(day)
        return [c for c in self._could_be_drawn[seat_name] if not any(absences(then, c.member, self.today))]

    def _meeting_on(self, day: date) -> Committee:
        return replace(self._committee, meetings=(*self._committee.meetings, self._fixed(day)))

    def _papers(self, day: date) -> Row:
        return self._row("T12" if self._committee.is_appeal else "T08", day)

    def _row(self, id_: str, day: date) -> Row:
        rule = self._rule(id_)
        clock = count(rule, day, self._calendar)
        return Row(rule.name, clock.formal, clock.do_by, rule.cites)

    def _rule(self, id_: str) -> Deadline:
        return self.case.edition.deadlines[id_]


def said(day: date) -> str:
    """Wednesday 6 March 2022."""
    return written_with_weekday(day)


def _days(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"

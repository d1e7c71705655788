"""A Committee of a case: its meetings, who sits, what its Chair ruled."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.editions.edition import Edition, Seat
from panelsec.procedure.people import Member

ORDINALS = ("", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh ", "eighth ", "ninth ")


def committee_title(name: str) -> str:
    """DC1 is the Discipline Committee; the next ones of a case are told apart: second Discipline Committee."""
    number = int(name[2:])
    which = ORDINALS[number - 1] if number <= len(ORDINALS) else f"{number}th "
    return f"{which}{'Appeal' if name.startswith('AC') else 'Discipline'} Committee"


@dataclass(frozen=True)
class Committee:
    """One of a case: DC1, AC1, DC2, ..."""

    name: str
    edition: Edition
    meetings: tuple[ev.MeetingFixed, ...]
    members: Mapping[str, Member | None]
    """By seat, in the order of the draw; None: the seat is empty."""
    served: frozenset[str]
    """Everybody who ever sat."""
    out: Mapping[str, tuple[str, date]]
    """Who stood down: why, and the day of the meeting then fixed."""
    rulings: tuple[ev.Ruled, ...]
    sittings: tuple[ev.Met, ...]
    corrections: tuple[ev.NotesCorrected, ...]
    respondents: tuple[str, ...]
    everybody: tuple[str, ...]
    """All Respondents of the case, who are before it where no meeting names some of them."""

    @property
    def title(self) -> str:
        return committee_title(self.name)

    @property
    def is_appeal(self) -> bool:
        return self.name.startswith("AC")

    @property
    def seats(self) -> tuple[Seat, ...]:
        return self.edition.seats[self.name[:2]]

    @property
    def meeting(self) -> ev.MeetingFixed | None:
        return self.meetings[-1] if self.meetings else None

    @property
    def chair(self) -> Member | None:
        return self.members.get("chair")

    @property
    def sitting(self) -> tuple[Member, ...]:
        """Who sits now, in the order of the seats."""
        return tuple(m for m in self.members.values() if m is not None)

    @property
    def has_met(self) -> bool:
        """Whether it has heard all that it wanted to hear: the last sitting was not paused and left nobody's appeal (7.9, 2.18)."""
        last = self.sittings[-1] if self.sittings else None
        return last is not None and last.outcome != "paused" and not last.left

    def sittings_on(self, respondent: str) -> tuple[ev.Met, ...]:
        """Its sittings while somebody was before it: with hearings of their own, none of another's (2.18)."""
        return tuple(s for s in self.sittings if respondent in self._before_at(s))

    def _before_at(self, sitting: ev.Met) -> tuple[str, ...]:
        fixed = (m.respondents for m in reversed(self.meetings) if m.at <= sitting.at)
        return next((named for named in fixed if named), self.everybody)

    def has_considered(self, respondent: str) -> bool:
        """Whether it is done with one appeal, though another may be left (2.18)."""
        return self.has_met or self._done_before_others(respondent) is not None

    def last_sitting(self, respondent: str) -> ev.Met | None:
        """The last one on somebody's appeal; where it was done with before others', what came later was on those alone."""
        return self._done_before_others(respondent) or next(reversed(self.sittings), None)

    def _done_before_others(self, respondent: str) -> ev.Met | None:
        parted = (s for s in self.sittings if s.left and s.outcome != "paused")
        return next((s for s in parted if respondent not in s.left), None)

    def ruling(self, about: str, *, respondent: str | None = None) -> ev.Ruled | None:
        """The last ruling on something, for one Respondent or for all."""
        mine = (r for r in reversed(self.rulings) if r.about == about)
        return next((r for r in mine if respondent in (None, r.respondent) or r.respondent is None), None)


def convened(
    name: str, edition: Edition, events: Iterable[ev.Event], respondents: tuple[str, ...]
) -> Committee:
    """As the events of its case tell it; it is of all Respondents where no meeting names some of them."""
    mine = [e for e in events if getattr(e, "committee", None) == name]
    meetings = tuple(e for e in mine if isinstance(e, ev.MeetingFixed))
    named = next((e.respondents for e in reversed(meetings) if e.respondents), respondents)
    seats: dict[str, Member | None] = {s.name: None for s in edition.seats[name[:2]]}
    served: set[str] = set()
    out: dict[str, tuple[str, date]] = {}
    fixed: date | None = None
    for event in mine:
        match event:
            case ev.MeetingFixed():
                fixed = event.start.date()
            case ev.Drawn():
                seats |= {s.seat: s.seated for s in event.results}
                served |= {s.seated.id for s in event.results if s.seated}
            case ev.ProctorConfirmed():
                seats["proctor"] = event.member
                served.add(event.member.id)
            case ev.StoodDown():
                leaver, seats[event.seat] = seats.get(event.seat), None
                if leaver is not None:
                    out[leaver.id] = (event.why, fixed or event.at.date())
    rulings = tuple(e for e in mine if isinstance(e, ev.Ruled))
    sittings = tuple(e for e in mine if isinstance(e, ev.Met))
    mended = tuple(e for e in mine if isinstance(e, ev.NotesCorrected))
    return Committee(
        name, edition, meetings, seats, frozenset(served), out, rulings, sittings, mended, named, respondents
    )

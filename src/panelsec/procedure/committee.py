"""A Committee of a case: its meetings, who sits, what its Chair ruled."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.editions.edition import Edition, Seat
from panelsec.procedure.people import Member

ORDINALS = ("", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh ", "eighth ", "ninth ")


def committee_title(name: str) -> str:
    """DC1 is the Discipline Committee; later ones are numbered: second Discipline Committee."""
    number = int(name[2:])
    which = ORDINALS[number - 1] if number <= len(ORDINALS) else f"{number}th "
    return f"{which}{'Appeal' if name.startswith('AC') else 'Discipline'} Committee"


@dataclass(frozen=True)
class Committee:
    """A Committee of a case: DC1, AC1, DC2, ..."""

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
        """The current members, in the order of the seats."""
        return tuple(m for m in self.members.values() if m is not None)

    @property
    def has_met(self) -> bool:
        """Whether it has heard everything: its last sitting was not adjourned and left no appeal unheard (7.9, 2.18)."""
        last = self.sittings[-1] if self.sittings else None
        return last is not None and last.outcome != "paused" and not last.left

    def sittings_on(self, respondent: str) -> tuple[ev.Met, ...]:
        """Its sittings on a Respondent: with separate hearings, none of another's (2.18)."""
        return tuple(s for s in self.sittings if respondent in self._before_at(s))

    def _before_at(self, sitting: ev.Met) -> tuple[str, ...]:
        fixed = (m.respondents for m in reversed(self.meetings) if m.at <= sitting.at)
        return next((named for named in fixed if named), self.everybody)

    def has_considered(self, respondent: str) -> bool:
        """Whether it has finished with one appeal, even if another is left (2.18)."""
        return self.has_met or self._done_before_others(respondent) is not None

    def last_sitting(self, respondent: str) -> ev.Met | None:
        """Its last sitting on a Respondent's appeal; once it was done with that one, later sittings were on the others alone."""
        return self._done_before_others(respondent) or next(reversed(self.sittings), None)

    def _done_before_others(self, respondent: str) -> ev.Met | None:
        parted = (s for s in self.sittings if s.left and s.outcome != "paused")
        return next((s for s in parted if respondent not in s.left), None)

    def ruling(self, about: str, *, respondent: str | None = None) -> ev.Ruled | None:
        """The last ruling on a subject, for one Respondent or for all."""
        mine = (r for r in reversed(self.rulings) if r.about == about)
        return next((r for r in mine if respondent in (None, r.respondent) or r.respondent is None), None)


def convened(
    name: str, edition: Edition, events: Iterable[ev.Event], respondents: tuple[str, ...]
) -> Committee:
    """A Committee as the case's events describe it; it concerns all Respondents unless a meeting names some of them."""
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

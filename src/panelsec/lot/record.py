"""The record of a draw (3-record.txt): append-only, each line chained to the hash of the line before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, reduce
from types import MappingProxyType

from panelsec.errors import Refused
from panelsec.lot import replay, text, tickets
from panelsec.lot.replay import Act, Event, Kind, State
from panelsec.lot.text import Fault
from panelsec.lot.tickets import Draw

NOBODY_LATE: Mapping[str, str] = MappingProxyType({})
SOLE = "sole eligible, no lot possible"
_CITES = ("7.1", "7.3", "8.4", "8.6")


@dataclass(frozen=True)
class Record:
    """The three files of a draw as they stand. Fault if they do not hold together.

    Each act gives the record with its lines added, or is refused. Who is next shows only when recorded.
    Reasons stand in the file as given; one that would unmask somebody protected is to be given as CONFLICT.
    """

    commitment: bytes
    entropy: bytes
    text: bytes

    def __post_init__(self) -> None:
        _ = self._state

    @classmethod
    def start(cls, commitment: bytes, entropy: bytes) -> "Record":
        return cls(commitment, entropy, replay.first_line(tickets.read(commitment, entropy)))

    @cached_property
    def draw(self) -> Draw:
        return tickets.read(self.commitment, self.entropy)

    @cached_property
    def _read(self) -> tuple[str, tuple[Event, ...]]:
        return replay.read(self.text, self.draw)

    @cached_property
    def _state(self) -> State:
        return reduce(State.after, self.events, replay.opening(self.draw))

    @property
    def head(self) -> str:
        """The hash on which the next line will hang: print it, and nobody can cut the record short unseen."""
        return self._read[0]

    @property
    def events(self) -> tuple[Event, ...]:
        return self._read[1]

    @property
    def seated(self) -> Mapping[str, str]:
        """Role to pseudonym, in draw order."""
        return {role: self._state.seated[role] for role in self._state.order if role in self._state.seated}

    @property
    def out(self) -> frozenset[str]:
        """Pseudonyms of those who stood down or were passed over: out for every seat of this draw."""
        return self._state.out

    @property
    def empty(self) -> frozenset[str]:
        """Roles whose list is exhausted."""
        return self._state.empty

    @property
    def unassigned(self) -> tuple[str, ...]:
        """Roles that nobody has and whose list is not exhausted, in draw order."""
        state = self._state
        return tuple(role for role in state.order if role not in state.seated and role not in state.empty)

    @property
    def ended(self) -> Act | None:
        """VOID, CLOSE, or None while the record is open."""
        return self._state.ended

    def assign(self, role: str, at: datetime, late_out: Mapping[str, str] = NOBODY_LATE) -> "Record":
        """The seat goes to the next ticket, or is recorded EMPTY.

        `late_out`: the pseudonym of everybody who was in the lot and is eligible no more, and why. Those of
        them whose ticket comes first, and whoever holds another seat, are passed over in lines of their own.
        """
        if role not in self._state.order:
            raise Refused(f"No list for {role} was committed in this draw.", cites=_CITES)
        record = self
        while (person := record._state.next_in_line(role)) is not None:
            if person in record._state.seated.values():
                record = record._add(at, Act.PASS, role, person, Kind.SEATED.value)
            elif person in late_out:
                record = record._add(
                    at, Act.PASS, role, person, f"{Kind.LATE_OUT} {text.field(late_out[person])}"
                )
            else:
                sole = len(self._state.order[role]) == 1
                return record._add(at, Act.ASSIGN, role, person, SOLE if sole else "-")
        return record._add(at, Act.EMPTY, role)

    def pass_over(self, role: str, person: str, kind: Kind, detail: str | None, at: datetime) -> "Record":
        """Somebody who has refused before being assigned; refused unless that person's ticket is the next."""
        return self._add(at, Act.PASS, role, person, _why(kind, detail))

    def release(self, role: str, kind: Kind, detail: str | None, at: datetime) -> "Record":
        """Whoever holds the seat stands down, and is out for every seat of this draw (7.3, 8.6)."""
        if (person := self.seated.get(role)) is None or kind is Kind.SEATED:
            raise Refused(
                f"Nobody stands down as {role}: the seat is not filled, or no reason given.", cites=_CITES
            )
        return self._add(at, Act.RELEASE, role, person, _why(kind, detail))

    def void(self, reason: str, authority: str, at: datetime) -> "Record":
        """Ends the record; refused if the authority is the officer who drew."""
        own, other = _words(self.draw.commitment.by), _words(authority)
        if own <= other or other <= own:
            raise Refused(
                "A draw can be made void only by somebody other than the officer who drew.", cites=_CITES
            )
        detail = f"{text.field(reason)}; by authority of {text.field(authority)}"
        return self._add(at, Act.VOID, detail=detail)

    def close(self, at: datetime, reason: str | None = None) -> "Record":
        """Ends the record; with the reason where a seat is to be drawn anew."""
        return self._add(at, Act.CLOSE, detail=text.optional(reason))

    def _add(self, at: datetime, act: Act, role: str = "-", person: str = "-", detail: str = "-") -> "Record":
        event = Event(text.stamp(at), act, role, person, detail)
        try:
            self._state.after(event)
        except Fault as fault:
            raise Refused(str(fault), cites=_CITES) from None
        return Record(
            self.commitment, self.entropy, self.text + replay.line(self.head, len(self.events) + 1, event)
        )


def _why(kind: Kind, detail: str | None) -> str:
    return kind.value if detail is None else f"{kind} {text.field(detail)}"


def _words(name: str) -> set[str]:
    return set(text.field(name).casefold().replace(",", " ").split()) - {"the"}

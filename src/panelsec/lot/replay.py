"""The rules for a record of the lot: what may follow what, for writing and for checking alike."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from panelsec.lot import text
from panelsec.lot.text import Fault
from panelsec.lot.tickets import Draw


class Act(StrEnum):
    """What a line of the record says has happened."""

    ASSIGN = "ASSIGN"
    PASS = "PASS"  # noqa: S105
    RELEASE = "RELEASE"
    EMPTY = "EMPTY"
    VOID = "VOID"
    CLOSE = "CLOSE"


class Kind(StrEnum):
    """Why a ticket was passed over, or a seat given up."""

    SEATED = "SEATED"
    LATE_OUT = "LATE-OUT"
    DECLINED = "DECLINED"
    UNABLE = "UNABLE"
    NO_REPLY = "NO-REPLY"


@dataclass(frozen=True)
class Event:
    """A line of the record; "-" stands for no role, no person, no detail."""

    time: str
    act: Act
    role: str = "-"
    person: str = "-"
    detail: str = "-"

    @property
    def kind(self) -> Kind | None:
        word = self.detail.split(" ")[0]
        return Kind(word) if word in set(Kind) else None


@dataclass(frozen=True)
class State:
    """How a draw stands after some events. Roles keep draw order; people go by pseudonym."""

    order: dict[str, tuple[str, ...]]
    clock: datetime
    seated: dict[str, str]
    begun: frozenset[str] = frozenset()
    passed: frozenset[tuple[str, str]] = frozenset()
    out: frozenset[str] = frozenset()
    empty: frozenset[str] = frozenset()
    ended: Act | None = None

    def next_in_line(self, role: str) -> str | None:
        """The lowest ticket not yet passed and not out of the draw; the person may hold another seat."""
        waiting = (p for p in self.order[role] if (role, p) not in self.passed and p not in self.out)
        return next(waiting, None)

    def after(self, event: Event) -> "State":
        """Fault, in a sentence that does not give the next name away, if the event may not follow."""
        now = text.moment(event.time)
        if self.ended:
            raise Fault("Something follows although the record has ended.")
        if now < self.clock:
            raise Fault("A time lies before the one it follows.")
        state = replace(self, clock=now)
        match event.act:
            case Act.VOID | Act.CLOSE:
                return state._end(event)
            case Act.RELEASE:
                return state._release(event)
            case _:
                state._ready(event.role)
        match event.act:
            case Act.ASSIGN:
                return state._assign(event)
            case Act.PASS:
                return state._pass(event)
            case _:
                return state._exhaust(event)

    def _end(self, event: Event) -> "State":
        if (event.role, event.person) != ("-", "-"):
            raise Fault(f"{event.act} ends the whole record and names no seat.")
        if event.act is Act.VOID and event.detail == "-":
            raise Fault("A draw can be void only for a reason.")
        return replace(self, ended=event.act)

    def _release(self, event: Event) -> "State":
        if self.seated.get(event.role) != event.person:
            raise Fault(f"Somebody stands down as {event.role} who does not hold that seat.")
        seated = {role: person for role, person in self.seated.items() if role != event.role}
        return replace(self, seated=seated, out=self.out | {event.person})

    def _ready(self, role: str) -> None:
        if role not in self.order:
            raise Fault("The record names a seat that was not committed.")
        if role in self.seated or role in self.empty:
            raise Fault(f"The list for {role} goes on although the seat is filled or the list exhausted.")
        earlier = list(self.order)[: list(self.order).index(role)]
        if not self.begun.issuperset(earlier):
            raise Fault(f"{role} is drawn before a seat that comes first.")

    def _assign(self, event: Event) -> "State":
        self._at_the_head(event)
        if event.person in self.seated.values():
            raise Fault(f"{event.role} goes to somebody who already holds another seat.")
        seated = {**self.seated, event.role: event.person}
        return replace(self, seated=seated, begun=self.begun | {event.role})

    def _pass(self, event: Event) -> "State":
        self._at_the_head(event)
        if event.kind is None:
            raise Fault(f"Somebody is passed over for {event.role} without one of the five kinds of reason.")
        if (event.kind is Kind.SEATED) != (event.person in self.seated.values()):
            raise Fault(f"SEATED is for whoever holds another seat, and for nobody else: {event.role}.")
        out = self.out if event.kind is Kind.SEATED else self.out | {event.person}
        return replace(self, passed=self.passed | {(event.role, event.person)}, out=out)

    def _exhaust(self, event: Event) -> "State":
        if event.person != "-" or self.next_in_line(event.role) is not None:
            raise Fault(f"The list for {event.role} is called empty although somebody is left.")
        return replace(self, empty=self.empty | {event.role}, begun=self.begun | {event.role})

    def _at_the_head(self, event: Event) -> None:
        if self.next_in_line(event.role) != event.person:
            raise Fault(f"A ticket for {event.role} is used out of turn.")


def opening(draw: Draw) -> State:
    return State(order=draw.order, clock=draw.entropy.received, seated={})


def first_line(draw: Draw) -> bytes:
    return text.write([("LOT1", "record", draw.commitment.digest, draw.entropy.digest)])


def line(head: str, number: int, event: Event) -> bytes:
    """The line of this number, which begins with its own hash over `head` and the rest."""
    rest = text.write([(str(number), event.time, event.act.value, event.role, event.person, event.detail)])
    return f"{_link(head, rest)}\t".encode("ascii") + rest


def read(record: bytes, draw: Draw) -> tuple[str, tuple[Event, ...]]:
    """The head of the chain and the events; Fault if a line is malformed, out of number or off the chain."""
    rows = text.read(record)
    lines = record.split(b"\n")[:-1]
    if lines[0] + b"\n" != first_line(draw):
        raise Fault("Its first line is not that of this commitment and this entropy.")
    head = text.digest(first_line(draw))
    events = []
    for number, (row, raw) in enumerate(zip(rows[1:], lines[1:], strict=True), 1):
        if len(row) != 7 or row[1] != str(number) or row[3] not in set(Act):
            raise Fault(f"Line {number} is not an event of LOT1 with its number.")
        if row[0] != (head := _link(head, raw.split(b"\t", 1)[1] + b"\n")):
            raise Fault(f"Line {number} does not hang on the line before it: something was changed.")
        events.append(Event(row[2], Act(row[3]), *row[4:]))
    return head, tuple(events)


def _link(head: str, rest: bytes) -> str:
    return sha256(f"{head}\t".encode("ascii") + rest).hexdigest()

"""Harmless error: would a person wrongly left out of the lot have been reached by it?"""

from dataclasses import dataclass
from enum import Enum

from panelsec.errors import Refused
from panelsec.lot import disclosures, replay
from panelsec.lot.record import Record
from panelsec.lot.replay import Act, Event


class Outcome(Enum):
    """What would have become of the ticket."""

    NOT_REACHED = "The list never came to that person: the exclusion made no difference to this draw."
    OUT_ALREADY = (
        "The list came to that person’s place when he or she was out of the draw: it made no difference."
    )
    PASSED_OVER = "The list came to that person, who held another seat and would have been passed over."
    REACHED = "The list came to that person’s place: the seat would have gone to him or her."


@dataclass(frozen=True)
class Reach:
    """`place`: from 1, in the order as it would have been; `event`: the line that took that place's turn."""

    outcome: Outcome
    person: str
    ticket: str
    place: int
    event: Event | None

    @property
    def is_harmless(self) -> bool:
        return self.outcome is not Outcome.REACHED


def contested(record: Record, all_disclosures: bytes, role: str, register_number: str) -> Reach:
    """By the tickets of this very draw, all else as recorded; refused if the person was in the lot."""
    disclosures.check(all_disclosures, record.draw.commitment)
    behind = {(d.role, d.register_number): d for d in disclosures.read(all_disclosures)}
    entry = behind.get((role, register_number))
    if entry is None or entry.is_in:
        raise Refused(
            "Only somebody who was left out of the lot for that seat can be asked about.",
            cites=("7.1", "8.4"),
        )
    ticket = record.draw.ticket(role, entry.person)
    ahead = [p for p in record.draw.order[role] if record.draw.ticket(role, p) < ticket]
    event, outcome = _turn(record, role, entry.person, frozenset(ahead))
    return Reach(outcome, entry.person, ticket, len(ahead) + 1, event)


def _turn(record: Record, role: str, person: str, ahead: frozenset[str]) -> tuple[Event | None, Outcome]:
    """The first line for this role that goes past the person's place, and how the person stood just then."""
    state = replay.opening(record.draw)
    for event in record.events:
        takes_a_turn = event.role == role and event.act in (Act.ASSIGN, Act.PASS, Act.EMPTY)
        if takes_a_turn and event.person not in ahead:
            if person in state.seated.values():
                return event, Outcome.PASSED_OVER
            return event, Outcome.OUT_ALREADY if person in state.out else Outcome.REACHED
        state = state.after(event)
    return None, Outcome.NOT_REACHED

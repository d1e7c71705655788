"""Looks ahead before anything is committed: can every seat be filled, whatever the lot?"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import permutations


@dataclass(frozen=True)
class DeadEnd:
    """A seat for which nobody would be left if all its people were drawn for the seats before it."""

    role: str
    people: frozenset[str]
    before: tuple[str, ...]

    @property
    def sentence(self) -> str:
        who = "the only one eligible" if len(self.people) == 1 else f"all {len(self.people)} who are eligible"
        return f"{self.role}: {who} may be given another seat first ({' and '.join(self.before)}), and nobody would be left."


@dataclass(frozen=True)
class Outlook:
    """`empty`: seats for which nobody is eligible; `sole`: seats with one, where no lot is possible.

    With neither `empty` seats nor `dead_ends` every seat is filled, however the lot falls.
    """

    empty: tuple[str, ...]
    sole: tuple[str, ...]
    dead_ends: tuple[DeadEnd, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        empty = (f"{role}: nobody is eligible, and the seat stays empty." for role in self.empty)
        sole = (f"{role}: one person is the only one eligible, so no lot is possible." for role in self.sole)
        return (*empty, *sole, *(end.sentence for end in self.dead_ends))


def look_ahead(roles: Mapping[str, Collection[str]]) -> Outlook:
    """`roles` in draw order, each with whoever is eligible for it, under one name a person throughout."""
    people = {role: frozenset(eligible) for role, eligible in roles.items()}
    ends = (_dead_end(role, people) for role in people)
    return Outlook(
        empty=tuple(role for role in people if not people[role]),
        sole=tuple(role for role in people if len(people[role]) == 1),
        dead_ends=tuple(end for end in ends if end),
    )


def _dead_end(role: str, people: Mapping[str, frozenset[str]]) -> DeadEnd | None:
    own = sorted(people[role])
    earlier = list(people)[: list(people).index(role)]
    for before in permutations(earlier, len(own)):
        if own and all(person in people[seat] for person, seat in zip(own, before, strict=True)):
            return DeadEnd(role, people[role], tuple(seat for seat in earlier if seat in before))
    return None

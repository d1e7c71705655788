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
    """`empty`: seats for which nobody is eligible; `sole`: seats with one, where no lot is possible."""

    roles: tuple[str, ...]
    most_seats: int
    empty: tuple[str, ...]
    sole: tuple[str, ...]
    dead_ends: tuple[DeadEnd, ...]

    @property
    def can_be_filled(self) -> bool:
        """There is a choice of different people for all seats."""
        return self.most_seats == len(self.roles)

    @property
    def will_be_filled(self) -> bool:
        """Every way in which the lot can fall fills all seats."""
        return not self.empty and not self.dead_ends

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
        roles=tuple(people),
        most_seats=_most_seats(list(people.values())),
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


def _most_seats(seats: list[frozenset[str]], taken: frozenset[str] = frozenset()) -> int:
    if not seats:
        return 0
    filled = (1 + _most_seats(seats[1:], taken | {person}) for person in seats[0] - taken)
    return max(_most_seats(seats[1:], taken), *filled, 0)

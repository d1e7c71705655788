"""Tickets: each person's number for each seat, which anybody can compute once the secret is open."""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from panelsec.lot import commitment as committed
from panelsec.lot import entropy as opened
from panelsec.lot.commitment import Commitment
from panelsec.lot.entropy import Entropy


def extract(secret: bytes, public: str) -> bytes:
    """PRK: HKDF-Extract of RFC 5869 with the secret as salt and the public value as key material."""
    return hmac.digest(secret, public.encode("ascii"), "sha256")


def ticket(prk: bytes, commitment: str, role: str, person: str) -> bytes:
    """HKDF-Expand to 32 bytes. The label holds the role: one ticket a person would halve some chances."""
    return hmac.digest(prk, f"{commitment}/{role}/{person}\x01".encode("ascii"), "sha256")


def in_order(prk: bytes, commitment: str, role: str, people: Iterable[str]) -> tuple[str, ...]:
    """Ascending by ticket. Nobody's place depends on who else is there."""
    return tuple(sorted(people, key=lambda person: ticket(prk, commitment, role, person)))


@dataclass(frozen=True)
class Draw:
    """A commitment and the entropy that opens it: from the two, every ticket and every order follow."""

    commitment: Commitment
    entropy: Entropy

    @cached_property
    def prk(self) -> bytes:
        return extract(self.entropy.secret, self.entropy.public)

    def ticket(self, role: str, person: str) -> str:
        """In hex; of anybody, in the lot or out of it."""
        return ticket(self.prk, self.commitment.digest, role, person).hex()

    @cached_property
    def order(self) -> dict[str, tuple[str, ...]]:
        """For each role, in draw order, those in the lot by ascending ticket."""
        return {role: self._order(role) for role in self.commitment.roles}

    def _order(self, role: str) -> tuple[str, ...]:
        return in_order(self.prk, self.commitment.digest, role, self.commitment.people_in(role))


@lru_cache(maxsize=8)
def read(commitment: bytes, entropy: bytes) -> Draw:
    """Fault if either file is malformed or the two do not belong together."""
    draw = Draw(committed.read(commitment), opened.read(entropy))
    opened.fit(draw.commitment, draw.entropy)
    return draw

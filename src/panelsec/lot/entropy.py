"""The entropy: public randomness and the secret that is revealed after it (2-entropy.txt)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from panelsec.errors import Refused
from panelsec.lot import text
from panelsec.lot.commitment import Commitment, Mode, Sealed
from panelsec.lot.commitment import read as read_commitment
from panelsec.lot.text import Fault

FEWEST_DICE = 10
NO_PUBLIC_VALUE = "-"
_VALUES = re.compile(r"(((0|[1-9][0-9]{0,999})\.)+/)+")
_CITES = ("7.1", "8.4")


def encode(sources: Iterable[Sequence[int]]) -> str:
    """A public value by RFC 3797 section 4: a full stop after each number, a stroke after each source."""
    value = "".join("".join(f"{number}." for number in numbers) + "/" for numbers in sources)
    if not _VALUES.fullmatch(value):
        raise ValueError("Every source of a public value needs at least one number, and none below nought.")
    return value


def dice(throws: Sequence[int]) -> str:
    """The public value of ten-sided dice, in the order of throwing; fewer than ten are refused."""
    if any(throw not in range(10) for throw in throws):
        raise ValueError("A ten-sided die shows 0 to 9.")
    if len(throws) < FEWEST_DICE:
        raise Refused(
            f"At least {FEWEST_DICE} dice are needed: fewer could be tried out beforehand.", cites=_CITES
        )
    return encode([throws])


def lottery(balls: Sequence[int], *bonus: int) -> str:
    """The public value of a lottery: its balls ascend, and bonus balls are a source of their own."""
    if len(set(balls)) < len(balls):
        raise ValueError("A ball is named twice.")
    return encode([sorted(balls), *([sorted(bonus)] if bonus else [])])


def parse(public: str) -> tuple[tuple[int, ...], ...]:
    """The numbers of each source; Fault if they could have been written in any other way."""
    if not _VALUES.fullmatch(public):
        raise Fault("The public value is not numbers, each with a full stop, each source with a stroke.")
    return tuple(tuple(int(n) for n in source.split(".")[:-1]) for source in public.split("/")[:-1])


@dataclass(frozen=True)
class Entropy:
    """2-entropy.txt as read."""

    digest: str
    commitment: str
    secret: bytes
    public: str
    received: datetime


def first_second_after(made: datetime) -> datetime:
    """The earliest `received`: what a solo draw takes, which seals and reveals in one click."""
    return made.replace(microsecond=0) + timedelta(seconds=1)


def reveal(sealed: Sealed, public: str, received: datetime) -> bytes:
    """2-entropy.txt; refused unless the public value fits the mode and came after the commitment."""
    commitment = read_commitment(sealed.commitment)
    rows = (
        ("LOT1", "entropy"),
        ("commitment", commitment.digest),
        ("secret", sealed.secret.hex()),
        ("public", public),
        ("received", text.stamp(received)),
    )
    entropy = text.write(rows)
    try:
        fit(commitment, read(entropy))
    except Fault as fault:
        raise Refused(str(fault), cites=_CITES) from None
    return entropy


def read(data: bytes) -> Entropy:
    """Fault if a byte is not as the specification has it; whether it fits a commitment is for `fit`."""
    match text.read(data):
        case (
            ("LOT1", "entropy"),
            ("commitment", commitment),
            ("secret", secret),
            ("public", public),
            ("received", received),
        ):
            key = bytes.fromhex(text.hexadecimal(secret))
            return Entropy(
                text.digest(data), text.hexadecimal(commitment), key, public, text.moment(received)
            )
    raise Fault("It does not have the five lines of a LOT1 entropy file, in order.")


def fit(commitment: Commitment, entropy: Entropy) -> None:
    """Fault unless this is the secret that was sealed, with a later public value of the kind named."""
    if entropy.commitment != commitment.digest:
        raise Fault("It belongs to another commitment than 1-commitment.txt.")
    if text.digest(entropy.secret) != commitment.sealed:
        raise Fault("Its secret is not the one that was sealed in the commitment.")
    if entropy.received <= commitment.made:
        raise Fault("The public value was received no later than the commitment was made.")
    if commitment.mode is Mode.SOLO:
        if entropy.public != NO_PUBLIC_VALUE:
            raise Fault("A solo draw has no public value.")
        return
    numbers = [number for source in parse(entropy.public) for number in source]
    if commitment.mode is not Mode.PUBLIC and (max(numbers) > 9 or len(numbers) < FEWEST_DICE):
        raise Fault(f"The public value is not at least {FEWEST_DICE} throws of a ten-sided die.")

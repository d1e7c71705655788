"""What an ordeal tells when it is over."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """How often it was tried, and what was lost, a sentence each."""

    tried: int
    lost: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ordeal:
    """`run` takes how often, and an empty folder; one that several workers share also takes the number of its first trial."""

    name: str
    what: str
    usual: int
    short: int
    run: Callable[..., Outcome]
    parts: int = 1
    """How many workers may share it."""

"""What an ordeal tells when it is over."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Outcome:
    """How often it was tried, and what was lost, a sentence each."""

    tried: int
    lost: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ordeal:
    """`run` takes how often, and an empty folder on a disk of its own choice."""

    name: str
    what: str
    usual: int
    short: int
    run: Callable[[int, Path], Outcome]

"""What an edition of the procedure contains; a case keeps the edition under which it was opened."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Count(StrEnum):
    """How a number of days is counted (`counting`)."""

    WITHIN = "within"
    CLEAR_BEFORE = "clear days before"
    BEFORE = "at least before"
    MONTHS = "months"


class Duty(StrEnum):
    """Whose day it is: the office gets a do-by day, a Respondent a warning where the day is not a working day."""

    OFFICE = "office"
    RESPONDENT = "respondent"
    UNIVERSITY = "university"


@dataclass(frozen=True)
class Deadline:
    id: str
    name: str
    days: int
    count: Count
    of: str
    """What it is counted from, in words."""
    duty: Duty
    cites: str
    right: bool = False
    """A right that may be left unused: then it is never missed."""
    source: str = ""
    """Who gives the number of days, where the paragraph gives none."""

    @property
    def by(self) -> str:
        """What the number of days is to be cited by."""
        return self.source or self.cites


@dataclass(frozen=True)
class Seat:
    name: str
    title: str
    panel: str
    cites: tuple[str, ...]
    by_lot: bool = True
    lot_role: str = ""


@dataclass(frozen=True)
class Gate:
    id: str
    hard: bool
    when: str
    cites: tuple[str, ...]


@dataclass(frozen=True)
class Letter:
    """`to` holds the roles that the paragraph names: anybody else is a query (G25)."""

    id: str
    name: str
    sender: str
    to: tuple[str, ...]
    cites: tuple[str, ...]
    deadline: str | None = None


@dataclass(frozen=True)
class Ground:
    id: str
    words: str
    cites: str


@dataclass(frozen=True)
class SanctionRule:
    paragraph: str
    words: str
    minor: bool
    cap_gbp: int | None = None


@dataclass(frozen=True)
class Edition:
    id: str
    title: str
    in_force: date
    paragraphs: Mapping[str, str]
    """Each paragraph in our own words, a sentence or two."""
    deadlines: Mapping[str, Deadline]
    seats: Mapping[str, tuple[Seat, ...]]
    """By the first two letters of a Committee's name: DC, AC; in the order of the draw."""
    gates: Mapping[str, Gate]
    letters: Mapping[str, Letter]
    grounds: Mapping[str, Ground]
    sanctions: Mapping[str, SanctionRule]
    rulings: Mapping[str, tuple[str, str, tuple[str, ...]]]
    """What a Chair may rule on: the words for it, the paragraph, the answers."""
    decisions: Mapping[str, tuple[str, str, tuple[str, ...]]]
    """What else is decided or answered, in the same way."""

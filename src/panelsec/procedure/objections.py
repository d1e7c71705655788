"""The objections that the procedure can raise to an act: a gate, a missing step, a query."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from panelsec.errors import Queried, Refused
from panelsec.procedure.case import Case
from panelsec.procedure.events import Event


@dataclass(frozen=True)
class Objection:
    """A hard one refuses; a soft one asks for the secretary's own reason and then yields."""

    gate: str | None
    hard: bool
    cites: tuple[str, ...]
    reason: str

    @property
    def yields(self) -> bool:
        """Whether a recorded reason overcomes it; of the hard gates G14 alone does (8.12: 'normally')."""
        return not self.hard or self.gate == "G14"

    @property
    def rank(self) -> tuple[int, int]:
        """If several apply one is named: a gate before a missing step, a hard one before a soft one, then the higher number."""
        kind = (0 if self.hard else 1) if self.gate else (2 if self.hard else 3)
        return kind, -int(self.gate[1:]) if self.gate else 0


def gate(case: Case, id_: str, reason: str, *cites: str) -> Objection:
    """The objection of a gate; `cites` first where a paragraph fits better than the gate's own."""
    rule = case.edition.gates[id_]
    return Objection(id_, rule.hard, (*cites, *(c for c in rule.cites if c not in cites)), reason)


def missing(reason: str, *cites: str) -> Objection:
    """A step that needs another one first."""
    return Objection(None, True, cites, reason)


def query(reason: str, *cites: str) -> Objection:
    """Allowed, but unusual: asks for a reason."""
    return Objection(None, False, cites, reason)


def one_of(case: Case, what: str, given: str) -> Iterator[Objection]:
    """That a decision or answer is one of those that there are."""
    words, cites, answers = case.edition.decisions[what]
    if given not in answers:
        yield missing(f"{words}: '{given}' is none of {', '.join(answers)}.", cites)


def answer(objections: Iterable[Objection], event: Event) -> None:
    """Raise the objection that counts, if any is left after the reason given with the act."""
    left = [o for o in objections if not (event.override and o.yields)]
    if not left:
        return
    first = min(left, key=lambda o: o.rank)
    if first.hard:
        raise Refused(first.reason, gate=first.gate, cites=first.cites, yields=first.yields)
    raise Queried(first.reason, gate=first.gate, cites=first.cites)

"""The objections that the procedure can raise to an act: a gate, a missing step, a query."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from panelsec.errors import Queried, Refused
from panelsec.procedure.case import Case
from panelsec.procedure.events import Event


@dataclass(frozen=True)
class Objection:
    """A hard objection refuses; a soft one asks for the secretary's own reason and then gives way."""

    gate: str | None
    hard: bool
    cites: tuple[str, ...]
    reason: str

    @property
    def yields(self) -> bool:
        """Whether a recorded reason overcomes it; of the hard gates only G14 gives way (8.12: 'normally')."""
        return not self.hard or self.gate == "G14"

    @property
    def rank(self) -> tuple[int, int]:
        """If several apply, one is named: a gate before a missing step, hard before soft, then the higher number."""
        kind = (0 if self.hard else 1) if self.gate else (2 if self.hard else 3)
        return kind, -int(self.gate[1:]) if self.gate else 0


def gate(case: Case, id_: str, reason: str, *cites: str) -> Objection:
    """The objection of a gate; `cites` replaces the gate's own paragraph where another fits better."""
    rule = case.edition.gates[id_]
    return Objection(id_, rule.hard, (*cites, *(c for c in rule.cites if c not in cites)), reason)


def missing(reason: str, *cites: str) -> Objection:
    """A hard objection: another step has to come first."""
    return Objection(None, True, cites, reason)


def query(reason: str, *cites: str) -> Objection:
    """A soft objection: allowed but unusual, so that a reason is needed."""
    return Objection(None, False, cites, reason)


def one_of(case: Case, what: str, given: str) -> Iterator[Objection]:
    """Objects if a decision or answer is not one of the possible ones."""
    words, cites, answers = case.edition.decisions[what]
    if given not in answers:
        yield missing(f"{words}: '{given}' is none of {', '.join(answers)}.", cites)


def answer(objections: Iterable[Objection], event: Event) -> None:
    """Raise the objection that counts, if any remains after the reason given with the act."""
    left = [o for o in objections if not (event.override and o.yields)]
    if not left:
        return
    first = min(left, key=lambda o: o.rank)
    if first.hard:
        raise Refused(first.reason, gate=first.gate, cites=first.cites, yields=first.yields)
    raise Queried(first.reason, gate=first.gate, cites=first.cites)

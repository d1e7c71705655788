"""The cases as a list: searched, filtered, sorted, a page at a time."""

from dataclasses import dataclass, replace

from panelsec.actions.session import Session
from panelsec.procedure.stages import STAGES
from panelsec.storage.projections import Listing, Order

__all__ = ["ALL_STAGES", "Asked", "Listing", "Order", "count", "find"]

ALL_STAGES = (*STAGES, "Withdrawn")


@dataclass(frozen=True)
class Asked:
    """Which cases, in which order. Every word of `search` begins a word of a name, a reference, a paper or a letter;
    `closed` None takes both."""

    search: str = ""
    stage: str | None = None
    closed: bool | None = None
    order: Order = Order.REFERENCE
    descending: bool = False

    def sorted_by(self, order: Order, descending: bool) -> "Asked":
        return replace(self, order=order, descending=descending)


def find(session: Session, asked: Asked, limit: int = -1, offset: int = 0) -> list[Listing]:
    return session.store.projections.cases(
        asked.search,
        asked.stage,
        closed=asked.closed,
        order=asked.order,
        descending=asked.descending,
        limit=limit,
        offset=offset,
    )


def count(session: Session, asked: Asked) -> int:
    return session.store.projections.count(asked.search, asked.stage, closed=asked.closed)

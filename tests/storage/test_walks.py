"""The record over random walks through a case: nothing is lost, what is read back is the same case, a dropped event is noticed."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panelsec.procedure.case import Case
from panelsec.storage.bodies import entry, event
from panelsec.storage.store import Store
from tests.procedure.walks import Walk, play, walked, walks

NUMBERS = count(1)
"""One case a walk, all in one store: a record is never begun anew."""
SHIFTED = (
    "UPDATE {0} SET sequence = 1 - sequence WHERE sequence > {1}",
    "UPDATE {0} SET sequence = -sequence WHERE sequence < 0",
)


class RolledBackError(Exception):
    """Ends a transaction without its changes."""


@pytest.fixture(scope="module")
def walked_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.throwaway(tmp_path_factory.mktemp("walks")) as store:
        store.connection.rows("PRAGMA foreign_keys = OFF")
        yield store


@walked(40)
@given(walks(), st.floats(0, 1, exclude_max=True), st.booleans())
def test_a_walk_is_read_back_as_the_same_case_and_an_event_that_is_dropped_is_noticed(
    walked_store: Store, walk: Walk, where: float, closed_up: bool
) -> None:
    case, record = play(walk).case, walked_store.record
    reference, first = f"DC/2022/{next(NUMBERS)}", record.head().sequence + 1
    record.append(reference, [entry(e) for e in case.events])
    seen = record.head()
    again = Case(case.reference, tuple(event(r) for r in record.events(reference)))
    assert again == case
    assert again.standings == case.standings
    assert again.committees == case.committees
    assert record.verify(seen) == []
    dropped = first + int(where * len(case.events))
    assert dropped_from(walked_store, dropped, closed_up=closed_up)
    assert record.verify(seen) == []


def dropped_from(store: Store, sequence: int, *, closed_up: bool) -> list[str]:
    """What the record finds where one event is gone, and those after it are moved up or not; then all is as it was."""
    seen, faults = store.record.head(), list[str]()
    with suppress(RolledBackError), store.act() as database:
        for table in ("bodies", "events"):
            database.execute(f"DELETE FROM {table} WHERE sequence = {sequence}")
            for moved in SHIFTED if closed_up else ():
                database.execute(moved.format(table, sequence))
        faults = store.record.verify(seen)
        raise RolledBackError
    return faults

"""Opening a case: its reference is its own, and so are the files that are named after it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest

from panelsec.actions.cases import next_reference, open_case
from panelsec.actions.recording import act
from panelsec.actions.session import NOBODY, Session
from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.storage.store import Store
from tests.actions.conftest import Desk

NOW = datetime.fromisoformat("2027-02-22T09:00")


@pytest.fixture
def office(tmp_path) -> Iterator[Session]:
    with Store.throwaway(tmp_path) as store:
        yield Session(store, lambda: NOW, "x")


def test_no_case_is_opened_before_it_is_said_who_opens_it(office: Session) -> None:
    with pytest.raises(Refused, match="Write it under Office"):
        open_case(replace(office, by=NOBODY), "DC-2027-001")
    assert office.store.record.cases() == []


@pytest.mark.parametrize("second", ["dc-2027-Straße", "DC-2027-STRASSE"])
def test_a_reference_that_differs_in_case_only_is_refused_and_the_other_one_named(
    office: Session, second: str
) -> None:
    open_case(office, "DC-2027-Straße")
    with pytest.raises(Refused) as refused:
        open_case(office, second)
    assert f"a case DC-2027-Straße already, which differs from {second} in capital letters only" in str(
        refused.value.reason
    )
    assert office.store.record.cases() == ["DC-2027-Straße"]


def test_the_next_reference_is_none_that_differs_in_case_only_from_one_there_is(office: Session) -> None:
    open_case(office, "dc-2027-001")
    assert next_reference(office) == "DC-2027-002"


def test_an_act_by_a_clock_that_was_set_back_says_so(desk: Desk) -> None:
    noted = act(desk.session, desk.reference, ev.Noted(**desk.mark(), text="Rang."))
    assert not any("clock" in each for each in noted.advice)
    earlier = desk.at("2022-02-01T10:00")
    for _ in range(2):
        noted = act(earlier, desk.reference, ev.Noted(**desk.mark(), text="Rang again."))
        assert noted.advice[0].startswith("The clock of this computer says 10:00 on 1 February 2022")

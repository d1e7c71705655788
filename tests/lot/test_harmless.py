"""Contested exclusions."""

import pytest

from panelsec.errors import Refused
from panelsec.lot.harmless import Outcome, contested
from panelsec.lot.record import Record
from panelsec.lot.replay import Act, Kind

from .example import COMMITMENT, ENTROPY, PRIVATE, RECORD, VECTORS, at, everybody, solo

EXAMPLE = Record(COMMITMENT, ENTROPY, RECORD)


@pytest.mark.parametrize(
    ("role", "number", "person", "outcome", "place"),
    [
        ("CHAIR", "REG-111", "P11", Outcome.NOT_REACHED, 4),
        ("RH", "REG-109", "P09", Outcome.REACHED, 3),
        ("STUDENT", "REG-104", "P04", Outcome.NOT_REACHED, 2),
    ],
)
def test_the_exclusions_of_the_example(role, number, person, outcome, place):
    reach = contested(EXAMPLE, PRIVATE, role, number)
    assert (reach.person, reach.ticket) == (person, VECTORS["tickets"][role][person])
    assert (reach.outcome, reach.place) == (outcome, place)


def test_the_line_that_took_the_turn_of_whoever_was_left_out_is_named():
    event = contested(EXAMPLE, PRIVATE, "RH", "REG-109").event
    assert event is not None
    assert (event.act, event.person) == (Act.PASS, "P01")


def test_only_an_exclusion_can_be_contested():
    for role, number in (("CHAIR", "REG-105"), ("CHAIR", "REG-999"), ("PROCTOR", "REG-111")):
        with pytest.raises(Refused):
            contested(EXAMPLE, PRIVATE, role, number)


def test_whoever_was_left_out_of_a_list_that_ran_out_would_have_been_reached():
    sealed, record = solo(CHAIR={"A": "COLLEGE"})
    reach = contested(record.assign("CHAIR", at(1)), sealed.disclosures, "CHAIR", "A")
    assert (reach.outcome, reach.place, reach.is_harmless) == (Outcome.REACHED, 1, False)
    assert reach.event is not None
    assert reach.event.act is Act.EMPTY


def test_before_the_seat_is_drawn_nobody_is_reached():
    sealed, record = solo(CHAIR={"A": "COLLEGE"})
    assert contested(record, sealed.disclosures, "CHAIR", "A").is_harmless


def test_the_better_ticket_would_have_had_the_seat_and_the_worse_one_not():
    outcomes = set()
    for seed in range(20):
        sealed, record = solo(str(seed), CHAIR={"A": None, "B": "COLLEGE"})
        reach = contested(record.assign("CHAIR", at(1)), sealed.disclosures, "CHAIR", "B")
        winner = record.draw.ticket("CHAIR", record.draw.order["CHAIR"][0])
        assert (reach.outcome is Outcome.REACHED) == (reach.ticket < winner)
        outcomes.add(reach.outcome)
    assert outcomes == {Outcome.REACHED, Outcome.NOT_REACHED}


def test_whoever_sits_elsewhere_would_have_been_passed_over():
    sealed, record = solo(CHAIR=everybody("A"), RH={"A": "TRAINING"})
    record = record.assign("CHAIR", at(1)).assign("RH", at(1))
    assert contested(record, sealed.disclosures, "RH", "A").outcome is Outcome.PASSED_OVER


def test_whoever_had_stood_down_already_would_not_have_been_drawn():
    sealed, record = solo(CHAIR=everybody("A", "B"), RH={"A": "TRAINING", "B": "TRAINING"})
    record = record.assign("CHAIR", at(1)).release("CHAIR", Kind.DECLINED, None, at(2)).assign("CHAIR", at(2))
    record = record.assign("RH", at(3))
    outcomes = {contested(record, sealed.disclosures, "RH", number).outcome for number in "AB"}
    assert outcomes == {Outcome.OUT_ALREADY, Outcome.PASSED_OVER}

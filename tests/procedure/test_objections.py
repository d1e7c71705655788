"""Of several objections one is named; a recorded reason overcomes queries, and of the hard gates G14 alone."""

import itertools
from typing import Any

import pytest

from panelsec.errors import Queried, Refused
from panelsec.procedure import events as ev
from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.objections import Objection, answer, gate, missing, query
from panelsec.procedure.people import Measure
from tests.procedure.cases import Story, at

CASE = Story().case
HARD_HIGH, HARD_LOW = gate(CASE, "G20", "withdrawn"), gate(CASE, "G03", "no Chair")
SOFT_HIGH, SOFT_LOW = gate(CASE, "G24", "paused"), gate(CASE, "G05", "late")
MISSING, QUERY = missing("a step is missing", "7.1"), query("unusual", "2.18")
RANKED = (HARD_HIGH, HARD_LOW, SOFT_HIGH, SOFT_LOW, MISSING, QUERY)


def note(override: str | None = None) -> ev.Event:
    return ev.Noted(at=at("2022-01-01 10:00"), by="x", text="x", override=override)


@pytest.mark.parametrize(("first", "second"), list(itertools.combinations(RANKED, 2)))
def test_a_hard_gate_comes_first_then_the_higher_number_then_a_missing_step(
    first: Objection, second: Objection
) -> None:
    for pair in ((first, second), (second, first)):
        with pytest.raises((Refused, Queried)) as raised:
            answer(pair, note())
        assert raised.value.reason == first.reason


def test_a_reason_passes_every_query_and_no_refusal() -> None:
    answer((SOFT_HIGH, SOFT_LOW, QUERY), note("I know"))
    with pytest.raises(Refused):
        answer((SOFT_HIGH, MISSING), note("I know"))


def test_of_the_hard_gates_g14_alone_yields_to_a_reason_8_12() -> None:
    for rule in SDP_2019.gates.values():
        found = gate(CASE, rule.id, "because")
        if rule.hard and rule.id != "G14":
            with pytest.raises(Refused):
                answer((found,), note("I know"))
        else:
            answer((found,), note("I know"))


def test_no_objection_lets_the_act_pass() -> None:
    answer((), note())


def test_the_paragraph_that_fits_best_is_cited_first() -> None:
    found = gate(CASE, "G03", "no Chair", "8.6")
    assert found.cites == ("8.6", "7.3")


def test_withdrawn_and_paused_names_the_withdrawal_5_7() -> None:
    story = Story().convened().act(ev.Paused, "2022-02-09 10:00", why="police")
    story.act(ev.ReferralWithdrawn, "2022-02-10 10:00", why="x")
    ask: dict[str, Any] = {"committee": "DC1", "start": at("2022-04-06 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-02-11 10:00", **ask) == ("refused", "G20")


def test_an_unpermitted_measure_without_a_breach_names_the_higher_gate() -> None:
    story = Story().met()
    measures = (Measure("5.4(b)", "Damage", amount_gbp=300),)
    ask: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "measures": measures, "reasons": "x"}
    assert story.ask(ev.Sanctioned, "2022-03-16 11:00", **ask) == ("refused", "G11")

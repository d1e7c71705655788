"""The paragraphs that stand beside an act in the record."""

from datetime import datetime
from typing import Any

import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.citations import cites
from panelsec.procedure.people import Document, Kind

AT: dict[str, Any] = {"at": datetime.fromisoformat("2022-02-07T10:00"), "by": "Ms J. Corrie"}


@pytest.mark.parametrize(
    ("route", "decision", "rests_on"),
    [
        ("conviction", "refer", ("6.6", "6.8")),
        ("conviction", "no_further_action", ("6.6", "6.7")),
        ("rules", "refer", ("5.2",)),
        ("rules", "commission", ("3.7",)),
        ("rules", "other_procedure", ("5.2", "2.16")),
    ],
)
def test_the_officers_decision_rests_on_the_paragraphs_of_the_way_on_which_the_case_came(
    route: str, decision: str, rests_on: tuple[str, ...]
) -> None:
    assert cites(Case("DC/2022/1"), ev.OfficerDecided(**AT, decision=decision, route=route)) == rests_on


@pytest.mark.parametrize(("committee", "own"), [("DC1", "7."), ("DC2", "7."), ("AC1", "8.")])
def test_the_date_and_the_draw_rest_on_the_paragraphs_of_their_own_committee(
    committee: str, own: str
) -> None:
    fixed = ev.MeetingFixed(**AT, committee=committee, start=AT["at"], place="Tanners Court")
    drawn = ev.Drawn(**AT, committee=committee)
    stood_down = ev.StoodDown(**AT, committee=committee, seat="chair", why="unable")
    for act in (fixed, drawn, stood_down):
        found = cites(Case("DC/2022/1"), act)
        assert found
        assert all(c.startswith(own) for c in found)


def test_an_appeal_form_that_comes_in_rests_on_the_paragraph_of_the_form_8_3() -> None:
    for kind, own in ((Kind.APPEAL_FORM, "8.3"), (Kind.RESPONSE, "7.4")):
        paper = ev.DocumentAdded(**AT, document=Document("D9", "What came", kind, of="R1"))
        came = ev.DocumentReceived(**AT, document="D9", sender="R1")
        assert cites(Case("DC/2022/1", (paper, came)), came) == (own,)


def test_a_paper_on_a_previous_breach_is_opened_by_its_own_paragraph_7_11() -> None:
    sealed, plain = (
        Document(f"D{n}", "x", kind) for n, kind in enumerate((Kind.PREVIOUS_BREACH, Kind.REPORT))
    )
    case = Case("DC/2022/1", tuple(ev.DocumentAdded(**AT, document=d) for d in (sealed, plain)))
    assert cites(case, ev.DocumentDisclosed(**AT, document="D0", to="C1")) == ("7.11",)
    assert "7.6" in cites(case, ev.DocumentDisclosed(**AT, document="D1", to="C1"))

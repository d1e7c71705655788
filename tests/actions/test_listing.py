"""The lists are made from the events, and can be made anew."""

from panelsec.actions.draws import draw
from panelsec.actions.listing import rebuild_lists
from panelsec.actions.recording import act
from panelsec.procedure import events as ev
from panelsec.procedure.people import ReportingPerson
from tests.actions.conftest import Desk


def test_lists_that_are_made_anew_equal_those_that_were_written_act_by_act(convened: Desk) -> None:
    session = convened.at("2022-02-16T10:30")
    draw(session, convened.reference, "DC1")
    before = session.store.projections.snapshot()

    rebuild_lists(session)

    assert session.store.projections.snapshot() == before


def test_a_case_is_found_by_its_people_and_its_papers(convened: Desk) -> None:
    found = convened.session.store.projections.cases

    assert [row.reference for row in found("tarr")] == [convened.reference]
    assert [row.reference for row in found("okonjo")] == [convened.reference]
    assert found("nobody-of-that-name") == []


def test_the_list_says_what_is_next_and_whether_the_case_is_paused(convened: Desk) -> None:
    session = convened.at("2022-02-17T10:00")
    act(session, convened.reference, ev.Paused(**convened.mark(), why="Criminal proceedings."))

    row = session.store.projections.case(convened.reference)
    assert row is not None
    assert row.suspended
    assert row.next_step


def test_a_protected_reporting_persons_name_finds_nothing(convened: Desk) -> None:
    """4.1: a list of what was found would tell."""
    session = convened.at("2022-02-17T10:00")

    person = ReportingPerson("RP2", "Winifred Quist", anonymous=True)
    act(session, convened.reference, ev.ReportingPersonAdded(**convened.mark(), person=person))

    assert session.store.projections.cases("winifred") == []

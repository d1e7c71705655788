"""The lists are made from the events, and can be made anew."""

import pytest

from panelsec.actions import verifying
from panelsec.actions.draw.drawing import draw
from panelsec.actions.finding import spots
from panelsec.actions.listing import rebuild_lists
from panelsec.actions.recording import act
from panelsec.procedure import events as ev
from panelsec.procedure.people import Document, Kind, ReportingPerson
from tests.actions.conftest import Desk


def test_lists_that_are_made_anew_equal_those_that_were_written_act_by_act(convened: Desk) -> None:
    session = convened.at("2022-02-16T10:30")
    draw(session, convened.reference, "DC1")
    before = session.store.projections.snapshot()

    rebuild_lists(session.store)

    assert session.store.projections.snapshot() == before


def test_a_case_is_found_by_its_people_and_its_papers(convened: Desk) -> None:
    found = convened.session.store.projections.found

    assert found("tarr") == [convened.reference]
    assert found("okonjo") == [convened.reference]
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

    assert session.store.projections.found("winifred") == []


def test_what_is_found_in_a_paper_is_shown_without_the_name_of_somebody_protected(convened: Desk) -> None:
    """4.1: the paper came in with it, and whoever looks over a shoulder reads what is found."""
    session = convened.at("2022-02-17T10:00")
    person = ReportingPerson("RP2", "Dr Winifred Quíst-Hale", anonymous=True)
    text = session.store.papers.put("It was Winifred Quíst who told the porter.".encode())
    paper = Document("D1", "What Quist-Hale saw", Kind.EVIDENCE, text=text)
    act(
        session,
        convened.reference,
        ev.ReportingPersonAdded(**convened.mark(), person=person),
        ev.DocumentAdded(**convened.mark("Before the finding"), document=paper),
    )

    [spot] = spots(session, "porter", convened.reference)
    assert (spot.what, spot.words) == ("Paper: What ████-████ saw", "It was ████ ████ who told the porter.")


def test_a_paper_with_all_words_of_a_search_stands_before_those_with_some(convened: Desk) -> None:
    session = convened.at("2022-02-17T10:00")
    said = {
        "D1": "They met at the gate.",
        "D2": f"She left the hall. {'Then it rained. ' * 9}They met at ten.",
        "D3": "She left at ten.",
    }
    for number, words in said.items():
        paper = Document(number, number, Kind.EVIDENCE, text=session.store.papers.put(words.encode()))
        act(session, convened.reference, ev.DocumentAdded(**convened.mark("It came late"), document=paper))

    found = [spot.paper for spot in spots(session, "left at ten", convened.reference) if spot.paper]
    assert found == ["D3", "D2", "D1"]


def test_what_is_found_in_a_sealed_paper_shows_neither_its_title_nor_its_words(convened: Desk) -> None:
    """7.11: previous breaches stay behind the wall until a finding."""
    session = convened.at("2022-02-17T10:00")
    text = session.store.papers.put(b"A pamphlet on the river was bought.")
    old = Document("D1", "Decision on the regatta", Kind.PREVIOUS_BREACH, of="R1", rule="RB 2(g)", text=text)
    new = Document("D2", "Log of the pamphlet", Kind.EVIDENCE, text=text)
    for paper in (old, new):
        act(
            session,
            convened.reference,
            ev.DocumentAdded(**convened.mark("Before the finding"), document=paper),
        )

    found = {
        spot.paper: (spot.what, spot.words) for spot in spots(session, "regatta pamph", convened.reference)
    }
    assert found["D1"] == ("A sealed paper", "Its words are not shown before a finding (7.11).")
    assert found["D2"] == ("Paper: Log of the pamphlet", "A pamphlet on the river was bought.")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("UPDATE cases SET next_due = NULL", "the line in the list of cases is not as the record has it"),
        ("UPDATE cases SET opened = 'never'", "the line in the list of cases is not as the record has it"),
        ("DELETE FROM cases", "the line in the list of cases is not as the record has it"),
        ("DELETE FROM due", "what is due is not as the record has it"),
        ("UPDATE texts SET words = 'nobody' WHERE source = 'people'", "what it is found by is not as"),
        (
            "INSERT INTO cases SELECT 'DC-0', title, '', '', '', '', 0, opened, '', 0 FROM cases",
            "a case DC-0,",
        ),
        ("INSERT INTO search (search) VALUES ('delete-all')", "The index of the search does not fit"),
    ],
)
def test_what_somebody_with_the_key_changes_in_a_list_is_named_and_made_good_from_the_record(
    convened: Desk, change: str, said: str
) -> None:
    session = convened.at("2025-01-02T09:00")  # on whatever day that is asked
    before = session.store.projections.snapshot()
    assert verifying.check_lists(session) == ()

    session.store.connection.run(change)

    assert said in " ".join(verifying.check_lists(session))
    verifying.make_lists_anew(session)
    assert verifying.check_lists(session) == ()
    assert session.store.projections.snapshot() == before

"""Numbers that stand once a copy has gone, whatever comes after."""

from dataclasses import replace
from datetime import datetime

from panelsec.procedure import events as ev
from panelsec.procedure.advice.acts import advice
from panelsec.procedure.case import Case
from panelsec.procedure.counting import Calendar
from panelsec.procedure.papers.page_numbers import Layout, changes, layout
from panelsec.procedure.people import Document, Kind

AT = {"at": datetime.fromisoformat("2022-03-01T10:00"), "by": "A"}
COPY = ev.LetterPrepared(
    **AT, letter="L15", to="m1", number=1, title="", paper="", pages=9, committee="DC1", documents=("D1", "D2"),
    laid=("D1", "D2"), front=1,
)  # fmt: skip


def gone(*copies: ev.LetterPrepared) -> Case:
    case = Case("X")
    for copy in copies:
        sent = ev.LetterSent(**AT, letter=copy.letter, to=copy.to, via="email", number=copy.number)
        case = case.then(copy).then(sent)
    return case


def lie(case: Case, *papers: str) -> Layout:
    return layout(case, "L15", "DC1", None, papers)


def test_before_a_copy_has_gone_papers_lie_as_they_are_put() -> None:
    assert lie(Case("X").then(COPY), "D2", "D1") == Layout(("D2", "D1"))


def test_what_has_gone_stays_where_it_was_and_what_is_taken_out_keeps_its_place() -> None:
    assert lie(gone(COPY), "D2") == Layout(("D1", "D2"), front=1)


def test_a_paper_that_is_put_at_the_end_runs_on_and_one_put_before_another_is_inserted() -> None:
    assert lie(gone(COPY), "D1", "D2", "D3") == Layout(("D1", "D2", "D3"), later=("D3",), front=1)
    assert lie(gone(COPY), "D1", "D3", "D2") == Layout(("D1", "D3", "D2"), inserted=("D3",), front=1)
    assert lie(gone(COPY), "D3", "D1", "D2").order == ("D1", "D2", "D3")  # none stands before the first


def test_whoever_puts_papers_that_have_gone_in_another_order_is_told_that_they_keep_their_numbers_7_6() -> (
    None
):
    papers = [
        ev.DocumentAdded(**AT, document=Document(p, p, Kind.EVIDENCE, paper="x")) for p in ("D1", "D2", "D3")
    ]
    before, after = Case("X").then(*papers), gone(COPY).then(*papers)

    def said(case: Case, *order: str) -> str:
        return " ".join(advice(case, ev.PapersArranged(**AT, order=order), Calendar()))

    assert "keep their places and numbers" in said(after, "D2", "D1", "D3")
    assert not said(after, "D1", "D3", "D2")
    assert not said(before, "D2", "D1", "D3")


def test_what_is_inserted_twice_at_one_place_follows_what_was_there() -> None:
    second = replace(COPY, number=2, documents=("D1", "D3", "D2"), laid=("D1", "D3", "D2"), inserted=("D3",))
    assert lie(gone(COPY, second), "D1", "D4", "D3", "D2").order == ("D1", "D3", "D4", "D2")
    assert lie(gone(COPY, second), "D1", "D4", "D3", "D2").inserted == ("D3", "D4")


def test_a_copy_of_another_committee_or_appeal_fixes_nothing() -> None:
    assert layout(gone(COPY), "L15", "DC2", None, ("D2", "D1")).order == ("D2", "D1")
    assert layout(gone(replace(COPY, letter="L27", respondent="R1")), "L27", "DC1", "R2", ("D2",)).order == (
        "D2",
    )


def test_a_reader_is_told_what_that_readers_last_copy_did_not_have() -> None:
    case = gone(COPY, replace(COPY, to="R1", number=2, documents=("D1",)))
    now = lie(case, "D1", "D2", "D3")
    told = [changes(case, "L15", "DC1", None, who, now, ("D1", "D2", "D3")) for who in ("m1", "R1", "m2")]
    assert [t and sorted(t.papers) for t in told] == [["D3"], ["D2", "D3"], None]
    assert changes(case, "L15", "DC1", None, "m1", lie(case, "D1", "D2"), ("D1", "D2")) is None

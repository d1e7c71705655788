"""A paper that was taken in wrongly: corrected with the reason, its pages as they came in, and whoever had it is named."""

from dataclasses import replace

from panelsec.procedure import events as ev
from panelsec.procedure.citations import cites
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.papers.sharing import papers_for
from panelsec.procedure.people import Document, Kind
from tests.procedure.cases import EVIDENCE, R1, R2, REPORT, Story, at, day

PLEA = Document("D3", "Plea", Kind.MITIGATION, of="R1", pages=3, sha256="ab", paper="cd", notes=("Turned.",))
AWAITED = Document("D4", "Form", Kind.APPEAL_FORM, of="R1", awaited=True)
WHEN = "2022-03-02 10:00"


def story() -> Story:
    return Story(respondents=(R1, R2), documents=(REPORT, EVIDENCE, PLEA, AWAITED)).convened()


def ids(of: Story, reader: str) -> list[str]:
    return [d.id for d in papers_for(of.case, of.case.committee("DC1"), reader)]


def copy_for(to: str, number: int, *documents: str) -> dict[str, object]:
    named = {"letter": "L15", "to": to, "number": number, "committee": "DC1"}
    return {**named, "title": "Papers", "paper": "x", "pages": 3, "documents": documents}


def test_mitigation_that_proves_to_accuse_the_other_goes_to_the_other_after_its_correction_2_18() -> None:
    told = story()
    assert "D3" not in ids(told, "R2")
    told.act(ev.DocumentChanged, WHEN, document=replace(PLEA, refers_to=("R2",)), why="It accuses him")
    assert "D3" in ids(told, "R2")
    assert cites(told.case, told.case.events[-1]) == ("7.6",)


def test_a_correction_leaves_the_pages_and_the_digest_and_the_earlier_record() -> None:
    told = story()
    right = Document("D3", "Letter", Kind.EVIDENCE, dated=day("2022-01-05"), pages=9, sha256="ff", paper="zz")
    told.act(ev.DocumentChanged, WHEN, document=right, why="Misread")
    kept = {"pages": 3, "sha256": "ab", "paper": "cd", "notes": ("Turned.",)}
    assert told.case.documents["D3"] == replace(right, **kept)
    assert list(told.case.documents) == ["D1", "D2", "D3", "D4"]
    assert PLEA in [e.document for e in told.case.all(ev.DocumentAdded)]


def test_a_paper_that_is_awaited_or_not_in_the_case_is_not_corrected_7_4() -> None:
    for paper in (AWAITED, replace(PLEA, id="D9")):
        assert story().ask(ev.DocumentChanged, WHEN, document=paper, why="x") == ("refused", None)


def test_who_already_had_the_paper_is_named_and_a_reason_is_asked_for_7_6() -> None:
    told = story()
    told.tell(ev.LetterPrepared, WHEN, **copy_for("R1", 1, "D1", "D3"))
    told.tell(ev.LetterPrepared, WHEN, **copy_for("R2", 2, "D1"))
    right = replace(PLEA, refers_to=("R2",))
    assert told.ask(ev.DocumentChanged, WHEN, document=right, why="x") == (
        "done",
        None,
    )  # a draft has not gone

    for number, to in ((1, "R1"), (2, "R2")):
        told.tell(ev.LetterSent, WHEN, letter="L15", to=to, via="email", number=number)
    told.tell(ev.DocumentDisclosed, WHEN, document="D3", to="C1")
    assert told.ask(ev.DocumentChanged, WHEN, document=right, why="x") == ("queried", None)
    assert told.answer is not None
    said = str(told.answer.reason)
    assert "has already gone to Imogen Tarrant and Dr C1. Whoever of them may have it needs it again." in said
    assert "Ellery" not in said
    told.act(ev.DocumentChanged, WHEN, document=right, why="x", override="Sent again today")


def test_a_response_that_came_on_another_day_meets_its_time_by_that_day_once_that_is_corrected_7_4() -> None:
    response = Document("D3", "Response", Kind.RESPONSE, of="R1")
    told = Story(respondents=(R1, R2), documents=(REPORT, EVIDENCE, response)).convened()
    wrong: dict[str, object] = {"document": "D3", "sender": "R1"}
    assert told.ask(ev.ArrivalCorrected, WHEN, **wrong, received=at(WHEN), why="x") == ("refused", None)
    told.act(ev.DocumentReceived, WHEN, **wrong)

    def met(of: Story, respondent: str) -> object:
        clock = clock_of(clocks(of.case, of.office.calendar, day("2022-03-10")), "T07", respondent=respondent)
        return clock and clock.met_on

    assert (met(told, "R1"), met(told, "R2")) == (day("2022-03-02"), None)
    soon = {"received": at("2022-03-10 10:00"), "why": "x"}
    assert told.ask(ev.ArrivalCorrected, "2022-03-03 10:00", **wrong, **soon) == ("refused", None)
    right: dict[str, object] = {"document": "D3", "sender": "R2", "received": at("2022-03-01 09:00")}
    told.act(ev.ArrivalCorrected, "2022-03-03 10:00", **right, why="The postmark", admits=True)
    assert (met(told, "R1"), met(told, "R2")) == (None, day("2022-03-01"))
    [came] = told.case.received
    assert (came.sender, came.admits, came.at) == ("R2", True, at("2022-03-01 09:00"))

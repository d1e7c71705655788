"""A scan made searchable on the page of the papers, where what recognises text is installed."""

from dataclasses import replace

import pytest

from panelsec.actions.papers.case_papers import take_in_paper
from panelsec.actions.recording import act
from panelsec.bundle.incoming import ocr
from panelsec.procedure import events as ev
from panelsec.procedure.people import Document, Kind
from panelsec.screens.desk import Desk
from panelsec.screens.papers.screen import PapersScreen
from tests.bundle.scans import scanned
from tests.screens import test_papers
from tests.screens.harness import press, settle
from tests.screens.stages import Staged

case, screen = test_papers.case, test_papers.screen


def test_a_scan_is_made_searchable_in_one_act_and_put_back_in_one_and_what_was_corrected_meanwhile_is_kept(
    screen: PapersScreen,
    seat: Desk,
    case: Staged,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    form, session = screen.form, case.session
    take_in_paper(
        session, case.reference, Document("D9", "A note", Kind.EVIDENCE), "n.pdf", scanned("It was late.")
    )
    screen.show_case(case.reference)
    form.papers_table.choose("D1")
    settle(seat)
    assert not form.recognise_button.isVisible()
    form.papers_table.choose("D9")
    settle(seat)
    assert form.recognise_button.isVisible()
    assert not form.recognise_label.isVisible()

    def slowly(data: bytes, pages: tuple[int, ...], _: object) -> ocr.Searchable:
        corrected = replace(case.case.documents["D9"], title="The porter’s note")
        act(session, case.reference, ev.DocumentChanged(**session.stamp(), document=corrected, why="Misread"))
        return ocr.Searchable(data, "It was late.", pages, ())

    monkeypatch.setattr(ocr, "make_searchable", slowly)
    press(form.recognise_button, seat)

    paper = case.case.documents["D9"]
    assert paper.title == "The porter’s note"
    assert paper.recognised is not None
    assert "Its text was recognised by machine, and may hold errors." in form.paper_label.text()
    assert "cannot be searched" not in form.paper_label.text()
    assert "Compare its words with its pages" in form.done_label.text()
    assert not form.recognise_button.isVisible()

    press(form.as_it_came_button, seat)
    assert case.case.documents["D9"] == replace(paper, recognised=None)
    assert "It is a scan or picture without text: it cannot be searched." in form.paper_label.text()
    assert form.done_label.text() == "Its pages are shown and sent as they came in."
    assert form.recognise_button.isVisible()
    assert not form.as_it_came_button.isVisible()


def test_where_nothing_is_installed_that_recognises_text_the_page_says_how_it_can_be(
    screen: PapersScreen,
    seat: Desk,
    case: Staged,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ocr, "installed", lambda: False)
    take_in_paper(
        case.session,
        case.reference,
        Document("D9", "A note", Kind.EVIDENCE),
        "n.pdf",
        scanned("It was late."),
    )
    screen.show_case(case.reference)
    screen.form.papers_table.choose("D9")
    settle(seat)
    assert not screen.form.recognise_button.isVisible()
    assert "panelsec[ocr]" in screen.form.recognise_label.text()
    assert screen.form.recognise_label.isVisible()

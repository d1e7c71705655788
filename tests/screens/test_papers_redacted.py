"""Parts of a paper blackened on its page: by words, by boxes drawn or typed, for one Respondent."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from panelsec.actions.letters.writing import Wanted, bundle
from panelsec.actions.papers import redacting
from panelsec.actions.papers.case_papers import words_of
from panelsec.bundle.redact import Redacted
from panelsec.screens.desk import Desk
from panelsec.screens.papers.screen import PapersScreen
from tests.screens import test_papers
from tests.screens.harness import hold, keys, press, settle
from tests.screens.stages import Staged

case, screen = test_papers.case, test_papers.screen


def telling(case: Staged) -> list[str]:
    """Long words of a paper that its title does not have, too."""
    paper = case.case.documents["D1"]
    found = (w for w in words_of(case.session, paper).split() if len(w) > 7 and w.isalpha())
    return [word for word in found if word not in paper.title]


def test_parts_of_a_paper_are_blackened_by_words_and_boxes_and_the_original_can_go_again(
    screen: PapersScreen,
    seat: Desk,
    case: Staged,
) -> None:
    form = screen.form
    form.papers_table.choose("D1")
    settle(seat)
    words = telling(case)
    press(form.redact_button, seat)
    assert form.redact_terms_edit.hasFocus()
    press(form.redact_look_button, seat)
    assert "Write the words" in form.redact_terms_errors.text()
    assert form.redact_terms_edit.hasFocus()
    keys(words[0])

    drawn = screen.redacting.drawing.page_area()
    start = drawn.topLeft().toPoint() + QPoint(20, 30)
    view = form.preview.view.viewport()
    blank = view.grab().toImage().pixelColor(start + QPoint(5, 5)).lightness()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, start + QPoint(60, 25))
    QTest.mouseRelease(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(60, 25)
    )
    marked = view.grab().toImage().pixelColor(start + QPoint(5, 5)).lightness()
    assert marked < blank - 50  # what was drawn stays to be seen
    page, left, *_ = form.redact_boxes_edit.text().replace(":", ",").split(",")
    unit = form.preview.size_of(1).width() / drawn.width()
    assert page == "1"
    assert abs(float(left) - 20 * unit * 25.4 / 72) < 0.6

    press(form.redact_look_button, seat)
    assert form.preview.view.accessibleName() == "Blackened copy of D1"
    assert not case.case.documents["D1"].redactions
    form.redact_whom_combo.setCurrentIndex(form.redact_whom_combo.findData("R1"))
    press(form.redact_save_button, seat)
    assert form.redact_why_edit.hasFocus()
    keys("The Chair ruled so")
    hold(screen)
    press(form.redact_save_button, seat)

    (kept,) = case.case.documents["D1"].redactions
    assert (kept.terms, kept.respondent, len(kept.boxes)) == ((words[0],), "R1", 1)
    assert "Parts of it are blackened for" in form.paper_label.text()
    assert not form.redact_part.isVisible()
    matrix = [form.matrix_table.item(0, column).text() for column in range(2, 6)]
    assert sorted(matrix) == ["Gets it", "Gets it", "Gets it", "Gets it, parts blackened"]
    made = bundle(case.session, case.reference, Wanted("L15", "R1"))
    assert any(row.title.endswith("(redacted)") for row in made.receipt.rows)

    press(form.redact_button, seat)
    form.redact_whom_combo.setCurrentIndex(form.redact_whom_combo.findData("R1"))
    form.redact_whom_combo.activated.emit(0)
    form.redact_boxes_edit.setText("9: 1")
    press(form.redact_look_button, seat)
    assert "no box on a page" in form.redact_boxes_errors.text()
    form.redact_why_edit.setText("Ruled otherwise")
    press(form.redact_lift_button, seat)
    assert not case.case.documents["D1"].redactions

    press(form.redact_button, seat)
    form.redact_why_edit.setText("A page of it looked otherwise")
    press(form.redact_pictures_button, seat)
    assert "It goes as pictures of its pages to everybody" in form.paper_label.text()


def test_what_was_looked_at_is_kept_as_it_was_and_made_again_only_for_other_words(
    screen: PapersScreen, seat: Desk, case: Staged, monkeypatch: pytest.MonkeyPatch
) -> None:
    form, made, redact = screen.form, list[tuple[str, ...]](), redacting.redact
    word = telling(case)[0]

    def counted(pdf: bytes, terms: tuple[str, ...], *rest: Any) -> Redacted:
        made.append(terms)
        return redact(pdf, terms, *rest)

    monkeypatch.setattr(redacting, "redact", counted)
    form.papers_table.choose("D1")
    settle(seat)
    press(form.redact_button, seat)
    form.redact_terms_edit.setText("the")
    press(form.redact_look_button, seat)
    form.redact_terms_edit.setText(word)
    press(form.redact_look_button, seat)
    form.redact_why_edit.setText("The Chair ruled so")
    press(form.redact_save_button, seat)
    assert made == [("the",), (word,)]
    (kept,) = case.case.documents["D1"].redactions
    assert kept.terms == (word,)

    press(form.redact_button, seat)
    form.redact_terms_edit.setText(word)
    form.redact_why_edit.setText("The Chair ruled so")
    press(form.redact_save_button, seat)
    assert len(made) == 3

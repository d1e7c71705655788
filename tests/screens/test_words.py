"""The words of letters: an office's own, with what came kept beside, and the letters that are written with them."""

import pytest
from PySide6.QtCore import Qt

from panelsec.actions.letters.own_words import unused
from panelsec.actions.letters.writing import Wanted, preview
from panelsec.actions.recording import keep_for_office
from panelsec.procedure.office import LetterWorded, Wording
from panelsec.screens.words.screen import WordsScreen
from tests.screens.harness import hold, keys, press, unseen, walk_to
from tests.screens.played import the_act
from tests.screens.stages import staged


@pytest.fixture
def words(desk, shown, tmp_path):
    with staged(tmp_path, "open-01", the_act("open-01", "send", letter="L12").number) as made:
        screen = WordsScreen(made.on(desk))
        shown(screen)
        screen.show_area()
        screen.point_at("L12")
        yield screen, made


def choose(screen, beginning):
    table = screen.form.passages_table
    rows = [table.item(row, 0).text() for row in range(table.rowCount())]
    table.setCurrentCell(next(at for at, said in enumerate(rows) if said.startswith(beginning)), 0)
    table.setFocus()
    keys(Qt.Key.Key_Return)
    assert screen.form.own_edit.hasFocus()
    screen.form.own_edit.selectAll()


def test_a_passage_is_worded_by_the_office_shows_what_differs_and_goes_back(words, desk, scheme):
    screen, made = words
    form = screen.form
    choose(screen, "What is asked of you")
    keys("What we ask of you")
    assert "line-through" in form.difference_text.toHtml()
    assert form.difference_text.toPlainText() == "What is asked we ask of you"
    hold(screen)
    assert form.difference_text not in unseen(screen)
    press(form.use_button, desk)
    assert form.passages_table.item(form.passages_table.currentRow(), 1).text() == "What we ask of you"
    assert form.shipped_text.toPlainText() == "What is asked of you"
    wanted = Wanted("L12", "R1.senior_tutor", "R1", "DC1")
    assert "What we ask of you" in preview(made.session, made.reference, wanted).text
    walk_to(form.own_check)
    keys(Qt.Key.Key_Space)
    assert form.passages_table.rowCount() == 1
    press(form.back_button, desk)
    assert form.passages_table.isHidden()
    assert "What is asked of you" in preview(made.session, made.reference, wanted).text


def test_what_the_letter_fills_in_cannot_be_left_out_and_what_was_typed_stays(words, desk):
    screen, made = words
    choose(screen, "At this meeting the Committee also hears")
    keys("Others are heard too.")
    press(screen.form.use_button, desk)
    assert "‹others›" in screen.form.answer_panel.text_label.text()
    assert screen.form.own_edit.toPlainText() == "Others are heard too."
    assert made.session.office().wordings == ()
    choose(screen, "What is asked of you")
    assert screen.form.own_edit.toPlainText() == "What is asked of you"
    screen.show_area()
    choose(screen, "At this meeting the Committee also hears")
    assert screen.form.own_edit.toPlainText() == "Others are heard too."


def test_own_words_whose_passage_a_later_version_changed_are_shown_and_stand_in_no_letter(words):
    screen, made = words
    lost = Wording("L12.html", "Words of an older version.", "Our words.")
    keep_for_office(made.session, LetterWorded(**made.session.stamp(), wording=lost))
    screen.show_area()
    assert unused(made.session) == (lost,)
    assert "Our words." in screen.form.unused_label.text()

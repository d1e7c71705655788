"""The user guide within the program, by keyboard."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from panelsec.resources import document
from panelsec.screens.guide.screen import GuideScreen
from panelsec.widgets.guide_view import GuideView, anchor
from tests.screens.harness import hold, keys, wait_for, walk_to

ENTER = Qt.Key.Key_Return
OBJECT = "\ufffc"  # a picture's place in a text


@pytest.fixture
def screen(desk, shown):
    made = GuideScreen(desk)
    made.show_area()
    return shown(made)


def test_the_guide_is_read_offline_with_its_pictures_as_wide_as_the_page(screen):
    view = screen.form.guide_view
    assert "A case, from referral to completion" in view.toPlainText()
    html = view.toHtml()
    assert html.count("<img") > 10
    assert f'width="{min(view.viewport().width() - 64, 1000)}"' in html
    hold(screen)


def test_words_are_found_one_place_after_the_other_and_what_is_not_there_is_said(screen):
    view = screen.form.guide_view
    screen.start_search()
    keys("recovery code", ENTER)
    first = view.textCursor().selectionStart()
    assert view.textCursor().selectedText().lower() == "recovery code"
    keys(ENTER)
    assert view.textCursor().selectionStart() > first
    keys(" of nobody", ENTER)
    assert screen.form.find_errors.text().startswith("The guide does not say that")


def test_a_heading_and_a_text_beside_the_guide_are_gone_to_and_one_comes_back(screen):
    form = screen.form
    walk_to(form.part_combo)
    keys("Loc", ENTER)
    assert QApplication.focusWidget() is form.guide_view
    assert form.guide_view.textCursor().block().text() == "Locking and backup"
    form.guide_view.setSource("the-lot.md")
    wait_for(form.back_button.isVisible)
    assert "witness" in form.guide_view.toPlainText()
    form.back_button.setFocus()
    keys(Qt.Key.Key_Space)
    assert "A case, from referral to completion" in form.guide_view.toPlainText()


def test_the_part_that_is_read_is_the_one_that_is_named_above(screen):
    view, combo = screen.form.guide_view, screen.form.part_combo
    for block, heading in view.headings()[:-2]:  # the last ones are too short to come to the top
        view.go_to(block)
        assert combo.currentText() == heading


def test_a_link_within_the_guide_goes_to_its_part(screen):
    view = screen.form.guide_view
    links = re.findall(r"\]\(#([^)]+)\)", document("guide.md").read_text(encoding="utf-8"))
    assert len(set(links)) > 8
    for link in links:
        view.setTextCursor(QTextCursor(view.document()))
        view.follow(view.source().resolved(QUrl(f"#{link}")))
        assert anchor(view.textCursor().block().text()) == link


def test_enter_on_a_link_within_the_guide_goes_to_its_part(screen):
    view = screen.form.guide_view
    view.setFocus()
    keys(Qt.Key.Key_Tab, ENTER)
    assert view.textCursor().block().text() == "Referral"


@pytest.mark.parametrize("width", [760, 1100])
def test_every_line_of_the_guide_is_drawn(screen, width):
    view = screen.form.guide_view
    screen.resize(width, 700)
    QApplication.processEvents()
    assert undrawn(view) == []


def undrawn(view: GuideView) -> list[str]:
    layout, bar = view.document().documentLayout(), view.verticalScrollBar()
    blocks = [view.document().findBlockByNumber(n) for n in range(view.document().blockCount())]
    found = []
    for block in (each for each in blocks if each.text().strip(OBJECT)):
        place = layout.blockBoundingRect(block)
        bar.setValue(int(place.top()))
        drawn = view.viewport().grab(place.translated(0, -bar.value()).toAlignedRect()).toImage()
        if len({drawn.pixel(x, y) for x in range(drawn.width()) for y in range(0, drawn.height(), 3)}) < 2:
            found.append(block.text())
    return found

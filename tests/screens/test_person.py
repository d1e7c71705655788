"""Everything about one person: found, read with other people's data masked, unmasked for a reason, saved."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QScrollBar

from panelsec.screens.person.screen import PersonScreen
from panelsec.screens.typed import typed
from tests.screens.harness import hold, keys, settle, wait_for
from tests.screens.played import before


@pytest.fixture
def room(tmp_path, desk, shown):
    with before(tmp_path, desk, PersonScreen, "open-03", "meet") as made:
        shown(made.screen)
        made.screen.show_area()
        yield made
        rest(made)


def rest(room) -> None:
    settle(room.desk)
    wait_for(lambda: not room.screen.viewer.waiting)
    settle(room.desk)


def press(room, button) -> None:
    button.setFocus()
    keys(Qt.Key.Key_Space)
    rest(room)


def look(room) -> None:
    room.screen.form.name_edit.setFocus()
    keys(room.case.respondents["R1"].name, Qt.Key.Key_Return)
    rest(room)
    press(room, room.screen.who.first)
    press(room, room.screen.form.look_button)


def test_a_person_is_found_and_the_copy_is_shown_before_it_is_made(room, scheme):
    form = room.screen.form
    hold(room.screen)
    look(room)
    assert form.preview.page == 1
    assert form.others_table.rowCount() > 1
    assert "places are masked" in form.masked_label.text()
    assert [e.kind for e in room.session.store.record.events(None)].count("AccessGiven") == 0
    hold(room.screen)


def test_nobody_of_that_name_is_said_and_what_is_written_of_them_offered(room):
    room.screen.form.name_edit.setFocus()
    keys("Zebedee", Qt.Key.Key_Return)
    rest(room)
    assert "Nobody of that name" in room.screen.form.found_label.text()
    assert [check.text() for check in room.screen.who.checks.values()] == [
        "Zebedee, wherever this is written"
    ]
    press(room, room.screen.form.find_button)
    room.screen.form.name_edit.setText("x")
    press(room, room.screen.form.find_button)
    assert room.screen.form.name_errors.isVisible()


def test_somebody_is_shown_in_the_copy_only_with_a_reason(room):
    look(room)
    form = room.screen.form
    form.others_table.setFocus()
    press(room, form.lift_button)
    assert form.lift_errors.isVisible()
    form.lift_edit.setFocus()
    keys("Agreed in writing.", Qt.Key.Key_Return)
    rest(room)
    assert form.others_table.item(0, 3).text() == "Agreed in writing."


def test_words_to_mask_as_well_are_masked_in_the_copy_that_is_saved(room, tmp_path, monkeypatch):
    path = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    look(room)
    form = room.screen.form
    form.also_edit.setFocus()
    keys("meeting; ", Qt.Key.Key_Return)
    rest(room)
    press(room, form.save_button)
    assert path.read_bytes().startswith(b"%PDF")
    told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert not re.search(r"\bmeeting\b", json.dumps(told["cases"]), re.IGNORECASE)
    assert [e.kind for e in room.session.store.record.events(None)].count("AccessGiven") == 1
    assert Path("copy.json").name in form.done_label.text()


def test_words_to_mask_as_well_are_of_one_copy_and_not_of_the_next(room):
    look(room)
    form = room.screen.form
    form.also_edit.setFocus()
    keys("meeting")
    press(room, form.find_button)
    assert form.also_edit.text() == ""
    assert room.screen.request.also == ()


def test_nothing_typed_on_the_page_is_kept_as_a_draft(room):
    form = room.screen.form
    for part in (form.masked_part, form.save_part):
        part.show()
    for edit in (form.name_edit, form.lift_edit, form.also_edit):
        edit.setFocus()
        keys("Tarrant")
        assert edit.text() == "Tarrant"
    assert typed(room.screen) == {}
    room.screen.show_area()
    assert form.name_edit.text() == ""


def test_who_stood_on_the_page_is_gone_when_one_comes_back(room):
    look(room)
    room.screen.show_area()
    assert room.screen.who.checks == {}
    assert not room.screen.form.masked_part.isVisible()


def test_a_long_part_in_many_cases_wraps_and_the_page_does_not_scroll_sideways(room):
    room.screen.resize(900, 800)
    room.screen.who.offer({"R1": "known by " + "a very long name and what it was in a case, " * 8})
    wait_for(lambda: room.screen.who.first.height() > 2 * room.screen.who.first.fontMetrics().height())
    bars = room.screen.findChildren(QScrollBar)
    assert not any(bar.maximum() for bar in bars if bar.orientation() == Qt.Orientation.Horizontal)
    box = room.screen.who.first
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() // 2, box.height() - 3))
    assert room.screen.who.ticked == ("R1",)

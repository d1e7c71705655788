"""Picking a day that the procedure allows."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from panelsec.widgets.day_picker import DayNote, DayPicker
from tests.screens.harness import hold, keys

START = date(2027, 3, 9)


def note(day):
    return DayNote(day >= START, "Papers in time." if day >= START else "Papers would be late.")


@pytest.fixture
def picker(shown, scheme):
    picker = DayPicker()
    picker.show_days(START, note)
    shown(picker)
    picker.setFocus()
    return picker


def test_each_day_says_what_it_would_mean(picker):
    assert picker.note_label.text() == "Tuesday 9 March 2027. Possible. Papers in time."
    keys(Qt.Key.Key_Left)
    assert picker.note_label.text() == "Monday 8 March 2027. Not possible. Papers would be late."


def test_keys_move_and_enter_picks(picker):
    picked = []
    picker.picked.connect(picked.append)
    keys(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert picked == [START + timedelta(days=7)]


def test_page_down_goes_to_the_next_month(picker):
    keys(Qt.Key.Key_PageDown)
    assert picker.day == date(2027, 4, 9)


def test_it_is_named_and_can_be_left_by_keyboard(picker):
    hold(picker)

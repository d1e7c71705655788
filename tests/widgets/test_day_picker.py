"""Picking a day that the procedure allows."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from panelsec.procedure.advice.day_adviser import Verdict
from panelsec.widgets import icons
from panelsec.widgets.days.day_picker import DayNote, DayPicker
from tests.screens.harness import hold, keys

START = date(2027, 3, 9)
NEXT = date(2027, 3, 10)


def note(day):
    if day == NEXT:
        return DayNote(Verdict.WITH_REASON, "The notice would be short.")
    if day >= START:
        return DayNote(Verdict.POSSIBLE, "Papers in time.")
    return DayNote(Verdict.NOT_POSSIBLE, "Papers would be late.")


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


def test_the_key_of_its_label_leads_to_the_days(shown):
    page, picker, label, field = QWidget(), DayPicker(), QLabel("&Day of the meeting"), QLineEdit()
    field.setAccessibleName("Place")
    rows = QVBoxLayout(page)
    for each in (field, label, picker):
        rows.addWidget(each)
    picker.show_days(START, note)
    label.setBuddy(picker.calendar)
    shown(page)
    field.setFocus()
    keys("Alt+D", Qt.Key.Key_Left)
    assert picker.day == START - timedelta(days=1)
    hold(page)


def test_the_day_that_one_is_at_has_a_stronger_ring_than_one_that_is_chosen(picker):
    def ring():
        picker.calendar.repaint()
        return picker.calendar.grab().toImage()

    focused = ring()
    picker.calendar.focusProxy().clearFocus()
    QApplication.processEvents()
    assert ring() != focused


def test_a_day_only_with_a_reason_says_so_and_bears_its_own_colour_and_sign(picker, monkeypatch):
    keys(Qt.Key.Key_Right)
    assert (
        picker.note_label.text() == "Wednesday 10 March 2027. Only with a reason. The notice would be short."
    )
    drawn = []
    monkeypatch.setattr(icons, "draw", lambda _painter, _box, name, ink: drawn.append((name, ink.name())))
    picker.calendar.grab()
    signs = {name for name, _ in drawn}
    assert signs == {"done", "queried"}
    assert len({ink for name, ink in drawn if name == "queried"} & {i for n, i in drawn if n == "done"}) == 0
    assert sum(name == "queried" for name, _ in drawn) == 1


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

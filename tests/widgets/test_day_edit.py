"""A day, typed."""

from datetime import date

import pytest

from panelsec.procedure.counting import written
from panelsec.registers.dates import read_date
from panelsec.widgets.days.day_edit import DayEdit


@pytest.fixture
def edit(qtbot):
    made = DayEdit()
    qtbot.addWidget(made)
    made.speak(read_date, written)
    return made


def test_a_day_is_read_in_british_order(edit):
    edit.setText("3/2/2022")
    assert edit.day() == date(2022, 2, 3)


def test_blank_is_no_day_and_what_is_no_day_says_how_to_write_one(edit):
    assert edit.day() is None
    edit.setText("next week")
    with pytest.raises(ValueError, match="write it as 16/3/2022"):
        edit.day()

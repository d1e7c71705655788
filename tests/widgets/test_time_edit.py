"""A day and an hour, typed."""

from datetime import datetime

import pytest

from panelsec.widgets.days.time_edit import TimeEdit, read_moment

AT = datetime(2023, 3, 17, 10)  # noqa: DTZ001 local time


@pytest.mark.parametrize(
    "said",
    [
        "17/3/23 10:00",
        "17.3.2023 10.00",
        "17 March 2023, 10:00",
        "Friday 17 March 2023 at 10:00",
        "2023-03-17 10:00",
    ],
)
def test_a_day_with_an_hour_is_read_as_a_day_is(said):
    assert read_moment(said) == AT


@pytest.mark.parametrize(
    "said", ["", "17 March 2023", "10:00", "17 March 10:00", "17/3/23 25:00", "10 March 1 20:23"]
)
def test_what_is_no_day_with_an_hour_says_how_to_write_one(said):
    with pytest.raises(ValueError, match="write it as 16/3/2022 14:00"):
        read_moment(said)


def test_what_is_shown_is_what_was_shown(qtbot):
    edit = TimeEdit()
    qtbot.addWidget(edit)
    edit.show_moment(AT)
    assert (edit.text(), edit.moment()) == ("17 March 2023 10:00", AT)

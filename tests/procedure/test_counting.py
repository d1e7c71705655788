"""Days are counted as the office has settled it: calendar days, clear days for itself, receipt as in CPR 6.26."""

from datetime import date, time
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from panelsec.procedure.counting import (
    Calendar,
    bank_holidays,
    before,
    by_when,
    clear_before,
    days_between,
    months_after,
    within,
    written,
    written_with_weekday,
)
from tests.procedure.cases import at, day

HOLIDAYS = yaml.load(
    (Path(__file__).parent / "data" / "england_bank_holidays.yaml").read_text(), yaml.CSafeLoader
)
CALENDAR = Calendar(frozenset({day("2021-12-24"), day("2021-12-29")}))


@pytest.mark.parametrize("year", sorted(HOLIDAYS))
def test_bank_holidays_are_those_of_england(year: int) -> None:
    assert bank_holidays(year) >= set(HOLIDAYS[year])
    assert {d for d in bank_holidays(year) if d.weekday() < 5} == {
        d for d in HOLIDAYS[year] if d.weekday() < 5
    }


def test_a_weekend_a_bank_holiday_and_a_closure_are_no_working_days() -> None:
    assert not CALENDAR.working(day("2021-12-25"))
    assert not CALENDAR.working(day("2021-12-27"))
    assert not CALENDAR.working(day("2021-12-24"))
    assert CALENDAR.working(day("2021-12-23"))


def test_within_7_days_the_trigger_day_is_day_nought() -> None:
    assert within(day("2022-03-16"), 7) == day("2022-03-23")


def test_seven_clear_days_before_a_wednesday_end_on_the_tuesday_of_the_week_before_7_6_a02() -> None:
    assert clear_before(day("2022-03-16"), 7) == day("2022-03-08")


def test_ten_days_before_is_counted_generously_for_the_respondent_7_4_a03() -> None:
    assert before(day("2022-03-16"), 10) == day("2022-03-06")


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 60))
def test_clear_days_leave_that_many_whole_days_between(meeting: date, days: int) -> None:
    assert days_between(clear_before(meeting, days), meeting) - 1 == days
    assert days_between(before(meeting, days), meeting) == days


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2022-01-20", 12, "2023-01-20"),
        ("2022-01-31", 1, "2022-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2022-12-31", 1, "2023-01-31"),
        ("2022-11-30", 1, "2022-12-30"),
        ("2022-03-31", 1, "2022-04-30"),
    ],
)
def test_a_month_ends_on_the_same_number_or_the_last_day_of_a_shorter_month(
    start: str, months: int, end: str
) -> None:
    assert months_after(day(start), months) == day(end)


@pytest.mark.parametrize("via", ["email", "hand"])
@pytest.mark.parametrize(
    ("sent", "received"),
    [
        ("2022-03-08 16:29", "2022-03-08"),
        ("2022-03-08 16:30", "2022-03-09"),
        ("2022-03-08 23:59", "2022-03-09"),
        ("2022-03-11 16:30", "2022-03-14"),
        ("2022-03-12 09:00", "2022-03-14"),
        ("2022-04-14 16:30", "2022-04-19"),
        ("2021-12-23 17:00", "2021-12-30"),
    ],
)
def test_email_and_hand_count_that_working_day_before_half_past_four_else_the_next_a04(
    via: str, sent: str, received: str
) -> None:
    assert CALENDAR.received(at(sent), via) == day(received)


@pytest.mark.parametrize(
    ("sent", "received"),
    [
        ("2022-03-07 18:00", "2022-03-09"),
        ("2022-03-10 09:00", "2022-03-14"),
        ("2022-03-12 09:00", "2022-03-14"),
        ("2022-04-13 09:00", "2022-04-19"),
        ("2021-12-22 09:00", "2021-12-30"),
    ],
)
def test_post_counts_on_the_second_day_after_if_that_is_a_working_day_a04(sent: str, received: str) -> None:
    assert CALENDAR.received(at(sent), "post") == day(received)


def test_the_hour_at_which_an_email_counts_for_the_next_day_is_the_offices() -> None:
    assert Calendar(cutoff=time(17, 0)).received(at("2022-03-08 16:59"), "email") == day("2022-03-08")


def test_a_formal_day_never_moves_but_the_office_acts_on_the_working_day_before_a05() -> None:
    assert CALENDAR.do_by(day("2022-01-09")) == day("2022-01-07")
    assert CALENDAR.do_by(day("2021-12-29")) == day("2021-12-23")
    assert CALENDAR.do_by(day("2022-03-08")) == day("2022-03-08")


def test_why_a_day_is_no_working_day_is_said_in_words() -> None:
    assert CALENDAR.why_not_working(day("2022-03-06")) == "a Sunday"
    assert "bank holiday" in CALENDAR.why_not_working(day("2022-04-15"))
    assert CALENDAR.why_not_working(day("2021-12-24")) == "a Friday on which the University is closed"


def test_dates_are_written_the_british_way() -> None:
    assert written(day("2022-03-06")) == "6 March 2022"
    assert written_with_weekday(day("2022-03-06")) == "Sunday 6 March 2022"


def test_nobody_is_told_to_do_something_by_a_day_that_is_past() -> None:
    today = date(2022, 3, 7)
    assert by_when(today, today) == ", by Monday 7 March 2022"
    assert by_when(date(2022, 3, 6), today) == ", which was due by Sunday 6 March 2022"
    assert by_when(None, today) == ""

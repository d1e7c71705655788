"""Dates as spreadsheets and people write them."""

import contextlib
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelsec.registers.dates import Period, read_date, read_period, split_dated


@pytest.mark.parametrize(
    "text",
    [
        "2022-02-01",
        "2022-02-01 00:00:00",
        "2022-02-01T00:00:00",
        "01/02/2022",
        "1/2/22",
        "1.2.2022",
        "01-02-2022",
        "1 February 2022",
        "1st Feb 2022",
        "01-Feb-22",
        "Tuesday 1 February 2022",
        "Tues, 1 Feb 2022",
        "44593",
        "44593.0",
    ],
)
def test_the_first_of_february_is_read_however_it_is_written(text: str) -> None:
    assert read_date(text) == date(2022, 2, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "02/13/2022",
        "31/02/2022",
        "soon",
        "2022",
        "1 Febtober 2022",
        "123",
        "99999",
        "01/02",
        "0001-01-01",
        "2022-02-01 10:30",
    ],
)
def test_what_is_no_plain_date_is_not_guessed(text: str) -> None:
    with pytest.raises(ValueError):
        read_date(text)


@settings(deadline=None)
@given(st.dates(date(1950, 1, 1), date(2100, 12, 31)))
def test_a_date_is_the_same_in_every_way_of_writing_it(day: date) -> None:
    serial = str((day - date(1899, 12, 30)).days)
    assert {read_date(t) for t in (day.isoformat(), f"{day:%d/%m/%Y}", f"{day.day} {day:%B %Y}", serial)} == {
        day
    }


def test_a_period_is_a_day_or_two_days_in_order() -> None:
    assert read_period("5/5/2026") == Period(date(2026, 5, 5), date(2026, 5, 5))
    for text in ("2026-03-01 to 2026-03-14", "1/3/2026 - 14/3/2026", "1 March 2026–14 March 2026"):
        assert read_period(text) == Period(date(2026, 3, 1), date(2026, 3, 14))
    for text in ("14/3/2026 to 1/3/2026", "1/3/2026 to 2/3/2026 to 3/3/2026", "March"):
        with pytest.raises(ValueError):
            read_period(text)


@pytest.mark.parametrize(
    ("text", "name", "first", "last"),
    [
        ("Clare (2018-2021)", "Clare", date(2018, 1, 1), date(2021, 12, 31)),
        ("Clare (2018–21)", "Clare", date(2018, 1, 1), date(2021, 12, 31)),
        ("Clare (2018-)", "Clare", date(2018, 1, 1), None),
        ("Clare (2018 to present)", "Clare", date(2018, 1, 1), None),
        ("Clare (since 2018)", "Clare", date(2018, 1, 1), None),
        ("Clare (until 2021)", "Clare", None, date(2021, 12, 31)),
        ("Clare (-2021)", "Clare", None, date(2021, 12, 31)),
        ("Clare (2019)", "Clare", date(2019, 1, 1), date(2019, 12, 31)),
        ("Clare (1 Oct 2018 to 30/09/2021)", "Clare", date(2018, 10, 1), date(2021, 9, 30)),
        ("Clare", "Clare", None, None),
        ("Murray Edwards (New Hall)", "Murray Edwards (New Hall)", None, None),
    ],
)
def test_an_affiliation_may_have_dates(text: str, name: str, first: date | None, last: date | None) -> None:
    assert split_dated(text) == (name, Period(first, last))


@pytest.mark.parametrize("text", ["Clare (2021-2018)", "Clare (room 12)", "Clare (2018-2021-2022)"])
def test_dates_of_an_affiliation_that_make_no_sense_are_refused(text: str) -> None:
    with pytest.raises(ValueError):
        split_dated(text)


@settings(deadline=None)
@given(st.text("0123456789-–/. toJanfebsinceu()", max_size=24))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    for read in (read_date, read_period, split_dated):
        with contextlib.suppress(ValueError):
            read(text)

"""Days, hours, sums and lists as letters write them."""

from datetime import date, datetime, time
from decimal import Decimal

from panelsec.letters import formats


def test_a_day_has_no_leading_nought() -> None:
    assert formats.day(date(2022, 3, 6)) == "6 March 2022"
    assert formats.weekday(date(2022, 3, 6)) == "Sunday 6 March 2022"


def test_hours_are_of_24() -> None:
    assert formats.clock(time(14, 0)) == "14:00"
    assert formats.clock(datetime(2022, 3, 6, 9, 5)) == "09:05"  # noqa: DTZ001


def test_pence_are_written_only_where_there_are_any() -> None:
    assert [formats.money(m) for m in (180, 1250, Decimal("12.5"), Decimal("175.00"))] == [
        "£180",
        "£1,250",
        "£12.50",
        "£175",
    ]


def test_one_takes_no_s() -> None:
    assert [formats.plural(1, "day"), formats.plural(7, "day")] == ["1 day", "7 days"]
    assert formats.plural(2, "person", "people") == "2 people"

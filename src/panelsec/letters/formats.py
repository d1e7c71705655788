"""Days, times, sums of money and addresses as letters write them."""

from datetime import date, datetime, time
from decimal import Decimal

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def day(when: date) -> str:
    """6 March 2022."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def weekday(when: date) -> str:
    """Sunday 6 March 2022."""
    return f"{_WEEKDAYS[when.weekday()]} {day(when)}"


def clock(when: time | datetime) -> str:
    """14:00."""
    return f"{when.hour:02d}:{when.minute:02d}"


def money(pounds: int | Decimal) -> str:
    """£180, £1,250 or £12.50."""
    return f"£{pounds:,.0f}" if pounds == int(pounds) else f"£{pounds:,.2f}"


def address(url: str) -> str:
    """www.example.org: a web address as it is printed."""
    return url.removeprefix("https://").removeprefix("http://").rstrip("/")


def dialled(number: str) -> str:
    """+441189599813: a British telephone number as a link dials it."""
    digits = "".join(filter(str.isdigit, number))
    return f"+{digits}" if number.strip().startswith("+") else f"+44{digits.removeprefix('0')}"


def plural(number: int, one: str, many: str = "") -> str:
    """1 day, 7 days; `many` for what does not take an s."""
    return f"{number} {one if number == 1 else many or one + 's'}"

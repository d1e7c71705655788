"""Days: working days, clear days, deemed receipt, months (the defaults of the office: the text defines none)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache

import holidays

ONE = timedelta(days=1)


@cache
def bank_holidays(year: int) -> frozenset[date]:
    """England's bank holidays of one year."""
    return frozenset(holidays.country_holidays("GB", subdiv="ENG", years=year))


@dataclass(frozen=True)
class Calendar:
    """The office's calendar. A message sent on a working day before `cutoff` counts as received that day (A04)."""

    closures: frozenset[date] = field(default_factory=frozenset)
    cutoff: time = time(16, 30)

    def working(self, day: date) -> bool:
        """Monday to Friday, neither a bank holiday nor a day on which the University is closed."""
        return day.weekday() < 5 and day not in bank_holidays(day.year) and day not in self.closures

    def next_working(self, day: date) -> date:
        """The first working day after `day`."""
        day += ONE
        while not self.working(day):
            day += ONE
        return day

    def do_by(self, day: date) -> date:
        """The last working day on or before `day`: a formal date never moves, the office acts earlier (A05)."""
        while not self.working(day):
            day -= ONE
        return day

    def received(self, sent: datetime, via: str) -> date:
        """The deemed day of receipt (A04): by post the second day after sending, by e-mail or hand that day or the next
        working day."""
        if via == "post":
            second = sent.date() + 2 * ONE
            return second if self.working(second) else self.next_working(second)
        day = sent.date()
        return day if self.working(day) and sent.time() < self.cutoff else self.next_working(day)

    def why_not_working(self, day: date) -> str:
        """The weekday's name, or a reminder that the University is closed."""
        if day.weekday() >= 5:
            return f"a {WEEKDAYS[day.weekday()]}"
        if day in bank_holidays(day.year):
            return f"a {WEEKDAYS[day.weekday()]} and a bank holiday, when the University is closed"
        return f"a {WEEKDAYS[day.weekday()]} on which the University is closed"


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)


def within(day: date, days: int) -> date:
    """The last day of a period of `days` from `day`, which is day 0."""
    return day + days * ONE


def clear_before(day: date, days: int) -> date:
    """The latest day that leaves `days` clear days before `day`: how the office counts for itself (A02)."""
    return day - (days + 1) * ONE


def before(day: date, days: int) -> date:
    """The latest day at least `days` before `day`: the generous count, for the Respondent (A03)."""
    return day - days * ONE


def months_after(day: date, months: int) -> date:
    """The same date so many months later, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - ONE).day
    return date(year, month + 1, min(day.day, last))


def written(day: date) -> str:
    """6 March 2022."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def spans(days: Iterable[date]) -> list[str]:
    """Days in words, those in a row as one."""
    runs: list[list[date]] = []
    for day in sorted(days):
        if runs and day - runs[-1][-1] == ONE:
            runs[-1].append(day)
        else:
            runs.append([day])
    return [written(r[0]) + (f" to {written(r[-1])}" if len(r) > 1 else "") for r in runs]


def written_with_weekday(day: date) -> str:
    """Sunday 6 March 2022."""
    return f"{WEEKDAYS[day.weekday()]} {written(day)}"


def by_when(due: date | None, today: date) -> str:
    """What follows a step that has a day: nobody is told to do something by a day that is past."""
    if due is None:
        return ""
    return f", {'by' if due >= today else 'which was due by'} {written_with_weekday(due)}"


def days_between(first: date, last: date) -> int:
    """The number of days from `first` to `last`."""
    return (last - first).days

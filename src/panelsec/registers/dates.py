"""Dates as people and spreadsheets write them, in British order."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_SERIAL_ZERO = date(1899, 12, 30)  # Excel's day 0, counting the 29 February 1900 that never was
_EARLIEST, _LATEST = date(1950, 1, 1), date(2100, 12, 31)
_HALF = ("january", "february", "march", "april", "may", "june")
_MONTHS = (*_HALF, "july", "august", "september", "october", "november", "december")
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+)?"
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?")
_BRITISH = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?: 00:00(?::00)?)?")
_WORDS = re.compile(
    _WEEKDAY + r"(\d{1,2})(?:st|nd|rd|th)?[\s.-]*([a-z]{3,9})\.?[\s,.-]*(\d{4}|\d{2})", re.IGNORECASE
)
_SERIAL = re.compile(r"\d{5}(?:\.0+)?")
_BETWEEN = re.compile(r"\s+(?:to|until|till|-)\s+|\s*[–—]\s*|\s*\.\.+\s*", re.IGNORECASE)
_DATED = re.compile(r"(?P<name>.*?)\s*\((?P<dates>[^()]*\d[^()]*)\)\s*", re.DOTALL)
_SINCE = re.compile(r"(?:from|since)\s+(.+)", re.IGNORECASE)
_UNTIL = re.compile(r"(?:to|until|till|-|–|—)\s*(.+)", re.IGNORECASE)
_OPEN = re.compile(r"(.+?)\s*(?:-|–|—|to|until)\s*(?:now|present|date)?", re.IGNORECASE)
_YEARS = re.compile(r"(\d{4})\s*(?:-|–|—|/|to)\s*(\d{4}|\d{2})", re.IGNORECASE)


@dataclass(frozen=True)
class Period:
    """Days from `first` to `last`, both included; None is open."""

    first: date | None
    last: date | None


def read_date(text: str) -> date:
    """A day: 2022-02-01, 01/02/2022 (1 February), 1 Feb 22, or Excel's serial 44593; else ValueError."""
    text = text.strip()
    if found := _ISO.fullmatch(text):
        year, month, day = map(int, found.groups())
    elif found := _BRITISH.fullmatch(text):
        day, month, year = int(found[1]), int(found[2]), _year(found[3])
    elif found := _WORDS.fullmatch(text):
        day, month, year = int(found[1]), _month(found[2]), _year(found[3])
    elif _SERIAL.fullmatch(text):
        return _plausible(_SERIAL_ZERO + timedelta(days=int(float(text))))
    else:
        raise ValueError(text)
    return _plausible(date(year, month, day))


def read_period(text: str) -> Period:
    """A day, or 'day to day'. ValueError where it is neither, or ends before it begins."""
    ends = _BETWEEN.split(text.strip())
    if len(ends) > 2:
        raise ValueError(text)
    return _ordered(read_date(ends[0]), read_date(ends[-1]))


def split_dated(text: str) -> tuple[str, Period]:
    """'X (2018-2021)' as X and its period, years taken whole: a doubt counts as an overlap. ValueError."""
    found = _DATED.fullmatch(text)
    if found is None:
        return text.strip(), Period(None, None)
    return found["name"].strip(), _span(found["dates"].strip())


def _span(text: str) -> Period:
    if found := _YEARS.fullmatch(text):
        last = found[2] if len(found[2]) == 4 else found[1][:2] + found[2]
        return _ordered(_first(found[1]), _last(last))
    if found := _SINCE.fullmatch(text):
        return Period(_first(found[1]), None)
    if found := _UNTIL.fullmatch(text):
        return Period(None, _last(found[1]))
    if re.fullmatch(r"\d{4}", text):
        return Period(_first(text), _last(text))
    ends = _BETWEEN.split(text)
    if len(ends) == 2 and ends[1].casefold() not in ("", "now", "present", "date"):
        return _ordered(_first(ends[0]), _last(ends[1]))
    if found := _OPEN.fullmatch(text):
        return Period(_first(found[1]), None)
    raise ValueError(text)


def _first(text: str) -> date:
    return _plausible(date(int(text), 1, 1)) if re.fullmatch(r"\d{4}", text.strip()) else read_date(text)


def _last(text: str) -> date:
    return _plausible(date(int(text), 12, 31)) if re.fullmatch(r"\d{4}", text.strip()) else read_date(text)


def _ordered(first: date, last: date) -> Period:
    if last < first:
        raise ValueError("ends before it begins")
    return Period(first, last)


def _month(word: str) -> int:
    word = word.casefold()
    for number, name in enumerate(_MONTHS, start=1):
        if word in (name, name[:3]) or (word, name) == ("sept", "september"):
            return number
    raise ValueError(word)


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else int(digits) + (2000 if int(digits) < 70 else 1900)


def _plausible(day: date) -> date:
    if not _EARLIEST <= day <= _LATEST:
        raise ValueError(day.isoformat())
    return day

"""The time zone in which cases are written and counted: datetimes are local and naive unless they say otherwise."""

from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")

"""In whose time a case is written and counted: moments are local and naive wherever nothing else is said."""

from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")

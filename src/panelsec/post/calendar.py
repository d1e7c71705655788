"""Calendar entries: an invitation to a meeting or its cancellation, and due dates as all-day entries."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress, vText

from panelsec.local_time import LONDON
from panelsec.post.message import Address, clean, header_address

_PRODUCT = "-//panelsec//panelsec//EN"


class Method(Enum):
    """What the entry asks of a calendar (RFC 5546)."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"
    PUBLISH = "PUBLISH"
    """For somebody who is told and need not come: no reply is asked, and the time stays free."""


@dataclass(frozen=True)
class Due:
    """Something that is due on a day; `uid` stays the same when the day moves."""

    uid: str
    on: date
    title: str
    note: str = ""


def invitation(
    *,
    uid: str,
    sequence: int,
    start: datetime,
    duration: timedelta,
    place: str,
    title: str,
    organiser: Address,
    attendee: Address,
    method: Method,
    dtstamp: datetime,
    off: bool = False,
) -> bytes:
    """An .ics for one person. A naive `start` is London time; `sequence` must rise with each change of one uid. `off`: it
    does not take place."""
    if sequence < 0 or duration <= timedelta(0):
        raise ValueError("a sequence counts from 0 and a meeting takes time")
    start = start.replace(tzinfo=LONDON) if start.tzinfo is None else start.astimezone(LONDON)
    event = _event(uid, title, dtstamp)
    event.add("sequence", sequence)
    event.add("dtstart", start)
    event.add("dtend", (start.astimezone(UTC) + duration).astimezone(LONDON))
    event.add("location", clean(place, "place"))
    event.add("organizer", _person(organiser))
    if method is Method.PUBLISH:
        event.add("transp", "TRANSPARENT")
    else:
        event.add("attendee", _attendee(attendee))
    event.add("status", "CANCELLED" if off or method is Method.CANCEL else "CONFIRMED")
    calendar = _calendar(method.value)
    calendar.add_component(_london())
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def todo_calendar(due: Iterable[Due], dtstamp: datetime) -> bytes:
    """An .ics of all-day entries that leave the day free."""
    calendar = _calendar("PUBLISH")
    for one in due:
        event = _event(one.uid, one.title, dtstamp)
        event.add("dtstart", one.on)
        event.add("dtend", one.on + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        if one.note:
            event.add("description", one.note)
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _calendar(method: str) -> Calendar:
    calendar = Calendar()
    for name, value in (("prodid", _PRODUCT), ("version", "2.0"), ("method", method)):
        calendar.add(name, value)
    return calendar


def _event(uid: str, title: str, dtstamp: datetime) -> Event:
    event = Event()
    event.add("uid", clean(uid, "identifier"))
    event.add("summary", clean(title, "title"))
    event.add("dtstamp", dtstamp.astimezone(UTC))
    return event


def _person(address: Address) -> vCalAddress:
    found = header_address(address)
    person = vCalAddress(f"mailto:{found.addr_spec}")
    if found.display_name:
        # a parameter has no escape for a backslash: readers take it for one, and lose what follows
        person.params["CN"] = vText(found.display_name.replace("\\", "/"))
    return person


def _attendee(address: Address) -> vCalAddress:
    person = _person(address)
    person.params.update({"ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"})
    return person


def _london() -> Timezone:
    """By the rule in force since 1996; icalendar's own puts the change to summer time an hour late."""
    zone = Timezone()
    zone.add("tzid", "Europe/London")
    winter, summer = timedelta(0), timedelta(hours=1)
    for part, name, month, first, before, after in (
        (TimezoneDaylight(), "BST", 3, datetime.fromisoformat("1996-03-31T01:00"), winter, summer),
        (TimezoneStandard(), "GMT", 10, datetime.fromisoformat("1996-10-27T02:00"), summer, winter),
    ):
        part.add("tzname", name)
        part.add("dtstart", first)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        zone.add_component(part)
    return zone

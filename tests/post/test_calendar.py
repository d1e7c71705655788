"""Calendar entries, read back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from panelsec.errors import Refused
from panelsec.post.calendar import LONDON, Due, Method, invitation, todo_calendar
from panelsec.post.message import Address

STAMP = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def invited(**changes: Any) -> bytes:
    told: dict[str, Any] = {
        "uid": "case-7.hearing@panelsec.example",
        "sequence": 0,
        "start": datetime.fromisoformat("2026-07-16T14:00"),
        "duration": timedelta(hours=2),
        "place": "Room 3; by the stairs, 1st floor",
        "title": "Discipline Committee",
        "organiser": Address("OSCCA", "office@example.org"),
        "attendee": Address("Zoë, Çelik: “A”", "zc1@example.org"),
        "method": Method.REQUEST,
        "dtstamp": STAMP,
    }
    return invitation(**told | changes)


def event(data: bytes) -> Event:
    (found,) = Calendar.from_ical(data).walk("VEVENT")
    return found


def test_an_invitation_reads_back() -> None:
    calendar = Calendar.from_ical(invited())
    found = event(invited())
    assert calendar["METHOD"] == "REQUEST"
    assert (found["UID"], found["SEQUENCE"], found["STATUS"]) == (
        "case-7.hearing@panelsec.example",
        0,
        "CONFIRMED",
    )
    assert found.decoded("DTSTART") == datetime(2026, 7, 16, 14, tzinfo=LONDON)
    assert found.decoded("DTEND") - found.decoded("DTSTART") == timedelta(hours=2)
    assert found["LOCATION"] == "Room 3; by the stairs, 1st floor"
    assert str(found["ATTENDEE"]) == "mailto:zc1@example.org"
    assert found["ATTENDEE"].params["CN"] == "Zoë, Çelik: “A”"
    assert found["ATTENDEE"].params["RSVP"] == "TRUE"
    assert found["ORGANIZER"].params["CN"] == "OSCCA"


def test_a_meeting_stands_in_london_time_with_the_zone_beside_it() -> None:
    data = invited()
    assert b"DTSTART;TZID=Europe/London:20260716T140000\r\n" in data
    assert data.count(b"BEGIN:VTIMEZONE") == 1
    assert invited(start=datetime(2026, 7, 16, 13, tzinfo=UTC)) == data


def test_the_zone_in_the_file_changes_when_london_does() -> None:
    (zone,) = Calendar.from_ical(invited()).walk("VTIMEZONE")
    own = zone.to_tz()
    for year in (2019, 2026, 2037):
        for month in (3, 10):
            for hours in range(24 * 20, 24 * 31):
                at = datetime(year, month, 1, tzinfo=UTC) + timedelta(hours=hours)
                assert at.astimezone(own).utcoffset() == at.astimezone(LONDON).utcoffset(), at


def test_the_zone_is_by_the_last_sundays_at_one_in_the_morning_utc() -> None:
    data = invited()
    assert b"DTSTART:19960331T010000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n" in data
    assert b"DTSTART:19961027T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n" in data


def test_a_cancellation_keeps_the_identifier_and_says_so() -> None:
    data = invited(method=Method.CANCEL, sequence=2)
    assert Calendar.from_ical(data)["METHOD"] == "CANCEL"
    assert (event(data)["UID"], event(data)["SEQUENCE"], event(data)["STATUS"]) == (
        event(invited())["UID"],
        2,
        "CANCELLED",
    )


def test_the_same_invitation_is_the_same_bytes() -> None:
    assert invited() == invited()


def test_a_meeting_over_the_change_of_the_clock_lasts_as_long_as_it_says() -> None:
    found = event(invited(start=datetime.fromisoformat("2026-10-25T00:30"), duration=timedelta(hours=3)))
    start, end = (found.decoded(name).astimezone(UTC) for name in ("DTSTART", "DTEND"))
    assert end - start == timedelta(hours=3)


@pytest.mark.parametrize("bad", ["a\r\nATTENDEE:mailto:x@y.org", "a\nb", "a\0b"])
def test_a_line_cannot_be_added_through_a_name_a_title_or_a_place(bad: str) -> None:
    for changes in (
        {"title": bad},
        {"place": bad},
        {"uid": bad},
        {"attendee": Address(bad, "x@y.org")},
        {"organiser": Address("X", f"{bad}@y.org")},
    ):
        with pytest.raises(Refused):
            invited(**changes)


def test_a_meeting_takes_time_and_a_sequence_counts_from_nought() -> None:
    for changes in ({"sequence": -1}, {"duration": timedelta(0)}):
        with pytest.raises(ValueError):
            invited(**changes)


def test_due_dates_are_whole_days_that_stay_free() -> None:
    due = Due(
        "t08.case-7@panelsec.example", date(2026, 3, 8), "Papers to the Committee", "Case 7;\nparagraph 7.6"
    )
    data = todo_calendar([due, replace(due, uid="other")], STAMP)
    first, _second = Calendar.from_ical(data).walk("VEVENT")
    assert (first.decoded("DTSTART"), first.decoded("DTEND")) == (date(2026, 3, 8), date(2026, 3, 9))
    assert b"DTSTART;VALUE=DATE:20260308\r\n" in data
    assert (first["SUMMARY"], first["DESCRIPTION"]) == (due.title, due.note)
    assert first["TRANSP"] == "TRANSPARENT"
    assert todo_calendar([due, replace(due, uid="other")], STAMP) == data


NAMES = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=60)


@settings(max_examples=60, deadline=None)
@example(name="\\", title="0")
@given(NAMES, NAMES)
def test_any_name_and_title_reads_back_and_stays_in_its_line(name: str, title: str) -> None:
    data = invited(attendee=Address(name, "x@example.org"), title=title)
    assert len(event(data).keys()) == len(event(invited()).keys())
    assert event(data)["SUMMARY"] == " ".join(title.split())
    told = " ".join(name.replace("\\", "/").split())
    assert event(data)["ATTENDEE"].params.get("CN", "").replace("'", '"') == told.replace("'", '"')
    assert event(data)["ATTENDEE"] == "mailto:x@example.org"
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))

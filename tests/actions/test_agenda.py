"""What is due over all cases, as groups of days and as a calendar without names."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import icalendar
import pytest

from panelsec.actions.agenda import When, agenda, as_calendar
from panelsec.actions.finding import Asked, Order, count, find, lines
from panelsec.actions.session import Session
from panelsec.rehearsal.practice import fill
from panelsec.storage.store import Store

NOW = datetime.fromisoformat("2027-02-22T09:00")  # a Monday


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with Store.throwaway(tmp_path_factory.mktemp("office")) as store:
        yield Session(store, lambda: NOW, fill(store, NOW))


def test_what_waits_is_listed_by_its_day_and_the_undated_comes_last(office: Session) -> None:
    found = agenda(office)
    days = [w.step.due for w in found]
    dated = [d for d in days if d]

    assert dated == sorted(dated)
    assert days[len(dated) :] == [None] * (len(days) - len(dated))
    assert {w.step.title for w in found} >= {
        "Draw the Discipline Committee by lot",
        "Rule whether the appeal of Tobias Renfrew is on a ground and in time",
    }


def test_a_day_that_runs_is_listed_though_something_else_comes_first(office: Session) -> None:
    notice = next(w for w in agenda(office) if w.step.title.startswith("Send the notice"))

    assert notice.step.state == "Not yet"
    assert notice.step.due is not None


def test_a_step_is_overdue_only_on_the_day_after_its_last(office: Session) -> None:
    waiting = next(w for w in agenda(office) if w.step.due)
    day = waiting.step.due
    assert day is not None

    assert waiting.when(day + timedelta(days=1)) is When.OVERDUE
    assert waiting.when(day) is When.TODAY
    assert waiting.when(day - timedelta(days=1)) is When.THIS_WEEK
    assert waiting.when(day - timedelta(days=7)) is When.THIS_WEEK
    assert waiting.when(day - timedelta(days=8)) is When.LATER


def test_the_calendar_names_cases_but_nobody(office: Session) -> None:
    found = agenda(office)
    calendar = as_calendar(office, found)
    entries = [str(e["summary"]) for e in icalendar.Calendar.from_ical(calendar).walk("VEVENT")]
    people = {p.name for ref in office.store.record.cases() for p in office.case(ref).respondents.values()}

    assert len(entries) == len([w for w in found if w.step.due])
    assert "DC-2027-001: Response of the Respondent, or a request for witnesses" in entries
    assert len(people) == 3
    assert not [name for name in people if name.split()[-1].encode() in calendar]


def test_entries_keep_their_identity_from_one_calendar_to_the_next(office: Session) -> None:
    def identities() -> list[str]:
        calendar = icalendar.Calendar.from_ical(as_calendar(office, agenda(office)))
        return [str(e["uid"]) for e in calendar.walk("VEVENT")]

    assert len(set(identities())) == len(identities())
    assert identities() == identities()


def test_cases_are_found_by_what_stands_in_them(office: Session) -> None:
    assert find(office, Asked("tarrant pamphlet")) == ["DC-2027-001"]
    assert find(office, Asked("tarrant calculator")) == []
    assert find(office, Asked(stage="Hearing")) == ["DC-2027-003"]
    assert find(office, Asked(closed=True)) == []
    by_name = lines(office, find(office, Asked(order=Order.RESPONDENTS, descending=True)))
    assert [c.respondents for c in by_name] == ["Tobias Renfrew", "Imogen Tarrant", "Gwen Ashby"]
    assert count(office) == 3

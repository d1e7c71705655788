"""What an act moves is said, from what to what."""

from datetime import date, datetime

from panelsec.procedure import events as ev
from panelsec.procedure.advice.acts import advice
from panelsec.procedure.case import Case
from panelsec.procedure.counting import Calendar
from panelsec.procedure.people import Respondent

CALENDAR = Calendar()


def at(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T10:00")


def case(*more: ev.Event, others: int = 0) -> Case:
    people = [Respondent("R1", "Ada Vance", colleges=("Wyndham College",), email="av@example.invalid")]
    people += [
        Respondent(f"R{n}", f"Bo Lind {n}", colleges=("Wyndham College",)) for n in range(2, 2 + others)
    ]
    told = [
        ev.LetterRecorded(at=at("2022-10-17"), by="Sec", letter="L04", to=p.id, via="email") for p in people
    ]
    return Case("DC-2022-001").then(
        ev.CaseOpened(at=at("2022-10-17"), by="Sec", edition="SDP-2019"),
        *(ev.RespondentAdded(at=at("2022-10-17"), by="Sec", person=p) for p in people),
        *told,
        *more,
    )


def moved(on: Case, event: ev.Event) -> list[str]:
    return [words for words in advice(on, event, CALENDAR) if words.startswith("Moved: ")]


def meeting(when: str, start: str) -> ev.MeetingFixed:
    return ev.MeetingFixed(at=at(when), by="Sec", committee="DC1", start=at(start), place="Room 1", why="x")


def test_another_day_of_the_meeting_moves_all_that_hangs_on_it() -> None:
    fixed = case(meeting("2022-11-03", "2022-11-30"))
    assert moved(case(), meeting("2022-11-03", "2022-11-30")) == []
    assert moved(fixed, meeting("2022-11-04", "2022-11-30")) == []
    assert moved(fixed, meeting("2022-11-04", "2022-12-15"))[1:] == [
        "Moved: Response, or request to call witnesses (7.4), from Sunday 20 November 2022 to Monday 5 December 2022.",
        (
            "Moved: Papers to the Committee, the Respondent and the Investigating Officer (7.6), "
            "from Tuesday 22 November 2022 to Wednesday 7 December 2022."
        ),
    ]


def test_what_is_the_same_for_all_respondents_is_said_once_and_without_names() -> None:
    fixed = case(meeting("2022-11-03", "2022-11-30"), others=1)
    said = [words for words in moved(fixed, meeting("2022-11-04", "2022-12-15")) if "7.4" in words]
    assert len(said) == 1
    assert "Ada" not in said[0]


def test_a_pause_says_what_it_does_and_its_end_by_how_much_the_sixty_days_moved() -> None:
    pause = ev.Paused(at=at("2022-11-03"), by="Sec", why="Police")
    said = " ".join(advice(case(), pause, CALENDAR))
    assert (
        "The 60 days of 2.9 end on Friday 16 December 2022, and later by each day of the pause (2.14)."
        in said
    )
    assert moved(case(), pause) == []
    [said] = moved(case(pause), ev.Resumed(at=at("2022-11-13"), by="Sec", why="Over"))
    assert said == (
        "Moved: Investigation and Committee’s decision complete (2.9), "
        "from Friday 16 December 2022 to Monday 26 December 2022."
    )


def test_a_later_receipt_and_an_extension_move_the_time_for_an_appeal() -> None:
    sent = ev.LetterSent(at=at("2022-12-01"), by="Sec", letter="L18", to="R1", via="post", number=1)
    decided = case(sent)
    proved = ev.ReceiptProved(
        at=at("2022-12-12"), by="Sec", number=1, received=date(2022, 12, 9), evidence="tracked"
    )
    assert "Moved: Appeal (8.1), from Monday 19 December 2022 to Friday 23 December 2022." in moved(
        decided, proved
    )
    more = ev.AppealExtended(
        at=at("2022-12-14"), by="Sec", respondent="R1", until=date(2023, 1, 9), why="Ill"
    )
    assert "Moved: Appeal (8.1), from Monday 19 December 2022 to Monday 9 January 2023." in moved(
        decided, more
    )

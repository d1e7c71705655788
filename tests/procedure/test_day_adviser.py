"""What a day would mean for a meeting, said before it is fixed."""

from dataclasses import replace
from datetime import date, datetime

from panelsec.procedure import events as ev
from panelsec.procedure.advice.day_adviser import DayAdviser, Verdict, advise
from panelsec.procedure.advice.day_outlook import outlook
from panelsec.procedure.case import Case
from panelsec.procedure.office import Listed, Office, Settings
from panelsec.procedure.people import Member, Respondent
from tests.procedure.cases import YARROW, Story

TODAY = date(2022, 11, 3)  # a Thursday
AT = datetime(2022, 11, 3, 10)  # noqa: DTZ001 - the record keeps the office's own time

RESPONDENT = Respondent("R1", "Ada Vance", colleges=("Wyndham College",), email="av@example.invalid")
CHAIR = Member("C1", "Ms C. Vale", ("chair",), ("Kingsmere College",), unavailable=(date(2022, 12, 7),))
MEMBERS = (
    CHAIR,
    Member("M1", "Dr E. Stow", ("regent_house",), ("Fenland Hall",), unavailable=(date(2022, 12, 8),)),
    Member("M2", "Dr G. Orme", ("regent_house",), ("Fenland Hall",)),
    Member("M3", "Dr W. Dene", ("regent_house",), ("Wyndham College",)),
    Member("S1", "K. Shaw", ("student",), ("Fenland Hall",)),
)
OFFICE = Office(
    settings=Settings(closures=(date(2022, 12, 14),)),
    colleges=tuple(map(Listed, ("Wyndham College", "Kingsmere College", "Fenland Hall"))),
    members=MEMBERS,
)


def case(*more: ev.Event) -> Case:
    return Case("DC-2022-001").then(
        ev.CaseOpened(at=AT, by="Sec", edition="SDP-2019"),
        ev.RespondentAdded(at=AT, by="Sec", person=RESPONDENT),
        ev.LetterRecorded(at=datetime(2022, 10, 17, 10), by="Sec", letter="L04", to="R1", via="email"),  # noqa: DTZ001
        ev.OfficerDecided(at=AT, by="Sec", decision="refer"),
        *more,
    )


def words(day: date, told: Case | None = None, committee: str = "DC1") -> str:
    return " ".join(advise(told or case(), committee, day, OFFICE, TODAY).words)


def verdict(day: date, told: Case | None = None, today: date = TODAY) -> Verdict:
    return advise(told or case(), "DC1", day, OFFICE, today).verdict


def lawful(day: date, told: Case | None = None) -> bool:
    return verdict(day, told) is not Verdict.NOT_POSSIBLE


def asks_why(day: date) -> bool:
    return verdict(day) is Verdict.WITH_REASON


def seated(seat: str, member: Member) -> ev.Drawn:
    drawn = ev.SeatDrawn(seat, (member.id,), (), (), member)
    return ev.Drawn(at=AT, by="Sec", committee="DC1", seats=(seat,), results=(drawn,), lots=(1,))


def test_a_thursday_five_weeks_on_is_lawful_and_says_its_three_days():
    day = date(2022, 12, 15)
    assert lawful(day)
    assert "Notice received by Wednesday 23 November 2022." in words(day)
    assert "Responses by Monday 5 December 2022, at least 10 days before (7.4)." in words(day)
    assert "Papers received by Wednesday 7 December 2022, 7 clear days before (7.6)." in words(day)


def test_a_day_that_has_been_and_today_are_not_lawful_and_say_nothing_more():
    for day in (date(2022, 11, 2), TODAY):
        note = advise(case(), "DC1", day, OFFICE, TODAY)
        assert note.verdict is Verdict.NOT_POSSIBLE
        assert len(note.words) == 1


def test_a_weekend_and_a_day_on_which_the_university_is_closed_ask_why():
    assert asks_why(date(2022, 12, 10))
    assert "a Saturday" in words(date(2022, 12, 10))
    assert asks_why(date(2022, 12, 14))
    assert "the University is closed" in words(date(2022, 12, 14))


def test_a_notice_that_leaves_the_respondent_less_than_seven_days_to_answer_asks_why():
    assert asks_why(date(2022, 11, 18))
    assert "would leave the Respondent 5 days to answer, not 7 (7.3, 7.4)." in words(date(2022, 11, 18))
    assert "to answer, not 7" not in words(date(2022, 11, 21))


def test_papers_that_can_no_longer_be_received_in_time_ask_why():
    assert asks_why(date(2022, 11, 10))
    assert "which can no longer be kept (7.6)" in words(date(2022, 11, 10))


def test_a_short_notice_is_lawful_and_asks_why():
    assert verdict(date(2022, 11, 24)) is Verdict.WITH_REASON
    assert "say why it is shorter" in words(date(2022, 11, 24))
    assert verdict(date(2022, 11, 25)) is Verdict.POSSIBLE


def test_a_day_past_the_sixty_days_asks_why_as_long_as_another_day_would_keep_them():
    assert verdict(date(2022, 12, 16)) is Verdict.POSSIBLE
    assert verdict(date(2022, 12, 19)) is Verdict.WITH_REASON
    assert "say why" in words(date(2022, 12, 19))
    late = date(2022, 12, 17)
    assert verdict(date(2023, 1, 19), today=late) is Verdict.POSSIBLE
    [said] = [w for w in advise(case(), "DC1", date(2023, 1, 19), OFFICE, late).words if "2.9" in w]
    assert said == "Past the 60 days of 2.9 whatever day is chosen: they ended on Friday 16 December 2022."


def test_whether_it_can_still_be_had_in_time_is_answered_before_a_day_is_chosen():
    adviser = DayAdviser(case(), "DC1", OFFICE, TODAY)
    found = outlook(adviser, adviser.note)
    assert (found.first, found.free) == (date(2022, 11, 21), date(2022, 11, 25))
    assert found.words == (
        "The meeting can be had in time, without a reason: from Friday 25 November 2022 to Friday 16 December 2022.",
        "With a reason, which stands in the record, it can be as early as Monday 21 November 2022 and keep the times of the procedure.",
        "The 60 days of 2.9 end on Friday 16 December 2022.",
    )


def test_where_nobody_is_on_the_panels_it_says_so_and_not_that_no_day_is_possible():
    adviser = DayAdviser(case(), "DC1", replace(OFFICE, members=()), TODAY)
    [said] = outlook(adviser, adviser.note).words
    assert said.startswith("Nobody is on the panels yet")


def test_where_no_day_keeps_both_the_notice_and_the_sixty_days_it_says_so_and_why():
    adviser = DayAdviser(case(), "DC1", OFFICE, date(2022, 11, 28))
    found = outlook(adviser, adviser.note)
    assert found.free is None
    assert found.first == date(2022, 12, 15)
    assert found.words[0].startswith(
        "No day is left that asks for no reason. The first that keeps the times of the procedure is Thu"
    )
    assert "21 clear days of notice ended" in found.words[1]


def test_a_response_day_on_a_weekend_does_not_run_on():
    assert "That is a Saturday, and the time does not run on." in words(date(2022, 12, 13))
    assert "A meeting on a Thursday or Friday avoids that." in words(date(2022, 12, 13))


def test_a_meeting_on_a_monday_gives_papers_a_day_before_the_weekend():
    day = date(2022, 12, 12)
    assert (
        "Papers received by Sunday 4 December 2022, 7 clear days before (7.6). "
        "That is a Sunday: do it by Friday 2 December 2022."
    ) in words(day)
    assert "must go out on that same day. A meeting on a Thursday or Friday leaves a day between." in words(
        day
    )


def test_the_sixty_days_are_kept_or_missed():
    assert "Within the 60 days of 2.9, which end on Friday 16 December 2022." in words(date(2022, 12, 16))
    assert "Past the 60 days of 2.9" in words(date(2022, 12, 19))
    assert "tell Respondents and Reporting Persons of the delay" in words(date(2022, 12, 19))


def test_without_anybody_who_could_be_chair_a_day_is_not_lawful():
    assert not lawful(date(2022, 12, 7))
    assert "Nobody who is available that day could be drawn as Chair" in words(date(2022, 12, 7))


def test_the_absence_of_some_of_a_panel_is_said():
    assert lawful(date(2022, 12, 8))
    assert "Member of the Regent House: 1 of 2 who could be drawn is available." in words(date(2022, 12, 8))


def test_a_chair_who_sits_and_is_away_makes_a_day_unlawful_and_another_member_is_named():
    told = case(seated("chair", CHAIR), seated("regent_house", MEMBERS[1]))
    assert not lawful(date(2022, 12, 7), told)
    assert "Ms C. Vale, the Chair, is not available" in words(date(2022, 12, 7), told)
    assert lawful(date(2022, 12, 8), told)
    assert "Dr E. Stow (Member of the Regent House) is not available: another would be drawn" in words(
        date(2022, 12, 8), told
    )


def test_an_appeal_committee_has_papers_and_no_response_day():
    told = case(
        ev.Appealed(at=AT, by="Sec", respondent="R1", grounds=("a",)),
    )
    said = words(date(2022, 12, 15), told, "AC1")
    assert "Papers received by Wednesday 7 December 2022, 7 clear days before (8.7)." in said
    assert "Responses" not in said
    assert "Past the 30 days of 8.3, which end on Saturday 3 December 2022; say why." in said


def test_the_days_of_a_meeting_stand_in_their_order():
    rows = DayAdviser(case(), "DC1", OFFICE, TODAY).rows(date(2022, 12, 12))
    assert [(r.cites, r.formal, r.do_by) for r in rows] == [
        ("7.3", date(2022, 11, 20), date(2022, 11, 18)),
        ("7.4", date(2022, 12, 2), None),
        ("7.6", date(2022, 12, 4), date(2022, 12, 2)),
    ]


def test_an_adviser_is_quick_enough_to_colour_a_month():
    many = replace(OFFICE, members=tuple(replace(MEMBERS[1], id=f"M{n}") for n in range(200)))
    adviser = DayAdviser(case(), "DC1", many, TODAY)
    assert all(adviser.note(date(2022, 12, day)).words for day in range(1, 32))


def test_no_day_is_possible_while_the_appeal_has_not_been_ruled_eligible_8_4():
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW)
    when, day = date(2022, 3, 29), date(2022, 4, 21)
    adviser = DayAdviser(story.case, "AC1", story.office, when)
    assert adviser.note(day).verdict is Verdict.NOT_POSSIBLE
    assert "has not been ruled eligible" in adviser.note(day).why[0]
    assert outlook(adviser, adviser.note).words == adviser.barred
    story.eligible("2022-03-29 10:00")
    assert advise(story.case, "AC1", day, story.office, when).verdict is Verdict.POSSIBLE

"""What a good colleague says about an act: days that fall badly, the sixty days, what follows (2.9, 2.27, 5.7, 7.15)."""

from dataclasses import replace
from typing import Any

from panelsec.procedure import events as ev
from panelsec.procedure.advice import advice
from panelsec.procedure.people import Measure
from tests.procedure.cases import R1, Story, at, day


def given(story: Story, kind: type[ev.Event], when: str, **fields: Any) -> str:
    event = kind(at=at(when), by="x", **fields)
    return " ".join(advice(story.case, event, story.office.calendar))


def fix(start: str) -> dict[str, Any]:
    return {"committee": "DC1", "start": at(start), "place": "x"}


def test_a_response_day_on_a_sunday_is_said_with_what_avoids_it_7_4_a34() -> None:
    said = given(Story().referred(), ev.MeetingFixed, "2022-02-08 10:00", **fix("2022-03-16 10:00"))
    assert "6 March 2022, is a Sunday" in said
    assert "Thursday or Friday" in said
    assert "7.4" in said


def test_a_thursday_meeting_gives_no_such_advice_a34() -> None:
    said = given(Story().referred(), ev.MeetingFixed, "2022-02-08 10:00", **fix("2022-03-17 10:00"))
    assert "Sunday" not in said
    assert "same day" not in said


def test_papers_and_responses_on_one_day_are_pointed_out_7_6_a34() -> None:
    said = given(Story().referred(), ev.MeetingFixed, "2022-02-08 10:00", **fix("2022-03-14 10:00"))
    assert "4 March 2022" in said
    assert "same day" in said


def test_a_last_day_for_an_appeal_on_a_closure_is_said_8_1() -> None:
    story = Story(closures=(day("2022-04-04"),)).breach().sanction("2022-03-16 12:00")
    said = given(story, ev.LetterSent, "2022-03-21 10:00", letter="L18", to="R1", via="email")
    assert "4 April 2022" in said
    assert "closed" in said


def test_a_date_for_the_committee_says_whether_the_sixty_days_can_be_kept_2_9() -> None:
    story = Story().told("2022-01-31 10:00", "L04").officer("2022-02-07 10:00", "refer")
    assert "can be kept" in given(story, ev.MeetingFixed, "2022-02-08 10:00", **fix("2022-04-01 10:00"))
    late = given(story, ev.MeetingFixed, "2022-02-08 10:00", **fix("2022-04-02 10:00"))
    assert "cannot be kept" in late
    assert "L21" in late
    assert "1 April 2022" in late


def test_the_sixty_days_missed_is_said_once_2_9() -> None:
    story = Story().papered()
    met = {"committee": "DC1", "present": story.present(), "outcome": "held"}
    assert "11 March 2022" in given(story, ev.Met, "2022-03-16 10:00", **met)
    story.meet("2022-03-16 10:00")
    find = {"committee": "DC1", "respondent": "R1", "finding": "dismissed", "reasons": "x"}
    assert "2.9" not in given(story, ev.Found, "2022-03-16 11:00", **find)


def test_a_decision_about_somebody_on_a_professional_course_names_2_27() -> None:
    story = Story(respondents=(replace(R1, professional_course=True),)).breach()
    said = given(
        story, ev.Sanctioned, "2022-03-16 12:00", committee="DC1", respondent="R1", measures=(), reasons="x"
    )
    assert "fitness to practise" in said
    assert "2.27" in said
    assert "2.27" not in given(
        Story().breach(),
        ev.Sanctioned,
        "2022-03-16 12:00",
        committee="DC1",
        respondent="R1",
        measures=(),
        reasons="x",
    )


def test_after_a_withdrawal_papers_come_back_and_the_reporting_person_is_thought_of_5_7_2_28() -> None:
    said = given(Story().papered(), ev.ReferralWithdrawn, "2022-03-10 10:00", why="x")
    assert "delete or return" in said
    assert "2.28" in said
    assert "No papers have gone out" in given(
        Story().convened(), ev.ReferralWithdrawn, "2022-03-10 10:00", why="x"
    )


def test_a_broken_measure_names_what_was_laid_down_for_it_or_rule_1a_7_15() -> None:
    def broken(measure: Measure) -> str:
        story = Story().decided(measure)
        return given(
            story, ev.NonCompliance, "2022-05-01 10:00", respondent="R1", paragraph=measure.paragraph
        )

    assert "a second essay" in broken(Measure("5.4(e)", "An essay", if_broken="a second essay"))
    assert "RB 1(a)" in broken(Measure("5.4(e)", "An essay"))


def test_an_accepted_minor_sanction_that_is_broken_goes_to_the_committee_5_6() -> None:
    story = Story().officer("2021-11-01 10:00", "minor_sanction", measures=(Measure("5.4(e)", "An essay"),))
    story.told("2021-11-04 09:30", "L07").act(
        ev.Elected, "2021-11-05 09:00", respondent="R1", answer="accept"
    )
    said = given(story, ev.NonCompliance, "2021-12-01 10:00", respondent="R1", paragraph="5.4(e)")
    assert "5.6" in said


def test_an_ordinary_act_is_met_with_silence() -> None:
    assert (
        given(Story().convened(), ev.LetterSent, "2022-02-09 10:00", letter="L12", to="R1", via="email") == ""
    )

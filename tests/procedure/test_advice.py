"""What a good colleague says about an act: days that fall badly, the sixty days, what follows (2.9, 2.27, 5.7, 7.15)."""

from dataclasses import replace
from typing import Any

import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.advice.acts import advice
from panelsec.procedure.advice.day_adviser import advise
from panelsec.procedure.people import Measure
from tests.procedure.cases import HIDDEN_RP1, MEMBERS, R1, R2, YARROW, Story, at, day, member


def given(story: Story, kind: type[ev.Event], when: str, **fields: Any) -> str:
    event = kind(at=at(when), **{"by": "x", **fields})
    return " ".join(advice(story.case, event, story.office.calendar))


def fix(start: str) -> dict[str, Any]:
    return {"committee": "DC1", "start": at(start), "place": "x"}


def test_a_response_day_on_a_sunday_is_said_with_what_avoids_it_7_4_a34() -> None:
    said = given(Story().referred(), ev.MeetingFixed, "2022-02-08 10:00", **fix("2022-03-16 10:00"))
    assert "6 March 2022, is a Sunday" in said
    assert "Thursday or Friday" in said
    assert "7.4" in said


def test_a_bad_response_day_is_said_again_when_only_the_place_is_fixed_anew_7_4() -> None:
    story = Story().referred().fix("2022-02-08 10:00", "2022-03-16 10:00")
    said = given(story, ev.MeetingFixed, "2022-02-09 10:00", **fix("2022-03-16 14:00"))
    assert "6 March 2022, is a Sunday" in said


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
    assert "of the delay by" in late
    assert "1 April 2022" in late


def test_when_the_sixty_days_are_over_already_no_date_is_said_to_keep_them_by_then_2_9() -> None:
    story = Story().told("2022-01-31 10:00", "L04").officer("2022-02-07 10:00", "refer")
    first = given(story, ev.MeetingFixed, "2022-04-05 10:00", **fix("2022-04-28 10:00"))
    assert "The 60 days ended on 1 April 2022." in first
    assert "kept" not in first
    story.fix("2022-04-05 10:00", "2022-04-28 10:00", override="x")
    again = given(story, ev.MeetingFixed, "2022-04-06 10:00", **fix("2022-04-29 10:00"))
    assert "The 60 days of 2.9 ended on 1 April 2022." in again
    assert "by 1 April" not in again


def test_the_sixty_days_missed_are_told_with_the_pause_that_there_was_2_14() -> None:
    story = Story().told("2022-01-31 10:00", "L04").officer("2022-02-07 10:00", "refer")
    story.act(ev.Paused, "2022-02-08 10:00", why="x").act(ev.Resumed, "2022-02-18 10:00", why="x")
    said = given(story, ev.MeetingFixed, "2022-04-05 10:00", **fix("2022-04-28 10:00"))
    assert "ended on 1 April 2022; with the pause (2.14) their last day is 11 April 2022." in said


def test_a_pause_that_is_over_lengthens_the_sixty_days_of_which_a_date_is_told_2_14() -> None:
    story = Story().told("2022-01-31 10:00", "L04").officer("2022-02-07 10:00", "refer")
    story.act(ev.Paused, "2022-02-08 10:00", why="x").act(ev.Resumed, "2022-02-18 10:00", why="x")
    said = given(story, ev.MeetingFixed, "2022-02-21 10:00", **fix("2022-04-11 10:00"))
    assert "end on 1 April 2022, and with the pause (2.14) on 11 April 2022: they can be kept" in said
    late = given(story, ev.MeetingFixed, "2022-02-21 10:00", **fix("2022-04-12 10:00"))
    assert "they cannot be kept with this date" in late


def test_while_a_pause_is_on_nobody_says_that_the_sixty_days_cannot_be_kept_2_14() -> None:
    story = Story().told("2022-01-31 10:00", "L04").officer("2022-02-07 10:00", "refer")
    story.act(ev.Paused, "2022-02-08 10:00", why="x")
    said = given(story, ev.MeetingFixed, "2022-02-21 10:00", **fix("2022-04-12 10:00"), override="x")
    assert "end on 1 April 2022, and later by each day of the pause" in said
    assert "only if it lasts 11 days or more" in said
    assert "cannot be kept" not in said


def test_the_sixty_days_missed_is_said_once_2_9() -> None:
    story = Story().papered()
    met = {"committee": "DC1", "present": story.present(), "outcome": "held"}
    assert "11 March 2022" in given(story, ev.Met, "2022-03-16 10:00", **met)
    story.meet("2022-03-16 10:00")
    find = {"committee": "DC1", "respondent": "R1", "finding": "dismissed", "reasons": "x"}
    assert "2.9" not in given(story, ev.Found, "2022-03-16 11:00", **find)


def test_a_letter_written_and_sent_in_one_go_says_that_the_sixty_days_were_missed_2_9() -> None:
    story = Story().papered()
    draft = {"letter": "L21", "to": "R1", "number": 1, "title": "x", "paper": "x", "pages": 1}
    story.tell(ev.LetterPrepared, "2022-03-14 10:00", **draft)
    said = given(story, ev.LetterSent, "2022-03-14 10:00", letter="L21", to="R1", via="email", number=1)
    assert "11 March 2022" in said
    assert "2.9" in said


def test_a_decision_about_somebody_on_a_professional_course_names_2_27() -> None:
    """B38, 2.27."""
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
    """B27, S6, 7.15."""

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


# ---- what goes out late, or at a bad time


def test_a_decision_letter_that_goes_out_late_says_how_late_by_7_14() -> None:
    story = Story().breach().sanction("2022-03-16 12:00")
    letter: dict[str, Any] = {"letter": "L18", "to": "R1", "via": "email"}
    said = given(story, ev.LetterSent, "2022-03-24 10:00", **letter)
    assert "received on 24 March 2022, 1 day late" in said
    assert "7 days from 16 March 2022 ended on 23 March 2022 (7.14)" in said
    assert "late" not in given(story, ev.LetterSent, "2022-03-23 10:00", **letter)


def test_notes_that_go_out_late_say_how_late_by_7_14() -> None:
    story = Story().breach().sanction("2022-03-16 12:00")
    notes: dict[str, Any] = {"letter": "L17", "to": "R1", "via": "post"}
    said = given(story, ev.LetterSent, "2022-03-30 10:00", **notes)
    assert "received on 1 April 2022, 2 days late" in said
    assert "14 days from 16 March 2022 ended on 30 March 2022 (7.14)" in said
    assert given(story, ev.LetterSent, "2022-03-28 10:00", **notes) == ""


def test_what_was_sent_late_is_said_once_7_14() -> None:
    story = Story().breach().sanction("2022-03-16 12:00").send("2022-03-24 10:00", "L18")
    said = given(story, ev.LetterSent, "2022-03-25 10:00", letter="L18", to="R1", via="email")
    assert "late" not in said


@pytest.mark.parametrize(
    ("letter", "when", "words"),
    [
        ("L29", "2022-05-05 10:00", "5 May 2022, 1 day late. The 7 days from 27 April 2022 ended on 4 May 2022 (8.11)"),
        ("L30", "2022-05-26 10:00", "1 day late. The 28 days from 27 April 2022 ended on 25 May 2022 (guidance of the Office"),
    ],
)  # fmt: skip
def test_letters_of_the_appeal_that_go_out_late_say_so_8_11(letter: str, when: str, words: str) -> None:
    assert words in given(
        Story().appeal_decided(), ev.LetterSent, when, letter=letter, to="R1", via="email", by=YARROW
    )


def test_a_letter_of_an_earlier_stage_that_was_late_says_so_5_5() -> None:
    story = Story().officer("2022-02-07 10:00", "refer")
    said = given(story, ev.LetterRecorded, "2022-02-15 10:00", letter="L07", to="R1", via="email")
    assert "1 day late" in said
    assert "5.5" in said


def test_with_a_decision_letter_overdue_notes_are_asked_for_7_14() -> None:
    story = Story().met()
    story.find("2022-04-04 11:00").sanction("2022-04-04 12:00")
    letter: dict[str, Any] = {"letter": "L18", "to": "R1", "via": "email"}
    said = given(story, ev.LetterSent, "2022-04-05 10:00", **letter)
    assert "due by 30 March 2022 (7.14)" in said
    story.send("2022-03-30 10:00", "L17")
    assert "notes" not in given(story, ev.LetterSent, "2022-04-05 10:00", **letter)


def test_notes_that_leave_little_time_for_an_appeal_bring_up_more_time_8_1_a33() -> None:
    story = Story().breach().sanction("2022-03-16 12:00").send("2022-03-17 10:00", "L18")
    notes: dict[str, Any] = {"letter": "L17", "to": "R1", "via": "email"}
    assert given(story, ev.LetterSent, "2022-03-24 10:00", **notes) == ""
    said = given(story, ev.LetterSent, "2022-03-25 10:00", **notes)
    assert "leaves 6 days until the time for an appeal ends on 31 March 2022" in said
    assert "more time" in said
    story.appeal("2022-03-24 10:00")
    assert given(story, ev.LetterSent, "2022-03-25 10:00", **notes) == ""


@pytest.mark.parametrize(
    ("start", "why"),
    [("2022-03-20 10:00", "Sunday"), ("2022-03-17 10:00", "closed"), ("2022-03-18 10:00", "")],
)
def test_a_meeting_on_a_day_that_is_no_working_day_is_pointed_out_7_3(start: str, why: str) -> None:
    story = Story(closures=(day("2022-03-17"),)).referred()
    said = given(story, ev.MeetingFixed, "2022-02-08 10:00", **fix(start))
    assert ("The meeting is on" in said) == bool(why)
    assert why in said


def test_a_last_day_that_the_adjudicator_counts_is_not_put_down_to_a_paragraph_without_it_1_1() -> None:
    story = Story().appeal_decided()
    letter: dict[str, Any] = {"letter": "L30", "to": "R1", "via": "email", "by": YARROW}
    said = given(story, ev.LetterSent, "2022-05-06 10:00", **letter)
    assert "6 May 2023, is a Saturday" in said
    assert "(guidance of the Office of the Independent Adjudicator, 9.2)" in said
    assert "(1.1)" not in said


# ---- a member who leaves


def left(story: Story, when: str, seat: str = "student", committee: str = "DC1") -> str:
    return given(story, ev.StoodDown, when, committee=committee, seat=seat, why="declined")


def test_who_leaves_with_the_papers_gives_them_back_2_25() -> None:
    said = left(Story().papered(), "2022-03-08 10:00")
    assert "Dr S1 has the papers" in said
    assert "2.25" in said
    assert "papers" not in left(Story().convened(), "2022-02-09 10:00")


def test_who_comes_instead_needs_the_papers_in_the_seven_days_if_they_still_hold_7_6() -> None:
    said = left(Story().papered(), "2022-03-08 10:00")
    assert "received by 8 March 2022, 7 clear days before the meeting (7.6)" in said
    late = left(Story().papered(), "2022-03-09 10:00")
    assert "can no longer be kept: they ended on 8 March 2022 (7.6)" in late
    assert "another date" in late
    assert "two may meet" in late


def test_who_had_the_notice_hears_who_sits_instead_7_3() -> None:
    assert "everybody who had the notice" in left(Story().papered(), "2022-03-08 10:00")
    assert "notice" not in left(Story().convened(), "2022-02-09 10:00")


def test_after_a_proctor_the_proctors_are_asked_again_8_4_8_7_a12() -> None:
    story = Story().appealed()
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1").draw("2022-03-30 11:00", "AC1")
    story.act(ev.ProctorConfirmed, "2022-03-31 10:00", committee="AC1", member=story.office.member("P1"))
    story.send("2022-04-11 10:00", "L27", "AC1")
    said = left(story, "2022-04-12 10:00", "proctor", "AC1")
    assert "Ask the Proctors" in said
    assert "received by 19 April 2022, 7 clear days before the meeting (8.7)" in said


def test_nobody_replaces_a_member_after_the_meeting_7_3() -> None:
    said = left(Story().met(), "2022-03-17 10:00")
    assert "deleted or returned" in said
    assert "instead" not in said


# ---- a member who may sit no longer


def test_a_correction_that_excludes_somebody_who_sits_is_pointed_out_2_12() -> None:
    story = Story(members=(member("C1", "chair", colleges=("Fenland",)), *MEMBERS[1:])).convened()
    now_of_fenland = replace(R1, colleges=("Wyndham", "Fenland"))
    said = given(story, ev.RespondentChanged, "2022-02-10 10:00", person=now_of_fenland, why="x")
    assert (
        "Dr C1 sits on the Discipline Committee and may do so no longer: of a Respondent’s College (2.12)"
        in said
    )
    assert given(story, ev.RespondentChanged, "2022-02-10 10:00", person=R1, why="x") == ""


def test_that_somebody_may_sit_no_longer_unmasks_no_protected_person_4_1() -> None:
    story = Story(
        reporters=(), members=(member("C1", "chair", colleges=("Marlowe",)), *MEMBERS[1:])
    ).convened()
    said = given(story, ev.ReportingPersonAdded, "2022-02-10 10:00", person=HIDDEN_RP1)
    assert "Dr C1 sits" in said
    assert "a conflict that cannot be told" in said
    assert "Reporting Person" not in said


def test_an_own_decision_on_new_evidence_is_unusual_8_10() -> None:
    def own(*grounds: str) -> str:
        fields: dict[str, Any] = {
            "committee": "AC1",
            "respondent": "R1",
            "decision": "upheld",
            "reasons": "x",
        }
        event = {**fields, "disposal": "own_decision", "grounds": grounds}
        return given(Story().heard_on_appeal(), ev.AppealDecided, "2022-04-27 12:00", by=YARROW, **event)

    assert "normally goes back" in own("c")
    assert "8.10" in own("c")
    assert own("e") == ""


def test_what_follows_a_broken_measure_of_the_appeal_committee_is_8_13() -> None:
    def broken(if_broken: str | None) -> str:
        measure = Measure("5.4(e)", "An essay", if_broken=if_broken)
        story = Story().appeal_decided("upheld", disposal="own_decision", measures=(measure,))
        return given(story, ev.NonCompliance, "2022-06-01 10:00", respondent="R1", paragraph="5.4(e)")

    assert "a second essay (8.13)" in broken("a second essay")
    assert "RB 1(a) (8.13)" in broken(None)


def test_a_late_appeal_is_called_late_and_says_what_must_come_next_8_1() -> None:
    story = Story().decided()
    late = ev.Appealed(at=at("2022-04-20 10:00"), by="x", respondent="R1", grounds=("e",))
    [said] = [a for a in advice(story.case, late, story.office.calendar) if "late" in a]
    assert "compelling reason (8.1)" in said
    assert "eligible (8.4)" in said


def test_where_respondents_were_told_on_different_days_it_is_said_whose_sixty_days_they_are_2_9() -> None:
    story = Story(respondents=(R1, R2)).told("2022-01-31 10:00", "L04", "R1")
    same = Story(respondents=(R1, R2)).told("2022-01-31 10:00", "L04", "R1")
    story.told("2022-02-03 10:00", "L04", "R2")
    same.told("2022-01-31 10:00", "L04", "R2")
    for each in (story, same):
        each.officer("2022-02-07 10:00", "refer")
    said = given(story, ev.MeetingFixed, "2022-02-08 10:00", **fix("2022-04-28 10:00"))
    assert f"The 60 days of 2.9 for {R1.name} end on 1 April 2022" in said
    assert f"The 60 days of 2.9 for {R2.name} end on 4 April 2022" in said
    assert "The 60 days of 2.9 end on" in given(
        same, ev.MeetingFixed, "2022-02-08 10:00", **fix("2022-04-28 10:00")
    )
    costs = advise(story.case, "DC1", day("2022-03-10"), story.office, day("2022-02-08")).costs
    assert sum("Within the 60 days of 2.9 for " in each for each in costs) == 2


def test_separate_hearings_are_said_to_need_committees_and_lots_of_their_own_2_18_7_1() -> None:
    story = Story(respondents=(R1, R2)).convened()
    ruling: dict[str, Any] = {"committee": "DC1", "about": "joint_hearing", "grounds": "x"}
    said = given(story, ev.Ruled, "2022-02-09 10:00", decision="separate", **ruling)
    assert "a lot of its own: whoever was drawn for the Discipline Committee counts as involved" in said
    assert given(story, ev.Ruled, "2022-02-09 10:00", decision="single", **ruling) == ""

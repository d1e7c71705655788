"""Every clock: when it starts, its formal day, its do-by day, and whether it was met (T01 to T15, N01, X01 to X03)."""

from panelsec.procedure import events as ev
from panelsec.procedure.people import Representative
from tests.procedure.cases import (
    R1,
    R2,
    STUDENT_RP1,
    WARNING,
    YARROW,
    Story,
    day,
)

# ---- before the Committee (3.9, 3.10, 5.5)


def test_t01_the_reporting_person_has_the_commissioning_decision_in_7_days_3_9() -> None:
    story = Story().officer("2022-01-13 10:00", "commission")
    assert story.met_days("T01") == [("2022-01-20", None)]
    assert story.told("2022-01-20 16:29", "L02", "RP1").met_days("T01") == [("2022-01-20", True)]


def test_t01_is_missed_by_an_email_a_minute_too_late_3_9() -> None:
    story = Story().officer("2022-01-13 10:00", "commission").told("2022-01-20 16:30", "L02", "RP1")
    assert story.met_days("T01") == [("2022-01-20", False)]


def test_t02_a_student_has_14_days_for_a_review_and_leaving_it_unused_misses_nothing_3_9() -> None:
    story = Story(reporters=(STUDENT_RP1,)).officer("2022-01-13 10:00", "not_commission")
    story.told("2022-01-14 10:00", "L02", "RP1")
    assert story.met_days("T02") == [("2022-01-28", None)]
    assert story.met_days("T02", "2022-03-01") == [("2022-01-28", None)]


def test_t02_does_not_start_where_the_reporting_person_is_no_student_3_9() -> None:
    story = Story().officer("2022-01-13 10:00", "not_commission").told("2022-01-14 10:00", "L02", "RP1")
    assert story.clock("T02") is None
    assert story.clock("T04") is None


def test_t02_does_not_start_where_an_investigation_is_commissioned_3_9() -> None:
    story = Story(reporters=(STUDENT_RP1,)).officer("2022-01-13 10:00", "commission")
    assert story.told("2022-01-14 10:00", "L02", "RP1").clock("T02") is None


def test_t03_the_respondent_is_told_in_7_days_of_the_decision_3_10() -> None:
    story = Story().officer("2022-01-13 10:00", "not_commission")
    assert story.met_days("T03", "2022-01-21") == [("2022-01-20", False)]
    assert story.told("2022-01-19 10:00", "L03").met_days("T03") == [("2022-01-20", True)]


def test_t04_the_7_days_run_from_the_end_of_the_time_for_a_review_3_10() -> None:
    story = Story(reporters=(STUDENT_RP1,)).officer("2022-01-13 10:00", "not_commission")
    story.told("2022-01-14 10:00", "L02", "RP1")
    clock = story.clock("T04")
    assert clock is not None
    assert (clock.counted_from, clock.formal) == (day("2022-01-28"), day("2022-02-04"))
    assert story.clock("T03") is None


def test_t05_starts_with_the_first_decision_on_the_report_only_5_5() -> None:
    story = Story().officer("2022-02-07 10:00", "minor_sanction", measures=(WARNING,))
    story.told("2022-02-08 10:00", "L07").officer("2022-02-20 10:00", "refer")
    assert story.met_days("T05") == [("2022-02-14", True)]


def test_t05_does_not_run_on_the_conviction_route_6_6() -> None:
    assert Story().officer("2022-02-07 10:00", "refer", route="conviction").clock("T05") is None


def test_t05_has_a_row_for_each_respondent_decided_on_5_5() -> None:
    story = Story(respondents=(R1, R2)).officer("2022-02-07 10:00", "refer")
    assert {c.respondent for c in story.clocks() if c.id == "T05"} == {"R1", "R2"}


def test_t06_seven_days_from_receipt_to_answer_a_minor_sanction_5_5() -> None:
    story = Story().officer("2021-11-01 10:00", "minor_sanction", measures=(WARNING,))
    story.told("2021-11-04 09:30", "L07")
    assert story.met_days("T06", "2021-12-01") == [("2021-11-11", None)]
    story.act(ev.Elected, "2021-11-11 23:10", respondent="R1", answer="reject")
    assert story.met_days("T06") == [("2021-11-11", True)]


def test_t06_an_answer_five_minutes_late_does_not_meet_it_5_5() -> None:
    story = Story().officer("2021-11-01 10:00", "minor_sanction").told("2021-11-04 09:30", "L07")
    story.tell(ev.Elected, "2021-11-12 00:05", respondent="R1", answer="reject")
    assert story.met_days("T06") == [("2021-11-11", False)]


def test_t06_silence_is_no_answer_5_5() -> None:
    story = Story().officer("2021-11-01 10:00", "minor_sanction").told("2021-11-04 09:30", "L07")
    story.tell(ev.Elected, "2021-11-10 09:00", respondent="R1", answer="silence")
    assert story.met_days("T06") == [("2021-11-11", None)]


# ---- the meeting (7.3, 7.4, 7.6)


def test_n01_t07_and_t08_are_counted_back_from_the_meeting() -> None:
    story = Story().convened()
    formal = {c.id: c.formal.isoformat() for c in story.clocks() if c.id in ("N01", "T07", "T08")}
    assert formal == {"N01": "2022-02-22", "T07": "2022-03-06", "T08": "2022-03-08"}


def test_n01_is_met_when_every_respondent_has_the_notice_7_3() -> None:
    story = Story(respondents=(R1, R2)).convened().send("2022-02-09 10:00", "L12", "R1")
    assert story.met_days("N01") == [("2022-02-22", None)]
    assert story.send("2022-02-10 10:00", "L12", "R2").met_days("N01") == [("2022-02-22", True)]


def test_t07_is_met_by_a_response_7_4() -> None:
    story = Story().convened().tell(ev.DocumentReceived, "2022-03-06 23:59", document="D3", sender="R1")
    assert story.met_days("T07") == [("2022-03-06", True)]


def test_t07_is_met_by_a_request_for_witnesses_7_4() -> None:
    story = Story().convened()
    story.tell(ev.DocumentReceived, "2022-03-01 10:00", document="D2", sender="R1", witnesses=("W1",))
    assert story.met_days("T07") == [("2022-03-06", True)]


def test_t07_is_not_met_by_another_paper() -> None:
    story = Story().convened().tell(ev.DocumentReceived, "2022-03-01 10:00", document="D2", sender="R1")
    assert story.met_days("T07") == [("2022-03-06", None)]


def test_t07_a_late_response_is_received_and_late_7_4_a28() -> None:
    story = Story().convened().act(ev.DocumentReceived, "2022-03-07 00:01", document="D3", sender="R1")
    assert story.met_days("T07") == [("2022-03-06", False)]


def test_t07_on_a_sunday_warns_and_does_not_move_7_4_a05() -> None:
    clock = Story().convened().clock("T07")
    assert clock is not None
    assert (clock.non_working_warning, clock.do_by) == (True, None)


def test_t08_is_met_when_members_respondent_and_investigating_officer_have_the_papers_7_6() -> None:
    story = Story().convened().send("2022-03-07 10:00", "L15", "DC1", "R1")
    assert story.met_days("T08") == [("2022-03-08", None)]
    story.send("2022-03-08 16:29", "L15", "investigating_officer")
    assert story.met_days("T08") == [("2022-03-08", True)]


def test_t08_a_member_drawn_afterwards_must_have_the_papers_too_7_6() -> None:
    story = Story().papered()
    assert story.met_days("T08") == [("2022-03-08", True)]
    story.act(ev.StoodDown, "2022-03-09 10:00", committee="DC1", seat="student", why="declined").draw(
        "2022-03-09 11:00"
    )
    assert story.met_days("T08") == [("2022-03-08", False)]


def test_t08_counts_receipt_by_the_representative_2_6() -> None:
    story = Story().convened()
    story.tell(
        ev.RepresentativeAuthorised,
        "2022-02-09 09:00",
        respondent="R1",
        representative=Representative("Mr Voss"),
    )
    story.send("2022-03-07 10:00", "L15", "DC1", "investigating_officer")
    story.tell(ev.LetterSent, "2022-03-07 10:00", letter="L15", to="R1.representative", via="email")
    assert story.met_days("T08") == [("2022-03-08", True)]


def test_the_office_acts_before_a_weekend_but_the_formal_day_stays_a05() -> None:
    story = Story().referred().fix("2022-02-08 10:00", "2022-03-14 10:00")
    clock = story.clock("T08")
    assert clock is not None
    assert (clock.formal, clock.do_by) == (day("2022-03-06"), day("2022-03-04"))


def test_a_closure_moves_the_do_by_day_only() -> None:
    story = Story(closures=(day("2022-03-08"), day("2022-03-07"))).convened()
    clock = story.clock("T08")
    assert clock is not None
    assert (clock.formal, clock.do_by) == (day("2022-03-08"), day("2022-03-04"))


def test_another_date_gets_new_clocks_and_the_old_ones_stay_as_they_were() -> None:
    story = Story().convened().send("2022-02-09 10:00", "L12", "R1")
    story.fix("2022-02-25 10:00", "2022-04-06 10:00", why="The Chair is ill.")
    assert story.met_days("N01", "2022-05-01") == [("2022-02-22", True), ("2022-03-15", False)]
    assert story.met_days("T07", "2022-05-01") == [("2022-03-06", None), ("2022-03-27", None)]
    assert story.met_days("T08", "2022-05-01") == [("2022-03-08", None), ("2022-03-29", False)]


def test_a_notice_of_the_old_date_is_none_of_the_new_one_7_3() -> None:
    story = Story().convened().send("2022-02-09 10:00", "L12", "R1")
    story.fix("2022-02-10 10:00", "2022-04-06 10:00")
    assert story.met_days("N01")[-1] == ("2022-03-15", None)
    assert story.send("2022-02-11 10:00", "L12", "R1").met_days("N01")[-1] == ("2022-03-15", True)


def test_papers_that_were_sent_stay_sent_when_the_date_moves_7_6() -> None:
    story = Story().papered().fix("2022-03-10 10:00", "2022-04-06 10:00")
    assert story.met_days("T08")[-1] == ("2022-03-29", True)


def test_a_response_given_for_the_old_date_meets_the_new_one_7_4() -> None:
    story = Story().convened().tell(ev.DocumentReceived, "2022-03-01 10:00", document="D3", sender="R1")
    assert story.fix("2022-03-02 10:00", "2022-04-06 10:00").met_days("T07")[-1] == ("2022-03-27", True)


# ---- the decision (7.14, 2.9)


def test_t09_the_decision_letter_is_received_in_7_days_of_the_sanction_7_14() -> None:
    story = Story().breach().sanction("2022-03-16 12:00", WARNING)
    assert story.met_days("T09", "2022-03-24") == [("2022-03-23", False)]
    assert story.send("2022-03-21 16:00", "L18", via="post").met_days("T09") == [("2022-03-23", True)]


def test_t09_starts_with_a_dismissal_and_not_with_a_breach_7_14() -> None:
    assert Story().breach().clock("T09") is None
    assert Story().met().find("2022-03-16 11:00", "dismissed").met_days("T09") == [("2022-03-23", None)]


def test_t10_each_sitting_has_its_notes_in_14_days_7_14_a08() -> None:
    story = Story().papered().meet("2022-03-16 10:00", outcome="paused").meet("2022-03-24 10:00")
    assert story.met_days("T10") == [("2022-03-30", None), ("2022-04-07", None)]
    story.send("2022-03-30 10:00", "L17")
    assert story.met_days("T10") == [("2022-03-30", True), ("2022-04-07", True)]


def test_t10_two_sittings_on_one_day_have_one_time_for_their_notes_7_14_a08() -> None:
    story = Story().met().find("2022-03-16 11:00").meet("2022-03-16 11:30")
    assert story.met_days("T10") == [("2022-03-30", None)]
    story.send("2022-03-21 10:00", "L17").meet("2022-03-22 10:00")
    assert story.met_days("T10") == [("2022-03-30", True), ("2022-04-05", None)]


def test_t11_fourteen_days_from_receipt_not_from_sending_8_1() -> None:
    story = Story().breach().sanction("2022-03-16 12:00", WARNING).send("2022-03-18 16:30", "L18")
    clock = story.clock("T11")
    assert clock is not None
    assert (clock.counted_from, clock.formal, clock.committee) == (
        day("2022-03-21"),
        day("2022-04-04"),
        "DC1",
    )


def test_t11_a_later_receipt_that_was_proved_gives_more_time_a04() -> None:
    story = Story().breach().sanction("2022-03-16 12:00", WARNING).send("2022-03-18 10:00", "L18", number=7)
    story.tell(ev.ReceiptProved, "2022-03-25 10:00", number=7, received=day("2022-03-24"), evidence="tracked")
    assert story.met_days("T11") == [("2022-04-07", None)]


def test_t11_an_earlier_acknowledgement_never_shortens_the_time_a04() -> None:
    story = Story().breach().sanction("2022-03-16 12:00", WARNING).send("2022-03-18 17:00", "L18", number=7)
    story.tell(ev.ReceiptProved, "2022-03-25 10:00", number=7, received=day("2022-03-18"), evidence="a reply")
    assert story.met_days("T11") == [("2022-04-04", None)]


def test_t11_as_extended_is_what_a_late_appeal_is_measured_by_8_1() -> None:
    story = Story().decided().appeal("2022-04-06 10:00")
    assert story.met_days("T11") == [("2022-04-04", False)]
    story.act(
        ev.AppealExtended, "2022-04-07 10:00", respondent="R1", until=day("2022-04-06"), why="ill", by=YARROW
    )
    assert story.met_days("T11") == [("2022-04-04", True)]
    clock = story.clock("T11")
    assert clock is not None
    assert clock.last_day == day("2022-04-06")


def test_t11_a_right_left_unused_is_never_missed_8_1() -> None:
    assert Story().decided().met_days("T11", "2023-01-01") == [("2022-04-04", None)]


def test_t14_sixty_days_from_being_told_of_the_concern_2_9() -> None:
    story = Story().referred()
    assert story.met_days("T14", "2022-03-12") == [("2022-03-11", False)]
    assert Story().decided().met_days("T14") == [("2022-03-11", False)]


def test_t14_is_met_by_the_day_of_the_decision_2_9() -> None:
    story = Story().told("2022-02-01 10:00", "L04").officer("2022-02-07 10:00", "refer")
    story.fix("2022-02-08 10:00", "2022-03-16 10:00").draw("2022-02-08 11:00").meet("2022-03-16 10:00")
    assert story.find("2022-03-16 11:00", "dismissed").met_days("T14") == [("2022-04-02", True)]


def test_t14_runs_once_however_often_the_respondent_is_told_2_9() -> None:
    assert len(Story().referred().told("2022-02-09 10:00", "L04").met_days("T14")) == 1


def test_t14_is_shown_with_the_paused_days_and_without_them_2_14_a09() -> None:
    story = Story().told("2022-01-10 10:00", "L04").tell(ev.Paused, "2022-01-20 10:00", why="police")
    story.tell(ev.Resumed, "2022-01-30 10:00", why="no charge")
    clock = story.clock("T14")
    assert clock is not None
    assert (clock.formal, clock.with_pause) == (day("2022-03-11"), day("2022-03-21"))
    story.tell(ev.Paused, "2022-02-01 10:00", why="police").tell(ev.Resumed, "2022-02-03 10:00", why="over")
    again = story.clock("T14")
    assert again is not None
    assert again.with_pause == day("2022-03-23")


# ---- the appeal and the end (8.3, 8.7, 8.11)


def test_t12_the_appeal_committee_has_its_papers_7_clear_days_before_8_7() -> None:
    assert Story().heard_on_appeal().met_days("T12") == [("2022-04-19", True)]


def test_t13_the_appeal_decision_letter_is_received_in_7_days_8_11() -> None:
    story = Story().appeal_decided()
    assert story.met_days("T13", "2022-05-05") == [("2022-05-04", False)]
    assert story.send("2022-05-03 16:00", "L29").met_days("T13") == [("2022-05-04", True)]


def test_t15_an_appeal_is_decided_in_30_days_8_3() -> None:
    assert Story().appealed().met_days("T15", "2022-04-28") == [("2022-04-27", False)]
    assert Story().appeal_decided().met_days("T15") == [("2022-04-27", True)]


def test_t15_is_met_by_a_ruling_that_the_appeal_is_not_eligible_8_4() -> None:
    story = Story().decided().appeal("2022-03-28 10:00").eligible("2022-03-29 10:00", eligible=False)
    assert story.met_days("T15") == [("2022-04-27", True)]


def test_x01_the_completion_letter_is_sent_in_28_days_8_11() -> None:
    story = Story().appeal_decided()
    assert story.met_days("X01", "2022-05-26") == [("2022-05-25", False)]
    assert story.send("2022-05-25 23:00", "L30").met_days("X01") == [("2022-05-25", True)]


def test_x01_does_not_start_where_the_case_is_sent_back_8_10() -> None:
    assert Story().appeal_decided("upheld", disposal="remit").clock("X01") is None


def test_x02_twelve_months_from_the_date_of_the_completion_letter_1_1() -> None:
    story = Story().appeal_decided().send("2022-05-03 18:00", "L30")
    assert story.met_days("X02", "2024-01-01") == [("2023-05-03", None)]


def test_x03_a_month_after_the_time_for_an_appeal_8_11_a24() -> None:
    story = Story().decided()
    clock = story.clock("X03")
    assert clock is not None
    assert (clock.counted_from, clock.formal) == (day("2022-04-04"), day("2022-05-04"))
    story.act(ev.CompletionRequested, "2022-05-04 10:00", respondent="R1")
    assert story.met_days("X03") == [("2022-05-04", True)]


def test_x03_goes_when_an_appeal_is_made() -> None:
    assert Story().decided().appeal("2022-03-28 10:00").clock("X03") is None


# ---- withdrawal


def test_a_withdrawal_ends_the_clocks_as_they_stand_5_7() -> None:
    story = Story().convened().act(ev.ReferralWithdrawn, "2022-02-15 10:00", why="new evidence")
    assert story.clock("T08") is None
    assert {c.met for c in story.clocks("2022-06-01") if c.id in ("N01", "T07", "T08", "T14")} == {None}


def test_what_was_missed_before_the_withdrawal_stays_missed_5_7() -> None:
    story = Story().convened().act(ev.OfficerDecided, "2022-02-24 10:00", decision="refer")
    story.act(ev.ReferralWithdrawn, "2022-02-25 10:00", why="new evidence")
    assert story.met_days("N01") == [("2022-02-22", False)]


def test_clocks_are_given_in_the_order_in_which_they_started() -> None:
    ids = [c.id for c in Story().appeal_decided().clocks()]
    assert ids[:6] == ["T14", "T05", "N01", "T07", "T08", "T10"]

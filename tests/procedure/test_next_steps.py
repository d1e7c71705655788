"""A case as a task list: each step with its state, its day, how that was counted, and why it waits."""

from dataclasses import replace
from typing import Any

import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.editions.sdp_2019_paragraphs import PARAGRAPHS
from panelsec.procedure.next_steps import (
    Group,
    State,
    Step,
    closed_on,
    due_rows,
    next_step,
    next_steps,
    stands,
)
from panelsec.procedure.people import Breach, Representative, Witness
from panelsec.procedure.queries import proctors_unasked
from panelsec.procedure.run_sheet import who_may_come
from tests.procedure.cases import (
    CORRIE,
    FORM,
    MEMBERS,
    R1,
    R2,
    REPORT,
    STUDENT_RP1,
    W1,
    WARNING,
    YARROW,
    Story,
    at,
    day,
    member,
)


def steps(story: Story, today: str | None = None) -> dict[str, Step]:
    when = day(today) if today else story.case.events[-1].at.date()
    rows = next_steps(story.case, when, story.office)
    assert len({s.id for s in rows}) == len(rows)
    open_ = [s.title for s in rows if s.state in (State.READY, State.BLOCKED)]
    assert len(set(open_)) == len(open_), "two tasks that read alike"
    return {s.id: s for s in rows}


def state(story: Story, id_: str, today: str | None = None) -> State:
    return steps(story, today)[id_].state


# ---- the plain path, from referral to completion


def test_before_the_referral_the_officers_decision_is_what_is_ready_5_2() -> None:
    story = Story().told("2022-01-10 10:00", "L04")
    assert state(story, "officer") is State.READY
    assert state(story, "DC1.date") is State.NOT_YET


def test_who_investigates_and_who_decides_is_asked_for_before_the_referral_2_12() -> None:
    story = Story()
    assert "officers" not in steps(story)
    unnamed = Story()
    unnamed.case = Case("X", tuple(e for e in story.case.events if not isinstance(e, ev.OfficerNamed)))
    asked = steps(unnamed)["officers"]
    assert (asked.state, asked.title) == (
        State.READY,
        "Record who is Investigating Officer and Student Discipline Officer",
    )
    assert "officers" not in steps(unnamed.officer("2022-02-07 10:00", "refer"))


def test_after_the_referral_a_date_is_fixed_then_the_lot_is_drawn_7_1_7_3() -> None:
    story = Story().referred()
    assert (state(story, "DC1.date"), state(story, "DC1.draw")) == (State.READY, State.NOT_YET)
    story.fix("2022-02-08 10:00", "2022-03-16 10:00")
    assert (state(story, "DC1.date"), state(story, "DC1.draw")) == (State.DONE, State.READY)
    story.draw("2022-02-08 11:00")
    assert (state(story, "DC1.draw"), state(story, "DC1.L12")) == (State.DONE, State.READY)


def test_a_steps_day_is_counted_in_words_7_6() -> None:
    step = steps(Story().convened())["DC1.L15"]
    assert (step.due, step.formal) == (day("2022-03-08"), day("2022-03-08"))
    assert step.counted == "7 clear days before Wednesday 16 March 2022: received by Tuesday 8 March"
    assert "7.6" in step.cites


def test_a_do_by_day_before_a_weekend_is_said_a05() -> None:
    step = steps(Story().referred().fix("2022-02-08 10:00", "2022-03-14 10:00"))["DC1.L15"]
    assert (step.due, step.formal) == (day("2022-03-04"), day("2022-03-06"))
    assert step.counted.endswith(
        "received by Sunday 6 March, which is no working day: do it by Friday 4 March"
    )


def test_a_respondents_day_runs_to_its_end_7_4() -> None:
    step = steps(Story().convened())["DC1.R1.response"]
    assert step.counted == "at least 10 days before Wednesday 16 March 2022: until the end of Sunday 6 March"
    assert (step.state, step.due, step.respondent) == (State.READY, day("2022-03-06"), "R1")


def test_an_extended_time_is_said_8_1() -> None:
    story = Story().decided().appeal("2022-04-06 10:00", by=YARROW)
    story.act(
        ev.AppealExtended, "2022-04-07 10:00", respondent="R1", until=day("2022-04-06"), why="ill", by=YARROW
    )
    step = steps(story)["R1.appeal"]
    assert step.due == day("2022-04-06")
    assert "until the end of Monday 4 April, extended to Wednesday 6 April" in step.counted


def test_months_are_counted_in_months_8_11() -> None:
    waits = steps(Story().decided(), "2022-03-30")["R1.ask"]
    assert (waits.state, waits.why) == (State.NOT_YET, "The time for an appeal ends on 4 April 2022.")
    assert "4 April 2022 (the end of the time for an appeal)" in waits.counted
    step = steps(Story().decided(), "2022-04-05")["R1.ask"]
    assert step.counted.startswith("1 month from Monday 4 April 2022")


def test_the_notice_is_done_when_all_of_7_3_have_it() -> None:
    story = Story().convened().send("2022-02-09 10:00", "L12", "DC1", "R1")
    step = steps(story)["DC1.L12"]
    assert step.state is State.READY
    assert step.why == "Still to go to Mr Penn, Tutor of R1."
    assert {s.cites[0] for s in steps(story).values() if s.due == step.due and s.letter} == {"7.3"}
    story.send("2022-02-09 11:00", "L12", "investigating_officer", "R1.senior_tutor")
    assert state(story, "DC1.L12") is State.DONE


def test_a_new_member_or_another_date_is_told_again_7_3() -> None:
    """B10, 7.3."""
    story = (
        Story().papered().act(ev.StoodDown, "2022-03-08 10:00", committee="DC1", seat="chair", why="declined")
    )
    assert state(story.draw("2022-03-08 11:00"), "DC1.L12") is State.READY
    moved = Story().papered().fix("2022-03-08 10:00", "2022-04-06 10:00")
    assert (state(moved, "DC1.L12"), state(moved, "DC1.R1.L13")) == (State.READY, State.READY)


def test_a_letter_that_would_be_late_says_so_and_is_ready_7_6() -> None:
    step = steps(Story().convened(), "2022-03-09")["DC1.L15"]
    assert step.state is State.READY
    assert "due by 8 March 2022" in step.why


def test_letters_through_a_representative_count_2_6() -> None:
    story = Story().convened()
    voss = Representative("Mr Voss", "voss@example.invalid")
    story.tell(ev.RepresentativeAuthorised, "2022-02-09 09:00", respondent="R1", representative=voss)
    story.send("2022-02-09 10:00", "L13", "R1.representative")
    assert state(story, "DC1.R1.L13") is State.DONE


def test_papers_may_wait_for_a_response_that_may_still_come_7_4() -> None:
    assert "6 March 2022" in steps(Story().convened(), "2022-03-01")["DC1.L15"].why


def test_a_response_that_never_came_is_no_longer_waited_for_7_4() -> None:
    assert state(Story().convened(), "DC1.R1.response", "2022-03-07") is State.NOT_NEEDED


def test_a_late_response_is_put_to_the_chair_a28() -> None:
    story = Story().convened().act(ev.DocumentReceived, "2022-03-08 10:00", document="D3", sender="R1")
    assert state(story, "DC1.R1.late_response.D3") is State.READY
    story.rule("late_response", "admit", "2022-03-08 11:00", document="D3")
    assert state(story, "DC1.R1.late_response.D3") is State.DONE
    step = steps(story)["DC1.R1.L14"]
    assert (step.state, step.cites) == (
        State.READY,
        ("7.4",),
    )  # of that ruling, and not of all that there can be
    assert state(story.send("2022-03-08 12:00", "L14"), "DC1.R1.L14") is State.DONE


def test_the_chair_is_asked_until_each_witness_is_ruled_on_7_4() -> None:
    both: dict[str, Any] = {"document": "D3", "sender": "R1", "witnesses": ("W1", "W2")}
    story = Story(witnesses=(W1, Witness("W2", "Ada Moth"))).convened()
    story.act(ev.DocumentReceived, "2022-03-01 10:00", **both)
    ruled: dict[str, Any] = {"committee": "DC1", "about": "witness", "decision": "permit", "grounds": "x"}
    story.act(ev.Ruled, "2022-03-02 10:00", witness="W1", **ruled)
    asked = steps(story, "2022-03-02")["DC1.R1.witness.D3"]
    assert (asked.state, asked.why) == (State.READY, "Still to be ruled on: Ada Moth.")
    assert story.ask(ev.Ruled, "2022-03-02 10:00", witness="W9", **ruled) == ("refused", None)
    coming = dict(who_may_come(story.case, story.case.committee("DC1")))
    assert "W1" in coming
    assert "W2" not in coming
    story.act(ev.Ruled, "2022-03-02 11:00", witness="W2", **{**ruled, "decision": "refuse"})
    assert state(story, "DC1.R1.witness.D3", "2022-03-02") is State.DONE
    assert "W1" in dict(who_may_come(story.case, story.case.committee("DC1"))), (
        "the other ruling is not of W1"
    )


def test_the_meeting_waits_for_its_day_7_5() -> None:
    story = Story().papered()
    step = steps(story)["DC1.meet"]
    assert (step.state, step.due) == (State.NOT_YET, day("2022-03-16"))
    assert state(story, "DC1.meet", "2022-03-16") is State.READY
    assert state(story.meet("2022-03-16 10:00", outcome="paused"), "DC1.meet") is State.READY
    assert state(story.meet("2022-03-17 10:00"), "DC1.meet") is State.DONE


def test_a_meeting_without_a_chair_is_blocked_and_another_date_is_wanted_7_3() -> None:
    """B12, 7.3."""
    story = Story().papered()
    story.office = replace(story.office, members=tuple(m for m in MEMBERS if m.id != "C2"))
    story.act(ev.StoodDown, "2022-03-16 08:00", committee="DC1", seat="chair", why="unable")
    assert state(story, "DC1.meet") is State.BLOCKED
    assert "Chair" in steps(story)["DC1.meet"].why
    assert steps(story)["DC1.date"].title == "Fix another date"
    assert state(story, "DC1.date") is State.READY
    assert state(story, "DC1.draw") is State.BLOCKED


def test_when_nobody_can_be_drawn_the_chair_is_asked_about_two_7_3() -> None:
    story = Story(members=tuple(m for m in MEMBERS if "student" not in m.panels)).convened()
    assert state(story, "DC1.two_members") is State.READY
    story.rule("two_members", "fair", "2022-02-09 10:00", chair="C1")
    assert state(story, "DC1.two_members") is State.DONE


def test_where_the_chair_finds_two_not_fair_another_date_is_what_is_left_7_3() -> None:
    story = Story(members=tuple(m for m in MEMBERS if "student" not in m.panels)).convened()
    story.rule("two_members", "not_fair", "2022-02-09 10:00", chair="C1")
    found = steps(story)
    assert (found["DC1.two_members"].state, found["DC1.date"].state) == (State.NOT_NEEDED, State.READY)
    assert found["DC1.date"].title == "Fix another date"
    assert "two may not meet" in found["DC1.date"].why
    found = steps(story.fix("2022-02-09 11:00", "2022-04-06 10:00"))
    assert (found["DC1.two_members"].state, found["DC1.date"].state) == (State.READY, State.DONE)


def test_that_nobody_can_be_drawn_as_chair_asks_for_another_date_long_before_the_day_7_3() -> None:
    story = Story().papered()
    story.office = replace(story.office, members=tuple(m for m in MEMBERS if m.id != "C2"))
    story.act(ev.StoodDown, "2022-03-08 08:00", committee="DC1", seat="chair", why="unable")
    step = steps(story)["DC1.date"]
    assert (step.state, step.title) == (State.READY, "Fix another date")
    assert "Nobody can be drawn as Chair" in step.why


def test_a_draw_that_seats_nobody_asks_for_no_new_notice_7_3() -> None:
    story = Story().papered()
    story.office = replace(story.office, members=tuple(m for m in MEMBERS if m.id != "S2"))
    story.act(ev.StoodDown, "2022-03-08 08:00", committee="DC1", seat="student", why="declined")
    assert story.draw("2022-03-08 09:00").case.committee("DC1").members["student"] is None
    assert state(story, "DC1.L12") is State.DONE


def test_an_absence_for_a_sufficient_reason_asks_for_another_date_7_5() -> None:
    story = Story().papered()
    story.rule("absence", "sufficient", "2022-03-15 10:00", grounds="ill", respondent="R1")
    step = steps(story)["DC1.date"]
    assert step.state is State.READY
    assert "7.5" in step.cites
    assert state(story.fix("2022-03-15 11:00", "2022-04-06 10:00"), "DC1.date") is State.DONE


def test_the_decision_goes_from_finding_to_measures_7_10_7_12() -> None:
    story = Story().met()
    assert (state(story, "DC1.R1.find"), state(story, "DC1.R1.sanction")) == (State.READY, State.NOT_YET)
    story.find("2022-03-16 11:00")
    assert (state(story, "DC1.R1.find"), state(story, "DC1.R1.sanction")) == (State.DONE, State.READY)
    story.sanction("2022-03-16 12:00")
    assert (state(story, "DC1.R1.sanction"), state(story, "DC1.R1.L18")) == (State.DONE, State.READY)


@pytest.mark.parametrize("breaches", [(), (Breach("RB 2(g)", 2020),)])
def test_before_a_finding_nothing_shows_whether_there_are_previous_breaches_7_11(
    breaches: tuple[Breach, ...],
) -> None:
    story = Story(respondents=(replace(R1, previous_breaches=breaches),)).met()
    step = steps(story)["DC1.R1.breaches"]
    assert step.state is State.NOT_YET
    assert step.why == "Only after a finding of breach, and only of the same Rule."


def test_after_a_finding_previous_breaches_of_the_same_rule_are_ready_to_be_told_7_11() -> None:
    def after(*breaches: Breach) -> State:
        story = Story(respondents=(replace(R1, previous_breaches=breaches),)).breach()
        return state(story, "DC1.R1.breaches")

    assert after(Breach("RB 2(g)", 2020)) is State.READY
    assert after(Breach("RB 2(a)", 2020)) is State.NOT_NEEDED
    assert after() is State.NOT_NEEDED


def test_a_dismissal_needs_no_measures_and_still_a_letter_7_14() -> None:
    """B18, 7.14."""
    story = Story().met().find("2022-03-16 11:00", "dismissed")
    assert state(story, "DC1.R1.sanction") is State.NOT_NEEDED
    letter = steps(story)["DC1.R1.L18"]
    assert (letter.state, letter.due) == (State.READY, day("2022-03-23"))


def test_on_a_conviction_no_finding_is_asked_6_8() -> None:
    story = Story(reporters=()).officer("2022-02-07 10:00", "refer", route="conviction")
    story.fix("2022-02-08 10:00", "2022-03-16 10:00").draw("2022-02-08 11:00").meet("2022-03-16 10:00")
    found = steps(story)
    assert found["DC1.R1.find"].state is State.NOT_NEEDED
    assert found["DC1.R1.sanction"].state is State.READY
    assert "R1.L04" not in found


def test_the_delay_is_told_when_the_sixty_days_cannot_be_kept_2_9() -> None:
    story = Story().convened()
    step = steps(story)["DC1.R1.L21"]
    assert (step.state, step.due) == (State.READY, day("2022-03-11"))
    early = Story().referred().fix("2022-02-08 10:00", "2022-03-10 10:00")
    assert state(early, "DC1.R1.L21") is State.NOT_YET


def test_without_an_appeal_the_completion_letter_goes_on_request_8_11() -> None:
    story = Story().decided()
    assert state(story, "R1.appeal", "2022-04-04") is State.READY
    assert state(story, "R1.appeal", "2022-06-30") is State.NOT_NEEDED
    assert state(story, "R1.L30", "2022-04-05") is State.NOT_YET
    assert state(story, "R1.ask", "2022-04-05") is State.READY
    story.act(ev.CompletionRequested, "2022-04-01 10:00", respondent="R1")
    blocked = steps(story, "2022-04-04")["R1.L30"]
    assert blocked.state is State.BLOCKED
    assert "time for one still runs" in blocked.why
    assert state(story, "R1.L30", "2022-04-05") is State.READY
    assert state(story.send("2022-04-05 10:00", "L30"), "R1.L30") is State.DONE


def test_measures_wait_for_the_time_of_an_appeal_8_12() -> None:
    """B20, 8.12."""
    story = Story().decided()
    assert state(story, "R1.implement.5.4(a)", "2022-04-04") is State.BLOCKED
    assert state(story, "R1.implement.5.4(a)", "2022-04-05") is State.READY
    story.act(ev.Implemented, "2022-04-05 10:00", respondent="R1", paragraph="5.4(a)")
    assert state(story, "R1.implement.5.4(a)") is State.DONE


def test_a_waiver_ends_the_waiting_8_1() -> None:
    story = Story().decided().act(ev.AppealWaived, "2022-03-25 10:00", respondent="R1")
    assert state(story, "R1.appeal") is State.NOT_NEEDED
    assert state(story, "R1.implement.5.4(a)") is State.READY


# ---- other ends


def test_after_a_withdrawal_only_the_letters_about_it_are_left_5_7() -> None:
    story = Story().papered().act(ev.ReferralWithdrawn, "2022-03-10 10:00", why="x")
    found = steps(story)
    assert found["L09"].state is State.READY
    assert found["DC1.meet"].state is State.NOT_NEEDED
    assert "withdrawn on 10 March 2022" in found["DC1.meet"].why
    assert [s.id for s in due_rows(story.case, day("2022-03-10"), story.office)] == ["L09"]
    assert story.stage() == "Withdrawn"


def test_a_minor_sanction_is_answered_in_its_time_5_5() -> None:
    story = (
        Story()
        .officer("2021-11-01 10:00", "minor_sanction", measures=(WARNING,))
        .told("2021-11-04 09:30", "L07")
    )
    step = steps(story)["R1.elect"]
    assert (step.state, step.due) == (State.READY, day("2021-11-11"))
    story.act(ev.Elected, "2021-11-05 10:00", respondent="R1", answer="accept")
    found = steps(story)
    assert found["R1.elect"].state is State.DONE
    assert found["R1.implement.5.4(a)"].state is State.READY
    assert not [i for i in found if i.startswith("DC1")]
    assert story.stage() == "Completion"
    assert (
        story.act(ev.Implemented, "2021-11-06 10:00", respondent="R1", paragraph="5.4(a)").stage() == "Closed"
    )


def test_a_rejected_minor_sanction_goes_back_to_the_officer_5_6() -> None:
    """B02, 5.6."""
    story = (
        Story()
        .officer("2021-11-01 10:00", "minor_sanction", measures=(WARNING,))
        .told("2021-11-04 09:30", "L07")
    )
    story.act(ev.Elected, "2021-11-05 10:00", respondent="R1", answer="reject")
    step = steps(story)["officer"]
    assert step.state is State.READY
    assert step.cites == ("5.6",)
    assert state(story.officer("2021-11-06 10:00", "refer"), "officer") is State.DONE


def test_a_letter_of_others_is_called_in_its_task_as_in_the_list_in_which_it_is_recorded() -> None:
    """3.9, 3.10, 4.1, 5.5."""
    story = Story(respondents=(R1, R2)).officer("2022-01-10 10:00", "not_commission")
    found = steps(story.officer("2022-02-07 10:00", "refer"))
    letters = story.case.edition.letters
    recorded = [s for s in found.values() if s.letter in ("L02", "L03", "L04", "L07")]
    assert {s.letter for s in recorded} == {"L02", "L03", "L04", "L07"}
    assert all(s.title.startswith(f"{letters[s.letter].name}: ") for s in recorded if s.letter)


def test_a_second_decision_on_the_report_goes_out_within_its_time_though_no_clock_starts_anew_5_5() -> None:
    story = Story().officer("2021-11-01 10:00", "minor_sanction", measures=(WARNING,))
    story.told("2021-11-04 09:30", "L07").officer("2021-11-15 10:00", "minor_sanction", measures=(WARNING,))
    found = steps(story)
    assert (found["R1.T05"].state, found["R1.T05"].due) == (State.READY, day("2021-11-22"))
    assert (found["R1.elect"].state, found["R1.elect"].due) == (State.NOT_YET, None), (
        "not the first one's time"
    )
    assert len([c for c in story.clocks() if c.id == "T05"]) == 1, "FORMAT.md: the first decision alone"
    found = steps(story.told("2021-11-16 09:30", "L07"))
    assert found["R1.T05"].state is State.DONE
    assert (found["R1.elect"].state, found["R1.elect"].due) == (State.READY, day("2021-11-23"))
    again = steps(story.officer("2021-11-24 10:00", "refer"))
    assert again["R1.T05"].state is State.DONE, (
        "what was not accepted is referred: the Committee gives notice (5.6)"
    )


def test_the_decision_on_a_second_respondent_goes_out_in_its_time_too_5_5() -> None:
    story = Story(respondents=(R1, R2)).officer("2022-02-07 10:00", "refer", respondents=("R1",))
    story.officer("2022-02-08 10:00", "no_further_action", respondents=("R2",))
    found = steps(story)
    assert [found[f"{r}.T05"].due for r in ("R1", "R2")] == [day("2022-02-14"), day("2022-02-15")]


def test_a_minor_sanction_that_is_not_kept_or_not_answered_goes_back_to_the_officer_5_6() -> None:
    story = Story().officer("2021-11-01 10:00", "minor_sanction", measures=(WARNING,))
    story.told("2021-11-04 09:30", "L07")
    assert state(story, "officer", "2021-11-11") is State.DONE
    lapsed = steps(story, "2021-11-12")["officer"]
    assert (lapsed.state, lapsed.cites) == (State.READY, ("5.6",))
    assert "silence is never acceptance" in lapsed.why
    story.act(ev.Elected, "2021-11-05 10:00", respondent="R1", answer="accept")
    assert state(story, "officer") is State.DONE
    story.act(ev.NonCompliance, "2021-12-05 10:00", respondent="R1", paragraph="5.4(a)", what="None came.")
    assert "not kept to the minor sanction" in steps(story)["officer"].why
    assert state(story.officer("2021-12-06 10:00", "refer"), "officer") is State.DONE


def test_who_left_every_count_to_the_earlier_procedure_waits_for_nothing_in_this_one_fn13() -> None:
    old = replace(R2, conduct=(day("2019-05-01"),))
    story = Story(respondents=(R1, old))
    found = steps(story)
    assert (found["R2.L34"].state, found["R2.choice"].state) == (State.READY, State.READY)
    assert found["R2.L34"].where == "letters"
    assert "R1.L34" not in found
    story.referred().act(ev.ProcedureChosen, "2022-02-07 11:00", respondent="R2", count=1, edition="earlier")
    story.fix("2022-02-08 10:00", "2022-03-16 10:00", respondents=("R1",)).draw("2022-02-08 11:00")
    found = steps(story, "2022-12-01")
    assert found["R2.L34"].state is State.NOT_NEEDED
    assert "DC1.joint_hearing" not in found
    assert not [s.id for s in found.values() if s.id.endswith("R2.L21")]
    assert story.stage() == "Notice", "it waits for the other Respondent alone"


def test_when_a_proctor_stands_down_the_proctors_are_asked_again_8_4() -> None:
    story = Story().appealed()
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1").draw("2022-03-30 11:00", "AC1")
    assert state(story, "AC1.L24") is State.READY
    assert state(story.send("2022-03-30 12:00", "L24", "proctors", committee="AC1"), "AC1.L24") is State.DONE
    confirmed: dict[str, Any] = {"committee": "AC1", "member": story.office.member("P1")}
    story.act(ev.ProctorConfirmed, "2022-03-31 10:00", **confirmed)
    assert not list(proctors_unasked(story.case, story.case.committee("AC1")))
    story.act(ev.StoodDown, "2022-04-01 10:00", committee="AC1", seat="proctor", why="unable")
    assert state(story, "AC1.L24") is State.READY
    [asked] = proctors_unasked(story.case, story.case.committee("AC1"))
    assert "sent since theirs stood down" in asked.reason


def test_whose_appeal_a_fresh_secretary_takes_is_said_where_two_appeal_8_1() -> None:
    story = Story(respondents=(R1, R2)).met()
    for r in ("R1", "R2"):
        story.find("2022-03-16 11:00", respondent=r).sanction("2022-03-16 12:00", WARNING, respondent=r)
        story.send("2022-03-21 10:00", "L18", r).send("2022-03-21 10:00", "L17", r)
        story.appeal("2022-03-28 10:00", r)
    found = steps(story)
    assert found["R1.secretary"].state is found["R2.secretary"].state is State.READY
    assert [R2.name in found[f"{r}.secretary"].title for r in ("R1", "R2")] == [False, True]


def test_a_pause_asks_for_its_end_2_14() -> None:
    story = Story().referred().act(ev.Paused, "2022-02-08 10:00", why="police")
    found = steps(story)
    assert found["resume"].state is State.READY
    assert found["DC1.date"].state is State.READY
    assert "paused" in found["DC1.date"].why


def test_an_older_count_blocks_the_date_until_the_procedure_is_chosen_fn11() -> None:
    story = Story(respondents=(replace(R1, conduct=(day("2019-06-01"),)),)).referred()
    assert state(story, "R1.choice") is State.READY
    assert state(story, "DC1.date") is State.BLOCKED
    story.act(ev.ProcedureChosen, "2022-02-08 10:00", respondent="R1", count=1, edition="SDP-2019")
    assert (state(story, "R1.choice"), state(story, "DC1.date")) == (State.DONE, State.READY)


def test_a_college_on_neither_list_is_said_without_its_owner_2_12() -> None:
    story = Story(respondents=(replace(R1, colleges=("Wyndam",)),)).referred()
    step = steps(story)["people"]
    assert step.state is State.READY
    assert "on neither list" in step.why


def test_the_officers_letters_have_their_days_3_9_3_10() -> None:
    story = (
        Story(reporters=(STUDENT_RP1,))
        .officer("2022-01-13 10:00", "not_commission")
        .told("2022-01-14 10:00", "L02", "RP1")
    )
    found = steps(story)
    assert found["T01"].state is State.DONE
    assert (found["R1.T04"].state, found["R1.T04"].due) == (State.READY, day("2022-02-04"))


# ---- the appeal


def test_an_appeal_is_handed_to_somebody_fresh_8_1() -> None:
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW)
    found = steps(story)
    assert found["R1.secretary"].state is State.READY
    assert CORRIE in found["R1.secretary"].why
    assert (found["R1.eligible"].state, found["R1.eligible"].due) == (State.READY, day("2022-03-31"))
    assert found["AC1.date"].state is State.BLOCKED
    story.eligible("2022-03-29 10:00")
    found = steps(story)
    assert (found["R1.secretary"].state, found["AC1.date"].state) == (State.DONE, State.READY)


def test_a_case_that_came_back_before_its_appeal_was_told_goes_to_a_fresh_secretary_again_8_1_8_11() -> None:
    story = Story().appeal_decided()
    assert state(story, "R1.secretary") is State.DONE
    story.tell(ev.TakenIn, "2022-04-28 09:00", source=YARROW, head="", back=True)
    for letter in ("L29", "L30"):
        assert state(story, "R1.secretary") is State.READY
        story.send("2022-04-28 10:00", letter)
    assert state(story, "R1.secretary") is State.DONE


def test_that_more_time_was_granted_is_told_by_the_decision_letter_where_nothing_told_it_before_8_1() -> None:
    story = Story().decided().appeal("2022-04-06 10:00", by=YARROW)
    story.by = YARROW
    story.act(ev.AppealExtended, "2022-04-06 11:00", respondent="R1", until=day("2022-04-06"), why="ill")
    story.eligible("2022-04-06 12:00")
    assert "‘Appeal received’" in steps(story)["R1.L23"].why
    story.tell(
        ev.AppealDecided,
        "2022-04-27 12:00",
        committee="AC1",
        respondent="R1",
        decision="dismissed",
        reasons="x",
    )
    found = steps(story)
    assert found["R1.L22"].state is found["R1.L23"].state is State.NOT_NEEDED
    assert "‘Decision of the Appeal Committee’" in found["R1.L23"].why


def test_a_late_appeal_asks_for_a_decision_on_time_8_1() -> None:
    story = Story().decided().appeal("2022-04-06 10:00", by=YARROW)
    assert state(story, "R1.extension") is State.READY
    story.act(
        ev.AppealExtended, "2022-04-06 11:00", respondent="R1", until=day("2022-04-06"), why="ill", by=YARROW
    )
    assert (state(story, "R1.extension"), state(story, "R1.L23")) == (State.DONE, State.READY)
    assert "R1.extension" not in steps(Story().appealed())


def test_one_letter_tells_of_the_decision_on_time_and_of_the_ruling_where_both_are_made_8_1_8_4() -> None:
    story = Story().decided().appeal("2022-04-06 10:00", by=YARROW)
    story.by = YARROW
    story.act(ev.MoreTimeRefused, "2022-04-06 11:00", respondent="R1", why="No reason was given.")
    assert (state(story, "R1.extension"), state(story, "R1.L23")) == (State.DONE, State.READY)
    story.eligible("2022-04-06 12:00", eligible=False, why="late")
    assert (state(story, "R1.L23"), state(story, "R1.L22")) == (State.NOT_NEEDED, State.READY)


def test_that_more_time_was_refused_is_told_before_there_is_an_appeal_8_1() -> None:
    story = Story().decided()
    story.by = YARROW
    assert "R1.L23" not in steps(story)
    story.act(ev.MoreTimeRefused, "2022-03-28 10:00", respondent="R1", why="A holiday is no reason.")
    assert state(story, "R1.L23") is State.READY
    assert state(story.send("2022-03-28 11:00", "L23"), "R1.L23") is State.DONE


def test_the_letters_that_tell_of_a_ruling_on_an_appeal_are_due_with_it_and_so_stand_in_order_8_4() -> None:
    story = Story().decided().appeal("2022-04-06 10:00", by=YARROW)
    found = steps(story)
    assert {found[f"R1.{n}"].due for n in ("extension", "L23", "eligible", "L22")} == {day("2022-04-11")}


def test_an_appeal_that_is_not_eligible_ends_with_the_completion_letter_8_11() -> None:
    story = (
        Story().decided().appeal("2022-03-28 10:00", by=YARROW).eligible("2022-03-29 10:00", eligible=False)
    )
    found = steps(story)
    assert "AC1.date" not in found
    assert (found["R1.L30"].state, found["R1.L30"].due) == (State.READY, day("2022-04-26"))
    assert story.stage() == "Completion"


def test_the_proctors_are_told_the_new_hour_of_a_meeting_of_which_they_were_told_8_6() -> None:
    story = Story().appealed()
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1")
    story.draw("2022-03-30 11:00", "AC1").send("2022-03-30 12:00", "L24", "proctors")
    story.act(ev.ProctorConfirmed, "2022-03-31 10:00", committee="AC1", member=story.office.member("P1"))
    assert state(story, "AC1.L24") is State.DONE
    story.fix("2022-04-01 10:00", "2022-04-27 14:00", "AC1")
    step = steps(story)["AC1.L24"]
    assert (step.state, step.title) == (State.READY, "Tell the Proctors that the meeting has changed")
    story.send("2022-04-01 11:00", "L24", "proctors")
    assert state(story, "AC1.L24") is State.DONE


def test_the_appeal_committee_goes_from_date_to_letters_8_6_8_11() -> None:
    story = Story().appealed()
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1")
    found = steps(story)
    assert (found["AC1.draw"].state, found["AC1.proctor"].state, found["AC1.L24"].state) == (State.READY,) * 3
    story.draw("2022-03-30 11:00", "AC1")
    story.act(ev.ProctorConfirmed, "2022-03-31 10:00", committee="AC1", member=story.office.member("P1"))
    found = steps(story)
    assert (found["AC1.proctor"].state, found["AC1.L24"].state) == (State.DONE, State.NOT_NEEDED)
    assert (found["AC1.R1.L27"].state, found["AC1.R1.L27"].due) == (State.READY, day("2022-04-19"))
    story.send("2022-04-11 10:00", "L27", "AC1").meet("2022-04-27 10:00", "AC1")
    assert state(story, "AC1.R1.decide") is State.READY
    story.act(
        ev.AppealDecided,
        "2022-04-27 12:00",
        committee="AC1",
        respondent="R1",
        decision="dismissed",
        reasons="x",
    )
    found = steps(story)
    assert (found["AC1.R1.L29"].state, found["AC1.R1.L29"].due) == (State.READY, day("2022-05-04"))
    assert (found["R1.L30"].state, found["R1.L30"].due) == (State.NOT_YET, day("2022-05-25"))
    assert found["R1.L30"].why == "The decision on the appeal goes first: this letter tells of it."
    assert state(story.send("2022-04-28 10:00", "L29"), "R1.L30") is State.READY


def test_after_a_remit_a_fresh_committee_is_convened_and_no_completion_letter_goes_8_10() -> None:
    story = Story().appeal_decided("upheld", disposal="remit")
    again = steps(story)["DC2.date"]
    assert again.cites == ("7.3", "8.10")
    assert again.why == (
        "The Appeal Committee sent the case back on 27 April 2022. Nobody who has sat in it so far may be drawn."
    )
    found = steps(story)
    assert found["DC2.date"].state is State.READY
    assert found["R1.L30"].state is State.NOT_NEEDED
    assert found["AC1.R1.L29"].state is State.READY
    assert not [i for i in found if i.startswith("R1.implement")]
    assert story.stage() == "Committee to be drawn"
    story.by = CORRIE
    story.fix("2022-05-10 10:00", "2022-06-15 10:00", "DC2")
    story.office = replace(story.office, members=(*MEMBERS, member("M5", "regent_house")))
    assert state(story, "DC2.draw") is State.READY


# ---- several Respondents


def test_with_two_respondents_each_has_the_own_steps_2_18() -> None:
    story = Story(respondents=(R1, R2)).convened()
    found = steps(story)
    assert found["DC1.joint_hearing"].state is State.READY
    assert {s.respondent for s in found.values() if s.letter == "L13"} == {"R1", "R2"}
    assert R2.name in found["DC1.R2.L13"].title
    story.send("2022-02-09 10:00", "L13", "R1")
    assert (state(story, "DC1.R1.L13"), state(story, "DC1.R2.L13")) == (State.DONE, State.READY)


def test_co_respondents_appeals_go_to_one_appeal_committee_2_18() -> None:
    other = replace(FORM, id="D5", of="R2")
    story = Story(respondents=(R1, R2), documents=(REPORT, FORM, other)).breach()
    story.find("2022-03-16 11:10", respondent="R2")
    story.sanction("2022-03-16 12:00", WARNING).sanction("2022-03-16 12:10", WARNING, respondent="R2")
    story.send("2022-03-21 10:00", "L18", "R1", "R2")
    story.by = YARROW
    for r, form in (("R1", "D4"), ("R2", "D5")):
        story.appeal("2022-03-28 10:00", r, documents=(form,)).eligible("2022-03-29 10:00", r)
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1", respondents=("R1", "R2"))
    story.draw("2022-03-30 11:00", "AC1").send("2022-04-11 10:00", "L27", "AC1", respondent="R1")
    found = steps(story)
    assert (found["AC1.R1.L27"].state, found["AC1.R2.L27"].state) == (State.DONE, State.READY)
    assert not [i for i in found if i.startswith("AC2")]
    for r in ("R1", "R2"):
        story.told("2022-03-30 11:10", "L07", r)
    story.send("2022-04-11 10:00", "L27", "AC1", respondent="R2").send("2022-03-21 10:00", "L17", "R1", "R2")
    story.act(ev.ProctorConfirmed, "2022-04-12 10:00", committee="AC1", member=story.office.member("P1"))
    story.meet("2022-04-27 10:00", "AC1")
    decided = {"committee": "AC1", "decision": "dismissed", "reasons": "x"}
    following = []
    for r in ("R1", "R2"):
        step, _ = next_step(story.case, day("2022-04-27"), story.office)
        following.append(step.id if step else "")
        story.act(ev.AppealDecided, "2022-04-27 12:00", respondent=r, **decided)
    step, _ = next_step(story.case, day("2022-04-27"), story.office)
    assert [*following, step.id if step else ""] == ["AC1.R1.decide", "AC1.R2.decide", "AC1.R1.L29"]


def test_heard_separately_the_other_respondent_gets_the_next_committee_2_18() -> None:
    story = Story(respondents=(R1, R2)).convened()
    story.rule("joint_hearing", "separate", "2022-02-09 10:00", chair="C1")
    story.fix("2022-02-09 11:00", "2022-03-16 10:00", respondents=("R1",))
    found = steps(story)
    assert found["DC1.date"].state is State.DONE
    assert found["DC2.date"].state is State.READY
    assert {s.respondent for s in found.values() if s.letter == "L13"} == {"R1", "R2"}
    assert found["DC1.R2.L14"].state is State.READY


# ---- the rows of Today, and the stage


def test_what_is_due_is_sorted_by_day_with_the_undated_last() -> None:
    rows = due_rows(Story().convened().case, day("2022-02-09"), Story().office)
    dated = [s.due for s in rows if s.due]
    assert dated == sorted(dated)
    assert [s.id for s in rows[:2]] == ["R1.T05", "DC1.L12"]
    assert all(s.state is State.READY for s in rows)
    assert [bool(s.due) for s in rows] == sorted((bool(s.due) for s in rows), reverse=True)


STAGES = [
    (lambda: Story(), "Referral"),
    (lambda: Story().referred(), "Committee to be drawn"),
    (lambda: Story().convened(), "Notice"),
    (lambda: Story().convened().send("2022-02-09 10:00", "L12", "R1"), "Papers"),
    (lambda: Story().papered(), "Hearing"),
    (lambda: Story().breach(), "Hearing"),
    (lambda: Story().breach().sanction("2022-03-16 12:00"), "Decision letter"),
    (lambda: Story().decided(), "Time for appeal"),
    (lambda: Story().decided().act(ev.AppealWaived, "2022-03-25 10:00", respondent="R1"), "Completion"),
    (lambda: Story().appealed(), "Appeal"),
    (lambda: Story().appeal_decided(), "Completion"),
    (
        lambda: Story().appeal_decided().send("2022-04-28 10:00", "L30")
        .act(ev.Implemented, "2022-04-28 11:00", respondent="R1", paragraph="5.4(a)"),
        "Closed",
    ),
    (lambda: Story().officer("2022-02-07 10:00", "no_further_action"), "Closed"),
    (lambda: Story().officer("2022-02-07 10:00", "other_procedure"), "Closed"),
]  # fmt: skip


@pytest.mark.parametrize(("story", "words"), STAGES)
def test_a_case_stands_at_a_stage(story: Any, words: str) -> None:
    assert story().stage() == words


def dismissed() -> Story:
    """No breach, told on Monday 21 March 2022."""
    story = Story().met().find("2022-03-16 11:00", "dismissed")
    return story.send("2022-03-21 10:00", "L18").send("2022-03-21 10:00", "L17")


def test_a_time_for_an_appeal_that_ran_out_leads_to_completion_and_a_month_later_to_the_end_8_1_8_11() -> (
    None
):
    """The letter is received on 21 March: an appeal by 4 April (T11), a request for the last letter by 4 May (X03)."""
    story = dismissed()
    assert [story.stage(d) for d in ("2022-04-04", "2022-04-05")] == ["Time for appeal", "Completion"]
    assert [story.stage(d) for d in ("2022-05-04", "2022-05-05")] == ["Completion", "Closed"]


def test_what_was_imposed_and_is_not_carried_out_keeps_a_case_open_however_long_8_12() -> None:
    story = Story().decided()
    assert story.stage("2023-04-02") == "Completion"
    story.act(ev.Implemented, "2022-04-05 10:00", respondent="R1", paragraph="5.4(a)")
    assert [story.stage(d) for d in ("2022-05-04", "2022-05-05")] == ["Completion", "Closed"]


def test_more_time_for_an_appeal_keeps_the_case_open_for_as_long_8_1() -> None:
    story = dismissed()
    story.by = YARROW
    story.act(
        ev.AppealExtended, "2022-03-30 10:00", respondent="R1", until=day("2022-05-20"), why="In hospital."
    )
    assert [story.stage(d) for d in ("2022-05-20", "2022-05-21")] == ["Time for appeal", "Closed"]


def test_a_case_is_closed_from_the_day_on_which_nothing_is_to_be_done_and_nobody_to_be_told_2_27_7_14() -> (
    None
):
    story = dismissed()
    assert closed_on(story.case, story.office) is None, "whoever was affected is still to be told"
    assert stands(story.case, day("2022-05-05"), story.office) == "Completion"
    story.send("2022-03-22 10:00", "L19", "R1.senior_tutor").send(
        "2022-03-22 10:00", "L19", "R1.head_of_department"
    )
    story.act(ev.NobodyAffected, "2022-03-22 10:00", respondent="R1", why="Nobody was there.")
    assert closed_on(story.case, story.office) == day("2022-05-05")
    assert [stands(story.case, day(d), story.office) for d in ("2022-05-04", "2022-05-05")] == [
        "Completion",
        "Closed",
    ]


def test_what_the_office_has_to_do_comes_before_what_a_respondent_may_do_8_1_8_11() -> None:
    story = Story().decided()
    steps_left = [
        steps(story, today)[i] for today in ("2022-03-22", "2022-04-10") for i in ("R1.appeal", "R1.ask")
    ]
    assert [s.state for s in steps_left] == [State.READY, State.NOT_YET, State.READY, State.READY]
    for today in ("2022-03-22", "2022-04-10"):
        step, _ = next_step(story.case, day(today), story.office)
        assert step is not None
        assert step.id not in ("R1.appeal", "R1.ask")


def test_of_several_respondents_the_one_furthest_back_gives_the_stage() -> None:
    story = Story(respondents=(R1, R2)).breach().sanction("2022-03-16 12:00").send("2022-03-17 10:00", "L18")
    assert story.stage() == "Hearing"


@pytest.mark.parametrize(("story", "words"), STAGES)
def test_every_step_has_a_paragraph_a_place_and_a_reason_where_it_is_blocked(story: Any, words: str) -> None:
    told = story()
    rows = next_steps(told.case, told.case.events[-1].at.date(), told.office)
    groups = [list(Group).index(s.group) for s in rows]
    assert groups == sorted(groups)
    places = {
        "referral",
        "draw",
        "meeting",
        "papers",
        "post",
        "hearing",
        "decision",
        "letters",
        "appeal",
        "completion",
    }
    for s in rows:
        assert s.cites
        assert set(s.cites) <= set(PARAGRAPHS)
        assert s.where in places
        assert bool(s.why) or s.state not in (State.BLOCKED, State.NOT_NEEDED)


# ---- the one step that stands above all others


def next_of(story: Story, today: str) -> tuple[str, object]:
    step, by = next_step(story.case, day(today), story.office)
    return (step.title if step else ""), by


def test_the_draw_is_next_and_goes_before_the_first_letter_that_waits_for_it() -> None:
    story = Story().referred().told("2022-02-09 10:00", "L07").fix("2022-02-16 09:30", "2022-03-16 14:00")
    title, by = next_of(story, "2022-02-16")
    assert (title, by) == ("Draw the Discipline Committee by lot", day("2022-02-22"))


def test_where_nothing_is_ready_the_next_day_that_is_waited_for_is_next() -> None:
    story = Story().papered().told("2022-03-08 10:00", "L07").send("2022-03-08 10:00", "L21", "R1", "RP1")
    assert due_rows(story.case, day("2022-03-10"), story.office) == ()
    assert next_of(story, "2022-03-10") == ("Meeting of the Discipline Committee", day("2022-03-16"))


def test_a_seat_that_is_empty_again_is_next_before_the_notice_that_would_name_nobody_for_it_7_3() -> None:
    story = Story().convened().told("2022-02-09 10:00", "L07")
    story.act(ev.StoodDown, "2022-02-10 10:00", committee="DC1", seat="student", why="declined")
    assert next_of(story, "2022-02-10") == ("Draw the next by lot: Student member", day("2022-02-22"))


def test_what_is_not_yet_to_be_done_says_after_what_it_comes() -> None:
    story = Story().referred()
    found = steps(story)
    for waiting in ("DC1.draw", "DC1.L12", "DC1.meet"):
        assert found[waiting].why == "Comes after: Fix the date and place of the Discipline Committee."
    assert found["DC1.R1.L18"].why == f"Comes after: {found['DC1.R1.sanction'].title}."
    appealed = [s for s in steps(Story().appealed()).values() if s.group is Group.APPEAL]
    assert all(s.why for s in appealed if s.state is State.NOT_YET)


# ---- who is told of an appeal's outcome


def test_that_nobody_was_personally_affected_is_recorded_and_then_no_letter_is_asked_for_2_28() -> None:
    nobody: dict[str, Any] = {"respondent": "R1", "why": "Dr Quill only passed on what others had seen."}
    assert Story().met().ask(ev.NobodyAffected, "2022-03-16 10:30", **nobody) == ("refused", None)
    story = Story().decided()
    assert state(story, "DC1.R1.L20") is State.READY
    story.act(ev.NobodyAffected, "2022-03-17 10:00", **nobody)
    assert state(story, "DC1.R1.L20") is State.NOT_NEEDED
    appealed = Story().appeal_decided().act(ev.NobodyAffected, "2022-04-28 10:00", by=YARROW, **nobody)
    assert state(appealed, "AC1.R1.L20") is State.NOT_NEEDED


def test_the_outcome_of_an_appeal_is_told_on_as_the_first_decision_is_2_27_2_28_a26() -> None:
    before = Story().heard_on_appeal()
    before.send("2022-04-27 11:00", "L19", "R1.senior_tutor").send(
        "2022-04-27 11:00", "L19", "R1.head_of_department"
    )
    assert state(before, "AC1.R1.L19") is State.NOT_YET
    story = Story().appeal_decided()
    assert state(story, "AC1.R1.L19") is State.READY
    assert state(story, "AC1.R1.L20") is State.READY
    assert "AC1.R1.L20" not in steps(Story(reporters=()).appeal_decided())
    story.send("2022-04-28 10:00", "L19", "R1.senior_tutor").send(
        "2022-04-28 10:01", "L19", "R1.head_of_department"
    )
    story.send("2022-04-28 10:02", "L20", "RP1")
    assert state(story, "AC1.R1.L19") is State.DONE
    assert state(story, "AC1.R1.L20") is State.DONE


def test_a_late_appeal_is_possible_after_the_time_and_nothing_waits_for_it_8_1() -> None:
    story = Story().decided()
    late = steps(story, "2022-04-20")["R1.appeal"]
    assert (late.state, late.due) == (State.READY, None)
    assert "compelling reason" in late.why
    following, _ = next_step(story.case, day("2022-04-20"), story.office)
    assert following is None or following.id != "R1.appeal"


def test_the_proctor_and_the_notices_come_before_the_papers_of_an_appeal_8_6_8_7() -> None:
    story = Story().appealed()
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1").send("2022-03-30 10:10", "L22")
    story.draw("2022-03-30 11:00", "AC1")
    story.told("2022-03-30 11:10", "L07")
    following, by = next_step(story.case, day("2022-03-30"), story.office)
    assert following is not None
    assert (following.id, by) == ("AC1.L24", steps(story, "2022-03-30")["AC1.R1.L27"].due)


def test_a_date_of_the_appeal_committee_is_wanted_while_the_papers_can_still_go_for_it_8_3_8_7() -> None:
    date = steps(Story().appealed(), "2022-03-30")["AC1.date"]
    assert (date.due, date.counted) == (
        day("2022-04-19"),
        "so that the papers can go in time for a meeting by 27 April 2022 (8.3, 8.7)",
    )
    assert steps(Story().appealed(), "2022-04-25")["AC1.date"].due == day("2022-04-25")


def test_an_appeal_form_that_came_in_wants_its_appeal_recorded_before_anything_ends_8_2_8_12() -> None:
    story = Story().decided()
    story.tell(ev.DocumentReceived, "2022-04-19 09:00", document="D4", sender="R1")
    here = {s.id: s for s in next_steps(story.case, day("2022-04-19"), story.office)}
    step = here["R1.appeal"]
    assert step.title == "Record the appeal of Imogen Tarrant: the Appeal Form came in on 19 April 2022"
    assert (step.state, step.due) == (State.READY, day("2022-04-19"))
    ends = [s for s in here.values() if s.group is Group.COMPLETION and s.state is State.READY]
    assert ends == []
    assert "record the appeal first" in here["R1.implement.5.4(a)"].why
    story.appeal("2022-04-19 10:00", documents=("D4",), by=YARROW)
    assert {s.id: s for s in next_steps(story.case, day("2022-04-19"), story.office)}[
        "R1.appeal"
    ].state is State.DONE


def test_an_appeal_form_came_in_on_the_day_on_which_it_was_sent_in_whenever_it_was_taken_in_8_1() -> None:
    story = Story().decided()
    form = replace(FORM, id="D9", awaited=False)
    story.tell(ev.DocumentAdded, "2022-04-25 09:00", document=form)
    assert "came in on 25 April 2022" in steps(story)["R1.appeal"].title
    story.tell(ev.DocumentReceived, "2022-04-04 11:00", document="D9", sender="R1")
    assert "came in on 4 April 2022" in steps(story, "2022-04-25")["R1.appeal"].title
    story.tell(
        ev.ArrivalCorrected,
        "2022-04-25 10:00",
        document="D9",
        sender="R1",
        received=at("2022-04-05 11:00"),
        why="A slip.",
    )
    assert "came in on 5 April 2022" in steps(story, "2022-04-25")["R1.appeal"].title


@pytest.mark.parametrize(("closed", "state"), [(True, State.NOT_NEEDED), (False, State.READY)])
def test_a_case_that_is_away_is_waited_for_only_while_it_goes_on(closed: bool, state: State) -> None:
    story = Story().decided()
    if closed:
        story.tell(ev.ReferralWithdrawn, "2022-03-29 10:00", why="No case to answer.")
    story.tell(ev.HandedOver, "2022-03-29 11:00", to=YARROW, why="Theirs.")
    [step] = next_steps(story.case, day("2022-03-30"), story.office)
    assert (step.group, step.state) == (Group.APPEAL, state)


def test_after_the_ruling_on_a_hearing_for_each_the_dates_come_before_the_notices_2_18() -> None:
    story = Story(respondents=(R1, R2)).convened().rule("joint_hearing", "separate", "2022-02-09 10:00")
    date = steps(story)["DC1.date"]
    assert (date.title, date.state, date.cites) == (
        "Fix the date of each hearing",
        State.READY,
        ("2.18", "7.3"),
    )
    for later in ("DC1.L12", "DC1.R1.L13", "DC1.R2.L13"):
        assert (steps(story)[later].state, steps(story)[later].why) == (
            State.NOT_YET,
            "Comes after: Fix the date of each hearing.",
        )
    story.fix("2022-02-09 11:00", "2022-03-16 10:00", respondents=("R1",))
    assert (state(story, "DC1.date"), state(story, "DC1.L12")) == (State.DONE, State.READY)
    assert state(story, "DC2.date") is State.READY

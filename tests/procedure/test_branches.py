"""The ways that a case can go which no other test walks from end to end (B01 to B38), and who is in the lot by which rule."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.advice.acts import advice
from panelsec.procedure.decisions import findings_missing
from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.eligibility import Code, stand
from panelsec.procedure.next_steps import next_steps
from panelsec.procedure.papers.readers import access
from panelsec.procedure.people import Document, Kind, Measure, Representative, Status
from panelsec.procedure.run_sheet import after_withdrawal, before_withdrawal, mitigation
from panelsec.procedure.steps.step import State
from panelsec.procedure.weighing import FACTORS, GRAVER, Part, part
from tests.procedure.cases import CORRIE, DONE, MEMBERS, R1, R2, W1, WARNING, YARROW, Story, at, day, member

REFUSED = ("refused", None)


def said(story: Story, kind: type[ev.Event], when: str, **fields: Any) -> str:
    return " ".join(advice(story.case, kind(at=at(when), by="x", **fields), story.office.calendar))


def states(story: Story, when: str) -> dict[str, State]:
    return {s.id: s.state for s in next_steps(story.case, day(when), story.office)}


# ---- the ways in


@pytest.mark.parametrize("decision", SDP_2019.decisions["officer"][2])
def test_each_decision_of_the_officer_is_taken_and_only_a_referral_convenes_a_committee(
    decision: str,
) -> None:
    """D1, 3.7, D2, 5.2, decision officer, B29, 2.16."""
    story = Story().officer("2022-02-07 10:00", decision)
    fix: dict[str, Any] = {"committee": "DC1", "start": at("2022-04-13 10:00"), "place": "x"}
    expected = DONE if decision == "refer" else REFUSED
    assert story.ask(ev.MeetingFixed, "2022-02-08 10:00", **fix) == expected


@pytest.mark.parametrize("when", ["2022-02-08 10:00", "2022-03-15 10:00"])
def test_a_matter_goes_to_another_procedure_at_any_time_and_nothing_else_waits_or_is_paused(
    when: str,
) -> None:
    """B29, 2.16."""
    story = Story().papered() if when > "2022-03" else Story().referred()
    story.officer(when, "other_procedure")
    assert story.stage() == "Closed"
    assert not [s for s in states(story, "2022-03-20") if s.startswith("DC1")]
    assert story.ask(ev.Paused, "2022-03-20 10:00", why="x") == REFUSED, "a closed case has nothing to pause"
    assert story.ask(ev.ReferralWithdrawn, "2022-03-20 10:00", why="x") == REFUSED
    assert story.ask(ev.Noted, "2022-03-20 10:00", text="x") == DONE


@pytest.mark.parametrize("decision", ["refer", "no_further_action"])
def test_a_conviction_is_referred_or_ends_and_asks_for_no_finding(decision: str) -> None:
    """D3, 6.6, decision conviction, B06, 6.8."""
    story = Story(reporters=()).officer("2022-02-07 10:00", decision, route="conviction")
    assert story.stage() == ("Committee to be drawn" if decision == "refer" else "Closed")
    assert story.case.conviction
    finding = states(story, "2022-02-08").get("DC1.R1.find", State.NOT_NEEDED)
    assert finding is State.NOT_NEEDED


def test_a_conviction_inside_a_concern_is_evidence_and_a_finding_is_asked_all_the_same() -> None:
    """B07, 6.3, 2.15."""
    court = Document("D9", "Certificate of conviction", Kind.COURT)
    story = Story(documents=(court,)).met()
    body = story.case.committee("DC1")
    assert not story.case.conviction
    assert access(story.case, body, court, "C1").given
    assert access(story.case, body, court, "R1").given
    give: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "measures": (WARNING,), "reasons": "x"}
    assert story.ask(ev.Sanctioned, "2022-03-16 11:00", **give) == ("refused", "G10")


def test_on_a_conviction_the_sentence_of_the_court_is_before_the_committee() -> None:
    """S4, 6.4."""
    sentence = Document("D9", "Sentence", Kind.COURT)
    story = Story(documents=(sentence,), reporters=()).officer(
        "2022-02-07 10:00", "refer", route="conviction"
    )
    story.fix("2022-02-08 10:00", "2022-03-16 10:00").draw("2022-02-08 11:00")
    assert access(story.case, story.case.committee("DC1"), sentence, "C1").given


def test_somebody_who_has_left_may_be_a_respondent_and_the_office_is_told_to_think_of_it() -> None:
    """B36, 2.2, 2.8."""
    for gone in (replace(R2, status=Status.FORMERLY_REGISTERED), replace(R2, graduated=day("2021-06-26"))):
        assert "2.2" in said(Story(), ev.RespondentAdded, "2022-01-10 10:00", person=gone)
        assert Story(respondents=(gone,)).ask(ev.OfficerDecided, "2022-02-07 10:00", decision="refer") == DONE
        again = said(
            Story(respondents=(gone,)), ev.RespondentChanged, "2022-01-10 10:00", person=gone, why="x"
        )
        assert "2.2" not in again
    assert "2.2" not in said(Story(), ev.RespondentAdded, "2022-01-10 10:00", person=R2)


# ---- before the hearing


def test_an_admission_in_advance_needs_its_finding_before_any_sanction() -> None:
    """B08, 7.4, 7.10."""
    story = Story().convened()
    story.act(ev.DocumentReceived, "2022-03-01 10:00", document="D3", sender="R1", admits=True)
    story.send("2022-03-07 10:00", "L15", "DC1", "R1", "investigating_officer").meet("2022-03-16 10:00")
    give: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "measures": (WARNING,), "reasons": "x"}
    assert story.ask(ev.Sanctioned, "2022-03-16 11:00", **give) == ("refused", "G10")
    assert story.find("2022-03-16 11:00").ask(ev.Sanctioned, "2022-03-16 11:10", **give) == DONE


def test_a_respondent_attends_by_video_by_the_chairs_leave_or_where_all_meet_so() -> None:
    """B15, 7.5, 2.11, ruling video."""
    story = Story().convened()
    ruling: dict[str, Any] = {"committee": "DC1", "about": "video", "respondent": "R1", "grounds": "abroad"}
    for decision in ("permit", "refuse"):
        story.act(ev.Ruled, "2022-02-20 10:00", decision=decision, **ruling)
        made = story.case.committee("DC1").ruling("video", respondent="R1")
        assert made is not None
        assert made.decision == decision
    assert story.case.committee("DC1").ruling("video", respondent="R2") is None


def test_a_witness_is_called_heard_otherwise_or_refused_and_refusal_is_a_ground_of_appeal() -> None:
    """B17, 7.4, ruling witness, ground w, H2, 7.8."""
    for decision, heard in (("permit", True), ("other_format", True), ("refuse", False)):
        story = Story(witnesses=(W1,)).papered()
        ruling: dict[str, Any] = {"committee": "DC1", "about": "witness", "respondent": "R1", "grounds": "x"}
        story.act(ev.Ruled, "2022-03-10 10:00", decision=decision, **ruling)
        sheet = before_withdrawal(story.case, story.case.committee("DC1"))
        assert ("witnesses" in [s.key for s in sheet]) is heard
    decided = Story().decided()
    assert decided.ask(ev.Appealed, "2022-03-28 10:00", respondent="R1", grounds=("w",)) == DONE


def test_a_late_response_is_in_the_papers_as_the_chair_rules() -> None:
    """ruling late_response, 7.4."""
    for decision, given in (("admit", True), ("refuse", False)):
        story = Story().convened()
        story.act(ev.DocumentReceived, "2022-03-10 10:00", document="D3", sender="R1")
        story.rule("late_response", decision, "2022-03-11 10:00", document="D3")  # fmt: skip
        response = story.case.documents["D3"]
        assert access(story.case, story.case.committee("DC1"), response, "C1").given is given


def test_whoever_behaves_unacceptably_is_warned_before_anything_is_limited() -> None:
    """B37, 2.22, ruling behaviour."""
    ruling: dict[str, Any] = {
        "committee": "DC1",
        "about": "behaviour",
        "grounds": "He shouted.",
        "respondent": "R1",
    }
    story = Story(respondents=(R1, R2)).convened()
    assert story.ask(ev.Ruled, "2022-02-20 10:00", decision="limit", **ruling) == REFUSED
    assert story.answer is not None
    assert story.answer.cites == ("2.22",)
    story.act(ev.Ruled, "2022-02-20 10:00", decision="warn", **ruling)
    assert story.ask(ev.Ruled, "2022-02-21 10:00", decision="limit", **ruling) == DONE
    other = {**ruling, "respondent": "R2"}
    assert story.ask(ev.Ruled, "2022-02-21 10:00", decision="limit", **other) == REFUSED


@pytest.mark.parametrize("decision", ["single", "separate"])
def test_several_respondents_are_heard_together_or_apart_as_the_chair_rules(decision: str) -> None:
    """B09, 2.18, ruling joint_hearing."""
    story = Story(respondents=(R1, R2)).convened()
    story.rule("joint_hearing", decision, "2022-02-09 10:00")
    apart: dict[str, Any] = {"start": at("2022-03-23 10:00"), "place": "x"}
    if decision == "separate":
        story.fix("2022-02-09 11:00", "2022-03-16 10:00", respondents=("R1",))
    ask = story.ask(ev.MeetingFixed, "2022-02-09 12:00", committee="DC2", respondents=("R2",), **apart)
    assert ask == (DONE if decision == "separate" else REFUSED)


# ---- the hearing


def test_a_paused_meeting_decides_nothing_until_it_has_gone_on_and_needs_no_date_anew() -> None:
    """B16, 7.8, decision sitting."""
    story = Story().papered().meet("2022-03-16 10:00", outcome="paused")
    find: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "finding": "breach", "reasons": "x"}
    assert story.ask(ev.Found, "2022-03-16 11:00", **find) == REFUSED
    assert states(story, "2022-03-17")["DC1.meet"] is State.READY
    story.meet("2022-03-21 10:00", outcome="reserved")
    assert story.ask(ev.Found, "2022-03-25 11:00", **find) == DONE
    assert [d for d, _ in story.met_days("T10")] == ["2022-03-30", "2022-04-04"]


def test_the_hearing_goes_in_the_order_of_the_paragraphs() -> None:
    """H1, 7.7, H3, 7.7, H4, 7.9, H5, 7.10, H6, 7.11, H7, 7.11, H8, 7.12."""
    story = Story().breach()
    body = story.case.committee("DC1")
    keys = [s.key for s in (*before_withdrawal(story.case, body), *after_withdrawal(story.case, body))]
    wanted = ["members", "sides", "statement.R1", "withdraw", "finding.R1", "breaches.R1", "sanctions.R1"]
    assert [k for k in keys if k in wanted] == wanted
    assert [s.key for s in mitigation(story.case, body)] == ["mitigation.R1", "withdraw"]
    assert part(story.case, body, "R1", heard=False) is Part.MITIGATION
    assert part(story.case, body, "R1", heard=True) is Part.SANCTIONS


def test_each_respondent_is_heard_in_mitigation_without_the_others() -> None:
    """H7, 7.11, B09, 2.18."""
    story = (
        Story(respondents=(R1, R2)).met().find("2022-03-16 11:00").find("2022-03-16 11:10", respondent="R2")
    )
    steps = mitigation(story.case, story.case.committee("DC1"))
    assert [s.respondent for s in steps if s.respondent] == ["R1", "R2"]
    assert all("not in the room" in s.hint for s in steps if s.respondent)


@pytest.mark.parametrize("finding", SDP_2019.decisions["finding"][2])
def test_the_committee_dismisses_the_case_or_finds_a_breach(finding: str) -> None:
    """D5, 7.10, decision finding, S1, 2.24."""
    story = Story().met().find("2022-03-16 11:00", finding)
    give: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "measures": (WARNING,), "reasons": "x"}
    expected = DONE if finding == "breach" else ("refused", "G10")
    assert story.ask(ev.Sanctioned, "2022-03-16 12:00", **give) == expected


@pytest.mark.parametrize("paragraph", [None, *SDP_2019.sanctions])
def test_after_a_breach_none_or_any_sanction_is_open_with_its_reasons_and_not_without(
    paragraph: str | None,
) -> None:
    """D6, 7.12, 7.13, B19, 7.14, S2, 5.4(a), 5.4(b), 5.4(c), 5.4(d), 5.4(e), 5.4(f), 7.12(a), 7.12(b), 7.12(c), 7.12(d)."""
    measures = (Measure(paragraph, "As recorded"),) if paragraph else ()
    give: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "measures": measures}
    story = Story().breach()
    assert story.ask(ev.Sanctioned, "2022-03-16 12:00", reasons=" ", **give) == REFUSED
    assert story.answer is not None
    assert "7.13" in story.answer.cites
    assert story.ask(ev.Sanctioned, "2022-03-16 12:00", reasons="The least that fits.", **give) == DONE


def test_the_factors_are_those_of_5_3_and_of_regulation_5_in_their_order() -> None:
    """S3, 5.3."""
    assert [p for p, _ in FACTORS] == [f"5.3({x})" for x in "abcdefgh"]
    assert [p for p, _ in GRAVER] == [f"RB 5({x})" for x in "abcdefgh"]


def test_a_decision_is_made_once_and_stands_until_an_appeal_7_10_7_12() -> None:
    story = Story().breach()
    find: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "finding": "dismissed", "reasons": "x"}
    assert story.ask(ev.Found, "2022-03-16 11:30", rule="RB 2(g)", **find) == REFUSED
    story.sanction("2022-03-16 12:00", WARNING)
    give: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "measures": (), "reasons": "x"}
    assert story.ask(ev.Sanctioned, "2022-03-16 12:30", **give) == REFUSED


# ---- the appeal


@pytest.mark.parametrize("ground", SDP_2019.grounds)
def test_an_appeal_may_be_on_each_ground_and_on_several(ground: str) -> None:
    """ground a, 8.2(a), ground b, 8.2(b), ground c, 8.2(c), ground d, 8.2(d), ground e, 8.2(e), ground w, 7.4."""
    story = Story().decided()
    assert story.ask(ev.Appealed, "2022-03-28 10:00", respondent="R1", grounds=(ground,)) == DONE
    assert story.ask(ev.Appealed, "2022-03-28 10:00", respondent="R1", grounds=(ground, "a")) == DONE


@pytest.mark.parametrize("eligible", [True, False])
def test_the_secretary_of_the_appeal_committee_rules_whether_an_appeal_goes_on(eligible: bool) -> None:
    """D7, 8.4, B22, 8.2."""
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW)
    story.eligible("2022-03-29 10:00", eligible=eligible, why=None if eligible else "no_ground")
    fix: dict[str, Any] = {"committee": "AC1", "start": at("2022-04-27 10:00"), "place": "x", "by": YARROW}
    assert story.ask(ev.MeetingFixed, "2022-03-30 10:00", **fix) == (DONE if eligible else ("refused", "G16"))
    letter: dict[str, Any] = {"letter": "L30", "to": "R1", "via": "email", "by": YARROW}
    assert story.ask(ev.LetterSent, "2022-03-30 10:00", **letter) == (
        ("refused", "G17") if eligible else DONE
    )


@pytest.mark.parametrize(
    ("decision", "disposal", "completes"),
    [("dismissed", None, True), ("upheld", "own_decision", True), ("upheld", "remit", False)],
)
def test_an_appeal_is_dismissed_replaced_or_sent_back_and_only_what_is_final_completes(
    decision: str, disposal: str | None, completes: bool
) -> None:
    """D8, 8.9, decision appeal, D9, 8.10, decision disposal, B23, 8.11, B24, B25."""
    story = Story().appeal_decided(decision, disposal=disposal)
    letter: dict[str, Any] = {"to": "R1", "via": "email", "by": YARROW}
    assert story.ask(ev.LetterSent, "2022-04-28 10:00", letter="L29", **letter) == DONE
    ask = story.ask(ev.LetterSent, "2022-04-28 10:00", letter="L30", **letter)
    assert ask == (DONE if completes else ("refused", "G17"))
    assert ("X01" in {c.id for c in story.clocks()}) is completes


def test_further_information_on_an_appeal_goes_to_the_respondent_for_an_answer_and_before_the_decision() -> (
    None
):
    """B26, 8.8, L28."""
    story = Story().heard_on_appeal()
    letter: dict[str, Any] = {"letter": "L28", "to": "R1", "via": "email", "by": YARROW}
    assert story.ask(ev.LetterSent, "2022-04-27 11:00", **letter) == DONE
    assert Story().decided().ask(ev.LetterSent, "2022-03-30 11:00", **letter) == REFUSED
    answer = Document("D9", "Answer on the timetable", Kind.RESPONSE, of="R1", awaited=True)
    story.tell(ev.DocumentAdded, "2022-04-27 11:00", document=answer)
    assert story.ask(ev.DocumentReceived, "2022-04-28 10:00", document="D9", sender="R1") == DONE


def test_the_paused_days_are_not_lost_and_the_pause_has_its_reason_on_record_2_14() -> None:
    """B28, 2.14, 2.9."""
    story = Story().referred().act(ev.Paused, "2022-02-08 10:00", why="The police are looking into it.")
    story.act(ev.Resumed, "2022-02-18 10:00", why="They have closed it.")
    [clock] = [c for c in story.clocks() if c.id == "T14"]
    assert clock.with_pause == clock.formal + timedelta(days=10)
    assert [e.why for e in story.case.all(ev.Paused)] == ["The police are looking into it."]


# ---- who may sit


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({}, set()),
        ({"appointed_from": day("2022-03-01")}, {Code.NOT_APPOINTED}),
        ({"unavailable": (day("2022-03-16"),)}, {Code.UNAVAILABLE}),
        ({"knows": ("W1",)}, {Code.PERSONAL_KNOWLEDGE}),
        ({"colleges": ("Wyndham",)}, {Code.SAME_COLLEGE_RESPONDENT}),
        ({"colleges": ("Marlowe",)}, {Code.SAME_COLLEGE_REPORTER}),
        ({"departments": ("History",)}, {Code.SAME_DEPT_RESPONDENT}),
        ({"departments": ("Physics",)}, {Code.SAME_DEPT_REPORTER}),
        ({"trained": False}, {Code.NOT_TRAINED}),
    ],
)
def test_each_seat_of_the_discipline_committee_is_filled_by_the_same_rules(
    fields: dict[str, Any], codes: set[Code]
) -> None:
    """DC chair, 7.1, DC regent_house, DC student, 7.2, M1, M2, M4, 2.12, M5, M6, M7, UNAVAILABLE, NOT_APPOINTED,
    PERSONAL_KNOWLEDGE, SAME_COLLEGE_RESPONDENT, SAME_COLLEGE_REPORTER, SAME_DEPT_RESPONDENT, SAME_DEPT_REPORTER, NOT_TRAINED.
    """
    story = Story(witnesses=(W1,)).referred().fix("2022-02-08 10:00", "2022-03-16 10:00")
    body = story.case.committee("DC1")
    for seat in body.seats:
        somebody = member("X", seat.panel, **fields)
        assert seat.by_lot
        assert stand(story.case, body, seat, somebody, day("2022-02-08")).codes == codes


def test_a_witnesss_college_and_department_exclude_nobody() -> None:
    """M10, 2.12."""
    story = Story(witnesses=(W1,)).referred().fix("2022-02-08 10:00", "2022-03-16 10:00")
    body = story.case.committee("DC1")
    assert not hasattr(W1, "colleges")
    assert stand(story.case, body, body.seats[0], story.office.member("C1"), day("2022-02-08")).eligible


def test_the_proctor_alone_is_confirmed_and_the_others_of_the_appeal_committee_are_drawn() -> None:
    """AC chair, 8.4, AC regent_house, AC proctor, 8.5."""
    story = Story().appealed()
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1").draw("2022-03-30 11:00", "AC1")
    seated = {seat: m.id for seat, m in story.case.committee("AC1").members.items() if m}
    assert seated == {"chair": "C8", "regent_house": "M8"}
    story.act(ev.ProctorConfirmed, "2022-03-31 10:00", committee="AC1", member=story.office.member("P1"))
    assert (
        story.ask(ev.ProctorConfirmed, "2022-03-31 11:00", committee="AC1", member=story.office.member("P2"))
        == REFUSED
    )


def test_who_sat_or_sits_or_left_is_out_by_name_of_the_reason() -> None:
    """M3, 8.4, PRIOR_INVOLVEMENT, 7.1, M8, ALREADY_SEATED, 7.2, UNWILLING, 7.3, decision leaving, B10."""
    everywhere = tuple(replace(m, panels=("chair", "regent_house", "student", "ac_chair")) for m in MEMBERS)
    story = Story(members=everywhere).convened()
    story.act(ev.StoodDown, "2022-02-09 10:00", committee="DC1", seat="student", why="declined")
    left = next(iter(story.case.committee("DC1").out))
    body = story.case.committee("DC1")
    chair, student = body.seats[0], body.seats[2]
    assert body.chair is not None

    def codes(who: str, committee: str = "DC1") -> frozenset[Code]:
        here = story.case.committee(committee)
        seat = student if committee == "DC1" else here.seats[0]
        return stand(story.case, here, seat, story.office.member(who), day("2022-02-10")).codes

    assert codes(body.chair.id) == {Code.ALREADY_SEATED}
    assert codes(left) == {Code.UNWILLING}
    assert Code.PRIOR_INVOLVEMENT in codes(body.chair.id, "AC1")
    assert Code.PRIOR_INVOLVEMENT in codes(left, "AC1")
    assert chair.title == "Chair"


# ---- what goes to whom


def test_a_representative_stands_for_the_respondent_in_what_comes_in_and_goes_out() -> None:
    """B33, 2.6."""
    story = Story().convened()
    story.act(
        ev.RepresentativeAuthorised,
        "2022-02-09 09:00",
        respondent="R1",
        representative=Representative("Mr Voss", "voss@example.invalid"),
    )
    story.act(ev.DocumentReceived, "2022-03-01 10:00", document="D3", sender="R1.representative")
    assert story.met_days("T07") == [("2022-03-06", True)]
    story.send("2022-03-07 10:00", "L15", "DC1", "R1.representative", "investigating_officer")
    assert story.met_days("T08") == [("2022-03-08", True)]


def test_the_respondent_has_all_the_evidence_but_what_is_withheld_and_who_reads_it_is_said() -> None:
    """I5, 2.26, B31, ruling withhold."""
    story = Story().convened()
    paper, body = story.case.documents["D2"], story.case.committee("DC1")
    assert access(story.case, body, paper, "R1").given
    ruling: dict[str, Any] = {"committee": "DC1", "about": "withhold", "document": "D2", "grounds": "a name"}
    story.act(ev.Ruled, "2022-02-20 10:00", decision="withhold", **ruling)
    kept = access(story.case, story.case.committee("DC1"), paper, "R1")
    assert (kept.given, kept.cites) == (False, "2.26")
    assert access(story.case, story.case.committee("DC1"), paper, "C1").given


def test_counts_to_be_found_are_those_under_this_procedure_and_each_is_found_apart() -> None:
    """B30, fn11, fn13, decision procedure."""
    both = replace(R1, conduct=(day("2019-05-01"), day("2020-05-01"), day("2020-06-01")))
    story = Story(respondents=(both,)).referred()
    story.act(ev.ProcedureChosen, "2022-02-08 09:00", respondent="R1", count=1, edition="earlier")
    story.fix("2022-02-08 10:00", "2022-03-16 10:00").draw("2022-02-08 11:00").meet("2022-03-16 10:00")
    story.find("2022-03-16 11:00", count=2)
    assert findings_missing(story.case, "R1") == [3]
    assert story.find("2022-03-16 11:10", "dismissed", count=3).standing().breach
    assert findings_missing(story.case, "R1") == []
    assert story.by == CORRIE


def test_the_academic_secretary_and_the_college_are_kept_up_to_date_where_there_is_a_precaution() -> None:
    """B35, 2.19, L33."""
    story = Story().convened()
    for who in ("academic_secretary", "R1.senior_tutor"):
        assert story.ask(ev.LetterSent, "2022-03-01 10:00", letter="L33", to=who, via="hand") == DONE
    assert story.ask(ev.LetterSent, "2022-03-01 10:00", letter="L33", to="RP1", via="hand") == (
        "queried",
        "G25",
    )


def test_a_response_that_came_twice_is_put_to_the_chair_once_a28() -> None:
    story = Story().convened()
    for when in ("2022-03-08 10:00", "2022-03-09 10:00"):
        story.act(ev.DocumentReceived, when, document="D3", sender="R1")
    found = [s.id for s in next_steps(story.case, day("2022-03-09"), story.office)]
    assert found.count("DC1.R1.late_response.D3") == 1

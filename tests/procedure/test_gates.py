"""The gates G01 to G25: what is refused, what is queried, what a recorded reason overcomes."""

from dataclasses import replace
from typing import Any

import pytest

from panelsec.errors import Queried, Refused
from panelsec.procedure import annual
from panelsec.procedure import events as ev
from panelsec.procedure.letters_due import without_form
from panelsec.procedure.next_steps import next_steps
from panelsec.procedure.people import Breach, Document, Kind, Measure, Representative, Respondent, Status
from tests.procedure.cases import (
    CORRIE,
    HIDDEN_RP1,
    MEMBERS,
    R1,
    R2,
    RP1,
    STUDENT_RP1,
    WARNING,
    YARROW,
    Story,
    at,
    day,
    member,
)

DONE = ("done", None)


def refused(gate: str | None) -> tuple[str, str | None]:
    return "refused", gate


def queried(gate: str | None) -> tuple[str, str | None]:
    return "queried", gate


# ---- the Committee: G01 to G04, G18


@pytest.mark.parametrize(
    "fields",
    [
        {"colleges": ("Wyndham",)},
        {"colleges": ("Marlowe",)},
        {"departments": ("History",)},
        {"departments": ("Physics",)},
        {"knows": ("R1",)},
        {"trained": False},
    ],
)
def test_g01_nobody_with_a_conflict_is_seated_2_12(fields: dict[str, Any]) -> None:
    story = (
        Story(members=(*MEMBERS, member("X", "chair", **fields)))
        .referred()
        .fix("2022-02-08 10:00", "2022-03-16 10:00")
    )
    seat: dict[str, Any] = {"committee": "DC1", "seat": "chair", "member": story.office.member("X")}
    assert story.ask(ev.SeatForced, "2022-02-08 11:00", **seat) == refused("G01")
    assert story.ask(ev.SeatForced, "2022-02-08 11:00", override="We need one", **seat) == refused("G01")


def test_a_seat_is_never_given_even_to_somebody_eligible_7_1() -> None:
    story = Story().referred().fix("2022-02-08 10:00", "2022-03-16 10:00")
    ask = story.ask(
        ev.SeatForced, "2022-02-08 11:00", committee="DC1", seat="chair", member=story.office.member("C1")
    )
    assert ask == refused(None)
    assert story.answer is not None
    assert "7.1" in story.answer.cites


def test_g01_a_proctor_with_a_conflict_is_not_confirmed_8_4() -> None:
    story = Story(members=(*MEMBERS, member("P3", "proctor", colleges=("Wyndham",)))).appealed()
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1")
    ask = story.ask(
        ev.ProctorConfirmed, "2022-03-31 10:00", committee="AC1", member=story.office.member("P3")
    )
    assert ask == refused("G01")


@pytest.mark.parametrize("panels", [("regent_house",), ("ac_chair",)])
def test_only_somebody_of_the_proctors_is_confirmed_as_proctor_8_5(panels: tuple[str, ...]) -> None:
    story = Story().appealed()
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1")
    somebody = member("X", *panels)
    assert story.ask(ev.ProctorConfirmed, "2022-03-31 10:00", committee="AC1", member=somebody) == refused(
        None
    )


def test_a_proctor_who_is_away_that_day_is_not_confirmed_8_4() -> None:
    story = Story().appealed()
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1")
    away = member("P3", "proctor", unavailable=(day("2022-04-27"),))
    assert story.ask(ev.ProctorConfirmed, "2022-03-31 10:00", committee="AC1", member=away) == refused(None)


def test_g02_the_proctor_is_never_drawn_8_4() -> None:
    story = Story().appealed()
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1")
    assert story.ask(ev.Drawn, "2022-03-30 11:00", committee="AC1", seats=("proctor",)) == refused("G02")
    assert story.ask(ev.Drawn, "2022-03-30 11:00", committee="AC1") == DONE


def test_g03_no_committee_meets_without_its_chair_7_3() -> None:
    story = Story().papered()
    assert story.ask(
        ev.Met, "2022-03-16 10:00", committee="DC1", present=("M1", "S1", "R1"), outcome="held"
    ) == refused("G03")


def test_g03_somebody_else_does_not_take_the_chair_7_3() -> None:
    story = Story().papered()
    here = story.present()
    ask = story.ask(ev.Met, "2022-03-16 10:00", committee="DC1", present=here, outcome="held", chair="M1")
    assert ask == refused("G03")


def test_g03_one_member_is_no_committee_7_3() -> None:
    story = Story().papered()
    assert story.ask(
        ev.Met, "2022-03-16 10:00", committee="DC1", present=("C1", "R1"), outcome="held"
    ) == refused("G03")


def two(story: Story) -> Story:
    """The student has stood down and nobody else can be drawn."""
    story.office = replace(story.office, members=tuple(m for m in MEMBERS if m.id != "S2"))
    return story.act(ev.StoodDown, "2022-03-14 10:00", committee="DC1", seat="student", why="declined")


def fair(story: Story, when: str = "2022-03-15 10:00") -> Story:
    return story.rule("two_members", "fair", when, grounds="fair", chair="C1")


def test_g04_two_meet_only_when_the_chair_has_found_it_fair_7_3() -> None:
    """G04, B11, 7.3, ruling two_members."""
    story = two(Story().papered())
    meet: dict[str, Any] = {"committee": "DC1", "present": ("C1", "M1", "R1"), "outcome": "held"}
    assert story.ask(ev.Met, "2022-03-16 10:00", **meet) == refused("G04")
    assert fair(story).ask(ev.Met, "2022-03-16 10:00", **meet) == DONE


def test_g04_a_chair_who_found_it_not_fair_has_not_allowed_it_7_3() -> None:
    story = two(Story().papered())
    story.rule("two_members", "not_fair", "2022-03-15 10:00", grounds="no", chair="C1")
    assert story.ask(
        ev.Met, "2022-03-16 10:00", committee="DC1", present=("C1", "M1"), outcome="held"
    ) == refused("G04")


def test_g04_the_ruling_goes_with_the_chair_who_made_it_7_3() -> None:
    story = fair(two(Story().papered()))
    story.act(ev.StoodDown, "2022-03-15 11:00", committee="DC1", seat="chair", why="declined")
    story.draw("2022-03-15 12:00", seats=("chair",))
    assert story.ask(
        ev.Met, "2022-03-16 10:00", committee="DC1", present=("C2", "M1"), outcome="held"
    ) == refused("G04")


def test_g04_two_do_not_meet_while_somebody_can_be_drawn_7_3() -> None:
    story = (
        Story()
        .papered()
        .act(ev.StoodDown, "2022-03-14 10:00", committee="DC1", seat="student", why="declined")
    )
    ask = fair(story).ask(ev.Met, "2022-03-16 10:00", committee="DC1", present=("C1", "M1"), outcome="held")
    assert ask == refused("G04")


def test_g04_on_the_day_itself_it_is_a_query_7_3() -> None:
    story = fair(Story().papered(), "2022-03-16 08:00")
    story.act(ev.StoodDown, "2022-03-16 08:30", committee="DC1", seat="student", why="unable")
    story.office = replace(story.office, members=(*MEMBERS, member("S3", "student")))
    meet: dict[str, Any] = {"committee": "DC1", "present": ("C1", "M1"), "outcome": "held"}
    assert story.ask(ev.Met, "2022-03-16 10:00", **meet) == queried("G04")
    assert story.ask(ev.Met, "2022-03-16 10:00", override="It is today", **meet) == DONE


def test_g18_nobody_of_the_first_committee_sits_on_the_fresh_one_8_10() -> None:
    story = Story().appeal_decided("upheld", disposal="remit")
    story.by = CORRIE
    story.fix("2022-05-10 10:00", "2022-06-15 10:00", "DC2")
    for who in ("C1", "C8"):
        somebody = replace(story.office.member(who), panels=("chair",))
        ask = story.ask(ev.SeatForced, "2022-05-10 11:00", committee="DC2", seat="chair", member=somebody)
        assert ask == refused("G18")


# ---- time: G05, G06


def test_g05_papers_received_too_late_are_a_query_7_6() -> None:
    story = Story().convened()
    late: dict[str, Any] = {"letter": "L15", "to": "R1", "via": "email"}
    assert story.ask(ev.LetterSent, "2022-03-08 16:29", **late) == DONE
    assert story.ask(ev.LetterSent, "2022-03-08 16:30", **late) == queried("G05")
    assert story.ask(ev.LetterSent, "2022-03-08 16:30", override="The server was down", **late) == DONE


def test_g05_by_post_two_days_earlier_7_6() -> None:
    story = Story().convened()
    assert story.ask(ev.LetterSent, "2022-03-06 12:00", letter="L15", to="R1", via="post") == DONE
    assert story.ask(ev.LetterSent, "2022-03-07 12:00", letter="L15", to="R1", via="post") == queried("G05")


def test_g05_papers_of_the_appeal_committee_8_7() -> None:
    story = Story().appealed()
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1").draw("2022-03-30 11:00", "AC1")
    assert story.ask(ev.LetterSent, "2022-04-20 10:00", letter="L27", to="C8", via="email") == queried("G05")
    assert story.ask(ev.LetterSent, "2022-04-19 10:00", letter="L27", to="C8", via="email") == DONE
    assert story.ask(ev.LetterSent, "2022-04-20 10:00", letter="L27", to="C8", via="email") == queried("G05")
    assert story.answer is not None
    assert "8.7" in story.answer.cites


@pytest.mark.parametrize("letter", ["L12", "L13"])
def test_g06_less_than_7_days_from_receipt_to_the_response_day_are_a_query_7_4(letter: str) -> None:
    story = Story().convened()
    assert story.ask(ev.LetterSent, "2022-02-25 16:29", letter=letter, to="R1", via="email") == DONE
    assert story.ask(ev.LetterSent, "2022-02-25 16:30", letter=letter, to="R1", via="email") == queried("G06")
    assert story.ask(ev.LetterSent, "2022-03-10 10:00", letter=letter, to="R1", via="email") == queried("G06")


def test_g06_is_about_the_respondents_copy_only_7_3() -> None:
    assert (
        Story().convened().ask(ev.LetterSent, "2022-03-10 10:00", letter="L12", to="C1", via="email") == DONE
    )


# ---- what may be seen: G07 to G09, G25

OLD = Document("B1", "Earlier breach", Kind.PREVIOUS_BREACH, of="R1", rule="RB 2(g)")
OTHER = Document("B2", "Earlier breach of another Rule", Kind.PREVIOUS_BREACH, of="R1", rule="RB 2(a)")


def test_g07_previous_breaches_stay_sealed_until_a_breach_is_found_7_11() -> None:
    story = Story(documents=(OLD,)).met()
    tell: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "breaches": (Breach("RB 2(g)", 2020),)}
    assert story.ask(ev.BreachesDisclosed, "2022-03-16 10:30", **tell) == refused("G07")
    assert story.ask(ev.DocumentDisclosed, "2022-03-16 10:30", document="B1", to="C1") == refused("G07")
    assert story.ask(ev.LetterSent, "2022-03-16 10:30", letter="L16", to="C1", via="hand") == refused("G07")
    story.find("2022-03-16 11:00")
    assert story.ask(ev.DocumentDisclosed, "2022-03-16 11:10", document="B1", to="C1") == DONE
    assert story.act(ev.BreachesDisclosed, "2022-03-16 11:10", **tell)
    assert story.ask(ev.LetterSent, "2022-03-16 11:15", letter="L16", to="C1", via="hand") == DONE


def test_g07_what_is_told_of_one_respondent_goes_to_no_other_not_even_for_a_reason_7_11() -> None:
    story = Story(respondents=(R1, R2)).met().find("2022-03-16 11:00")
    tell: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "breaches": (Breach("RB 2(g)", 2020),)}
    story.act(ev.BreachesDisclosed, "2022-03-16 11:10", **tell)
    letter: dict[str, Any] = {"letter": "L16", "via": "hand", "override": "please"}
    assert story.ask(ev.LetterSent, "2022-03-16 11:20", to="R2", **letter) == refused("G07")
    assert story.ask(ev.LetterSent, "2022-03-16 11:20", to="C1", **letter) == DONE
    assert story.ask(ev.LetterSent, "2022-03-16 11:20", to="C1", respondent="R2", **letter) == refused("G07")


def test_g07_nothing_is_told_after_a_dismissal_7_11() -> None:
    story = Story(documents=(OLD,)).met().find("2022-03-16 11:00", "dismissed")
    tell: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "breaches": (Breach("RB 2(g)", 2020),)}
    assert story.ask(ev.BreachesDisclosed, "2022-03-16 11:10", **tell) == refused("G07")


def test_g07_only_breaches_of_the_same_rule_are_told_7_11_a15() -> None:
    story = Story(documents=(OTHER,)).breach()
    tell: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "breaches": (Breach("RB 2(a)", 2020),)}
    assert story.ask(ev.BreachesDisclosed, "2022-03-16 11:10", **tell) == refused("G07")
    assert story.ask(ev.DocumentDisclosed, "2022-03-16 11:10", document="B2", to="C1") == refused("G07")


def test_g07_one_respondents_breach_opens_nothing_about_another_7_11() -> None:
    story = Story(respondents=(R1, R2), documents=(OLD,)).met().find("2022-03-16 11:00", respondent="R2")
    assert story.ask(ev.DocumentDisclosed, "2022-03-16 11:10", document="B1", to="C1") == refused("G07")


MITIGATION = Document("D8", "Illness", Kind.MITIGATION, of="R1")


def test_g08_personal_mitigation_stays_with_its_respondent_2_18() -> None:
    story = Story(respondents=(R1, R2), documents=(MITIGATION,)).convened()
    assert story.ask(ev.DocumentDisclosed, "2022-03-01 10:00", document="D8", to="R2") == refused("G08")
    assert story.ask(ev.DocumentDisclosed, "2022-03-01 10:00", document="D8", to="R1") == DONE
    assert story.ask(ev.DocumentDisclosed, "2022-03-01 10:00", document="D8", to="C1") == DONE


def test_g08_mitigation_that_speaks_of_another_goes_to_that_one_2_18() -> None:
    story = Story(respondents=(R1, R2), documents=(replace(MITIGATION, refers_to=("R2",)),)).convened()
    assert story.ask(ev.DocumentDisclosed, "2022-03-01 10:00", document="D8", to="R2") == DONE


def test_g09_what_is_withheld_does_not_reach_the_respondent_2_26() -> None:
    story = Story().convened()
    story.rule("withhold", "withhold", "2022-02-20 10:00", document="D2")
    assert story.ask(ev.DocumentDisclosed, "2022-03-01 10:00", document="D2", to="R1") == refused("G09")
    assert story.ask(ev.DocumentDisclosed, "2022-03-01 10:00", document="D2", to="C1") == DONE
    story.rule("withhold", "share", "2022-02-21 10:00", document="D2")
    assert story.ask(ev.DocumentDisclosed, "2022-03-01 10:00", document="D2", to="R1") == DONE


def test_g09_the_representative_gets_no_more_than_the_respondent_2_6() -> None:
    story = Story().convened()
    story.tell(
        ev.RepresentativeAuthorised,
        "2022-02-09 09:00",
        respondent="R1",
        representative=Representative("Mr Voss"),
    )
    story.rule("withhold", "withhold", "2022-02-20 10:00", document="D2")
    assert story.ask(
        ev.DocumentDisclosed, "2022-03-01 10:00", document="D2", to="R1.representative"
    ) == refused("G09")


def test_g09_the_reason_that_would_unmask_a_protected_reporter_is_not_told_4_1() -> None:
    conflicted = member("X", "chair", colleges=("Marlowe",))
    story = Story(reporters=(HIDDEN_RP1,), members=(*MEMBERS, conflicted)).convened()
    ask: dict[str, Any] = {"member": "X", "committee": "DC1"}
    assert story.ask(ev.ExclusionDisclosed, "2022-03-01 10:00", to="R1", **ask) == refused("G09")
    assert story.ask(ev.ExclusionDisclosed, "2022-03-01 10:00", to="C1", **ask) == refused("G09")
    assert story.ask(ev.ExclusionDisclosed, "2022-03-01 10:00", to="investigating_officer", **ask) == DONE


def test_a_reason_that_unmasks_nobody_may_be_told_2_25() -> None:
    story = Story(members=(*MEMBERS, member("X", "chair", colleges=("Wyndham",)))).convened()
    assert story.ask(ev.ExclusionDisclosed, "2022-03-01 10:00", member="X", committee="DC1", to="R1") == DONE


@pytest.mark.parametrize("to", ["R1.senior_tutor", "RP1", "R1.head_of_department"])
def test_g25_papers_to_somebody_whom_7_6_does_not_name_are_a_query(to: str) -> None:
    story = Story().convened()
    assert story.ask(ev.LetterSent, "2022-03-01 10:00", letter="L15", to=to, via="email") == queried("G25")
    assert (
        story.ask(ev.LetterSent, "2022-03-01 10:00", letter="L15", to=to, via="email", override="asked for")
        == DONE
    )
    assert story.ask(ev.DocumentDisclosed, "2022-03-01 10:00", document="D1", to=to) == queried("G25")


def test_g25_a_decision_letter_goes_to_its_respondent_7_14() -> None:
    story = Story().breach().sanction("2022-03-16 12:00")
    assert story.ask(ev.LetterSent, "2022-03-17 10:00", letter="L18", to="RP1", via="email") == queried("G25")
    assert story.ask(ev.LetterSent, "2022-03-17 10:00", letter="L18", to="R1", via="email") == DONE


# ---- decisions: G10 to G13


def test_g10_no_sanction_without_a_finding_of_breach_2_24() -> None:
    story = Story().met()
    give: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "measures": (WARNING,), "reasons": "x"}
    assert story.ask(ev.Sanctioned, "2022-03-16 11:00", **give) == refused("G10")
    assert story.ask(ev.Sanctioned, "2022-03-16 11:00", override="please", **give) == refused("G10")
    story.find("2022-03-16 11:00", "dismissed")
    assert story.ask(ev.Sanctioned, "2022-03-16 11:10", **give) == refused("G10")


def test_g10_one_respondents_breach_does_not_sanction_another_2_24() -> None:
    story = Story(respondents=(R1, R2)).met().find("2022-03-16 11:00")
    give: dict[str, Any] = {"committee": "DC1", "respondent": "R2", "measures": (WARNING,), "reasons": "x"}
    assert story.ask(ev.Sanctioned, "2022-03-16 11:10", **give) == refused("G10")


def conviction() -> Story:
    story = Story(reporters=()).officer("2022-02-07 10:00", "refer", route="conviction")
    story.fix("2022-02-08 10:00", "2022-03-16 10:00").draw("2022-02-08 11:00")
    return story.meet("2022-03-16 10:00")


def test_on_a_conviction_measures_need_no_finding_6_8() -> None:
    story = conviction()
    give: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "measures": (WARNING,), "reasons": "x"}
    assert story.ask(ev.Sanctioned, "2022-03-16 11:00", **give) == DONE


def test_a_finding_of_breach_on_a_conviction_is_a_query_6_8() -> None:
    story = conviction()
    find: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "finding": "breach", "reasons": "x"}
    assert story.ask(ev.Found, "2022-03-16 11:00", **find) == queried(None)
    assert story.answer is not None
    assert "6.8" in story.answer.cites


def test_a_conviction_is_referred_or_needs_no_further_action_6_6() -> None:
    story = Story()
    assert story.ask(
        ev.OfficerDecided, "2022-02-07 10:00", decision="minor_sanction", route="conviction"
    ) == refused(None)
    assert (
        story.ask(ev.OfficerDecided, "2022-02-07 10:00", decision="no_further_action", route="conviction")
        == DONE
    )


@pytest.mark.parametrize("paragraph", ["7.12(a)", "7.12(b)", "7.12(c)", "7.12(d)"])
def test_g11_the_officer_has_the_minor_sanctions_only_5_4(paragraph: str) -> None:
    ask: dict[str, Any] = {"decision": "minor_sanction", "measures": (Measure(paragraph, "x"),)}
    assert Story().ask(ev.OfficerDecided, "2022-02-07 10:00", **ask) == refused("G11")


@pytest.mark.parametrize("letter", "abcdef")
def test_the_officer_may_give_each_minor_sanction_5_4(letter: str) -> None:
    ask: dict[str, Any] = {"decision": "minor_sanction", "measures": (Measure(f"5.4({letter})", "x"),)}
    assert Story().ask(ev.OfficerDecided, "2022-02-07 10:00", **ask) == DONE


def test_g11_damages_go_up_to_250_pounds_5_4() -> None:
    def ask(amount: int) -> tuple[str, str | None]:
        measures = (Measure("5.4(b)", "Damage", amount_gbp=amount),)
        return Story().ask(
            ev.OfficerDecided, "2022-02-07 10:00", decision="minor_sanction", measures=measures
        )

    assert ask(250) == DONE
    assert ask(251) == refused("G11")


def test_g11_the_committee_has_the_same_limit_on_damages_7_12() -> None:
    story = Story().breach()
    give: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "reasons": "x"}
    measures = (Measure("5.4(b)", "Damage", amount_gbp=300),)
    assert story.ask(ev.Sanctioned, "2022-03-16 12:00", measures=measures, **give) == refused("G11")


def test_a_measure_of_no_paragraph_is_refused_7_12() -> None:
    give: dict[str, Any] = {
        "committee": "DC1",
        "respondent": "R1",
        "measures": (Measure("7.12(z)", "x"),),
        "reasons": "x",
    }
    assert Story().breach().ask(ev.Sanctioned, "2022-03-16 12:00", **give) == refused(None)


@pytest.mark.parametrize("permission", [None, False])
def test_g12_college_premises_without_that_colleges_permission_are_a_query_7_12(
    permission: bool | None,
) -> None:
    story = Story().breach()
    give: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "reasons": "x"}
    bar = (Measure("7.12(a)", "No bar", college="Marlowe", college_permission=permission),)
    assert story.ask(ev.Sanctioned, "2022-03-16 12:00", measures=bar, **give) == queried("G12")
    assert story.ask(ev.Sanctioned, "2022-03-16 12:00", measures=bar, override="asked", **give) == DONE
    allowed = (replace(bar[0], college_permission=True),)
    assert story.ask(ev.Sanctioned, "2022-03-16 12:00", measures=allowed, **give) == DONE


def test_g13_no_decision_letter_before_the_decision_is_complete_7_14() -> None:
    story = Story().met()
    letter: dict[str, Any] = {"letter": "L18", "to": "R1", "via": "email"}
    assert story.ask(ev.LetterSent, "2022-03-16 10:30", **letter) == refused("G13")
    assert story.find("2022-03-16 11:00").ask(ev.LetterSent, "2022-03-16 11:30", **letter) == refused("G13")
    assert story.sanction("2022-03-16 12:00").ask(ev.LetterSent, "2022-03-16 12:30", **letter) == DONE


def test_g13_of_a_dismissal_the_finding_is_enough_7_14() -> None:
    story = Story().met().find("2022-03-16 11:00", "dismissed")
    assert story.ask(ev.LetterSent, "2022-03-16 12:30", letter="L18", to="R1", via="email") == DONE


def test_g13_no_appeal_decision_letter_before_the_appeal_is_decided_8_11() -> None:
    story = Story().heard_on_appeal()
    assert story.ask(ev.LetterSent, "2022-04-27 11:00", letter="L29", to="R1", via="email") == refused("G13")


def test_findings_and_measures_need_their_reasons_7_13_7_14() -> None:
    story = Story().met()
    find: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "finding": "breach", "reasons": "  "}
    assert story.ask(ev.Found, "2022-03-16 11:00", **find) == refused(None)
    story.find("2022-03-16 11:00")
    give: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "measures": (), "reasons": ""}
    assert story.ask(ev.Sanctioned, "2022-03-16 12:00", **give) == refused(None)


# ---- the appeal and the end: G14 to G17


def test_g14_no_sanction_is_carried_out_while_an_appeal_is_open_8_12() -> None:
    """G14, S5, 8.12."""
    story = Story().appealed()
    carry: dict[str, Any] = {"respondent": "R1", "paragraph": "5.4(a)"}
    assert story.ask(ev.Implemented, "2022-03-30 10:00", **carry) == refused("G14")
    assert story.ask(ev.Implemented, "2022-03-30 10:00", override="It cannot wait", **carry) == DONE


def test_g14_holds_while_the_time_for_an_appeal_runs_8_12_a25() -> None:
    story = Story().decided()
    carry: dict[str, Any] = {"respondent": "R1", "paragraph": "5.4(a)"}
    assert story.ask(ev.Implemented, "2022-04-04 23:59", **carry) == refused("G14")
    assert story.ask(ev.Implemented, "2022-04-05 00:00", **carry) == DONE


def test_g14_ends_with_the_appeal_or_a_waiver_8_12() -> None:
    carry: dict[str, Any] = {"respondent": "R1", "paragraph": "5.4(a)"}
    assert Story().appeal_decided().ask(ev.Implemented, "2022-04-28 10:00", **carry) == DONE
    story = Story().decided().act(ev.AppealWaived, "2022-03-25 10:00", respondent="R1")
    assert story.ask(ev.Implemented, "2022-03-25 11:00", **carry) == DONE


def test_g14_an_accepted_minor_sanction_is_carried_out_at_once_5_5() -> None:
    """B01, 5.5."""
    story = (
        Story()
        .officer("2021-11-01 10:00", "minor_sanction", measures=(WARNING,))
        .told("2021-11-04 09:30", "L07")
    )
    story.act(ev.Elected, "2021-11-05 09:00", respondent="R1", answer="accept")
    assert story.ask(ev.Implemented, "2021-11-05 10:00", respondent="R1", paragraph="5.4(a)") == DONE


def test_what_is_not_in_force_is_not_carried_out_8_12() -> None:
    story = Story().appeal_decided()
    assert story.ask(ev.Implemented, "2022-04-28 10:00", respondent="R1", paragraph="7.12(c)") == refused(
        None
    )


RULING: dict[str, Any] = {"respondent": "R1", "eligible": True, "grounds": "x"}


@pytest.mark.parametrize("by", [CORRIE, "Mr Penn", "Professor Amsel", "Tutor of R1"])
def test_g15_nobody_with_a_part_in_the_case_is_secretary_of_the_appeal_8_1(by: str) -> None:
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW)
    assert story.ask(ev.AppealRuled, "2022-03-29 10:00", by=by, **RULING) == refused("G15")


def test_g15_taking_the_appeal_in_is_no_part_in_the_case_8_1() -> None:
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW)
    assert story.ask(ev.AppealRuled, "2022-03-29 10:00", by=YARROW, **RULING) == DONE


@pytest.mark.parametrize("letter", ["L22", "L26", "L29", "L30"])
def test_g15_letters_of_the_appeal_are_the_fresh_secretarys_8_1(letter: str) -> None:
    story = Story().appeal_decided()
    assert story.ask(
        ev.LetterSent, "2022-04-28 10:00", letter=letter, to="R1", via="email", by=CORRIE
    ) == refused("G15")
    assert (
        story.ask(ev.LetterSent, "2022-04-28 10:00", letter=letter, to="R1", via="email", by=YARROW) == DONE
    )


def test_g15_every_act_on_the_appeal_committee_8_1() -> None:
    story = Story().appealed()
    fix: dict[str, Any] = {"committee": "AC1", "start": at("2022-04-27 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-03-30 10:00", by=CORRIE, **fix) == refused("G15")
    assert story.ask(
        ev.AppealExtended, "2022-03-30 10:00", by=CORRIE, respondent="R1", until=day("2022-04-08"), why="x"
    ) == refused("G15")


def test_g15_the_first_appeals_secretary_does_not_serve_on_a_second_8_1() -> None:
    story = Story().appeal_decided("upheld", disposal="remit")
    story.by = CORRIE
    story.fix("2022-05-10 10:00", "2022-06-15 10:00", "DC2")
    story.office = replace(
        story.office,
        members=(*MEMBERS, member("C5", "chair"), member("M5", "regent_house"), member("S5", "student")),
    )
    story.draw("2022-05-10 11:00", "DC2").meet("2022-06-15 10:00", "DC2").find(
        "2022-06-15 11:00", committee="DC2"
    )
    story.sanction("2022-06-15 12:00", WARNING, committee="DC2").send(
        "2022-06-16 10:00", "L18", committee="DC2"
    )
    story.appeal("2022-06-20 10:00", by="Ms Fell")
    assert story.ask(ev.AppealRuled, "2022-06-21 10:00", by=YARROW, **RULING) == refused("G15")
    assert story.ask(ev.AppealRuled, "2022-06-21 10:00", by="Ms Fell", **RULING) == DONE


def test_g16_no_appeal_committee_before_the_appeal_is_ruled_eligible_8_4() -> None:
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW)
    story.by = YARROW
    fix: dict[str, Any] = {"committee": "AC1", "start": at("2022-04-27 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-03-29 10:00", **fix) == refused("G16")
    story.eligible("2022-03-29 10:00", eligible=False)
    assert story.ask(ev.MeetingFixed, "2022-03-29 11:00", **fix) == refused("G16")


def test_g16_a_late_appeal_needs_its_extension_8_1() -> None:
    """G16, B21, 8.1."""
    story = Story().decided().appeal("2022-04-05 00:05", by=YARROW).eligible("2022-04-05 10:00")
    story.by = YARROW
    fix: dict[str, Any] = {"committee": "AC1", "start": at("2022-05-04 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-04-05 11:00", **fix) == refused("G16")
    story.act(ev.AppealExtended, "2022-04-05 12:00", respondent="R1", until=day("2022-04-05"), why="ill")
    assert story.ask(ev.MeetingFixed, "2022-04-05 13:00", **fix) == DONE


def test_an_appeal_that_comes_late_is_taken_in_all_the_same_8_1() -> None:
    assert Story().decided().ask(ev.Appealed, "2022-06-01 10:00", respondent="R1", grounds=("e",)) == DONE


def test_an_appeal_needs_a_decision_to_appeal_from_8_1() -> None:
    assert Story().met().ask(ev.Appealed, "2022-03-17 10:00", respondent="R1", grounds=("e",)) == refused(
        None
    )


def test_a_second_appeal_committee_for_a_co_respondents_appeal_is_a_query_2_18() -> None:
    story = Story(respondents=(R1, R2)).breach().find("2022-03-16 11:10", respondent="R2")
    story.sanction("2022-03-16 12:00", WARNING).sanction("2022-03-16 12:10", WARNING, respondent="R2")
    story.send("2022-03-21 10:00", "L18", "R1", "R2")
    story.by = YARROW
    for r in ("R1", "R2"):
        story.appeal("2022-03-28 10:00", r).eligible("2022-03-29 10:00", r)
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1", respondents=("R1",))
    fix: dict[str, Any] = {
        "committee": "AC2",
        "start": at("2022-04-28 10:00"),
        "place": "x",
        "respondents": ("R2",),
    }
    assert story.ask(ev.MeetingFixed, "2022-03-30 11:00", **fix) == queried(None)
    assert story.answer is not None
    assert "2.18" in story.answer.cites


L30: dict[str, Any] = {"letter": "L30", "to": "R1", "via": "email", "by": YARROW}


def test_g17_no_completion_letter_while_the_time_for_an_appeal_runs_8_11() -> None:
    story = Story().decided().act(ev.CompletionRequested, "2022-03-25 10:00", respondent="R1")
    assert story.ask(ev.LetterSent, "2022-04-04 10:00", **L30) == refused("G17")
    assert story.ask(ev.LetterSent, "2022-04-05 10:00", **L30) == DONE


def test_g17_a_waiver_in_writing_ends_the_time_8_11() -> None:
    story = Story().decided().act(ev.AppealWaived, "2022-03-25 10:00", respondent="R1")
    assert story.ask(ev.LetterSent, "2022-03-25 11:00", **L30) == refused("G17")
    story.act(ev.CompletionRequested, "2022-03-25 12:00", respondent="R1")
    assert story.ask(ev.LetterSent, "2022-03-25 13:00", **L30) == DONE


def test_g17_without_an_appeal_it_goes_on_request_only_8_11_a24() -> None:
    assert Story().decided().ask(ev.LetterSent, "2022-04-20 10:00", **L30) == refused("G17")


def test_g17_none_after_a_remit_8_10() -> None:
    story = Story().appeal_decided("upheld", disposal="remit")
    assert story.ask(ev.LetterSent, "2022-04-28 10:00", **L30) == refused("G17")


@pytest.mark.parametrize(
    "fields", [{"decision": "dismissed"}, {"decision": "upheld", "disposal": "own_decision"}]
)
def test_after_a_final_appeal_decision_it_goes_unasked_8_11(fields: dict[str, Any]) -> None:
    assert Story().appeal_decided(**fields).ask(ev.LetterSent, "2022-04-28 10:00", **L30) == DONE


def test_where_an_appeal_is_not_eligible_it_goes_unasked_8_11() -> None:
    story = (
        Story().decided().appeal("2022-03-28 10:00", by=YARROW).eligible("2022-03-29 10:00", eligible=False)
    )
    assert story.ask(ev.LetterSent, "2022-03-30 10:00", **L30) == DONE


def test_an_appeal_that_is_upheld_is_sent_back_or_decided_anew_8_10() -> None:
    story = Story().heard_on_appeal()
    decide: dict[str, Any] = {"committee": "AC1", "respondent": "R1", "decision": "upheld", "reasons": "x"}
    assert story.ask(ev.AppealDecided, "2022-04-27 12:00", **decide) == refused(None)


# ---- who and when: G19 to G24


def test_g19_no_committee_before_the_procedure_is_chosen_for_each_older_count_fn11() -> None:
    older = replace(R1, conduct=(day("2019-09-30"), day("2019-10-01"), day("2019-06-01")))
    story = Story(respondents=(older,)).referred()
    fix: dict[str, Any] = {"committee": "DC1", "start": at("2022-03-16 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-02-08 10:00", **fix) == refused("G19")
    story.act(ev.ProcedureChosen, "2022-02-08 10:00", respondent="R1", count=1, edition="SDP-2019")
    assert story.ask(ev.MeetingFixed, "2022-02-08 11:00", **fix) == refused("G19")
    story.act(ev.ProcedureChosen, "2022-02-08 10:00", respondent="R1", count=3, edition="earlier")
    assert story.ask(ev.MeetingFixed, "2022-02-08 11:00", **fix) == DONE


@pytest.mark.parametrize("letter", ["L12", "L13", "L14", "L15", "L16", "L17", "L18"])
def test_g20_no_letter_of_the_committee_after_a_withdrawal_5_7(letter: str) -> None:
    story = Story().papered().act(ev.ReferralWithdrawn, "2022-03-10 10:00", why="x")
    assert story.ask(ev.LetterSent, "2022-03-10 11:00", letter=letter, to="R1", via="email") == refused("G20")


def test_g20_nothing_goes_on_after_a_withdrawal_until_a_new_decision_5_7_a31() -> None:
    story = Story().papered().act(ev.ReferralWithdrawn, "2022-03-10 10:00", why="x")
    fix: dict[str, Any] = {"committee": "DC1", "start": at("2022-04-06 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-03-11 10:00", **fix) == refused("G20")
    assert story.ask(ev.Drawn, "2022-03-11 10:00", committee="DC1") == refused("G20")
    assert story.ask(
        ev.Met, "2022-03-16 10:00", committee="DC1", present=story.present(), outcome="held"
    ) == refused("G20")
    find: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "finding": "breach", "reasons": "x"}
    assert story.ask(ev.Found, "2022-03-16 11:00", **find) == refused("G20")
    story.officer("2022-03-17 10:00", "refer")
    assert story.ask(ev.MeetingFixed, "2022-03-17 11:00", **fix) == DONE


def test_only_a_referral_that_stands_is_withdrawn_5_7() -> None:
    """B05, D4, 5.7."""
    assert Story().ask(ev.ReferralWithdrawn, "2022-02-08 10:00", why="x") == refused(None)
    story = Story().referred().act(ev.ReferralWithdrawn, "2022-02-08 10:00", why="x")
    assert story.ask(ev.ReferralWithdrawn, "2022-02-08 11:00", why="x") == refused(None)
    assert story.ask(ev.LetterSent, "2022-02-08 11:00", letter="L09", to="R1", via="email") == DONE


def test_g21_a_respondent_is_or_was_a_registered_student_1_1() -> None:
    def ask(status: Status) -> tuple[str, str | None]:
        return Story().ask(
            ev.RespondentAdded, "2022-01-04 10:00", person=Respondent("R9", "Ash Vane", status=status)
        )

    assert ask(Status.NEITHER) == refused("G21")
    assert ask(Status.REGISTERED) == DONE
    assert ask(Status.FORMERLY_REGISTERED) == DONE


def test_g22_letters_go_through_the_representative_where_there_is_one_2_6() -> None:
    story = Story().convened()
    assert story.ask(
        ev.LetterSent, "2022-02-09 10:00", letter="L12", to="R1.representative", via="post"
    ) == queried("G22")
    voss = Representative("Mr Voss", "voss@example.invalid")
    story.tell(ev.RepresentativeAuthorised, "2022-02-09 09:00", respondent="R1", representative=voss)
    assert (
        story.ask(ev.LetterSent, "2022-02-09 10:00", letter="L12", to="R1.representative", via="email")
        == DONE
    )
    assert story.ask(ev.LetterSent, "2022-02-09 10:00", letter="L12", to="R1", via="email") == queried("G22")
    assert (
        story.ask(ev.LetterSent, "2022-02-09 10:00", letter="L12", to="R1", via="email", override="asked")
        == DONE
    )


def test_email_to_somebody_without_an_address_is_a_query() -> None:
    story = Story(respondents=(replace(R1, email=None),)).convened()
    assert story.ask(ev.LetterSent, "2022-02-09 10:00", letter="L12", to="R1", via="email") == queried(None)
    assert story.ask(ev.LetterSent, "2022-02-09 10:00", letter="L12", to="R1", via="post") == DONE


def test_g23_a_table_that_would_single_somebody_out_is_refused_9_1() -> None:
    four = [Story().met().find("2022-03-16 11:00", "dismissed").case] * 4
    with pytest.raises(Refused) as refusal:
        annual.grouped(four, 2021, ("college",))
    assert refusal.value.gate == "G23"
    assert annual.grouped([*four, four[0]], 2021, ("college",)) == (("college", "Wyndham", 5),)


@pytest.mark.parametrize(
    ("story", "kind", "fields"),
    [
        (lambda: Story(), ev.OfficerDecided, {"decision": "refer"}),
        (lambda: Story().referred(), ev.MeetingFixed, {"committee": "DC1", "start": at("2022-04-06 10:00"), "place": "x"}),
        (lambda: Story().referred().fix("2022-02-08 10:00", "2022-04-06 10:00"), ev.Drawn, {"committee": "DC1"}),
        (lambda: Story().papered(), ev.Met, {"committee": "DC1", "present": ("C1", "M1", "S1"), "outcome": "held"}),
        (lambda: Story().met(), ev.Found, {"committee": "DC1", "respondent": "R1", "finding": "breach", "reasons": "x"}),
        (lambda: Story().breach(), ev.Sanctioned, {"committee": "DC1", "respondent": "R1", "measures": (), "reasons": "x"}),
        (
            lambda: Story().heard_on_appeal(),
            ev.AppealDecided,
            {"committee": "AC1", "respondent": "R1", "decision": "dismissed", "reasons": "x"},
        ),
    ],
)  # fmt: skip
def test_g24_going_on_while_paused_is_a_query_2_14(
    story: Any, kind: type[ev.Event], fields: dict[str, Any]
) -> None:
    told = story().act(ev.Paused, "2022-05-01 10:00", why="police")
    assert told.ask(kind, "2022-05-02 10:00", **fields) == queried("G24")
    assert told.ask(kind, "2022-05-02 10:00", override="It cannot wait", **fields) == DONE
    told.act(ev.Resumed, "2022-05-02 10:00", why="over")
    assert told.ask(kind, "2022-05-03 10:00", **fields) == DONE


# ---- elections, and steps out of order


def test_an_election_after_its_time_or_by_silence_is_a_query_5_5_5_6() -> None:
    story = (
        Story(reporters=(STUDENT_RP1,))
        .officer("2021-11-01 10:00", "minor_sanction")
        .told("2021-11-04 09:30", "L07")
    )
    assert story.ask(ev.Elected, "2021-11-11 23:59", respondent="R1", answer="accept") == DONE
    assert story.ask(ev.Elected, "2021-11-12 00:05", respondent="R1", answer="accept") == queried(None)
    assert story.ask(ev.Elected, "2021-11-08 10:00", respondent="R1", answer="silence") == queried(None)


@pytest.mark.parametrize(
    ("story", "kind", "fields"),
    [
        (lambda: Story(), ev.MeetingFixed, {"committee": "DC1", "start": at("2022-03-16 10:00"), "place": "x"}),
        (lambda: Story().referred(), ev.Drawn, {"committee": "DC1"}),
        (lambda: Story().convened(), ev.Drawn, {"committee": "DC1"}),
        (lambda: Story().convened(), ev.Drawn, {"committee": "DC1", "seats": ("chair",)}),
        (lambda: Story().convened(), ev.Found, {"committee": "DC1", "respondent": "R1", "finding": "breach", "reasons": "x"}),
        (lambda: Story().convened(), ev.Resumed, {"why": "x"}),
        (lambda: Story().referred(), ev.StoodDown, {"committee": "DC1", "seat": "chair", "why": "declined"}),
        (lambda: Story().referred(), ev.Ruled, {"committee": "DC1", "about": "video", "decision": "permit", "grounds": "x"}),
        (lambda: Story().convened(), ev.Ruled, {"committee": "DC1", "about": "video", "decision": "perhaps", "grounds": "x"}),
        (lambda: Story().convened(), ev.Ruled, {"committee": "DC1", "about": "joint_hearing", "decision": "single", "grounds": "x"}),
        (lambda: Story().decided(), ev.MeetingFixed, {"committee": "DC2", "start": at("2022-06-16 10:00"), "place": "x"}),
        (lambda: Story().decided(), ev.AppealRuled, {"respondent": "R1", "eligible": True, "grounds": "x"}),
        (lambda: Story().referred(), ev.Elected, {"respondent": "R1", "answer": "accept"}),
        (lambda: Story().met(), ev.AppealWaived, {"respondent": "R1"}),
        (lambda: Story().referred(), ev.LetterSent, {"letter": "L12", "to": "R1", "via": "email"}),
        (lambda: Story().convened(), ev.LetterSent, {"letter": "L17", "to": "R1", "via": "email"}),
        (lambda: Story().convened(), ev.LetterSent, {"letter": "L09", "to": "R1", "via": "email"}),
    ],
)  # fmt: skip
def test_a_step_that_needs_another_first_is_refused_without_a_gate(
    story: Any, kind: type[ev.Event], fields: dict[str, Any]
) -> None:
    told = story()
    assert told.ask(kind, "2022-03-10 10:00", **fields) == refused(None)
    assert told.answer.cites


def test_a_name_that_is_on_neither_list_blocks_the_draw_2_12() -> None:
    for who in (
        {"respondents": (replace(R1, colleges=("Wyndam",)),)},
        {"reporters": (replace(RP1, departments=("Phys",)),)},
    ):
        story = Story(**who).referred().fix("2022-02-08 10:00", "2022-03-16 10:00")
        assert story.ask(ev.Drawn, "2022-02-08 11:00", committee="DC1") == refused(None)


def test_a_member_whose_college_is_on_no_list_blocks_only_draws_from_that_panel_2_12() -> None:
    story = Story(members=(*MEMBERS, member("X", "ac_chair", colleges=("Wyndam",)))).referred()
    story.fix("2022-02-08 10:00", "2022-03-16 10:00")
    assert story.ask(ev.Drawn, "2022-02-08 11:00", committee="DC1") == DONE


def test_an_absence_for_a_sufficient_reason_moves_the_date_7_5() -> None:
    """B13, 7.5, ruling absence."""
    story = Story().papered()
    story.rule("absence", "sufficient", "2022-03-15 10:00", grounds="ill", respondent="R1")
    away: dict[str, Any] = {"committee": "DC1", "present": ("C1", "M1", "S1"), "outcome": "held"}
    assert story.ask(ev.Met, "2022-03-16 10:00", **away) == refused(None)
    assert story.ask(ev.Met, "2022-03-16 10:00", **{**away, "present": ("C1", "M1", "S1", "R1")}) == DONE


def test_an_absence_without_a_sufficient_reason_stops_nothing_7_5() -> None:
    """B14, 7.5."""
    story = Story().papered()
    story.rule("absence", "not_sufficient", "2022-03-15 10:00", respondent="R1")
    assert (
        story.ask(ev.Met, "2022-03-16 10:00", committee="DC1", present=("C1", "M1", "S1"), outcome="held")
        == DONE
    )


def test_a_fresh_committee_sees_the_first_decision_only_for_a_reason_8_10() -> None:
    story = Story().appeal_decided("upheld", disposal="remit")
    story.office = replace(story.office, members=(*MEMBERS, member("C5", "chair")))
    story.by = CORRIE
    story.fix("2022-05-10 10:00", "2022-06-15 10:00", "DC2").draw("2022-05-10 11:00", "DC2")
    assert story.ask(ev.DocumentDisclosed, "2022-05-11 10:00", document="L18", to="C2") == queried(None)


def test_what_passes_a_query_is_raised_as_one() -> None:
    with pytest.raises(Queried):
        Story().convened().send("2022-03-09 10:00", "L15", "R1")


# ---- the officers (M9)

OFFICERS = ("investigating_officer", "student_discipline_officer")


def named(story: Story, role: str, **fields: Any) -> tuple[str, str | None]:
    return story.ask(ev.OfficerNamed, "2022-02-01 10:00", role=role, name="Mr Penn", **fields)


@pytest.mark.parametrize("role", OFFICERS)
@pytest.mark.parametrize(
    "fields",
    [
        {"colleges": ("Wyndham",)},
        {"colleges": ("Marlowe",)},
        {"departments": ("History",)},
        {"departments": ("Physics",)},
    ],
)
def test_m9_an_officer_of_a_partys_college_or_department_is_asked_about_and_not_refused_2_12(
    role: str, fields: dict[str, Any]
) -> None:
    """M9, 2.12."""
    story = Story()
    assert named(story, role, **fields) == queried(None)
    assert story.answer is not None
    assert story.answer.cites == ("2.12",)
    assert named(story, role, override="Nobody else is free.", **fields) == DONE


def test_m9_of_an_officer_who_belongs_nowhere_known_or_elsewhere_nothing_is_asked_2_12() -> None:
    assert named(Story(), "investigating_officer") == DONE
    assert named(Story(), "investigating_officer", colleges=("Kingsmere",), departments=("Law",)) == DONE


def test_m9_whoever_comes_after_an_officer_was_named_is_asked_about_on_the_task_list_2_12() -> None:
    story = Story()

    def asked() -> list[str]:
        steps = next_steps(story.case, day("2022-02-03"), story.office)
        return [s.why for s in steps if s.id == "investigating_officer.conflict"]

    officer = {"role": "investigating_officer", "name": "Mr Penn", "colleges": ("Kingsmere",)}
    story.tell(ev.OfficerNamed, "2022-02-01 10:00", **officer)
    assert asked() == []
    newcomer = replace(RP1, id="RP9", colleges=("Kingsmere",))
    story.tell(ev.ReportingPersonAdded, "2022-02-02 10:00", person=newcomer)
    [why] = asked()
    assert why.startswith("Mr Penn is of a Reporting Person's College. Ask whether somebody else")
    story.tell(ev.OfficerNamed, "2022-02-03 10:00", override="Nobody else is free.", **officer)
    assert asked() == []
    story = Story().tell(ev.OfficerNamed, "2022-02-01 10:00", role="investigating_officer", name="Dr C1")
    story.convened()
    assert ["already has a seat" in why for why in asked()] == [True]


def test_m9_of_the_note_taker_the_college_is_not_asked_about_2_12() -> None:
    assert named(Story(), "note_taker", colleges=("Wyndham",)) == DONE


def test_m9_an_officers_conflict_with_a_protected_reporting_person_is_not_told_as_such_2_12() -> None:
    story = Story(reporters=(HIDDEN_RP1,))
    assert named(story, "investigating_officer", colleges=("Marlowe",)) == queried(None)
    assert story.answer is not None
    assert "has a conflict that cannot be told" in story.answer.reason
    assert "Reporting Person" not in story.answer.reason


def test_an_appeals_papers_without_its_form_are_asked_about_when_they_are_built_and_not_again_8_7() -> None:
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW).eligible("2022-03-29 10:00")
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1").draw("2022-03-30 11:00", "AC1")
    assert [(o.hard, o.cites) for o in without_form(story.case, "R1")] == [(False, ("8.7",))]
    assert story.ask(ev.LetterSent, "2022-04-11 10:00", letter="L27", to="C8", via="email") == DONE
    story.tell(ev.DocumentReceived, "2022-04-11 09:00", document="D4", sender="R1")
    assert list(without_form(story.case, "R1")) == []


def test_whom_the_officer_did_not_refer_last_is_before_no_committee_5_2_2_16() -> None:
    story = Story(respondents=(R1, R2)).officer("2022-02-07 10:00", "refer")
    fixing: dict[str, Any] = {"committee": "DC1", "start": at("2022-03-16 10:00"), "place": "Room 1"}
    story.officer("2022-02-08 10:00", "minor_sanction", respondents=("R2",))
    assert story.ask(ev.MeetingFixed, "2022-02-09 10:00", respondents=("R2",), **fixing) == refused(None)
    assert story.answer is not None
    assert "Cormac Ellery" in story.answer.reason
    assert story.ask(ev.MeetingFixed, "2022-02-09 10:00", respondents=("R1",), **fixing) == DONE
    story.officer("2022-02-10 10:00", "other_procedure")
    assert story.ask(ev.MeetingFixed, "2022-02-11 10:00", **fixing) == refused(None)

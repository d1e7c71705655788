"""What may go to whom, and in time: G05 to G09, G25."""

from dataclasses import replace
from typing import Any

import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.people import Breach, Document, Kind, Representative
from tests.procedure.cases import (
    DONE,
    HIDDEN_RP1,
    MEMBERS,
    R1,
    R2,
    YARROW,
    Story,
    member,
    queried,
    refused,
)

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
    for when, said in (
        ("2022-03-04 17:00", "comes 1 day after"),
        ("2022-03-10 10:00", "comes 4 days after"),
    ):
        assert story.ask(ev.LetterSent, when, letter=letter, to="R1", via="email") == queried("G06")
        assert story.answer is not None
        assert f"the letter {said} the response day, 6 March 2022" in story.answer.reason


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

"""Findings, measures and the letter that tells of them: G10 to G13."""

from dataclasses import replace
from typing import Any

import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.people import Measure
from tests.procedure.cases import (
    DONE,
    R1,
    R2,
    WARNING,
    Story,
    queried,
    refused,
)


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


def test_a_finding_is_on_a_count_that_there_is_7_10() -> None:
    story = Story().met()
    found = {"committee": "DC1", "respondent": "R1", "finding": "dismissed", "reasons": "x"}
    for none in (0, 2):
        assert story.ask(ev.Found, "2022-03-16 11:00", **found, count=none) == refused(None)
        assert f"There is no count {none}: one count stands against" in str(story.answer)
    assert story.ask(ev.Found, "2022-03-16 11:00", **found, count=1) == ("done", None)

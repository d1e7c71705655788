"""Every decision of a case, with what the annual report asks of it (9.1)."""

from dataclasses import replace

import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.year.decided import Decided, all_decided, decided, year_of
from panelsec.procedure.year.tables import publish
from tests.procedure.cases import HIDDEN_RP1, R1, R2, WARNING, Story, day


def found(story: Story, today: str = "2022-12-01") -> tuple[Decided, ...]:
    return decided(story.case, story.office.calendar, day(today))


def kinds(story: Story) -> list[tuple[str, str]]:
    return [(d.body, d.kind) for d in found(story)]


@pytest.mark.parametrize(
    ("when", "year"), [("2021-09-30", 2020), ("2021-10-01", 2021), ("2021-12-31", 2021), ("2022-09-30", 2021)]
)
def test_an_academic_year_begins_on_1_october(when: str, year: int):
    assert year_of(day(when)) == year


def test_a_referral_on_the_rules_5_2():
    assert kinds(Story().referred()) == [("ways", "rules")]


def test_a_referral_on_a_conviction_6_6():
    assert kinds(Story().officer("2022-02-07 10:00", "refer", route="conviction")) == [("ways", "conviction")]


@pytest.mark.parametrize(
    ("answer", "way"), [("accept", "not_kept"), ("reject", "not_accepted"), (None, "not_accepted")]
)
def test_a_referral_after_a_minor_sanction_that_was_not_accepted_or_not_kept_5_6(
    answer: str | None, way: str
):
    story = Story().officer("2022-02-07 10:00", "minor_sanction", measures=(WARNING,))
    if answer:
        story.tell(ev.Elected, "2022-02-10 10:00", respondent="R1", answer=answer)
    story.tell(ev.OfficerDecided, "2022-02-20 10:00", decision="refer")
    assert kinds(story) == [("officer", "minor_sanction"), ("ways", way)]


def test_a_decision_on_two_respondents_counts_for_each_and_the_one_it_names_for_one():
    story = Story(respondents=(R1, R2)).officer("2022-02-07 10:00", "no_further_action", respondents=("R2",))
    story.officer("2022-02-07 11:00", "refer", respondents=("R1",))
    assert kinds(story) == [("officer", "no_further_action"), ("ways", "rules")]
    assert len(found(Story(respondents=(R1, R2)).officer("2022-02-07 10:00", "refer"))) == 2


def test_a_withdrawn_referral_is_a_decision_of_the_officer_5_7():
    story = Story().referred().act(ev.ReferralWithdrawn, "2022-02-08 10:00", why="x")
    assert kinds(story) == [("ways", "rules"), ("officer", "withdrawn")]


def test_a_breach_has_its_rule_its_sanctions_and_its_times():
    [_, decision] = found(Story().decided())
    assert (decision.body, decision.kind) == ("committee", "breach")
    assert decision.has["rule"] == {"RB 2(g)"}
    assert decision.has["sanction"] == {"5.4(a)"}
    assert sorted(c.id for c in decision.clocks) == ["N01", "T08", "T09", "T10", "T14"]


def test_two_findings_on_one_respondent_are_one_decision_of_two_rules():
    story = (
        Story()
        .breach()
        .tell(
            ev.Found,
            "2022-03-16 11:30",
            committee="DC1",
            respondent="R1",
            finding="breach",
            rule="RB 2(d)",
            reasons="x",
        )
    )
    assert [d.has["rule"] for d in found(story) if d.body == "committee"] == [{"RB 2(g)", "RB 2(d)"}]


def test_a_breach_beside_a_dismissal_is_a_breach_of_the_rule_found():
    story = (
        Story()
        .met()
        .find("2022-03-16 11:00", "dismissed", rule="RB 2(d)")
        .find("2022-03-16 11:05", rule="RB 2(g)")
    )
    [decision] = [d for d in found(story) if d.body == "committee"]
    assert (decision.kind, decision.has["rule"]) == ("breach", {"RB 2(g)"})


def test_how_a_case_went_is_noted_2_5_2_6_2_14():
    story = Story(respondents=(replace(R1, adjustments=("large print",)),), reporters=(HIDDEN_RP1,))
    story.tell(ev.Paused, "2022-01-20 10:00", why="x").tell(ev.Resumed, "2022-01-21 10:00", why="x")
    story.met().find("2022-03-16 11:00", "dismissed")
    [decision] = [d for d in found(story) if d.body == "committee"]
    assert decision.has["how"] == {"adjustments", "suspended"}
    assert decision.has["anonymous"] == {"anonymous"}


@pytest.mark.parametrize(
    ("said", "kind"),
    [({}, "dismissed"), ({"decision": "upheld", "disposal": "own_decision"}, "own_decision"),
     ({"decision": "upheld", "disposal": "own_decision", "finding": "dismissed"}, "no_breach"),
     ({"decision": "upheld", "disposal": "remit"}, "remit")],
)  # fmt: skip
def test_an_appeal_has_its_grounds_and_times(said: dict[str, str], kind: str):
    story = Story().appeal_decided(**said)
    [decision] = [d for d in found(story) if d.body == "appeals"]
    assert (decision.kind, decision.has["ground"]) == (kind, {"e"})
    assert {c.id for c in decision.clocks} >= {"T12", "T13", "T15"}
    assert (("ways", "remitted") in kinds(story)) is (kind == "remit")


def test_an_appeal_that_is_not_eligible_is_a_decision_8_3():
    story = Story().decided().appeal("2022-03-28 10:00").eligible("2022-03-29 10:00", eligible=False)
    assert kinds(story)[-1] == ("appeals", "not_eligible")


def test_a_time_of_two_respondents_is_told_only_if_both_are_in_numbers_told_exactly():
    """The Committee's papers: one of the two decisions is the only one of its kind."""
    pairs = [_pair(n, "breach", "breach") for n in range(9)]
    told = publish(_all(pairs), 2021, SDP_2019)
    assert "T08" in {t.deadline.id for t in told.timings}
    mixed = publish(_all([*pairs[:8], _pair(9, "breach", "dismissed")]), 2021, SDP_2019)
    assert "T08" not in {t.deadline.id for t in mixed.timings}


def _pair(_: int, first: str, second: str) -> Story:
    story = Story(respondents=(R1, R2)).papered()
    story.send("2022-03-07 10:00", "L15", "R2")
    story.meet("2022-03-16 10:00").find("2022-03-16 11:00", first)
    return story.find("2022-03-16 11:00", second, respondent="R2")


def _all(stories: list[Story]) -> tuple[Decided, ...]:
    calendar = stories[0].office.calendar
    return all_decided([s.case for s in stories], calendar, day("2022-12-01"))

"""The year's decisions are counted so that nobody can be told from them (9.1)."""

from typing import Any

import pytest

from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.year.counted import Counted, academic_year, count, grouped
from tests.procedure.cases import HIDDEN_RP1, WARNING, Story, day


def test_the_academic_year_runs_from_october_to_september() -> None:
    assert academic_year(2021) == (day("2021-10-01"), day("2022-09-30"))


def test_each_decision_counts_at_its_stage_9_1() -> None:
    story = Story().appeal_decided("upheld", disposal="own_decision")
    assert count([story.case], 2021) == (
        Counted("ac", "own_decision", 1),
        Counted("dc", "breach", 1),
        Counted("sdo", "refer", 1),
    )


@pytest.mark.parametrize(
    ("story", "row"),
    [
        (lambda: Story().appeal_decided(), ("ac", "dismissed")),
        (lambda: Story().appeal_decided("upheld", disposal="remit"), ("ac", "remit")),
        (lambda: Story().decided().appeal("2022-03-28 10:00").eligible("2022-03-29 10:00", eligible=False), ("ac", "not_eligible")),
        (lambda: Story().met().find("2022-03-16 11:00", "dismissed"), ("dc", "dismissed")),
        (lambda: Story().referred().act(ev.ReferralWithdrawn, "2022-02-08 10:00", why="x"), ("sdo", "withdrawn")),
        (lambda: Story().officer("2022-02-07 10:00", "minor_sanction", measures=(WARNING,)), ("sdo", "minor_sanction")),
    ],
)  # fmt: skip
def test_every_kind_of_decision_has_its_row_9_1(story: Any, row: tuple[str, str]) -> None:
    assert Counted(*row, 1) in count([story().case], 2021)


def test_measures_after_a_conviction_count_as_one_decision_6_8() -> None:
    story = (
        Story()
        .officer("2022-02-07 10:00", "refer", route="conviction")
        .fix("2022-02-08 10:00", "2022-03-16 10:00")
    )
    story.draw("2022-02-08 11:00").meet("2022-03-16 10:00").sanction("2022-03-16 12:00", WARNING)
    assert Counted("dc", "conviction", 1) in count([story.case], 2021)


def test_a_decision_counts_in_the_year_in_which_it_was_made() -> None:
    story = Story().officer("2022-09-30 10:00", "refer").officer("2022-10-01 10:00", "no_further_action")
    assert count([story.case], 2021) == (Counted("sdo", "refer", 1),)
    assert count([story.case], 2022) == (Counted("sdo", "no_further_action", 1),)


@pytest.mark.parametrize("by", ["college", "department", "rule", "anonymous"])
def test_a_count_from_1_to_4_in_any_group_is_refused_9_1(by: str) -> None:
    case = Story().met().find("2022-03-16 11:00", "dismissed").case
    for few in range(1, 5):
        with pytest.raises(Refused) as refusal:
            grouped([case] * few, 2021, (by,))
        assert refusal.value.gate == "G23"
        assert "9.1" in refusal.value.cites
    assert [n for _, _, n in grouped([case] * 5, 2021, (by,))] == [5]


def test_one_small_group_among_large_ones_is_refused_9_1() -> None:
    named = Story().referred().case
    hidden = Story(reporters=(HIDDEN_RP1,)).referred().case
    assert len(grouped([named] * 5 + [hidden] * 5, 2021, ("anonymous",))) == 2
    with pytest.raises(Refused):
        grouped([named] * 9 + [hidden], 2021, ("anonymous",))


def test_cases_without_a_decision_in_the_year_are_in_no_table() -> None:
    assert grouped([Story().case] * 5, 2021, ("college",)) == ()

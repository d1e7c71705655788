"""The order of a hearing (7.7 to 7.13), and the breaks that adjustments ask for."""

from dataclasses import replace

import pytest

from panelsec.procedure.people import Breach
from panelsec.procedure.run_sheet import after_withdrawal, before_withdrawal, break_every, breaks, decided
from tests.procedure.cases import R1, R2, Story


def keys(steps):
    return [s.key for s in steps]


def test_the_respondent_speaks_last_before_all_withdraw():
    story = Story().papered()
    steps = before_withdrawal(story.case, story.case.committee("DC1"))
    assert keys(steps) == ["open", "members", "sides", "more", "statement.R1", "withdraw"]


def test_nobody_who_is_not_there_puts_questions_or_is_asked_for_a_statement_7_5():
    story = Story(respondents=(R1, R2)).papered()
    steps = before_withdrawal(story.case, story.case.committee("DC1"), ("investigating_officer", "R2"))
    told = {s.key: s.done for s in steps}
    assert told["sides"] == f"The Investigating Officer and {R2.name} were asked for questions."
    assert told["statement.R1"] == f"{R1.name} was not there to make a final statement."
    assert told["statement.R2"] == f"{R2.name} was asked for a final statement."
    alone = before_withdrawal(story.case, story.case.committee("DC1"), ())
    assert not {"members", "sides"} & set(keys(alone))


def test_each_respondent_makes_a_final_statement():
    story = Story(respondents=(R1, R2)).papered()
    steps = before_withdrawal(story.case, story.case.committee("DC1"))
    assert [k for k in keys(steps) if k.startswith("statement")] == ["statement.R1", "statement.R2"]


def test_witnesses_are_heard_only_where_the_chair_called_them():
    story = Story().papered()
    for decision, called in (("refuse", False), ("permit", True)):
        story.rule("witness", decision, "2022-03-08T10:00", grounds="-")
        steps = before_withdrawal(story.case, story.case.committee("DC1"))
        assert ("witnesses" in keys(steps)) is called


def test_the_order_of_what_is_decided_tells_nothing_of_previous_breaches():
    clean, marked = (
        Story().met(),
        Story(respondents=(replace(R1, previous_breaches=(Breach("RB 2(d)", 2020),)),)).met(),
    )
    for story in (clean, marked):
        steps = after_withdrawal(story.case, story.case.committee("DC1"))
        assert keys(steps) == ["finding.R1", "breaches.R1", "sanctions.R1"]
    assert [s.title for s in after_withdrawal(clean.case, clean.case.committee("DC1"))] == [
        s.title for s in after_withdrawal(marked.case, marked.case.committee("DC1"))
    ]


def test_after_a_dismissal_nothing_else_is_decided():
    story = Story().met().find("2022-03-16T16:00", "dismissed")
    committee = story.case.committee("DC1")
    steps = after_withdrawal(story.case, committee)
    assert keys(steps) == ["finding.R1"]
    assert decided(story.case, committee, steps[0])


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("10-minute break every 40 minutes", 40),
        ("A break every hour", 60),
        ("breaks of five minutes, every half hour", 30),
        ("18-point print", None),
        ("no flickering light; every 10 minutes is too often", None),
    ],
)
def test_a_break_is_read_from_the_words_of_an_adjustment(words, minutes):
    assert break_every(words) == minutes


def test_breaks_are_those_of_the_respondents_before_the_committee():
    """B34, 2.5."""
    story = Story(
        respondents=(replace(R1, adjustments=("18-point print", "break every 40 minutes")),)
    ).papered()
    assert breaks(story.case, story.case.committee("DC1"), ("R1",)) == (
        ("Imogen Tarrant", "break every 40 minutes", 40),
    )

"""In which order one Respondent's decision is come to (7.10 to 7.13, 6.8)."""

from dataclasses import replace

from panelsec.procedure.people import Breach, Measure
from panelsec.procedure.weighing import (
    FACTORS,
    GRAVER,
    Part,
    breaches_to_tell,
    counts,
    part,
    still_to_find,
    weighed,
)
from tests.procedure.cases import R1, Story

BEFORE = (Breach("RB 2(d)", 2019), Breach("RB 2(g)", 2020))


def where(story, *, heard=False, enough=False):
    return part(story.case, story.case.committee("DC1"), "R1", heard=heard, enough=enough)


def test_nothing_is_decided_before_the_meeting_is_over():
    assert where(Story().papered()) is Part.NOT_HEARD


def test_the_finding_comes_first_then_mitigation_then_the_sanctions():
    story = Story().met()
    assert where(story) is Part.FINDING
    assert where(story, heard=True) is Part.FINDING
    story.find("2022-03-16T16:00")
    assert where(story) is Part.MITIGATION
    assert where(story, heard=True) is Part.SANCTIONS
    story.sanction("2022-03-16T16:30", Measure("5.4(a)", "A warning"))
    assert where(story) is Part.DECIDED


def test_a_dismissal_ends_it():
    assert where(Story().met().find("2022-03-16T16:00", "dismissed")) is Part.DISMISSED


def test_every_count_is_found_on_unless_the_secretary_says_that_it_is_enough():
    story = Story().met()
    rules = story.case.rules_alleged
    assert counts(story.case, "R1") == tuple((rule, None) for rule in rules)
    story.find("2022-03-16T16:00", "breach", rule="another Rule")
    assert still_to_find(story.case, story.case.committee("DC1"), "R1") == counts(story.case, "R1")
    assert where(story) is Part.FINDING
    assert where(story, enough=True) is Part.MITIGATION


def test_previous_breaches_are_there_to_be_told_only_after_a_finding_and_only_of_the_same_rule():
    story = Story(respondents=(replace(R1, previous_breaches=BEFORE),)).met()
    committee = story.case.committee("DC1")
    assert breaches_to_tell(story.case, committee, "R1") == ()
    story.find("2022-03-16T16:00", "breach", rule="RB 2(g)")
    assert breaches_to_tell(story.case, story.case.committee("DC1"), "R1") == (BEFORE[1],)


def test_on_a_conviction_the_sentence_and_the_interests_are_weighed_before_all_else_6_4_6_8():
    story = Story(reporters=()).officer("2022-02-07 10:00", "refer", route="conviction")
    factors, graver = weighed(story.case)
    assert [cite for cite, _ in factors][:3] == ["6.8", "6.4", "6.4"]
    assert "sentence of the court" in dict(factors[1:2])["6.4"]
    both = [cite for cite, _ in (*FACTORS, *GRAVER)]
    assert [cite for cite, _ in (*factors[4:], *graver)] == both, "7.12 makes no exception"
    assert "breach" not in " ".join(words for _, words in factors)
    assert "if that behaviour breaks a Rule" in dict(graver)["RB 5(c)"]
    assert weighed(Story().case) == (FACTORS, GRAVER)

"""L14: the Chair's rulings, each to those whom it concerns (2.18, 2.26, 7.3 to 7.5)."""

from dataclasses import replace

import pytest

from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.editions.sdp_2019 import RULINGS
from panelsec.procedure.people import Witness

from . import stories as s
from .wordings import make, words


@pytest.mark.parametrize(("about", "decision"), [(a, d) for a, (_, _, ds) in RULINGS.items() for d in ds])
def test_each_ruling_is_told_with_its_paragraph_and_reason(about: str, decision: str) -> None:
    case = s.chair_rules(s.convened(), about, decision, "Since it is fair.", respondent="R1")
    text = words(make("L14", case, "R1"))
    assert f"decided this on 20 February 2022 ({RULINGS[about][1]})" in text
    assert "Since it is fair." in text
    assert "Professor Anke Lund" in text


def test_a_ruling_that_was_told_is_not_told_again() -> None:
    first = s.chair_rules(s.convened(), "joint_hearing", "single", "One set of facts.")
    second = s.chair_rules(
        s.letter(first, "L14", "R1", "2022-02-21"), "two_members", "fair", "Nobody left.", "2022-02-22"
    )
    text = words(make("L14", second, "R1"))
    assert "two members" in text
    assert "One set of facts." not in text
    assert "One set of facts." in words(make("L14", second, "C1"))


def test_a_ruling_on_one_respondent_is_not_told_to_another() -> None:
    case = s.convened(s.opened(s.TARRANT, s.BRANDT))
    case = s.chair_rules(case, "absence", "sufficient", "In hospital.", respondent="R2")
    with pytest.raises(Refused, match="No ruling of the Chair concerns"):
        make("L14", case, "R1")
    assert "In hospital." in make("L14", case, "R2").text


def test_whoever_is_to_be_heard_separately_is_told_that_by_the_chair_who_said_so_2_18() -> None:
    case = s.convened(s.opened(s.TARRANT, s.BRANDT))
    case = s.chair_rules(case, "joint_hearing", "separate", "One lives abroad.")
    fixed = replace(case.all(ev.MeetingFixed)[-1], at=s.at("2022-02-21"), respondents=("R1",))
    case = s.chair_rules(case.then(fixed), "two_members", "fair", "Nobody left.", "2022-02-22")
    text = words(make("L14", case, "R2"))
    assert "One lives abroad." in text
    assert "Nobody left." not in text


def test_members_are_told_of_an_absence_but_not_why() -> None:
    case = s.chair_rules(s.convened(), "absence", "sufficient", "In hospital.", respondent="R1")
    assert "Your reason for not attending is sufficient" in words(make("L14", case, "R1"))
    text = words(make("L14", case, "C1"))
    assert "The reason given for the absence is sufficient" in text
    assert "the meeting will be rearranged" in text
    assert "hospital" not in text


@pytest.mark.parametrize("to", ["R1", "C1", "investigating_officer"])
def test_a_withheld_paper_is_neither_named_nor_described_2_26(to: str) -> None:
    case = s.chair_rules(
        s.convened(), "withhold", "withhold", "The glacier hut is known to few.", document="D3"
    )
    text = words(make("L14", case, to))
    assert "One item of evidence is withheld: it will not be shared" in text
    for word in ("Diary", "glacier", "hut", "D3"):
        assert word not in text


def test_a_reason_for_withholding_that_gives_nothing_away_is_told_with_the_way_to_a_review_2_26() -> None:
    case = s.chair_rules(s.convened(), "withhold", "withhold", "Somebody fears reprisals.", document="D3")
    text = words(make("L14", case, "R1"))
    assert "Somebody fears reprisals." in text
    assert "Procedure for the Review of Decisions of University Bodies (2.26)" in text


def test_the_same_reason_for_two_papers_is_told_for_both_or_for_neither_2_26() -> None:
    given = "The glacier hut is known to few."
    case = s.chair_rules(s.convened(), "withhold", "withhold", given, document="D2")
    assert given in words(make("L14", case, "R1"))
    case = s.chair_rules(case, "withhold", "withhold", given, document="D3")
    assert "glacier" not in words(make("L14", case, "R1"))


def test_what_is_withheld_from_all_respondents_is_said_to_be_of_all_and_by_whose_chair_2_26() -> None:
    case = s.convened(s.opened(s.TARRANT, s.BRANDT, s.ELLERY))
    case = s.chair_rules(case, "withhold", "withhold", "Somebody fears reprisals.", document="D3")
    text = words(make("L14", case, "investigating_officer"))
    assert "it will not be shared with the Respondents." in text
    assert "The Chair of the Discipline Committee has made a ruling" in text


def test_what_is_withheld_from_one_respondent_is_no_matter_of_the_other() -> None:
    case = s.convened(s.opened(s.TARRANT, s.BRANDT))
    case = s.chair_rules(case, "withhold", "withhold", "Personal data.", document="D3", respondent="R2")
    with pytest.raises(Refused, match="No ruling"):
        make("L14", case, "R1")


def test_a_refusal_to_call_a_witness_can_be_appealed_and_the_letter_says_so_7_4() -> None:
    case = s.chair_rules(s.convened(), "witness", "refuse", "It is in the papers.", respondent="R1")
    assert "raise it in an appeal after the Discipline Committee has decided the case (7.4)" in words(
        make("L14", case, "R1")
    )
    assert "It is in the papers." not in words(make("L14", case, "W1"))


def test_a_ruling_that_names_a_witness_is_told_of_that_one_and_to_no_other() -> None:
    case = s.convened().then(
        ev.WitnessAdded(at=s.at("2022-02-19"), by=s.CORRIE, person=Witness("W2", "Ada Moth"))
    )
    case = s.chair_rules(case, "witness", "permit", "It is short.", respondent="R1", witness="W2")
    assert "Ada Moth may attend the meeting as a witness." in words(make("L14", case, "R1"))
    assert "You may attend the meeting as a witness." in words(make("L14", case, "W2"))
    with pytest.raises(Refused, match="No ruling"):
        make("L14", case, "W1")

"""L22, L23, L28, L29: the appeal (8.1 to 8.13)."""

from dataclasses import replace
from datetime import date

import pytest

from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case

from . import stories as s
from .wordings import EVENINGS, appeal, extended, make, words


def own_decision() -> Case:
    return s.concluded("upheld", "own_decision", EVENINGS)


def test_an_appeal_that_came_in_is_acknowledged_with_its_grounds_8_3() -> None:
    text = words(appeal("L22", s.appealed(grounds=("a", "w"))))
    assert "came in on 30 March 2022 (8.3)" in text
    assert "The procedures were not followed properly (8.2(a))" in text
    assert "The Chair's decision on calling a witness (7.4)" in text
    assert "You appeal on these grounds:" in text


def test_an_eligible_appeal_tells_what_happens_next_8_4() -> None:
    text = words("L22")
    for told in (
        "Your appeal is eligible",
        "On ground (e), in time.",
        "(8.4",
        "in private, on the papers",
        "29 April 2022 (8.3)",
    ):
        assert told in text


@pytest.mark.parametrize(
    ("why", "told"), [("late", "after the time for an appeal"), ("no_ground", "not on one of the grounds")]
)
def test_an_appeal_that_is_not_eligible_ends_with_the_way_to_the_adjudicator_8_4(why: str, told: str) -> None:
    text = words(appeal("L22", s.ruled(eligible=False, why=why, text="As the form shows.")))
    assert "Your appeal is not eligible (8.4)" in text
    assert told in text
    assert "As the form shows." in text
    assert "Completion of Procedures letter" in text


def test_more_time_is_given_with_its_compelling_reason_and_its_last_day_8_1() -> None:
    text = words("L23")
    assert "extended to Tuesday 19 April 2022 (8.1)" in text
    assert "the ward has written" in text
    assert "not extended" in words("L23 no more time")
    assert "Three weeks late" in words("L23 no more time")


def test_more_time_that_is_refused_is_told_with_why_and_with_what_follows_8_1() -> None:
    no = ev.MoreTimeRefused(
        at=s.at("2022-03-29"), by=s.YARROW, respondent="R1", why="A holiday.", asked=date(2022, 3, 28)
    )
    told = s.letter(s.decided(), "L18")
    early, late = (words(appeal("L23", told.then(no), day=date(2022, *d))) for d in ((3, 29), (4, 29)))
    for told in (
        "You asked for more time on 28 March 2022",
        "not extended (8.1). Why: A holiday.",
        "You may still appeal",
    ):
        assert told in early  # fmt: skip
    assert "The time for an appeal ended on" in late
    came = words(appeal("L23", s.appealed().then(no)))
    assert "I shall write to you when I have decided whether the appeal can go on (8.4)" in came
    ruled = words(appeal("L22", s.ruled(s.appealed().then(no), eligible=False, why="late", text="Late.")))
    assert "not to extend the time (8.1). The reason for that: A holiday." in ruled


def test_no_letter_on_time_before_it_is_decided() -> None:
    with pytest.raises(Refused, match="Nothing has been decided"):
        appeal("L23", s.ruled())


def test_further_information_comes_with_the_chance_to_answer_8_8() -> None:
    text = words("L28")
    assert "you may answer it in writing (8.8)" in text
    assert "The timetable of the Department is enclosed." in text


def test_an_appeal_that_is_dismissed_leaves_the_first_decision_standing_8_9() -> None:
    text = words("L29")
    for told in (
        "dismissed your appeal (8.9(a))", "modest price for eleven paragraphs", "5.4(a)", "£180", "(8.2(e))",
        "even if you intend to take a complaint to an external body (8.12)", "Completion of Procedures letter", "28 April 2022",
    ):  # fmt: skip
        assert told in text, told


def test_an_own_decision_is_told_in_place_of_the_first_8_10() -> None:
    text = words("L29 own decision")
    assert "upheld your appeal (8.9(b)). It made its own decision" in text
    assert "7.12(a)" in text
    assert "£180" not in text


def test_an_own_decision_names_what_it_takes_the_place_of_8_10() -> None:
    text = words("L29 own decision")
    assert (
        "On 16 March 2022 the Discipline Committee had found a breach of Regulation 2(g) of the Rules of "
        "Behaviour (academic misconduct) (7.10(b)). It had imposed these sanctions and measures: written warning on the "
        "record (5.4(a)); payment of the cost of material damage (5.4(b)): ‘Pay the cost of the repair'. The Appeal "
        "Committee's own decision takes "
        "the place of that one. The Appeal Committee imposed this sanction or measure: Restrictions"
    ) in text
    judged = s.reviewing(s.ruled(s.appealed(s.convicted(s.WARNING))))
    own = ev.AppealDecided(
        at=s.at("2022-04-28", "12:00"), by=s.YARROW, committee="AC1", respondent="R1", decision="upheld",
        disposal="own_decision", reasons="Less.",
    )  # fmt: skip
    text = words(appeal("L29", judged.then(own)))
    assert "had decided that a criminal conviction called for a sanction or measure (6.8)" in text
    assert "There is no sanction or measure." in text


def test_where_nothing_is_imposed_nobody_is_asked_to_carry_it_out_8_12() -> None:
    letter = appeal("L31", s.concluded("upheld", "own_decision"), "R1.senior_tutor")
    assert letter.title == "No sanction or measure to carry out"
    assert "There is nothing to carry out." in words(letter)
    assert "carry out what follows" not in words(letter)


def test_the_chair_is_not_asked_to_tell_the_chair_8_8() -> None:
    assert "is needed, please tell me before the meeting" in words("L27")
    assert "please tell the Chair and me" in words(appeal("L27", s.reviewing(), "M3"))


@pytest.mark.parametrize("disposal", ["own_decision", "remit"])
def test_what_an_appeal_replaced_is_told_without_its_reasons_before_what_now_stands_2_27(
    disposal: str,
) -> None:
    text = words(appeal("L19", s.concluded("upheld", disposal), "R1.senior_tutor"))
    first, now = text.index("had found a breach of Regulation 2(g)"), text.index("What stands now")
    assert first < text.index("The Appeal Committee upheld the appeal on 28 April 2022") < now
    for superseded in ("Eleven paragraphs", "leave the cause untouched", "£180"):
        assert superseded not in text


def test_that_there_was_no_breach_is_told_wherever_the_appeal_s_own_decision_is_8_10() -> None:
    none = s.concluded("upheld", "own_decision", finding="dismissed")
    told = s.letter(none, "L29", "R1", "2022-04-29")
    for name, case, to in (
        ("L29", none, "R1"),
        ("L30", told, "R1"),
        ("L19", none, "R1.senior_tutor"),
        ("L20", none, "RP1"),
        ("L31", none, "R1.senior_tutor"),
    ):
        assert "there was no breach of the Rules of Behaviour" in words(appeal(name, case, to)), name


def test_a_case_that_is_sent_back_has_no_end_yet_8_10() -> None:
    text = words("L29 sent back")
    assert "sent the matter back for re-consideration by a Discipline Committee (8.10)" in text
    assert "there is no Completion of Procedures letter" in text
    assert "£180" not in text


def test_no_letter_before_the_appeal_committee_has_decided() -> None:
    with pytest.raises(Refused) as refused:
        appeal("L29", s.reviewing())
    assert refused.value.gate == "G13"


def test_the_secretary_of_the_appeal_committee_signs() -> None:
    for kind in ("L22", "L29", "L30"):
        assert "Mr D. Yarrow Secretary of the Appeal Committee" in words(kind)
    assert "Ms J. Corrie Secretary of the Discipline Committee" in words("L18")


def test_who_had_a_part_before_the_appeal_signs_for_the_discipline_committee_when_the_case_is_back_8_1() -> (
    None
):
    """Having recorded the appeal as it came in makes nobody Secretary of the Appeal Committee."""
    case = s.concluded("dismissed")
    events = tuple(replace(e, by=s.CORRIE) if isinstance(e, ev.Appealed) else e for e in case.events)
    back = Case(case.reference, events)
    for name, to in (("L19", "R1.senior_tutor"), ("L31", "R1.senior_tutor")):
        text = words(make(name, back, to, date(2022, 5, 3)))
        assert f"{s.CORRIE} Secretary of the Discipline Committee" in text, name


def test_the_decision_on_an_appeal_says_that_it_was_within_the_time_as_extended_8_1() -> None:
    case = s.concluded()
    more = extended().events[-1]
    came = next(n for n, e in enumerate(case.events, 1) if isinstance(e, ev.Appealed))
    events = (*case.events[:came], more, *case.events[came:])
    text = words(appeal("L29", Case(case.reference, events)))
    assert ", within the time as extended to 19 April 2022 (8.1), on this ground:" in text
    assert "extended" not in words("L29")


def test_the_reason_for_more_time_and_that_of_the_ruling_stand_each_with_its_own_8_1_8_4() -> None:
    text = words(appeal("L22", s.ruled(extended(), text="On ground (e), within the time as extended.")))
    ruled, more = text.index("The reason: On ground (e)"), text.index("had been extended to")
    assert ruled < more
    assert "The reason for that: In hospital; the ward has written." in text

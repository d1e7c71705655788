"""Who may sit, and whether a Committee may meet as it is: G01 to G04, G18."""

from dataclasses import replace
from typing import Any

import pytest

from panelsec.procedure import events as ev
from tests.procedure.cases import (
    CORRIE,
    DONE,
    HIDDEN_RP1,
    MEMBERS,
    YARROW,
    Story,
    day,
    member,
    queried,
    refused,
)


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


def test_g01_says_nothing_of_a_protected_persons_college_2_7() -> None:
    hidden = member("X", "chair", colleges=("Marlowe",))
    story = Story(reporters=(HIDDEN_RP1,), members=(*MEMBERS, hidden)).referred()
    story.fix("2022-02-08 10:00", "2022-03-16 10:00")
    ask = story.ask(ev.SeatForced, "2022-02-08 11:00", committee="DC1", seat="chair", member=hidden)
    assert ask == refused("G01")
    assert story.answer is not None
    assert story.answer.reason == "Dr X cannot sit: a conflict that cannot be told."


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

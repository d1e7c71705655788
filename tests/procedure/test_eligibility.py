"""Who is in a lot and who is out, by every code of 2.12, 7.1, 7.3 and 8.4; and what a Respondent may be told of it."""

from dataclasses import replace
from typing import Any

import pytest

from panelsec.errors import Queried, Refused
from panelsec.procedure import events as ev
from panelsec.procedure.eligibility import Candidate, Code, panel
from panelsec.procedure.people import Member
from tests.procedure.cases import CORRIE, HIDDEN_RP1, MEMBERS, R1, R2, RP1, W1, YARROW, Story, day, member


def candidate(
    story: Story, id_: str, seat: str = "chair", committee: str = "DC1", on: str = "2022-02-08"
) -> Candidate:
    here = story.case.committee(committee)
    place = next(s for s in here.seats if s.name == seat)
    everybody = panel(story.case, here, place, story.office.members, day(on))
    return next(c for c in everybody if c.member.id == id_)


def with_chair(**fields: Any) -> tuple[Member, ...]:
    return (*MEMBERS, member("X", "chair", **fields))


def fixed(story: Story) -> Story:
    return story.referred().fix("2022-02-08 10:00", "2022-03-16 10:00")


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"colleges": ("Wyndham",)}, Code.SAME_COLLEGE_RESPONDENT),
        ({"colleges": ("Kingsmere", "Wyndham")}, Code.SAME_COLLEGE_RESPONDENT),
        ({"colleges": ("Marlowe",)}, Code.SAME_COLLEGE_REPORTER),
        ({"departments": ("History",)}, Code.SAME_DEPT_RESPONDENT),
        ({"departments": ("Physics",)}, Code.SAME_DEPT_REPORTER),
        ({"knows": ("R1",)}, Code.PERSONAL_KNOWLEDGE),
        ({"knows": ("RP1",)}, Code.PERSONAL_KNOWLEDGE),
        ({"knows": ("W1",)}, Code.PERSONAL_KNOWLEDGE),
        ({"trained": False}, Code.NOT_TRAINED),
        ({"unavailable": (day("2022-03-16"),)}, Code.UNAVAILABLE),
        ({"appointed_from": day("2022-02-09")}, Code.NOT_APPOINTED),
        ({"appointed_to": day("2022-03-15")}, Code.NOT_APPOINTED),
    ],
)
def test_each_reason_of_2_12_and_7_1_keeps_a_member_out_of_the_lot(
    fields: dict[str, Any], code: Code
) -> None:
    story = fixed(Story(members=with_chair(**fields), witnesses=(W1,)))
    assert candidate(story, "X").codes == {code}


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"unavailable": (day("2022-03-15"), day("2022-03-17"))},
        {"appointed_from": day("2022-02-08"), "appointed_to": day("2022-03-16")},
        {"knows": ("R9",)},
        {"colleges": (), "departments": ()},
    ],
)
def test_a_member_to_whom_nothing_applies_is_in_the_lot(fields: dict[str, Any]) -> None:
    assert candidate(fixed(Story(members=with_chair(**fields))), "X").eligible


def test_a_witnesss_college_excludes_nobody_a18() -> None:
    assert candidate(fixed(Story(witnesses=(W1,))), "C1").eligible


def test_a_past_college_of_the_respondent_counts_too_a17() -> None:
    story = fixed(Story(respondents=(replace(R1, colleges=("Wyndham", "Kingsmere")),)))
    assert candidate(story, "C1").codes == {Code.SAME_COLLEGE_RESPONDENT}


def test_before_one_committee_the_conflicts_of_all_respondents_count_a19() -> None:
    story = fixed(Story(respondents=(R1, R2), members=with_chair(colleges=("Fenland",))))
    assert candidate(story, "X").codes == {Code.SAME_COLLEGE_RESPONDENT}


def test_before_separate_committees_only_the_own_respondents_conflicts_count_2_18() -> None:
    story = Story(respondents=(R1, R2), members=with_chair(colleges=("Fenland",))).referred()
    story.fix("2022-02-08 10:00", "2022-03-16 10:00", respondents=("R1",))
    assert candidate(story, "X").eligible


def test_nobody_holds_two_seats_7_2() -> None:
    both = member("X", "chair", "regent_house")
    story = fixed(Story(members=(both, *MEMBERS[2:])))
    story.draw("2022-02-08 11:00", seats=("chair",))
    assert candidate(story, "X", "regent_house").codes == {Code.ALREADY_SEATED}


def test_who_declined_stays_out_of_this_committee_7_3() -> None:
    story = (
        Story()
        .convened()
        .act(ev.StoodDown, "2022-02-10 10:00", committee="DC1", seat="chair", why="declined")
    )
    assert candidate(story, "C1").codes == {Code.UNWILLING}


def test_who_is_unable_on_that_day_may_sit_on_another_7_3() -> None:
    story = (
        Story().convened().act(ev.StoodDown, "2022-02-10 10:00", committee="DC1", seat="chair", why="unable")
    )
    assert candidate(story, "C1").codes == {Code.UNAVAILABLE}
    assert candidate(story.fix("2022-02-11 10:00", "2022-03-23 10:00"), "C1").eligible


def test_who_knows_a_party_is_out_of_every_committee_2_12() -> None:
    story = (
        Story()
        .convened()
        .act(ev.StoodDown, "2022-02-10 10:00", committee="DC1", seat="chair", why="knows_party")
    )
    assert candidate(story, "C1").codes == {Code.PERSONAL_KNOWLEDGE}
    assert Code.PERSONAL_KNOWLEDGE in candidate(story, "C1", committee="DC2").codes


def test_who_sat_before_had_prior_involvement_7_1_8_4() -> None:
    story = Story(members=(member("C1", "chair", "ac_chair"), *MEMBERS[1:])).appealed()
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1", by="Mr Yarrow")
    assert candidate(story, "C1", committee="AC1").codes == {Code.PRIOR_INVOLVEMENT}
    assert candidate(story, "C1", committee="AC1").reasons == (("was involved in the case before", "8.4"),)


def test_who_was_drawn_and_stood_down_had_no_part_in_the_new_draw_but_stays_served_8_4() -> None:
    story = Story(members=(member("C1", "chair", "ac_chair"), *MEMBERS[1:])).convened()
    story.act(ev.StoodDown, "2022-02-10 10:00", committee="DC1", seat="chair", why="unable")
    assert Code.PRIOR_INVOLVEMENT in candidate(story, "C1", committee="AC1").codes


def test_several_reasons_are_all_recorded() -> None:
    story = fixed(Story(members=with_chair(colleges=("Wyndham", "Marlowe"), trained=False)))
    assert candidate(story, "X").codes == {
        Code.SAME_COLLEGE_RESPONDENT,
        Code.SAME_COLLEGE_REPORTER,
        Code.NOT_TRAINED,
    }


# ---- who had a part under another number, or another part (7.1, 8.4)


def handed_over(*panels: Member) -> Story:
    """DC1 was drawn elsewhere: C1 sat, with an address. The case is in an office whose panels have numbers of their own."""
    story = Story(members=(member("C1", "chair", email="c1@example.invalid"), *MEMBERS[1:])).appealed()
    story.tell(ev.HandedOver, "2022-03-29 11:00", to=YARROW, why="An appeal.")
    story.tell(ev.TakenIn, "2022-03-29 12:00", source=CORRIE, head="")
    story.office = replace(story.office, members=panels)
    return story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1", by=YARROW)


def test_who_sat_is_out_of_the_appeal_by_address_or_name_where_the_next_office_has_other_numbers_8_4() -> (
    None
):
    both = replace(member("X1", "ac_chair", email="C1@example.invalid"), name="Dr  c1")
    story = handed_over(both, replace(both, id="X2", email=None), MEMBERS[6])
    said = [candidate(story, i, committee="AC1").reasons for i in ("X1", "X2", "C8")]
    assert said == [
        (("has the name and address of Dr C1, who sat in the Discipline Committee", "8.4"),),
        (("has the name of Dr C1, who sat in the Discipline Committee", "8.4"),),
        (),
    ]


def test_a_namesake_of_who_sat_is_somebody_else_where_the_office_knows_both_by_number_8_4() -> None:
    sat = member("C1", "ac_chair", email="c1@example.invalid")
    story = handed_over(sat, replace(sat, id="X2", email="other@example.invalid"))
    assert candidate(story, "C1", committee="AC1").codes == {Code.PRIOR_INVOLVEMENT}
    assert candidate(story, "X2", committee="AC1").eligible
    here = Story(members=(*MEMBERS, replace(sat, id="X2"))).appealed()
    here.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1", by=YARROW)
    assert candidate(here, "X2", committee="AC1").eligible, "one office's numbers tell people apart"


def test_a_member_with_the_name_of_somebody_of_the_case_is_out_and_a_protected_one_is_not_unmasked_7_1() -> (
    None
):
    names = ("Mr Penn", "Tutor of R1", "Marta Silke")
    story = fixed(
        Story(
            reporters=(HIDDEN_RP1,),
            members=tuple(replace(member(n, "chair"), name=n) for n in names),
        )
    )
    assert [candidate(story, n).reasons for n in names] == [
        (("has the name of the Investigating Officer", "7.1"),),
        (("has the name of the Senior Tutor of Imogen Tarrant", "7.1"),),
        (("a conflict that cannot be told", "2.12"),),
    ]
    with pytest.raises(Refused, match="Mr Penn cannot sit: has the name of the Investigating Officer"):
        story.act(
            ev.SeatForced,
            "2022-02-08 11:00",
            committee="DC1",
            seat="chair",
            member=story.office.member("Mr Penn"),
        )


# ---- a protected Reporting Person (2.7, 4.1, 2.26)


def test_the_hidden_identity_still_excludes_but_is_not_told_2_7() -> None:
    """B32, 2.7, CONFLICT, 2.12."""
    story = fixed(Story(reporters=(HIDDEN_RP1,), members=with_chair(colleges=("Marlowe",))))
    found = candidate(story, "X")
    assert found.codes == {Code.SAME_COLLEGE_REPORTER}
    assert found.told == {Code.CONFLICT}


def test_what_else_excludes_is_told_without_the_hidden_reason_4_1() -> None:
    story = fixed(Story(reporters=(HIDDEN_RP1,), members=with_chair(colleges=("Marlowe", "Wyndham"))))
    assert candidate(story, "X").told == {Code.SAME_COLLEGE_RESPONDENT}


def test_knowing_only_the_hidden_person_is_told_as_a_conflict_2_7() -> None:
    story = fixed(Story(reporters=(HIDDEN_RP1,), members=with_chair(knows=("RP1",))))
    assert candidate(story, "X").told == {Code.CONFLICT}


def test_knowing_somebody_else_too_is_told_2_12() -> None:
    story = fixed(Story(reporters=(HIDDEN_RP1,), members=with_chair(knows=("RP1", "R1"))))
    assert candidate(story, "X").told == {Code.PERSONAL_KNOWLEDGE}


def test_who_stood_down_knowing_somebody_is_told_as_that_where_somebody_else_is_protected_2_12() -> None:
    story = Story(reporters=(HIDDEN_RP1,)).convened()
    story.act(ev.StoodDown, "2022-02-10 10:00", committee="DC1", seat="chair", why="knows_party")
    assert candidate(story, "C1").told == {Code.PERSONAL_KNOWLEDGE}


def test_a_named_reporting_persons_college_is_told() -> None:
    story = fixed(Story(reporters=(RP1,), members=with_chair(colleges=("Marlowe",))))
    assert candidate(story, "X").told == {Code.SAME_COLLEGE_REPORTER}


def test_the_record_of_a_draw_keeps_both_what_is_so_and_what_may_be_told() -> None:
    story = Story(reporters=(HIDDEN_RP1,), members=with_chair(colleges=("Marlowe",))).convened()
    row = story.case.all(ev.Drawn)[-1].results[0]
    assert row.eligible == ("C1", "C2")
    assert row.excluded == (("X", ("SAME_COLLEGE_REPORTER",)),)
    assert row.respondent_sees == (("X", ("CONFLICT",)),)


def test_a_draw_for_which_nobody_is_eligible_leaves_the_seat_empty_7_3() -> None:
    nobody = tuple(m for m in MEMBERS if "student" not in m.panels)
    story = Story(members=nobody).convened()
    assert story.case.committee("DC1").members["student"] is None
    assert story.case.committee("DC1").members["chair"] is not None


# ---- training of which nothing is recorded


def test_nobody_is_held_out_of_a_lot_because_nothing_is_recorded_of_the_training() -> None:
    """2.12 wants trained people, not a register that says so: what isn't known is asked about, never guessed."""
    story = fixed(Story(members=with_chair(trained=None)))
    assert candidate(story, "X").eligible


def test_a_draw_names_those_in_the_lot_without_recorded_training_and_asks_for_a_reason() -> None:
    story = fixed(
        Story(
            members=(*with_chair(trained=None), member("S9", "student", trained=None, colleges=("Wyndham",)))
        )
    )
    with pytest.raises(Queried, match=r"No training is recorded for Dr X, who would be in the lot") as asked:
        story.act(ev.Drawn, "2022-02-08 11:00", committee="DC1")
    assert asked.value.cites == ("1.1", "2.12")
    told = story.ask(ev.Drawn, "2022-02-08 11:00", committee="DC1", override="All confirmed it by telephone.")
    assert told == ("done", None)


def test_a_seat_that_is_not_drawn_now_asks_nothing_of_its_panel() -> None:
    story = fixed(Story(members=with_chair(trained=None)))
    assert story.ask(ev.Drawn, "2022-02-08 11:00", committee="DC1", seats=("student",)) == ("done", None)


def test_a_proctor_without_recorded_training_is_asked_about_and_an_untrained_one_cannot_sit() -> None:
    story = Story().appealed()
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1")
    for trained, answer in ((None, Queried), (False, Refused)):
        with pytest.raises(answer, match="training"):
            story.act(
                ev.ProctorConfirmed,
                "2022-03-30 11:00",
                committee="AC1",
                member=member("P9", "proctor", trained=trained),
            )

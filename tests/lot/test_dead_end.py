"""Looking ahead before anything is committed."""

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from panelsec.lot.dead_end import look_ahead


def test_the_only_student_who_is_the_only_regent_house_member_is_a_dead_end():
    outlook = look_ahead({"CHAIR": ["A", "B"], "RH": ["C"], "STUDENT": ["C"]})
    assert [(end.role, end.before) for end in outlook.dead_ends] == [("STUDENT", ("RH",))]
    assert "STUDENT: the only one eligible may be given another seat first (RH)" in outlook.sentences[-1]
    assert outlook.sole == ("RH", "STUDENT")


def test_a_dead_end_may_be_only_one_way_for_the_lot_to_fall():
    [end] = look_ahead({"CHAIR": ["A", "B"], "RH": ["A"]}).dead_ends
    assert (end.role, end.before) == ("RH", ("CHAIR",))


def test_two_may_be_drawn_away_together():
    outlook = look_ahead({"CHAIR": ["A", "B"], "RH": ["A", "B", "C"], "STUDENT": ["A", "B"]})
    assert outlook.dead_ends[0].before == ("CHAIR", "RH")
    assert "all 2 who are eligible" in outlook.sentences[0]


def test_separate_panels_have_no_dead_end():
    outlook = look_ahead({"CHAIR": ["A", "B"], "RH": ["C", "D"], "STUDENT": ["E"]})
    assert outlook.dead_ends == ()
    assert outlook.sentences == ("STUDENT: one person is the only one eligible, so no lot is possible.",)


def test_a_seat_for_nobody_is_said():
    outlook = look_ahead({"CHAIR": [], "RH": ["A"]})
    assert outlook.empty == ("CHAIR",)


def falls(roles: list[frozenset[str]], taken: frozenset[str] = frozenset()) -> list[tuple[bool, ...]]:
    """Every way in which a lot can fall: for each seat, whether it is filled."""
    if not roles:
        return [()]
    free = roles[0] - taken
    ways = ([(True, *rest) for rest in falls(roles[1:], taken | {person})] for person in free)
    return list(chain.from_iterable(ways)) if free else [(False, *rest) for rest in falls(roles[1:], taken)]


@given(st.lists(st.frozensets(st.sampled_from("ABCDE"), max_size=4), min_size=1, max_size=4))
def test_the_outlook_is_what_trying_every_fall_of_the_lot_shows(panels):
    outlook = look_ahead({str(n): people for n, people in enumerate(panels)})
    ways = falls(panels)
    assert (not outlook.empty and not outlook.dead_ends) == all(all(way) for way in ways)
    for n, people in enumerate(panels):
        dead = str(n) in {end.role for end in outlook.dead_ends}
        assert dead == (bool(people) and not all(way[n] for way in ways))

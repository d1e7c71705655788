"""The way through the program, without a window."""

from panelsec.screens.places import FURTHEST, Place, Trail

TODAY, CASES, DRAW = Place("today"), Place("cases"), Place("draw", "DC/2027/3")


def test_back_and_forward_walk_the_places_visited():
    trail = Trail().go(TODAY).go(CASES).go(DRAW)
    assert trail.back().here == CASES
    assert trail.back().back().forward().here == CASES


def test_going_somewhere_forgets_what_lay_ahead():
    trail = Trail().go(TODAY).go(CASES).back().go(DRAW)
    assert trail.places == (TODAY, DRAW)
    assert not trail.can_go_forward


def test_going_where_one_is_leaves_no_second_step():
    assert Trail().go(TODAY).go(TODAY).places == (TODAY,)


def test_there_is_nothing_before_the_first_place_or_after_the_last():
    trail = Trail().go(TODAY)
    assert trail.back() == trail == trail.forward()
    assert Trail().here is None


def test_a_draft_of_one_case_is_not_found_in_another():
    assert DRAW.key != Place("draw", "DC/2027/4").key


def test_a_trail_grows_no_longer_than_anybody_goes_back():
    trail = Trail()
    for _ in range(FURTHEST):
        trail = trail.go(CASES).go(DRAW)
    assert len(trail.places) == FURTHEST + 1
    assert trail.here == DRAW
    assert trail.back().here == CASES

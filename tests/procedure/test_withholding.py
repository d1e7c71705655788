"""No number of the year's report, alone or with others, says more than its range (9.1, G23)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panelsec.procedure.year.withholding import (
    Figure,
    counted,
    enough,
    loose,
    middle,
    part,
    reached_by,
    total,
)

SMALL = st.integers(2, 12)


def test_a_count_below_five_is_told_as_under_five_and_none_with_it():
    assert [counted(n, 5).words for n in (0, 1, 4, 5, 12)] == ["under 5"] * 3 + ["5", "12"]


@given(SMALL, st.integers(0, 60))
def test_a_range_holds_as_many_numbers_as_the_threshold_and_the_true_one(small: int, number: int):
    figure = counted(number, small)
    assert figure.low <= number <= figure.high
    assert figure.exact or figure.high - figure.low + 1 == small


@given(SMALL, st.data())
def test_numbers_with_the_same_figure_fill_its_range(small: int, data: st.DataObject):
    whole = data.draw(st.integers(2 * small - 1, 40))
    assert enough(whole, small)
    by_figure: dict[Figure, set[int]] = {}
    for number in range(whole + 1):
        by_figure.setdefault(part(number, whole, small), set()).add(number)
    for figure, numbers in by_figure.items():
        assert numbers == set(range(figure.low, figure.high + 1))
        assert figure.exact or len(numbers) == small
        assert not figure.exact or min(figure.low, whole - figure.low) >= small


@pytest.mark.parametrize("whole", range(9))
def test_eight_are_too_few_for_their_parts_to_be_told(whole: int):
    assert not enough(whole, 5)


def test_a_part_that_nearly_all_have_is_a_range_since_the_rest_could_be_found_by_subtraction():
    assert [part(n, 10, 5).words for n in (4, 5, 6, 10)] == ["under 5", "5", "6 to 10", "6 to 10"]


def test_a_sum_says_no_more_than_its_parts():
    assert total([Figure(9, 9), Figure(0, 4), Figure(0, 4)]).words == "9 to 17"
    assert total([Figure(9, 9), Figure(5, 5)]).words == "14"


def test_a_sum_of_which_nothing_is_told_exactly_is_a_range_from_nought():
    assert total([Figure(0, 4)] * 5).words == "0 to 20"
    assert total([Figure(0, 4)]).words == "under 5"


def test_parts_that_everybody_must_have_one_of_are_told_only_where_that_narrows_none():
    assert loose([Figure(5, 5), *[Figure(0, 4)] * 3], 13)
    assert not loose([Figure(5, 5), *[Figure(0, 4)] * 3], 14)


@given(SMALL, st.data())
def test_the_median_and_the_longest_are_never_one_persons(small: int, data: st.DataObject):
    size = data.draw(st.integers(2 * small - 1, 30))
    days = sorted(data.draw(st.lists(st.integers(-9, 90), min_size=size, max_size=size)))
    found = middle(days)
    assert sum(d <= found for d in days) >= small
    assert sum(d >= found for d in days) >= small
    assert sum(d >= reached_by(days, small) for d in days) >= small

"""Sizes and rows of numbers in words."""

import pytest

from panelsec.sizes import in_runs, size_in_words


@pytest.mark.parametrize(
    ("size", "said"),
    [(0, "0 bytes"), (999, "999 bytes"), (12_345, "12 kB"), (4_200_000, "4.2 MB"), (1_500_000_000, "1.5 GB")],
)
def test_a_size_is_said_in_the_unit_that_fits_it(size: int, said: str) -> None:
    assert size_in_words(size) == said


def test_three_numbers_or_more_that_follow_each_other_are_told_by_their_ends() -> None:
    assert in_runs(["D1", "D4", "D2", "D3", "D5", "D9", "D10", "D11"]) == (
        *("D1", "D4", "D2", "D3", "D5"),
        "D9 to D11",
    )
    assert in_runs(["Decision letter", "L17", "D17", "D18", ""]) == (
        "Decision letter",
        "L17",
        "D17",
        "D18",
        "",
    )

"""Sizes in words."""

import pytest

from panelsec.sizes import size_in_words


@pytest.mark.parametrize(
    ("size", "said"),
    [(0, "0 bytes"), (999, "999 bytes"), (12_345, "12 kB"), (4_200_000, "4.2 MB"), (1_500_000_000, "1.5 GB")],
)
def test_a_size_is_said_in_the_unit_that_fits_it(size: int, said: str) -> None:
    assert size_in_words(size) == said

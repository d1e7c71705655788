"""Public values and the opening of the secret."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panelsec.errors import Refused
from panelsec.lot import entropy, text
from panelsec.lot.commitment import Mode, Sealed, seal
from panelsec.lot.entropy import dice, encode, lottery, parse, reveal

from .example import COMMITMENT, ENTROPY, MADE, PRIVATE, RECEIVED, VECTORS, draft, everybody, stream

THROWS = [4, 1, 7, 0, 9, 9, 2, 5, 3, 8, 6, 1, 0, 4, 7, 7, 2, 9, 5, 3]


def sealed_in(mode: Mode) -> Sealed:
    return seal(draft(mode, RH=everybody("A", "B")), stream("x"))


def test_the_example_is_revealed_byte_for_byte():
    sealed = Sealed(COMMITMENT, bytes.fromhex(VECTORS["r"]), PRIVATE)
    assert dice(THROWS) == VECTORS["P"]
    assert reveal(sealed, dice(THROWS), RECEIVED) == ENTROPY
    assert text.digest(ENTROPY) == VECTORS["sha256_entropy"]


def test_under_ten_dice_are_refused():
    with pytest.raises(Refused, match="10 dice") as refusal:
        dice(THROWS[:9])
    assert "7.1" in refusal.value.cites
    assert dice(THROWS[:10]) == "4.1.7.0.9.9.2.5.3.8./"
    with pytest.raises(Refused):
        reveal(sealed_in(Mode.TWO_PARTY), encode([THROWS[:9]]), RECEIVED)


@pytest.mark.parametrize("throw", [10, -1])
def test_a_die_shows_nought_to_nine(throw):
    with pytest.raises(ValueError):
        dice([*THROWS, throw])


def test_balls_ascend_and_the_bonus_ball_is_a_source_of_its_own():
    assert lottery([41, 3, 12, 25, 33, 49], 7) == "3.12.25.33.41.49./7./"
    assert lottery([2, 1]) == "1.2./"
    with pytest.raises(ValueError, match="twice"):
        lottery([3, 3])


@pytest.mark.parametrize(
    "bad", ["", "-", "/", "1./", "01./", "1", "1.", "./", "1.//", "1./2.", "+1./", "1. /", "١./"]
)
def test_a_number_has_one_way_of_being_written(bad):
    if bad == "1./":
        assert parse(bad) == ((1,),)
    else:
        with pytest.raises(text.Fault):
            parse(bad)


@given(
    st.lists(
        st.lists(st.integers(min_value=0, max_value=10**40), min_size=1, max_size=8), min_size=1, max_size=4
    )
)
def test_what_is_encoded_is_parsed_again(sources):
    assert [list(source) for source in parse(encode(sources))] == sources


@pytest.mark.parametrize("nothing", [[], [[]], [[1], []], [[-1]]])
def test_a_source_without_a_number_is_no_public_value(nothing):
    with pytest.raises(ValueError):
        encode(nothing)


def test_a_value_known_before_the_commitment_is_refused():
    for early in (MADE, MADE - timedelta(days=1), MADE + timedelta(microseconds=999_999)):
        with pytest.raises(Refused, match="no later"):
            reveal(sealed_in(Mode.SOLO), "-", early)
    assert reveal(sealed_in(Mode.SOLO), "-", entropy.first_second_after(MADE + timedelta(microseconds=5)))


@pytest.mark.parametrize(
    ("mode", "public"),
    [(Mode.SOLO, "1./"), (Mode.PUBLIC, "-"), (Mode.DICE, "-"), (Mode.TWO_PARTY, encode([[10] * 12]))],
)
def test_a_public_value_of_another_kind_is_refused(mode, public):
    with pytest.raises(Refused):
        reveal(sealed_in(mode), public, RECEIVED)


def test_another_secret_than_the_sealed_one_is_refused():
    sealed = sealed_in(Mode.SOLO)
    with pytest.raises(Refused, match="not the one that was sealed"):
        reveal(Sealed(sealed.commitment, bytes(32), sealed.disclosures), "-", RECEIVED)


def test_a_public_number_opens_a_public_draw():
    opened = entropy.read(reveal(sealed_in(Mode.PUBLIC), lottery([5, 17, 40], 9), RECEIVED))
    assert opened.public == "5.17.40./9./"

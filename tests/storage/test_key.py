"""The data key, the recovery code and the key-check value."""

import random

import pytest

from panelsec.storage import key
from panelsec.storage.faults import MistypedCode, WrongCode


def test_a_recovery_code_is_nine_groups_of_four_and_carries_160_bits() -> None:
    code = key.new_code()
    assert [len(group) for group in code.split("-")] == [4] * 9
    assert len(key.read_code(code)) == 20
    assert len({key.new_code() for _ in range(100)}) == 100


def test_the_code_is_read_without_regard_to_case_hyphens_and_letters_taken_for_digits() -> None:
    code = key.new_code()
    while not {"0", "1"} <= set(code):
        code = key.new_code()
    loose = code.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    assert key.read_code(f" {loose}\n") == key.read_code(code)
    assert key.read_code(code.replace("1", "I").replace("-", "–")) == key.read_code(code)


def test_every_single_slip_is_told_apart_from_a_wrong_code() -> None:
    code = key.new_code()
    for place, right in enumerate(code):
        if right == "-":
            continue
        wrong = random.choice([c for c in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" if c != right])
        with pytest.raises(MistypedCode):
            key.read_code(code[:place] + wrong + code[place + 1 :])


@pytest.mark.parametrize("typed", ["", "AAAA", "U" * 36, "é" * 36, "0" * 35, "0" * 37])
def test_what_is_no_code_at_all_is_a_slip(typed: str) -> None:
    with pytest.raises(MistypedCode, match="Compare each group"):
        key.read_code(typed)


def test_a_wrapped_key_comes_out_by_its_own_code_only() -> None:
    data_key, code = key.new_key(), key.new_code()
    wrapped = key.wrap(data_key, code, b"this file", key.LIGHT)
    assert data_key not in wrapped.sealed
    assert key.unwrap(wrapped, code, b"this file") == data_key
    with pytest.raises(WrongCode):
        key.unwrap(wrapped, key.new_code(), b"this file")
    with pytest.raises(WrongCode):
        key.unwrap(wrapped, code, b"another file")


def test_the_key_check_value_fits_one_key_and_one_file() -> None:
    data_key = key.new_key()
    check = key.key_check(data_key, "a")
    assert key.fits(data_key, "a", check)
    assert not key.fits(data_key, "b", check)
    assert not key.fits(key.new_key(), "a", check)


def test_the_parameters_for_real_stores_are_those_of_rfc_9106(usual_cost: key.Cost) -> None:
    assert usual_cost == key.STRONG
    assert (key.STRONG.iterations, key.STRONG.lanes, key.STRONG.memory_kib) == (3, 4, 65536)
    assert not key.Cost(memory_kib=2**30).within_reason()

"""Tickets against the vectors, and what they must not depend on."""

from hypothesis import given
from hypothesis import strategies as st

from panelsec.lot import tickets

from .example import COMMITMENT, ENTROPY, VECTORS

ids = st.sets(st.from_regex(r"[A-Z0-9][A-Z0-9-]{0,15}", fullmatch=True), min_size=2, max_size=30)


def test_the_vectors_hold():
    draw = tickets.read(COMMITMENT, ENTROPY)
    assert draw.commitment.digest == VECTORS["C"]
    assert draw.prk.hex() == VECTORS["PRK"]
    assert draw.commitment.sealed == VECTORS["sealed"]
    for role, people in VECTORS["tickets"].items():
        assert {person: draw.ticket(role, person) for person in people} == people
    assert {role: list(order) for role, order in draw.order.items()} == VECTORS["order"]


@given(ids, st.binary(min_size=32, max_size=32), st.data())
def test_dropping_an_unrelated_name_never_changes_the_winner(people, secret, data):
    prk = tickets.extract(secret, "-")
    order = tickets.in_order(prk, "0" * 64, "RH", people)
    dropped = data.draw(st.sampled_from(order[1:]))
    assert tickets.in_order(prk, "0" * 64, "RH", people - {dropped}) == tuple(
        p for p in order if p != dropped
    )


@given(ids, st.randoms(use_true_random=False))
def test_the_order_in_which_names_are_given_makes_no_difference(people, shuffler):
    shuffled = sorted(people)
    shuffler.shuffle(shuffled)
    prk = tickets.extract(b"\1" * 32, "1./")
    assert tickets.in_order(prk, "C", "RH", shuffled) == tickets.in_order(prk, "C", "RH", sorted(people))


def test_a_person_has_another_ticket_for_each_seat():
    prk = tickets.extract(b"\1" * 32, "-")
    assert tickets.ticket(prk, "C", "CHAIR", "P01") != tickets.ticket(prk, "C", "RH", "P01")

"""Sealing a draw."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panelsec.errors import Refused
from panelsec.lot import commitment, disclosures, text
from panelsec.lot.commitment import Entry, Mode, seal

from .example import COMMITMENT, PRIVATE, VECTORS, draft, everybody, example_draft, flips, stream, tokens


def test_the_example_is_sealed_byte_for_byte():
    people = [n.to_bytes(16, "big") for n in range(13)]
    salts = [bytes.fromhex(line[:32].decode()) for line in PRIVATE.splitlines()]
    sealed = seal(example_draft(), tokens(bytes.fromhex(VECTORS["r"]), *people, *salts))
    assert sealed.commitment == COMMITMENT
    assert sealed.disclosures == PRIVATE
    assert sealed.secret.hex() == VECTORS["r"]
    assert text.digest(sealed.commitment) == VECTORS["C"]


def test_a_person_on_two_panels_has_one_pseudonym():
    sealed = seal(draft(CHAIR=everybody("A", "B"), RH=everybody("B", "C")), stream("x"))
    lines = {(d.role, d.register_number): d.person for d in disclosures.read(sealed.disclosures)}
    assert lines["CHAIR", "B"] == lines["RH", "B"]
    assert len(set(lines.values())) == 3


def test_pseudonyms_do_not_follow_the_register():
    panel = everybody(*(f"REG-{n:03}" for n in range(150)))
    people = [d.person for d in disclosures.read(seal(draft(RH=panel), stream("y")).disclosures)]
    numbers = [d.register_number for d in disclosures.read(seal(draft(RH=panel), stream("y")).disclosures)]
    assert people == sorted(people)
    assert len(people[0]) == 4
    assert numbers != sorted(numbers)


def test_a_pseudonym_begins_as_the_office_wants_it_so_that_it_is_taken_for_no_register_number():
    sealed = seal(replace(draft(RH=everybody("P01", "P02")), prefix="ANON-"), stream("y"))
    assert [d.person for d in disclosures.read(sealed.disclosures)] == ["ANON-01", "ANON-02"]
    with pytest.raises(ValueError, match="pseudonym"):
        seal(replace(draft(RH=everybody("A")), prefix="Nobody "), stream("y"))


def test_the_secret_shows_in_no_traceback():
    sealed = seal(draft(RH=everybody("A")), stream("z"))
    assert "REG" not in repr(sealed)
    assert repr(sealed.secret) not in repr(sealed)


def test_randomness_that_repeats_or_runs_short_seals_nothing():
    with pytest.raises(ValueError, match="repeats"):
        seal(draft(RH=everybody("A", "B")), lambda size: b"\0" * size)
    with pytest.raises(ValueError, match="bytes instead"):
        seal(draft(RH=everybody("A", "B")), lambda size: b"\0")


@pytest.mark.parametrize(
    "bad", ["", " ", "a\tb", "a\nb", "a\rb", "\x00", "a\u2028b", "a\u202eb", "\ufeffa", "\ud800", "\x85"]
)
def test_a_value_that_cannot_stand_in_a_line_is_not_sealed(bad):
    with pytest.raises(ValueError):
        seal(replace(draft(RH=everybody("A")), rules=bad), stream("x"))
    with pytest.raises(ValueError):
        seal(draft(RH={"A": bad}), stream("x"))


def test_a_dash_for_a_value_is_not_taken_for_nothing():
    with pytest.raises(ValueError, match="stands for nothing"):
        seal(draft(RH={"A": "-"}), stream("x"))


def test_text_is_written_in_nfc():
    sealed = seal(replace(draft(RH=everybody("A")), by=" Secretary Rene\u0301 "), stream("x"))
    assert commitment.read(sealed.commitment).by == "Secretary Ren\u00e9"


def test_whoever_is_out_is_out_for_a_reason():
    with pytest.raises(ValueError, match="for a reason"):
        Entry("A", is_in=False)
    with pytest.raises(ValueError, match="for a reason"):
        Entry("A", is_in=True, code="COLLEGE")


def test_nobody_stands_twice_in_a_panel():
    with pytest.raises(ValueError, match="twice"):
        replace(draft(RH=everybody("A")), roles=(("RH", (Entry("A", True), Entry(" A", True))),))


@pytest.mark.parametrize("role", ["", "-", "rh", "RH_1", "A" * 17, "RÉ"])
def test_a_role_is_up_to_sixteen_capitals_digits_and_hyphens(role):
    with pytest.raises(ValueError):
        seal(draft(**{role: everybody("A")}), stream("x"))


def test_a_lot_between_two_needs_somebody_else_as_witness():
    two = draft(Mode.TWO_PARTY, RH=everybody("A"))
    for witness in (None, two.by):
        with pytest.raises(Refused) as refusal:
            replace(two, witness=witness)
        assert "7.1" in refusal.value.cites


def test_a_time_without_its_zone_is_not_sealed():
    with pytest.raises(ValueError, match="time zone"):
        seal(replace(draft(RH=everybody("A")), made=draft(RH={}).made.replace(tzinfo=None)), stream("x"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"LOT1\t", b"LOT2\t"),
        (b"draw\t1", b"draw\t01"),
        (b"draw\t1", b"draw\t0"),
        (b"supersedes\t-", b"supersedes\tnone"),
        (b"by\t", b"by\tx\t"),
        (b"witness\t", b"Witness\t"),
        (b"2026-10-12T", b"2026-13-12T"),
        (b"05:00Z", b"05:00+00:00"),
        (b"two-party", b"trust-me"),
        (b"sealed\tb9", b"sealed\tB9"),
        (b"role\tRH\n", b"role\tCHAIR\n"),
        (b"role\tRH\n", b""),
        (b"out\tRH\tP09", b"out\tRH\tP04"),
        (b"in\tRH\tP01", b"on\tRH\tP01"),
        (b"in\tRH\tP01", b"in\tRH\t-"),
        (b"\n", b"\r\n"),
        (b"\nrole\tRH\n", b"\n\nrole\tRH\n"),
        (b"A. Example", b"Rene\xcc\x81"),
        (b"A. Example", b"\xff"),
    ],
)
def test_a_commitment_not_as_specified_is_a_fault(old, new):
    assert old in COMMITMENT
    with pytest.raises(text.Fault):
        commitment.read(COMMITMENT.replace(old, new))


def test_a_commitment_is_read_whole_or_not_at_all():
    for cut in (COMMITMENT[:-1], COMMITMENT[: COMMITMENT.index(b"role")], b"", b"\xef\xbb\xbf" + COMMITMENT):
        with pytest.raises(text.Fault):
            commitment.read(cut)


def test_lines_are_opened_one_by_one():
    known = commitment.read(COMMITMENT)
    opened = disclosures.open_lines(PRIVATE, [("RH", "P09")])
    assert opened == next(line for line in PRIVATE.splitlines(keepends=True) if b"REG-109" in line)
    disclosures.check(opened, known)
    assert disclosures.read(b"") == ()
    for changed in flips(opened):
        with pytest.raises(text.Fault):
            disclosures.check(changed, known)


def test_a_line_opened_twice_is_a_fault():
    with pytest.raises(text.Fault, match="twice"):
        disclosures.check(PRIVATE * 2, commitment.read(COMMITMENT))


def test_a_person_under_two_pseudonyms_is_a_fault():
    lines = [["ab" * 16, "RH", person, "in", "REG-1", "-", "-"] for person in ("P01", "P02")]
    private = [text.write([line]) for line in lines]
    pool = [["in", "RH", f"P0{n}", text.digest(line)] for n, line in enumerate(private, 1)]
    cheated = COMMITMENT[: COMMITMENT.index(b"role\t")] + text.write([["role", "RH"], *pool])
    with pytest.raises(text.Fault, match="two pseudonyms"):
        disclosures.check(b"".join(private), commitment.read(cheated))


def test_somebody_newly_eligible_shows():
    assert disclosures.in_the_lot(PRIVATE, "CHAIR") == {"REG-103": "P03", "REG-105": "P05", "REG-108": "P08"}
    assert disclosures.newly_eligible(PRIVATE, "CHAIR", ["REG-103", "REG-108"]) == frozenset()
    assert disclosures.newly_eligible(PRIVATE, "CHAIR", ["REG-103", "REG-111"]) == {"REG-111"}


@given(st.text(min_size=1, max_size=30))
def test_what_can_be_sealed_can_be_read_again(value):
    try:
        sealed = seal(replace(draft(RH=everybody("A", "B")), case=value, source=value), stream("x"))
    except ValueError:
        return
    assert commitment.read(sealed.commitment).case == text.field(value)
    disclosures.check(sealed.disclosures, commitment.read(sealed.commitment))

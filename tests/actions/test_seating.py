"""The seats before a lot and after it."""

from dataclasses import replace
from pathlib import Path

import pytest

from panelsec.actions.draw import drawing
from panelsec.actions.draw.proof import verify_folder
from panelsec.actions.draw.seating import committees_in_hand, save_lot, seating, told_lots
from panelsec.actions.panels import members
from panelsec.errors import Unavailable
from panelsec.lot.commitment import Mode
from tests.actions.conftest import Desk

DICE = tuple(int(d) for d in "31415926535897932384")


def test_before_a_date_is_fixed_the_lot_says_that_it_needs_one(desk: Desk):
    found = seating(desk.session, desk.reference, "DC1")
    assert [o.reason for o in found.against] == ["Fix the date first: who is available hangs on it."]


def test_each_seat_says_who_is_in_and_who_is_out(convened: Desk):
    found = seating(convened.session, convened.reference, "DC1")
    chair = found.seats[0]
    assert {c.member.id for c in chair.eligible} == {"C1", "C2"}
    assert {c.member.id for c in chair.out} == {"C3"}
    assert found.against == ()
    assert [v.seat.name for v in found.empty] == ["chair", "regent_house", "student"]


def test_a_name_on_neither_list_stands_in_the_way_and_says_what_to_do(convened: Desk):
    members.enter(convened.session, replace(convened.session.office().member("M1"), colleges=("Marlow",)))
    (objection,) = seating(convened.session, convened.reference, "DC1").against
    assert "'Marlow', which is on neither list" in objection.reason


def test_a_seat_with_one_person_is_said_before_anything_is_drawn(convened: Desk):
    members.enter(convened.session, replace(convened.session.office().member("S2"), trained=False))
    assert (
        "Student member: one person is the only one eligible, so no lot is possible."
        in seating(convened.session, convened.reference, "DC1").ahead
    )


def test_after_a_draw_the_tickets_stand_in_order_and_only_whoever_was_drawn_is_named(convened: Desk):
    drawing.draw(convened.session, convened.reference, "DC1")
    (lot,) = told_lots(convened.session, convened.reference, "DC1")
    chairs = lot.tickets["Chair"]
    assert [t.number for t in chairs] == sorted(t.number for t in chairs)
    assert [t.became for t in chairs] == ["Drawn", "Not reached"]
    assert [bool(t.name) for t in chairs] == [True, False]
    assert lot.mode is Mode.SOLO
    assert len(lot.commitment) == 64


def test_whoever_declines_stays_in_the_list_and_the_next_ticket_is_taken(convened: Desk):
    of_both = convened.session.office().member("C2")
    members.enter(convened.session, replace(of_both, panels=("chair",)))
    drawing.draw(convened.session, convened.reference, "DC1")
    first = convened.case.committee("DC1").chair
    drawing.stand_down(convened.session, convened.reference, "DC1", "chair", "declined")
    assert seating(convened.session, convened.reference, "DC1").seats[0].drawn_before
    drawing.draw(convened.session, convened.reference, "DC1")
    (lot,) = told_lots(convened.session, convened.reference, "DC1")
    assert [t.became for t in lot.tickets["Chair"]] == ["Declined", "Drawn"]
    assert first is not None
    assert lot.tickets["Chair"][0].name == first.name


def test_a_sealed_lot_waits_for_the_witness(convened: Desk):
    digits = drawing.seal_lot(convened.session, convened.reference, "DC1", "Dr H. Witness")
    found = seating(convened.session, convened.reference, "DC1")
    assert found.sealed is not None
    drawing.draw(convened.at("2022-02-16T10:05"), convened.reference, "DC1", throws=DICE)
    (lot,) = told_lots(convened.session, convened.reference, "DC1")
    assert (lot.commitment, lot.witness) == (digits, "Dr H. Witness")


def test_the_saved_folder_of_a_lot_verifies(convened: Desk, tmp_path: Path):
    drawing.draw(convened.session, convened.reference, "DC1")
    place = save_lot(convened.session, convened.reference, 1, tmp_path)
    assert place.name == "lot-DC-2022-001-1"
    assert (place / "certificate.pdf").read_bytes().startswith(b"%PDF")
    holds, _ = verify_folder(place)
    assert holds


def test_a_folder_that_cannot_be_written_is_said_to_be_so(convened: Desk, tmp_path: Path):
    drawing.draw(convened.session, convened.reference, "DC1")
    with pytest.raises(Unavailable, match="Choose another folder"):
        save_lot(convened.session, convened.reference, 1, tmp_path / "gone")


def test_a_case_has_its_committees_in_hand(convened: Desk):
    assert committees_in_hand(convened.session, convened.reference) == ("DC1",)

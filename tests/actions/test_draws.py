"""The lot as the secretary draws it, on a real store."""

import pytest

from panelsec.actions.draw.drawing import confirm_proctor, draw, pools, proctor_row, seal_lot, stand_down
from panelsec.actions.draw.lots import lots, waiting
from panelsec.actions.draw.proof import proof
from panelsec.actions.office import enter_member
from panelsec.actions.recording import act
from panelsec.errors import Refused
from panelsec.lot.verify import verify
from panelsec.procedure import events as ev
from panelsec.procedure.people import Member
from tests.actions.conftest import Desk, moment


def test_a_draw_fills_every_seat_and_its_proof_holds(convened: Desk) -> None:
    session = convened.at("2022-02-16T10:30")

    done = draw(session, convened.reference, "DC1")

    body = done.case.committee("DC1")
    assert {s: bool(m) for s, m in body.members.items()} == {
        "chair": True,
        "regent_house": True,
        "student": True,
    }
    assert len({m.id for m in body.sitting}) == 3
    files = proof(session, done.case, lots(done.case)[1])
    assert verify({n: d for n, d in files.items() if n.endswith(".txt")}).holds
    assert files["certificate.pdf"].startswith(b"%PDF")


def test_what_leaves_with_the_proof_opens_the_lines_of_those_seated_only(convened: Desk) -> None:
    session = convened.at("2022-02-16T10:30")
    done = draw(session, convened.reference, "DC1")

    files = proof(session, done.case, lots(done.case)[1])

    assert "all-disclosures.private.txt" not in files
    seated = {m.id for m in done.case.committee("DC1").sitting}
    opened = {line.split(b"\t")[4].decode() for line in files["4-disclosures.txt"].splitlines()}
    assert opened == seated


def test_the_pools_are_shown_before_anything_is_drawn(convened: Desk) -> None:
    """2.12: nobody of the Respondent's College, nobody of the Respondent's or the Reporting Person's Department."""
    found = pools(convened.case, convened.session.office(), "DC1", moment("2022-02-16T10:30"))

    told = {
        seat.name: {c.member.id: sorted(c.codes) for c in candidates} for seat, candidates in found.items()
    }
    assert told["chair"] == {"C1": [], "C2": [], "C3": ["SAME_COLLEGE_RESPONDENT"]}
    assert convened.case.all(ev.Drawn) == ()


def test_a_member_who_declines_is_followed_by_the_next_ticket_of_the_same_lot(convened: Desk) -> None:
    """7.3: another by lot from the relevant panel; a refusal is never a new draw."""
    session = convened.at("2022-02-16T10:30")
    first = draw(session, convened.reference, "DC1").case
    leaver = first.committee("DC1").members["student"]
    assert leaver is not None

    session = convened.at("2022-02-18T09:00")
    stand_down(session, convened.reference, "DC1", "student", "declined")
    after = draw(session, convened.reference, "DC1").case

    successor = after.committee("DC1").members["student"]
    assert successor is not None
    assert successor.id != leaver.id
    assert len(lots(after)) == 1
    record = lots(after)[1].record
    assert record is not None
    order = list(record.draw.order["STUDENT"])
    assert [e.person for e in record.events if e.role == "STUDENT"] == [order[0], order[0], order[1]]
    assert verify(lots(after)[1].files()).holds


def test_the_other_seats_are_never_touched_by_a_replacement(convened: Desk) -> None:
    session = convened.at("2022-02-16T10:30")
    before = draw(session, convened.reference, "DC1").case.committee("DC1").members
    session = convened.at("2022-02-18T09:00")
    stand_down(session, convened.reference, "DC1", "student", "unable")
    after = draw(session, convened.reference, "DC1").case.committee("DC1").members

    assert (after["chair"], after["regent_house"]) == (before["chair"], before["regent_house"])


def test_a_seat_is_drawn_anew_where_somebody_is_eligible_who_was_not_in_the_lot(convened: Desk) -> None:
    session = convened.at("2022-02-16T10:30")
    draw(session, convened.reference, "DC1")
    session = convened.at("2022-02-18T09:00")
    stand_down(session, convened.reference, "DC1", "student", "declined")
    enter_member(session, Member("S3", "M. Vane", ("student",), ("Wyndham College",), ("Law",), trained=True))

    after = draw(session, convened.reference, "DC1").case

    assert len(lots(after)) == 2
    assert lots(after)[2].seats == ("student",)
    assert all(verify(lot.files()).holds for lot in lots(after).values())


def test_an_exhausted_list_leaves_the_seat_empty_and_says_so(convened: Desk) -> None:
    session = convened.at("2022-02-16T10:30")
    draw(session, convened.reference, "DC1")
    for day in ("18", "19"):
        session = convened.at(f"2022-02-{day}T09:00")
        stand_down(session, convened.reference, "DC1", "student", "declined")
        after = draw(session, convened.reference, "DC1").case

    assert after.committee("DC1").members["student"] is None
    assert after.all(ev.Drawn)[-1].results[0].eligible == ()


def test_a_lot_between_two_is_sealed_first_and_opened_by_the_witnesss_dice(convened: Desk) -> None:
    session = convened.at("2022-02-16T10:30")
    commitment = seal_lot(session, convened.reference, "DC1", "Dr W. Itness")
    assert len(commitment) == 64
    assert waiting(convened.case, "DC1") is not None

    session = convened.at("2022-02-16T10:40")
    after = draw(session, convened.reference, "DC1", throws=[4, 1, 7, 0, 9, 9, 2, 5, 3, 8]).case

    record = lots(after)[1].record
    assert record is not None
    assert record.draw.entropy.public == "4.1.7.0.9.9.2.5.3.8./"
    assert record.draw.commitment.digest == commitment
    assert len(after.committee("DC1").sitting) == 3


def test_fewer_than_ten_dice_are_refused_and_the_seal_stays(convened: Desk) -> None:
    session = convened.at("2022-02-16T10:30")
    seal_lot(session, convened.reference, "DC1", "Dr W. Itness")
    session = convened.at("2022-02-16T10:40")

    with pytest.raises(Refused, match="10 dice"):
        draw(session, convened.reference, "DC1", throws=[1, 2, 3])

    assert waiting(convened.case, "DC1") is not None


def test_a_sealed_lot_is_not_opened_when_somebody_has_become_eligible_since(convened: Desk) -> None:
    session = convened.at("2022-02-16T10:30")
    seal_lot(session, convened.reference, "DC1", "Dr W. Itness")
    enter_member(session, Member("S3", "M. Vane", ("student",), ("Wyndham College",), ("Law",), trained=True))
    session = convened.at("2022-02-16T10:40")

    with pytest.raises(Refused, match="pool has changed"):
        draw(session, convened.reference, "DC1", throws=[4, 1, 7, 0, 9, 9, 2, 5, 3, 8])


def test_a_name_on_neither_list_blocks_the_draw_and_is_named(convened: Desk) -> None:
    """2.12: while a College cannot be told, nobody can say who is excluded."""
    session = convened.at("2022-02-16T10:30")
    enter_member(session, Member("S9", "N. Oddly", ("student",), ("Hollywell Colege",), (), trained=True))

    with pytest.raises(Refused, match="Hollywell Colege"):
        draw(session, convened.reference, "DC1")

    assert convened.case.all(ev.LotSealed) == ()


def test_there_is_no_draw_without_a_date(desk: Desk) -> None:
    with pytest.raises(Refused, match="Fix the date first"):
        draw(desk.session, desk.reference, "DC1")


def test_a_proctor_is_confirmed_and_never_drawn(convened: Desk) -> None:
    """8.4."""
    with pytest.raises(Refused) as refused:
        draw(convened.session, convened.reference, "AC1", ("proctor",))
    assert refused.value.gate in ("G02", "G16")
    proctor = Member("P1", "Dr Z. Gault", ("proctor",))
    with pytest.raises(Refused) as refused:
        confirm_proctor(convened.session, convened.reference, "AC1", proctor)
    assert refused.value.gate == "G16"


def test_somebody_who_is_no_proctor_is_recorded_as_out_and_why_8_4(convened: Desk) -> None:
    row = proctor_row(
        convened.case, "AC1", Member("X9", "Dr X", ("ac_chair",), trained=True), convened.session.now()
    )
    assert (row.eligible, row.excluded, row.seated) == ((), (("X9", ("NOT_APPOINTED",)),), None)


def test_an_act_that_is_refused_leaves_no_trace(convened: Desk) -> None:
    head = convened.session.store.record.head()

    with pytest.raises(Refused):
        act(
            convened.session,
            convened.reference,
            ev.Sanctioned(**convened.mark(), committee="DC1", respondent="R1", measures=(), reasons="x"),
        )

    assert convened.session.store.record.head() == head

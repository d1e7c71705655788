"""A list of members that comes in: what it changes is said before it is taken in, and nothing changes in silence."""

from dataclasses import replace
from datetime import date

import pytest

from panelsec.actions.panels import imported, members
from panelsec.errors import Queried, Refused
from tests.actions.conftest import Desk, members_csv


def test_a_good_row_becomes_a_member_with_the_panels_of_the_procedure(desk: Desk):
    data = members_csv(
        "X9,Dr N. New,nn@example.invalid,regent house; ac chair,Marlowe Hall,Law,yes,1/3/2022 to 3/3/2022,"
    )
    found = imported.look_at(desk.session, "register.csv", data)
    (new,) = found.new
    assert new.member.panels == ("regent_house", "ac_chair")
    assert new.member.unavailable == (date(2022, 3, 1), date(2022, 3, 2), date(2022, 3, 3))
    assert imported.take_in(desk.session, found) == (1, 0)
    assert desk.session.office().member("X9") == new.member


def test_a_member_without_a_number_gets_the_next_one_that_nobody_has(desk: Desk):
    head = "Name,Panels,Colleges,Departments\n"
    found = imported.look_at(
        desk.session,
        "r.csv",
        members_csv(
            "A. One,student,Marlowe Hall,Classics", "B. Two,student,Marlowe Hall,Classics", head=head
        ),
    )
    assert [i.member.id for i in found.new] == ["MJC001", "MJC002"]


def test_a_row_changes_whoever_has_its_number_and_says_what_it_changes(desk: Desk):
    found = imported.look_at(
        desk.session,
        "r.csv",
        members_csv("M1,Dr E. Stow,es@example.invalid,regent house,Holywell College,Classics,no,,"),
    )
    (changed,) = found.changed
    assert changed.changes == (
        "e-mail: none becomes es@example.invalid",
        "Colleges: Marlowe Hall becomes Holywell College",
        "trained: yes becomes no",
    )
    imported.take_in(desk.session, found)
    assert not desk.session.office().member("M1").trained


def test_a_new_row_with_the_name_of_a_member_is_asked_about_since_one_person_would_have_two_chances(
    desk: Desk,
):
    data = members_csv("X9,E. STOW,other@example.invalid,student,Marlowe Hall,Law,yes,,")
    found = imported.look_at(desk.session, "r.csv", data)
    assert [other.id for i in found.new for other in i.namesakes] == ["M1"]
    with pytest.raises(Queried, match=r"E\. STOW may be M1, Dr E\. Stow"):
        imported.take_in(desk.session, found)
    assert imported.take_in(desk.session, found, "Another E. Stow: I asked both.") == (1, 0)
    assert "I asked both" in str(desk.session.store.record.events(None)[-1].body)


def test_one_person_twice_in_a_list_or_known_by_the_address_is_asked_about(desk: Desk):
    members.enter(desk.session, replace(desk.session.office().member("M1"), email="es@example.invalid"))
    data = members_csv(
        "X8,Dr A. Smith,a@example.invalid,student,Marlowe Hall,Law,yes,,",
        "X9,A Smith,b@example.invalid,student,Marlowe Hall,Law,yes,,",
        "X7,Ellen Stow,ES@example.invalid,student,Marlowe Hall,Law,yes,,",
    )
    found = imported.look_at(desk.session, "r.csv", data)
    assert [[m.id for m in i.namesakes] for i in found.new] == [["X9"], ["X8"], ["M1"]]
    with pytest.raises(Queried, match="Ellen Stow may be M1"):
        imported.take_in(desk.session, found)


def test_a_namesake_entered_by_hand_is_asked_about_and_a_correction_is_not(desk: Desk):
    stow = desk.session.office().member("M1")
    members.enter(desk.session, replace(stow, email="es@example.invalid"))
    with pytest.raises(Queried, match="two chances in a lot"):
        members.enter(desk.session, replace(stow, id="X9", name="Prof E. Stow"))


def test_a_row_without_a_number_is_whoever_has_the_name_and_address(desk: Desk):
    head = "Name,Panels,Colleges,Departments\n"
    found = imported.look_at(
        desk.session, "r.csv", members_csv("Dr E. Stow,chair,Marlowe Hall,Classics", head=head)
    )
    assert [(i.member.id, i.changes) for i in found.changed] == [
        ("M1", ("panels: Regent House becomes Chair",))
    ]


def test_what_the_file_does_not_tell_stays_as_it_was(desk: Desk):
    members.enter(
        desk.session, replace(desk.session.office().member("M1"), email="es@example.invalid", trained=False)
    )
    head = "Number,Name,Panels,Colleges,Departments\n"
    found = imported.look_at(
        desk.session, "r.csv", members_csv("M1,Dr E. Stow,regent house,Marlowe Hall,Classics", head=head)
    )
    assert [i.changes for i in found.same] == [()]
    assert found.same[0].member.email == "es@example.invalid"


def test_a_file_without_a_training_column_records_no_training_and_no_lack_of_it(desk: Desk):
    head = "Name,Panels,Colleges,Departments\n"
    found = imported.look_at(
        desk.session, "r.csv", members_csv("A. One,student,Marlowe Hall,Classics", head=head)
    )
    (new,) = found.new
    assert (new.member.trained, new.member.appointed_from, new.member.unavailable) == (None, None, ())
    imported.take_in(desk.session, found)
    assert desk.session.office().member("MJC001").trained is None


def test_a_blank_cell_for_the_training_tells_nothing_and_a_word_in_it_does(desk: Desk):
    head = "Number,Name,Panels,Colleges,Departments,Trained\n"
    rows = [
        f"{n},Dr {n},regent house,Marlowe Hall,Classics,{told}"
        for n, told in (("X1", ""), ("X2", "no"), ("X3", "yes"))
    ]
    found = imported.look_at(
        desk.session,
        "r.csv",
        members_csv(*rows, "M1,Dr E. Stow,regent house,Marlowe Hall,Classics,", head=head),
    )
    assert [i.member.trained for i in found.new] == [None, False, True]
    assert [i.member.trained for i in found.same] == [True]
    imported.take_in(desk.session, found)
    again = imported.look_at(
        desk.session, "r.csv", members_csv("X1,Dr X1,regent house,Marlowe Hall,Classics,no", head=head)
    )
    assert again.changed[0].changes == ("trained: not recorded becomes no",)


def test_a_file_that_brings_nothing_new_is_refused_and_the_absent_are_named(desk: Desk):
    head = "Number,Name,Panels,Colleges,Departments\n"
    found = imported.look_at(
        desk.session, "r.csv", members_csv("M1,Dr E. Stow,regent house,Marlowe Hall,Classics", head=head)
    )
    assert "C1" in [m.id for m in found.absent]
    with pytest.raises(Refused, match="nothing new"):
        imported.take_in(desk.session, found)


def test_panels_that_changed_since_the_file_was_looked_at_ask_for_another_look(desk: Desk):
    head = "Number,Name,Panels,Colleges,Departments\n"
    found = imported.look_at(
        desk.session, "r.csv", members_csv("M1,Dr E. Stow,student,Marlowe Hall,Classics", head=head)
    )
    members.enter(desk.session, replace(desk.session.office().member("M1"), colleges=("Holywell College",)))
    with pytest.raises(Refused, match="Look at it again"):
        imported.take_in(desk.session, found)


def test_faults_and_columns_that_nobody_knows_are_named(desk: Desk):
    found = imported.look_at(
        desk.session,
        "r.csv",
        members_csv("Q1,Dr Q,no-address,regent house,Marlowe Hall,Law,yes,,kept at home"),
    )
    assert [(f.line, f.column) for f in found.seen.faults] == [(2, "E-mail")]
    assert found.seen.unknown_columns == ("Notes",)
    assert found.incoming == ()

"""The panels: what a register changes is said before it is taken in, and nothing changes in silence."""

from dataclasses import replace
from datetime import date

import pytest

from panelsec.actions import draws, panels
from panelsec.actions.recording import act
from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.registers.members import Kind
from tests.actions.conftest import Desk

HEAD = "Register number,Name,E-mail,Panels,Colleges,Departments,Trained,Unavailable,Notes\n"


def csv(*lines: str, head: str = HEAD) -> bytes:
    return (head + "".join(line + "\n" for line in lines)).encode()


def test_a_good_row_becomes_a_member_with_the_panels_of_the_procedure(desk: Desk):
    data = csv(
        "X9,Dr N. New,nn@example.invalid,regent house; ac chair,Marlowe Hall,Law,yes,1/3/2022 to 3/3/2022,"
    )
    found = panels.look_at(desk.session, "register.csv", data)
    (new,) = found.new
    assert new.member.panels == ("regent_house", "ac_chair")
    assert new.member.unavailable == (date(2022, 3, 1), date(2022, 3, 2), date(2022, 3, 3))
    assert panels.take_in(desk.session, found) == (1, 0)
    assert desk.session.office().member("X9") == new.member


def test_a_member_without_a_number_gets_the_next_one_that_nobody_has(desk: Desk):
    head = "Name,Panels,Colleges\n"
    found = panels.look_at(
        desk.session, "r.csv", csv("A. One,student,Marlowe Hall", "B. Two,student,Marlowe Hall", head=head)
    )
    assert [i.member.id for i in found.new] == ["M001", "M002"]


def test_a_row_changes_whoever_has_its_number_and_says_what_it_changes(desk: Desk):
    found = panels.look_at(
        desk.session,
        "r.csv",
        csv("M1,Dr E. Stow,es@example.invalid,regent house,Holywell College,Classics,no,,"),
    )
    (changed,) = found.changed
    assert changed.changes == (
        "e-mail: none becomes es@example.invalid",
        "Colleges: Marlowe Hall becomes Holywell College",
        "trained: yes becomes no",
    )
    panels.take_in(desk.session, found)
    assert not desk.session.office().member("M1").trained


def test_a_row_without_a_number_is_whoever_has_the_name_and_address(desk: Desk):
    head = "Name,Panels,Colleges\n"
    found = panels.look_at(desk.session, "r.csv", csv("Dr E. Stow,chair,Marlowe Hall", head=head))
    assert [(i.member.id, i.changes) for i in found.changed] == [
        ("M1", ("panels: Regent House becomes Chair",))
    ]


def test_what_the_file_does_not_tell_stays_as_it_was(desk: Desk):
    panels.enter(
        desk.session, replace(desk.session.office().member("M1"), email="es@example.invalid", trained=False)
    )
    head = "Number,Name,Panels,Colleges\n"
    found = panels.look_at(desk.session, "r.csv", csv("M1,Dr E. Stow,regent house,Marlowe Hall", head=head))
    assert [i.changes for i in found.same] == [()]
    assert found.same[0].member.email == "es@example.invalid"


def test_a_file_without_a_training_column_records_no_training_and_no_lack_of_it(desk: Desk):
    head = "Name,Panels,Colleges\n"
    found = panels.look_at(desk.session, "r.csv", csv("A. One,student,Marlowe Hall", head=head))
    (new,) = found.new
    assert (new.member.trained, new.member.appointed_from, new.member.unavailable) == (None, None, ())
    panels.take_in(desk.session, found)
    assert desk.session.office().member("M001").trained is None


def test_a_blank_cell_for_the_training_tells_nothing_and_a_word_in_it_does(desk: Desk):
    head = "Number,Name,Panels,Colleges,Trained\n"
    rows = [
        f"{n},Dr {n},regent house,Marlowe Hall,{told}"
        for n, told in (("X1", ""), ("X2", "no"), ("X3", "yes"))
    ]
    found = panels.look_at(
        desk.session, "r.csv", csv(*rows, "M1,Dr E. Stow,regent house,Marlowe Hall,", head=head)
    )
    assert [i.member.trained for i in found.new] == [None, False, True]
    assert [i.member.trained for i in found.same] == [True]
    panels.take_in(desk.session, found)
    again = panels.look_at(desk.session, "r.csv", csv("X1,Dr X1,regent house,Marlowe Hall,no", head=head))
    assert again.changed[0].changes == ("trained: not recorded becomes no",)


def test_a_file_that_brings_nothing_new_is_refused_and_the_absent_are_named(desk: Desk):
    head = "Number,Name,Panels,Colleges\n"
    found = panels.look_at(desk.session, "r.csv", csv("M1,Dr E. Stow,regent house,Marlowe Hall", head=head))
    assert "C1" in [m.id for m in found.absent]
    with pytest.raises(Refused, match="nothing new"):
        panels.take_in(desk.session, found)


def test_panels_that_changed_since_the_file_was_looked_at_ask_for_another_look(desk: Desk):
    head = "Number,Name,Panels,Colleges\n"
    found = panels.look_at(desk.session, "r.csv", csv("M1,Dr E. Stow,student,Marlowe Hall", head=head))
    panels.enter(desk.session, replace(desk.session.office().member("M1"), colleges=("Holywell College",)))
    with pytest.raises(Refused, match="Look at it again"):
        panels.take_in(desk.session, found)


def test_faults_and_columns_that_nobody_knows_are_named(desk: Desk):
    found = panels.look_at(
        desk.session, "r.csv", csv("Q1,Dr Q,no-address,regent house,Marlowe Hall,Law,yes,,kept at home")
    )
    assert [(f.line, f.column) for f in found.seen.faults] == [(2, "E-mail")]
    assert found.seen.unknown_columns == ("Notes",)
    assert found.incoming == ()


def test_a_confirmed_name_is_remembered_as_an_alias(desk: Desk):
    data = csv("X9,Dr N. New,,regent house,Holy,Law,yes,,")
    found = panels.look_at(desk.session, "r.csv", data)
    assert [(u.text, u.kind) for u in found.seen.unresolved] == [("Holy", Kind.COLLEGE)]
    panels.learn(desk.session, Kind.COLLEGE, "Holy", "Holywell College")
    again = panels.look_at(desk.session, "r.csv", data)
    assert again.seen.unresolved == ()
    assert again.new[0].member.colleges == ("Holywell College",)


def test_an_alias_is_learnt_only_for_an_entry_of_the_list(desk: Desk):
    with pytest.raises(Refused, match="not on the list"):
        panels.learn(desk.session, Kind.DEPARTMENT, "Maths", "Mathematics")


def test_a_members_name_that_is_on_neither_list_can_be_mended_afterwards(desk: Desk):
    panels.take_in(
        desk.session, panels.look_at(desk.session, "r.csv", csv("X9,Dr N. New,,regent house,Holy,Law,yes,,"))
    )
    mended = panels.mend(desk.session, "X9", Kind.COLLEGE, "Holy", "Holywell College")
    assert mended.colleges == ("Holywell College",)
    assert panels.resolve("holy", desk.session.office().colleges).entry is not None


def test_days_that_follow_one_another_are_one_period():
    days = (date(2022, 3, 1), date(2022, 3, 2), date(2022, 5, 4))
    assert panels.periods(days) == "1 March 2022 to 2 March 2022; 4 May 2022"


def test_who_was_drawn_and_who_served_is_counted_over_all_cases(convened: Desk):
    draws.draw(convened.at("2022-02-16T11:00"), convened.reference, "DC1")
    sitting = tuple(m.id for m in convened.case.committee("DC1").sitting)
    chair = convened.case.committee("DC1").chair
    assert chair is not None
    met = ev.Met(
        **(convened.mark("The papers were handed over.") | {"at": convened.at("2022-03-17T14:00").now()}),
        committee="DC1",
        present=sitting,
        outcome="held",
        chair=chair.id,
    )
    before = panels.service(convened.session)
    assert {n: (s.drawn, s.served) for n, s in before.items()} == dict.fromkeys(sitting, (1, 0))
    act(convened.session, convened.reference, met)
    after = panels.service(convened.session)
    assert {n: (s.drawn, s.served) for n, s in after.items()} == dict.fromkeys(sitting, (1, 1))

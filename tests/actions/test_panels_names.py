"""Names on neither list: what each means is said once, and remembered."""

import pytest

from panelsec.actions.panels import imported, names
from panelsec.errors import Refused
from panelsec.registers.members import Kind
from tests.actions.conftest import Desk, members_csv


def test_a_confirmed_name_is_remembered_as_an_alias(desk: Desk):
    data = members_csv("X9,Dr N. New,,regent house,Holy,Law,yes,,")
    found = imported.look_at(desk.session, "r.csv", data)
    assert [(u.text, u.kind) for u in found.seen.unresolved] == [("Holy", Kind.COLLEGE)]
    names.learn(desk.session, Kind.COLLEGE, "Holy", "Holywell College")
    again = imported.look_at(desk.session, "r.csv", data)
    assert again.seen.unresolved == ()
    assert again.new[0].member.colleges == ("Holywell College",)


def test_an_alias_is_learnt_only_for_an_entry_of_the_list(desk: Desk):
    with pytest.raises(Refused, match="not on the list"):
        names.learn(desk.session, Kind.DEPARTMENT, "Maths", "Mathematics")


def test_a_members_name_that_is_on_neither_list_can_be_mended_afterwards(desk: Desk):
    imported.take_in(
        desk.session,
        imported.look_at(desk.session, "r.csv", members_csv("X9,Dr N. New,,regent house,Holy,Law,yes,,")),
    )
    mended = names.mend(desk.session, "X9", Kind.COLLEGE, "Holy", "Holywell College")
    assert mended.colleges == ("Holywell College",)
    assert names.resolve("holy", desk.session.office().colleges).entry is not None

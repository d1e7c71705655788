"""The panels: when somebody is away, and how often each was drawn and served."""

from datetime import date

from panelsec.actions.draw import drawing
from panelsec.actions.panels import members
from panelsec.actions.recording import act
from panelsec.procedure import events as ev
from tests.actions.conftest import Desk


def test_days_that_follow_one_another_are_one_period():
    days = (date(2022, 3, 1), date(2022, 3, 2), date(2022, 5, 4))
    assert members.periods(days) == "1 March 2022 to 2 March 2022; 4 May 2022"


def test_who_was_drawn_and_who_served_is_counted_over_all_cases(convened: Desk):
    drawing.draw(convened.at("2022-02-16T11:00"), convened.reference, "DC1")
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
    before = members.service(convened.session)
    assert before == {who: {2021: members.Service(1, 0)} for who in sitting}
    act(convened.session, convened.reference, met)
    after = members.service(convened.session)
    assert after == {who: {2021: members.Service(1, 1)} for who in sitting}
    assert members.in_all({2020: members.Service(2, 1), 2021: members.Service(1, 1)}) == members.Service(3, 2)

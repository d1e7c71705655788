"""Every kind of event that a case knows is made on some screen, or there is a reason why none makes it."""

import inspect
from dataclasses import replace
from importlib import import_module

import pytest
from PySide6.QtCore import Qt

from panelsec.procedure import events as ev
from panelsec.screens.case.screen import CaseScreen
from panelsec.screens.window.directory import SCREENS
from panelsec.widgets.link_button import LinkButton
from tests.screens.harness import keys, settle
from tests.screens.made_on_screen import MADE, NOT_BY_HAND
from tests.screens.played import before

KINDS = [kind for _, kind in inspect.getmembers(ev, inspect.isclass) if issubclass(kind, ev.Event)]


def test_each_kind_has_its_screen_or_a_reason_why_it_is_not_made_by_hand():
    assert set(MADE) | set(NOT_BY_HAND) == set(KINDS) - {ev.Event}
    assert not set(MADE) & set(NOT_BY_HAND)


@pytest.mark.parametrize("kind", MADE, ids=lambda kind: kind.__name__)
def test_the_test_that_makes_it_is_there_and_its_screen_is_on_the_rail(kind):
    screen, named = MADE[kind]
    module, _, test = named.partition(".")
    assert screen in SCREENS
    assert callable(getattr(import_module(f"tests.screens.{module}"), test))


@pytest.fixture
def at_the_case(desk, shown, tmp_path):
    """A case with its own page open; `other` does what may come at any time."""
    with before(tmp_path, desk, CaseScreen, "open-07", "withdraw") as made:
        made.desk = replace(made.desk, now=made.session.now)
        shown(made.screen)
        made.screen.show_case(made.reference)
        settle(made.desk)
        yield made


def other(made, title, *pressed):
    made.screen.show_case(made.reference)
    settle(made.desk)
    links = made.screen.form.offers.findChildren(LinkButton)
    next(b for b in links if b.text() == title).setFocus()
    keys(Qt.Key.Key_Space, *pressed)
    made.screen.form.record_button.setFocus()
    keys(Qt.Key.Key_Space)
    settle(made.desk)


def test_a_withdrawal_is_recorded_and_then_the_letter_of_completion_can_be_asked_for(at_the_case):
    other(at_the_case, "Record that the referral was withdrawn", "It was on the permitted list.")
    assert at_the_case.case.withdrawn.why == "It was on the permitted list."
    other(at_the_case, "Record a request for a Completion of Procedures letter")
    assert at_the_case.case.standing("R1").completion_asked


def test_a_note_joins_the_record(at_the_case):
    other(at_the_case, "Write a note into the record", "Rang the College.")
    assert at_the_case.case.last(ev.Noted).text == "Rang the College."

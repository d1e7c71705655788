"""The drawn line of days."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from panelsec.widgets.days.time_plan import Kind, Mark, TimePlan
from tests.screens.harness import hold, keys

TODAY = date(2027, 3, 2)
MARKS = (
    Mark(date(2027, 3, 16), "Meeting of the Committee", Kind.MEETING, "meeting"),
    Mark(date(2027, 2, 22), "Referral", key="referral"),
    Mark(date(2027, 3, 8), "Papers received", Kind.DEADLINE, "papers"),
    Mark(date(2027, 3, 9), "Late papers", Kind.DEADLINE, "late"),
)


@pytest.fixture
def plan(shown, scheme):
    plan = TimePlan()
    plan.show_plan(MARKS, TODAY, lambda day: day.weekday() < 5)
    shown(plan)
    plan.setFocus()
    return plan


def test_the_plan_is_told_in_words_and_in_order(plan):
    assert plan.accessibleDescription() == (
        "Referral, Monday 22 February 2027. Papers received, due Monday 8 March 2027. "
        "Late papers, due Tuesday 9 March 2027. Meeting of the Committee, Tuesday 16 March 2027. "
        "today is Tuesday 2 March 2027"
    )
    hold(plan)


def test_arrows_walk_the_marks_and_enter_opens_one(plan):
    opened = []
    plan.opened.connect(opened.append)
    keys(
        Qt.Key.Key_Right,
        Qt.Key.Key_Return,
        Qt.Key.Key_End,
        Qt.Key.Key_Return,
        Qt.Key.Key_Home,
        Qt.Key.Key_Return,
    )
    assert opened == ["papers", "meeting", "referral"]


def test_labels_that_would_touch_stand_in_different_lanes(plan):
    boxes = [plan._box(mark, lane) for mark, lane in zip(plan._marks, plan._lanes, strict=True)]
    assert not any(a.intersects(b) for at, a in enumerate(boxes) for b in boxes[at + 1 :])


def test_a_plan_of_nothing_is_drawn_as_nothing(shown):
    plan = TimePlan()
    plan.show_plan((), TODAY, lambda _: True)
    shown(plan)
    plan.setFocus()
    keys(Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert plan.current is None

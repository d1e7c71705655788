"""The list of what there is to do."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from panelsec.widgets import look
from panelsec.widgets.look import Space
from panelsec.widgets.page import Page
from panelsec.widgets.task_list import State, Task, TaskGroup, TaskList, _Pen, _Row
from tests.screens.harness import hold, interfaces, keys

DRAW = Task(
    "T04",
    "Draw the members",
    State.READY,
    date(2027, 3, 1),
    "Counted from the referral.",
    ("4.5",),
    late=True,
)
PAPERS = Task("T08", "Send the papers", State.BLOCKED, words="Blocked because no date is fixed.")
GROUPS = (TaskGroup("Committee", (DRAW,)), TaskGroup("Papers", (PAPERS,)))


@pytest.fixture
def tasks(shown, scheme):
    page, sheet = Page(), QWidget()
    tasks = TaskList(sheet)
    tasks.setAccessibleName("Tasks")
    layout = QVBoxLayout(sheet)
    layout.addWidget(tasks)
    layout.addStretch()
    page.setWidget(sheet)
    tasks.show_groups(GROUPS)
    shown(page)
    tasks.page = page
    tasks.setFocus()
    return tasks


def test_a_row_says_all_of_itself_to_a_screen_reader(tasks):
    spoken = {each.text(QAccessible.Text.Name) for each in interfaces(tasks)}
    assert (
        "Draw the members, Ready, Overdue: Mon 1 March 2027, Counted from the referral, paragraph 4.5"
        in spoken
    )


def test_enter_opens_the_task_and_headings_are_passed_over(tasks):
    opened = []
    tasks.opened.connect(opened.append)
    keys(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert opened == ["T04", "T08"]


def test_home_and_end_go_to_the_first_task_and_to_the_last(tasks):
    opened = []
    tasks.opened.connect(opened.append)
    end, home, enter = Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Return
    keys(end, enter, home, enter)
    assert opened == ["T08", "T04"]


def test_the_current_task_stays_current_when_the_list_is_read_again(tasks):
    keys(Qt.Key.Key_Down)
    tasks.show_groups((TaskGroup("Papers", (PAPERS,)), TaskGroup("Committee", (DRAW,))))
    opened = []
    tasks.opened.connect(opened.append)
    keys(Qt.Key.Key_Return)
    assert opened == ["T08"]


def test_of_another_case_the_first_task_is_current_whatever_was_before(tasks):
    keys(Qt.Key.Key_Down)
    tasks.begin_anew()
    tasks.show_groups((TaskGroup("Committee", (DRAW,)), TaskGroup("Papers", (PAPERS,))))
    opened = []
    tasks.opened.connect(opened.append)
    keys(Qt.Key.Key_Return)
    assert opened == ["T04"]


def test_a_list_begins_with_what_can_be_seen_to_and_not_with_what_is_done(tasks):
    tasks.begin_anew()
    tasks.show_groups((TaskGroup("Appeal", (Task("T10", "The appeal came", State.DONE), DRAW)),))
    opened = []
    tasks.opened.connect(opened.append)
    keys(Qt.Key.Key_Return)
    assert opened == ["T04"]


def test_the_list_is_as_tall_as_its_tasks(tasks):
    assert tasks.height() == sum(tasks.sizeHintForRow(row) for row in range(4))
    assert tasks.verticalScrollBar().maximum() == 0


def test_it_can_be_worked_by_keyboard_alone(tasks):
    hold(tasks.page)


@pytest.mark.parametrize("state", list(State))
def test_each_state_has_words(state):
    words, icon, _ = state.value
    assert words in Task("k", "n", state).spoken
    assert icon


def test_a_long_title_does_not_touch_the_sign_of_its_state(tasks, monkeypatch):
    boxes = []
    monkeypatch.setattr(_Pen, "write", lambda _, words, kind, tone, box: boxes.append(box) or box.top() + 9)
    monkeypatch.setattr(_Pen, "icon", lambda _, name, tone, box: boxes.append(box))
    _Row(tasks)._paint(None, tasks.palette(), QRect(0, 0, 2000, 0), Task("k", "A title " * 40, State.READY))
    assert boxes[0].right() + Space.NORMAL <= boxes[1].left()


def test_no_day_of_the_year_is_broken_over_two_lines(tasks):
    metrics, row = QFontMetrics(look.font(look.Type.STRONG)), _Row(tasks)
    for nth in range(366):
        day = Task("k", "n", State.READY, date(2027, 1, 1) + timedelta(nth), late=True).day
        assert metrics.horizontalAdvance(day) <= row._day_wide()

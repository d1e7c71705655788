"""Today: what waits over all cases, and what a new office does first."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from panelsec.actions.office import change_settings
from panelsec.actions.session import Session
from panelsec.procedure.office import Settings
from panelsec.screens.places import Place
from panelsec.screens.today.screen import TodayScreen
from panelsec.storage.store import Store
from panelsec.widgets.task_list import TASK
from tests.screens.harness import hold, keys, settle
from tests.screens.played import the_act
from tests.screens.stages import staged

MORNING = datetime.fromisoformat("2022-02-21T09:00")


@pytest.fixture
def store(tmp_path):
    with Store.throwaway(tmp_path) as store:
        yield store


def today_screen(desk, session, shown):
    desk = replace(desk, office=session, now=session.now)
    screen = TodayScreen(desk)
    shown(screen)
    screen.show_area()
    settle(desk)
    return screen


def rows(tasks):
    """Headings and task names, as they stand below each other."""
    found = [tasks.model().index(row, 0) for row in range(tasks.model().rowCount())]
    return [index.data() for index in found], [task for i in found if (task := i.data(TASK))]


@pytest.fixture
def drawing(tmp_path):
    """A case before its draw."""
    with staged(tmp_path, "open-01", the_act("open-01", "draw").number - 1) as made:
        yield made


@pytest.fixture
def busy(desk, drawing, shown):
    return today_screen(desk, drawing.at(MORNING.isoformat()), shown)


def test_what_waits_stands_under_its_days(busy, scheme):
    words, tasks = rows(busy.form.due_list)
    headings = [w for w in words if w not in {t.name for t in tasks}]

    assert headings == ["Within seven days", "Later", "Ready, with no day set"]
    assert words[1] == "Send the notice of the meeting and its members"
    assert busy.form.lead_label.text() == "Monday 21 February 2022. 2 due within seven days."
    hold(busy)


def test_a_step_says_its_case_how_its_day_was_counted_and_its_paragraph(busy):
    notice = rows(busy.form.due_list)[1][0]

    assert notice.words == (
        "Open-01-plain-path, Imogen Tarrant. 21 clear days before Wednesday 16 March 2022: "
        "received by Tuesday 22 February. Comes after: Draw the Discipline Committee by lot. Paragraph 7.3"
    )


def test_a_day_that_has_passed_is_overdue(desk, drawing, shown):
    screen = today_screen(desk, drawing.at((MORNING + timedelta(days=2)).isoformat()), shown)
    words, tasks = rows(screen.form.due_list)

    assert words[0] == "Overdue"
    assert tasks[0].due_words == "Overdue: Tue 22 February 2022"
    assert screen.form.lead_label.text().endswith("2 overdue.")


def test_enter_goes_to_the_place_where_it_is_done(busy, went):
    busy.form.due_list.setFocus()
    keys(Qt.Key.Key_End, Qt.Key.Key_Return)

    assert went == [Place("draw", "open-01-plain-path", "DC1.draw")]


def test_the_paragraph_of_the_chosen_step_is_at_hand(busy):
    busy.form.due_list.setFocus()
    keys(Qt.Key.Key_End)

    assert busy.form.why_label.number_button.text() == "Paragraphs 7.1, 7.3"


def test_the_calendar_is_saved_where_the_secretary_wants_it(busy, desk, tmp_path, monkeypatch):
    place = tmp_path / "due.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    busy.form.calendar_button.setFocus()
    keys(Qt.Key.Key_Space)
    settle(desk)

    assert place.read_bytes().count(b"BEGIN:VEVENT") == 5
    assert b"Tarrant" not in place.read_bytes()


def test_a_calendar_that_cannot_be_written_is_said_in_the_page(busy, desk, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none/due.ics"), ""))
    busy.form.calendar_button.click()
    settle(desk)

    assert busy.form.answer_panel.text_label.text().startswith("The calendar could not be written")


def test_a_new_office_is_led_by_the_hand(desk, store, shown, went, scheme):
    session = Session(store, lambda: MORNING, "Ms A. Vane")
    screen = today_screen(desk, session, shown)
    words, tasks = rows(screen.form.first_list)

    assert words[0] == "Begin here"
    assert [task.state.value[0] for task in tasks] == ["Ready", "Ready", "Ready"]
    hold(screen)
    screen.form.first_list.setFocus()
    keys(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert went == [Place("office"), Place("panels"), Place("cases", thing="new")]


def test_a_first_step_that_is_done_says_so(desk, store, shown):
    session = Session(store, lambda: MORNING, "Ms A. Vane")
    change_settings(session, Settings(secretary="Ms A. Vane"))
    tasks = rows(today_screen(desk, session, shown).form.first_list)[1]

    assert [task.state.value[0] for task in tasks] == ["Done", "Ready", "Ready"]


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_off_at_200_percent(busy):
    hold(busy)

"""What is kept and how long: the setting, a case kept longer, what would go, and its going."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from panelsec.actions.clock import confirm_clock
from panelsec.actions.recording import act
from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.screens.retention.screen import RetentionScreen
from tests.screens.harness import hold, keys, settle
from tests.screens.played import before


@pytest.fixture
def room(tmp_path, desk, shown):
    """Nine years after a case was withdrawn."""
    with before(tmp_path, desk, RetentionScreen, "open-07", "annual_report") as made:
        made.clock.at += timedelta(days=9 * 366)
        confirm_clock(made.session)
        made.desk = replace(made.desk, now=made.clock)
        shown(made.screen)
        made.screen.show_area()
        settle(made.desk)
        yield made
        settle(made.desk)


def press(room, button) -> None:
    button.setFocus()
    keys(Qt.Key.Key_Space)
    settle(room.desk)


def test_what_would_go_is_shown_read_and_then_erased(room, scheme):
    form = room.screen.form
    assert "which is past" in form.kept_table.item(0, 3).text()
    press(room, form.going_button)
    assert form.sure_errors.isVisible(), "nothing was ticked"
    assert room.screen.due.first.text().startswith(f"Case {room.reference}"), "a reference keeps its letters"
    press(room, room.screen.due.first)
    press(room, form.going_button)
    [[case, acts, *_]] = form.going_table.words()
    assert case.startswith(room.reference)
    assert int(acts) == len(room.case.events)
    assert "Backups made before" in form.going_label.text()
    hold(room.screen)

    press(room, form.erase_button)
    assert form.sure_errors.isVisible()
    assert room.session.store.record.cases() == [room.reference]
    press(room, form.sure_check)
    press(room, form.erase_button)
    assert room.session.store.record.cases() == []
    assert form.none_label.isVisible()
    assert room.session.store.record.verify() == []
    hold(room.screen)


def test_another_choice_takes_away_what_was_read(room):
    form = room.screen.form
    press(room, room.screen.due.first)
    press(room, form.going_button)
    assert form.erase_button.isVisible()
    press(room, room.screen.due.first)
    assert not form.erase_button.isVisible()


def test_a_case_is_kept_longer_with_a_day_and_a_reason(room):
    form = room.screen.form
    press(room, form.longer_button)
    assert form.until_errors.isVisible()
    assert form.why_errors.isVisible()
    form.until_edit.setFocus()
    keys("1 March 2060", Qt.Key.Key_Tab, "A claim.")
    press(room, form.longer_button)
    [kept] = room.session.office().kept_longer
    assert (kept.reference, kept.why) == (room.reference, "A claim.")
    assert not form.due_part.isVisible()
    assert "A claim." in form.kept_table.item(0, 4).text()


def test_the_number_of_years_is_a_setting(room):
    room.screen.form.years_box.setValue(20)
    press(room, room.screen.form.years_button)
    assert room.session.office().settings.keep_years == 20
    assert not room.screen.form.due_part.isVisible()


def test_a_case_that_goes_on_is_listed_and_not_offered(tmp_path, desk, shown):
    with before(tmp_path, desk, RetentionScreen, "open-01", "meet") as made:
        shown(made.screen)
        made.screen.show_area()
        settle(made.desk)
        table = made.screen.form.kept_table
        assert [table.item(0, column).text() for column in (2, 3)] == ["", "It goes on"]
        assert not made.screen.form.due_part.isVisible()
        assert made.case.all(ev.CaseOpened)


def test_a_case_that_is_elsewhere_did_not_end_and_may_come_back(tmp_path, desk, shown):
    with before(tmp_path, desk, RetentionScreen, "open-01", "meet") as made:
        out = ev.HandedOver(**made.session.stamp(), to="Mr A. Other", why="Leave.", override="Letters stay")
        act(made.session, made.reference, out)
        shown(made.screen)
        made.screen.show_area()
        settle(made.desk)
        table = made.screen.form.kept_table
        ended, until = (table.item(0, column).text() for column in (2, 3))
        assert ended == f"Handed over {written(made.clock().date())}"
        assert until.endswith(", unless it comes back")

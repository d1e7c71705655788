"""The hearing by keyboard: who is here, the order of the meeting, notes, breaks, its end, and the wall before a finding."""

from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from panelsec.actions.draw.drawing import draw, stand_down
from panelsec.actions.letters.writing import Wanted, preview
from panelsec.actions.recording import act
from panelsec.procedure import events as ev
from panelsec.procedure.people import Breach
from panelsec.screens.hearing.screen import HearingScreen
from panelsec.screens.places import Place
from panelsec.screens.window.main_window import MainWindow
from panelsec.widgets import run_sheet
from panelsec.widgets.look import Space
from panelsec.widgets.task_list import TASK
from tests.screens.harness import hold, keys, settle, wait_for, walk_to
from tests.screens.played import alt, before, words_on

SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return


@pytest.fixture
def room(desk, shown, tmp_path):
    """The hearing of a case before a named act: the screen, the desk, the clock and the reference."""
    with ExitStack() as stack:

        def open_(name, do):
            made = stack.enter_context(before(tmp_path, desk, HearingScreen, name, do))
            shown(made.screen)
            made.screen.show_case(made.reference)
            made.screen.point_at("DC1.meet")
            return made.screen, made.desk, made.clock, made.reference

        yield open_


def begin(screen, desk):
    alt("Y")
    keys(SPACE)
    settle(desk)


def go_on(screen, desk, reason):
    """Answers the question that is asked."""
    assert focused() is screen.form.answer_panel.reason_edit
    keys(reason)
    screen.form.answer_panel.go_on_button.setFocus()
    keys(SPACE)
    settle(desk)


def focused():
    return QApplication.focusWidget()


def test_on_the_day_of_an_appeal_the_hearing_points_to_the_page_of_the_appeal(desk, shown, tmp_path, went):
    with before(tmp_path, desk, HearingScreen, "open-02", "meet", committee="AC1") as made:
        shown(made.screen)
        made.screen.show_case(made.reference)
        form = made.screen.form
        assert form.appeal_label.text().startswith("The Appeal Committee meets: Monday 17 January 2022")
        assert "all that it had to decide is recorded" in form.waiting_label.text()
        assert not form.after_section.isVisible()
        made.screen.point_at("AC1.meet")
        assert focused() is form.appeal_button
        keys(SPACE)
        assert went == [Place("appeal", made.reference, "AC1.meet")]
        hold(made.screen)


def test_of_two_committees_each_is_chosen_by_its_name(room, monkeypatch):
    screen, _, _, reference = room("open-01", "meet")
    monkeypatch.setattr(screen, "_names", lambda: ["DC1", "DC2"])
    screen.show_case(reference)
    box = screen.form.committee_box
    assert [box.itemText(at) for at in range(box.count())] == [
        "Discipline Committee",
        "Second Discipline Committee",
    ]
    box.setFocus()
    keys(Qt.Key.Key_Down)
    assert screen.page.committee_name == "DC2"


def test_an_answer_is_dropped_when_the_case_is_another_or_the_page_was_left(room):
    screen, desk, _, reference = room("open-01", "meet")
    panel = screen.form.answer_panel

    def answered():
        screen.form.answer_panel.refuse("Two may meet only when the Chair allows it.")
        screen.show_case(reference)
        return panel.isVisibleTo(screen)

    assert answered(), "read again as it was, the answer stands"
    mark = desk.office.stamp()
    act(desk.office, reference, ev.Noted(**mark, text="The Chair was asked."))
    assert not answered()
    assert answered()
    screen.hide()
    assert not panel.isVisibleTo(screen)


def test_a_whole_hearing_goes_by_keyboard_and_its_notes_are_kept_in_the_record(room):
    screen, desk, clock, reference = room("open-01", "meet")
    assert screen.form.title_label.text() == "Hearing of the Discipline Committee"
    assert "Wednesday 16 March 2022, 14:00" in screen.form.lead_label.text()
    begin(screen, desk)
    assert focused() is screen.form.run_sheet.done_button
    clock.after(5)
    keys(ENTER)
    clock.after(7)
    keys(SPACE)
    assert focused() is screen.form.run_sheet.done_button
    keys(*"She had the source beside her.", ENTER, Qt.Key.Key_Backtab)
    screen.form.run_sheet.done_button.setFocus()
    while screen.form.run_sheet.current:
        keys(ENTER)
    assert focused() is screen.form.held_button
    assert not screen.form.held_button.visibleRegion().isEmpty(), "where it goes on is in view"
    keys(SPACE)
    settle(desk)
    met = desk.office.case(reference).last(ev.Met)
    assert met.outcome == "held"
    assert met.at == datetime.fromisoformat("2022-03-16T14:00")
    assert {"R1", "investigating_officer", "note_taker"} <= set(met.present)
    assert met.chair in met.present
    lines = met.notes.splitlines()
    assert lines[0] == "14:05  The Chair opened the meeting."
    assert met.ended == datetime.fromisoformat("2022-03-16T14:12")
    assert "14:12  She had the source beside her." in lines
    assert lines[-1].endswith("All withdrew but the members, the Secretary and the note taker.")
    assert screen.form.after_section.isVisible()
    assert screen.form.notes_edit.toPlainText() == ""


def test_nothing_is_asked_of_the_office_by_a_hearing_that_is_not_shown(room, qtbot):
    screen, desk, *_ = room("open-01", "meet")
    begin(screen, desk)
    screen.hide()
    desk.office.store.close()
    screen._clock.setInterval(1)
    with qtbot.captureExceptions() as raised:
        QTest.qWait(30)
    assert raised == []


def test_one_step_is_in_hand_at_a_time_and_a_tick_can_be_taken_back(room):
    screen, desk, *_ = room("open-01", "meet")
    begin(screen, desk)
    sheet = screen.form.run_sheet
    first = sheet.title_label.text()
    keys(ENTER)
    assert sheet.title_label.text() != first
    assert first in sheet.done_label.text()
    alt("T")
    assert sheet.title_label.text() == first
    assert focused() is sheet.done_button


def test_a_key_pressed_twice_ticks_one_step(room, monkeypatch):
    screen, desk, _, _ = room("open-01", "meet")
    begin(screen, desk)
    sheet = screen.form.run_sheet
    keys(ENTER)
    monkeypatch.setattr(run_sheet, "TWICE", 60_000)
    keys(ENTER)
    assert len(sheet.done_label.text().splitlines()) == 2, "under what it is called"


def test_the_key_that_begins_the_meeting_pressed_twice_ticks_no_step(room, monkeypatch):
    screen, desk, _, _ = room("open-01", "meet")
    monkeypatch.setattr(run_sheet, "TWICE", 60_000)
    begin(screen, desk)
    assert focused() is screen.form.run_sheet.done_button
    keys(ENTER)
    assert not screen.form.run_sheet.done_label.isVisible()
    assert screen.form.title_label.visibleRegion().boundingRect() == screen.form.title_label.rect()


def test_without_the_chair_the_meeting_is_refused_in_the_page_and_the_ticks_stay(room):
    screen, desk, _, reference = room("open-01", "meet")
    alt("Y")
    chair = desk.office.case(reference).committee("DC1").chair
    screen.presence.ticks.checks[chair.id].setFocus()
    keys(SPACE)
    screen.form.begin_button.setFocus()
    keys(ENTER)
    settle(desk)
    assert "Without the Chair" in screen.form.answer_panel.text_label.text()
    assert "7.3" in screen.form.answer_panel.why_label.number_button.text()
    assert not screen.form.sheet_section.isVisible()
    assert screen.presence.ticks.checks["R1"].isChecked()


def test_two_members_are_refused_while_the_chair_has_not_found_it_fair(room):
    screen, desk, _, reference = room("open-01", "meet")
    alt("Y")
    student = desk.office.case(reference).committee("DC1").members["student"]
    screen.presence.ticks.checks[student.id].setFocus()
    keys(SPACE)
    screen.form.begin_button.setFocus()
    keys(SPACE)
    settle(desk)
    assert "Two may meet only" in screen.form.answer_panel.text_label.text()
    assert screen.form.answer_panel.way_button.text() == "Go to the draw"


def test_a_member_who_came_to_sit_on_the_day_has_no_papers_and_the_hearing_begins_for_a_reason_only_7_6(room):
    screen, desk, _, reference = room("open-01", "meet")
    stand_down(desk.office, reference, "DC1", "student", "unable")
    draw(desk.office, reference, "DC1")
    new = desk.office.case(reference).committee("DC1").members["student"]
    screen.show_case(reference)
    screen.point_at("DC1.meet")
    begin(screen, desk)
    assert screen.form.answer_panel.text_label.text().startswith(f"The papers have not gone to {new.name}.")
    go_on(screen, desk, "The member had an hour to read them.")
    assert screen.form.sheet_section.isVisible()


def test_what_was_typed_survives_the_loss_of_the_window(room, shown):
    screen, laid, _, reference = room("open-01", "meet")
    begin(screen, laid)
    keys(ENTER, "Alt+N", "Half a thought")
    screen.kept._timer.timeout.emit()
    again = shown(HearingScreen(laid))
    again.show_case(reference)
    assert again.form.note_edit.text() == "Half a thought"
    assert "The Chair opened the meeting" in again.form.notes_edit.toPlainText()
    assert again.form.run_sheet.title_label.text().startswith("Members put questions")
    assert again.presence.ticks.checks["R1"].isChecked()


def test_a_half_typed_note_stays_so_when_the_end_is_asked_about_and_one_comes_back_to_it(room):
    screen, desk, _, reference = room("open-01", "meet")
    begin(screen, desk)
    notes = screen.form.notes_edit.toPlainText()
    alt("N")
    keys("Half a thought")
    alt("W")
    settle(desk)
    panel = screen.form.answer_panel
    assert panel.reason_edit.hasFocus()
    keys(Qt.Key.Key_Escape)
    assert focused() is screen.form.note_edit
    assert (screen.form.note_edit.text(), screen.form.notes_edit.toPlainText()) == ("Half a thought", notes)
    alt("W")
    settle(desk)
    go_on(screen, desk, "The rest was not needed.")
    recorded = desk.office.case(reference).last(ev.Met).notes
    assert recorded.startswith(notes)
    assert recorded.endswith("Half a thought")


def test_whose_a_half_typed_line_is_comes_back_with_it_2_18(room, shown):
    screen, laid, _, reference = room("open-03", "meet")
    begin(screen, laid)
    keys("Alt+G", Qt.Key.Key_Down, "Alt+N", "He spoke of")
    private = screen.form.for_box.currentText()
    assert private == f"{laid.office.case(reference).name('R1')} only"
    screen.kept.flush()
    again = shown(HearingScreen(laid))
    again.show_case(reference)
    assert (again.form.note_edit.text(), again.form.for_box.currentText()) == ("He spoke of", private)
    again.form.for_box.setCurrentIndex(0)
    again.show_case(reference)
    assert again.form.for_box.currentText() == "Each Respondent"


def test_what_was_typed_a_moment_before_the_office_is_locked_is_kept(room, shown, settings):
    screen, desk, _, reference = room("open-01", "meet")
    window = shown(MainWindow({"today": lambda *_: QWidget(), "hearing": lambda *_: screen}, settings))
    window.sit_down(desk)
    window.go(Place("hearing", reference))
    begin(screen, desk)
    keys("Alt+N", "Half a thought")
    window.stand_up()
    kept = desk.drafts.find(f"sheet hearing {reference}")
    assert kept["DC1.note"] == "Half a thought"


def test_after_the_office_was_locked_one_goes_on_in_the_note(room, shown, settings):
    _, desk, _, reference = room("open-01", "meet")
    window = shown(
        MainWindow({"today": lambda *_: QWidget(), "hearing": lambda laid, _: HearingScreen(laid)}, settings)
    )
    window.sit_down(desk)
    window.go(Place("hearing", reference))
    begin(window.shown, desk)
    keys("Alt+N", "Half a thought")
    stood = window.trail
    window.stand_up()
    window.sit_down(desk, stood)
    assert (focused().objectName(), focused().text()) == ("note_edit", "Half a thought")
    window.stand_up()


def test_enter_that_unlocks_pressed_twice_puts_nothing_into_the_notes(room, shown, settings):
    _, desk, _, reference = room("open-01", "meet")
    window = shown(
        MainWindow({"today": lambda *_: QWidget(), "hearing": lambda laid, _: HearingScreen(laid)}, settings)
    )
    window.sit_down(desk)
    window.go(Place("hearing", reference))
    begin(window.shown, desk)
    window.shown.form.ruling_button.setFocus()
    keys(SPACE)
    assert focused() is window.shown.ruling.part.form.about_combo
    stood = window.trail
    window.stand_up()
    window.sit_down(desk, stood)
    assert focused() is window.shown.form.note_edit, "the field where one was is put away"
    keys(ENTER)
    assert not window.shown.form.notes_edit.toPlainText()
    window.stand_up()


def test_a_break_from_the_adjustments_is_due_after_its_minutes_and_counted_anew_after_it(room):
    screen, desk, clock, _ = room("open-06", "meet")
    assert "18-point print" in screen.form.adjustments_label.text(), "all of them, for the room (2.5)"
    begin(screen, desk)
    label, due = screen.form.lead_label, screen.form.due_label
    assert "Next break by" in label.text()
    assert "10-minute break every 40 minutes" in label.text()
    clock.after(40)
    screen._clock.timeout.emit()
    assert due.isVisible()
    assert due.text().startswith("A break is due now: Priya Vance")
    assert not label.isVisible()
    alt("B")
    assert label.text().startswith("Break since")
    assert label.isVisible()
    assert not due.isVisible()
    clock.after(10)
    alt("O")
    assert label.text().startswith("0 minutes since")
    assert "Next break by" in label.text()
    notes = screen.form.notes_edit.toPlainText()
    assert "Break." in notes
    assert "The meeting goes on." in notes


def test_no_break_is_due_for_somebody_who_is_not_there_2_5(room):
    screen, desk, clock, _ = room("open-06", "meet")
    alt("Y")
    for who in ("R1", "R1.representative"):
        screen.presence.ticks.checks[who].setFocus()
        keys(SPACE)
    screen.form.begin_button.setFocus()
    keys(SPACE)
    settle(desk)
    clock.after(40)
    screen._clock.timeout.emit()
    assert screen.form.lead_label.text() == "40 minutes since 10:00."
    assert not screen.form.due_label.isVisible()


def test_a_pause_is_recorded_and_the_meeting_goes_on_another_time_with_a_clean_sheet(room):
    screen, desk, _, reference = room("open-01", "meet")
    begin(screen, desk)
    keys(ENTER)
    alt("P")
    settle(desk)
    assert desk.office.case(reference).last(ev.Met).outcome == "paused"
    assert not screen.form.sheet_section.isVisible()
    assert screen.form.presence_section.isVisible()
    begin(screen, desk)
    assert screen.form.run_sheet.title_label.text().startswith("The Chair opens")
    assert screen.form.notes_edit.toPlainText() == ""
    alt("R")
    settle(desk)
    asked = screen.form.answer_panel.text_label.text()
    assert asked.startswith("Not ticked: Imogen Tarrant may make a final statement. Tick what was done")
    go_on(screen, desk, "She made it in writing.")
    assert [m.outcome for m in desk.office.case(reference).all(ev.Met)] == ["paused", "reserved"]


def marked(case):
    """Something changed: R1 turns out to have broken the same Rule before."""
    person = replace(case.respondents["R1"], previous_breaches=(Breach("RB 2(g)", 2019),))
    at = datetime.fromisoformat("2022-03-01T10:00")
    return ev.RespondentChanged(at=at, by="Ms J. Corrie", person=person, why="College record")


def test_nothing_on_the_page_tells_of_previous_breaches_before_a_finding(room):
    plain, desk, _, reference = room("open-01", "find")
    clean = words_on(plain)
    act(desk.office, reference, marked(desk.office.case(reference)))
    plain.show_case(reference)
    assert words_on(plain) == clean
    assert "2019" not in words_on(plain)


def test_after_the_meeting_enter_leads_to_the_decision(room, went):
    screen, _, _, reference = room("open-01", "find")
    assert focused() is screen.form.after_list
    head, section = screen.form.head_row, screen.form.after_section
    wait_for(lambda: section.y() <= head.geometry().bottom() + Space.ROOMY)  # nothing empty between them
    keys(ENTER)
    assert went == [Place("decision", reference, "DC1.R1.decide")]


def test_mitigation_is_heard_after_the_finding_and_its_notes_join_the_meeting(room):
    screen, desk, _, reference = room("open-01", "sanction")
    alt("M")
    assert screen.form.title_label.text() == "Mitigation of Imogen Tarrant"
    begin(screen, desk)
    assert screen.form.run_sheet.title_label.text() == "Imogen Tarrant speaks in mitigation, and last"
    keys(ENTER, ENTER, SPACE)
    settle(desk)
    last = desk.office.case(reference).last(ev.Met)
    assert "spoke in mitigation" in last.notes
    assert screen.form.after_section.isVisible()
    current = screen.form.after_list.currentIndex().data(TASK)
    assert current.key == "sanctions.R1"  # the finding and the mitigation are done
    assert screen.form.again_button.text() == "Hear &mitigation of Imogen Tarrant again"


def test_without_a_date_the_page_says_what_to_do_next(room, went):
    screen, _, _, reference = room("open-01", "fix_meeting")
    assert "Fix its date first" in screen.form.waiting_label.text()
    keys(SPACE)
    assert went == [Place("meeting", reference)]
    hold(screen)


def test_f11_gives_the_whole_screen_to_the_hearing_and_takes_it_back(room, shown, settings):
    screen, desk, _, reference = room("open-01", "meet")
    window = shown(MainWindow({"today": lambda *_: QWidget(), "hearing": lambda *_: screen}, settings))
    window.sit_down(desk)
    window.go(Place("hearing", reference))
    usual, points = screen.form.note_edit.fontMetrics().height(), QApplication.font().pointSizeF()
    keys(Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert not window.form.side.isVisible()
    assert screen.isVisible()
    assert screen.form.note_edit.fontMetrics().height() > 1.4 * usual  # read at arm's length
    hold(screen)
    alt("U")
    assert not window.isFullScreen()
    assert window.form.side.isVisible()
    assert QApplication.font().pointSizeF() == points


def test_a_ruling_is_recorded_where_one_is_with_its_time_and_the_notes_go_on(room):
    screen, desk, clock, reference = room("open-01", "meet")
    begin(screen, desk)
    clock.after(7)
    keys("Alt+N", "He spoke while")
    part = screen.ruling.part.form
    alt("L")
    assert focused() is part.about_combo
    assert part.about_combo.currentText() == "Behaviour in the procedure"
    assert screen.form.note_edit.isVisible()
    assert screen.form.run_sheet.title_label.isVisible()
    hold(screen)
    part.about_combo.setFocus()
    alt("L")
    assert part.decision_errors.text() == "Say what the Chair decided."
    assert focused() is part.decision_combo
    keys("A", Qt.Key.Key_Tab, "He spoke while the Chair did.")
    alt("L")
    settle(desk)
    [ruled] = [e for e in desk.office.case(reference).committee("DC1").rulings if e.about == "behaviour"]
    assert (ruled.decision, ruled.respondent, ruled.at) == ("warn", "R1", clock.at)
    said = screen.form.ruled_label.text()
    assert said.startswith(f"{clock.at:%H:%M}  The Chair")
    assert "He spoke while the Chair did." in said
    assert screen.form.ruled_label.isVisible()
    assert screen.form.notes_edit.isVisible()
    assert focused() is screen.form.note_edit
    assert screen.form.note_edit.text() == "He spoke while"


def test_of_several_respondents_nobody_is_proposed_for_a_ruling(room):
    screen, desk, _, _ = room("open-03", "meet")
    begin(screen, desk)
    alt("L")
    part = screen.ruling.part.form
    assert part.whom_combo.currentIndex() == -1
    alt("L")
    assert part.whom_errors.text() == "Say for whom."
    assert focused() is part.whom_combo
    hold(screen)


def test_whoever_is_heard_alone_is_proposed_for_a_ruling_2_18(room):
    screen, desk, _, _ = room("open-03", "sanction")
    alt("M")
    begin(screen, desk)
    alt("L")
    assert screen.ruling.part.form.whom_combo.currentData() == "R1"


def test_escape_leads_from_a_ruling_back_to_the_notes_and_what_was_typed_of_it_stays(room):
    screen, desk, _, reference = room("open-01", "meet")
    begin(screen, desk)
    alt("L")
    part = screen.ruling.part.form
    keys(Qt.Key.Key_Tab, Qt.Key.Key_Tab, "A", Qt.Key.Key_Tab, "He spoke", Qt.Key.Key_Escape)
    assert focused() is screen.form.note_edit
    assert not screen.form.ruling_part.isVisible()
    before = desk.office.case(reference).committee("DC1").rulings
    alt("L")
    assert (part.decision_combo.currentText(), part.grounds_edit.toPlainText()) == ("A warning", "He spoke")
    assert desk.office.case(reference).committee("DC1").rulings == before


def test_a_ruling_of_a_meeting_that_is_written_down_afterwards_was_made_when_it_was_held(room):
    screen, desk, clock, reference = room("open-01", "meet")
    clock.after(3 * 24 * 60)
    screen.show_case(reference)
    alt("L")
    begin(screen, desk)
    alt("L")
    keys(Qt.Key.Key_Tab, Qt.Key.Key_Tab, "A", Qt.Key.Key_Tab, "He spoke while the Chair did.")
    alt("L")
    settle(desk)
    ruled = desk.office.case(reference).last(ev.Ruled)
    assert ruled.at == datetime.fromisoformat("2022-03-16T14:00")
    assert screen.form.ruled_label.text().startswith("The Chair")


@pytest.mark.parametrize("filled", [False, True], ids=["window", "whole-screen"])
def test_the_step_in_hand_the_clock_and_the_notes_are_in_sight_together(room, shown, settings, filled):
    screen, desk, clock, reference = room("open-06", "meet")
    window = shown(MainWindow({"today": lambda *_: QWidget(), "hearing": lambda *_: screen}, settings))
    window.sit_down(replace(desk, now=clock))
    window.resize(1280, 860)
    window.go(Place("hearing", reference))
    if filled:
        keys(Qt.Key.Key_F11)
        window.resize(1280, 800)
    begin(screen, desk)
    for _ in range(4):
        keys(ENTER)
        QTest.qWait(1)
        for each in (window.form.clock_label, screen.form.run_sheet.title_label, screen.form.note_edit):
            assert each.visibleRegion().boundingRect() == each.rect()
        assert screen.form.run_sheet.done_button.visibleRegion().boundingRect().height() > 20
        lines = 4 * screen.form.notes_edit.fontMetrics().lineSpacing()
        assert screen.form.notes_edit.visibleRegion().boundingRect().height() > lines
    assert window.form.clock_label.text() == f"{clock.at:%H:%M}"
    assert window.form.next_label.isVisible() is not filled


def test_the_whole_screen_is_readable_at_arms_length_whichever_page_it_was_asked_for_on(
    room, shown, settings
):
    screen, desk, _, reference = room("open-01", "meet")
    window = shown(MainWindow({"today": lambda *_: QWidget(), "hearing": lambda *_: screen}, settings))
    window.sit_down(desk)
    window.go(Place("today"))
    usual = QApplication.font().pointSizeF()
    keys(Qt.Key.Key_F11)
    assert QApplication.font().pointSizeF() == usual
    assert not window.form.clock_label.isVisible()
    window.go(Place("hearing", reference))
    assert QApplication.font().pointSizeF() > 1.4 * usual
    assert window.form.clock_label.isVisible()
    window.go(Place("today"))
    assert QApplication.font().pointSizeF() == usual
    keys(Qt.Key.Key_F11)


@pytest.mark.parametrize("stage", ["before", "begun", "after"])
def test_every_stage_of_a_hearing_is_named_reachable_and_not_cut_off(room, stage, scheme, large_text):
    screen, desk, *_ = room(
        "open-06" if stage != "after" else "open-01", "find" if stage == "after" else "meet"
    )
    if stage == "begun":
        begin(screen, desk)
        keys(ENTER)
    hold(screen)


def test_a_hearing_that_is_written_down_afterwards_is_recorded_at_its_own_hour(room):
    screen, desk, clock, reference = room("open-01", "meet")
    clock.after(3 * 24 * 60)
    screen.show_case(reference)
    form = screen.form
    alt("L")
    assert form.began_edit.moment() == datetime.fromisoformat("2022-03-16T14:00")
    begin(screen, desk)
    assert not form.break_button.isVisible()
    keys(ENTER)
    assert form.notes_edit.toPlainText() == "The Chair opened the meeting."
    form.held_button.setFocus()
    keys(SPACE)
    settle(desk)
    assert "Members put questions" in form.answer_panel.text_label.text()
    assert "7.7" in form.answer_panel.why_label.number_button.text()
    assert desk.office.case(reference).last(ev.Met) is None
    go_on(screen, desk, "They had left before the end.")
    met = desk.office.case(reference).last(ev.Met)
    assert met.override == "They had left before the end."
    assert met.at == datetime.fromisoformat("2022-03-16T14:00")
    assert "Next:" in form.advice_label.text()


def test_a_hearing_on_a_day_that_nobody_was_told_of_asks_for_the_reason_before_it_begins_7_3_7_4(room):
    screen, desk, clock, reference = room("open-01", "meet")
    form, fixed = screen.form, desk.office.case(reference).committee("DC1").meeting.start
    clock.at = fixed + timedelta(days=2)
    screen.show_case(reference)
    begin(screen, desk)
    assert f"fixed for {fixed:%A} {fixed.day} {fixed:%B}" in words_on(form.answer_panel)
    assert "7.3" in words_on(form.answer_panel)
    assert not form.notes_section.isVisible()
    go_on(screen, desk, "The hall was flooded, and all agreed by telephone.")
    assert form.notes_section.isVisible()
    form.held_button.click()
    settle(desk)
    go_on(screen, desk, "Short.")
    [met] = desk.office.case(reference).all(ev.Met)
    assert met.override == "The hall was flooded, and all agreed by telephone. Short."


def test_before_its_hour_or_without_a_respondent_a_hearing_asks_why_it_begins_and_notes_what_is_so_7_4_7_5(
    room,
):
    screen, desk, clock, reference = room("open-01", "meet")
    form, case = screen.form, desk.office.case(reference)
    clock.at = case.committee("DC1").meeting.start - timedelta(hours=2)
    alt("Y")
    for who, check in screen.presence.ticks.checks.items():
        check.setChecked(not who.startswith("R1"))
    form.begin_button.setFocus()
    keys(SPACE)
    settle(desk)
    name = case.respondents["R1"].name
    assert f"{name} is not here" in words_on(form.answer_panel)
    assert "nobody was told of 12:00" in words_on(form.answer_panel)
    go_on(screen, desk, "All who come are here; the Respondent wrote that nobody would.")
    while form.run_sheet.current.key != "withdraw":
        keys(ENTER)
    noted = form.notes_edit.toPlainText()
    assert "The Investigating Officer was asked for questions." in noted
    assert f"{name} was not there to make a final statement." in noted


def test_a_hearing_cannot_have_begun_at_an_hour_to_come(room):
    screen, desk, clock, _ = room("open-01", "meet")
    alt("L")
    walk_to(screen.form.began_edit)
    keys("in March")
    begin(screen, desk)
    assert screen.form.began_errors.text().startswith("‘in March’ is not a day and a time")
    screen.form.began_edit.selectAll()
    keys(f"{clock.at + timedelta(hours=1):%d/%m/%Y %H:%M}")
    begin(screen, desk)
    assert screen.form.began_errors.text() == "That is still to come."
    assert not screen.form.sheet_section.isVisible()


def test_a_line_is_kept_to_one_respondent_as_it_is_noted_or_when_the_notes_are_corrected_2_18(room, shown):
    screen, desk, _, reference = room("open-03", "meet")
    case, form = desk.office.case(reference), screen.form
    begin(screen, desk)
    keys("Alt+N", "Both have the papers.", ENTER, "The clinic is named.", ENTER)
    keys("Alt+G", Qt.Key.Key_Down)
    assert form.for_box.currentText() == f"{case.name('R1')} only"
    keys("Alt+N", "He spoke of an attack.", ENTER)
    assert f"[{case.name('R1')} only] He spoke of an attack." in form.notes_edit.toPlainText()
    hold(screen)
    form.notes_edit.setPlainText(form.notes_edit.toPlainText() + "\n[Nobody at all only] X")
    alt("W")
    assert "names no Respondent" in form.notes_errors.text()
    form.notes_edit.setPlainText(form.notes_edit.toPlainText().rpartition("\n")[0])
    alt("W")
    settle(desk)
    go_on(screen, desk, "The sheet was kept on paper.")

    def told(to):
        return preview(desk.office, reference, Wanted("L17", to, to)).text

    assert "He spoke of an attack." in told("R1")
    assert "He spoke of an attack." not in told("R2")
    assert "The clinic is named." in told("R2")
    assert form.recorded_section.isVisible()
    screen.point_at("DC1.notes")
    keys(SPACE)
    assert focused() is form.correct_edit
    keys(Qt.Key.Key_Down, "Alt+T", Qt.Key.Key_Down)
    alt("K")
    hold(screen)
    alt("I")
    assert "why" in form.correct_why_errors.text()
    keys("His mitigation")
    alt("I")
    settle(desk)
    assert "The clinic is named." in told("R1")
    assert "The clinic is named." not in told("R2")
    first = desk.office.case(reference).last(ev.Met)
    assert "The clinic is named." in first.notes
    assert len(first.kept) == 1
    assert form.wording_box.count() == 2
    keys("Alt+W", Qt.Key.Key_Down)
    assert f"[{case.name('R1')} only] The clinic" not in form.recorded_label.text()
    assert not form.correct_button.isVisible()


def test_each_respondent_is_heard_in_mitigation_without_the_other(room):
    screen, desk, _, reference = room("open-03", "sanction")
    case = desk.office.case(reference)
    assert screen.form.again_button.text() == f"Hear &mitigation of {case.name('R1')}"
    alt("M")
    assert "R1" in screen.presence.ticks.checks
    assert "R2" not in screen.presence.ticks.checks
    begin(screen, desk)
    assert screen.form.for_box.currentText() == f"{case.name('R1')} only"  # while he is heard alone (2.18)
    screen.form.note_edit.setText("He spoke of the clinic.")
    while screen.form.run_sheet.current:
        assert case.name("R2") not in screen.form.run_sheet.title_label.text()
        keys(ENTER)
    keys(SPACE)
    settle(desk)
    assert screen.form.again_button.text() == f"Hear &mitigation of {case.name('R2')}"
    other = preview(desk.office, reference, Wanted("L17", "R2", "R2")).text
    assert "clinic" not in other
    assert "clinic" in preview(desk.office, reference, Wanted("L17", "R1", "R1")).text


def test_where_nothing_is_heard_the_page_says_why_and_offers_nothing(room):
    screen, desk, _, reference = room("open-07", "withdraw")
    act(
        desk.office,
        reference,
        ev.ReferralWithdrawn(at=desk.office.now(), by="Ms J. Corrie", why="The calculator was permitted."),
    )
    screen.show_case(reference)
    assert "The referral was withdrawn on 17 March 2023" in screen.form.waiting_label.text()
    assert not screen.form.waiting_button.isVisible()
    assert not screen.form.presence_section.isVisible()
    hold(screen)


def test_a_step_stands_in_the_notes_with_the_time_of_its_tick_and_goes_when_the_tick_is_taken_back(room):
    screen, desk, clock, _ = room("open-01", "meet")
    begin(screen, desk)
    began = screen.page.begun
    clock.after(5)
    keys("Alt+N", "Everybody has the papers.", ENTER)
    clock.after(5)
    screen.form.run_sheet.done_button.setFocus()
    keys(ENTER)
    clock.after(5)
    keys("Alt+N", "She had the source beside her.", ENTER)
    screen.form.run_sheet.done_button.setFocus()
    keys(ENTER)
    alt("T")
    clock.after(5)
    screen.form.run_sheet.done_button.setFocus()
    keys(ENTER)
    assert screen.form.notes_edit.toPlainText().splitlines() == [
        f"{began + timedelta(minutes=5):%H:%M}  Everybody has the papers.",
        f"{began + timedelta(minutes=10):%H:%M}  The Chair opened the meeting.",
        f"{began + timedelta(minutes=15):%H:%M}  She had the source beside her.",
        f"{began + timedelta(minutes=20):%H:%M}  The members put their questions.",
    ]


def test_a_hearing_that_ends_notes_the_withdrawal_once_7_9(room):
    screen, desk, clock, reference = room("open-01", "meet")
    begin(screen, desk)
    while screen.form.run_sheet.current.key != "withdraw":
        keys(ENTER)
    clock.after(50)
    keys("Alt+N", "She thanked the Committee.", ENTER)
    screen.form.held_button.setFocus()
    keys(SPACE)
    settle(desk)
    lines = desk.office.case(reference).last(ev.Met).notes.splitlines()
    assert lines[-2].endswith("She thanked the Committee.")
    assert lines[-1].endswith("All withdrew but the members, the Secretary and the note taker.")
    assert sum("withdrew" in line for line in lines) == 1
    assert not any("may make" in line or "say whether" in line for line in lines)

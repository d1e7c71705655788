"""Fixing a meeting: what each day would mean, what a change would move, and the Chair’s rulings."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QWidget

from panelsec.actions.recording import act
from panelsec.procedure import events as ev
from panelsec.procedure.next_steps import next_steps
from panelsec.procedure.people import Witness
from panelsec.procedure.queries import left_without_a_day
from panelsec.screens.desk import Desk
from panelsec.screens.meeting.screen import MeetingScreen, _notices
from panelsec.screens.places import Place
from tests.procedure.cases import Story
from tests.screens.harness import hold, keys, press, settle, walk_to
from tests.screens.played import the_act
from tests.screens.stages import Staged, staged

Show = Callable[[QWidget], QWidget]
TAB, RIGHT, DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down
NO_DATE, FIXED = 4, 13  # acts of open-06: before its date, and after the Chair excused an absence


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Staged]:
    with staged(tmp_path, "open-06", NO_DATE) as stage:
        stage.at("2022-11-03T10:00")
        yield stage


@pytest.fixture
def fixed(tmp_path: Path) -> Iterator[Staged]:
    with staged(tmp_path, "open-06", FIXED) as stage:
        stage.at("2022-11-28T14:30")
        yield stage


@pytest.fixture
def drawn(tmp_path: Path) -> Iterator[Staged]:
    """A case of two Respondents, whose Committee is drawn and whose Chair has not ruled on one hearing or two."""
    with staged(tmp_path, "open-03", 6) as stage:
        yield stage


def opened(desk: Desk, stage: Staged, shown: Show) -> MeetingScreen:
    screen = MeetingScreen(replace(desk, office=stage.session))
    screen.show_case(stage.reference)
    shown(screen)
    return screen


def choose(screen: MeetingScreen, day: date) -> None:
    """By the arrow keys, from the day that is current."""
    screen.form.day_picker.setFocus()
    for _ in range(200):
        gap = (day - screen.form.day_picker.day).days
        if not gap:
            return
        ahead = gap > 0
        week, one = (DOWN, RIGHT) if ahead else (Qt.Key.Key_Up, Qt.Key.Key_Left)
        keys(week if abs(gap) >= 7 else one)
    raise AssertionError(f"the arrows never get to {day}")


def test_the_screen_can_be_worked_by_keyboard(desk: Desk, fixed: Staged, shown: Show, scheme: Qt.ColorScheme):
    hold(opened(desk, fixed, shown))


def test_nothing_is_cut_off_in_large_text(large_text: None, desk: Desk, fixed: Staged, shown: Show):
    hold(opened(desk, fixed, shown))


def test_where_the_place_is_chosen_the_adjustments_of_who_comes_are_read_2_5(
    desk: Desk, told: Staged, shown: Show
):
    label = opened(desk, told, shown).form.adjustments_label
    assert "Priya Vance" in label.text()
    assert "10-minute break every 40 minutes" in label.text()
    assert label.isVisible()


def test_where_nobody_needs_adjustments_nothing_is_said_of_any(desk: Desk, drawn: Staged, shown: Show):
    assert not opened(desk, drawn, shown).form.adjustments_label.isVisible()


def test_it_proposes_the_first_day_that_leaves_the_whole_notice(desk: Desk, told: Staged, shown: Show):
    screen = opened(desk, told, shown)
    assert screen.form.day_picker.day == date(2022, 11, 25)
    assert "Notice received by Thursday 3 November 2022." in screen.form.cost_label.text()


def test_it_says_whether_the_meeting_can_still_be_had_in_time_and_offers_the_earliest_day(
    desk: Desk, told: Staged, shown: Show
):
    screen = opened(desk, told, shown)
    said = screen.form.outlook_label.text()
    assert said.startswith(
        "The meeting can be had in time, without a reason: from Friday 25 November 2022 to "
    )
    choose(screen, date(2022, 12, 12))
    press(screen.form.offer_button)
    assert screen.form.day_picker.day == date(2022, 11, 25)


def test_a_day_that_leaves_too_short_a_notice_is_only_had_with_a_reason(
    desk: Desk, told: Staged, shown: Show
):
    screen = opened(desk, told, shown)
    choose(screen, date(2022, 11, 24))
    assert "Only with a reason. The office’s 21 clear days" in screen.form.day_picker.note_label.text()
    walk_to(screen.form.place_edit)
    keys("Room 1")
    press(screen.form.fix_button)
    settle(desk)
    assert told.case.committee("DC1").meeting is None
    assert "say why it is shorter. Choose another day" in screen.form.answer_panel.text_label.text()


def test_each_day_says_what_it_would_cost(desk: Desk, told: Staged, shown: Show):
    screen = opened(desk, told, shown)
    choose(screen, date(2022, 12, 12))
    assert [row[0] for row in screen.form.cost_table.words() if "7.6" in row[0]] == [
        "Papers to the Committee, the Respondent and the Investigating Officer (7.6)"
    ]
    assert "Sunday 4 December 2022; do it by Friday 2 December 2022" in str(screen.form.cost_table.words())
    choose(screen, date(2022, 12, 10))
    assert "Only with a reason. It is a Saturday." in screen.form.day_picker.note_label.text()


def test_a_day_that_is_chosen_is_still_chosen_when_one_comes_back_and_goes_once_it_is_fixed(
    desk: Desk, told: Staged, shown: Show
):
    """Whoever looks at the panel meanwhile is not to fix the day that was proposed instead."""

    def chosen(screen: MeetingScreen) -> tuple[date, QTime, str]:
        form = screen.form
        return form.day_picker.day, form.start_time.time(), form.mode_combo.currentText()

    screen = opened(desk, told, shown)
    proposed = chosen(screen)
    choose(screen, date(2022, 12, 7))
    screen.form.start_time.setTime(QTime(14, 30))
    walk_to(screen.form.mode_combo)
    keys(Qt.Key.Key_Down)
    mine = (date(2022, 12, 7), QTime(14, 30), "By video")
    screen.show_case(told.reference)
    assert chosen(screen) == mine
    screen._kept.flush()
    again = opened(screen.page.desk, told, shown)
    assert chosen(again) == mine, "after a lock, too"

    again.form.place_edit.setText("Tanners Court")
    press(again.form.fix_button)
    settle(again.page.desk)
    again.form.start_time.setTime(QTime(9, 0))
    again.form.start_time.setTime(QTime(14, 30))
    again._kept.flush()
    assert chosen(opened(again.page.desk, told, shown)) == mine, "as it is fixed now"
    assert dict(again.page.desk.drafts.find(f"sheet {Place('meeting', told.reference).key}")) == {}
    assert proposed != mine


@pytest.mark.usefixtures("large_text")
def test_the_hour_comes_into_view_when_the_day_is_taken(desk: Desk, told: Staged, shown: Show):
    screen = opened(desk, told, shown)
    screen.resize(1000, 600)
    choose(screen, date(2022, 11, 30))
    keys(Qt.Key.Key_Return)
    hour = screen.form.start_time
    assert hour.hasFocus()
    assert not hour.visibleRegion().isEmpty()


def test_a_day_is_chosen_and_the_meeting_fixed_by_keyboard(desk: Desk, told: Staged, shown: Show):
    screen = opened(desk, told, shown)
    choose(screen, date(2022, 11, 30))
    keys(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is screen.form.start_time
    press(screen.form.fix_button)
    assert screen.form.place_errors.text() == "Write where it is, or how one joins."
    keys("Tanners Court, Room 1")
    press(screen.form.fix_button)
    settle(desk)
    meeting = told.case.committee("DC1").meeting
    assert meeting is not None
    assert (f"{meeting.start:%Y-%m-%d %H:%M}", meeting.place, meeting.mode) == (
        "2022-11-30 10:00",
        "Tanners Court, Room 1",
        "in_person",
    )
    assert "fixed for Wednesday 30 November 2022, 10:00" in screen.form.done_label.text()
    assert "The 60 days of 2.9 end on" in screen.form.done_label.text()


def test_a_day_that_is_not_possible_asks_for_a_reason_and_keeps_it(desk: Desk, told: Staged, shown: Show):
    screen = opened(desk, told, shown)
    choose(screen, date(2022, 11, 26))
    walk_to(screen.form.place_edit)
    keys("Room 1")
    press(screen.form.fix_button)
    settle(desk)
    assert told.case.committee("DC1").meeting is None
    assert "It is a Saturday. Choose another day" in screen.form.answer_panel.text_label.text()
    keys("Both parties asked for a Saturday.")
    press(screen.form.answer_panel.go_on_button)
    settle(desk)
    meeting = told.case.committee("DC1").meeting
    assert meeting is not None
    assert meeting.override == "Both parties asked for a Saturday."


def test_before_a_change_is_saved_one_sees_the_old_days_beside_the_new(
    desk: Desk, fixed: Staged, shown: Show
):
    screen = opened(desk, fixed, shown)
    choose(screen, date(2022, 12, 15))
    rows = screen.form.cost_table.words()
    assert rows[0] == ["The meeting", "Wednesday 30 November 2022", "Thursday 15 December 2022"]
    assert ["Sunday 20 November 2022, which is past", "Monday 5 December 2022"] in [row[1:] for row in rows]
    press(screen.form.fix_button)
    assert screen.form.why_errors.text() == "Write why the day changes."
    keys("Respondent in hospital.")
    press(screen.form.fix_button)
    settle(desk)
    assert "say why it is shorter" in screen.form.answer_panel.text_label.text()
    keys("The Respondent asked for it.")
    press(screen.form.answer_panel.go_on_button)
    settle(desk)
    assert [m.start.date() for m in fixed.case.committee("DC1").meetings] == [
        date(2022, 11, 30),
        date(2022, 12, 15),
    ]
    whys = [row[3] for row in screen.form.dates_table.words()]
    assert whys == ["The first date", "Respondent in hospital.\nReason given: The Respondent asked for it."]
    said = screen.form.done_label.text()
    assert "moved from Wednesday 30 November 2022, 10:00 to Thursday 15 December 2022, 10:00" in said
    assert "The notices that have gone tell of the meeting as it was" in said
    assert (
        "Moved: Response, or request to call witnesses (7.4), from Sunday 20 November 2022 "
        "to Monday 5 December 2022."
    ) in said


def test_the_place_alone_can_change_on_a_day_that_would_now_be_too_soon(
    desk: Desk, fixed: Staged, shown: Show
):
    screen = opened(desk, fixed, shown)
    assert "Possible. The meeting is fixed for this day." in screen.form.day_picker.note_label.text()
    walk_to(screen.form.why_edit)
    keys("The room is being painted.")
    press(screen.form.fix_button)
    assert "Nothing is changed" in screen.form.day_errors.text()
    assert len(fixed.case.committee("DC1").meetings) == 1
    walk_to(screen.form.place_edit)
    screen.form.place_edit.selectAll()
    keys("Room 9")
    press(screen.form.fix_button)
    settle(desk)
    meeting = fixed.case.committee("DC1").meeting
    assert meeting is not None
    assert (meeting.place, meeting.start.date()) == ("Room 9", date(2022, 11, 30))


def test_the_chair_rules_on_video_with_grounds(desk: Desk, fixed: Staged, shown: Show):
    screen = opened(desk, fixed, shown)
    walk_to(screen.rulings.part.form.about_combo)
    keys("Att")
    press(screen.rulings.part.form.rule_button)
    assert (
        screen.rulings.part.form.decision_errors.text() == "Say what the Chair decided."
    )  # nothing was preset
    keys("Perm")
    press(screen.rulings.part.form.rule_button)
    assert screen.rulings.part.form.grounds_errors.text() == "Write the Chair’s reasons."
    keys("Not fit to travel.")
    press(screen.rulings.part.form.rule_button)
    settle(desk)
    ruling = fixed.case.committee("DC1").ruling("video")
    assert ruling is not None
    assert (ruling.decision, ruling.respondent, ruling.grounds) == ("permit", "R1", "Not fit to travel.")
    assert screen.rulings.part.form.grounds_edit.toPlainText() == ""


def test_a_ruling_names_its_witness_and_the_next_is_offered(desk: Desk, fixed: Staged, shown: Show):
    stamp = fixed.session.stamp()
    for witness in (Witness("W1", "Mr Lind"), Witness("W2", "Ms Moth")):
        act(fixed.session, fixed.reference, ev.WitnessAdded(**stamp, person=witness))
    screen = opened(desk, fixed, shown)
    form = screen.rulings.part.form
    screen.point_at("DC1.R1.witness.D3")
    assert form.about_combo.currentData() == "witness"
    assert form.witness_combo.currentText() == "Mr Lind"
    form.decision_combo.setCurrentText("Permitted")
    form.grounds_edit.setPlainText("It is a short question.")
    press(form.rule_button)
    settle(desk)
    assert fixed.case.committee("DC1").rulings[-1].witness == "W1"
    assert screen.form.ruling_table.words()[-1][1].endswith(": Mr Lind")
    assert form.witness_combo.currentText() == "Ms Moth"


def test_whom_a_meeting_is_about_is_asked_only_once_the_chair_has_ruled_on_a_hearing_for_each(
    desk: Desk, drawn: Staged, shown: Show
):
    screen = opened(desk, drawn, shown)
    assert not screen.form.who_box.isVisible()
    stamp = drawn.session.stamp()
    apart = ev.Ruled(**stamp, committee="DC1", about="joint_hearing", decision="separate", grounds="x")
    act(drawn.session, drawn.reference, apart)
    screen.show_case(drawn.reference)
    combo = screen.form.who_combo
    assert screen.form.who_box.isVisible()
    names = [p.name for p in drawn.case.respondents.values()]
    assert [combo.itemText(i) for i in range(combo.count())] == names


def test_an_appeal_beside_one_that_has_its_date_gets_a_committee_of_its_own_for_a_reason_and_the_day_stays_2_18(
    desk: Desk, tmp_path: Path, shown: Show
):
    before = the_act("open-03", "fix_meeting", committee="AC1")
    with staged(tmp_path, "open-03", before.number - 1) as stage:
        stage.session = replace(stage.at(before.at.isoformat()), by=before.by)
        fixed = ev.MeetingFixed(
            **stage.session.stamp(),
            committee="AC1",
            start=before.at + timedelta(days=20),
            place="x",
            respondents=("R2",),
        )
        act(stage.session, stage.reference, fixed)
        screen = opened(desk, stage, shown)
        form = screen.form
        assert (screen.committee, form.who_combo.currentData()) == ("AC1", ("R2",))
        day = fixed.start.date() + timedelta(days=7)
        choose(screen, day)
        form.start_time.setTime(QTime(15, 45))
        form.who_combo.setCurrentIndex(form.who_combo.findText(stage.case.name("R1")))
        assert form.start_time.time() == QTime(15, 45)
        assert (screen.committee, form.day_picker.day) == ("AC2", day)
        assert form.fix_button.text() == "Fi&x the meeting"
        form.place_edit.setText("Weir House")
        press(form.fix_button)
        settle(screen.page.desk)
        assert "usually go to the same Appeal Committee" in form.answer_panel.text_label.text()
        keys("She cannot come before June.")
        press(form.answer_panel.go_on_button)
        settle(screen.page.desk)
        case = stage.case
        assert (case.committee("AC1").respondents, case.committee("AC2").respondents) == (("R2",), ("R1",))
        assert form.committee_combo.currentData() == "AC2"
        steps = next_steps(case, before.at.date(), stage.session.office())
        assert {(s.committee, s.respondent) for s in steps if s.letter == "L26"} == {
            ("AC1", "R2"),
            ("AC2", "R1"),
        }
        both = replace(fixed, respondents=("R1", "R2"), why="x")
        then = case.then(replace(both, committee="AC3"))
        asked = left_without_a_day(then, replace(both, committee="AC3", respondents=("R1",)))
        assert [o.cites for o in asked] == [("2.18", "8.6")]


def test_without_a_chair_nothing_can_be_ruled(desk: Desk, told: Staged, shown: Show):
    screen = opened(desk, told, shown)
    assert not screen.form.ruling_box.isVisible()
    assert "needs the Chair" in screen.form.ruling_label.text()


def test_once_a_date_is_fixed_the_members_are_drawn_before_anything_is_sent():
    story = Story().referred().fix("2022-02-08 10:00", "2022-03-16 10:00")
    assert _notices(story.case, None, "DC1") == "Draw the members next."
    story.draw("2022-02-08 11:00")
    assert _notices(story.case, None, "DC1") == "Send the notices next."

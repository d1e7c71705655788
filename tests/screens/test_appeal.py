"""The appeal and the end of a case by keyboard: in time or not, the Secretary, the ruling, the decision, completion."""

from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from panelsec.actions.letters.writing import Wanted, preview
from panelsec.actions.office import change_settings
from panelsec.actions.recording import act
from panelsec.errors import Queried
from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.procedure.people import Document, Kind
from panelsec.screens.appeal.screen import AppealScreen
from panelsec.screens.places import Place
from tests.screens.harness import hold, keys, settle, wait_for
from tests.screens.played import alt, before

SPACE, ENTER, TAB = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab
CORRIE, YARROW = "Ms J. Corrie", "Mr D. Yarrow"


@pytest.fixture
def sit(desk, shown, tmp_path):
    """The appeal in a case before a named act, with a step of it opened."""
    with ExitStack() as stack:

        def open_(name, do, step, **said):
            made = stack.enter_context(before(tmp_path, desk, AppealScreen, name, do, **said))
            shown(made.screen)
            made.screen.show_case(made.reference)
            made.screen.point_at(step)
            return made

        yield open_


def ticks(screen, name):
    return screen.page.part.ticks[name].checks


def steps(made):
    return {key: step.state.value for key, step in made.screen._steps.items()}


def test_an_appeal_is_recorded_with_its_day_its_grounds_and_its_papers(sit):
    made = sit("open-02", "appeal", "R1.appeal")
    form = made.screen.form
    assert "until the end of Thursday 23 December" in form.received_state.text()
    ticks(made.screen, "ground")["e"].setFocus()
    keys(SPACE, "Alt+S", "Out of proportion.")
    ticks(made.screen, "paper")["D5"].setFocus()
    keys(SPACE)
    alt("A")
    settle(made.desk)
    appeal = made.case.last(ev.Appealed)
    assert (appeal.grounds, appeal.text, appeal.documents) == (("e",), "Out of proportion.", ("D5",))
    assert appeal.at == made.clock.at
    assert steps(made)["R1.appeal"] == "Done"
    assert QApplication.focusWidget() is form.steps_list
    assert form.steps_list.currentIndex().data().startswith("Hand the appeal"), "what comes next"


def test_an_appeal_without_a_ground_says_so_and_keeps_what_was_typed(sit):
    made = sit("open-02", "appeal", "R1.appeal")
    keys("Alt+S", "Out of proportion.")
    alt("A")
    settle(made.desk)
    form = made.screen.form
    assert form.received_errors.text() == "Tick at least one ground."
    assert form.text_edit.toPlainText() == "Out of proportion."
    assert made.case.last(ev.Appealed) is None


def test_a_day_that_is_none_is_said_at_its_field(sit):
    made = sit("open-02", "appeal", "R1.appeal")
    made.screen.form.day_edit.clear()
    keys("Alt+D", "32 December")
    alt("A")
    assert "is not a day" in made.screen.form.received_errors.text()
    assert made.case.last(ev.Appealed) is None


def test_a_respondent_gives_up_the_right_to_appeal(sit):
    made = sit("open-02", "appeal", "R1.appeal")
    form = made.screen.form
    alt("W")
    assert made.case.name("R1") in form.giving_up_label.text()
    assert not form.received_button.isVisible()
    alt("W")
    assert form.received_errors.text() == "Write how it was said in writing."
    keys("In her e-mail.")
    alt("W")
    settle(made.desk)
    assert made.case.last(ev.AppealWaived).how == "In her e-mail."
    assert steps(made)["R1.appeal"] == "Not needed"


def test_that_there_will_be_no_appeal_is_taken_out_with_the_reason_where_it_was_a_slip(sit):
    made = sit("open-02", "appeal", "R1.appeal")
    form = made.screen.form
    waived = ev.AppealWaived(**made.session.stamp(), respondent="R1", how="By e-mail.")
    act(made.session, made.reference, waived)
    made.screen.show_case(made.reference)
    made.screen.open_step("R1.appeal")
    assert not form.undo_part.isVisible()
    alt("T")
    settle(made.desk)
    assert QApplication.focusWidget() is form.undo_why_edit
    alt("T")
    assert form.undo_errors.text() == "Write why it is taken out."
    keys("The other Respondent said so.")
    hold(made.screen)
    alt("T")
    settle(made.desk)
    assert made.case.last(ev.Corrected).former == waived
    assert steps(made)["R1.appeal"] == "Ready"
    assert not form.undo_section.isVisible()


def test_whoever_had_a_part_in_the_case_cannot_rule_on_the_appeal(sit, went):
    made = sit("open-02", "rule_on_appeal", "R1.secretary", by=CORRIE)
    form = made.screen.form
    assert CORRIE in form.secretary_state.text()
    assert form.secretary_why.number_button.text() == "Paragraph 8.1"
    form.hand_over_button.click()
    assert went[-1] == Place("custody", made.reference)
    renamed = replace(made.session.office().settings, secretary=YARROW)
    with pytest.raises(Queried, match="another name here hands nothing over"):
        change_settings(made.session, renamed)
    change_settings(made.session, renamed, "Mr Yarrow has my desk from today.")
    made.screen.point_at("R1.eligible")
    assert form.eligible_state.text().startswith("In time: it came in on 20 December 2021")
    alt("I")
    keys("Alt+R", "On ground (e), in time.")
    alt("L")
    settle(made.desk)
    assert "had a part in the case" in form.answer_panel.text_label.text()
    assert form.ruling_edit.toPlainText() == "On ground (e), in time."
    assert made.case.last(ev.AppealRuled) is None
    form.answer_panel.way_button.click()
    assert went[-1] == Place("custody", made.reference), "the refusal leads to what it asks for"


def test_a_fresh_secretary_rules_the_appeal_eligible(sit):
    made = sit("open-02", "rule_on_appeal", "R1.eligible")
    said = made.screen.form.eligible_state.text()
    assert "and the time ends on 23 December" in said
    assert "Ground of the appeal: the penalty was disproportionate, or not permitted (8.2(e))" in said
    assert "Sent in with it: D5 " in said
    assert made.screen.form.open_form_button.isVisible()
    alt("I")
    keys("Alt+R", "On ground (e), in time.")
    alt("L")
    settle(made.desk)
    ruled = made.case.last(ev.AppealRuled)
    assert (ruled.eligible, ruled.grounds, ruled.by) == (True, "On ground (e), in time.", YARROW)


def test_a_late_appeal_is_called_late_and_gets_more_time_for_a_compelling_reason(sit):
    made = sit("open-05", "extend_appeal", "R1.extension")
    form = made.screen.form
    assert form.extension_state.text().startswith("Late: it came in on")
    keys("Alt+O", "31/12/2022", "Alt+R", "In hospital.")
    alt("G")
    settle(made.desk)
    extended = made.case.last(ev.AppealExtended)
    assert (extended.until.isoformat(), extended.why) == ("2022-12-31", "In hospital.")
    assert extended.asked == made.case.last(ev.Appealed).at.date()


def test_a_late_appeal_is_ruled_in_time_only_after_more_time_and_whoever_ruled_before_can_still_give_it_8_1(
    sit,
):
    made = sit("open-05", "extend_appeal", "R1.eligible")
    form, reasons = made.screen.form, "On ground (e)."
    form.eligible_radio.setChecked(True)
    form.ruling_edit.setPlainText(reasons)
    form.eligible_button.click()
    assert "Decide on more time first" in form.eligible_errors.text()
    ruling = ev.AppealRuled(**made.session.stamp(), respondent="R1", eligible=True, grounds=reasons)
    act(made.session, made.reference, ruling)
    made.screen.show_case(made.reference)
    made.screen.point_at("R1.extension")
    came = made.case.last(ev.Appealed).at.date()
    form.compelling_edit.setPlainText("In hospital.")
    for until, said in ((came - timedelta(days=1), "late all the same"), (came, "")):
        form.until_edit.setText(written(until))
        form.extension_button.click()
        assert said in form.extension_errors.text()
    settle(made.desk)
    assert made.case.last(ev.AppealExtended).until == came
    assert steps(made)["R1.extension"] == steps(made)["R1.eligible"] == "Done"


def test_more_time_is_refused_with_its_reason_and_the_day_on_which_it_was_asked_for(sit):
    made = sit("open-02", "appeal", "R1.appeal")
    made.screen.point_at("R1.extension")
    form = made.screen.form
    alt("M")
    assert "why there is no compelling reason" in form.extension_errors.text()
    keys("A holiday is no reason.")
    form.time_asked_edit.clear()
    keys("Alt+D", "15 December 2021")
    alt("M")
    settle(made.desk)
    refused = made.case.last(ev.MoreTimeRefused)
    assert (refused.asked.isoformat(), refused.why) == ("2021-12-15", "A holiday is no reason.")
    assert "an appeal that comes later is not eligible" in form.advice_label.text()
    made.screen.point_at("R1.extension")
    assert "More time was refused" in form.extension_state.text()


def test_an_appeal_is_considered_on_paper_and_dismissed_with_reasons(sit):
    made = sit("open-02", "meet", "AC1.meet", committee="AC1")
    for check in ticks(made.screen, "present").values():
        check.setFocus()
        keys(SPACE)
    alt("S")
    settle(made.desk)
    assert made.case.last(ev.Met).committee == "AC1"
    made.screen.point_at("AC1.R1.decide")
    alt("M")
    assert not made.screen.form.disposal_box.isVisible()
    keys("Alt+R", "A modest price.")
    alt("D")
    settle(made.desk)
    decided = made.case.last(ev.AppealDecided)
    assert (decided.decision, decided.disposal, decided.reasons) == ("dismissed", None, "A modest price.")


def test_of_two_appeals_each_is_considered_by_itself_2_18(sit):
    made = sit("open-03", "meet", "AC1.meet", committee="AC1")
    for check in ticks(made.screen, "present").values():
        check.setChecked(True)
    alt("S")
    settle(made.desk)
    assert (
        made.screen.page.part.errors.text() == "Tick each appeal that was considered: each is its own (2.18)."
    )
    ticks(made.screen, "considered")["R2"].setFocus()
    keys(SPACE)
    alt("S")
    settle(made.desk)
    if made.screen.form.answer_panel.isVisible():
        keys("Agreed by telephone.")
        alt("R")
        settle(made.desk)
    assert made.case.last(ev.Met).left == ("R1",)
    found = steps(made) | {s: v for r in ("R1", "R2") for s, v in chosen(made, r).items()}
    assert (found["AC1.R1.decide"], found["AC1.R2.decide"], found["AC1.meet"]) == (
        "Not yet",
        "Ready",
        "Ready",
    )


def chosen(made, respondent):
    box = made.screen.form.respondent_box
    box.setCurrentIndex(box.findData(respondent))
    return steps(made)


def test_a_meeting_of_which_nobody_was_told_is_recorded_for_a_reason_only_8_6(sit):
    made = sit("open-02", "send", "AC1.meet", letter="L25")
    made.clock.at = made.case.committee("AC1").meeting.start
    made.screen.show_case(made.reference)
    for check in ticks(made.screen, "present").values():
        check.setChecked(True)
    alt("S")
    settle(made.desk)
    panel = made.screen.form.answer_panel
    assert panel.text_label.text().startswith("The notice of the meeting has not gone to ")
    assert "Tobias Renfrew has not been told who sits." in panel.text_label.text()
    assert made.case.last(ev.Met).committee == "DC1"
    keys("All were told by telephone.")
    panel.go_on_button.click()
    settle(made.desk)
    assert made.case.last(ev.Met).override == "All were told by telephone."


def test_a_meeting_to_which_no_papers_went_is_recorded_for_a_reason_only_8_7(sit):
    made = sit("open-02", "send", "AC1.meet", letter="L27")
    made.clock.at = made.case.committee("AC1").meeting.start
    made.screen.show_case(made.reference)
    for check in ticks(made.screen, "present").values():
        check.setChecked(True)
    alt("S")
    settle(made.desk)
    panel = made.screen.form.answer_panel
    assert "The papers have not gone to " in panel.text_label.text()
    assert "8.7" in panel.why_label.number_button.text()
    assert made.case.last(ev.Met).committee == "DC1"
    keys("They read them at the table.")
    panel.go_on_button.click()
    settle(made.desk)
    assert made.case.last(ev.Met).override == "They read them at the table."


def test_an_appeal_committee_may_reserve_its_decision_and_a_dismissal_asks_for_no_grounds(sit):
    made = sit("open-02", "meet", "AC1.meet", committee="AC1")
    for check in ticks(made.screen, "present").values():
        check.setChecked(True)
    alt("R")
    settle(made.desk)
    assert made.case.last(ev.Met).outcome == "reserved"
    made.screen.point_at("AC1.R1.decide")
    form = made.screen.form
    assert f"The decision was reserved on {written(made.clock.at.date())}." in form.decide_state.text()
    alt("M")
    assert not form.decided_grounds_box.isVisible()
    alt("U")
    assert form.decided_grounds_box.isVisible()
    assert form.decided_grounds_box.title().endswith("(optional)")


def test_two_of_an_appeal_committee_are_refused_in_the_page(sit):
    made = sit("open-02", "meet", "AC1.meet", committee="AC1")
    chair = made.case.committee("AC1").chair
    for who in (chair.id, "P1"):
        ticks(made.screen, "present")[who].setFocus()
        keys(SPACE)
    alt("S")
    settle(made.desk)
    assert "Two may meet only" in made.screen.form.answer_panel.text_label.text()
    assert made.screen.form.answer_panel.way_button.text() == "Go to the draw"
    assert ticks(made.screen, "present")["P1"].isChecked()


def test_an_upheld_appeal_needs_to_say_what_follows(sit):
    made = sit("open-02", "decide_appeal", "AC1.R1.decide")
    alt("U")
    keys("Alt+R", "Too hard.")
    alt("D")
    settle(made.desk)
    form = made.screen.form
    assert "say which" in form.answer_panel.text_label.text()
    keys(Qt.Key.Key_Escape)
    alt("B")
    alt("D")
    settle(made.desk)
    assert made.case.last(ev.AppealDecided).disposal == "remit"


def test_what_was_answered_before_is_gone_once_the_decision_is_tried_again_with_something_missing(sit):
    made = sit("open-02", "decide_appeal", "AC1.R1.decide")
    form = made.screen.form
    form.upheld_radio.setChecked(True)
    form.reasons_edit.setPlainText("Too hard.")
    form.decide_button.click()
    settle(made.desk)
    assert form.answer_panel.isVisible()
    form.reasons_edit.clear()
    form.remit_radio.setChecked(True)
    form.decide_button.click()
    assert "needs its reasons" in form.decide_errors.text()
    assert not form.answer_panel.isVisible()


def test_tab_goes_from_the_appeal_s_outcome_to_what_follows_and_to_the_sanctions(sit):
    made = sit("open-02", "decide_appeal", "AC1.R1.decide")
    form = made.screen.form
    assert QApplication.focusWidget() is form.rejected_radio
    keys(Qt.Key.Key_Down, SPACE)
    assert form.upheld_radio.isChecked()
    keys(TAB)
    assert QApplication.focusWidget() is form.remit_radio
    keys(Qt.Key.Key_Down, SPACE)
    assert form.own_radio.isChecked()
    keys(TAB, TAB, SPACE)
    assert form.breach_radio.isChecked()
    walk = form.measure_walk
    seen = set()
    for _ in range(12):
        keys(TAB)
        seen.add(QApplication.focusWidget())
    assert walk.not_imposed_radio in seen
    assert {form.upheld_radio, form.own_radio} < seen | {QApplication.focusWidget()}


def test_the_appeal_committee_s_own_decision_walks_through_the_sanctions(sit):
    made = sit("open-02", "decide_appeal", "AC1.R1.decide")
    form = made.screen.form
    alt("U")
    form.own_radio.setFocus()
    keys(SPACE)
    assert (
        "the Appeal Committee’s own decision replaces it:\n•  5.4(a)  Written warning"
        in form.first_label.text()
    )
    assert not form.measure_walk.isVisible()
    alt("L")
    assert form.measure_walk.isVisible()
    keys("Alt+R", "A warning is enough.")
    alt("D")
    assert form.decide_errors.text() == "Go through every sanction first."
    walk = form.measure_walk
    for n in range(10):
        (walk.not_imposed_radio if n else walk.imposed_radio).setFocus()
        keys(SPACE)
        if not n:
            walk.terms_edit.setFocus()
            keys("A warning")
        walk.next_button.setFocus()
        keys(ENTER)
    assert (form.imposed_label.text(), walk.isVisible()) == ("•  5.4(a)  A warning", False)
    alt("G")
    assert walk.number_label.text().startswith("1 of 10")
    assert walk.isVisible()
    for _ in range(10):
        walk.next_button.setFocus()
        keys(ENTER)
    alt("D")
    settle(made.desk)
    decided = made.case.last(ev.AppealDecided)
    assert (decided.disposal, decided.finding) == ("own_decision", "breach")
    assert [m.paragraph for m in decided.measures] == ["5.4(a)"]


def test_the_decision_on_an_appeal_recorded_in_haste_is_corrected_with_its_reason_until_its_letter_goes(sit):
    made = sit("open-02", "decide_appeal", "AC1.R1.decide")
    form = made.screen.form
    alt("M")
    keys("Alt+R", "No ground is made out.")
    alt("D")
    settle(made.desk)
    former = made.case.last(ev.AppealDecided)
    made.screen.open_step("AC1.R1.decide")
    assert not form.correct_part.isVisible()
    assert not form.decide_button.isVisible()
    alt("S")
    settle(made.desk)
    assert QApplication.focusWidget() is form.correct_why_edit
    assert form.rejected_radio.isChecked()
    assert form.reasons_edit.toPlainText() == former.reasons
    alt("U")
    form.remit_radio.setFocus()
    keys(SPACE)
    alt("D")
    assert form.correct_errors.text() == "Write why it is corrected."
    keys("The wrong button.")
    alt("D")
    settle(made.desk)
    right = replace(former, decision="upheld", disposal="remit")
    assert made.case.standing("R1").appeal_decision == right
    assert made.case.last(ev.Corrected).former == former
    letter = {"letter": "L29", "to": "R1", "via": "email", "respondent": "R1"}
    act(made.session, made.reference, ev.LetterSent(**made.session.stamp(), **letter))
    made.screen.show_case(made.reference)
    made.screen.open_step("AC1.R1.decide")
    alt("S")
    settle(made.desk)
    assert "the procedure ends with it" in form.answer_panel.text_label.text()
    assert not form.correct_part.isVisible()


def test_the_appeal_committee_may_find_in_its_own_decision_that_there_was_no_breach(sit):
    made = sit("open-02", "decide_appeal", "AC1.R1.decide")
    form = made.screen.form
    alt("U")
    form.own_radio.setFocus()
    keys(SPACE, "Alt+R", "Nobody saw her there.")
    alt("D")
    assert form.decide_errors.text() == "Say which of the two it is."
    alt("O")
    assert not form.measure_walk.isVisible()
    alt("D")
    settle(made.desk)
    decided = made.case.last(ev.AppealDecided)
    assert (decided.disposal, decided.finding, decided.measures) == ("own_decision", "dismissed", ())
    assert "R1.implement.5.4(a)" not in steps(made)


def test_a_sanction_waits_for_the_end_of_the_appeal_or_asks_for_a_reason(sit):
    made = sit("open-02", "rule_on_appeal", "R1.implement.5.4(a)")
    form = made.screen.form
    assert "appeal is open" in form.implement_state.text()
    alt("U")
    settle(made.desk)
    assert form.answer_panel.why_label.number_button.text() == "Paragraph 8.12"
    assert made.case.last(ev.Implemented) is None
    keys("The Respondent asked for it to be over.")
    form.answer_panel.go_on_button.click()
    settle(made.desk)
    assert made.case.last(ev.Implemented).override == "The Respondent asked for it to be over."


def test_a_sanction_is_carried_out_once_it_was_imposed_and_that_it_was_not_kept_to_is_recorded(sit):
    made = sit("open-01", "implement", "R1.implement.5.4(e)")
    day = written(made.clock.at.date())
    made.clock.after(2 * 24 * 60)
    imposed = made.case.last(ev.Sanctioned).at.date()
    made.screen.form.carried_edit.setText(written(imposed - timedelta(days=1)))
    alt("U")
    assert f"It was imposed on {written(imposed)}" in made.screen.form.implement_errors.text()
    made.screen.form.carried_edit.clear()
    keys("Alt+Y", day)
    alt("U")
    settle(made.desk)
    done = made.case.last(ev.Implemented)
    assert (done.paragraph, written(done.at.date())) == ("5.4(e)", day)
    made.screen.point_at("R1.implement.5.4(e)")
    keys("Alt+N", "Nothing was handed in.")
    alt("K")
    settle(made.desk)
    assert made.case.last(ev.NonCompliance).what == "Nothing was handed in."
    assert "RB 1(a)" in made.screen.form.advice_label.text()
    for kind in (ev.NonCompliance, ev.Implemented):
        made.screen.point_at("R1.implement.5.4(e)")
        alt("T")
        settle(made.desk)
        keys("A slip.")
        alt("T")
        settle(made.desk)
        assert made.case.last(kind) is None


def test_the_completion_letter_is_not_due_until_it_is_asked_for_and_says_the_adjudicator_s_day(sit, went):
    made = sit("open-01", "request_completion", "R1.L30")
    form = made.screen.form
    assert "on request" in form.letter_state.text()
    assert "Independent Adjudicator may be made until 20 April 2023" in form.letter_state.text()
    made.screen.point_at("R1.ask")
    alt("A")
    settle(made.desk)
    assert made.case.standing("R1").completion_asked
    assert steps(made)["R1.L30"] == "Ready"
    made.screen.point_at("R1.L30")
    alt("L")
    assert went == [Place("letters", made.reference, "R1.L30")]


def test_what_was_done_is_no_longer_said_once_the_case_is_another_or_the_page_was_left(sit):
    made = sit("open-02", "appeal", "R1.appeal")
    alt("W")
    alt("W")
    keys("In her e-mail.")
    alt("W")
    settle(made.desk)
    said = made.screen.form.advice_label
    made.screen.show_case(made.reference)
    assert said.isVisible(), "read again as it was, it stands"
    made.screen.hide()
    made.screen.show()
    assert not said.isVisible()
    made.screen.form.answer_panel.refuse("That is not allowed.")
    act(made.session, made.reference, ev.Noted(**made.session.stamp(), text="A call came."))
    made.screen.show_case(made.reference)
    assert not made.screen.form.answer_panel.isVisible()


def test_a_step_of_another_screen_leads_there(sit, went):
    made = sit("open-02", "rule_on_appeal", "R1.L22")
    assert went == [Place("letters", made.reference, "R1.L22")]


def test_the_page_opens_on_the_respondent_whose_step_is_next(desk, shown, tmp_path):
    with before(tmp_path, desk, AppealScreen, "open-03", "rule_on_appeal", respondent="R1") as made:
        shown(made.screen)
        made.screen.show_case(made.reference)
        assert made.screen.form.respondent_box.currentData() == "R2"


def test_a_respondent_who_does_not_appeal_has_no_step_of_the_committee_that_considers_anothers(
    desk, shown, tmp_path
):
    with before(tmp_path, desk, AppealScreen, "open-03", "appeal", respondent="R1") as made:
        shown(made.screen)
        made.screen.show_case(made.reference)
        appealed, other = chosen(made, "R2"), chosen(made, "R1")
        assert {"AC1.date", "AC1.draw", "AC1.meet"} <= set(appealed)
        assert not any(key.startswith("AC") for key in other)
        assert "R1.appeal" in other


def test_while_the_case_is_away_what_was_done_can_be_read_and_nothing_is_ready(desk, shown, tmp_path):
    with before(tmp_path, desk, AppealScreen, "open-02", "meet", committee="AC1") as made:
        gone = ev.HandedOver(**made.session.stamp(), to="Mr A. Other", why="Leave.", override="x")
        act(made.session, made.reference, gone)
        shown(made.screen)
        made.screen.show_case(made.reference)
        assert made.screen.form.lead_label.text().startswith("The case was handed over to Mr A. Other")
        states = steps(made)
        assert states["R1.eligible"] == "Done"
        assert states["AC1.meet"] == "Not yet"
        assert "Ready" not in states.values()


def test_what_was_typed_survives_the_loss_of_the_window(sit, shown):
    made = sit("open-02", "appeal", "R1.appeal")
    keys("Alt+S", "Out of proportion.")
    ticks(made.screen, "ground")["e"].setFocus()
    keys(SPACE)
    made.screen.kept.flush()
    again = shown(AppealScreen(made.desk))
    again.show_case(made.reference)
    again.point_at("R1.appeal")
    assert again.form.text_edit.toPlainText() == "Out of proportion."
    assert ticks(again, "ground")["e"].isChecked()


PAGES = [
    ("open-01", "meet", "", {}),
    ("open-02", "appeal", "R1.appeal", {}),
    ("open-02", "rule_on_appeal", "R1.eligible", {}),
    ("open-02", "rule_on_appeal", "R1.secretary", {"by": CORRIE}),
    ("open-05", "extend_appeal", "R1.extension", {}),
    ("open-02", "meet", "AC1.meet", {"committee": "AC1"}),
    ("open-02", "decide_appeal", "AC1.R1.decide", {}),
    ("open-01", "implement", "R1.implement.5.4(e)", {}),
    ("open-01", "request_completion", "R1.L30", {}),
]


@pytest.mark.parametrize(("name", "do", "step", "said"), PAGES)
def test_every_part_is_named_reachable_and_not_cut_off(sit, name, do, step, said, large_text):
    made = sit(name, do, step, **said)
    if step.endswith("decide"):
        made.screen.form.upheld_radio.setChecked(True)
        made.screen.form.own_radio.setChecked(True)
    hold(made.screen)


def test_the_page_holds_in_light_and_dark(sit, scheme):
    hold(sit("open-02", "appeal", "R1.appeal").screen)


def test_more_time_is_given_before_there_is_an_appeal_and_once_more(sit):
    made = sit("open-02", "appeal", "R1.appeal")
    form = made.screen.form
    for until, why in (("7 January 2022", "In hospital."), ("14 January 2022", "Still there.")):
        made.screen.point_at("R1.appeal")
        form.time_button.setFocus()
        keys(SPACE)
        assert form.extension_section.isVisible()
        assert QApplication.focusWidget() is form.time_asked_edit
        form.until_edit.setFocus()
        form.until_edit.clear()
        keys(until)
        form.compelling_edit.setFocus()
        keys(why)
        form.extension_button.setFocus()
        keys(SPACE)
        settle(made.desk)
    given = made.case.all(ev.AppealExtended)
    assert [e.until.day for e in given] == [7, 14]
    made.screen.point_at("R1.appeal")
    assert "14 January 2022" in form.received_state.text()


def test_an_appeal_that_is_not_eligible_says_which_of_the_two_it_lacks(sit):
    made = sit("open-02", "rule_on_appeal", "R1.eligible", by=YARROW)
    form = made.screen.form
    form.not_radio.setFocus()
    keys(SPACE)
    form.ruling_edit.setFocus()
    keys("Dislike is no ground.")
    form.eligible_button.setFocus()
    keys(SPACE)
    assert form.eligible_errors.text() == "Say which of the two it is."
    assert QApplication.focusWidget() is form.no_ground_radio
    keys(SPACE)
    form.eligible_button.setFocus()
    keys(SPACE)
    settle(made.desk)
    ruled = made.case.last(ev.AppealRuled)
    assert (ruled.eligible, ruled.why, ruled.grounds) == (False, "no_ground", "Dislike is no ground.")
    letter = preview(made.session, made.reference, Wanted("L22", "R1")).text
    assert "ground" in letter
    assert "too late" not in letter


def test_further_information_and_the_answer_to_it_are_put_before_the_members(sit, went):
    made = sit("open-02", "meet", "AC1.meet", committee="AC1")
    form = made.screen.form
    assert not form.since_box.isVisible()
    form.further_button.setFocus()
    keys(SPACE)
    assert went == [Place("letters", made.reference, "AC1.L28")]
    mark = {"at": made.clock.at, "by": made.session.by}
    asked = Document("D8", "The rota of the boat club", Kind.EVIDENCE)
    answer = Document("D9", "What he says of the rota", Kind.NEW_EVIDENCE, of="R1")
    for paper in (asked, answer):
        act(made.session, made.reference, ev.DocumentAdded(**mark, document=paper))
    made.screen.show_case(made.reference)
    assert list(ticks(made.screen, "since")) == ["D8", "D9"]
    form.since_button.setFocus()
    keys(SPACE)
    assert form.meeting_errors.text() == "Tick what is put before them."
    for check in ticks(made.screen, "since").values():
        check.setFocus()
        keys(SPACE)
    form.since_button.setFocus()
    keys(SPACE)
    settle(made.desk)
    given = {(e.document, e.to) for e in made.case.all(ev.DocumentDisclosed) if e.document in ("D8", "D9")}
    members = {m.id for m in made.case.committee("AC1").sitting}
    assert given == {(d, m) for d in ("D8", "D9") for m in members} | {("D8", "R1")}
    made.screen.point_at("AC1.meet")
    assert not form.since_box.isVisible()


def test_an_appeal_that_is_recorded_later_bears_the_day_of_its_meeting_and_of_its_decision(sit):
    made = sit("open-02", "meet", "AC1.meet", committee="AC1")
    met = made.clock.at
    made.clock.after(3 * 24 * 60)
    made.screen.show_case(made.reference)
    form = made.screen.form
    form.sat_edit.setText(written(met.date()))
    for check in ticks(made.screen, "present").values():
        check.setChecked(True)
    form.held_button.setFocus()
    keys(SPACE)
    settle(made.desk)
    assert made.case.last(ev.Met).at == met
    assert "Next: Record the decision on the appeal" in form.advice_label.text()
    made.screen.point_at("AC1.R1.decide")
    form.decided_edit.setText("1/1/2030")
    form.rejected_radio.setChecked(True)
    form.reasons_edit.setPlainText("It is modest.")
    form.decide_button.setFocus()
    keys(SPACE)
    assert form.decide_errors.text() == "That day is still to come."
    form.decided_edit.setText(written(met.date()))
    form.decide_button.setFocus()
    keys(SPACE)
    settle(made.desk)
    assert made.case.last(ev.AppealDecided).at.date() == met.date()


def test_where_there_is_nothing_to_appeal_from_the_page_says_why(sit):
    made = sit("open-02", "elect", "")
    assert "nothing to appeal from until" in made.screen.form.lead_label.text()


def test_at_200_per_cent_the_page_of_an_appeal_is_no_wider_than_the_window(sit, large_text):
    made = sit("open-02", "appeal", "R1.appeal")
    wait_for(lambda: made.screen.form.page.horizontalScrollBar().maximum() == 0)


def test_the_day_that_is_proposed_for_an_appeal_is_that_of_its_form_and_not_today_8_1(sit):
    made = sit("open-02", "appeal", "R1.appeal")
    came = made.session.now() - timedelta(days=2)
    paper = Document("D9", "Appeal Form", Kind.APPEAL_FORM, of="R1")
    act(
        made.session,
        made.reference,
        ev.DocumentAdded(**made.session.stamp(), document=paper),
        ev.DocumentReceived(**made.session.stamp(came), document="D9", sender="R1"),
    )
    made.screen.show_case(made.reference)
    made.screen.point_at("R1.appeal")
    assert made.screen.form.day_edit.text() == written(came.date())
    assert written(came.date()) in made.screen.form.received_title.text()

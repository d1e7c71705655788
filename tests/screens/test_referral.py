"""The referral on screen: people entered and corrected by keyboard, letters and decisions recorded, walls kept."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from panelsec.actions.cases import open_case
from panelsec.actions.overview import overview
from panelsec.actions.printable import said_of
from panelsec.actions.recording import act
from panelsec.procedure import events as ev
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.people import Breach, ReportingPerson, Representative, Respondent, Status, Witness
from panelsec.screens.case.record import record_html
from panelsec.screens.choices import choose
from panelsec.screens.desk import Desk
from panelsec.screens.places import Place
from panelsec.screens.referral.screen import ReferralScreen
from panelsec.screens.typed import type_again, typed
from tests.screens.harness import hold, keys, press, settle, walk_to
from tests.screens.played import StoreDrafts, words_on
from tests.screens.stages import Staged, staged

Show = Callable[[QWidget], QWidget]
TAB, SPACE, DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Down


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Staged]:
    """A new case, with nobody in it, in the office of open-03."""
    with staged(tmp_path, "open-03", 2) as stage:
        stage.at("2023-02-01T10:00")
        open_case(stage.session, "DC-2023-001", title="A library book", rules_alleged=("RB 2(b)",))
        stage.reference = "DC-2023-001"
        yield stage


@pytest.fixture
def screen(desk: Desk, told: Staged, shown: Show) -> ReferralScreen:
    return opened(desk, told, shown)


def opened(desk: Desk, told: Staged, shown: Show) -> ReferralScreen:
    made = ReferralScreen(replace(desk, office=told.session))
    made.show_case(told.reference)
    shown(made)
    return made


def record(told: Staged, kind: type[ev.Event], **fields: Any) -> None:
    act(told.session, told.reference, kind(**told.session.stamp(), **fields))


def type_into(screen: ReferralScreen, edit: QWidget, text: str) -> None:
    """Off screen a popup that closes keeps the activation, which a window system gives back."""
    walk_to(edit)
    edit.selectAll()
    keys(text)
    screen.activateWindow()
    QTest.qWait(1)


def add_respondent(screen: ReferralScreen, desk: Desk, sign: str = "") -> None:
    form = screen.form
    press(form.add_button)
    keys("Ada Vance")
    form.name_edit.insert(sign)
    type_into(screen, form.email_edit, "av@example.invalid")
    type_into(screen, form.colleges_edit, "wyndham")
    type_into(screen, form.departments_edit, "Law; History")
    press(form.record_button)
    settle(desk)


def test_a_new_case_begins_with_the_respondents(screen: ReferralScreen):
    assert screen.form.case_table.words()[1] == ["What it is about", "A library book"]
    assert "Begin with the Respondents" in screen.form.lead_label.text()
    assert not screen.form.decision_button.isEnabled()


def test_a_respondent_is_entered_by_keyboard_with_names_of_the_lists(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    add_respondent(screen, desk)
    person = told.case.respondents["R1"]
    assert (person.name, person.colleges, person.departments) == (
        "Ada Vance",
        ("Wyndham College",),
        ("Law", "History"),
    )
    assert "Ada Vance is recorded." in screen.form.done_label.text()
    said = "Next come the Reporting Persons and the witnesses, if there are any, and the officers"
    assert screen.form.lead_label.text().startswith(said)
    assert not screen.form.respondent_box.isVisible()


def test_a_name_that_no_letter_can_print_is_recorded_and_said_at_once(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    add_respondent(screen, desk, " 😀")
    said = screen.form.done_label.text()
    assert "Letters cannot print “😀” in this name: write it in other letters." in said
    person = Representative("Mr 😀 Voss")
    authorised = ev.RepresentativeAuthorised(**told.session.stamp(), respondent="R1", representative=person)
    assert "“😀”" in said_of((authorised,))[0]


def test_a_college_that_is_on_no_list_is_not_taken_in_silence(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    form = screen.form
    press(form.add_button)
    keys("Ada Vance")
    press(form.record_button)
    assert "Choose at least one College" in form.colleges_errors.text()
    type_into(screen, form.colleges_edit, "Wyndhm Colege")
    press(form.record_button)
    assert "‘Wyndhm Colege’ is not on the office’s list. Did you mean Wyndham College" in (
        form.colleges_errors.text()
    )
    assert told.case.respondents == {}
    assert form.name_edit.text() == "Ada Vance"


def test_somebody_who_is_no_student_is_refused_and_nothing_typed_is_lost(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    form = screen.form
    press(form.add_button)
    keys("Ada Vance")
    walk_to(form.status_combo)
    keys(DOWN, DOWN)
    type_into(screen, form.colleges_edit, "Wyndham College")
    press(form.record_button)
    settle(desk)
    assert "is not and was not a Registered Student" in form.answer_panel.text_label.text()
    assert (told.case.respondents, form.name_edit.text()) == ({}, "Ada Vance")


def test_a_correction_asks_why_and_leaves_the_earlier_record(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    add_respondent(screen, desk)
    form = screen.form
    press(form.correct_button)
    keys(" Jones")
    press(form.record_button)
    assert form.person_why_errors.text() == "Write why it is corrected."
    keys("She has married.")
    press(form.record_button)
    settle(desk)
    (changed,) = told.case.all(ev.RespondentChanged)
    assert changed.why == "She has married."
    assert told.case.all(ev.RespondentAdded)[0].person.name == "Ada Vance"
    assert told.case.respondents["R1"].colleges == ("Wyndham College",)


def test_a_correction_keeps_earlier_breaches_and_never_shows_them(desk: Desk, tmp_path: Path, shown: Show):
    with staged(tmp_path, "open-06", 4) as told:
        before = told.case.respondents["R1"]
        screen = opened(desk, told, shown)
        press(screen.form.correct_button)
        type_into(screen, screen.form.course_edit, "Law, second year")
        type_into(screen, screen.form.person_why_edit, "It was left out.")
        press(screen.form.record_button)
        settle(desk)
        assert told.case.respondents["R1"] == replace(before, course="Law, second year")


def test_a_representative_and_a_senior_tutor_are_recorded_with_the_respondent(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    add_respondent(screen, desk)
    form = screen.form
    press(form.correct_button)
    type_into(screen, form.representative_edit, "Mr O. Leigh")
    type_into(screen, form.tutor_edit, "Dr A. Moss")
    type_into(screen, form.tutor_email_edit, "am@example.invalid")
    press(form.record_button)
    settle(desk)
    assert told.case.representatives["R1"].name == "Mr O. Leigh"
    assert told.case.officers["R1.senior_tutor"].email == "am@example.invalid"
    assert told.case.all(ev.RespondentChanged) == ()
    assert screen.form.respondents_table.words()[0][2] == "Mr O. Leigh"


def test_a_protected_reporting_person_is_shown_by_reference_alone(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    form = screen.form
    press(form.add_reporter_button)
    keys("Sandra Ive")
    press(form.protected_check)
    press(form.record_reporter_button)
    assert "Choose a College or Department, or tick" in form.reporter_colleges_errors.text()
    type_into(screen, form.reporter_colleges_edit, "Marlowe Hall")
    press(form.record_reporter_button)
    settle(desk)
    assert told.case.reporting_persons["RP1"].anonymous
    shown_words = str(form.reporters_table.words())
    assert "Reporting Person, protected" in shown_words
    assert "Sandra" not in shown_words
    assert "Marlowe" not in shown_words
    assert form.reporter_name_edit.text() == ""


def test_a_corrected_reporting_person_leaves_a_note_that_says_why(desk: Desk, told: Staged, shown: Show):
    old = ReportingPerson("RP1", "Sandra Ive", ("Marlowe Hall",))
    session = told.session
    act(session, told.reference, ev.ReportingPersonAdded(at=session.now(), by=session.by, person=old))
    screen = opened(desk, told, shown)
    press(screen.form.correct_reporter_button)
    press(screen.form.student_check)
    type_into(screen, screen.form.reporter_why_edit, "She is a student too.")
    press(screen.form.record_reporter_button)
    settle(desk)
    assert told.case.reporting_persons["RP1"] == replace(old, student=True)
    assert (
        told.case.all(ev.Noted)[0].text
        == "What is recorded about the Reporting Person was corrected: She is a student too."
    )


def test_officers_are_recorded_once_and_only_if_they_change(screen: ReferralScreen, desk: Desk, told: Staged):
    form = screen.form
    type_into(screen, form.io_edit, "Mrs L. Dray")
    type_into(screen, form.io_email_edit, "ld@example")
    press(form.officers_button)
    assert "is not one e-mail address" in form.io_email_errors.text()
    type_into(screen, form.io_email_edit, "ld@example.invalid")
    press(form.officers_button)
    settle(desk)
    press(form.officers_button)
    settle(desk)
    assert [(e.role, e.name) for e in told.case.all(ev.OfficerNamed)] == [
        ("investigating_officer", "Mrs L. Dray")
    ]
    assert "Nothing has changed" in form.done_label.text()


def test_every_letter_of_others_can_be_recorded_and_each_goes_to_whom_its_paragraph_names(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    add_respondent(screen, desk)
    form = screen.form
    offered = [form.letter_combo.itemData(at) for at in range(form.letter_combo.count())]
    assert offered[0] == "L04"
    assert set(offered) == {"L01", "L02", "L03", "L04", "L05", "L06", "L07", "L08", "L10", "L35"}
    for letter, to in (("L06", "Student Discipline Officer"), ("L08", "Investigating Officer")):
        form.letter_combo.setCurrentIndex(form.letter_combo.findData(letter))
        assert form.to_combo.currentText() == to
        type_into(screen, form.sent_edit, "16/1/2023")
        press(form.letter_button)
        settle(desk)
    assert [e.letter for e in told.case.all(ev.LetterRecorded)] == ["L06", "L08"]
    form.letter_combo.setCurrentIndex(form.letter_combo.findData("L07"))
    readers = [form.to_combo.itemText(at) for at in range(form.to_combo.count())]
    assert readers[1] == f"Senior Tutor of {readers[0]}"


def test_a_letter_that_was_sent_earlier_starts_its_clock(screen: ReferralScreen, desk: Desk, told: Staged):
    add_respondent(screen, desk)
    form = screen.form
    type_into(screen, form.sent_edit, "16/1/2023")
    press(form.letter_button)
    settle(desk)
    (letter,) = told.case.all(ev.LetterRecorded)
    assert (letter.letter, letter.to, letter.via) == ("L04", "R1", "email")
    assert letter.recorded == told.session.now().date()
    rows = clocks(told.case, told.session.office().calendar, date(2023, 2, 1))
    clock = clock_of(rows, "T14", respondent="R1")
    assert clock is not None
    assert clock.counted_from == date(2023, 1, 16)
    assert screen.form.letters_table.words()[0][2] == "Monday 16 January 2023, 10:00"


@pytest.mark.parametrize(
    ("button", "first"),
    [
        ("add_button", "name_edit"),
        ("add_reporter_button", "reporter_name_edit"),
        ("add_witness_button", "witness_name_edit"),
    ],
)
def test_a_form_that_is_opened_from_elsewhere_on_the_page_is_in_view(
    screen: ReferralScreen, desk: Desk, button: str, first: str
):
    add_respondent(screen, desk)
    screen.resize(1100, 500)
    walk_to(screen.form.decision_button)
    QTest.qWait(50)
    getattr(screen.form, button).click()  # as Alt and its letter do
    QTest.qWait(50)
    edit = getattr(screen.form, first)
    assert edit.hasFocus()
    assert edit.visibleRegion().boundingRect() == edit.rect()


def test_a_letter_recorded_by_a_slip_a_second_time_asks_first_and_is_taken_out_with_the_reason(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    add_respondent(screen, desk)
    form = screen.form
    assert not form.letter_slip_button.isVisibleTo(screen)
    for day in ("16/1/2023", "20/1/2023"):
        type_into(screen, form.sent_edit, day)
        press(form.letter_button)
        settle(desk)
    assert "is recorded already, as sent on 16 January 2023" in form.answer_panel.text_label.text()
    form.answer_panel.reason_edit.setPlainText("It came back.")
    press(form.answer_panel.go_on_button)
    settle(desk)
    assert [e.override for e in told.case.all(ev.LetterRecorded)] == [None, "It came back."]

    form.letters_table.setCurrentCell(1, 0)
    press(form.letter_slip_button)
    settle(desk)
    assert "It came back." in form.letter_slip_label.text()
    press(form.letter_out_button)
    assert form.letter_slip_errors.text() == "Write why it is taken out."
    type_into(screen, form.letter_slip_why_edit, "It went once.")
    press(form.letter_out_button)
    settle(desk)
    [left] = told.case.all(ev.LetterRecorded)
    assert left.at.date() == date(2023, 1, 16)
    assert not form.letter_slip_part.isVisibleTo(screen)
    assert typed(screen) == {}


def test_the_letter_that_is_chosen_in_the_table_is_the_one_that_is_taken_out(
    desk: Desk, told: Staged, shown: Show
):
    record(told, ev.RespondentAdded, person=Respondent("R1", "Ada Vance"))
    for via in ("post", "hand"):
        record(told, ev.LetterRecorded, letter="L04", to="R1", via=via, override="It went again.")
    first, other = told.case.all(ev.LetterRecorded)
    screen = opened(desk, told, shown)
    form = screen.form
    press(form.letter_slip_button)
    settle(desk)
    assert [index.row() for index in form.letters_table.selectionModel().selectedRows()] == [0]
    assert form.letter_slip_label.text().startswith(f"{first.at:%A}")
    keys("The wrong")
    form.letters_table.setFocus()
    form.letters_table.selectRow(1)
    settle(desk)
    assert "by hand" in form.letter_slip_label.text()
    assert form.letter_slip_why_edit.text() == "The wrong"
    press(form.letter_out_button)
    settle(desk)
    assert told.case.all(ev.LetterRecorded) == (first,)
    assert other not in told.case.events


def test_a_reason_that_was_begun_for_taking_a_letter_out_is_there_again(
    desk: Desk, told: Staged, shown: Show
):
    record(told, ev.RespondentAdded, person=Respondent("R1", "Ada Vance"))
    record(told, ev.LetterRecorded, letter="L04", to="R1", via="post")
    first = opened(desk, told, shown)
    press(first.form.letter_slip_button)
    settle(desk)
    keys("The wrong")
    place = Place("referral", told.reference)
    desk.drafts.keep(place.key, typed(first))
    again = opened(desk, told, shown)
    type_again(again, desk.drafts.find(place.key))
    assert again.form.letter_slip_part.isVisibleTo(again)
    assert again.form.letter_slip_why_edit.text() == "The wrong"


def test_one_letter_that_went_to_all_respondents_alike_is_recorded_once_for_them_all(
    desk: Desk, told: Staged, shown: Show
):
    for id_ in ("R1", "R2"):
        record(
            told, ev.RespondentAdded, person=Respondent(id_, f"Name of {id_}", email=f"{id_}@example.invalid")
        )
    screen = opened(desk, told, shown)
    form = screen.form
    assert form.to_combo.currentText() == "All Respondents"
    type_into(screen, form.sent_edit, "16/1/2023")
    press(form.letter_button)
    settle(desk)
    assert [(e.letter, e.to) for e in told.case.all(ev.LetterRecorded)] == [("L04", "R1"), ("L04", "R2")]
    assert "to Name of R1 and Name of R2 is recorded." in form.done_label.text()
    choose(form.letter_combo, lambda letter: letter == "L06")
    assert form.to_combo.count() == 1


def test_a_day_that_is_still_to_come_is_not_taken(screen: ReferralScreen, desk: Desk):
    add_respondent(screen, desk)
    type_into(screen, screen.form.sent_edit, "1/3/2023")
    press(screen.form.letter_button)
    assert screen.form.sent_errors.text() == "That day is still to come."


def test_an_officer_of_a_respondents_college_is_named_only_with_a_reason(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    """M9, 2.12."""
    form = screen.form
    add_respondent(screen, desk)
    college = told.case.respondents["R1"].colleges[0]
    type_into(screen, form.io_colleges_edit, college)
    press(form.officers_button)
    assert "Write the name" in form.io_email_errors.text()
    type_into(screen, form.io_edit, "Mrs L. Dray")
    press(form.officers_button)
    settle(desk)
    assert "Investigating Officer" in form.answer_panel.text_label.text()
    assert told.case.all(ev.OfficerNamed) == ()
    form.answer_panel.reason_edit.setPlainText("Nobody else has been trained.")
    press(form.answer_panel.go_on_button)
    settle(desk)
    [found] = told.case.all(ev.OfficerNamed)
    assert (found.colleges, found.override) == ((college,), "Nobody else has been trained.")
    screen.show_case(told.reference)
    assert form.io_colleges_edit.text() == college
    newcomer = ReportingPerson("RP9", "Dr Late", colleges=(college,))
    act(told.session, told.reference, ev.ReportingPersonAdded(**told.session.stamp(), person=newcomer))
    screen.show_case(told.reference)
    screen.point_at("investigating_officer.conflict")
    assert QApplication.focusWidget() is form.io_edit
    press(form.officers_button)
    settle(desk)
    assert "of a Reporting Person’s College" in form.answer_panel.text_label.text()


def test_the_officer_refers_the_case(screen: ReferralScreen, desk: Desk, told: Staged):
    add_respondent(screen, desk)
    press(screen.form.decision_button)
    settle(desk)
    assert told.case.referred
    assert screen.form.decision_table.words()[0][:2] == [
        "1 February 2023",
        "Refer to the Discipline Committee",
    ]
    assert screen.form.decided_edit.text() == "1 February 2023"


def test_once_the_officer_has_decided_no_empty_fields_ask_for_it_again(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    add_respondent(screen, desk)
    form = screen.form
    press(form.decision_button)
    settle(desk)
    assert not form.decision_box.isVisibleTo(screen)
    assert form.another_button.hasFocus()
    press(form.another_button)
    assert form.route_combo.hasFocus()
    choose(form.decision_combo, lambda data: data == "no_further_action")
    press(form.decision_button)
    settle(desk)
    assert [e.decision for e in told.case.all(ev.OfficerDecided)] == ["refer", "no_further_action"]
    assert not form.decision_box.isVisibleTo(screen)
    screen.point_at("officer")
    assert form.decision_combo.hasFocus()


def test_what_the_officer_decided_is_corrected_in_its_own_fields_with_the_reason(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    add_respondent(screen, desk)
    form = screen.form
    assert not form.slip_button.isVisible()
    form.reasons_edit.setText("A pattern.")
    press(form.decision_button)
    settle(desk)
    [former] = told.case.all(ev.OfficerDecided)
    press(form.slip_button)
    settle(desk)
    assert "to refer the matter" in form.slip_label.text()
    assert (form.reasons_edit.text(), form.decision_combo.currentData()) == ("A pattern.", "refer")
    screen.show_case(told.reference)
    choose(form.decision_combo, lambda data: data == "minor_sanction")
    form.terms_edit.setText("A warning.")
    for button in (form.measure_button, form.unmeasure_button):
        press(button)
    form.terms_edit.setText("A spoken warning.")
    press(form.measure_button)
    assert form.decision_button.text() == "Record the correction"
    press(form.decision_button)
    assert form.slip_errors.text() == "Write why it is corrected."
    keys("The wrong line.")
    press(form.decision_button)
    settle(desk)
    [right] = told.case.all(ev.OfficerDecided)
    assert right == replace(former, decision="minor_sanction", measures=right.measures)
    assert [m.terms for m in right.measures] == ["A spoken warning."]
    assert (form.slip_part.isVisible(), form.reasons_edit.text()) == (False, "")
    press(form.slip_button)
    settle(desk)
    press(form.slip_leave_button)
    assert (form.slip_part.isVisible(), form.decided_edit.text()) == (False, "1 February 2023")
    press(form.slip_button)
    settle(desk)
    keys("Not his decision.")
    press(form.take_out_button)
    settle(desk)
    assert told.case.all(ev.OfficerDecided) == ()
    assert not form.slip_button.isVisible()


def test_a_decision_from_which_the_case_has_gone_on_is_not_opened_for_correction(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    add_respondent(screen, desk)
    press(screen.form.decision_button)
    settle(desk)
    act(told.session, told.reference, ev.ReferralWithdrawn(**told.session.stamp(), why="Other evidence."))
    screen.show_case(told.reference)
    press(screen.form.slip_button)
    settle(desk)
    assert "has gone on from this decision" in screen.form.answer_panel.text_label.text()
    assert not screen.form.slip_part.isVisible()


def test_a_correction_of_the_officer_s_decision_that_was_begun_is_open_again(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    add_respondent(screen, desk)
    press(screen.form.decision_button)
    settle(desk)
    press(screen.form.slip_button)
    settle(desk)
    keys("The wrong")
    again = ReferralScreen(screen._desk)
    told.session.store.drafts.save(Place("referral", told.reference).key, typed(screen))
    again._desk = replace(again._desk, drafts=StoreDrafts(told.session.store))
    again.show_case(told.reference)
    assert again.form.slip_part.isVisibleTo(again)
    type_again(again, typed(screen))
    assert again.form.slip_why_edit.text() == "The wrong"
    assert again.form.decision_combo.currentData() == "refer"
    again.deleteLater()


def test_minor_measures_are_decided_and_answered(screen: ReferralScreen, desk: Desk, told: Staged):
    add_respondent(screen, desk)
    form = screen.form
    walk_to(form.decision_combo)
    keys(DOWN)
    press(form.decision_button)
    assert form.terms_errors.text() == "Add at least one measure."
    keys("A written warning for one year.")
    press(form.measure_button)
    press(form.decision_button)
    settle(desk)
    (decided,) = told.case.all(ev.OfficerDecided)
    assert [(m.paragraph, m.terms) for m in decided.measures] == [
        ("5.4(a)", "A written warning for one year.")
    ]
    press(form.election_button)
    settle(desk)
    assert told.case.standing("R1").accepted


def test_a_paused_procedure_is_resumed_with_its_reason(desk: Desk, told: Staged, shown: Show):
    session = told.session
    act(session, told.reference, ev.Paused(at=session.now(), by=session.by, why="The police ask for it."))
    screen = opened(desk, told, shown)
    assert "1 February 2023: The police ask for it." in screen.form.paused_label.text()
    screen.point_at("resume")
    keys("The police are done.")
    press(screen.form.resume_button)
    settle(desk)
    assert told.case.paused is None
    assert told.case.all(ev.Resumed)[0].why == "The police are done."
    assert not screen.form.paused_section.isVisible()


def test_conduct_before_october_2019_asks_which_procedure_was_chosen(
    screen: ReferralScreen, desk: Desk, told: Staged
):
    form = screen.form
    assert not form.choice_section.isVisible()
    press(form.add_button)
    keys("Ada Vance")
    type_into(screen, form.colleges_edit, "Wyndham College")
    type_into(screen, form.conduct_edit, "1/5/2019; 3/2/2020")
    press(form.record_button)
    settle(desk)
    assert form.count_combo.currentText() == "Ada Vance, count 1, 1 May 2019"
    press(form.choice_button)
    settle(desk)
    (chosen,) = told.case.all(ev.ProcedureChosen)
    assert (chosen.respondent, chosen.count, chosen.edition) == ("R1", 1, "SDP-2019")
    assert not form.choice_section.isVisible()


def test_the_task_list_leads_to_the_field_that_is_meant(screen: ReferralScreen, desk: Desk):
    add_respondent(screen, desk)
    screen.point_at("R1.T05")
    assert QApplication.focusWidget() is screen.form.letter_combo
    assert screen.form.letter_combo.currentData() == "L07"
    screen.point_at("officer")
    assert QApplication.focusWidget() is screen.form.decision_combo


def test_the_task_of_one_respondent_leads_to_that_respondent(desk: Desk, told: Staged, shown: Show):
    stamp, college = told.session.stamp(), ("Wyndham College",)
    for id_, name in (("R1", "Ada Vance"), ("R2", "Ben Orr")):
        person = Respondent(id_, name, college, ("Law",), conduct=(date(2019, 5, 1),))
        act(told.session, told.reference, ev.RespondentAdded(**stamp, person=person))
    screen = opened(desk, told, shown)
    screen.point_at("R2.choice")
    assert screen.form.count_combo.currentData() == "R2 1"
    screen.point_at("R2.L04")
    assert screen.form.to_combo.currentData() == "R2"


def test_a_form_that_was_left_half_filled_is_there_again(desk: Desk, told: Staged, shown: Show):
    first = opened(desk, told, shown)
    press(first.form.add_button)
    keys("Ada Van")
    place = Place("referral", told.reference)
    desk.drafts.keep(place.key, typed(first))
    again = opened(desk, told, shown)
    type_again(again, desk.drafts.find(place.key))
    assert again.form.respondent_box.isVisible()
    assert again.form.name_edit.text() == "Ada Van"


@pytest.mark.parametrize(
    ("kind", "person", "button", "field"),
    [
        (ev.RespondentAdded, Respondent("R1", "Ada Vance"), "correct_button", "adjustments_edit"),
        (
            ev.ReportingPersonAdded,
            ReportingPerson("RP1", "Bo Wick"),
            "correct_reporter_button",
            "reporter_why_edit",
        ),
        (ev.WitnessAdded, Witness("W1", "Cy Reed"), "correct_witness_button", "witness_why_edit"),
    ],
)
def test_a_correction_that_was_begun_is_there_again_with_what_was_typed(
    kind: type[ev.Event], person: Any, button: str, field: str, desk: Desk, told: Staged, shown: Show
):
    record(told, kind, person=person)
    first = opened(desk, told, shown)
    press(getattr(first.form, button))
    type_into(first, getattr(first.form, field), "Large print")
    place = Place("referral", told.reference)
    desk.drafts.keep(place.key, typed(first))
    again = opened(desk, told, shown)
    type_again(again, desk.drafts.find(place.key))
    assert getattr(again.form, field).isVisible()
    assert getattr(again.form, field).text() == "Large print"


def test_every_state_can_be_worked_by_keyboard(screen: ReferralScreen, scheme: Qt.ColorScheme):
    hold(screen)
    screen.form.add_button.click()
    screen.form.add_reporter_button.click()
    hold(screen)


def test_nothing_is_cut_off_in_large_text(large_text: None, screen: ReferralScreen):
    screen.form.add_button.click()
    hold(screen)


def test_earlier_breaches_are_taken_and_then_shown_nowhere(screen: ReferralScreen, desk: Desk, told: Staged):
    form = screen.form
    press(form.add_button)
    keys("Ada Vance")
    type_into(screen, form.colleges_edit, "Wyndham College")
    type_into(screen, form.breaches_edit, "RB 2(d)")
    press(form.record_button)
    assert "is not a Rule and a year" in form.breaches_errors.text()
    type_into(screen, form.breaches_edit, "RB 2(d) 2017; RB 2(g), 2016")
    press(form.record_button)
    settle(desk)
    assert told.case.respondents["R1"].previous_breaches == (Breach("RB 2(d)", 2017), Breach("RB 2(g)", 2016))
    press(form.correct_button)
    type_into(screen, form.course_edit, "Law")
    type_into(screen, form.person_why_edit, "It was left out.")
    shown_words = words_on(screen) + str(form.respondents_table.words())
    record = record_html(overview(told.session, told.reference).record, screen.palette())
    assert not any(year in words for year in ("2016", "2017") for words in (shown_words, record))
    press(form.record_button)
    settle(desk)
    assert len(told.case.respondents["R1"].previous_breaches) == 2


def test_a_former_student_has_the_day_on_which_it_ended(screen: ReferralScreen, desk: Desk, told: Staged):
    form = screen.form
    press(form.add_button)
    keys("Ada Vance")
    walk_to(form.status_combo)
    keys(DOWN)
    press(form.no_college_check)
    type_into(screen, form.graduated_edit, "30/6/2022")
    press(form.record_button)
    settle(desk)
    person = told.case.respondents["R1"]
    assert (person.status, person.graduated, person.colleges) == (
        Status.FORMERLY_REGISTERED,
        date(2022, 6, 30),
        (),
    )
    assert "Left on 30 June 2022" in form.respondents_table.words()[0][0]


def test_a_day_of_graduation_may_be_still_to_come(screen: ReferralScreen, desk: Desk, told: Staged):
    form = screen.form
    press(form.add_button)
    keys("Ada Vance")
    type_into(screen, form.graduated_edit, "30/6/2030")
    press(form.no_college_check)
    press(form.record_button)
    settle(desk)
    assert told.case.respondents["R1"].graduated == date(2030, 6, 30)
    assert "Leaves on 30 June 2030" in form.respondents_table.words()[0][0]
    assert "a student until 30 June 2030" in form.done_label.text()


def test_a_witness_is_entered_and_corrected_with_the_reason(screen: ReferralScreen, desk: Desk, told: Staged):
    form = screen.form
    press(form.add_witness_button)
    keys("Otto Lind")
    press(form.record_witness_button)
    settle(desk)
    press(form.correct_witness_button)
    type_into(screen, form.witness_email_edit, "ol@example.invalid")
    press(form.record_witness_button)
    assert form.witness_why_errors.text() == "Write why this is corrected."
    keys("The address came later.")
    press(form.record_witness_button)
    settle(desk)
    assert told.case.witnesses["W1"] == Witness("W1", "Otto Lind", "ol@example.invalid")
    assert (
        told.case.all(ev.Noted)[0].text
        == "What is recorded about Otto Lind was corrected: The address came later."
    )
    assert typed(screen) == {}


def test_a_case_that_alleges_no_rules_came_by_a_conviction(desk: Desk, told: Staged, shown: Show):
    open_case(told.session, "DC-2023-002", title="A fine in the city")
    screen = opened(desk, told, shown)
    assert screen.form.route_combo.currentData() == "rules"
    screen.show_case("DC-2023-002")
    assert screen.form.route_combo.currentData() == "conviction"
    combo = screen.form.decision_combo
    assert [combo.itemData(i) for i in range(combo.count())] == ["refer", "no_further_action"]
    assert "6.6(b), 6.8" in combo.itemText(0)

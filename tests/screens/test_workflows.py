"""Each way that things can go, by keyboard alone at the real window; the plain case has a test of its own."""

import shutil
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from panelsec.procedure import events as ev
from panelsec.procedure.stages import stage
from panelsec.screens.welcome.page import Step
from tests.screens.harness import keys
from tests.screens.secretary import DOWN, ENTER, RIGHT, SPACE, Arrive, HandOver, paper

AT_A_DESK = "Given by hand at a desk in the office."
"""Offices of the rehearsal files know nobody's address, and a letter by e-mail then wants a reason."""

# ---- an office


def test_the_first_run_leads_from_the_door_by_the_code_and_the_tour_to_what_is_done_first(arrive: Arrive):
    secretary = arrive("2022-01-10T09:00", new=True)
    assert QApplication.focusWidget() is secretary.form.make_button
    keys(SPACE)
    secretary.wait()
    keys(ENTER)
    secretary.wait()
    code = secretary.form.code_label.text().replace("\n", "-")
    secretary.press(secretary.form.have_code_button)
    keys("K7QF-2M9T", ENTER)
    secretary.wait()
    assert "8 were typed" in secretary.form.answer_panel.text_label.text()
    assert secretary.form.steps.currentIndex() == Step.CONFIRM
    keys(code, ENTER)
    secretary.comes_in()
    tour = secretary.window.form
    seen = []
    while tour.tour.isVisible():
        seen.append(secretary.window.windowTitle().partition(" ")[0])
        keys(SPACE)
        secretary.wait()
    assert seen[:3] == ["Today", "Cases", "Panels"]
    secretary.area("Today")
    secretary.open_task(secretary.form.first_list, "office")
    secretary.type(secretary.form.secretary_edit, "Ms J. Corrie")
    secretary.press(secretary.form.save_button)
    assert secretary.session.office().settings.secretary == "Ms J. Corrie"


def test_a_register_with_faults_is_taken_in_without_them_and_once_more_when_they_are_mended(
    sit_down: Arrive, hand_over: HandOver, tmp_path: Path
):
    secretary = sit_down("open-01", "draw")
    heads = "Number,Name,E-mail,Panels,Colleges,Departments"
    good = "N1,Dr N. New,nn@example.invalid,student,Addenbry,Law"
    file = tmp_path / "panels.csv"
    file.write_text(f"{heads}\n{good}\nN2,X. Faulty,nowhere,student,Fenland Hall,Law\n")
    hand_over(file)
    secretary.area("Panels")
    secretary.press(secretary.form.drop_area.choose_button)
    form = secretary.form
    ((line, column, wrong),) = form.faults_table.words()
    assert (line, column) == ("3", "E-mail")
    assert "‘nowhere’ is not one e-mail address" in wrong
    assert "‘Addenbry’" in form.unresolved_combo.currentText()
    secretary.choose(form.meaning_combo, "Addenbury College")
    secretary.press(form.learn_button)
    assert QApplication.focusWidget() is form.take_button
    keys(SPACE)
    secretary.wait()
    assert form.done_label.text() == "1 new, 0 changed."
    file.write_text(f"{heads}\n{good}\nN2,X. Mended,xm@example.invalid,student,Fenland Hall,Law\n")
    secretary.press(form.drop_area.choose_button)
    assert form.faults_table.words() == []
    keys(SPACE)
    secretary.wait()
    new = {m.id: m.colleges for m in secretary.session.office().members if m.id in ("N1", "N2")}
    assert new == {"N1": ("Addenbury College",), "N2": ("Fenland Hall",)}


def test_on_a_new_computer_the_file_opens_by_its_code_and_then_by_itself(
    arrive: Arrive, hand_over: HandOver, tmp_path: Path
):
    before = arrive("2022-01-10T09:00")
    code = before.makes_an_office()
    before.leave()
    kept = shutil.copytree(tmp_path / "here" / "data", tmp_path / "stick")
    secretary = arrive("2022-01-11T09:00", computer="there")
    hand_over(kept / "office.panelsec")
    secretary.press(secretary.form.open_button)
    assert "has no key for this office" in secretary.form.answer_panel.text_label.text()
    assert QApplication.focusWidget() is secretary.form.recover_button
    keys(SPACE)
    keys(code, ENTER)
    secretary.comes_in()
    assert secretary.window.windowTitle() == "Today – panelsec"
    keys("Ctrl+L")
    secretary.wait()
    assert QApplication.focusWidget() is secretary.form.unlock_button
    keys(SPACE)
    secretary.comes_in()


# ---- before the hearing


def test_a_late_response_is_put_to_the_chair_and_then_goes_to_every_reader(
    sit_down: Arrive, hand_over: HandOver, tmp_path: Path
):
    secretary = sit_down("open-01", "meet")
    secretary.at("2022-03-14T10:00")
    secretary.from_today("DC1.meet")
    late = paper(tmp_path, "Second response", "I should have said that the draft was shown.")
    secretary.takes_in(hand_over, late, kinds=("Response",))
    secretary.from_today("DC1.R1.late_response.D4")
    form = secretary.window.shown.rulings.part.form
    assert (form.about_combo.currentText(), form.whom_combo.currentText()) == (
        "A late response",
        "D4, Second response",
    )
    secretary.choose(form.decision_combo, "Admitted")
    secretary.type(form.grounds_edit, "It is short, and nobody is put at a disadvantage.")
    secretary.press(form.rule_button)
    secretary.from_today("DC1.L15")
    assert "Not in the copies that went: D4, Second response." in secretary.form.lead_label.text()
    secretary.press(secretary.form.build_button)
    secretary.goes_on_to_post("It came three days before the meeting.")
    copies = secretary.case.all(ev.LetterPrepared)[-5:]
    assert all("D4" in copy.documents for copy in copies)
    assert "DC1.L15" not in secretary.due()


def test_a_paper_is_withheld_from_the_respondent_by_ruling_and_is_not_in_that_copy(sit_down: Arrive):
    secretary = sit_down("open-01", "send", letter="L15")
    secretary.from_today("DC1.L15")
    form = secretary.form
    secretary.to(form.matrix_table)
    keys(DOWN, RIGHT, RIGHT, RIGHT)
    assert "Imogen Tarrant: gets it" in form.access_label.text()
    keys(ENTER, "It would name whoever lent the source.")
    secretary.press(form.withhold_button)
    assert "withheld by ruling (2.26)" in form.access_label.text()
    secretary.press(form.build_button)
    secretary.goes_on_to_post(AT_A_DESK)
    copies = {e.to: e.documents for e in secretary.case.all(ev.LetterPrepared) if e.letter == "L15"}
    assert [to for to, documents in copies.items() if "D2" not in documents] == ["R1"]
    secretary.sends("DC1.R1.L14")


def test_whoever_falls_ill_on_the_day_is_replaced_by_the_next_of_the_lot_who_gets_notice_and_papers(
    sit_down: Arrive,
):
    secretary = sit_down("open-01", "meet")
    secretary.at("2022-03-16T09:00")
    secretary.from_today("DC1.meet")
    secretary.part("Draw")
    form, ill = secretary.form, secretary.case.committee("DC1").members["student"]
    secretary.choose(form.leave_combo, ill.name)
    secretary.choose(form.reason_combo, "Cannot come")
    secretary.type(form.detail_edit, "Taken ill this morning.")
    secretary.press(form.leave_button)
    assert QApplication.focusWidget() is form.draw_button
    keys(SPACE)
    secretary.wait()
    secretary.says_yes()
    new = secretary.case.committee("DC1").members["student"]
    assert new.id != ill.id
    secretary.sends("DC1.L12", reason="Only the student member is new.")
    secretary.from_today("DC1.L15")
    secretary.press(secretary.form.build_button)
    secretary.goes_on_to_post("Only the student member is new.")
    assert {e.letter for e in secretary.case.all(ev.LetterSent) if e.to == new.id} == {"L12", "L15"}
    secretary.at("2022-03-16T14:00")
    secretary.from_today("DC1.meet")
    secretary.press(secretary.form.everybody_button)
    keys(SPACE)
    secretary.wait()
    assert new.name in secretary.form.presence_label.text()
    assert ill.name not in secretary.form.presence_label.text()


# ---- after the decision


def test_an_appeal_goes_from_its_form_to_its_decision(sit_down: Arrive, hand_over: HandOver, tmp_path: Path):
    secretary = sit_down("open-02", "appeal")
    secretary.from_today("R1.appeal")
    form = secretary.form
    secretary.press(secretary.box("The penalty was disproportionate"))
    secretary.type(form.text_edit, "The evenings cost me my place in the crew.")
    secretary.press(secretary.box("Appeal Form"))
    secretary.press(form.received_button)
    secretary.at("2021-12-21T10:15")
    secretary.open_task(form.steps_list, "R1.eligible")
    keys(SPACE)
    secretary.type(form.ruling_edit, "On ground (e), in time.")
    secretary.press(form.eligible_button)
    secretary.fixes("AC1.date", date(2022, 1, 17), "14:00", "Weir House, Room 4")
    secretary.draws()
    secretary.sends("AC1.L24", reason=AT_A_DESK)
    secretary.at("2021-12-22T10:00")
    secretary.from_today("AC1.proctor")
    secretary.choose(secretary.form.proctor_combo, "Dr Z. Gault")
    secretary.press(secretary.form.proctor_button)
    secretary.at("2021-12-22T11:00")
    secretary.sends("R1.L22", "AC1.L25", "AC1.R1.L26", reason=AT_A_DESK)
    secretary.from_today("AC1.R1.L27")
    secretary.press(secretary.form.build_button)
    secretary.goes_on_to_post(AT_A_DESK)
    secretary.at("2022-01-17T14:00")
    secretary.from_today("AC1.meet")
    for member in secretary.case.committee("AC1").members.values():
        secretary.press(secretary.box(member.name))
    secretary.press(secretary.form.held_button)
    secretary.at("2022-01-17T15:00")
    secretary.from_today("AC1.R1.decide")
    keys(SPACE)
    secretary.type(secretary.form.reasons_edit, "Mornings remain open to him.")
    secretary.press(secretary.form.decide_button)
    secretary.at("2022-01-20T11:00")
    secretary.sends("AC1.R1.L29")
    decided = secretary.last(ev.AppealDecided)
    assert (decided.decision, decided.reasons) == ("dismissed", "Mornings remain open to him.")
    since = secretary.last(ev.Appealed).at
    sent = {e.letter for e in secretary.case.all(ev.LetterSent) if e.at >= since}
    assert sent == {"L22", "L24", "L25", "L26", "L27", "L29"}


def test_an_appeal_committee_sends_a_case_back(sit_down: Arrive):
    secretary = sit_down("more-02", "decide_appeal")
    secretary.from_today("AC1.R1.decide")
    form = secretary.form
    keys(DOWN, SPACE)
    secretary.press(secretary.box("There is new material evidence"))
    secretary.press(form.remit_radio)
    secretary.type(form.reasons_edit, "The notebook could not be had earlier.")
    secretary.press(form.decide_button)
    assert secretary.last(ev.AppealDecided).disposal == "remit"
    assert "DC2.date" in secretary.due()


def test_a_case_that_was_sent_back_goes_to_members_who_had_no_part_in_it(sit_down: Arrive):
    secretary = sit_down("more-02", "fix_meeting", committee="DC2")
    secretary.fixes("DC2.date", date(2023, 12, 14), "10:00", "Weir House, Room 2")
    secretary.draws()
    before, now = (secretary.case.committee(name).members.values() for name in ("DC1", "DC2"))
    assert len(now) == 3
    assert not {m.id for m in before} & {m.id for m in now}
    secretary.at("2023-11-14T10:00")
    secretary.sends("DC2.L12", "DC2.R1.L13", reason=AT_A_DESK)
    assert "DC2.R1.L13" not in secretary.due()


def test_a_completion_letter_that_is_asked_for_ends_the_case(sit_down: Arrive):
    secretary = sit_down("open-01", "request_completion")
    secretary.from_today("R1.ask")
    secretary.press(secretary.form.ask_button)
    secretary.open_task(secretary.form.steps_list, "R1.implement.5.4(a)")
    secretary.press(secretary.form.implement_button)
    secretary.at("2022-04-22T11:00")
    secretary.sends("R1.L30")
    session = secretary.session
    assert stage(secretary.case, session.office().calendar, session.now().date()) == "Closed"

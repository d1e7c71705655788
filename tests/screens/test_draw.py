"""Drawing by lot: all of it by keyboard, a member who declines and the next ticket among it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from panelsec.actions.draw import drawing
from panelsec.actions.draw.proof import verify_folder
from panelsec.actions.office import enter_member, import_members
from panelsec.actions.overview import _happened
from panelsec.procedure import events as ev
from panelsec.procedure.events import SeatDrawn
from panelsec.procedure.in_words.sentences import in_words
from panelsec.procedure.people import Member
from panelsec.screens.desk import Desk
from panelsec.screens.draw.screen import DrawScreen, _to_fill
from panelsec.screens.places import Place
from tests.screens.harness import hold, keys, press, settle, walk_to
from tests.screens.stages import Staged, staged

Show = Callable[[QWidget], QWidget]
TAB, ENTER, DOWN, SPACE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space
BEFORE_DRAW = 5
DICE = "3141 5926 5358 9793 2384"


@pytest.fixture
def before_draw(tmp_path: Path) -> Iterator[Staged]:
    with staged(tmp_path, "open-03", BEFORE_DRAW) as told:
        yield told


@pytest.fixture
def screen(desk: Desk, before_draw: Staged, shown: Show) -> DrawScreen:
    made = DrawScreen(replace(desk, office=before_draw.session))
    made.show_case(before_draw.reference)
    shown(made)
    return made


def draw(screen: DrawScreen, desk: Desk) -> None:
    press(screen.form.draw_button)
    press(screen.form.yes_button)
    settle(desk)


def holder(told: Staged, seat: str, committee: str = "DC1") -> str:
    member = told.case.committee(committee).members[seat]
    return member.name if member else ""


def became(screen: DrawScreen, seat: str) -> list[str]:
    return [row[5].split(":")[0] for row in screen.form.told_table.words() if row[1] == seat]


def test_before_anything_is_drawn_everybody_is_in_or_out_and_one_sees_why(screen: DrawScreen):
    tables = [screen.form.pool_1_table, screen.form.pool_2_table, screen.form.pool_3_table]
    said = {row[0]: row[2] for table in tables for row in table.words()}
    assert said["Ms C. Vale"] == "Out: of a Respondent’s College (2.12)"
    assert said["Dr D. Rusk"] == "In"
    assert "of a Respondent’s Department (2.12)" in said["K. Shaw"]
    assert screen.form.pool_1_hint.text() == "2 in, 1 out."
    assert not screen.form.told_section.isVisible()


def test_the_screen_can_be_read_and_worked_by_keyboard(screen: DrawScreen, scheme: Qt.ColorScheme):
    hold(screen)


def test_nothing_is_cut_off_in_large_text(large_text: None, screen: DrawScreen):
    hold(screen)


def test_one_question_names_seats_day_and_mode_and_enter_pressed_twice_draws_nothing(
    screen: DrawScreen, desk: Desk, before_draw: Staged
):
    screen.form.draw_button.setFocus()
    keys(SPACE)
    asked = screen.form.question_label.text()
    assert "Chair, Member of the Regent House and Student member" in asked
    assert f"{before_draw.session.now():%H:%M}" in asked
    assert "By a lot on this computer alone." in asked
    assert "They sit on" in asked
    assert not screen.form.draw_button.isVisible()
    keys(SPACE)
    settle(desk)
    assert before_draw.case.all(ev.Drawn) == ()
    assert not screen.form.question_box.isVisible()
    assert QApplication.focusWidget() is screen.form.draw_button
    keys(SPACE)
    hold(screen)


def test_after_a_draw_the_result_is_in_view_with_what_was_done(
    screen: DrawScreen, desk: Desk, before_draw: Staged
):
    bar = screen.form.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    draw(screen, desk)
    for each in (screen.form.done_label, screen.form.seats_table):
        top = each.mapTo(screen.form.page.viewport(), each.rect().topLeft()).y()
        assert 0 <= top < screen.form.page.viewport().height()
    assert QApplication.focusWidget() is screen.form.seats_table


def test_whoever_has_no_training_recorded_is_named_before_the_lot_and_a_reason_is_asked(
    desk: Desk, before_draw: Staged, went: list[Place], shown: Show
):
    member = before_draw.session.office().member("M2")
    enter_member(before_draw.session, replace(member, trained=None))
    screen = DrawScreen(replace(desk, office=before_draw.session))
    screen.show_case(before_draw.reference)
    shown(screen)
    assert f"No training is recorded for {member.name}" in screen.form.against_label.text()
    pools = [*screen.form.pool_1_table.words(), *screen.form.pool_2_table.words()]
    assert [row[0] for row in pools if "no training is recorded" in row[2]] == [member.name]
    press(screen.form.training_button)
    assert went == [Place("panels", thing="untrained")]
    press(screen.form.draw_button)
    assert f"No training is recorded for {member.name}." in screen.form.question_label.text()
    press(screen.form.yes_button)
    settle(desk)
    assert before_draw.case.all(ev.Drawn) == ()
    keys("The certificate of attendance is on its way.")
    press(screen.form.answer_panel.go_on_button)
    settle(desk)
    assert before_draw.case.all(ev.Drawn)[-1].override == "The certificate of attendance is on its way."


def test_the_page_says_who_would_be_next_only_where_nobody_can_know(
    screen: DrawScreen, desk: Desk, before_draw: Staged
):
    draw(screen, desk)
    said = screen.form.told_hint.text()
    assert "ANON-01 and the like are pseudonyms" in said
    assert "no register numbers" in said
    assert "whoever knows the panel knows who would be next: Chair" in said
    assert all(row[3].startswith("ANON-") for row in screen.form.told_table.words())


def test_one_key_draws_all_seats(screen: DrawScreen, desk: Desk, before_draw: Staged):
    draw(screen, desk)
    assert holder(before_draw, "chair") in ("Dr D. Rusk", "Mr A. Lorne")
    assert f"Chair: {holder(before_draw, 'chair')}." in screen.form.done_label.text()
    assert [row[1] for row in screen.form.seats_table.words()] == [
        holder(before_draw, s) for s in ("chair", "regent_house", "student")
    ]
    assert not screen.form.lot_section.isVisible()
    hold(screen)


def test_a_member_declines_and_the_next_ticket_is_taken(screen: DrawScreen, desk: Desk, before_draw: Staged):
    draw(screen, desk)
    first = holder(before_draw, "chair")
    assert became(screen, "Chair") == ["Drawn", "Not reached"]
    for combo in (screen.form.leave_combo, screen.form.reason_combo):
        walk_to(combo)
        keys(DOWN)
    walk_to(screen.form.detail_edit)
    keys("Abroad in Lent")
    press(screen.form.leave_button)
    settle(desk)
    assert holder(before_draw, "chair") == ""
    stood = before_draw.case.last(ev.StoodDown)
    assert stood is not None
    assert (stood.why, stood.detail) == ("declined", "Abroad in Lent")
    assert screen.form.draw_button.text() == "&Draw the next by lot"
    assert screen.form.to_draw_label.text() == "To be drawn: Chair."
    draw(screen, desk)
    assert holder(before_draw, "chair") not in ("", first)
    assert became(screen, "Chair") == ["Declined", "Drawn"]
    assert screen.form.told_table.words()[0][5] == f"Declined: {first}"


def test_nobody_is_stood_down_until_a_person_and_a_reason_are_chosen(
    screen: DrawScreen, desk: Desk, before_draw: Staged
):
    draw(screen, desk)
    form = screen.form
    assert (form.leave_combo.currentIndex(), form.reason_combo.currentIndex()) == (-1, -1)
    press(form.leave_button)
    settle(desk)
    assert form.leave_errors.text() == "Choose who stands down."
    assert form.reason_errors.text() == "Choose the reason."
    assert before_draw.case.last(ev.StoodDown) is None


def test_a_witness_receives_64_digits_and_throws_20(desk: Desk, before_draw: Staged, shown: Show):
    begun, seconds = before_draw.session.now(), count()
    ticking = replace(before_draw.session, now=lambda: begun + timedelta(seconds=next(seconds)))
    screen = DrawScreen(replace(desk, office=ticking))
    screen.show_case(before_draw.reference)
    shown(screen)
    screen.form.mode_combo.setFocus()
    keys(DOWN)
    press(screen.form.seal_button)
    assert screen.form.witness_errors.text() == "Write who the witness is."
    keys("Dr H. Witness", ENTER)
    settle(desk)
    digits = screen.form.commitment_label.value_label.text().replace(" ", "").replace("\n", "")
    assert len(digits) == 64
    hold(screen)
    screen.form.dice_edit.setFocus()
    keys("314", ENTER)
    assert "there are 3" in screen.form.dice_errors.text()
    assert screen.form.dice_edit.text() == "314"
    screen.form.dice_edit.selectAll()
    keys(DICE, ENTER, ENTER)
    settle(desk)
    assert holder(before_draw, "chair") == ""
    assert QApplication.focusWidget() is screen.form.no_button
    assert "20 throws of Dr H. Witness" in screen.form.question_label.text()
    hold(screen)
    press(screen.form.yes_button)
    settle(desk)
    assert holder(before_draw, "chair")
    assert screen.form.proof_combo.currentText() == "Lot 1, with Dr H. Witness"


def test_nobody_is_their_own_witness(screen: DrawScreen, desk: Desk, before_draw: Staged):
    screen.form.mode_combo.setFocus()
    keys(DOWN)
    screen.form.witness_edit.setFocus()
    keys(before_draw.session.by, ENTER)
    settle(desk)
    assert "a witness other than the officer" in screen.form.answer_panel.text_label.text()
    assert screen.form.witness_edit.text() == before_draw.session.by


def test_a_name_on_neither_list_blocks_the_draw_and_says_what_to_do(
    desk: Desk, before_draw: Staged, went: list[Place], shown: Show
):
    member = before_draw.session.office().member("M2")
    enter_member(before_draw.session, replace(member, colleges=("Fen Hall",)))
    screen = DrawScreen(replace(desk, office=before_draw.session))
    screen.show_case(before_draw.reference)
    shown(screen)
    assert "'Fen Hall', which is on neither list" in screen.form.against_label.text()
    assert not screen.form.draw_button.isEnabled()
    press(screen.form.panels_button)
    assert went == [Place("panels", thing="unresolved")]


def test_whoever_alone_is_eligible_was_drawn_by_no_lot_and_nothing_says_so(
    screen: DrawScreen, desk: Desk, before_draw: Staged
):
    office, form = before_draw.session.office(), screen.form
    alone = office.member("S3").name
    assert "only one person is eligible as Student member" in form.lead_label.text()
    assert form.to_draw_label.text().endswith(" Only one person is eligible as Student member.")
    assert "no lot is possible" in form.pool_3_hint.text()
    draw(screen, desk)
    assert f"Student member: {alone}, the only one eligible." in form.done_label.text()
    assert [row[2] for row in form.seats_table.words()] == ["Drawn by lot"] * 2 + ["The only one eligible"]
    assert became(screen, "Student member") == ["The only one eligible"]
    assert [(row[2], row[4]) for row in form.told_table.words() if row[1] == "Student member"] == [
        ("none", "no lot")
    ]
    event = before_draw.case.last(ev.Drawn)
    assert event is not None
    assert f"Student member: {alone}, the only one eligible, so without a lot" in in_words(
        before_draw.case, event
    )
    drawing.stand_down(before_draw.session, before_draw.reference, "DC1", "student", "declined")
    enter_member(before_draw.session, replace(office.member("S1"), departments=("Zoology",)))
    screen.show_case(before_draw.reference)
    assert form.draw_button.text() == "&Seat the only one eligible"
    assert form.to_draw_label.text() == "Only one person is eligible as Student member."
    assert not form.mode_box.isVisible()
    form.draw_button.click()
    assert "so no lot is possible" in form.question_label.text()
    assert form.yes_button.text() == "Yes, record it no&w"


def test_without_a_date_the_screen_leads_to_the_meeting(
    desk: Desk, tmp_path: Path, went: list[Place], shown: Show
):
    with staged(tmp_path, "open-03", 4) as told:
        screen = DrawScreen(replace(desk, office=told.session))
        screen.show_case(told.reference)
        shown(screen)
        assert "Fix the date first" in screen.form.against_label.text()
        press(screen.form.meeting_button)
        assert went == [Place("meeting", told.reference, "DC1.date")]
        assert not screen.form.draw_button.isEnabled()


def test_before_an_appeal_has_its_date_nobody_is_said_to_be_alone_on_a_list(
    desk: Desk, tmp_path: Path, shown: Show
):
    """8.4: those who are available are in the lot, and who that is hangs on the day."""
    with staged(tmp_path, "open-02", 24) as told:
        _one, *others = (m for m in told.session.office().members if "ac_chair" in m.panels)
        for each in others:
            enter_member(told.session, replace(each, departments=told.case.respondents["R1"].departments))
        screen = DrawScreen(replace(desk, office=told.session))
        screen.show_case(told.reference)
        shown(screen)
        form = screen.form
        assert screen.committee == "AC1"
        assert [row[2] for row in form.seats_table.words()] == [
            "To be drawn by lot",
            "To be drawn by lot",
            "The Proctors confirm somebody",
        ]
        assert (form.to_draw_label.text(), form.draw_button.text()) == (
            "To be drawn: Chair and Member of the Regent House.",
            "&Draw by lot",
        )


def test_a_seat_that_cannot_be_filled_is_said_and_the_chair_rules_on_two(
    desk: Desk, tmp_path: Path, shown: Show
):
    with staged(tmp_path, "open-04", 8) as told:
        screen = DrawScreen(replace(desk, office=told.at("2022-05-20T09:30")))
        screen.show_case(told.reference)
        shown(screen)
        assert (
            "Student member: nobody is eligible, and the seat stays empty." in screen.form.ahead_label.text()
        )
        draw(screen, desk)
        assert "Student member: nobody is left, and the seat stays empty." in screen.form.done_label.text()
        press(screen.form.two_button)
        assert screen.form.fair_errors.text() == "Say what the Chair decided."  # nothing was preset
        keys("Two")
        press(screen.form.two_button)
        assert screen.form.fairness_errors.text() == "Write the Chair’s reasons."
        keys("All agree to go on.")
        press(screen.form.two_button)
        settle(desk)
        ruling = told.case.committee("DC1").ruling("two_members")
        assert ruling is not None
        assert (ruling.decision, ruling.grounds) == ("fair", "All agree to go on.")
        assert ruling.chair == told.case.committee("DC1").chair.id


def test_seats_for_which_nobody_is_eligible_are_never_offered_to_the_lot(
    screen: DrawScreen, desk: Desk, before_draw: Staged
):
    form, members = screen.form, before_draw.session.office().members
    everybody = [replace(m, trained=False) for m in members if {"regent_house", "student"} & set(m.panels)]
    others = "Member of the Regent House and Student member"
    import_members(before_draw.session, "r.csv", b"", tuple(everybody))
    screen.show_case(before_draw.reference)
    assert f"nobody can be drawn as {others}." in form.lead_label.text()
    assert form.draw_button.text() == "&Draw by lot"
    assert form.to_draw_label.text() == "To be drawn: Chair."
    assert [row[2] for row in form.seats_table.words()][1:] == ["Nobody is eligible"] * 2
    draw(screen, desk)
    assert holder(before_draw, "chair")
    assert form.draw_button.text() == "&Record that nobody is eligible"
    assert form.to_draw_label.text() == f"Nobody is eligible as {others}."
    assert not form.mode_box.isVisible()
    press(form.draw_button)
    assert f"that nobody is eligible as {others}?" in form.question_label.text()
    press(form.yes_button)
    settle(desk)
    assert form.done_label.text().count("nobody is left, and the seat stays empty") == 2
    assert form.certificate_button.isVisible()


def test_with_nobody_on_a_panel_there_is_nothing_to_draw_and_the_page_says_so(
    screen: DrawScreen, before_draw: Staged
):
    members = before_draw.session.office().members
    import_members(
        before_draw.session, "r.csv", b"", tuple(replace(m, panels=("ac_chair",)) for m in members)
    )
    screen.show_case(before_draw.reference)
    assert "to be drawn by lot" not in screen.form.lead_label.text()
    assert not screen.form.draw_button.isEnabled()
    assert screen.form.ahead_label.isVisible()
    assert "there is nothing to draw or to record. Add members in Panels." in screen.form.ahead_label.text()


def test_the_proctor_is_confirmed_and_never_drawn(desk: Desk, tmp_path: Path, shown: Show):
    with staged(tmp_path, "open-03", 35) as told:
        fresh = replace(told.at("2023-03-31T10:00"), by="Ms J. Corrie")
        screen = DrawScreen(replace(desk, office=fresh))
        screen.show_case(told.reference)
        shown(screen)
        assert screen.committee == "AC1"
        hint = next(
            h.text() for h in (screen.form.pool_1_hint, screen.form.pool_3_hint) if "Proctor" in h.text()
        )
        assert hint.startswith("A Proctor is confirmed by the Proctors, and never drawn")
        press(screen.form.proctor_button)
        assert screen.form.proctor_errors.text() == "Choose whom the Proctors confirmed."
        keys("Dr")
        press(screen.form.proctor_button)
        settle(desk)
        assert holder(told, "proctor", "AC1") == "Dr Z. Gault"
        hold(screen)


def test_a_proctor_confirmed_before_the_proctors_were_asked_wants_a_reason(
    desk: Desk, tmp_path: Path, shown: Show
):
    with staged(tmp_path, "open-03", 33) as told:
        assert not [e for e in told.case.all(ev.LetterSent) if e.letter == "L24"]
        screen = DrawScreen(replace(desk, office=replace(told.session, by="Ms J. Corrie")))
        screen.show_case(told.reference)
        shown(screen)
        screen.form.proctor_combo.setCurrentIndex(0)
        press(screen.form.proctor_button)
        settle(desk)
        answer = screen.form.answer_panel
        assert "The Proctors have not been asked to confirm one of theirs" in answer.text_label.text()
        assert holder(told, "proctor", "AC1") == ""
        keys("The Senior Proctor agreed to it by telephone.")
        press(answer.go_on_button)
        settle(desk)
        assert "by telephone" in str(told.case.all(ev.ProctorConfirmed)[-1].override)


def test_the_certificate_is_shown_and_the_folder_of_the_lot_verifies(
    screen: DrawScreen, desk: Desk, tmp_path: Path
):
    draw(screen, desk)
    press(screen.form.certificate_button)
    settle(desk)
    assert screen.form.preview.isVisible()
    assert screen.form.preview.page == 1
    screen.proof.save_as(tmp_path / "lot.pdf")
    settle(desk)
    assert (tmp_path / "lot.pdf").read_bytes().startswith(b"%PDF")
    screen.proof.save_in(tmp_path)
    settle(desk)
    place = next(p for p in tmp_path.iterdir() if p.name.startswith("lot-"))
    assert verify_folder(place)[0]
    assert str(place) in screen.form.done_label.text()


def test_whoever_alone_is_eligible_for_several_seats_is_said_to_be_one_person(screen: DrawScreen):
    found = screen.page.seating
    chair, regent, student = (replace(v, candidates=v.eligible[:1], sole=True) for v in found.seats)
    assert _to_fill(replace(found, seats=(chair, regent))) == (
        "only one person is eligible as Chair and only one as Member of the Regent House"
    )
    twice = replace(student, candidates=chair.candidates)
    assert _to_fill(replace(found, seats=(chair, twice))) == (
        "the only one eligible as Chair and as Student member is the same person, who can have one of these seats"
    )


def test_where_one_person_alone_could_be_seated_the_time_plan_speaks_of_no_lot():
    at, chair = datetime.fromisoformat("2022-03-01T10:00"), Member("C1", "Dr A. Lorne", ("chair",))
    one = SeatDrawn("chair", ("C1",), (), (), chair, sole=True)
    drawn = ev.Drawn(at=at, by="Ms J. Corrie", committee="DC1", results=(one,))
    several = replace(drawn, results=(one, replace(one, seat="student", sole=False)))
    assert [_happened(e) for e in (drawn, several)] == ["Seat filled", "Lot drawn"]

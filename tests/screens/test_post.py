"""Post, by keyboard, on a real store."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from panelsec.actions import post
from panelsec.actions.letters import sent, writing
from panelsec.actions.letters.writing import Wanted
from panelsec.actions.recording import act
from panelsec.procedure import events as ev
from panelsec.procedure.letters.to_whom import drafts
from panelsec.procedure.objections import query
from panelsec.screens.choices import fill
from panelsec.screens.desk import Desk
from panelsec.screens.post.screen import PostScreen
from panelsec.screens.post.words import last_look
from panelsec.screens.printing import put_on_paper
from panelsec.screens.typed import typed
from tests.screens.harness import hold, keys, press, settle, wait_for, walk_to
from tests.screens.stages import Staged, staged

Show = Callable[[QWidget], QWidget]
HOUR = timedelta(hours=1)
DRAWN = 7  # acts: the Committee is drawn, and the Chair has ruled


def three_drafts(made: Staged) -> None:
    """The notice to the Investigating Officer (1) and the Respondents' invitations (2, 3)."""
    made.at("2023-02-13T14:00")
    officer = next(e for e in made.case.all(ev.OfficerNamed) if e.role == "investigating_officer")
    act(made.session, made.reference, replace(officer, email="ld@example.invalid", at=made.session.now()))
    wanted = [Wanted("L12", "investigating_officer"), Wanted("L13", "R1"), Wanted("L13", "R2")]
    writing.prepare(made.session, made.reference, wanted)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Staged]:
    with staged(tmp_path, "open-03", DRAWN, three_drafts) as made:
        yield made


@pytest.fixture
def screen(seat: Desk, case: Staged, shown: Show) -> PostScreen:
    return opened(seat, case, shown)


def marked(screen: PostScreen, seat: Desk, case: Staged) -> ev.LetterSent:
    """The draft that stands first is marked as sent, and pointed at."""
    press(screen.form.mark_button, seat)
    gone = case.case.all(ev.LetterSent)[-1]
    screen.point_at(str(gone.number))
    return gone


def opened(seat: Desk, case: Staged, shown: Show) -> PostScreen:
    made = PostScreen(seat)
    made.show_case(case.reference)
    shown(made)
    settle(seat)
    made.form.letters_table.setFocus()
    return made


def test_the_drafts_stand_first_and_the_current_one_is_shown(screen: PostScreen, case: Staged) -> None:
    table = screen.form.letters_table
    assert [table.item(row, 1).text() for row in range(3)] == ["Mrs L. Dray", "Cormac Ellery", "Nadia Brandt"]
    assert screen.form.preview.page == 1
    keys(Qt.Key.Key_Down)
    assert "for Cormac Ellery at ce@example.invalid" in screen.form.chosen_label.text()


def test_all_drafts_are_chosen_by_one_button_and_whoever_comes_again_stands_at_the_first(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    form = screen.form
    assert form.all_button.text() == "Choose &all 3 drafts"
    press(form.all_button, seat)
    assert form.chosen_label.text().startswith("3 letters: ")
    form.letters_table.choose((case.reference, 3))
    screen.show_case(case.reference)
    assert [item.key for item in screen.chosen()] == [(case.reference, 1)]
    press(form.all_button, seat)
    press(form.mark_button, seat)
    assert drafts(case.case) == ()
    assert not form.all_button.isVisible()


def test_where_drafts_and_letters_that_went_are_chosen_the_page_says_why_nothing_can_be_done(
    screen: PostScreen, seat: Desk
) -> None:
    form = screen.form
    press(form.mark_button, seat)
    form.letters_table.selectAll()
    assert not form.save_button.isEnabled()
    assert "Not all of them are drafts: choose drafts alone" in form.chosen_label.text()


def test_every_state_can_be_worked_by_keyboard(screen: PostScreen, scheme: Qt.ColorScheme) -> None:
    hold(screen)


def test_at_200_per_cent_nothing_is_cut_off(large_text: None, screen: PostScreen) -> None:
    hold(screen)


def test_a_draft_is_saved_for_the_mail_program(
    screen: PostScreen, seat: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "to Cormac.eml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    keys(Qt.Key.Key_Down)
    press(screen.form.save_button, seat)

    message = message_from_bytes(place.read_bytes(), policy=policy.default)
    assert message["To"].addresses[0].addr_spec == "ce@example.invalid"
    assert "to Cormac.eml is saved" in screen.form.chosen_label.text()


def test_the_time_is_that_at_which_the_draft_was_saved_and_not_when_the_page_was_opened(
    screen: PostScreen, seat: Desk, case: Staged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x.eml"), ""))
    keys(Qt.Key.Key_Down)
    opened = screen.form.time_edit.moment()
    screen.sending._desk = replace(seat, office=case.session, now=lambda: case.session.now() + HOUR)
    press(screen.form.save_button, seat)
    assert screen.form.time_edit.moment() == opened + HOUR


def test_several_are_saved_into_a_folder_one_message_each(
    screen: PostScreen, seat: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    keys(Qt.Key.Key_Down, Qt.Key.Key_Down)
    QTest.keyClick(screen.form.letters_table, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    press(screen.form.save_button, seat)

    assert sorted(p.name for p in folder.iterdir()) == [
        "open-03-two-respondents L13 2 Invitation to the Respondent, to Respondent 1.eml",
        "open-03-two-respondents L13 3 Invitation to the Respondent, to Respondent 2.eml",
    ]


def test_a_readers_papers_are_locked_and_the_password_is_told_once(
    screen: PostScreen, seat: Desk, case: Staged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "papers.eml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    assert not screen.form.lock_check.isVisible()  # letters are not locked
    writing.prepare(case.session, case.reference, [Wanted("L15", "R1")])
    screen.show_case(case.reference)
    screen.form.letters_table.choose((case.reference, 4))
    settle(seat)
    hold(screen)
    walk_to(screen.form.lock_check)
    keys(Qt.Key.Key_Space)
    press(screen.form.save_button, seat)

    said = screen.form.passwords_label.text()
    assert "kept nowhere" in said
    hold(screen)
    password = said.rpartition("Cormac Ellery: ")[2]
    message = message_from_bytes(place.read_bytes(), policy=policy.default)
    locked = list(message.iter_attachments())[1].get_content()
    reader = pypdf.PdfReader(BytesIO(locked))
    assert reader.is_encrypted
    assert reader.decrypt(password)

    screen.form.letters_table.choose((case.reference, 1))
    assert place.name not in screen.form.chosen_label.text()
    assert screen.form.passwords_label.text() == said
    screen.show_case(case.reference)
    assert not screen.form.passwords_label.isVisible()


def test_nothing_is_saved_where_the_secretary_leaves_the_dialog(
    screen: PostScreen, seat: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    press(screen.form.save_button, seat)
    assert "saved" not in screen.form.chosen_label.text()


def test_all_are_marked_as_sent_together_and_say_when_they_count_as_received(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    QTest.keyClick(screen.form.letters_table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert screen.form.chosen_label.text().startswith("3 letters: Notice of the meeting")
    assert "Monday 13 February 2023" in screen.form.received_hint.text()
    press(screen.form.mark_button, seat)

    assert {e.number for e in case.case.all(ev.LetterSent)} >= {1, 2, 3}
    states = {screen.form.letters_table.item(row, 2).text() for row in range(3)}
    assert states == {"Sent 13 February 2023 14:00, by e-mail"}
    assert screen.form.letters_table.item(0, 3).text() == "13 February 2023"
    assert not screen.form.sent_section.isVisible()


def test_the_day_of_receipt_follows_the_way_that_is_chosen(screen: PostScreen) -> None:
    walk_to(screen.form.way_combo)
    keys(Qt.Key.Key_Down)
    assert screen.form.received_hint.text() == "It counts as received on Wednesday 15 February 2023."


def test_a_late_notice_asks_for_the_reason_in_place_and_keeps_it(
    seat: Desk, case: Staged, shown: Show
) -> None:
    case.at("2023-02-22T10:00")
    post.write_again(case.session, case.reference, 2)
    screen = opened(case.on(seat), case, shown)
    screen.point_at("4")
    press(screen.form.mark_button, seat)

    panel = screen.form.answer_panel
    assert panel.isVisible()
    assert panel.reason_edit.hasFocus()
    keys("The Respondent asked for this day.")
    press(panel.go_on_button, seat)
    [gone] = [e for e in case.case.all(ev.LetterSent) if e.number == 4]
    assert gone.override == "The Respondent asked for this day."


def test_a_letter_that_has_become_wrong_is_refused_and_written_again(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    moved = ev.MeetingFixed(
        at=case.session.now(),
        by=case.session.by,
        override="The Chair is ill.",
        committee="DC1",
        start=case.case.committee("DC1").meeting.start.replace(day=15),
        place="Room 9",
        why="The Chair is ill",
    )
    act(case.session, case.reference, moved)
    press(screen.form.mark_button, seat)
    assert "Write it again" in screen.form.answer_panel.text_label.text()

    screen.form.letters_table.setFocus()
    press(screen.form.again_button, seat)
    states = [(i.letter.number, i.state) for i in post.in_case(case.session, case.reference)]
    assert (4, post.State.DRAFT) in states
    assert (1, post.State.DISCARDED) in states
    assert screen.chosen()[0].letter.number == 4


def test_before_a_letter_goes_a_second_time_it_says_so_and_what_has_changed(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    QTest.keyClick(screen.form.letters_table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not screen.form.warning_label.isVisible()
    press(screen.form.mark_button, seat)
    session = case.session
    writing.prepare(session, case.reference, [Wanted("L13", "R1")])
    screen.show_case(case.reference)
    screen.point_at("4")
    said = screen.form.warning_label.text()
    name = case.case.respondents["R1"].name
    assert said.startswith(f"This is a repeat: {name} had")
    assert "on 13 February 2023." in said
    assert "It no longer says" not in said

    moved = replace(
        case.case.committee("DC1").meeting,
        at=session.now(),
        start=datetime.fromisoformat("2023-03-15T09:15"),
        place="Room 9",
        why="x",
    )
    act(session, case.reference, moved)
    post.write_again(session, case.reference, 4)
    screen.show_case(case.reference)
    screen.point_at("5")
    said = screen.form.warning_label.text()
    assert "It no longer says: ‘" in said
    assert "8 March 2023" in said.partition("It says now")[0]
    assert "15 March 2023" in said.partition("It says now")[2]


def test_a_draft_that_no_longer_holds_is_out_of_date_and_says_what_to_do(
    screen: PostScreen, case: Staged, seat: Desk
) -> None:
    table, session = screen.form.letters_table, case.session
    assert [table.item(row, 2).text() for row in range(3)] == ["Draft"] * 3
    person = case.case.respondents["R1"]
    changed = ev.RespondentChanged(**session.stamp(), person=replace(person, name="Cormac Ellory"), why="x")
    act(session, case.reference, changed)
    screen.show_case(case.reference)
    screen.point_at("2")
    wait_for(lambda: table.item(1, 2).text() == "Out of date")
    assert "for Cormac Ellory. The letter would read differently" in screen.form.warning_label.text()
    assert "Write it again, then send it." in screen.form.warning_label.text()
    post.write_again(session, case.reference, 2)
    screen.show_case(case.reference)
    screen.point_at("4")
    assert "Draft" in [
        table.item(row, 2).text() for row in range(3) if table.item(row, 1).text() == "Cormac Ellory"
    ]
    settle(seat)
    assert "Out of date" not in screen.form.warning_label.text()


def test_letters_of_one_kind_to_one_reader_say_whose_they_are(screen: PostScreen, case: Staged) -> None:
    case.at("2023-02-14T10:00")
    wanted = [Wanted("L21", "RP1", each, reason="x") for each in ("R1", "R2")]
    writing.prepare(case.session, case.reference, wanted)
    titles = [i.title for i in post.in_case(case.session, case.reference) if i.letter.letter == "L21"]
    assert [each.rpartition(", ")[2] for each in titles] == ["Cormac Ellery", "Nadia Brandt"]


def test_whoever_comes_back_to_what_was_typed_of_a_letter_finds_that_letter_chosen(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    gone = marked(screen, seat, case)
    assert gone.number is not None
    screen.form.evidence_edit.setFocus()
    keys("Recorded delivery")
    screen.show_case(case.reference)
    assert [item.key for item in screen.chosen()] == [(case.reference, gone.number)]
    assert screen.form.proof_section.isVisible()
    another = PostScreen(seat)  # as after a lock
    another.show_case(case.reference)
    assert [item.key for item in another.chosen()] == [(case.reference, gone.number)]
    screen.form.evidence_edit.selectAll()
    keys(Qt.Key.Key_Delete)
    screen.show_case(case.reference)
    assert [item.state for item in screen.chosen()] == [post.State.DRAFT]


def test_a_letter_that_came_later_than_it_counts_moves_what_is_counted_from_it(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    press(screen.form.mark_button, seat)
    screen.show_case(case.reference)
    number = screen._items and case.case.all(ev.LetterSent)[-1].number
    screen.point_at(str(number))
    assert screen.form.proof_section.isVisible()
    press(screen.form.proof_button, seat)
    assert screen.form.proof_errors.text() == "Say on which day it came."
    assert screen.form.evidence_errors.text() == "Say what shows it."
    keys("13/2/2023")
    walk_to(screen.form.evidence_edit)
    keys("Recorded delivery")
    press(screen.form.proof_button, seat)
    assert "Only a later day can be recorded" in screen.form.answer_panel.text_label.text()
    case.at("2023-02-20T10:00")
    screen._desk = replace(seat, office=case.session, now=case.session.now)
    screen.form.proof_edit.clear()
    screen.form.proof_edit.setFocus()
    keys("16/2/2023")
    press(screen.form.proof_button, seat)
    [proved] = case.case.all(ev.ReceiptProved)
    assert (proved.number, f"{proved.received}", proved.evidence) == (
        number,
        "2023-02-16",
        "Recorded delivery",
    )
    assert screen.form.chosen_label.text().startswith("The later day is recorded.")
    assert "16 February 2023" in {screen.form.letters_table.item(r, 3).text() for r in range(3)}


def test_a_later_day_of_receipt_that_was_a_slip_is_taken_out_with_the_reason(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    press(screen.form.mark_button, seat)
    number, form = case.case.all(ev.LetterSent)[-1].number, screen.form
    before = screen.chosen()[0].received
    assert not form.later_button.isVisible()
    case.at("2023-02-20T10:00")
    received = date(2023, 2, 16)
    proof = ev.ReceiptProved(**case.session.stamp(), number=number, received=received, evidence="Recorded")
    act(case.session, case.reference, proof)
    screen.show_case(case.reference)
    screen.point_at(str(number))
    press(form.later_button, seat)
    assert "16 February 2023" in form.never_label.text()
    keys("It came on another day.")
    hold(screen)
    press(form.went_save_button, seat)
    assert case.case.all(ev.ReceiptProved) == ()
    assert screen.chosen()[0].received == before
    assert form.chosen_label.text().startswith("The later day is taken out.")
    assert not form.later_button.isVisible()


def test_a_half_typed_correction_of_a_letter_that_went_stands_there_again_for_whoever_comes_back(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    gone = marked(screen, seat, case)
    press(screen.form.went_button, seat)
    fill(screen.form.went_way_combo, post.WAYS.items(), "post")
    screen.form.went_edit.setFocus()
    screen.form.went_edit.selectAll()
    keys("10 Feb")
    screen.form.went_why_edit.setFocus()
    keys("The post book")
    assert typed(screen) == {}, "else the window would put it into fields that are folded away"
    another = PostScreen(seat)
    for page in (screen, another):  # as one comes back, and as after a lock
        page.show_case(case.reference)
        assert [item.key for item in page.chosen()] == [(case.reference, gone.number)]
        assert page.form.went_part.isVisibleTo(page)
        assert page.form.went_edit.text() == "10 Feb"
        assert page.form.went_way_combo.currentData() == "post"
        assert page.form.went_why_edit.text() == "The post book"
    another.form.went_leave_button.click()
    another.show_case(case.reference)
    assert [item.state for item in another.chosen()] == [post.State.DRAFT]
    another.point_at(str(gone.number))
    assert not another.form.went_part.isVisibleTo(another)


def test_when_and_how_a_letter_went_is_corrected_with_the_reason_and_its_receipt_follows(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    form, former = screen.form, marked(screen, seat, case)
    assert not form.went_part.isVisible()
    press(form.went_button, seat)
    assert form.went_edit.moment() == former.at
    fill(form.went_way_combo, post.WAYS.items(), "post")
    press(form.went_save_button, seat)
    assert form.went_errors.text() == "Write why it is corrected."
    form.went_why_edit.setText("The post book says so.")
    press(form.went_save_button, seat)
    [corrected] = case.case.all(ev.Corrected)
    assert corrected.former == former
    assert corrected.right == case.case.all(ev.LetterSent)[-1] == replace(former, via="post")
    assert form.chosen_label.text().startswith("The correction is recorded.")
    assert not form.went_part.isVisible()


@pytest.mark.parametrize("said", ["17 February 2023 10:00", "17/2/23 10:00", "17 February 2023, 10.00"])
def test_when_a_letter_went_is_typed_as_a_day_with_an_hour(
    said: str, screen: PostScreen, seat: Desk, case: Staged
) -> None:
    case.at("2023-02-20T10:00")
    screen.sending._desk = replace(seat, office=case.session, now=case.session.now)
    walk_to(screen.form.time_edit)
    keys(said)
    press(screen.form.mark_button, seat)
    assert case.case.all(ev.LetterSent)[-1].at == datetime.fromisoformat("2023-02-17T10:00")


def test_a_time_that_is_not_understood_is_said_and_nothing_is_recorded(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    gone = case.case.all(ev.LetterSent)
    walk_to(screen.form.time_edit)
    keys("17 March 10:00")
    press(screen.form.mark_button, seat)
    assert screen.form.time_errors.text().startswith("‘17 March 10:00’ is not a day and a time; write it as")
    assert screen.form.time_edit.hasFocus()
    assert case.case.all(ev.LetterSent) == gone
    hold(screen)


def test_a_correction_of_when_a_letter_went_is_typed_and_refused_where_it_is_no_time(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    form, former = screen.form, marked(screen, seat, case)
    press(form.went_button, seat)
    walk_to(form.went_edit)
    keys("10/2")
    walk_to(form.went_why_edit)
    keys("The post book says so.", Qt.Key.Key_Return)
    settle(seat)
    assert form.went_errors.text().startswith("‘10/2’ is not a day and a time")
    assert case.case.all(ev.Corrected) == ()
    form.went_edit.selectAll()
    keys("17 March 2023 10:00")
    case.at("2023-03-20T10:00")
    screen._desk = replace(seat, office=case.session, now=case.session.now)
    press(form.went_save_button, seat)
    [corrected] = case.case.all(ev.Corrected)
    assert corrected.right == replace(former, at=datetime.fromisoformat("2023-03-17T10:00"))


@pytest.mark.parametrize("high", [600, 1100])
def test_the_fields_of_a_correction_are_seen_whole_once_they_are_unfolded(
    high: int, screen: PostScreen, seat: Desk, case: Staged
) -> None:
    press(screen.form.mark_button, seat)
    screen.resize(1030, high)
    screen.point_at(str(case.case.all(ev.LetterSent)[-1].number))
    form = screen.form
    press(form.went_button, seat)
    QApplication.processEvents()
    for part in (form.went_way_combo, form.went_edit, form.went_why_edit, form.went_save_button):
        assert part.visibleRegion().boundingRect() == part.rect(), part.objectName()


def test_a_correction_that_is_asked_about_is_recorded_with_the_reason_only_8_1(
    screen: PostScreen, seat: Desk, case: Staged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sent, "answered_before", lambda *_: [query("The appeal came in before that.", "8.1")])
    form = screen.form
    marked(screen, seat, case)
    press(form.went_button, seat)
    fill(form.went_way_combo, post.WAYS.items(), "post")
    form.went_why_edit.setText("The post book says so.")
    press(form.went_save_button, seat)
    assert "The appeal came in before that." in form.answer_panel.text_label.text()
    assert case.case.all(ev.Corrected) == ()
    keys("She wrote from what she was told.")
    press(form.answer_panel.go_on_button, seat)
    [corrected] = case.case.all(ev.Corrected)
    assert corrected.override == "She wrote from what she was told."


def test_a_letter_that_never_went_is_a_draft_again_with_the_reason(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    form, former = screen.form, marked(screen, seat, case)
    press(form.never_button, seat)
    assert not form.went_fields.isVisible()
    press(form.went_save_button, seat)
    assert form.went_errors.text() == "Write why it is corrected."
    keys("The other folder went.")
    press(form.went_save_button, seat)
    [corrected] = case.case.all(ev.Corrected)
    assert (corrected.former, corrected.right) == (former, None)
    [chosen] = screen.chosen()
    assert (chosen.key, chosen.state) == ((case.reference, former.number), post.State.DRAFT)
    assert form.chosen_label.text().startswith("It is a draft again.")
    assert not form.went_section.isVisible()


def test_the_time_is_that_at_which_the_letter_is_chosen_and_what_was_typed_stays(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    screen.sending._desk = replace(seat, office=case.session, now=lambda: case.session.now() + HOUR)
    proposed = screen.form.time_edit.moment()
    screen.point_at("2")
    assert screen.form.time_edit.moment() == proposed + HOUR
    walk_to(screen.form.time_edit)
    keys("10/2/23 10:00")
    screen.point_at("3")
    screen.show_case(case.reference)
    assert screen.form.time_edit.moment() == datetime.fromisoformat("2023-02-10T10:00")


def test_a_draft_is_discarded_only_with_a_reason(screen: PostScreen, seat: Desk, case: Staged) -> None:
    press(screen.form.discard_button, seat)
    assert screen.form.discard_errors.isVisible()
    assert screen.form.discard_edit.hasFocus()
    keys("Written for the wrong person")
    keys(Qt.Key.Key_Return)
    settle(seat)

    [dropped] = case.case.all(ev.LetterDiscarded)
    assert (dropped.number, dropped.why) == (1, "Written for the wrong person")
    row = screen.form.letters_table.rowCount() - 1
    assert screen.form.letters_table.item(row, 2).text() == "Discarded: Written for the wrong person"


def test_over_all_cases_each_letter_says_its_case(screen: PostScreen, seat: Desk, case: Staged) -> None:
    screen.show_area()
    settle(seat)
    assert screen.form.letters_table.item(0, 0).text() == case.reference
    hold(screen)


def test_an_empty_post_says_where_letters_come_from(desk: Desk, tmp_path: Path, shown: Show) -> None:
    with staged(tmp_path, "open-07", 1) as made:
        screen = PostScreen(made.on(desk))
        screen.show_case(made.reference)
        shown(screen)
        assert "under Letters" in screen.form.empty_label.text()
        assert not screen.form.acts_page.isVisible()
        hold(screen)


def test_a_letter_is_put_on_paper_page_by_page(case: Staged, tmp_path: Path, qapp: QApplication) -> None:
    pdf = post.read(case.session, case.reference, 2)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    told: set[tuple[int, int]] = set()

    pages = put_on_paper(printer, (pdf, pdf), lambda done, of, _: told.add((done, of)) if of else None)

    printed = pypdf.PdfReader(tmp_path / "printed.pdf")
    assert pages == len(printed.pages) == len(told) == 2 * len(pypdf.PdfReader(BytesIO(pdf)).pages)
    assert all(page.images for page in printed.pages)


def test_the_way_is_that_of_each_letter_and_does_not_stick_to_the_next(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    writing.prepare(case.session, case.reference, [Wanted("L13", "R1", via="post")])
    screen.show_case(case.reference)
    way = screen.form.way_combo
    screen.point_at("4")
    assert way.currentData() == "post"
    assert "Wednesday 15 February 2023" in screen.form.received_hint.text()
    screen.point_at("2")
    assert way.currentData() == "email"
    way.setCurrentIndex(way.findData("hand"))
    screen.point_at("3")
    assert way.currentData() == "email"
    screen.point_at("3 4")
    assert way.currentText() == "Each as it was written"
    press(screen.form.mark_button, seat)
    gone = {e.number: e.via for e in case.case.all(ev.LetterSent)}
    assert (gone[3], gone[4]) == ("email", "post")


def test_what_was_marked_as_sent_stays_the_chosen_row_and_the_page_that_is_shown(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    for show in (lambda: screen.show_case(case.reference), screen.show_area):
        show()
        settle(seat)
        screen.form.letters_table.setFocus()
        [first] = screen.chosen()
        press(screen.form.mark_button, seat)
        settle(seat)
        assert [item.key for item in screen.chosen()] == [first.key]
        assert screen.form.letters_table.current_key() == first.key == screen.viewer.shown
        assert screen.chosen()[0].state is post.State.SENT


def test_with_many_letters_there_is_one_scroll_bar_to_the_list_and_what_is_done_stays_in_view(
    screen: PostScreen, seat: Desk, case: Staged
) -> None:
    form, items = screen.form, tuple(screen._items.values())
    many = [
        replace(i, letter=replace(i.letter, number=100 * n + i.letter.number))
        for n in range(8)
        for i in items
    ]
    screen._show(many)
    QTest.qWait(10)
    table = form.letters_table
    assert table.rowCount() > 20
    assert table.verticalScrollBar().maximum() == 0
    assert form.page.horizontalScrollBar().maximum() == 0
    form.page.verticalScrollBar().setValue(form.page.verticalScrollBar().maximum())
    for button in (form.save_button, form.mark_button):
        seen = button.mapTo(screen, button.rect().bottomRight())
        assert screen.rect().contains(seen)
        assert not button.visibleRegion().isEmpty()
    post = replace(items[0], via="post", address="cs@example.invalid")
    assert "cs@example.invalid" not in last_look([post])
    screen._show([post])
    assert not form.save_button.isEnabled()

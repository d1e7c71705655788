"""The letters of a case, by keyboard, on a real store."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from panelsec.actions.recording import act
from panelsec.procedure import events as ev
from panelsec.procedure.letters.to_whom import drafts
from panelsec.procedure.people import ReportingPerson, Representative
from panelsec.screens.desk import Desk
from panelsec.screens.letters.people import WHO
from panelsec.screens.letters.screen import LettersScreen
from panelsec.screens.places import Place
from tests.screens.harness import hold, keys, press, settle, wait_for, walk_to
from tests.screens.stages import Staged, staged

DRAWN = 7  # acts: the Committee is drawn, and the Chair has ruled
NOBODY_DRAWN = 5
NOTICE_GONE = 8


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Staged]:
    with staged(tmp_path, "open-03", DRAWN) as made:
        made.at("2023-02-13T14:00")
        yield made


def _wait(screen: LettersScreen) -> None:
    """Until the preview has come to rest."""
    wait_for(lambda: not screen.viewer.waiting and not screen._desk.background.busy)
    settle(screen._desk)


@pytest.fixture
def opened(desk: Desk, shown: Callable[[QWidget], QWidget]) -> Callable[[Staged], LettersScreen]:
    def show(case: Staged) -> LettersScreen:
        made = LettersScreen(case.on(desk))
        made.show_case(case.reference)
        shown(made)
        _wait(made)
        made.form.due_list.setFocus()
        return made

    return show


@pytest.fixture
def screen(opened: Callable[[Staged], LettersScreen], case: Staged) -> LettersScreen:
    return opened(case)


def _press(screen: LettersScreen, button: QWidget) -> None:
    press(button)
    _wait(screen)


def _people(screen: LettersScreen) -> list[tuple[str, bool]]:
    people = screen.form.people_list
    items = [people.item(row) for row in range(people.count())]
    return [(item.text(), item.checkState() is Qt.CheckState.Checked) for item in items]


def _choose(screen: LettersScreen, letter: str) -> None:
    """By the arrow keys in the list of letters."""
    combo = screen.form.letter_combo
    walk_to(combo)
    keys(Qt.Key.Key_Home, *[Qt.Key.Key_Down] * combo.findData(letter))
    assert screen.letter == letter
    _wait(screen)


def test_what_is_due_is_chosen_with_those_whom_the_paragraph_names(screen: LettersScreen) -> None:
    assert screen.letter == "L12"
    people = _people(screen)
    assert [ticked for _, ticked in people] == [True] * 8
    assert [words.rpartition(", ")[2] for words, _ in people[:3]] == [
        "Chair",
        "Member of the Regent House",
        "Student member",
    ]
    assert "Mrs L. Dray, Investigating Officer" in [words for words, _ in people]
    assert "Dr B. Lane, Senior Tutor of Cormac Ellery" in [words for words, _ in people]
    assert "Those whom 7.3 names." in screen.form.people_hint.text()
    assert screen.form.preview.page == 1
    assert "letters are to be written now" in screen.form.lead_label.text()


def test_it_can_all_be_worked_by_keyboard(screen: LettersScreen, scheme: Qt.ColorScheme) -> None:
    hold(screen)


def test_at_200_per_cent_nothing_is_cut_off(large_text: None, screen: LettersScreen) -> None:
    hold(screen)


def test_enter_on_a_letter_that_is_due_fills_the_page_in(screen: LettersScreen) -> None:
    QTest.keyClick(screen.form.due_list, Qt.Key.Key_Down)
    keys(Qt.Key.Key_Return)
    _wait(screen)
    assert screen.letter == "L13"
    assert _people(screen) == [("Cormac Ellery, Respondent", True)]
    assert screen.form.people_list.hasFocus()


def test_the_letter_is_shown_with_what_is_typed_into_it(screen: LettersScreen) -> None:
    shown: list[bytes] = []
    show = screen.form.preview.show_pdf
    screen.form.preview.show_pdf = lambda pdf, *how: (shown.append(pdf), show(pdf, *how))  # type: ignore[method-assign]
    walk_to(screen.form.reason_edit)
    keys("The lift is out of order.")
    assert shown == []  # not at every key
    _wait(screen)

    [pdf] = shown
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    assert "The lift is out of order." in text
    assert not screen.form.plain_hint.isVisible()
    keys(" The room was changed.")
    assert screen.form.plain_hint.text() == "“was changed”: say who did it, where it matters."


def test_letters_are_written_to_those_who_are_ticked_and_lie_in_post(
    screen: LettersScreen, case: Staged, went: list[Place]
) -> None:
    walk_to(screen.form.people_list)
    keys(Qt.Key.Key_Space)
    ticked = [words for words, on in _people(screen) if on]
    assert len(ticked) == 7
    assert screen.form.last_look_label.text().startswith("7 letters, to ")
    _press(screen, screen.form.write_button)

    made = drafts(case.case)
    assert len(made) == 7
    assert {d.letter for d in made} == {"L12"}
    assert "7 letters are written" in screen.form.written_label.text()
    assert sum("a draft lies in Post" in words for words, _ in _people(screen)) == 7
    assert case.case.all(ev.LetterSent) == ()
    hold(screen)
    screen.form.write_button.setFocus()
    _press(screen, screen.form.post_button)
    assert went == [Place("post", case.reference, " ".join(str(letter.number) for letter in made))]


def test_a_letter_of_which_all_drafts_lie_in_post_says_so_and_leads_there(
    screen: LettersScreen, case: Staged, went: list[Place]
) -> None:
    def states() -> dict[str, str]:
        tasks = filter(None, map(screen.form.due_list._task, screen.form.due_list._indexes()))
        return {task.key: task.state.value[0] for task in tasks}

    screen.point_at("DC1.R2.L13")
    assert (states()["DC1.R1.L13"], states()["DC1.R2.L13"]) == ("Ready", "Ready")
    _press(screen, screen.form.write_button)
    assert (states()["DC1.R1.L13"], states()["DC1.R2.L13"]) == ("Ready", "Draft in Post")
    screen.form.due_list.opened.emit("DC1.R2.L13")
    assert went == [Place("post", case.reference)]


def test_what_stands_in_the_way_is_said_before_anything_is_written(
    opened: Callable[[Staged], LettersScreen], tmp_path: Path
) -> None:
    with staged(tmp_path, "open-03", NOBODY_DRAWN) as case:
        screen = opened(case)
        _choose(screen, "L13")
        assert "Nobody has been drawn." in screen.form.missing_label.text()
        assert "7.4" in screen.form.missing_why.number_button.text()
        assert not screen.form.write_button.isEnabled()
        hold(screen)


def test_a_letter_too_early_for_its_decision_says_what_is_missing_and_where(
    screen: LettersScreen, case: Staged, went: list[Place]
) -> None:
    _choose(screen, "L18")
    assert "The decision is not complete" in screen.form.missing_label.text()
    table = screen.form.sources_table
    assert [(table.item(row, 0).text(), table.item(row, 1).text()) for row in range(2)] == [
        ("Finding, Cormac Ellery", "Not recorded yet"),
        ("Measures, Cormac Ellery", "Not recorded yet"),
    ]
    walk_to(table)
    keys(Qt.Key.Key_Return)
    assert went == [Place("decision", case.reference, "DC1.R1")]  # this letter's Respondent, of two


def test_from_the_notes_as_recorded_enter_leads_to_their_correction_7_14(
    screen: LettersScreen, case: Staged, went: list[Place]
) -> None:
    _choose(screen, "L17")
    table = screen.form.sources_table
    row = next(at for at in range(table.rowCount()) if table.item(at, 0).text() == "Notes")
    table.setFocus()
    table.setCurrentCell(row, 0)
    keys(Qt.Key.Key_Return)
    assert went == [Place("hearing", case.reference, "DC1.notes")]


def test_a_query_to_come_is_told_beforehand_and_does_not_stop_the_writing(
    opened: Callable[[Staged], LettersScreen], case: Staged
) -> None:
    case.at("2023-02-22T10:00")
    screen = opened(case)
    _choose(screen, "L13")
    assert "When it goes you will be asked" in screen.form.missing_label.text()
    assert screen.form.write_button.isEnabled()


def test_those_who_had_the_letter_are_not_ticked_again(
    opened: Callable[[Staged], LettersScreen], tmp_path: Path
) -> None:
    with staged(tmp_path, "open-03", NOTICE_GONE) as case:
        screen = opened(case)
        _choose(screen, "L12")
        assert {on for _, on in _people(screen)} == {False}
        assert all("had it on 13 February 2023" in words for words, _ in _people(screen))


def test_a_representative_gets_the_respondents_letters(
    opened: Callable[[Staged], LettersScreen], case: Staged
) -> None:
    allowed = ev.RepresentativeAuthorised(
        at=case.session.now(),
        by=case.session.by,
        respondent="R1",
        representative=Representative("Ms T. Hale", "th@example.invalid"),
    )
    act(case.session, case.reference, allowed)
    screen = opened(case)
    _choose(screen, "L13")
    assert [words for words, _ in _people(screen)] == [
        "Ms T. Hale, Representative of Cormac Ellery",
        "Nadia Brandt, Respondent",
    ]


def test_large_print_is_noted(opened: Callable[[Staged], LettersScreen], case: Staged) -> None:
    person = replace(case.case.respondents["R1"], adjustments=("Large print, 18 point",))
    changed = ev.RespondentChanged(at=case.session.now(), by=case.session.by, person=person, why="Asked for")
    act(case.session, case.reference, changed)
    screen = opened(case)
    _choose(screen, "L13")
    assert screen.form.large_label.isVisible()
    assert "Prints large" in screen.form.large_label.text()
    keys(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    screen.form.people_list.setFocus()
    keys(Qt.Key.Key_Down)
    assert not screen.form.large_label.isVisible()


def test_a_protected_reporting_person_is_not_named_on_the_screen(
    opened: Callable[[Staged], LettersScreen], case: Staged
) -> None:
    hidden = ReportingPerson("RP2", "Ms Odile Farr", anonymous=True)
    added = ev.ReportingPersonAdded(at=case.session.now(), by=case.session.by, person=hidden)
    act(case.session, case.reference, added)
    screen = opened(case)
    _choose(screen, "L20")
    said = [words for words, _ in _people(screen)]
    assert "Reporting Person 2, protected" in " ".join(said)
    assert "Odile" not in " ".join(said)
    assert "Odile" not in screen.form.last_look_label.text()


def test_a_step_of_the_task_list_leads_to_its_letter(screen: LettersScreen) -> None:
    screen.point_at("DC1.R2.L13")
    _wait(screen)
    assert screen.letter == "L13"
    assert _people(screen) == [("Nadia Brandt, Respondent", True)]


def test_the_letter_that_stands_below_is_the_current_line_of_what_is_due(screen: LettersScreen) -> None:
    screen.point_at("DC1.R2.L13")
    task = screen.form.due_list._task(screen.form.due_list.currentIndex())
    assert task
    assert task.key == "DC1.R2.L13"


def test_somebody_whom_no_paragraph_names_can_be_ticked_and_a_reason_will_be_asked(
    screen: LettersScreen,
) -> None:
    _choose(screen, "L12")
    named = len(_people(screen))
    walk_to(screen.form.others_check)
    keys(Qt.Key.Key_Space)
    _wait(screen)
    wider = _people(screen)
    assert all(text.endswith("not named for it") and not on for text, on in wider[named:])
    assert any("Head of Department" in text for text, _ in wider[named:])
    assert "only with your reason" in screen.form.people_hint.text()
    row = next(n for n, (text, _) in enumerate(wider) if "Head of Department" in text)
    screen.form.people_list.item(row).setCheckState(Qt.CheckState.Checked)
    assert "When it goes you will be asked: 7.3 does not name" in screen.form.missing_label.text()
    assert screen.form.write_button.isEnabled()
    hold(screen)


def test_what_is_about_one_respondent_is_never_offered_to_another(screen: LettersScreen) -> None:
    _choose(screen, "L19")
    assert screen.respondent == "R1"
    screen.form.others_check.setChecked(True)
    offered = [screen.form.people_list.item(n).data(WHO) for n in range(screen.form.people_list.count())]
    assert "R1" in offered
    assert not [who for who in offered if who.startswith("R2")]


def test_a_body_that_has_no_part_in_the_case_is_named_and_its_letter_written(
    screen: LettersScreen, case: Staged
) -> None:
    _choose(screen, "L33")
    screen.form.others_check.setChecked(True)
    for wrong, said in (("", "Write its name."), ("R2", "somebody of the case")):
        screen.form.other_edit.setText(wrong)
        screen.people.add()
        assert said in screen.form.other_errors.text()
    screen.form.other_edit.clear()
    walk_to(screen.form.other_edit)
    keys("Register of Surveyors", Qt.Key.Key_Return)
    _wait(screen)
    assert _people(screen)[-1] == ("Register of Surveyors; not named for it", True)
    screen.form.reason_edit.setPlainText("Practice is suspended.")
    _wait(screen)
    assert screen.form.preview.fault_label.text() == ""
    screen.write()
    _wait(screen)
    assert "Register of Surveyors" in {e.to for e in drafts(case.case)}


def test_a_letter_that_is_no_step_can_be_led_to(screen: LettersScreen) -> None:
    screen.point_at("DC1.R2.L21")
    assert (screen.letter, screen.respondent) == ("L21", "R2")


def test_after_something_else_was_done_no_old_answer_stands_and_the_letter_is_the_one_that_is_highlighted(
    screen: LettersScreen, case: Staged
) -> None:
    form = screen.form
    form.way_combo.setCurrentIndex(form.way_combo.findData("post"))
    _press(screen, form.write_button)
    assert form.written_label.text()
    act(
        case.session,
        case.reference,
        ev.Noted(at=case.session.now(), by=case.session.by, text="Weeks went by."),
    )
    screen.show_case(case.reference)
    _wait(screen)
    assert not form.written_label.text()
    assert not form.post_button.isVisible()
    assert form.way_combo.currentData() == "email"
    highlighted = screen._steps[form.due_list._task(form.due_list.currentIndex()).key]
    assert highlighted.letter == screen.letter == screen.viewer.shown[2].letter


def test_two_recipients_stand_in_full_without_scroll_bars(screen: LettersScreen) -> None:
    _choose(screen, "L19")
    people = screen.form.people_list
    screen.window().resize(1180, 760)
    assert not people.horizontalScrollBar().isVisible()
    if people.count() <= 8:
        last = people.visualItemRect(people.item(people.count() - 1))
        assert last.bottom() <= people.viewport().height()


def test_where_no_letter_is_due_none_is_proposed_and_nobody_is_ticked_until_one_is_chosen(
    opened: Callable[[Staged], LettersScreen], tmp_path: Path
) -> None:
    with staged(tmp_path, "open-03", 0) as case:
        screen = opened(case)
        form = screen.form
        assert form.lead_label.text() == "No letter is due now. Any can be chosen below."
        assert form.letter_combo.currentText() == "Choose a letter"
        assert not form.people_list.isVisible()
        assert not form.write_button.isVisible()
        hold(screen)
        walk_to(form.letter_combo)
        keys(Qt.Key.Key_Down)
        _wait(screen)
        assert form.people_list.isVisible()
        assert form.write_button.isVisible()


def test_whoever_comes_back_after_writing_finds_the_next_letter_that_is_due(
    screen: LettersScreen, case: Staged
) -> None:
    _press(screen, screen.form.write_button)
    assert screen.letter == "L12"  # it says what was written
    screen.show_case(case.reference)
    _wait(screen)
    assert screen.letter == "L13"
    assert not screen.form.written_label.text()

"""The panels on screen: corrected by keyboard, a list looked at before it is taken in, names resolved and remembered."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from panelsec.procedure.office import Office
from panelsec.procedure.people import Member
from panelsec.screens.desk import Desk
from panelsec.screens.panels.screen import PanelsScreen, _lead
from panelsec.screens.panels.words import all_words, understood
from tests.screens.harness import hold, keys, press, settle
from tests.screens.stages import Staged, staged

Show = Callable[[QWidget], QWidget]
TAB, ENTER, SPACE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space
LIST = (
    "Number,Name,E-mail,Panels,Colleges,Departments,Shoe size\n"
    "C1,Ms C. Vale,,chair,Kingsmere College,Law,\n"
    "C2,Dr D. Rusk,,chair; ac chair,Fenland Hall,History,\n"
    "N1,Dr N. New,nn@example.invalid,student,Addenbry,Physics,41\n"
    "N2,X. Faulty,nowhere,student,Fenland Hall,Law,\n"
    "N4,Imogen 😀 Tarrant,,student,Fenland Hall,Law,\n"
    "N3,Mx N. None,,student,Fenland Hall,,\n"
)


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Staged]:
    with staged(tmp_path, "open-03", 6) as stage:
        yield stage


@pytest.fixture
def screen(desk: Desk, told: Staged, shown: Show) -> PanelsScreen:
    made = PanelsScreen(replace(desk, office=told.session))
    made.show_area()
    shown(made)
    settle(desk)
    return made


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "panels.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def back_from_suggestions(screen: PanelsScreen) -> None:
    """Off screen a popup that closes keeps the activation, which a window system gives back."""
    screen.activateWindow()
    QTest.qWait(1)


def row_of(screen: PanelsScreen, name: str) -> list[str]:
    return next(row for row in screen.form.register_table.words() if row[0].startswith(name))


def test_the_register_says_what_everybody_is_on_and_how_often_they_were_drawn(
    screen: PanelsScreen, told: Staged
):
    chair = told.case.committee("DC1").chair
    assert chair is not None
    assert row_of(screen, chair.name)[7:] == ["1", "0"]
    assert row_of(screen, "Dr E. Stow")[1] == "Regent House;\nAppeal Committee Regent House"


def test_the_screen_can_be_worked_by_keyboard(screen: PanelsScreen, scheme: Qt.ColorScheme):
    hold(screen)


def test_the_form_can_be_worked_by_keyboard_in_large_text(large_text: None, screen: PanelsScreen):
    screen.form.add_button.click()
    hold(screen)


def test_the_page_says_how_many_are_on_the_panels_and_not_that_all_may_be_drawn(screen: PanelsScreen):
    everybody = screen.page.session.office().members
    assert screen.form.lead_label.text() == f"{len(everybody)} people are on the panels."
    assert _lead(1) == "1 person is on the panels."


def test_somebody_is_found_by_name_college_or_panel(screen: PanelsScreen):
    screen.start_search()
    keys("zoology student")
    assert [row[0].split("\n")[0] for row in screen.form.register_table.words()] == ["B. Coyne"]
    keys("x")
    assert screen.form.empty_label.text() == "Nobody on the panels is found by that."


def test_a_member_is_added_by_keyboard(screen: PanelsScreen, desk: Desk, told: Staged):
    press(screen.form.add_button)
    form = screen.form
    assert QApplication.focusWidget() is form.name_edit
    press(form.save_button)
    assert form.name_errors.text() == "Write the member’s name."
    form.name_edit.insert("😀 ")
    keys("Dr N. New", TAB, "nn@example.invalid", TAB)
    press(form.regent_house_check)
    form.colleges_edit.setFocus()
    keys("Fenlnd")
    back_from_suggestions(screen)
    press(form.save_button)
    assert "‘Fenlnd’ is not on the office’s list. Did you mean Fenland Hall" in form.colleges_errors.text()
    assert form.name_edit.text() == "😀 Dr N. New"
    form.colleges_edit.selectAll()
    keys("Fenland Hall")
    back_from_suggestions(screen)
    form.from_edit.setFocus()
    keys("1/10/2022", TAB)
    assert form.from_edit.text() == "1 October 2022"
    form.unavailable_edit.setFocus()
    keys("1/3/2023 to 3/3/2023")
    press(form.save_button)
    settle(desk)
    assert "Letters cannot print “😀” in this name" in form.done_label.text()
    new = next(m for m in told.session.office().members if m.name == "😀 Dr N. New")
    assert (new.id, new.panels, new.colleges) == ("MDY001", ("regent_house",), ("Fenland Hall",))
    assert new.appointed_from == date(2022, 10, 1)
    assert new.unavailable == (date(2023, 3, 1), date(2023, 3, 2), date(2023, 3, 3))
    assert not form.form_section.isVisible()


def test_enter_on_a_member_corrects_that_member(screen: PanelsScreen, desk: Desk, told: Staged):
    screen.point_at("M2")
    keys(ENTER)
    assert screen.form.number_edit.text() == "M2"
    assert screen.form.number_edit.isReadOnly()
    assert screen.form.trained_combo.currentText() == "Has had the training"
    screen.form.trained_combo.setFocus()
    keys(Qt.Key.Key_Down)
    press(screen.form.save_button)
    settle(desk)
    assert told.session.office().member("M2").trained is False
    assert row_of(screen, "Dr E. Stow")[4] == "No"
    screen.point_at("M2")
    keys(ENTER)
    screen.form.trained_combo.setFocus()
    keys(Qt.Key.Key_Home)
    press(screen.form.save_button)
    settle(desk)
    assert told.session.office().member("M2").trained is None
    assert row_of(screen, "Dr E. Stow")[4] == "Not recorded"
    screen.point_at("untrained")
    assert screen.form.register_table.words()[screen.form.register_table.currentRow()][0] == "Dr E. Stow"


def test_a_typed_name_is_completed_from_the_list(screen: PanelsScreen):
    screen.form.add_button.click()
    edit = screen.form.colleges_edit
    edit.setFocus()
    keys("wyn")
    assert edit._popup.isVisible()
    edit._completer.activated.emit("Wyndham College")
    assert edit.text() == "Wyndham College"
    assert edit.named().names == ("Wyndham College",)


def test_what_office_a_proctor_holds_is_shown_with_the_panel():
    proctor = Member("P1", "Dr P. Ward", ("proctor",), office="Senior Proctor")
    assert understood(proctor, Office())[0] == "Proctor\nSenior Proctor"
    assert "senior proctor" in all_words(proctor)


def test_a_list_is_looked_at_before_anything_changes(
    screen: PanelsScreen, desk: Desk, told: Staged, register: Path
):
    before = told.session.office().members
    screen.look_at(register)
    settle(desk)
    said = screen.form.seen_label.text()
    assert screen.form.seen_title.text() == "How panels.csv is understood"
    assert "1 name holds what letters cannot print" in said
    assert "New\nLetters cannot print “😀” in this name: write it in other letters." in [
        row[-1] for row in screen.form.changes_table.words()
    ]
    assert "2 new, 1 changed, 1 as they are." in said
    assert "No training is recorded for 2 members: the draw will ask about that." in said
    assert "These columns are passed over: Shoe size." in said
    faults = screen.form.faults_table.words()
    assert [row[:2] for row in faults] == [["5", "E-mail"], ["7", "Departments"]]
    assert "2 rows are not taken in" in said
    new = [
        "Student",
        "‘Addenbry’, not on the list",
        "Physics",
        "Not recorded",
        "Not recorded",
        "No days recorded",
    ]
    assert ["4", "Dr N. New", *new, "New"] in screen.form.changes_table.words()
    assert "Colleges: Wyndham College becomes Fenland Hall" in str(screen.form.changes_table.words())
    assert [row[8] for row in screen.form.changes_table.words() if row[1] == "Ms C. Vale"] == ["Nothing"]
    assert told.session.office().members == before
    hold(screen)


def test_a_name_is_resolved_remembered_and_the_good_rows_are_taken_in(
    screen: PanelsScreen, desk: Desk, told: Staged, register: Path
):
    screen.look_at(register)
    settle(desk)
    form = screen.form
    assert form.unresolved_combo.currentText() == "‘Addenbry’, College of Dr N. New"
    assert not form.learn_button.isEnabled()
    form.meaning_combo.setFocus()
    keys(Qt.Key.Key_Down)
    assert form.meaning_combo.currentText() == "Addenbury College"
    press(form.learn_button)
    settle(desk)
    assert not form.names_section.isVisible()
    press(form.take_button)
    settle(desk)
    office = told.session.office()
    assert office.member("N1").colleges == ("Addenbury College",)
    assert ("Addenbry",) in [c.aliases for c in office.colleges]
    assert form.done_label.text() == "2 new, 1 changed."
    assert not form.seen_section.isVisible()


def test_a_list_can_be_dropped_on_the_page_and_left(
    screen: PanelsScreen, desk: Desk, told: Staged, register: Path
):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(register))])
    either = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), either, data, left, plain)
    drop.setDropAction(Qt.DropAction.MoveAction)
    screen.form.drop_area.dropEvent(drop)
    assert (
        drop.dropAction() is Qt.DropAction.CopyAction
    )  # moved, the list would be deleted by whoever gave it
    settle(desk)
    assert screen.form.seen_section.isVisible()
    press(screen.form.drop_button)
    assert not screen.form.seen_section.isVisible()


def test_a_members_name_on_neither_list_is_mended_here(desk: Desk, told: Staged, shown: Show, register: Path):
    screen = PanelsScreen(replace(desk, office=told.session))
    screen.show_area()
    shown(screen)
    screen.look_at(register)
    settle(desk)
    press(screen.form.take_button)
    settle(desk)
    screen.point_at("unresolved")
    assert QApplication.focusWidget() is screen.form.unresolved_combo
    screen.form.meaning_combo.setFocus()
    keys(Qt.Key.Key_Down)
    press(screen.form.learn_button)
    settle(desk)
    assert told.session.office().member("N1").colleges == ("Addenbury College",)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"Colour,Size\nred,4\n", "There is no column ‘Name’"),
        (
            b'Name,Panels,Colleges\n"A. One,student,Clare\n',
            "The row that begins on line 2 has a quotation mark",
        ),
        (b"", "The file is empty"),
    ],
)
def test_a_file_that_is_no_register_is_said_to_be_none_by_its_name(
    screen: PanelsScreen, desk: Desk, tmp_path: Path, data: bytes, said: str
):
    path = tmp_path / "other.csv"
    path.write_bytes(data)
    screen.look_at(path)
    settle(desk)
    assert screen.form.seen_title.text() == "other.csv is not taken in"
    assert said in screen.form.seen_label.text()
    assert not screen.form.answer_panel.isVisible()
    assert not screen.form.take_button.isVisible()
    hold(screen)
    press(screen.form.drop_button)
    assert not screen.form.seen_section.isVisible()


def test_an_empty_table_is_saved_and_its_example_line_is_nobody(
    screen: PanelsScreen, desk: Desk, told: Staged, tmp_path: Path
):
    screen.importing.save_template(tmp_path / "Panels.csv")
    settle(desk)
    assert screen.form.done_label.text() == f"Saved as {tmp_path / 'Panels.csv'}."
    screen.look_at(tmp_path / "Panels.csv")
    settle(desk)
    assert screen.form.changes_table.words() == []
    assert "This is the example line" in screen.form.faults_table.words()[0][2]
    assert not screen.form.take_button.isEnabled()
    screen.importing.save_template(tmp_path / "nowhere" / "Panels.csv")
    settle(desk)
    assert "Choose another folder" in screen.form.answer_panel.text_label.text()

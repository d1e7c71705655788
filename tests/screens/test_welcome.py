"""The door: make, confirm, unlock, recover, practise; by keyboard."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from panelsec.errors import Refused, Unavailable
from panelsec.screens.code_sheet import CodeSheet
from panelsec.screens.welcome import making
from panelsec.screens.welcome.doors import Doors, Stuck, Way
from panelsec.screens.welcome.page import Step
from panelsec.screens.welcome.screen import WelcomeScreen
from tests.screens.harness import hold, keys, press, wait_for

CODE = "K7QF-2M9T-XXPA-4W3Z-8JHC-RD6B-V5NE-1GSY"
MADE = date(2027, 3, 2)


class Office:
    """Doors that remember who came through."""

    def __init__(self):
        self.came = []
        self.wrong = None

    def _open(self, *how):
        if self.wrong:
            raise self.wrong
        self.came.append(how)
        return "office"

    def _ready(self):
        if self.wrong:
            raise self.wrong

    def doors(self):
        return Doors(
            ready=self._ready,
            make=lambda place: self._open("make", place) and CodeSheet(CODE, place, "The Office", MADE),
            confirm=lambda code: self._open("confirm", code),
            unlock=lambda store: self._open("unlock", store),
            recover=lambda store, code: self._open("recover", store, code),
            restore=lambda backup, place, code: self._open("restore", backup, place, code),
            salvage=lambda damaged, target, code: self._open("salvage", damaged, target, code),
            practise=lambda _: self._open("practise"),
        )


@pytest.fixture
def office():
    return Office()


@pytest.fixture
def screen(office, background, shown, scheme):
    screen = shown(WelcomeScreen(office.doors(), background, Path("/stores/OSCCA.panelsec")))
    screen.gone = []
    screen.opened.connect(screen.gone.append)
    screen.show_step(Step.START)
    return screen


def wait(screen):
    wait_for(lambda: not screen.acts.busy)


@pytest.mark.parametrize("step", list(Step))
def test_every_step_is_named_reachable_and_whole(screen, step):
    screen.form.code_label.show_code(CODE, "Recovery code")
    screen.show_step(step)
    QApplication.processEvents()
    hold(screen)


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("step", list(Step))
def test_every_step_is_whole_at_200_percent(screen, step):
    screen.form.code_label.show_code(CODE, "Recovery code")
    screen.show_step(step)
    QApplication.processEvents()
    hold(screen)


def test_enter_unlocks_the_last_office(screen, office):
    keys(Qt.Key.Key_Space)
    wait(screen)
    assert office.came == [("unlock", Path("/stores/OSCCA.panelsec"))]
    assert screen.gone == ["office"]


def test_unlock_is_not_offered_where_nothing_was_open_before(office, background, shown):
    screen = shown(WelcomeScreen(office.doors(), background))
    screen.show_step(Step.START)
    assert screen.form.unlock_button.isHidden()
    assert QApplication.focusWidget() is screen.form.make_button


def test_a_locked_keychain_says_what_to_do_in_the_page(screen, office):
    office.wrong = Unavailable("The keychain is locked. Unlock it, or recover with the code.")
    keys(Qt.Key.Key_Space)
    wait(screen)
    assert screen.form.answer_panel.text_label.text() == office.wrong.message
    assert screen.gone == []
    hold(screen)


def test_a_store_is_made_its_code_shown_and_typed_again(screen, office):
    screen.show_step(Step.MAKE)
    keys("/stores/new", Qt.Key.Key_Return)
    wait(screen)
    assert office.came == [("make", Path("/stores/new.panelsec"))]
    assert screen.form.code_label.text().replace("\n", "-") == CODE
    assert screen.gone == []
    screen.form.have_code_button.setFocus()
    keys(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is screen.form.confirm_edit
    keys(CODE, Qt.Key.Key_Return)
    wait(screen)
    assert office.came[-1] == ("confirm", CODE)
    assert screen.gone == ["office"]


def test_where_an_office_lies_already_its_making_offers_to_open_that_one(screen, office, tmp_path):
    place = tmp_path / "half-made.panelsec"
    place.touch()
    office.wrong = Stuck("There is a file there already. Open it, or choose another name.", (Way.OPEN,))
    screen.show_step(Step.MAKE)
    keys(str(place), Qt.Key.Key_Return)
    wait(screen)
    assert screen.form.answer_panel.text_label.text() == office.wrong.message
    assert screen.form.unlock_button.text() == "Open half-made"
    office.wrong = None
    keys(Qt.Key.Key_Space)
    wait(screen)
    assert office.came == [("unlock", place)]


def test_the_sheet_of_a_new_office_is_of_that_office_and_is_forgotten_with_its_code(screen, monkeypatch):
    put_on_sheets = []
    monkeypatch.setattr(making, "print_code", lambda _, sheet: put_on_sheets.append(sheet))
    screen.show_step(Step.MAKE)
    keys("/stores/new", Qt.Key.Key_Return)
    wait(screen)
    screen.form.print_button.click()
    assert put_on_sheets == [CodeSheet(CODE, Path("/stores/new.panelsec"), "The Office", MADE)]
    screen._making.forget()
    screen.form.print_button.click()
    assert len(put_on_sheets) == 1


def test_the_code_is_not_on_the_screen_while_it_is_typed_again(screen):
    screen.form.code_label.show_code(CODE, "Recovery code")
    screen.show_step(Step.CONFIRM)
    assert not screen.form.code_label.isVisible()


def test_nothing_of_the_code_is_left_once_the_office_is_open(screen, office):
    screen.show_step(Step.CONFIRM)
    keys(CODE, Qt.Key.Key_Return)
    wait(screen)
    assert screen.form.confirm_edit.text() == ""
    assert screen.form.code_label.text() == ""


def test_a_code_that_differs_is_refused_and_what_was_typed_stays(screen, office):
    office.wrong = Refused("That is not the code: the third group differs. Look at the paper again.")
    screen.show_step(Step.CONFIRM)
    keys("K7QF", Qt.Key.Key_Return)
    wait(screen)
    assert "third group" in screen.form.answer_panel.text_label.text()
    assert screen.form.confirm_edit.text() == "K7QF"


def test_after_a_wrong_code_the_focus_is_on_the_code_again_which_is_selected(screen, office):
    office.wrong = Unavailable("This is a recovery code, but not the one of this office.")
    form = screen.form
    for step, field, others in (
        (Step.CONFIRM, form.confirm_edit, ()),
        (Step.RECOVER, form.recover_edit, (form.store_edit,)),
        (Step.RESTORE, form.restore_code_edit, (form.backup_edit, form.place_edit)),
    ):
        for each in others:
            each.setText("/office.panelsec")
        screen.show_step(step)
        field.setFocus()
        keys("K7QF", Qt.Key.Key_Return)
        wait(screen)
        assert "not the one" in form.answer_panel.text_label.text()
        assert (QApplication.focusWidget(), field.selectedText()) == (field, "K7QF")


@pytest.mark.parametrize(("typed", "said"), [("", "Say where"), ("office", "whole path")])
def test_a_place_that_is_none_is_said_beside_the_field(screen, office, typed, said):
    screen.show_step(Step.MAKE)
    keys(typed, Qt.Key.Key_Return)
    assert said in screen.form.make_errors.text()
    assert screen.form.make_errors.isVisible()
    assert screen.form.make_edit.accessibleDescription() == screen.form.make_errors.text()
    assert office.came == []


def test_a_store_is_recovered_by_its_code(screen, office):
    screen.show_step(Step.RECOVER)
    keys("/stores/old.panelsec", Qt.Key.Key_Tab, Qt.Key.Key_Tab, CODE, Qt.Key.Key_Return)
    wait(screen)
    assert office.came == [("recover", Path("/stores/old.panelsec"), CODE)]
    assert screen.gone == ["office"]


def test_on_a_new_computer_a_place_is_proposed_for_what_is_restored(office, background, shown):
    screen = shown(WelcomeScreen(office.doors(), background, None))
    screen.form.make_edit.setText("/home/office.panelsec")
    press(screen.form.restore_button)
    assert screen.form.place_edit.text() == "/home/office.panelsec"
    press(screen.form.no_backup_button)
    assert screen.form.damaged_edit.text() == "", "nothing lies there"


def test_practise_needs_no_store(screen, office):
    screen.form.practise_button.setFocus()
    keys(Qt.Key.Key_Space)
    wait(screen)
    assert office.came == [("practise",)]


def test_without_a_keychain_nothing_is_asked_or_made(screen, office):
    office.wrong = Unavailable("No keychain can be reached: nothing has been made.")
    screen.form.make_button.setFocus()
    keys(Qt.Key.Key_Space)
    wait(screen)
    assert screen.form.steps.currentIndex() == Step.START
    assert screen.form.answer_panel.text_label.text() == office.wrong.message
    assert office.came == []


def test_the_page_with_the_code_does_not_contradict_itself(screen):
    words = screen.form.code_text.text()
    assert "not shown again" not in words
    assert "until you have typed it again" in words
    assert screen.form.code_step.findChildren(QPushButton) == [
        screen.form.print_button,
        screen.form.have_code_button,
    ]


def test_how_often_a_code_may_be_tried_is_said_where_it_is_typed(screen):
    for hint in (screen.form.confirm_hint, screen.form.recover_hint):
        assert "as often as you need" in hint.text()

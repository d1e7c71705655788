"""Spelling and plain language: British, offline, by keyboard."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from panelsec.actions.letters.proofing import hints, known_words, speller
from panelsec.actions.office import list_colleges
from panelsec.actions.session import Session
from panelsec.procedure.office import Listed
from panelsec.screens.window.main_window import MainWindow
from panelsec.storage.store import Store
from tests.screens.harness import PATIENCE, keys, settle, wait_for
from tests.screens.test_cases import NOW


def wrong(text, known=()):
    return [word.text for word in speller().wrong(text, known)]


def test_british_spelling_is_right_in_both_its_forms_and_american_is_not():
    assert wrong("The colour of organised or organized behaviour; the centre isn’t practising.") == []
    assert wrong("The color of the center.") == ["color", "center"]
    assert wrong("We recieved it. Teh end.") == ["recieved", "Teh"]


def test_names_references_addresses_and_abbreviations_are_not_judged():
    assert (
        wrong("Dear Ms Novakova, OSCCA has DC-2027-001 from ab12@example.invalid, pre-meeting 3/4/2022.")
        == []
    )
    assert wrong("Tarrantt wrote.", {"tarrant"}) == ["Tarrantt"]
    assert wrong("Tarrant’s letter.", {"tarrant"}) == []


def test_a_capital_does_not_hide_a_slip_in_a_term_of_the_procedure():
    text = "The Comittee, the Respondant and the Univeristy, at Colleges, with Ms Comyn and Mr Regan."
    assert wrong(text) == ["Comittee", "Respondant", "Univeristy"]
    assert wrong("The Senior Tutor and Departments read the Regulations.", ()) == []


def test_what_may_be_meant_comes_likeliest_first():
    assert speller().suggestions("recieved")[0] == "received"


def test_a_long_sentence_a_passive_and_an_abbreviation_are_hinted_at():
    long = "The members of the Committee read all that you and the College sent in the week before the meeting and asked me to tell you so."
    assert hints(long) == ("“The members of the…” has 26 words. Two sentences are easier to follow.",)
    assert hints("It was decided. It was sent by the Chair.") == (
        "“was decided”: say who did it, where it matters.",
    )
    assert hints("The DRC agreed. The Office (OIA) agreed. The OIA did.") == (
        "“DRC” is not explained. Write it out the first time.",
    )
    assert hints("Please come at 2 p.m. You may bring a friend.") == ()


class Writing(QWidget):
    def __init__(self, _desk, parent=None):
        super().__init__(parent)
        self.text_edit = QPlainTextEdit(self)
        QVBoxLayout(self).addWidget(self.text_edit)

    def show_area(self):
        pass


@pytest.fixture
def window(desk, settings, shown, tmp_path):
    with Store.throwaway(tmp_path) as store:
        session = Session(store, lambda: NOW, "Ms J. Corrie")
        list_colleges(session, (Listed("Holywell College"),))
        window = shown(MainWindow({"today": Writing}, settings))
        window.sit_down(replace(desk, office=session, go=window.go))
        yield window
        window.stand_up()


def test_f7_goes_to_the_next_word_and_enter_puts_in_what_was_meant(window):
    text = window.shown.text_edit
    keys("It was recieved at Holywell. It was recieved twice.", "Ctrl+Home")
    keys(Qt.Key.Key_F7)
    wait_for(lambda: QApplication.activePopupWidget() is not None)
    assert QApplication.activePopupWidget().accessibleName() == "Instead of “recieved”"
    keys_to_menu(Qt.Key.Key_Return)
    assert text.toPlainText() == "It was received at Holywell. It was recieved twice."
    keys("Ctrl+Z")
    assert text.toPlainText().startswith("It was recieved")


def test_f7_is_heard_while_the_words_are_still_read_in(window, monkeypatch):
    there, read = Event(), speller

    def slow():
        there.wait(PATIENCE)
        return read()

    monkeypatch.setattr("panelsec.actions.letters.proofing.speller", slow)
    keys("Recieved.")
    keys(Qt.Key.Key_F7)
    there.set()
    wait_for(lambda: QApplication.activePopupWidget() is not None)
    QApplication.activePopupWidget().close()


def test_a_word_that_is_taken_as_right_is_right_in_the_whole_office_and_stays_so(window):
    keys("The viva of a Tripossist is tripossing.")
    keys(Qt.Key.Key_F7)
    wait_for(lambda: QApplication.activePopupWidget() is not None)
    assert window.shown.text_edit.textCursor().selectedText() == "tripossing"
    keys_to_menu(Qt.Key.Key_Up, Qt.Key.Key_Return)
    desk = window._desk
    settle(desk)
    assert desk.office.office().settings.words == ("tripossing",)
    assert "tripossing" in known_words(desk.office, None)
    keys(Qt.Key.Key_F7)
    settle(desk)
    assert QApplication.activePopupWidget() is None


def keys_to_menu(*pressed):
    for each in pressed:
        QTest.keyClick(QApplication.activePopupWidget(), each)
    QApplication.processEvents()

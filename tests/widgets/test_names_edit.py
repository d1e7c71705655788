"""Names of a controlled list, typed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from panelsec.widgets.names_edit import NamesEdit

LIST = {"clare": "Clare College", "clare college": "Clare College", "girton college": "Girton College"}


def field(qtbot: object) -> NamesEdit:
    made = NamesEdit()
    qtbot.addWidget(made)
    made.offer(sorted(set(LIST.values())), lambda text: (LIST.get(text.casefold()), ("Girton College",)))
    return made


def test_an_alias_stands_for_the_name_of_the_list_and_a_name_counts_once(qtbot):
    edit = field(qtbot)
    edit.setText("clare; Girton College; Clare College")
    assert edit.named().names == ("Clare College", "Girton College")
    assert edit.named().problem == ""


def test_a_text_that_is_no_name_is_never_among_the_names(qtbot):
    edit = field(qtbot)
    edit.setText("Clare; Grtn")
    assert edit.named().names == ("Clare College",)
    assert edit.named().problem == "‘Grtn’ is not on the office’s list. Did you mean Girton College?"


def test_typing_offers_names_and_escape_puts_them_away(qtbot):
    edit = field(qtbot)
    edit.show()
    QTest.keyClicks(edit, "girt")
    assert edit._popup.isVisible()
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not edit._popup.isVisible()
    assert edit.text() == "girt"


def test_a_name_that_is_taken_replaces_the_last_piece_only(qtbot):
    edit = field(qtbot)
    edit.setText("Clare College; gir")
    edit._completer.activated.emit("Girton College")
    assert edit.text() == "Clare College; Girton College"
    assert edit.isModified()


def test_down_shows_all_that_there_are_where_nothing_is_typed(qtbot):
    edit = field(qtbot)
    QTest.keyClick(edit, Qt.Key.Key_Down)
    assert edit._popup.isVisible()
    assert edit._completer.completionCount() == edit._model.rowCount() > 1

"""What is pasted into a field of one line becomes one line, without what cannot be seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from panelsec.widgets.one_line import in_one_line, one_line


@pytest.mark.parametrize(
    ("pasted", "line"),
    [
        ("Old Schools\nRoom 3", "Old Schools Room 3"),
        ("41\t07\r\n", "41 07 "),
        ("Ana \u202eNovak\u2066", "Ana Novak"),
        ("No\u00advak\ufeff\x07", "Novak"),
        ("می\u200cخواهم 👩\u200d🎓 =1+1", "می\u200cخواهم 👩\u200d🎓 =1+1"),  # joiners belong to the word
    ],
)
def test_line_ends_tabs_and_unseen_characters_go_and_the_rest_stays(pasted: str, line: str) -> None:
    assert in_one_line(pasted) == line


def test_a_paste_is_typing_in_one_line_and_a_password_stays_as_it_is(qtbot: object) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    line, password, text = QLineEdit(page), QLineEdit(page), QPlainTextEdit(page)
    password.setEchoMode(QLineEdit.EchoMode.Password)
    one_line(page)
    page.show()
    QApplication.clipboard().setText("one\r\n\u202etwo")
    edited: list[str] = []
    line.textEdited.connect(edited.append)
    for field in (line, password, text):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), line.isModified(), edited) == ("one two", True, ["one two"])
    assert line.cursorPosition() == len("one two")
    assert "\u202e" in password.text()
    assert "\n" in text.toPlainText()

"""Enter in a field of one line: what it presses, and what it never does."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from panelsec.widgets.enter_submits import enter_submits
from panelsec.widgets.page import Page, Section

ENTER = Qt.Key.Key_Return


@pytest.fixture
def form(qtbot):
    """A page with one section, to which a test gives what stands in it from the top; what was pressed, by name."""
    page, sheet, section = Page(), QWidget(), Section()
    QVBoxLayout(sheet).addWidget(section)
    column = QVBoxLayout(section)
    pressed = []

    def press(button, *_):
        pressed.append(button.objectName())

    def fill(*parts):
        for part in parts:
            column.addWidget(part)
            if isinstance(part, QPushButton):
                part.clicked.connect(partial(press, part))
        page.setWidget(sheet)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        enter_submits(page)
        return pressed

    return fill


def button(name):
    return QPushButton(name, objectName=name)


def test_enter_presses_the_one_button_after_the_field_and_none_that_leads_out_of_the_form(form):
    field = QLineEdit()
    pressed = form(button("earlier_button"), field, button("record_button"), button("leave_button"))
    QTest.keyClick(field, ENTER)
    assert pressed == ["record_button"]


def test_enter_in_a_number_presses_it_too(form):
    field = QSpinBox()
    pressed = form(field, button("keep_button"))
    QTest.keyClick(field, ENTER)
    assert pressed == ["keep_button"]


def test_of_several_acts_none_is_done_before_another_enter(form):
    field, grant = QLineEdit(), button("grant_button")
    pressed = form(field, grant, button("refuse_button"))
    field.setFocus()
    QTest.keyClick(field, ENTER)
    assert pressed == []
    assert grant.window().focusWidget() is grant


def test_enter_takes_nothing_out_of_the_record(form):
    field = QLineEdit()
    pressed = form(field, button("take_out_button"))
    QTest.keyClick(field, ENTER)
    assert pressed == []


def test_a_key_that_is_held_down_presses_nothing(form):
    field = QLineEdit()
    pressed = form(field, button("record_button"))
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(field, held)
    assert pressed == []


def test_what_a_page_does_itself_at_enter_goes_before(form):
    field, done = QLineEdit(), []
    field.returnPressed.connect(lambda: done.append("search"))
    pressed = form(field, button("record_button"))
    QTest.keyClick(field, ENTER)
    assert (done, pressed) == (["search"], [])

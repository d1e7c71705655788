"""A page with a second pane: which of the two gets the room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from panelsec.widgets.split import LOW, Split


@pytest.fixture
def split(qtbot):
    split, second = Split(), QWidget()
    split.field, split.shown = QPlainTextEdit(), QPlainTextEdit()
    QVBoxLayout(second).addWidget(split.shown)
    split.addWidget(split.field)
    split.addWidget(second)
    qtbot.addWidget(split)
    split.resize(400, 2 * LOW * split.fontMetrics().lineSpacing())
    split.show()
    split.activateWindow()
    return split


def test_in_a_low_window_the_second_pane_gives_way_until_the_focus_goes_there(split, qtbot):
    assert split.orientation() == Qt.Orientation.Vertical
    upper, lower = split.sizes()
    assert upper == pytest.approx(1.5 * lower, rel=0.05)
    split.resize(400, LOW * split.fontMetrics().lineSpacing() // 2)
    least = split.widget(1).minimumSizeHint().height()
    qtbot.waitUntil(lambda: split.sizes()[1] == least)
    split.shown.setFocus()
    qtbot.waitUntil(lambda: split.sizes()[1] > split.sizes()[0])
    split.field.setFocus()
    qtbot.waitUntil(lambda: split.sizes()[1] == least)


def test_what_was_drawn_with_the_handle_stays_while_the_window_grows(split):
    split.setSizes([300, 200])
    drawn = split.sizes()
    split.shown.setFocus()
    split.field.setFocus()
    assert split.sizes() == drawn

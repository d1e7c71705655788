"""How wide words and fields are, on a page that is wide and on one that is narrow in large type."""

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from panelsec.widgets import look
from panelsec.widgets.days.day_edit import DayEdit
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.page import Page
from panelsec.widgets.tables.plain_table import PlainTable
from panelsec.widgets.tables.rows_table import Row, RowsTable
from panelsec.widgets.tick_list import MOST_LINES, TickList
from panelsec.widgets.words import HeadWords, Words
from tests.screens.harness import cut_off

LONG = "The meeting can be had in time, without a reason, on each of these days. " * 4


def page_of(shown, *rows, width=1200):
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    for row in rows:
        if isinstance(row, QWidget):
            column.addWidget(row)
        else:
            line = QHBoxLayout()
            for each in row:
                line.addWidget(each)
            column.addLayout(line)
    column.addStretch()
    page = Page()
    page.setWidget(sheet)
    page.resize(width, 700)
    shown(page)
    return page


def test_a_line_of_words_has_no_more_letters_than_read_with_ease_and_none_is_cut(shown, scheme):
    words = Words()
    words.setText(LONG)
    page = page_of(shown, words)
    assert words.fontMetrics().horizontalAdvance(LONG[:60]) < words.width()
    assert words.fontMetrics().horizontalAdvance(LONG[:90]) > words.width()
    assert not cut_off(page)


def test_what_stands_at_the_head_of_the_window_has_all_the_room(shown):
    words = HeadWords()
    words.setText(LONG)
    page = page_of(shown, words)
    assert words.fontMetrics().horizontalAdvance(LONG[:90]) < words.width()
    assert not cut_off(page)


def test_a_field_is_as_wide_as_what_is_typed_into_it(shown, scheme):
    line, text, choice, number, day = QLineEdit(), QPlainTextEdit(), QComboBox(), QSpinBox(), DayEdit()
    page = page_of(shown, line, text, choice, number, day)
    assert line.width() == text.width()
    assert abs(choice.width() - line.width()) <= 4
    assert number.width() < day.width() < line.width() < look.measure() + 2 * look.Space.NORMAL
    assert day.width() > day.fontMetrics().horizontalAdvance("Wednesday 30 September 2022")
    assert not cut_off(page)


def test_words_beside_a_short_field_wrap_where_all_others_do(shown):
    words, day, column = Words(), DayEdit(), QWidget()
    words.setText(LONG)
    inner = QVBoxLayout(column)
    inner.addWidget(words)
    inner.addWidget(day)
    page = page_of(shown, column)
    assert words.width() == look.measure()
    assert not cut_off(page)


def test_a_button_is_as_wide_as_its_words_beside_a_field_and_below_another_button(shown):
    field, add, first, second = QLineEdit(), QPushButton("Add"), QPushButton("Add"), QPushButton("Take out")
    page = page_of(shown, (field, add), (first, second))
    page.resize(add.width() + 2 * look.Space.PAGE + 20, 700)
    QApplication.processEvents()
    assert first.y() < second.y()
    assert add.width() == first.width() < second.width() == second.sizeHint().width()
    page.resize(1200, 700)
    QApplication.processEvents()
    assert add.x() - field.geometry().right() < look.Space.ROOMY


@pytest.mark.parametrize("width", [1200, 400])
def test_what_stands_alone_in_its_line_never_makes_a_page_wider_than_the_window(shown, large_text, width):
    label, link, choice = QLabel(LONG[:60]), LinkButton(), QComboBox()
    link.setText(LONG[:60])
    choice.addItem(LONG[:60])
    page = page_of(shown, label, link, choice, width=width)
    assert page.horizontalScrollBar().maximum() == 0
    assert not [each for each in cut_off(page) if LONG[:20] in each and "QComboBox" not in each]
    assert choice.width() <= page.viewport().width()


def test_lists_that_fold_down_side_by_side_stand_below_one_another_before_their_words_are_cut(shown):
    columns, choices = [], []
    for words in ("Open cases", "Any stage"):
        columns.append(sheet := QWidget())
        choices.append(choice := QComboBox(sheet))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.addItem(words)
        QVBoxLayout(sheet).addWidget(choice)
    page = page_of(shown, columns)
    wanted = choices[0].sizeHint().width()
    page.resize(wanted * 2 + 2 * look.Space.PAGE, 700)
    QApplication.processEvents()
    assert columns[0].y() < columns[1].y()
    assert choices[0].width() >= wanted
    assert not cut_off(page)


def test_a_list_to_tick_is_as_tall_as_its_lines_and_scrolls_once_they_are_many(shown):
    few = TickList()
    few.addItems(["Ms C. Vale, Chair", "Dr H. Pell"])
    many = TickList()
    many.addItems([f"Member {n}" for n in range(MOST_LINES + 4)])
    page = page_of(shown, few, many)
    tall = few.visualItemRect(few.item(0)).height()
    assert 2 * tall <= few.height() < 3 * tall
    assert MOST_LINES * tall <= many.height() < (MOST_LINES + 1) * tall
    assert few.verticalScrollBar().maximum() == 0 < many.verticalScrollBar().maximum()
    assert not cut_off(page)


def test_the_row_of_a_table_that_one_is_at_is_seen_as_soon_as_the_table_has_the_focus(shown, scheme):
    table, other = PlainTable(), QCheckBox("Other")
    table.show_rows("Seats", ["Seat", "Who sits"], [["Chair", "Empty"], ["Student member", "Empty"]])
    page = page_of(shown, other, table)
    other.setFocus()
    without = edge_of(table)
    table.setFocus()
    ground, bar = table.palette().color(table.viewport().backgroundRole()), edge_of(table)
    assert bar != without
    assert look.contrast(bar, ground) >= look.SHAPE
    assert not cut_off(page)


def test_of_several_rows_that_are_chosen_the_one_that_one_is_at_is_seen(shown, scheme):
    table = RowsTable()
    table.setSelectionMode(RowsTable.SelectionMode.ExtendedSelection)
    table.show_rows(["Letter"], [Row(n, (f"Letter {n}",)) for n in range(3)])
    page = page_of(shown, table)
    table.setFocus()
    alone = edge_of(table)
    table.selectAll()
    assert look.contrast(edge_of(table), alone) >= look.SHAPE
    assert not cut_off(page)


def edge_of(table):
    """The colour at the left edge of the row that is current."""
    drawn = table.viewport().grab().toImage()
    row = table.currentRow()
    return drawn.pixelColor(1, table.rowViewportPosition(row) + table.rowHeight(row) // 2)

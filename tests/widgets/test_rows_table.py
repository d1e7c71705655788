"""A small table whose words are read whole."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from panelsec.widgets.tables.rows_table import Row, RowsTable

HEADS = ("No.", "Paper", "Committee", "Tobias Renfrew", "Investigating Officer")
ROWS = [
    Row(
        "D1",
        ("D1", "Investigation Report on the events of the Michaelmas Term", "Gets it", "Gets it", "Gets it"),
    ),
    Row("D2", ("D2", "Correspondence", "Withheld by ruling of the Chair (2.26)", "Gets it", "Sealed")),
]


@pytest.mark.parametrize("width", [1180, 620, 420])
def test_no_word_and_no_line_of_a_cell_is_cut(shown, width: int) -> None:
    table = RowsTable()
    table.resize(width, 300)
    table.show_rows(HEADS, ROWS, wide=(1,))
    shown(table)
    table.resize(width, 300)
    metrics = table.fontMetrics()
    for column, head in enumerate(HEADS):
        texts = [head, *(row.cells[column] for row in ROWS)]
        assert (
            table.columnWidth(column)
            >= max(metrics.horizontalAdvance(w) for t in texts for w in t.split()) + 6
        )
    for at, row in enumerate(ROWS):
        for column, words in enumerate(row.cells):
            room = QRect(0, 0, table.columnWidth(column) - 6, 1000)
            assert table.rowHeight(at) >= metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()


def test_a_double_click_opens_as_enter_does(shown) -> None:
    table = RowsTable()
    table.show_rows(HEADS, ROWS, wide=(1,))
    shown(table)
    opened: list[object] = []
    table.opened.connect(opened.append)
    spot = table.visualItemRect(table.item(1, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == ["D2"]


def test_the_room_that_is_left_goes_to_the_columns_that_want_it(shown) -> None:
    table = RowsTable()
    table.show_rows(("No.", "Paper"), [Row(1, ("D1", "Report"))], wide=(1,))
    shown(table)
    table.resize(600, 300)
    assert sum(table.columnWidth(c) for c in range(2)) == table.viewport().width()
    assert table.columnWidth(1) > table.columnWidth(0)


def test_a_narrow_column_is_as_narrow_as_it_was_meant_so_that_the_table_does_not_scroll(shown) -> None:
    table = RowsTable()
    table.resize(300, 200)
    shown(table)
    table.show_rows(("", "Paper"), [Row("D1", ("", "Report of the officer"))], wide=(1,))
    assert table.columnWidth(0) < 26  # what Qt would make of it
    assert table.horizontalScrollBar().maximum() == 0

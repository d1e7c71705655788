"""A table that reads like one in a document."""

from PySide6.QtGui import QFontMetrics

from panelsec.widgets.tables.plain_table import PlainTable


def test_it_is_as_tall_as_its_rows_and_hidden_without_any(qtbot):
    table = PlainTable()
    qtbot.addWidget(table)
    table.show_rows("Seats", ("Seat", "Who"), [("Chair", "Ms C. Vale"), ("Student", "Empty")])
    tall = table.height()
    table.show_rows("Seats", ("Seat", "Who"), [("Chair", "Ms C. Vale")])
    assert table.height() < tall
    assert (table.accessibleName(), table.words()) == ("Seats", [["Chair", "Ms C. Vale"]])
    table.show_rows("Seats", ("Seat", "Who"), [])
    assert table.isHidden()


def test_a_narrow_table_never_cuts_a_word(qtbot):
    table = PlainTable()
    qtbot.addWidget(table)
    table.resize(60, 200)
    table.show_rows("Panels", ("Member", "Department"), [("Dr E. Stow", "Veterinary Medicine")])
    table.show()
    assert table.columnWidth(1) > QFontMetrics(table.font()).horizontalAdvance("Department")

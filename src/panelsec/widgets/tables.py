"""What the small tables of a page have alike: no frame and no grid, headings that wrap, words measured by column."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QSizePolicy, QTableWidget

from panelsec.widgets.indicators import TARGET
from panelsec.widgets.look import Space

WIDEST = 60
"""Average characters after which the words of a column wrap."""


def dress(table: QTableWidget) -> None:
    """Rows are chosen, cells not edited, and Tab goes on to the next control."""
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.verticalHeader().hide()
    table.verticalHeader().setMinimumSectionSize(TARGET)
    table.horizontalHeader().setHighlightSections(False)
    wrapped = Qt.AlignmentFlag(int(Qt.TextFlag.TextWordWrap))  # Qt takes it here, though no alignment
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | wrapped
    )


def texts(table: QTableWidget, column: int) -> list[str]:
    """The heading, then every cell."""
    cells = [item.text() for row in range(table.rowCount()) if (item := table.item(row, column))]
    return [heading(table, column), *cells]


def heading(table: QTableWidget, column: int) -> str:
    item = table.horizontalHeaderItem(column)
    return item.text() if item else ""


def header_height(table: QTableWidget) -> int:
    """Of the headings as they wrap in the columns; the room around them is the table's own."""
    metrics, tall = table.horizontalHeader().fontMetrics(), 0
    for column in range(table.columnCount()):
        room = QRect(0, 0, table.columnWidth(column) - Space.TIGHT, 1000)
        words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, heading(table, column))
        tall = max(tall, words.height())
    return max(tall, metrics.height())

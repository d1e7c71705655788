"""A read-only table as in a document: as tall as its rows, with wrapped text."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from panelsec.widgets import look
from panelsec.widgets.look import Space, Type
from panelsec.widgets.page import bring_row_into_view
from panelsec.widgets.tables import alike
from panelsec.widgets.tables.columns import shares


class PlainTable(QTableWidget):
    """Hidden while it has no rows; the page scrolls, the table does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        alike.dress(self)
        self._shown: object = None
        self._columns = alike.Columns(self)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, name: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """`name` says to a screen reader what the table is of. The current row stays current by its place."""
        current = max(self.currentRow(), 0)
        self.setAccessibleName(name)
        shown = (tuple(headings), tuple(map(tuple, rows)), self.font().key())
        other, self._shown = shown != self._shown, shown
        if other:
            self._fill(headings, rows)
        if rows:
            self.setCurrentCell(min(current, len(rows) - 1), 0)
            self.clearSelection()
        self.setVisible(bool(rows))
        if other:
            self._fit()

    def _fill(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self.clear()
        self.setRowCount(len(rows))
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(list(headings))
        self.horizontalHeader().setFont(look.font(Type.SMALL))
        for at, row in enumerate(rows):
            for column, words in enumerate(row):
                self.setItem(at, column, _cell(words))
        self._columns.filled()

    def words(self) -> list[list[str]]:
        """What it shows, row by row."""
        return [
            [item.text() if (item := self.item(r, c)) else "" for c in range(self.columnCount())]
            for r in range(self.rowCount())
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        alike.show_focus(self)

    def currentChanged(  # noqa: N802
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            bring_row_into_view(self)

    def _fit(self) -> None:
        self._columns.give(self._widths())
        rows = sum(self.rowHeight(r) for r in range(self.rowCount()))
        header = self.horizontalHeader()
        header.setFixedHeight(alike.header_height(self) + Space.SNUG)
        wider = header.length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if wider else 0
        self.setFixedHeight(header.height() + rows + bar + 2 * self.frameWidth() + 2)

    def _widths(self) -> list[int]:
        """The natural widths where there is room; else the widest columns give way first, down to their longest word: below
        that the table is scrolled."""
        extents = self._columns.extents()
        most = alike.WIDEST * self.fontMetrics().averageCharWidth()
        wanted = [min(line, most) + Space.ROOMY for line, _ in extents]
        room = max(self.viewport().width(), 1)
        if sum(wanted) < room and wanted:
            wanted[-1] += room - sum(wanted)
        return shares(wanted, [word + Space.NORMAL for _, word in extents], room)


def _cell(words: str) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return item

"""A small table within a page: keyed rows, text in every cell, as tall as its rows."""

from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from panelsec.widgets.look import Space
from panelsec.widgets.page import bring_row_into_view
from panelsec.widgets.tables import alike
from panelsec.widgets.tables.columns import shares
from panelsec.widgets.words import tip

KEY = Qt.ItemDataRole.UserRole
MOST_ROWS = 14
NO_CELL_TAKES = QTableWidgetItem().flags() & ~Qt.ItemFlag.ItemIsDropEnabled  # rows are dropped between rows


@dataclass(frozen=True)
class Row:
    """`key` says what the row is; it stays chosen when the table is shown anew."""

    key: Hashable
    cells: tuple[str, ...]
    strong: bool = False
    """It heads those that follow."""


class RowsTable(QTableWidget):
    """Arrow keys move, Enter opens, Tab goes on to the next control. `moved` is told after every move."""

    opened = Signal(object)
    moved = Signal()
    carried = Signal(object, int)
    """Once `rows_can_be_carried`: a row, by its key, was dropped before the row of that number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doubleClicked.connect(lambda _: self.opened.emit(self.current_key()))
        alike.dress(self)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        # or a narrow column in large type is wider than it was given
        self.horizontalHeader().setMinimumSectionSize(1)
        self._wide: tuple[int, ...] = ()
        self._columns = alike.Columns(self)
        self._shown: object = None
        self.most_rows = MOST_ROWS
        """With more it has a scroll bar of its own."""
        alike.show_choice(self)
        self.currentCellChanged.connect(lambda *_: self.moved.emit())

    def rows_can_be_carried(self) -> None:
        """By the pointer, to another place in the table; whoever hears `carried` shows them there."""
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """What comes from elsewhere is for the page around it."""
        if event.source() is self:
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: ARG002, N802
        """Qt's own would take the row out where it was, once it is dropped."""
        row = self.currentRow()
        drag, top = QDrag(self), self.rowViewportPosition(row)
        drag.setMimeData(self.model().mimeData(self.selectedIndexes()))
        drag.setPixmap(self.viewport().grab(QRect(0, top, self.viewport().width(), self.rowHeight(row))))
        drag.setHotSpot(
            self.viewport().mapFromGlobal(QCursor.pos()) - QPoint(0, top)
        )  # held where it was taken
        drag.exec(Qt.DropAction.MoveAction)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Upon the lower half of a row: after it."""
        if event.source() is not self:
            event.ignore()
            return
        y = int(event.position().y())
        row = self.rowAt(y)
        to = (
            self.rowCount()
            if row < 0
            else row + (y > self.visualRect(self.model().index(row, 0)).center().y())
        )
        event.accept()
        self.carried.emit(self.current_key(), to)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Row], wide: Sequence[int] = (0,)) -> None:
        """`wide` are the columns that share the room that is left. Words wrap, and none is cut: the table scrolls first."""
        chosen, column = self.current_key(), max(self.currentColumn(), 0)
        shown = (tuple(heads), tuple(rows), tuple(wide), self.most_rows, self.font().key())
        other, self._shown = shown != self._shown, shown
        self.blockSignals(True)
        if other:
            self._fill(heads, rows)
        found = next((at for at, row in enumerate(rows) if row.key == chosen), 0)
        self.setCurrentCell(found, column if column < len(heads) else 0)
        self.blockSignals(False)
        if other:
            self._wide = tuple(wide)
            self._fit()
        self.moved.emit()

    def _fill(self, heads: Sequence[str], rows: Sequence[Row]) -> None:
        self.clear()
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(heads))
        for at, row in enumerate(rows):
            for across, words in enumerate(row.cells):
                self.setItem(at, across, _item(words, row))
        self._columns.filled()

    def current_key(self) -> Hashable | None:
        return self._key(self.currentRow())

    def chosen_keys(self) -> list[Hashable]:
        """Of all rows that are chosen, from the top."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [key for row in rows if (key := self._key(row)) is not None]

    def choose(self, key: Hashable) -> None:
        for row in range(self.rowCount()):
            if self._key(row) == key:
                self.setCurrentCell(row, 0)
                return

    def choose_all(self, keys: Collection[Hashable]) -> None:
        """Several at once, where the table lets one; the first of them becomes current."""
        rows = [row for row in range(self.rowCount()) if self._key(row) in keys]
        if not rows:
            return
        self.setCurrentCell(rows[0], 0)
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.model().index(row, 0), self.model().index(row, self.columnCount() - 1))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key() is not None:
            self.opened.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return super().moveCursor(action, alike.by_rows(self, action, modifiers))

    def currentChanged(  # noqa: N802
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            bring_row_into_view(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        alike.show_focus(self)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        alike.show_choice(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        alike.show_choice(self)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            alike.show_choice(self)

    def _key(self, row: int) -> Hashable | None:
        item = self.item(row, 0)
        found: Hashable = item.data(KEY) if item else None
        return tuple(found) if isinstance(found, list) else found

    def _fit(self) -> None:
        self._columns.give(self._widths())
        self.horizontalHeader().setFixedHeight(alike.header_height(self) + Space.TIGHT)
        shown = min(self.rowCount(), self.most_rows)
        bar = self.horizontalScrollBar().sizeHint().height() if self._overflows() else 0
        rows = sum(self.rowHeight(row) for row in range(shown))
        self.setFixedHeight(self.horizontalHeader().height() + rows + bar + Space.HAIR)

    def _widths(self) -> list[int]:
        scrolled = self.rowCount() > self.most_rows
        bar = self.verticalScrollBar().sizeHint().width() if scrolled else 0  # the viewport may not know yet
        room = max(self.contentsRect().width() - bar, 1)
        extents = [(line + Space.NORMAL, word + Space.NORMAL) for line, word in self._columns.extents()]
        most = alike.WIDEST * self.fontMetrics().averageCharWidth()
        wanted = [max(min(line, most), word) for line, word in extents]
        given = shares(wanted, [word for _, word in extents], room)
        for nth, column in enumerate(self._wide):
            given[column] += max(0, room - sum(given)) // (len(self._wide) - nth)
        return given

    def _overflows(self) -> bool:
        return self.horizontalHeader().length() > self.viewport().width()


def _item(words: str, row: Row) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    item.setData(KEY, row.key)
    if len(words) > 40:
        item.setToolTip(tip(words))
    item.setFlags(NO_CELL_TAKES)
    if row.strong:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
    return item

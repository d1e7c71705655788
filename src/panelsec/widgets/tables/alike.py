"""What small tables have in common: no frame or grid, wrapping headings, columns measured by their words."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QSizePolicy, QTableWidget

from panelsec.widgets import look
from panelsec.widgets.look import TARGET, Space, Tone

WIDEST = 60
"""Average characters after which the words of a column wrap."""
PADDING = 2 * Space.HAIR
TINT = 48  # of 255
BAR = 3  # pixels


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


def by_rows(
    table: QAbstractItemView, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
) -> Qt.KeyboardModifier:
    """With these Home and End lead to the first and the last row, where rows are chosen: by themselves they lead along the
    row, where nothing is seen to move."""
    ends = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)
    if action in ends and table.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows:
        return modifiers | Qt.KeyboardModifier.ControlModifier
    return modifiers


def down_from(search: QLineEdit, enter: Callable[[], object]) -> None:
    """The key leads from where one searches into what is found."""
    down = QShortcut(Qt.Key.Key_Down, search, enter)
    down.setContext(Qt.ShortcutContext.WidgetShortcut)


def show_choice(table: QAbstractItemView) -> None:
    """What is chosen stands out in the one table that has the focus, and is tinted in the others."""
    palette = QPalette()
    if not table.hasFocus():
        tint = palette.color(QPalette.ColorRole.Highlight)
        tint.setAlpha(TINT)
        palette.setColor(QPalette.ColorRole.Highlight, tint)
        palette.setColor(QPalette.ColorRole.HighlightedText, palette.color(QPalette.ColorRole.Text))
    table.setPalette(palette)


def show_focus(table: QTableWidget) -> None:
    """A bar before the row that one is at, and a line around it; none where it is seen already, since it alone is chosen."""
    chosen = {index.row() for index in table.selectionModel().selectedRows()}
    row = table.currentRow()
    if not table.hasFocus() or row < 0 or chosen == {row}:
        return
    painter, palette, high = QPainter(table.viewport()), table.palette(), table.rowHeight(row)
    top = table.rowViewportPosition(row)
    if row in chosen:
        ink = palette.color(QPalette.ColorRole.HighlightedText)
    else:
        ink = look.ink(Tone.ACCENT, palette)
    painter.fillRect(0, top, BAR, high, ink)
    painter.setPen(ink)
    painter.drawRect(0, top, table.viewport().width() - 1, high - 1)


class Columns:
    """How wide the columns of one table are. Whoever fills it anew calls `filled`: a layout asks for the same many times over."""

    def __init__(self, table: QTableWidget) -> None:
        self._table = table
        self.filled()

    def filled(self) -> None:
        self._extents: dict[str, list[tuple[int, int]]] = {}
        self._given: tuple[str, list[int]] | None = None

    def extents(self) -> list[tuple[int, int]]:
        """Of each, its heading too: the widest line, and the widest word."""
        face = self._table.font().key()
        if face not in self._extents:
            self._extents[face] = [self._measure(column) for column in range(self._table.columnCount())]
        return self._extents[face]

    def give(self, widths: list[int]) -> None:
        """And makes the rows as tall as their words are then."""
        given = self._table.font().key(), widths
        if given == self._given:
            return
        self._given = given
        for column, width in enumerate(widths):
            self._table.setColumnWidth(column, width - PADDING)  # Qt wraps as if there were none
        self._table.resizeRowsToContents()
        for column, width in enumerate(widths):
            self._table.setColumnWidth(column, width)
        for row in range(self._table.rowCount()):
            self._table.setRowHeight(row, self._table.rowHeight(row) + Space.TIGHT)

    def _measure(self, column: int) -> tuple[int, int]:
        table = self._table
        cells = {item.text() for row in range(table.rowCount()) if (item := table.item(row, column))}
        texts = {heading(table, column), *cells}
        lines = {line for text in texts for line in text.splitlines()}
        words = {word for line in lines for word in line.split()}
        advance = table.fontMetrics().horizontalAdvance
        return max(map(advance, lines), default=0), max(map(advance, words), default=0)


def heading(table: QTableWidget, column: int) -> str:
    item = table.horizontalHeaderItem(column)
    return item.text() if item else ""


def header_height(table: QTableWidget) -> int:
    """Of the headings as they wrap in the columns; the room around them is the table's own."""
    metrics, tall = table.horizontalHeader().fontMetrics(), 0
    for column in range(table.columnCount()):
        room = QRect(0, 0, table.columnWidth(column) - Space.NORMAL, 1000)
        words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, heading(table, column))
        tall = max(tall, words.height())
    return max(tall, metrics.height())

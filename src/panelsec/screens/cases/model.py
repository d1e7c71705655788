"""The list of cases as a table, read from the store a page at a time."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from panelsec.actions.finding import Listing, Order
from panelsec.procedure.counting import written
from panelsec.widgets.words import tip

PAGE = 200
Index = QModelIndex | QPersistentModelIndex
Read = Callable[[int, int], list[Listing]]  # how many, after how many

COLUMNS: tuple[tuple[str, Order | None, Callable[[Listing], str]], ...] = (
    ("Reference", Order.REFERENCE, lambda line: line.reference),
    ("Respondents", Order.RESPONDENTS, lambda line: line.respondents),
    ("About", Order.TITLE, lambda line: line.title),
    ("Stage", Order.STAGE, lambda line: f"{line.stage}, suspended" if line.suspended else line.stage),
    ("Next day", Order.NEXT_DUE, lambda line: written(line.next_due) if line.next_due else ""),
    ("Next step", None, lambda line: line.next_step),
)


class CasesModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Listing] = []
        self._read: Read = lambda _limit, _offset: []
        self._more = False

    def show_cases(self, read: Read) -> None:
        """Begins anew with the first page."""
        self.beginResetModel()
        self._read, self._lines = read, read(PAGE, 0)
        self._more = len(self._lines) == PAGE
        self.endResetModel()

    def reference(self, row: int) -> str:
        return self._lines[row].reference

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(COLUMNS)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:  # noqa: ARG002, N802
        page = self._read(PAGE, len(self._lines))
        self._more = len(page) == PAGE
        if page:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(page) - 1)
            self._lines += page
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        words = COLUMNS[index.column()][2]
        if role == Qt.ItemDataRole.DisplayRole:
            return words(self._lines[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(words(self._lines[index.row()]))
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section][0]
        return None

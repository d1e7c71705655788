"""The table model of the list of cases; reads rows from the store a page at a time as they come into view."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from panelsec.actions.finding import Listing, Order
from panelsec.procedure.counting import written
from panelsec.widgets.words import tip

PAGE = 100
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
Index = QModelIndex | QPersistentModelIndex
Read = Callable[[Sequence[str]], list[Listing]]

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
        self._references: list[str] = []
        self._lines: dict[str, Listing] = {}
        self._read: Read = lambda _: []

    def show_cases(self, references: list[str], read: Read) -> None:
        self.beginResetModel()
        self._references, self._lines, self._read = references, {}, read
        self.endResetModel()

    def reference(self, row: int) -> str:
        return self._references[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._references)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES:  # asked first: a view asks each cell for a dozen
            return None
        line = self._line(index.row())
        words = COLUMNS[index.column()][2](line) if line else ""
        return words if role == Qt.ItemDataRole.DisplayRole else tip(words)

    def _line(self, row: int) -> Listing | None:
        """None where the case was taken off the list since."""
        reference = self._references[row]
        if reference not in self._lines:
            start = row - row % PAGE
            page = self._read(self._references[start : start + PAGE])
            self._lines.update((line.reference, line) for line in page)
        return self._lines.get(reference)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section][0]
        return None

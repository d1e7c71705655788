"""The table model of the office's Colleges or Departments, whose cells can be edited."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from panelsec.procedure.office import Listed

Index = QModelIndex | QPersistentModelIndex
Entries = tuple[Listed, ...]
HEADINGS = ("Name", "Also written as", "Belongs to")


class ListedModel(QAbstractTableModel):
    """`keep` is given the whole list as it would be; the table changes when the office has recorded it."""

    def __init__(self, keep: Callable[[Entries], None], columns: int, parent: QObject) -> None:
        super().__init__(parent)
        self._keep, self._columns = keep, columns
        self.entries: Entries = ()

    def show_entries(self, entries: Entries) -> None:
        if entries != self.entries:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else self._columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        entry = self.entries[index.row()]
        return (entry.name, "; ".join(entry.aliases), entry.parent or "")[index.column()]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        entry = self.entries[index.row()]
        changed = _changed(entry, index.column(), str(value).strip())
        if role != Qt.ItemDataRole.EditRole or changed == entry:
            return False
        self._keep(tuple(changed if e is entry else e for e in self.entries))
        return True

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section]
        return None


def _changed(entry: Listed, column: int, words: str) -> Listed:
    """A name that is emptied stays what it was."""
    if column == 0:
        return replace(entry, name=words or entry.name)
    if column == 1:
        return replace(entry, aliases=tuple(a.strip() for a in words.split(";") if a.strip()))
    return replace(entry, parent=words or None)

"""The Edit menu: acts on the text or row with the focus; rows and tasks are copied as text."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from panelsec.widgets import clipboard
from panelsec.widgets.undo_keys import press

Field = QLineEdit | QPlainTextEdit | QTextEdit


def undo() -> None:
    """Of what is typed, or of what else the widget that has the focus undoes by that key."""
    if field := _field():
        field.undo()
    elif at := QApplication.focusWidget():
        press(QKeySequence.StandardKey.Undo, at)


def redo() -> None:
    if field := _field():
        field.redo()
    elif at := QApplication.focusWidget():
        press(QKeySequence.StandardKey.Redo, at)


def cut() -> None:
    if field := _field():
        field.cut()


def paste() -> None:
    if field := _field():
        field.paste()


def copy() -> None:
    """What is chosen in a text; of a table or a list the rows that are chosen, a line each, cells apart by tabs."""
    at = QApplication.focusWidget()
    if isinstance(at, QAbstractItemView):
        clipboard.fill(rows_as_text(at))
    elif isinstance(at, QLabel):
        clipboard.fill(at.selectedText())
    elif field := _field():
        field.copy()


def choose_all() -> None:
    at = QApplication.focusWidget()
    if isinstance(at, QAbstractItemView):
        at.selectAll()
    elif field := _field():
        field.selectAll()


def rows_as_text(view: QAbstractItemView) -> str:
    """Those that are chosen, or else the current one."""
    chosen, model = view.selectionModel(), view.model()
    if chosen is None or model is None:
        return ""
    rows = sorted({index.row() for index in chosen.selectedIndexes()} or {view.currentIndex().row()} - {-1})
    return "\n".join(_line(view, row) for row in rows)


def _line(view: QAbstractItemView, row: int) -> str:
    """A list says its rows as a screen reader hears them: with the state and the day."""
    model, under = view.model(), view.rootIndex()
    cells = (model.index(row, column, under) for column in range(model.columnCount(under)))
    return "\t".join(" ".join(_said(cell).split()) for cell in cells)


def _said(cell: QModelIndex) -> str:
    return str(cell.data(Qt.ItemDataRole.AccessibleTextRole) or cell.data() or "")


def _field() -> Field | None:
    at: QWidget | None = QApplication.focusWidget()
    if isinstance(at, QAbstractSpinBox):
        at = at.findChild(QLineEdit)
    return at if isinstance(at, QLineEdit | QPlainTextEdit | QTextEdit) else None

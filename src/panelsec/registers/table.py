"""The form of every imported file: a heading row and rows of text."""

from collections.abc import Iterable
from dataclasses import dataclass

from panelsec.errors import Refused

_MOST_LINES = 100_000  # blank ones counted
_MOST_ROWS = 20_000
_MOST_COLUMNS = 200


@dataclass(frozen=True)
class TableRow:
    """The cells of a row; `line` is its number in the file, as an editor or Excel shows it, from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A heading row and the rows below it. `read_as` says how the bytes were understood."""

    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    read_as: str


def filled(lines: Iterable[TableRow]) -> list[TableRow]:
    """The rows that hold something, without empty cells at their end. Refused if there are too many."""
    rows: list[TableRow] = []
    for row in lines:
        cells = _trimmed(row.cells)
        if row.line > _MOST_LINES or len(rows) > _MOST_ROWS or len(cells) > _MOST_COLUMNS:
            raise Refused(
                f"The table has over {_MOST_ROWS:,} rows or {_MOST_COLUMNS} columns; no register has."
            )
        if cells:
            rows.append(TableRow(row.line, cells))
    return rows


def _trimmed(cells: tuple[str, ...]) -> tuple[str, ...]:
    width = len(cells)
    while width and not cells[width - 1].strip():
        width -= 1
    return cells[:width]

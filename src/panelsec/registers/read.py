"""Reads a CSV or XLSX file as a table of text, or says in a sentence why it is not one."""

from panelsec.errors import Refused, Unavailable
from panelsec.registers import delimited, workbook
from panelsec.registers.table import Table

_MOST_BYTES = 20 * 2**20


def read_table(data: bytes, sheet: str | None = None) -> Table:
    """A CSV (any usual encoding and separator) or XLSX (first or named sheet). Refused, Unavailable."""
    if len(data) > _MOST_BYTES:
        raise Refused(f"The file is over {_MOST_BYTES // 2**20} MB; a register of members is not so large.")
    if workbook.is_workbook(data):
        rows, read_as = workbook.rows(data, sheet)
    else:
        rows, read_as = delimited.rows(data)
    if not rows:
        raise Unavailable("The file is empty; choose the one that holds the register.")
    return Table(tuple(cell.strip() for cell in rows[0].cells), tuple(rows[1:]), read_as)

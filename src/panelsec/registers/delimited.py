"""Rows of text separated by commas, semicolons or tabs, in any encoding that spreadsheets write."""

import csv
import io
from collections.abc import Iterator

from panelsec.errors import Unavailable
from panelsec.registers.table import TableRow, filled


def rows(data: bytes) -> tuple[list[TableRow], str]:
    """The rows, and how the bytes were read. Unavailable where they are no text or a quotation is broken."""
    text, encoding = _decoded(data)
    if "\0" in text and not _has_headings(text):  # else it is a fault of the row in which it stands
        raise Unavailable(
            "The file is not a table; save the register as CSV or as an Excel workbook (.xlsx)."
        )
    if not text.strip(" ,;\t\r\n"):
        return [], "CSV"
    skipped, text = _without_sep_line(text)
    delimiter = skipped or _delimiter(text)
    name = {",": "commas", ";": "semicolons", "\t": "tabs"}[delimiter]
    return filled(_parsed(text, delimiter, 2 if skipped else 1)), f"CSV, {encoding}, {name}"


def _parsed(text: str, delimiter: str, line: int) -> Iterator[TableRow]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    offset = line - 1
    while True:
        start = reader.line_num + 1 + offset
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise Unavailable(
                f"The row that begins on line {start} has a quotation mark too many or too few, or a cell with far too "
                "many letters."
            ) from error
        yield TableRow(start, tuple(cells))


def _has_headings(text: str) -> bool:
    """Several, in words: what begins otherwise and holds NUL is no text."""
    head = text.lstrip().partition("\n")[0]
    return "\0" not in head and any(delimiter in head for delimiter in ",;\t")


def _delimiter(text: str) -> str:
    """The one that splits the heading row into most cells; a comma where none does."""
    widths: dict[str, int] = {}
    for delimiter in (",", ";", "\t"):
        try:
            widths[delimiter] = max(len(row) for row in _head(text, delimiter))
        except (csv.Error, ValueError):
            widths[delimiter] = 0
    return max(widths, key=lambda delimiter: widths[delimiter])


def _head(text: str, delimiter: str) -> Iterator[list[str]]:
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
        if any(cell.strip() for cell in row):
            yield row
            return


def _without_sep_line(text: str) -> tuple[str | None, str]:
    """Excel's own first line 'sep=;' says what separates the cells."""
    head, _, rest = text.partition("\n")
    head = head.rstrip("\r")
    if head.casefold().startswith("sep=") and head[4:] in (",", ";", "\t"):
        return head[4:], rest
    return None, text


def _decoded(data: bytes) -> tuple[str, str]:
    for mark, encoding, name in (
        (b"\xef\xbb\xbf", "utf-8-sig", "UTF-8"),
        (b"\xff\xfe\x00\x00", "utf-32", "UTF-32"),
        (b"\xff\xfe", "utf-16", "UTF-16"),
        (b"\xfe\xff", "utf-16", "UTF-16"),
    ):
        if data.startswith(mark):
            return _strictly(data, encoding), name
    for odd, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if data[:2] and len(data) % 2 == 0 and not any(data[odd:200:2]) and all(data[1 - odd : 200 : 2]):
            return _strictly(data, encoding), "UTF-16"
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        return _strictly(data, "cp1252"), "Windows-1252"


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unavailable(
            "The file is damaged or is not text; save the register as CSV UTF-8 or as .xlsx."
        ) from error

"""A sheet of an Excel workbook as rows of text."""

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any, cast

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet.formula import ArrayFormula

from panelsec.errors import Refused, Unavailable
from panelsec.registers.table import TableRow, filled

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_UNPACKED = 8 * 2**20  # that of twenty thousand rows of seven cells: more takes long to read
_MOST_PARTS = 2_000
_LOCKED = "The workbook is protected by a password; open it in Excel, remove the password and save it again."
_DAMAGED = "The workbook is damaged; open it in Excel and save it again, or as CSV."
_NO_WORKBOOK = "The file is not an Excel workbook; save the register as .xlsx or as CSV."


def is_workbook(data: bytes) -> bool:
    """Whether this is a workbook, or a packed file that somebody may take for one."""
    return data.startswith((*_ZIP, _OLE))


def rows(data: bytes, sheet: str | None) -> tuple[list[TableRow], str]:
    """The rows of the sheet (the first visible one if None), and its name. Refused or Unavailable."""
    if data.startswith(_OLE):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        old = "The file is in an old format; open it in Excel and save it as an Excel workbook (.xlsx)."
        raise Unavailable(_LOCKED if locked else old)
    _unpackable(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of features that a table of text does not need
        try:
            return _rows(data, sheet)
        except (Refused, Unavailable):
            raise
        except Exception as error:  # a broken workbook makes openpyxl raise nearly anything
            raise Unavailable(_DAMAGED) from error


def _unpackable(data: bytes) -> None:
    """Refused for a file that unpacks to far too much, or holds a document type, which no workbook does."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            _harmless(packed, packed.infolist())
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, zlib.error) as error:
        raise Unavailable(_DAMAGED) from error


def _harmless(packed: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> None:
    if sum(part.file_size for part in parts) > _MOST_UNPACKED or len(parts) > _MOST_PARTS:
        raise Refused("The file unpacks to far more than a register could hold, so it was not opened.")
    if any(part.flag_bits & 1 for part in parts):
        raise Unavailable(_LOCKED)
    if "xl/workbook.xml" not in packed.namelist():
        raise Unavailable(_NO_WORKBOOK)
    for part in parts:
        if _is_xml(part.filename) and b"<!DOCTYPE" in packed.read(part).replace(b"\0", b""):
            raise Refused("The workbook holds a document type, which Excel never writes; it was not opened.")


def _is_xml(name: str) -> bool:
    return name.casefold().endswith((".xml", ".rels", ".vml"))


def _rows(data: bytes, sheet: str | None) -> tuple[list[TableRow], str]:
    shown, written = (_sheet(_opened(data, data_only), sheet) for data_only in (True, False))
    return filled(_lines(shown, written)), f"Excel, sheet “{shown.title}”"


def _lines(shown: ReadOnlyWorksheet, written: ReadOnlyWorksheet) -> Iterator[TableRow]:
    """What is shown; where a formula was never calculated, the formula: nothing is lost in silence."""
    for line, (values, formulas) in enumerate(zip(_cells(shown), _cells(written), strict=True), start=1):
        cells = (f if v is None else v for v, f in zip(values, formulas, strict=True))
        yield TableRow(line, tuple(map(_text, cells)))


def _cells(sheet: ReadOnlyWorksheet) -> Iterator[tuple[object, ...]]:
    sheet.reset_dimensions()  # what a file says of its own size is not to be trusted
    return cast("Any", sheet).iter_rows(values_only=True)  # type: ignore[no-any-return]


def _opened(data: bytes, data_only: bool) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=data_only, keep_links=False)


def _sheet(book: Workbook, name: str | None) -> ReadOnlyWorksheet:
    sheets = [sheet for sheet in book.worksheets if isinstance(sheet, ReadOnlyWorksheet)]
    visible = [sheet for sheet in sheets if sheet.sheet_state == "visible"]
    for sheet in visible if name is None else sheets:
        if name in (None, sheet.title):
            return sheet
    names = ", ".join(f"“{sheet.title}”" for sheet in sheets)
    raise Unavailable(
        f"The workbook has no sheet “{name}”; it has {names}." if name else "The workbook has no sheet."
    )


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, ArrayFormula):
        return str(value.text)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)

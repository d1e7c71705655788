"""Files of every sort as tables of text, or a plain sentence."""

import io
import zipfile
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelsec.errors import Refused, Unavailable
from panelsec.registers.read import read_table
from panelsec.registers.table import Table, TableRow

CSV = "Name,Panels\r\nZoë Müller,chair\r\n\r\nA. B.,student\r\n"
EXPECTED = (TableRow(2, ("Zoë Müller", "chair")), TableRow(4, ("A. B.", "student")))


def workbook(*rows: tuple[object, ...], title: str = "Members") -> bytes:
    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name.replace("__", "/").replace("_", "."), data)
    return out.getvalue()


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_is_read_in_any_usual_encoding_and_separator(encoding: str, delimiter: str) -> None:
    table = read_table(CSV.replace(",", delimiter).encode(encoding))
    assert (table.columns, table.rows) == (("Name", "Panels"), EXPECTED)


def test_utf_16_with_its_mark_the_other_way_round_is_read() -> None:
    assert read_table(b"\xfe\xff" + CSV.encode("utf-16-be")).rows == EXPECTED


def test_how_the_bytes_were_read_is_said() -> None:
    assert read_table(CSV.encode("cp1252")).read_as == "CSV, Windows-1252, commas"
    assert read_table(workbook(("Name",), ("X",))).read_as == "Excel, sheet “Members”"


def test_excels_own_separator_line_is_honoured_and_counted() -> None:
    table = read_table(b"sep=;\r\nName;Panels\r\nA, B;chair\r\n")
    assert (table.columns, table.rows) == (("Name", "Panels"), (TableRow(3, ("A, B", "chair")),))


def test_a_line_number_is_that_of_the_first_line_of_its_row() -> None:
    table = read_table(b'Name,Office\n"A","one\ntwo"\nB,\n')
    assert table.rows == (TableRow(2, ("A", "one\ntwo")), TableRow(4, ("B",)))


def test_a_workbook_is_read_as_it_shows() -> None:
    data = workbook(
        ("Name", "From", "Serial", "Share", "Yes"),
        (None, None),
        ("Zoë", date(2022, 2, 1), 44593, 0.5, True),
        ("=text", datetime.fromisoformat("2022-02-01T09:30"), 7.0, None, None),
    )
    table = read_table(data)
    assert table.rows == (
        TableRow(3, ("Zoë", "2022-02-01", "44593", "0.5", "True")),
        TableRow(4, ("=text", "2022-02-01 09:30:00", "7")),
    )


def test_the_first_sheet_that_shows_or_the_named_one_is_read() -> None:
    book = openpyxl.Workbook()
    book.active.append(("Hidden",))
    book.active.sheet_state = "hidden"
    book.create_sheet("Panel").append(("Shown",))
    out = io.BytesIO()
    book.save(out)
    assert read_table(out.getvalue()).columns == ("Shown",)
    assert read_table(out.getvalue(), "Sheet").columns == ("Hidden",)
    with pytest.raises(Unavailable, match="no sheet “X”; it has “Sheet”, “Panel”"):
        read_table(out.getvalue(), "X")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \r\n,,\r\n", "empty"),
        (workbook(), "empty"),
        (b"%PDF-1.7\n\0\x01\x02", "not a table"),
        (b'Name\n"A\nB\n', "line 2 has a quotation mark"),
        (b"Name\n\x81\x8d\n", "not text"),
        (b"\xff\xfeN\0a\0m\0e\0\n", "not text"),
        (b"PK\x03\x04 and then nothing", "damaged"),
        (packed(word__document_xml=b"<x/>"), "not an Excel workbook"),
        (packed(xl__workbook_xml=b"<x/>"), "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
    ],
)
def test_what_is_no_table_is_said_in_a_plain_sentence(data: bytes, said: str) -> None:
    with pytest.raises(Unavailable, match=said):
        read_table(data)


def test_a_zip_bomb_is_not_opened() -> None:
    with pytest.raises(Refused, match="unpacks to far more"):
        read_table(packed(xl__workbook_xml=b"<x/>", xl__bomb_xml=b" " * (9 * 2**20)))


def test_a_workbook_with_entities_is_not_opened() -> None:
    for text in (
        '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x><x/>',
    ):
        for encoding in ("utf-8", "utf-16"):
            with pytest.raises(Refused, match="document type"):
                read_table(packed(xl__workbook_xml=text.encode(encoding)))


def test_what_is_larger_than_any_register_is_refused() -> None:
    for data in (b"x" * (20 * 2**20 + 1), b"Name\n" + b"x\n" * 20_001, b"Name\n" + b"x," * 200 + b"x\n"):
        with pytest.raises(Refused, match="register"):
            read_table(data)


def test_a_workbook_that_claims_a_row_far_beyond_the_others_is_refused() -> None:
    source = zipfile.ZipFile(io.BytesIO(workbook(("Name",), ("X",))))
    parts = {name: source.read(name) for name in source.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b'r="2"', b'r="99999999"').replace(
        b'r="A2"', b'r="A99999999"'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, data in parts.items():
            file.writestr(name, data)
    with pytest.raises(Refused, match="no register has"):
        read_table(out.getvalue())


def test_a_formula_that_was_never_calculated_is_kept_as_its_text() -> None:
    assert read_table(workbook(("Name",), ("=A1&1",))).rows == (TableRow(2, ("=A1&1",)),)


def outcome(data: bytes) -> Table | str:
    try:
        return read_table(data)
    except Refused as refused:
        return refused.reason
    except Unavailable as unavailable:
        return unavailable.message


WHOLE = workbook(("Name", "From"), ("Zoë", date(2022, 2, 1)))


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_no_mangled_workbook_breaks_the_reader(data: st.DataObject) -> None:
    whole = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(len(whole) // 2, len(whole)))
    found = outcome(bytes(whole[:cut]))
    assert isinstance(found, Table) or found.endswith(".")


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    found = outcome(data)
    assert isinstance(found, Table) or found.endswith(".")

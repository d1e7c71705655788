"""Registers of members: what is taken, what is named, and that nothing changes in silence."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelsec.errors import Refused
from panelsec.registers.cells import Panel
from panelsec.registers.columns import HEADINGS
from panelsec.registers.dates import Period
from panelsec.registers.members import Fault, Kind, Preview, preview
from panelsec.registers.names import colleges, departments
from panelsec.registers.read import read_table
from panelsec.registers.template import template_csv

COLLEGES, DEPARTMENTS = colleges(), departments()
BRIEF = "Name,Panel,College,Department\n"
STUDENT = "student,none,none"
HEAD = (
    "Register number,Name,E-mail,Panels,Colleges,Departments,"
    "Appointed from,Appointed to,Trained,Unavailable,Office"
)


def csv_of(*rows: list[str]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def previewed(data: bytes) -> Preview:
    return preview(read_table(data), COLLEGES, DEPARTMENTS)


def member(**cells: str) -> Preview:
    cells = {"name": "A. Member", "panels": "chair", "colleges": "Clare", "departments": "Law"} | cells
    return previewed(csv_of(list(cells), list(cells.values())))


def only_fault(found: Preview) -> Fault:
    assert found.rows == ()
    (fault,) = found.faults
    return fault


def test_a_whole_row_is_read() -> None:
    cells = [
        "007",
        "Dr  Zoë  Ash",
        "za1@cam.ac.uk",
        "Chair; RH",
        "Trinity (2018-2021); Catz",
        "Cavendish Lab",
    ]
    cells += ["01/10/2024", "46295", "yes", "1/3/2026 to 14/3/2026; 5 May 2026", "Junior Proctor"]
    found = previewed(csv_of(HEAD.split(","), cells))
    (row,) = found.rows
    assert (row.line, row.number, row.name, row.email) == (2, "007", "Dr Zoë Ash", "za1@cam.ac.uk")
    assert row.panels == (Panel.CHAIR, Panel.REGENT_HOUSE)
    assert row.colleges is not None
    assert row.departments is not None
    assert [(c.entry_id, c.since, c.until) for c in row.colleges] == [
        ("trinity", date(2018, 1, 1), date(2021, 12, 31)),
        ("st-catharines", None, None),
    ]
    assert [d.entry_id for d in row.departments] == ["physics"]
    assert (row.appointed_from, row.appointed_to, row.trained) == (date(2024, 10, 1), date(2026, 9, 30), True)
    assert row.unavailable == (
        Period(date(2026, 3, 1), date(2026, 3, 14)),
        Period(date(2026, 5, 5), date(2026, 5, 5)),
    )
    assert row.office == "Junior Proctor"
    assert (found.faults, found.unknown_columns, found.unresolved) == ((), (), ())


def test_utf_16_with_a_wrong_column_is_taken_and_the_column_named() -> None:
    text = "Full name\tRole\tCollege\tDept\tShoe size\r\nZoë Ash\tstudent\tFitz\tLaw\t38\r\n"
    found = previewed(text.encode("utf-16"))
    assert [row.name for row in found.rows] == ["Zoë Ash"]
    assert found.unknown_columns == ("Shoe size",)


def test_a_column_without_a_heading_is_named_if_it_holds_anything() -> None:
    found = previewed(b"Name,,Panels,\nA,note,student,\n")
    assert found.unknown_columns == ("column 2, without a heading",)


def test_a_table_without_names_or_panels_is_refused() -> None:
    with pytest.raises(Refused, match="no column ‘Name’ and no column ‘Panels’"):
        previewed(b"Surname,College\nA,Clare\n")


def test_two_columns_for_one_thing_are_refused() -> None:
    with pytest.raises(Refused, match="‘College’ and ‘Colleges’ are the same"):
        previewed(b"Name,Panel,College,Colleges\nA,chair,Clare,Trinity\n")


def test_good_rows_can_be_taken_beside_rows_with_faults() -> None:
    found = previewed(
        b"Name,Panel,College,Dept,To\nA,chair,Clare,Law,\nB,chiar,Clare,Law,32/1/2026\nC,student,none,Law,\n"
    )
    assert [row.line for row in found.rows] == [2, 4]
    assert [(f.line, f.column) for f in found.faults] == [(3, "Panel"), (3, "To")]
    assert "‘chiar’ is not a panel" in found.faults[0].sentence


@pytest.mark.parametrize(
    ("cells", "column", "said"),
    [
        ({"name": ""}, "name", "blank"),
        ({"name": "="}, "name", "not a name"),
        ({"name": "A\u202eB"}, "name", "cannot be seen"),
        ({"name": "A\x07B"}, "name", "cannot be seen"),
        ({"name": "A\u2060B"}, "name", "cannot be seen"),
        ({"name": "#N/A"}, "name", "Excel found no value"),
        ({"panels": ""}, "panels", "blank"),
        ({"email": "Jo <jo@x.org>"}, "email", "not one e-mail"),
        ({"email": "jo@x.org, ann@x.org"}, "email", "not one e-mail"),
        ({"appointed from": "02/13/2026"}, "appointed from", "not a date"),
        ({"appointed from": "1/10/2026", "appointed to": "30/9/2026"}, "appointed to", "ends before"),
        ({"trained": "perhaps"}, "trained", "neither a date nor"),
        ({"unavailable": "March"}, "unavailable", "not a period"),
        ({"colleges": "Clare (2021-2018)"}, "colleges", "dates in"),
        ({"colleges": "none; Clare"}, "colleges", "beside a name"),
    ],
)
def test_a_fault_is_named_with_its_line_and_column(cells: dict[str, str], column: str, said: str) -> None:
    fault = only_fault(member(**cells))
    assert (fault.line, fault.column) == (2, column)
    assert said in fault.sentence


@pytest.mark.parametrize(
    ("panels", "column", "what"),
    [("chair", "colleges", "College"), ("student", "colleges", "College"),
     ("proctor", "departments", "Department"), ("student", "departments", "Department")],
)  # fmt: skip
def test_a_blank_college_or_department_is_no_none_of_a_student_either(
    panels: str, column: str, what: str
) -> None:
    fault = only_fault(member(panels=panels, **{column: ""}))
    assert fault.column == column
    assert fault.sentence == f"The {what} is blank; write it, or ‘none’ for somebody without a {what}."
    assert getattr(member(panels=panels, **{column: "None"}).rows[0], column) == ()


def test_a_misspelt_column_is_asked_about_and_takes_nobody_in_as_without_a_department() -> None:
    found = previewed(b"Name,Panel,College,Departements\nA,chair,Clare,Law\n")
    assert found.unknown_columns == ("Departements (did you mean ‘Departments’?)",)
    fault = only_fault(found)
    assert fault.column == "Departments"
    assert fault.sentence.startswith("There is no column ‘Departments’; write it, or ‘none’")
    found = previewed(b"Name,Panel,Collages,Department,Departements\nA,chair,Clare,Law,Law\n")
    assert found.unknown_columns == ("Collages (did you mean ‘Colleges’?)", "Departements")
    assert only_fault(found).column == "Colleges"
    with pytest.raises(Refused, match="There is ‘Nmae’ \\(did you mean ‘Name’\\?\\)"):
        previewed(b"Nmae,Panel\nA,chair\n")


def test_a_row_with_more_cells_than_headings_is_a_fault() -> None:
    assert "more cells" in only_fault(previewed(f"{BRIEF}Zo,student,none,none,Ash\n".encode())).sentence


def test_an_unresolved_name_is_listed_with_suggestions_and_its_row_is_kept() -> None:
    found = member(colleges="Trinity Hal", departments="Basket Weaving")
    assert found.rows[0].colleges is not None
    assert [(u.line, u.text, u.kind) for u in found.unresolved] == [
        (2, "Trinity Hal", Kind.COLLEGE),
        (2, "Basket Weaving", Kind.DEPARTMENT),
    ]
    assert COLLEGES["trinity-hall"] in found.unresolved[0].suggestions
    assert found.rows[0].colleges[0].entry_id is None


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Clare, Trinity / Caius", ["clare", "trinity", "caius"]),
        ("Clare\nTrinity", ["clare", "trinity"]),
        ("Trinity College, Oxford", [None]),
        ("Clare (2018-2021), Trinity (since 01/10/2021)", ["clare", "trinity"]),
        ("Clare; Hogwarts", ["clare", None]),
    ],
)
def test_commas_part_names_only_where_all_are_colleges(text: str, ids: list[str | None]) -> None:
    assert [c.entry_id for c in member(colleges=text).rows[0].colleges or ()] == ids


def test_a_department_with_commas_in_its_name_is_one() -> None:
    text = "Physiology, Development & Neuroscience, Anglo-Saxon, Norse and Celtic, Wellcome/CRUK Gurdon"
    text += " Institute"
    found = member(departments=text).rows[0].departments or ()
    assert [d.entry_id for d in found] == ["pdn", "asnc", "gurdon"]


def test_the_same_address_or_number_twice_leaves_both_lines_out() -> None:
    data = (
        f"{BRIEF.strip()},No,Mail\nA,{STUDENT},1,a@x.org\nB,{STUDENT},2,A@X.org\n"
        f"C,{STUDENT},2,c@x.org\nD,{STUDENT},3,\n"
    )
    found = previewed(data.encode())
    assert [row.name for row in found.rows] == ["D"]
    assert [(f.line, f.column) for f in found.faults] == [(2, "Mail"), (3, "No"), (3, "Mail"), (4, "No")]
    assert "lines 2, 3" in found.faults[0].sentence


def test_a_line_that_stands_there_twice_is_taken_once() -> None:
    found = previewed(
        f"{BRIEF.strip()},Mail\nA,{STUDENT},a@x.org\nB,{STUDENT},\n A,{STUDENT},a@x.org \n".encode()
    )
    assert [row.line for row in found.rows] == [2, 3]
    assert [(f.line, f.sentence) for f in found.faults] == [(4, "This is line 2 once more, and is left out.")]


def test_what_is_wrong_in_a_line_is_named_where_it_stands_twice_too() -> None:
    found = previewed(f"{BRIEF.strip()},Mail\nA,{STUDENT},no address\nA,{STUDENT},no address\n".encode())
    assert [(f.line, f.column) for f in found.faults if f.column == "Mail"] == [(2, "Mail"), (3, "Mail")]


def test_lines_that_are_the_same_are_named_though_one_of_them_has_another_fault() -> None:
    data = f"{BRIEF.strip()},Mail\nA,{STUDENT},a@x.org\nB,nobody,none,none,a@x.org\nC,{STUDENT},c@x.org\n"
    found = previewed(data.encode())
    assert [row.name for row in found.rows] == ["C"]
    assert [(f.line, f.column) for f in found.faults] == [(2, "Mail"), (3, "Panel"), (3, "Mail")]


def test_a_namesake_whose_address_cannot_be_read_yet_keeps_nobody_out() -> None:
    data = f"{BRIEF.strip()},Mail\nA,{STUDENT},a@x.org\nA,{STUDENT},no address\n"
    found = previewed(data.encode())
    assert [row.line for row in found.rows] == [2]
    assert [(f.line, f.column) for f in found.faults] == [(3, "Mail")]


def test_a_nul_is_a_fault_of_its_line_and_the_others_are_taken() -> None:
    found = previewed(f"{BRIEF}A,{STUDENT}\nB\0C,{STUDENT}\nD,student,no\0ne,none\n".encode())
    assert [row.name for row in found.rows] == ["A"]
    assert [(f.line, f.column) for f in found.faults] == [(3, "Name"), (4, "College")]


def test_two_people_of_one_name_are_told_apart_by_address_or_number() -> None:
    head = f"{BRIEF.strip()},Mail\nA,{STUDENT},a@x.org"
    assert len(previewed(f"{head}\nA,{STUDENT},b@x.org\n".encode()).rows) == 2
    assert previewed(f"{head}\na,{STUDENT},\n".encode()).rows == ()


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+A", "-A", "@A", "'=A", "''+A", "＝A"])
def test_what_looks_like_a_formula_stays_text(text: str) -> None:
    (row,) = member(office=text).rows
    assert row.office == text.removeprefix("'")


def test_the_template_holds_every_heading_and_an_example_that_is_nobody() -> None:
    table = read_table(template_csv())
    assert table.columns == tuple(HEAD.split(","))
    told = "This is the example line of the empty table; it is nobody, and is left out."
    assert preview(table, COLLEGES, DEPARTMENTS) == Preview((), (Fault(2, "Register number", told),), (), ())


def test_the_example_of_the_template_would_be_understood_whole_were_it_somebody() -> None:
    table = read_table(template_csv().replace(b"EXAMPLE,", b"M001,"))
    found = preview(table, COLLEGES, DEPARTMENTS)
    assert (found.faults, found.unresolved) == ((), ())
    assert all(getattr(found.rows[0], field) for field in HEADINGS if field != "office")


NAMES = st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"]), min_size=1, max_size=20)
CELLS = st.fixed_dictionaries(
    {
        "Name": NAMES | st.sampled_from(["", "Dr Zoë Ash", "=cmd|x", "\u202eevil"]),
        "E-mail": st.sampled_from(["", "a@x.org", "b@x.org", "x", "J <j@x.org>"]),
        "Panels": st.sampled_from(["chair", "student", "", "chiar", "RH; ac chair"]),
        "Colleges": NAMES
        | st.sampled_from(["", "none", "Clare", "Trinity, Clare (2018-)", "New Hall", "(2)"]),
        "Departments": st.sampled_from(["none", "Law", "", "Basket Weaving"]),
        "Appointed to": st.sampled_from(["", "44593", "1/2/2022", "2/13/2022", "1 Feb 22"]),
        "Trained": st.sampled_from(["", "yes", "No", "1/2/22", "?"]),
        "Wrong": NAMES,
    }
)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(CELLS, min_size=1, max_size=6),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_every_row_of_a_mangled_register_is_taken_unchanged_or_named(
    rows: list[dict[str, str]], delimiter: str, encoding: str
) -> None:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    found = previewed(out.getvalue().encode(encoding))
    taken, named = {row.line for row in found.rows}, {fault.line for fault in found.faults}
    assert taken | named == set(range(2, len(rows) + 2))
    assert not taken & named
    assert found.unknown_columns == ("Wrong",)
    for row in found.rows:
        told = rows[row.line - 2]
        assert row.email == (told["E-mail"] or None)
        assert row.appointed_to == (date(2022, 2, 1) if told["Appointed to"] else None)
        assert (
            row.trained == {"": None, "yes": True, "No": False, "1/2/22": date(2022, 2, 1)}[told["Trained"]]
        )

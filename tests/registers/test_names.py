"""Names of Colleges and Departments against the controlled lists."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelsec.registers.names import Entry, How, Listing, colleges, departments, load, match, normalised

COLLEGES = colleges()
DEPARTMENTS = departments()


def college_of(text: str) -> str | None:
    entry = match(text, COLLEGES).entry
    return entry.id if entry else None


def department_of(text: str) -> str | None:
    entry = match(text, DEPARTMENTS).entry
    return entry.id if entry else None


def test_there_are_thirty_one_colleges() -> None:
    assert len(COLLEGES.entries) == 31


def test_new_hall_is_murray_edwards_and_not_trinity_hall() -> None:
    found = match("New Hall", COLLEGES)
    assert (found.entry and found.entry.id, found.how) == ("murray-edwards", How.ALIAS)


def test_cavendish_lab_is_physics_and_not_lucy_cavendish() -> None:
    found = match("Cavendish Lab", DEPARTMENTS)
    assert (found.entry and found.entry.id, found.how) == ("physics", How.ALIAS)
    assert match("Cavendish Lab", COLLEGES).entry is None


@pytest.mark.parametrize(
    ("text", "college"),
    [
        ("St. John’s", "st-johns"),
        ("SAINT JOHNS COLLEGE", "st-johns"),
        ("  john's ", "st-johns"),
        ("Kings", "kings"),
        ("King`s College, Cambridge", "kings"),
        ("Gonville & Caius", "caius"),
        ("Ｃａｉｕｓ", "caius"),
        ("Corpus", "corpus"),
        ("Fitz", "fitzwilliam"),
        ("Emma", "emmanuel"),
        ("Catz", "st-catharines"),
        ("Sidney", "sidney"),
        ("Medwards", "murray-edwards"),
        ("Queens’", "queens"),
        ("Queen's College", "queens"),
        ("Trinity", "trinity"),
        ("Trinity Hall", "trinity-hall"),
        ("Clare", "clare"),
        ("Clare Hall", "clare-hall"),
        ("the Peterhouse", "peterhouse"),
    ],
)
def test_a_usual_way_of_writing_a_college_finds_it(text: str, college: str) -> None:
    assert college_of(text) == college


@pytest.mark.parametrize(
    "text",
    [
        "Trinity College, Oxford",
        "King's College London",
        "Trinity Hal",
        "Cavendish",
        "Hall",
        "College",
        "",
        "—",
        "St",
    ],
)
def test_what_is_not_on_the_list_is_never_guessed(text: str) -> None:
    found = match(text, COLLEGES)
    assert (found.entry, found.how) == (None, How.NONE)


def test_likeness_suggests_the_college_that_was_meant() -> None:
    assert COLLEGES["trinity-hall"] in match("Trinity Hal", COLLEGES).suggestions
    assert match("", COLLEGES).suggestions == ()


@pytest.mark.parametrize(
    ("text", "department"),
    [
        ("Physics", "physics"),
        ("Dept of Physics", "physics"),
        ("Physics Dept.", "physics"),
        ("Physics, Department of", "physics"),
        ("Department of Physiology, Development & Neuroscience", "pdn"),
        ("Anglo-Saxon, Norse, and Celtic", "asnc"),
        ("Law Faculty", "faculty-law"),
        ("Faculty of Engineering", "faculty-engineering"),
        ("Engineering", "engineering"),
        ("Computer Lab", "computing"),
        ("Judge Business School", "judge"),
        ("HSPS", "faculty-hsps"),
    ],
)
def test_a_usual_way_of_writing_a_department_finds_it(text: str, department: str) -> None:
    assert department_of(text) == department


def test_medicine_is_not_clinical_medicine_nor_veterinary_medicine() -> None:
    assert department_of("Medicine") == "medicine"
    assert department_of("Clinical Medicine") == "faculty-medicine"
    assert department_of("Veterinary Medicine") == "veterinary-medicine"


@pytest.mark.parametrize("listing", [COLLEGES, DEPARTMENTS], ids=["colleges", "departments"])
def test_every_name_and_alias_finds_its_own_entry(listing: Listing) -> None:
    for entry in listing:
        assert match(entry.name, listing).how is How.EXACT
        assert all(match(text, listing).entry == entry for text in (entry.name, *entry.aliases))


def test_the_lists_say_of_what_date_they_are() -> None:
    assert COLLEGES.as_of == DEPARTMENTS.as_of == date(2025, 10, 1)
    assert DEPARTMENTS["mrc-cancer"].until == date(2022, 3, 31)


def test_a_name_with_two_meanings_is_left_to_a_person() -> None:
    two = Listing(
        date(2025, 1, 1), (Entry("a", "Anthropology"), Entry("b", "Social Anthropology", ("Anthropology",)))
    )
    found = match("anthropology", two)
    assert found.entry is None
    assert {entry.id for entry in found.suggestions} == {"a", "b"}


def test_a_list_with_a_missing_parent_is_not_loaded(tmp_path) -> None:
    path = tmp_path / "list.yaml"
    path.write_text("as_of: 2025-01-01\nentries:\n  - {id: a, name: A, parent: b}\n", encoding="utf-8")
    with pytest.raises(ValueError, match="parent"):
        load(path)


@settings(deadline=None)
@given(st.text(max_size=40))
def test_normalising_twice_changes_nothing_that_is_matched(text: str) -> None:
    found = match(text, COLLEGES)
    if found.entry is not None:
        assert normalised(text) in {normalised(t) for t in (found.entry.name, *found.entry.aliases)}
        assert found.suggestions == ()

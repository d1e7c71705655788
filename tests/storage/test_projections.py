"""Lists and search: found by what a secretary would type, sorted, and equal when made again."""

from dataclasses import replace
from datetime import date

import pytest

from panelsec.storage.folding import folded
from panelsec.storage.projections import Due, Listing, Order
from panelsec.storage.store import Store


def listing(number: int, respondents: str = "Jo Bloggs", **changes: object) -> Listing:
    row = Listing(
        reference=f"DC/2026/{number:03}",
        title="Plagiarism in Part II",
        respondents=respondents,
        stage="Panel",
        next_due=date(2026, 10, number % 28 + 1),
        next_step="Draw the panel",
        suspended=False,
        opened=date(2026, 9, 1),
        closed=None,
        updated=number,
    )
    return replace(row, **changes)  # type: ignore[arg-type]


def found(store: Store, search: str) -> list[int]:
    return [int(reference[-3:]) for reference in store.projections.found(search)]


@pytest.mark.parametrize(
    ("search", "numbers"),
    [
        ("muller", [1]),
        ("MÜLLER", [1]),
        ("Mu\u0308ll", [1]),
        ("obrien", [2]),
        ("O’Brien", [2]),
        ("smith", [2]),
        ("smith-jones", [2]),
        ("Soren", [3]),
        ("søren kierk", [3]),
        ("kierkegaard soren", [3]),
        ("李伟", [4]),
        ("伟", [4]),
        ("伟李", []),
        ("wu", [5]),
        ("김", [6]),
        ("김민준", [6]),
        ("strasse", [7]),
        ("straße", [7]),
        ("DC/2026/003", [3]),
        ("2026/003", [3]),
        ("003", [3]),
        ("dc/2026", [1, 2, 3, 4, 5, 6, 7]),
        ("turnitin", [5]),
        ("wu turnitin", [5]),
        ("wu nothing", []),
        ("soren turnitin", []),
        ("", [1, 2, 3, 4, 5, 6, 7]),
        ("   ", [1, 2, 3, 4, 5, 6, 7]),
        ('"', []),
        ('wu"', [5]),
        ("wu OR soren", []),
        ("NOT", []),
        ("words:wu", []),
        ("*", []),
        ("wu*", [5]),
        ("(", []),
        ("'; DROP TABLE cases", []),
        ("\0", []),
    ],
)
def test_a_case_is_found_by_what_a_secretary_would_type(
    store: Store, search: str, numbers: list[int]
) -> None:
    names = [
        "Jürgen Müller",
        "Aoife O'Brien Smith-Jones",
        "Søren Kierkegaard",
        "李伟",
        "Wu Li",
        "김민준",
        "Jo Straße",
    ]
    for number, name in enumerate(names, 1):
        store.projections.list_case(listing(number, name), {})
    store.projections.list_case(listing(5, "Wu Li"), {"paper 1": "Report of Turnitin", "letter 2": "Dear Wu"})
    assert found(store, search) == numbers


def test_listing_a_case_again_replaces_its_line_and_its_words(store: Store) -> None:
    store.projections.list_case(listing(1, "Old"), {"paper 1": "first", "paper 2": "second"})
    store.projections.list_case(listing(1, "New"), {"paper 1": "first", "paper 3": "third"})
    assert [found(store, word) for word in ("old", "second", "new", "first", "third")] == [
        [],
        [],
        [1],
        [1],
        [1],
    ]
    assert store.projections.case("DC/2026/001") == listing(1, "New")
    assert store.projections.case("DC/2026/002") is None
    assert store.projections.count() == 1


def test_the_words_of_a_dropped_case_are_gone_from_the_index(store: Store) -> None:
    store.projections.list_case(
        listing(1), {"paper 1": "featherstonehaugh"}, [Due(None, "T08", "Papers", "7.6")]
    )
    store.projections.drop_case(listing(1).reference)
    index = b"".join(block for (block,) in store.connection.rows("SELECT block FROM search_data"))
    assert b"eatherstone" not in index
    assert (store.projections.count(), store.projections.due()) == (0, [])


def test_cases_are_filtered_sorted_and_their_lines_given_as_asked(store: Store) -> None:
    rows = [
        listing(1, stage="Appeal", next_due=None, title="c"),
        listing(2, closed=date(2026, 12, 1), title="b"),
        listing(3, suspended=True, title="a"),
        listing(4, title="d"),
    ]
    for row in rows:
        store.projections.list_case(row, {})
    lists, names = store.projections, [row.reference for row in rows]
    assert lists.lines(names) == rows
    assert lists.open_cases(date(2026, 12, 1)) == [rows[0], *rows[2:]]
    assert lists.open_cases(date(2026, 11, 30)) == rows, "a day on which a case closes may be still to come"
    assert lists.found(closed=True) == names[1:2]
    assert lists.found(stage="Appeal") == names[:1]
    assert lists.found("bloggs", "Panel", closed=False) == names[2:]
    assert lists.found(order=Order.NEXT_DUE) == [*names[1:], names[0]]
    assert lists.found(order=Order.NEXT_DUE, descending=True) == [*names[:0:-1], names[0]]
    assert lists.found(order=Order.TITLE) == [names[2], names[1], names[0], names[3]]
    assert lists.lines([names[2], "DC/gone", names[0]]) == [rows[2], rows[0]]
    assert (lists.count(), len(lists.found("bloggs")), len(lists.found("bloggs", "Panel"))) == (4, 4, 3)
    for order in Order:
        assert len(lists.found(order=order)) == 4


def test_a_line_of_today_stands_for_the_one_that_is_kept(store: Store) -> None:
    kept = [listing(1, stage="Time for appeal", next_due=date(2026, 10, 1)), listing(2, stage="Appeal")]
    for row in kept:
        store.projections.list_case(row, {})
    [late, other], lists = [row.reference for row in kept], store.projections
    today = [replace(kept[0], stage="Completion", next_due=None)]
    assert lists.found(stage="Completion", instead=today) == [late]
    assert lists.found(stage="Time for appeal", instead=today) == []
    assert lists.found(due_by=date(2026, 10, 1), instead=today) == []
    assert lists.found("bloggs", order=Order.NEXT_DUE, instead=today) == [other, late]
    assert lists.found(closed=True, instead=[replace(kept[1], closed=date(2026, 10, 1))]) == [other]


def test_what_waits_comes_earliest_first_and_the_undated_last(store: Store) -> None:
    early, late, undated = (
        Due(day, "T08", "Papers", "7.6") for day in (date(2026, 10, 1), date(2026, 11, 1), None)
    )
    store.projections.list_case(listing(1), {}, [undated, late])
    store.projections.list_case(listing(2), {}, [early, early])
    store.projections.list_case(listing(2), {}, [early])
    assert store.projections.due() == [
        ("DC/2026/002", early),
        ("DC/2026/001", late),
        ("DC/2026/001", undated),
    ]
    assert store.projections.due(date(2026, 10, 1)) == [("DC/2026/002", early)]
    assert store.projections.due(case="DC/2026/001") == [("DC/2026/001", late), ("DC/2026/001", undated)]


def _fill(store: Store, numbers: range) -> None:
    for number in numbers:
        store.projections.list_case(
            listing(number), {"paper": f"words of {number}"}, [Due(None, "T08", "Papers", "7.6")]
        )


def test_lists_made_again_are_equal_and_a_difference_shows(store: Store) -> None:
    _fill(store, range(1, 6))
    _fill(store, range(3, 9))
    on_the_way = store.projections.snapshot()
    with store.act():
        store.projections.wipe()
        assert store.projections.found("bloggs") == []
        _fill(store, range(8, 0, -1))
    assert store.projections.snapshot() == on_the_way
    store.projections.list_case(listing(3), {"paper": "other words"})
    assert store.projections.snapshot() != on_the_way


def test_a_thousand_cases_are_searched_and_listed(store: Store) -> None:
    with store.act():
        for number in range(1_000):
            row = listing(number % 1000, f"Person{number % 977} Müller", reference=f"DC/2026/{number}")
            store.projections.list_case(row, {"paper": f"words number {number * 7919 % 10007}"})
    for search, order in [
        ("", Order.NEXT_DUE),
        ("m", Order.TITLE),
        ("person words", Order.UPDATED),
        ("dc", Order.STAGE),
    ]:
        references = store.projections.found(search, order=order)
        assert len(references) == 1_000
        assert [line.reference for line in store.projections.lines(references[100:300])] == references[
            100:300
        ]


def test_folding_leaves_one_form_of_a_name() -> None:
    assert len({folded(name) for name in ("Müller", "MULLER", "Mu\u0308ller", "muller")}) == 1
    assert folded("Łódź Æsir Þór d’Arcy ſtraße") == "lodz aesir thor darcy strasse"

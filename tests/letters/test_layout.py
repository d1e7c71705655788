"""Where slabs fall."""

from dataclasses import replace

from panelsec.letters.setting.blocks import columns
from panelsec.letters.setting.layout import Slab, balanced, kept, no_lone_lines, paginate

LINE = Slab(10)


def _counts(slabs: list[Slab], room: float = 50) -> list[int]:
    return [len(page) for page in paginate(slabs, room)]


def test_a_page_takes_what_it_has_room_for() -> None:
    assert _counts([LINE] * 12) == [5, 5, 2]


def test_space_before_is_dropped_at_the_head_of_a_page() -> None:
    pages = paginate([replace(LINE, before=15)] * 4, 50)
    assert [[placed.down for placed in page] for page in pages] == [[0, 25], [0, 25]]


def test_what_is_kept_together_moves_together() -> None:
    assert _counts([LINE] * 4 + kept([LINE] * 3)) == [4, 3]


def test_what_is_kept_together_but_higher_than_a_page_breaks_all_the_same() -> None:
    assert _counts([LINE, *kept([LINE] * 7)]) == [1, 5, 2]


def test_no_line_of_a_paragraph_stands_alone() -> None:
    assert _counts([LINE] * 4 + no_lone_lines([LINE] * 4)) == [4, 4]
    assert _counts([LINE] * 2 + no_lone_lines([LINE] * 4)) == [4, 2]


def test_heads_come_again_on_each_new_page_only() -> None:
    row = replace(LINE, heads=(Slab(8),))
    pages = paginate([LINE, *[row] * 6], 50)
    assert [[placed.again for placed in page] for page in pages] == [[False] * 5, [True, False, False]]


def test_a_page_can_be_turned_but_not_twice() -> None:
    turned = replace(LINE, new_page=True)
    assert _counts([turned, LINE, turned, LINE]) == [2, 2]
    assert _counts([replace(LINE, keep=True), turned]) == [1, 1]


def test_a_last_page_takes_lines_from_the_page_before_it_until_it_holds_enough() -> None:
    pages = balanced([LINE] * 11, 50, least=30)
    assert [len(page) for page in pages] == [5, 3, 3]
    assert [len(page) for page in balanced([LINE] * 11, 50, least=10)] == [5, 5, 1]
    assert [len(page) for page in balanced([LINE] * 4, 50, least=50)] == [4]


def test_a_last_page_takes_a_whole_paragraph_where_it_can() -> None:
    begins = replace(LINE, before=2)
    assert [len(page) for page in balanced([LINE] * 2 + [begins] + [LINE] * 3, 50, least=25)] == [2, 4]


def test_lines_that_would_need_another_page_are_left_where_they_are() -> None:
    assert [len(page) for page in balanced([*kept([LINE] * 5), LINE], 50, least=30)] == [5, 1]


def test_a_word_without_end_takes_no_room_from_the_columns_beside_it() -> None:
    assert columns([80, 900, 60], [90, 900, 70], 448) == [80, 308, 60]
    assert columns([80, 900, 700], [90, 900, 700], 448) == [80, 184, 184]

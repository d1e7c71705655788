"""Lines: where they break, and that no text is lost or changed."""

import string
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import escape

from panelsec.letters.page import render
from panelsec.letters.setting.fonts import JOINERS, NoGlyph, width
from panelsec.letters.setting.fragment import together
from panelsec.letters.setting.shaping import clean, risen
from panelsec.letters.setting.structure import Element
from panelsec.letters.setting.typeset import Run, lines

from . import samples
from .reading import paragraphs

PRINTABLE = (
    string.ascii_letters + "   .,;:-()/’“”£0123456789" + "ąęłżźñçğıİşøåæßđơưạảấầễộ" + "\u0301\u0300\u0323" + "Юлиящербакова" + "Ελένη"
    "محمدعليفاطمةگپچیلا" + "אבגדהו" + "王小明，。" + "さくらカナ" + "김민수" + "Արամ" + "გიორგი" + "አበበ"
)  # fmt: skip
ANY = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=40)
PRINTED = st.text(st.sampled_from(PRINTABLE), max_size=400)


def _comparable(text: str) -> str:
    """As the file tells it to be read: a ligature by its letters (NFKC)."""
    return " ".join(
        unicodedata.normalize("NFKC", clean(text)).translate(dict.fromkeys(map(ord, JOINERS))).split()
    )


@settings(max_examples=60, deadline=None)
@given(st.one_of(PRINTED, ANY))
def test_any_text_is_read_as_it_was_written_or_refused(text: str) -> None:
    try:
        pdf = render(f"<h1>A</h1><p>{escape(text)}</p>", samples.BARE)
    except NoGlyph:
        assert not set(clean(text)) <= set(PRINTABLE) - set("\u0301\u0300\u0323")
        return
    assert _comparable("".join(paragraphs(pdf))) == _comparable(text)


def test_what_is_no_character_is_left_out_of_the_head_as_of_a_paragraph() -> None:
    pdf = render("<h1>A</h1><p>b\ufffe\uffffc</p>", replace(samples.ABOUT, copy_for="b\ufffe\uffffc"))
    assert "bc" in paragraphs(pdf)


def _texts(text: str, measure: float) -> list[str]:
    set_lines = lines([Run(text, Element("P"))], measure, 10)
    assert all(sum(p.width for p in line if not p.shown.isspace()) <= measure + 3 for line in set_lines)
    return ["".join(piece.shown for piece in line) for line in set_lines]


def test_every_line_but_the_last_ends_in_a_space() -> None:
    assert _texts("one two three", 45) == ["one two ", "three"]


def test_chinese_breaks_anywhere_but_not_before_a_full_stop() -> None:
    assert _texts("王小明王小。", 50) == ["王小明王", "小。"]


def test_a_long_address_is_cut_after_its_punctuation() -> None:
    assert _texts("https://www.example.ac.uk/appeals", 110)[0] == "https://www.example."


def test_a_word_wider_than_the_line_is_cut_and_nothing_is_lost() -> None:
    assert "".join(_texts("x" * 100, 60)) == "x" * 100


def test_a_no_break_space_holds_words_together() -> None:
    assert _texts("on 6\xa0March\xa02022", 70) == ["on ", "6 March 2022"]


def test_right_to_left_words_are_drawn_from_the_right() -> None:
    assert _texts("אב גד", 200) == ["דג בא"]


def test_numbers_between_right_to_left_words_stay_in_their_order() -> None:
    assert _texts("אב 12 גד", 200) == ["דג 12 בא"]


def test_latin_words_between_hebrew_names_keep_their_places() -> None:
    assert _texts("אב and גד", 200) == ["בא and דג"]


def test_accents_stand_above_capitals_and_above_one_another() -> None:
    assert risen("m\u0300") == [(0.0, "m"), (0.0, "\u0300")]
    assert risen("Ɛ\u0301")[1][0] > 0.1
    assert risen("ɔ\u0303\u0301")[2][0] > 0.1


def test_widths_are_those_of_the_font() -> None:
    assert width("  ", "NotoSans-Regular", 10) == 2 * width("\xa0", "NotoSans-Regular", 10)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("by Sunday 6 March 2022 then", "6 March 2022"),
        ("on 6 March.", "6 March"),
        ("the notice (7.4, 8.2(a)).", "notice (7.4, 8.2(a))"),
        ("a step (7.10 to 7.12)", "step (7.10 to 7.12)"),
        ("(paragraph 5.4(e))", "paragraph 5.4"),
        ("Monday at 14:00", "at 14:00"),
        ("16 March 2022, 14:00", "16 March 2022, 14:00"),
        ("within 14 days of", "14 days"),
        ("from Dr Piers Holt", "Dr Piers"),
        ("breached Regulation 2(g) of", "Regulation 2(g)"),
    ],
)
def test_what_is_read_at_one_glance_is_not_broken_over_lines(text: str, whole: str) -> None:
    assert whole.replace(" ", "\xa0") in together(text)
    assert together(text).replace("\xa0", " ") == text

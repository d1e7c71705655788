"""Bare text as pages."""

from panelsec.letters.plain import text_pages

from . import samples
from .reading import paragraphs


def test_each_line_is_a_paragraph_and_markup_is_text() -> None:
    pdf = text_pages("Note", "first\n\nsecond <b>\r\n\x0cthird", samples.BARE)
    assert paragraphs(pdf) == ["first", "second <b>", "third"]
    assert paragraphs(pdf, "H1") == ["Note"]


def test_what_cannot_be_printed_is_named_and_said_so() -> None:
    pdf = text_pages("Note", "fine 🙂 \ud83d", samples.BARE)
    assert paragraphs(pdf) == [
        "Characters that cannot be printed are named in [square brackets].",
        "fine [slightly smiling face] �",
    ]

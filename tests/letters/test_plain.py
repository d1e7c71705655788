"""Bare text as pages."""

import io
from dataclasses import replace

import pikepdf

from panelsec.letters.text_pages import text_pages

from . import samples
from .reading import paragraphs


def test_each_line_is_a_paragraph_and_markup_is_text() -> None:
    pdf = text_pages("Note", "first\n\nsecond <b>\r\n\x0cthird", samples.BARE)
    assert paragraphs(pdf) == ["first", "second <b>", "third"]
    assert paragraphs(pdf, "H1") == ["Note"]


def test_without_a_title_there_is_no_heading() -> None:
    pdf = text_pages("", "first\n" * 200, replace(samples.BARE, title="", subject="Text", numbered=False))
    assert paragraphs(pdf, "H1") == []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) > 1
        assert opened.docinfo.Title == "Text"


def test_what_cannot_be_printed_is_named_and_said_so() -> None:
    pdf = text_pages("Note", "fine 🙂 \ud83d", samples.BARE)
    assert paragraphs(pdf) == [
        "Characters that cannot be printed are named in [square brackets].",
        "fine [slightly smiling face] �",
    ]

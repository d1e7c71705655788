"""What a letter says aloud, and what comes out when its text is taken out."""

import re
import shutil
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from panelsec.letters.page import FOOT_SAYS, render

from . import samples
from .reading import paragraphs, poppler, spoken

GOLDEN = Path(__file__).parent / "golden" / "rich.txt"
needs_poppler = pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="poppler-utils is not installed")


@needs_poppler
def test_a_rich_letter_is_read_in_the_golden_order() -> None:
    said = poppler("pdfinfo", render(samples.RICH, samples.ABOUT), "-struct-text")
    assert re.sub(r"Object \d+ 0", "Object", said) == GOLDEN.read_text("utf-8")


def _whole_words(text: str) -> str:
    return " ".join(text.split())


def _strange_words(text: str) -> set[str]:
    known = set(
        re.findall(r"[^\W\d]+", f"{samples.LONG} {samples.ABOUT} {FOOT_SAYS} Page of March Reference")
    )
    return set(re.findall(r"[^\W\d]+", text)) - known


def test_words_are_not_glued_at_line_ends_by_pypdf() -> None:
    pages = pypdf.PdfReader(BytesIO(render(samples.LONG, samples.ABOUT))).pages
    text = " ".join(page.extract_text() for page in pages)
    assert len(text) > 5000
    assert _strange_words(text) == set()


@needs_poppler
def test_words_are_not_glued_at_line_ends_by_pdftotext() -> None:
    text = poppler("pdftotext", render(samples.LONG, samples.ABOUT))
    assert len(text) > 5000
    assert _strange_words(text) == set()


def test_words_are_not_glued_in_the_structure() -> None:
    pdf = render(samples.LONG, samples.ABOUT)
    assert _whole_words(samples.REASONS * 12) in paragraphs(pdf)


def test_a_paragraph_over_pages_is_one_paragraph() -> None:
    text = samples.REASONS * 60
    pdf = render(f"<h1>Reasons</h1><p>{text}</p>", samples.ABOUT)
    assert len(pypdf.PdfReader(BytesIO(pdf)).pages) > 2
    assert paragraphs(pdf).count(_whole_words(text)) == 1


def test_running_heads_and_page_numbers_are_not_read() -> None:
    read = "".join(text for _, text in spoken(render(samples.LONG, samples.ABOUT)))
    assert "Page" not in read
    assert samples.ABOUT.copy_for not in read
    assert samples.ABOUT.footer not in read


def test_a_table_head_repeated_on_each_page_is_read_once() -> None:
    pdf = render(samples.TABLES, samples.ABOUT)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)
    assert text.count("Paper") > 1
    assert [said for tag, said in spoken(pdf) if tag == "TH"].count("Paper") == 1


def test_a_table_row_over_pages_is_read_cell_by_cell() -> None:
    pdf = render(samples.TABLES, samples.ABOUT)
    cells = [_whole_words(text) for tag, text in spoken(pdf) if tag in ("TH", "TD")]
    assert cells[-4:] == ["When", "14:00", "Why", _whole_words(samples.REASONS * 30)]


def test_a_link_is_read_once_with_its_whole_text() -> None:
    links = paragraphs(render(samples.RICH, samples.ABOUT), "Link")
    assert links == [
        "how to appeal, which is a link of so many words that it goes over the end of its line and on",
        "oscca@example.ac.uk",
    ]


def test_right_to_left_names_are_read_as_written() -> None:
    pdf = render(f"<h1>Names</h1><p>{samples.NAMES}.</p>", samples.BARE)
    assert paragraphs(pdf) == [f"{samples.NAMES}."]


def test_joined_arabic_is_found_by_its_letters() -> None:
    pdf = render("<h1>محمد</h1>", samples.BARE)
    assert "محمد" in pypdf.PdfReader(BytesIO(pdf)).pages[0].extract_text()


def test_headings_are_bookmarks() -> None:
    outline = pypdf.PdfReader(BytesIO(render(samples.RICH, samples.ABOUT))).outline
    assert outline[0].title == "Decision of the Discipline Committee"
    assert [entry.title for entry in outline[1] if not isinstance(entry, list)] == [
        "Decision",
        "If you do not agree",
    ]

"""What is blackened is gone: from the picture, from the words and from everything behind them."""

import io
from collections.abc import Callable

import pytest
from pikepdf import Pdf
from pypdf import PdfReader

from panelsec.bundle import pdfium, redact
from panelsec.bundle.redact import Box, Redacted
from panelsec.errors import Refused

from . import pdfs


@pytest.fixture(autouse=True)
def coarse(monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture of few dots is made sooner."""
    monkeypatch.setattr(redact, "DOTS", 72)


NAME = "Wilhelmina Ffitch"


def statement(**how: object) -> bytes:
    """Two pages on which she is named, over the end of a line too, and a bookmark and metadata that name her."""
    pdf = Pdf.new()
    page = pdfs.add_page(
        pdf,
        pdfs.said(f"The essay of {NAME} was copied by her.", 60, 700)
        + pdfs.said("Later Wilhel-", 60, 660)
        + pdfs.said("mina Ffitch spoke of lamplight.", 60, 645),
        **how,
    )
    pdfs.add_page(pdf, pdfs.said("Nothing on this one.", 60, 700))
    with pdf.open_outline() as outline:
        outline.add(NAME, 0)
    pdf.docinfo["/Author"], page.PieceInfo = NAME, pdf.make_indirect({"/Name": NAME})
    return pdfs.saved(pdf)


def two_readings(made: Redacted) -> tuple[str, str]:
    """By PDFium and by pypdf, in words."""
    other = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(made.pdf)).pages)
    return " ".join(made.text.split()), " ".join(other.split())


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_name_is_gone_however_it_is_broken_and_the_other_words_can_be_searched(turn: int) -> None:
    made = redact.redact(statement(Rotate=turn), [NAME])
    for text in two_readings(made):
        assert "Wilhel" not in text
        assert "Ffitch" not in text
        assert "essay" in text
        assert "lamplight" in text
    assert {box.page for box in made.boxes} == {1}
    assert len(made.boxes) == 5  # each word, and one of them is broken over two lines
    assert NAME.encode() not in made.pdf
    with Pdf.open(io.BytesIO(made.pdf)) as pdf:
        assert set(pdf.Root.keys()) == {"/Type", "/Pages"}
        assert not pdf.docinfo.keys()


def test_a_page_larger_than_most_programs_make_one_is_blackened_too() -> None:
    made = redact.redact(pdfs.paper("secret open", box=(0, 0, 15_000, 130)), ["secret"])
    assert made.text.split() == ["open"]
    with pdfium.document(made.pdf) as document:
        assert document[0].get_size() == (15_000, 130)


def test_a_word_that_is_one_of_pdfs_own_too_is_gone_from_the_page_and_refuses_nothing() -> None:
    terms = ["Contents", "Page", "Registry", "Im", "Do", "Tf", "Device", "Encoding"]
    made = redact.redact(pdfs.paper("Contents: Ms Page, Registry, Ms Im, Do and Tf; Device, Encoding"), terms)
    assert made.text.split() == ["Ms", "Ms", "and"]


def test_a_box_hides_what_lies_under_it_and_the_rest_of_the_page_is_as_it_was() -> None:
    source = pdfs.paper("secret", "open")
    made = redact.redact(source, [], [Box(1, (20, 100, 80, 130))])
    assert "secret" not in made.text
    assert "open" in made.text
    with pdfium.document(source) as before, pdfium.document(made.pdf) as after:
        assert before[0].get_size() == after[0].get_size()
        one, other = (doc[0].render(scale=1, grayscale=True).to_pil().convert("L") for doc in (before, after))
        assert other.crop((25, 842 - 125, 75, 842 - 105)).getextrema() == (0, 0)
        upper = (0, 0, 595, 600)
        assert one.crop(upper).tobytes() == other.crop(upper).tobytes()


def test_a_name_that_is_typed_in_a_field_is_gone_as_any_other() -> None:
    made = redact.redact(pdfs.form(NAME), [NAME])
    assert made.text.split() == ["A", "form"]
    with pdfium.document(made.pdf) as after:
        field = after[0].render(scale=1, grayscale=True).to_pil().convert("L").crop((55, 224, 100, 234))
    assert field.getextrema() == (0, 0)


def test_words_that_nobody_sees_on_a_page_are_left_behind() -> None:
    covered = pdfs.said("covered", 50, 400) + b"0 g 40 390 100 30 re f\n"
    white = b"1 g " + pdfs.said("white", 50, 300) + b"0 g " + pdfs.said("outside", 50, 2000)
    made = redact.redact(pdfs.with_contents(pdfs.said("seen", 50, 500) + covered + white), [])
    assert made.text.split() == ["seen"]


def test_a_page_without_words_is_named_since_no_term_can_be_looked_for_on_it() -> None:
    assert redact.redact(pdfs.picture(640, 480, 100), [NAME]).wordless == (1,)


def test_a_short_name_is_blackened_as_a_word_and_not_inside_another() -> None:
    made = redact.redact(pdfs.paper("Ann planned the Annex"), ["Ann"])
    assert made.text.split() == ["planned", "the", "Annex"]


def lose_the_boxes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redact.ImageDraw.ImageDraw, "rectangle", lambda *_, **__: None)


def keep_the_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redact, "_touch", lambda *_: False)


@pytest.mark.parametrize("harm", [lose_the_boxes, keep_the_words])
def test_a_copy_in_which_something_is_left_is_not_made(
    monkeypatch: pytest.MonkeyPatch, harm: Callable[[pytest.MonkeyPatch], None]
) -> None:
    harm(monkeypatch)
    with pytest.raises(Refused, match=r"othing was kept"):
        redact.redact(statement(), [NAME], [Box(1, (300, 300, 400, 400))])

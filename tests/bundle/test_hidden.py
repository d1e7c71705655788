"""What lies in a paper unseen is told as it is taken in: whoever has the copy can read it."""

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from . import pdfs
from .test_take_in import notes

WORDS = pdfs.said("The witness is Zebulon Crabtree of Room 9", 60, 700)
BOX = b"0 g 55 690 400 30 re f "


def paper(content: bytes, **annotation: object) -> bytes:
    pdf = Pdf.new()
    page = pdfs.add_page(pdf, content, (0, 0, 595, 842))
    page.Resources = Dictionary(
        Font=Dictionary({f"/{name}": pdfs.font(pdf) for name in ("F", "G", "H", "I")})
    )
    if annotation:
        made = Dictionary(Type=Name.Annot, Rect=Array([100, 100, 120, 120]), **annotation)
        page.Annots = Array([pdf.make_indirect(made)])
    return pdfs.saved(pdf)


def test_words_under_a_box_that_was_laid_over_them_are_told() -> None:
    assert "Words that are not seen, as under a black box, can still be read in the file: page 1." in notes(
        paper(WORDS + BOX)
    )


@pytest.mark.parametrize(
    "content",
    [
        WORDS,
        BOX + b"1 g " + WORDS,
        b"0.9 g 55 690 400 30 re f 0 g " + WORDS,
        WORDS + b"0 g 55 60 400 30 re f ",
    ],
    ids=["plain", "white on a black line of a table", "on grey", "beside a box"],
)
def test_nothing_is_said_of_words_that_are_seen(content: bytes) -> None:
    assert "not seen" not in notes(paper(content))


@pytest.mark.parametrize(
    "annotation",
    [
        {"Subtype": Name.Text, "Contents": String("Crabtree is lying"), "T": String("Investigator")},
        {"Subtype": Name.FreeText, "Contents": String("Crabtree is lying"), "F": 2},
    ],
    ids=["a comment", "hidden"],
)
def test_comments_are_told(annotation: dict[str, object]) -> None:
    assert "Comments or fields that are not seen on its pages go with it to every reader: page 1." in notes(
        paper(WORDS, **annotation)
    )


def test_a_link_is_no_comment() -> None:
    assert "Comments" not in notes(paper(WORDS, Subtype=Name.Link, Contents=String("to the court")))


def test_what_is_no_text_is_no_comment_either() -> None:
    choices = Array([String("a"), String("b")])
    assert "Comments" not in notes(paper(WORDS, Subtype=Name.Widget, FT=Name.Ch, V=choices, F=2))

"""What wording is taken, and how it is refused."""

import pytest

from panelsec.errors import Refused
from panelsec.letters.page import render

from . import samples
from .reading import paragraphs, spoken


def _tags(fragment: str) -> list[str]:
    return [tag for tag, _ in spoken(render(fragment, samples.BARE))]


@pytest.mark.parametrize(
    ("wording", "reason"),
    [
        ("<h1>A</h1><p>unclosed", "not well formed"),
        ("<h1>A</h1><p>R&D</p>", "not well formed"),
        ("<h1>A</h1>loose text", "text outside a paragraph"),
        ("<h1>A</h1><script>x</script>", "<script>"),
        ("<h1>A</h1><p><font>x</font></p>", "<font> inside a paragraph"),
        ("<h1> </h1>", "an empty heading"),
        ("<h1>A</h1><h3>B</h3>", "a heading 3 that does not follow a heading 2"),
        ("<h2>A</h2>", "a heading 2 that does not follow a heading 1"),
        ('<h1>A</h1><p><a href="javascript:x">x</a></p>', "a link that does not lead"),
        ('<h1>A</h1><p><a href="file:///etc/passwd">x</a></p>', "a link that does not lead"),
        ('<h1>A</h1><div class="odd"><p>x</p></div>', "odd"),
        ("<h1>A</h1><ul><p>x</p></ul>", "<p> in a list"),
        ("<h1>A</h1><ul><li></li></ul>", "an empty list item"),
        ('<h1>A</h1><ol type="Z"><li>x</li></ol>', "Z"),
        ("<h1>A</h1><table><tr><td>x</td></tr></table>", "without thead or tbody"),
        (
            "<h1>A</h1><table><tbody><tr><td>x</td></tr><tr><td>x</td><td>y</td></tr></tbody></table>",
            "differ in length",
        ),
        ("<h1>A</h1><table><tbody><tr><p>x</p></tr></tbody></table>", "<p> in a table row"),
        ('<h1>A</h1><img src="https://example.org/x.png" alt="x"/>', "a picture without"),
        ("<h1>A</h1><img src='data:image/png;base64,AAAA' />", "a picture without"),
    ],
)
def test_wording_that_a_letter_cannot_have_is_refused(wording: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        render(wording, samples.BARE)


def test_white_space_is_collapsed_as_in_html() -> None:
    pdf = render("<h1>A</h1><p>  one\n   <strong> two</strong>\n <em>three</em> </p>", samples.BARE)
    assert [text for tag, text in spoken(pdf) if tag == "P"] == ["one two three"]


def test_empty_paragraphs_and_addresses_are_none() -> None:
    wording = '<div class="address"></div><h1>A</h1><p> </p><div class="signature"></div><pre></pre>'
    assert _tags(wording) == ["Document", "H1"]


def test_a_word_in_two_faces_is_one_word() -> None:
    assert paragraphs(render("<h1>A</h1><p>un<strong>proved</strong>.</p>", samples.BARE)) == ["unproved."]


def test_lines_of_an_address_are_separate_words() -> None:
    pdf = render('<div class="address">A. Bell<br/>Example College</div><h1>A</h1>', samples.BARE)
    assert paragraphs(pdf) == ["A. Bell Example College"]


def test_lists_are_tagged_as_lists() -> None:
    tags = _tags("<h1>A</h1><ul><li>one<ol><li>two</li></ol></li></ul>")
    inner = ["L", "LI", "Lbl", "LBody", "P"]
    assert tags == ["Document", "H1", *inner, *inner]


def test_nested_numbers_are_letters_and_lists_can_start_later() -> None:
    wording = '<h1>A</h1><ol start="3"><li>x<ol><li>y<ol start="9"><li>z</li></ol></li></ol></li></ol>'
    assert [text for tag, text in spoken(render(wording, samples.BARE)) if tag == "Lbl"] == [
        "3.",
        "(a)",
        "(ix)",
    ]


def test_tables_are_tagged_with_their_heads() -> None:
    wording = (
        "<h1>A</h1><table><caption>C</caption><thead><tr><th>x</th></tr></thead>"
        "<tbody><tr><td>y</td></tr></tbody></table>"
    )
    assert _tags(wording)[2:] == [
        "Table", "Caption", "P", "THead", "TR", "TH", "P", "TBody", "TR", "TD", "P",
    ]  # fmt: skip


def test_an_empty_cell_is_a_cell() -> None:
    assert _tags("<h1>A</h1><table><tbody><tr><td></td><td>x</td></tr></tbody></table>").count("TD") == 2


def test_preformatted_lines_keep_their_indent() -> None:
    pdf = render("<h1>A</h1><pre>LOT1\n  sha256 ab\n\nend</pre>", samples.BARE)
    assert [text for tag, text in spoken(pdf) if tag == "P"] == ["LOT1", "  sha256 ab", "end"]


def test_a_picture_in_the_text_is_a_figure() -> None:
    import base64

    data = base64.b64encode(samples.mark()).decode()
    assert "Figure" in _tags(f'<h1>A</h1><img alt="Signed" width="30" src="data:image/png;base64,{data}"/>')

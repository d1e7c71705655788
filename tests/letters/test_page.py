"""How letters come out as a whole."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdf
import pytest

from panelsec.errors import Refused
from panelsec.letters.page import FOOT_SAYS, Logo, render
from panelsec.letters.setting.blocks import Place
from panelsec.letters.setting.compose import Composer
from panelsec.letters.setting.fonts import NoGlyph
from panelsec.letters.setting.fragment import parse
from panelsec.letters.setting.looks import USUAL
from panelsec.letters.setting.structure import Element

from . import samples
from .reading import paragraphs, poppler, spoken


def _pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("kind", samples.KINDS)
def test_the_same_input_gives_the_same_bytes(kind: str) -> None:
    assert samples.KINDS[kind]() == samples.KINDS[kind]()


def test_letters_written_at_once_by_many_threads_are_the_letters_written_one_by_one() -> None:
    wordings = [f"<h1>Letter {i}</h1><p>{samples.NAMES} {i}</p>" for i in range(8)]
    alone = [render(wording, samples.ABOUT) for wording in wordings]
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(lambda wording: render(wording, samples.ABOUT), wordings)) == alone


def test_each_page_says_which_of_how_many_it_is() -> None:
    pages = _pages(render(samples.LONG, samples.ABOUT))
    assert [f"Page {i} of {len(pages)}" in page for i, page in enumerate(pages, 1)] == [True] * len(pages)
    assert all(samples.ABOUT.footer in page and samples.ABOUT.copy_for in page for page in pages)


def test_the_reference_runs_on_every_page_but_the_first() -> None:
    pages = _pages(render(samples.LONG, samples.ABOUT))
    assert ["DC-2022-0042 · Decision letter" in page for page in pages] == [False] + [True] * (len(pages) - 1)


def test_a_title_too_long_for_the_running_head_is_cut_between_words() -> None:
    about = replace(samples.ABOUT, title="Decision " * 30, copy_for="Copy for the Investigating Officer")
    head = next(line for line in _pages(render(samples.LONG, about))[1].splitlines() if "DC-2022" in line)
    assert re.fullmatch(r"DC-2022-0042 · (Decision )+… Copy for the Investigating Officer", head.strip())


def test_a_letter_opens_with_office_date_and_reference() -> None:
    said = paragraphs(render("<h1>Notice</h1>", samples.ABOUT))
    assert said == [
        samples.ABOUT.office,
        *samples.ABOUT.letterhead,
        "6 March 2022",
        "Reference: DC-2022-0042",
    ]


def test_an_annex_has_no_letterhead() -> None:
    assert paragraphs(render("<h1>Annex</h1>", samples.BARE)) == []


def test_the_file_says_its_title_language_and_day() -> None:
    with pikepdf.open(BytesIO(render(samples.RICH, samples.ABOUT))) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
        assert str(pdf.docinfo["/Title"]) == "Decision letter, DC-2022-0042"
        assert str(pdf.docinfo["/CreationDate"]) == "D:20220306000000Z"
        assert pdf.open_metadata()["dc:title"] == "Decision letter, DC-2022-0042"


def test_large_print_sets_text_in_18_points_and_takes_more_pages() -> None:
    usual, large = (render(samples.LONG, replace(samples.ABOUT, large_print=big)) for big in (False, True))
    assert len(_pages(large)) > 2 * len(_pages(usual))
    assert paragraphs(large) == paragraphs(usual)
    with pikepdf.open(BytesIO(large)) as pdf:
        sizes = [
            float(operands[1])
            for page in pdf.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "Tf"
        ]
    assert max(set(sizes), key=sizes.count) == 18
    assert min(sizes[1:]) >= 12


def test_nothing_is_drawn_outside_the_margins_in_large_print() -> None:
    pdf = render(
        samples.RICH + samples.TABLES.replace("<h1>Marks</h1>", ""), replace(samples.ABOUT, large_print=True)
    )
    for page in pypdf.PdfReader(BytesIO(pdf)).pages:
        for text, x in _starts(page):
            assert 50 < x < 545, text


def _starts(page: pypdf.PageObject) -> list[tuple[str, float]]:
    found: list[tuple[str, float]] = []
    page.extract_text(
        visitor_text=lambda text, cm, tm, font, size: found.append((text, tm[4])) if text.strip() else None
    )
    return found


def test_a_logo_has_its_alternative_text() -> None:
    pdf = render(
        "<h1>Notice</h1>", replace(samples.ABOUT, logo=Logo(samples.mark(), "The arms of the office"))
    )
    assert "Figure" in [tag for tag, _ in spoken(pdf)]
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert str(opened.Root.StructTreeRoot.K.K[0].Alt) == "The arms of the office"


@pytest.mark.parametrize("text", ["Anna 🙂", "राहुल", "สมชาย", "\U00020000", "\ue000"])
def test_a_character_that_no_font_prints_is_refused_by_name(text: str) -> None:
    with pytest.raises(
        NoGlyph, match=r"cannot print “.+” \(U\+[0-9A-F]{4,5}, .+\) in “.+”; write it in other letters"
    ):
        render(f"<h1>Notice</h1><p>Dear {text},</p>", samples.ABOUT)


def test_the_refusal_of_a_character_quotes_the_whole_name_it_stands_in() -> None:
    long = "word " * 40
    with pytest.raises(NoGlyph, match=r"in “Dear Imogen 😀 Tarrant,”; write"):
        render("<h1>Notice</h1><p>Dear Imogen 😀 Tarrant,</p>", samples.ABOUT)
    with pytest.raises(NoGlyph, match=r"in “… word (word )+Imogen 😀 Tarrant( word)+ …”; write"):
        render(f"<h1>Notice</h1><p>{long}Imogen 😀 Tarrant {long}</p>", samples.ABOUT)


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(Refused, match="broken character"):
        render("<h1>Notice</h1><p>\ud83d</p>", samples.ABOUT)


def test_control_and_direction_characters_are_left_out() -> None:
    pdf = render("<h1>Notice</h1><p>Anna\x00\x07 \u202eBell\u200b\ufeff</p>", samples.BARE)
    assert paragraphs(pdf) == ["Anna Bell"]


def test_no_page_ends_in_a_heading() -> None:
    for filler in range(30, 50):
        pages = _pages(
            render(f"<h1>A</h1>{'<p>x</p>' * filler}<h2>Findings</h2><p>{samples.REASONS}</p>", samples.BARE)
        )
        [page] = [page for page in pages if "Findings" in page]
        assert re.search(r"Findings\s+The Committee", page)


def test_words_that_announce_what_follows_stay_with_it_and_with_their_heading() -> None:
    fragment = parse(
        "<h1>Appeal</h1><p>You named these grounds:</p><ul><li>Bias</li><li>Haste</li></ul><p>So.</p>"
    )
    place = Place(USUAL.left, USUAL.measure)
    slabs = Composer(USUAL).compose(fragment, Element("Document"), place)
    assert [slab.keep for slab in slabs] == [True, True, False, False, False]


def test_a_short_item_of_a_list_is_not_broken_over_pages_but_a_long_one_may_be() -> None:
    place = Place(USUAL.left, USUAL.measure)

    def keeps(lines: int) -> list[bool]:
        item = parse(f"<ul><li>{'<p>x</p>' * lines}</li></ul>")
        return [slab.keep for slab in Composer(USUAL).compose(item, Element("Document"), place)]

    assert keeps(4) == [True, True, True, False]
    assert not all(keeps(9)[:-1])
    assert keeps(9)[0]  # the name of a measure stays with its terms


def test_a_signature_stays_with_its_name() -> None:
    for filler in range(25, 45):
        wording = f'<h1>A</h1>{"<p>x</p>" * filler}<div class="signature"><p>Yours</p><p>Secretary</p></div>'
        [page] = [page for page in _pages(render(wording, samples.BARE)) if "Yours" in page]
        assert "Secretary" in page


def test_a_turned_page_begins_anew() -> None:
    pages = _pages(render('<h1>One</h1><hr class="page"/><h2>Two</h2>', samples.BARE))
    assert ["Two" in page for page in pages] == [False, True]


def _closing(filler: int) -> str:
    """A letter of so many lines with a closing that stays together."""
    lines = "<p>A line of the letter.</p>" * filler
    return f'<h1>A</h1>{lines}<div class="keep"><p>Ask.</p><div class="signature"><p>Yours</p><p>S.<br/>T.</p></div></div>'


def test_no_letter_ends_with_a_page_that_holds_little_but_the_signature() -> None:
    counts = []
    for filler in range(16, 44):
        pages = _pages(render(_closing(filler), samples.ABOUT))
        counts.append(len(pages))
        if len(pages) > 1:
            assert pages[-1].count("A line of the letter.") >= 4
    assert counts == sorted(counts)
    assert {1, 2} <= set(counts)


def test_a_little_less_space_saves_a_page_but_never_in_large_print() -> None:
    saved = next(f for f in range(16, 44) if len(_pages(render(_closing(f), samples.ABOUT))) == 2) - 1
    with pikepdf.open(BytesIO(render(_closing(saved), samples.ABOUT))) as pdf:
        assert len(pdf.pages) == 1
    gaps = _leading(render(_closing(saved), samples.ABOUT)), _leading(render(_closing(4), samples.ABOUT))
    assert gaps[0] < gaps[1]
    large = replace(samples.ABOUT, large_print=True)
    assert len({_leading(render(_closing(f), large)) for f in range(12, 24)}) == 1


def _leading(pdf: bytes) -> float:
    """From one line of the letter to the next."""
    found = re.findall(r'yMin="([\d.]+)"[^>]*>line<', poppler("pdftotext", pdf, "-bbox", "-l", "1"))
    return round(float(found[1]) - float(found[0]), 1)


@pytest.mark.parametrize("large", [False, True])
def test_the_check_value_at_the_foot_is_explained_and_given_whole(large: bool) -> None:
    value = "Record 34:" + "9f86d081884c7d65" * 4
    about = replace(samples.ABOUT, footer=value, large_print=large)
    [page, *_] = _pages(render("<h1>A</h1>", about))
    assert FOOT_SAYS in page
    assert value in page
    assert FOOT_SAYS not in _pages(render("<h1>A</h1>", replace(about, footer="")))[0]


def test_a_small_table_is_not_broken_over_pages() -> None:
    rows = "".join(f"<tr><th>Row {i}</th><td>x</td></tr>" for i in range(4))
    table = f"<table><thead><tr><th>Head</th><th>B</th></tr></thead><tbody>{rows}</tbody></table>"
    for filler in range(22, 40):
        pages = _pages(render(f"<h1>A</h1>{'<p>x</p>' * filler}{table}", samples.BARE))
        [page] = [page for page in pages if "Head" in page]
        assert "Row 3" in page

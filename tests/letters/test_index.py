"""The index of a bundle."""

from dataclasses import replace
from io import BytesIO

import pypdf
import pypdfium2

from panelsec.letters.index import index

from . import samples
from .reading import spoken


def _within(page: pypdfium2.PdfPage, rect: tuple[float, float, float, float]) -> str:
    return " ".join(page.get_textpage().get_text_bounded(*rect).split())


def test_each_entry_stands_where_its_spot_says() -> None:
    made = samples.papers()
    assert len(made.spots) == len(samples.PAPERS)
    assert len({spot.page for spots in made.spots for spot in spots}) > 1
    read = pypdfium2.PdfDocument(made.pdf)
    for number, (entry, [spot]) in enumerate(zip(samples.PAPERS, made.spots, strict=True), 1):
        said = _within(read[spot.page], spot.rect)
        assert said.startswith(f"{number} ")
        assert " ".join(entry.title.split()) in said
        assert said.endswith(entry.page)


def test_page_numbers_do_not_move_the_layout() -> None:
    placeholders = [replace(entry, page="00000.00") for entry in samples.PAPERS]
    assert (
        index(["Papers for the Committee", "Meeting of 6 March 2022"], placeholders, samples.BARE).spots
        == samples.papers().spots
    )


def test_sections_are_headings_and_the_pages_are_the_bundles_to_number() -> None:
    made = samples.papers().pdf
    assert [text for tag, text in spoken(made) if tag == "H2"] == [f"Section {n}" for n in range(1, 6)]
    assert "Page 1 of" not in pypdf.PdfReader(BytesIO(made)).pages[0].extract_text()


def test_papers_without_sections_are_one_list() -> None:
    made = index(["Papers"], [replace(entry, section="") for entry in samples.PAPERS], samples.BARE)
    assert [tag for tag, _ in spoken(made.pdf)].count("Table") == 1

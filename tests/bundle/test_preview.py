"""Pictures of pages."""

import io

import pytest
from PIL import Image

from panelsec.bundle.preview import MOST_PIXELS, render
from panelsec.errors import Unavailable

from . import pdfs


def picture(data: bytes, page: int, width: int) -> Image.Image:
    return Image.open(io.BytesIO(render(data, page, width)), formats=("PNG",))


def test_a_page_is_as_wide_as_asked() -> None:
    seen = picture(pdfs.paper("one", "two"), 2, 300)
    assert abs(seen.width - 300) <= 1
    assert len(seen.convert("L").getcolors()) > 2


@pytest.mark.parametrize("box", [(0, 0, 14000, 14000), (0, 0, 10, 14000), (0, 0, 2, 2), (0, 0, 595, 842)])
@pytest.mark.parametrize("width", [-5, 10**6])
def test_a_picture_never_passes_its_bound(box: tuple[int, ...], width: int) -> None:
    seen = picture(pdfs.paper("x", box=box), 1, width)
    assert seen.width * seen.height <= MOST_PIXELS * 1.01


def test_a_form_shows_its_values() -> None:
    filled, blank = (picture(pdfs.form(value), 1, 400).tobytes() for value in ("Forty-two", " "))
    assert filled != blank


def test_a_page_that_is_not_there_is_said_plainly() -> None:
    with pytest.raises(Unavailable, match="no page 3: the paper has 1"):
        render(pdfs.paper("x"), 3, 100)


def test_a_file_that_is_no_pdf_is_said_plainly() -> None:
    with pytest.raises(Unavailable, match="cannot be shown"):
        render(b"nothing", 1, 100)

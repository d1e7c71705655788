"""Pages drawn in a process of its own."""

import threading

import pytest

from panelsec.bundle import worker
from panelsec.bundle.drawing import MOST_DOTS, Drawing, Undrawn
from panelsec.bundle.worker import Unwanted

from . import pdfs


def test_a_page_is_as_large_as_asked_and_tells_where_its_links_lead() -> None:
    drawn = Drawing(pdfs.paper("one", "two")).page(2, 0.5)
    assert drawn.image.size == (298, 421)
    assert len(drawn.image.getcolors() or ()) > 2


@pytest.mark.parametrize("box", [(0, 0, 14000, 14000), (0, 0, 10, 14000), (0, 0, 2, 2)])
def test_a_picture_never_passes_its_bound(box: tuple[int, ...]) -> None:
    wide, high = Drawing(pdfs.paper("x", box=box)).grey(1, 90).size
    assert wide * high <= MOST_DOTS * 1.01


def test_a_form_shows_its_values() -> None:
    filled, blank = (Drawing(pdfs.form(value)).grey(1, 1).tobytes() for value in ("Forty-two", " "))
    assert filled != blank


def test_a_page_that_takes_too_long_is_named_and_the_next_is_drawn() -> None:
    heavy = Drawing(pdfs.heavy(), limit=0.2)
    with pytest.raises(Undrawn, match=r"Page 1 takes more than 0.2 seconds to draw"):
        heavy.page(1, 1)
    heavy.limit = 10
    assert heavy.page(2, 0.2).image.size == (119, 169)


def test_a_page_that_is_no_longer_wanted_is_soon_left() -> None:
    Drawing(pdfs.paper("x")).page(1, 0.1)
    heavy = Drawing(pdfs.heavy(), limit=600)
    threading.Timer(0.2, heavy.close).start()
    with pytest.raises(Unwanted):
        heavy.page(1, 1)


def test_what_is_no_pdf_and_a_page_that_is_not_there_cannot_be_drawn() -> None:
    for data, page in ((b"nothing", 1), (pdfs.paper("x"), 3)):
        with pytest.raises(Undrawn, match=f"Page {page} cannot be drawn"):
            Drawing(data).page(page, 1)


def test_a_page_is_drawn_by_the_process_that_was_started_ahead_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "_DRAWING", ahead := worker.Process("panelsec.bundle.drawing"))
    worker.start()
    started = ahead._process
    Drawing(pdfs.paper("x")).page(1, 0.1)
    assert ahead._process is started
    started.kill()

"""Text recognised in scans: by the real thing, in a process of its own."""

import io
import multiprocessing
import re
from collections import Counter
from pathlib import Path

import pikepdf
import pytest

from panelsec.bundle import worker
from panelsec.bundle.incoming import ocr
from panelsec.bundle.progress import Cancelled
from panelsec.errors import Refused, Unavailable
from tests.bundle.scans import scanned

GUIDE = Path(__file__).parents[2] / "docs" / "guide.md"


def of_words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


@pytest.mark.slow
def test_of_a_full_page_of_english_scanned_at_200_dots_95_words_of_100_are_recognised() -> None:
    sentences = re.findall(r"[A-Z][a-z ,]{60,}[.:]", GUIDE.read_text(encoding="utf-8"))
    text = " ".join(sentences)[:2_600]
    made = ocr.make_searchable(scanned(text), (1,))
    wanted, found = of_words(text), of_words(made.text)
    assert sum(wanted.values()) > 350
    assert (wanted & found).total() >= 0.95 * wanted.total()


def test_one_who_no_longer_wants_it_stops_it_at_once_and_no_process_stays() -> None:
    worker.start()  # what draws stays; so does what puts papers together, where a test has used it
    before, asked = set(multiprocessing.active_children()), []

    def stop(done: int, of: int) -> bool:
        asked.append(done)
        return before >= set(multiprocessing.active_children())

    with pytest.raises(Cancelled):
        ocr.make_searchable(scanned("A key hung beside the door.", lower=0.2), (1,), stop)
    assert set(asked) == {0}
    assert before >= set(multiprocessing.active_children())


def test_a_page_that_takes_too_long_is_named_and_a_page_without_text_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(ocr, "LIMIT", 0.0)
        with pytest.raises(Unavailable, match=r"page 1 could not be recognised on this computer\. Ask for"):
            ocr.make_searchable(scanned("A key hung beside the door.", lower=0.2), (1,))
    empty = io.BytesIO()
    sheet = pikepdf.new()
    sheet.add_blank_page()
    sheet.save(empty)
    monkeypatch.setattr(ocr, "_of", lambda *_: ocr._Page())
    with pytest.raises(Refused, match="No text was found"):
        ocr.make_searchable(empty.getvalue(), (1,))

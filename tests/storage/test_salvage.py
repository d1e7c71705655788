"""A page is lost: what was on the others is salvaged, and what was on it is named."""

import random
from pathlib import Path

import pytest

from panelsec.storage.record import Entry
from panelsec.storage.recovery.salvage import salvage
from panelsec.storage.store import Store

from .conftest import NOW, Kept

PAGE, EVENTS, PAPERS = 4096, 400, 12


@pytest.fixture
def filled(kept: Kept) -> list[str]:
    with kept.unlock() as store:
        for number in range(EVENTS):
            store.record.append(
                f"DC/{number % 7}", [Entry(NOW, "Secretary", "Noted", {"text": "x" * (number % 300)})]
            )
        for number in range(20):
            store.drafts.save(f"draft {number}", {"text": "y" * 700})
        chance = random.Random(2)
        return [store.papers.put(chance.randbytes(1_500_000 if n == 3 else 5_000)) for n in range(PAPERS)]


def wreck(kept: Kept, page: int) -> None:
    raw = bytearray(kept.place.read_bytes())
    raw[(page - 1) * PAGE : page * PAGE] = random.Random(page).randbytes(PAGE)
    kept.place.write_bytes(raw)


def test_of_a_store_that_is_whole_everything_is_salvaged(
    kept: Kept, filled: list[str], tmp_path: Path
) -> None:
    found = salvage(kept.place, tmp_path / "salvaged.panelsec", kept.keychain)
    assert found.lost == ()
    with Store.unlock(found.place, kept.keychain, any_folder=True) as store:
        assert store.papers.all() == filled
        assert store.record.head().sequence == EVENTS
        assert store.check() == []
        assert len(store.drafts.keys()) == 20


def test_whichever_page_is_lost_only_its_rows_are_and_they_are_named(
    kept: Kept, filled: list[str], tmp_path: Path
) -> None:
    whole = kept.place.read_bytes()
    count = len(whole) // PAGE
    for page in [*range(1, 50, 3), *random.Random(1).sample(range(50, count + 1), 4)]:
        kept.place.write_bytes(whole)
        wreck(kept, page)
        target = tmp_path / f"{page}.panelsec"
        found = salvage(kept.place, target, kept.keychain)
        assert f"Page {page} of the file is lost." in found.lost
        with Store.unlock(target, kept.keychain, any_folder=True) as store:
            events = sum(len(store.record.events(f"DC/{n}")) for n in range(7))
            assert EVENTS - events <= 60, f"page {page} held no more"
            assert len(filled) - len(store.papers.all()) <= 8, "the beginnings of so many papers share a page"
            assert all(store.papers.read(each) for each in store.papers.all())
            if events < EVENTS or len(store.papers.all()) < len(filled):
                assert found.lost
        assert kept.place.read_bytes() != whole, "the damaged file is not touched"


def test_one_bad_page_is_told_in_words_with_the_one_paper_that_it_held(kept: Kept, filled: list[str]) -> None:
    page = kept.place.stat().st_size // PAGE - 100  # among those of the one big paper
    wreck(kept, page)
    with kept.unlock() as store:
        said = store.check()
    assert said[0] == f"Page {page} of the file is damaged."
    assert [filled[3][:16] in each for each in said[1:]] == [True]


@pytest.mark.parametrize("index", ["sqlite_autoindex_contents_1", "sqlite_autoindex_chunks_1"])
def test_a_bad_page_in_an_index_to_the_papers_is_told_as_that_and_calls_no_paper_damaged(
    kept: Kept, filled: list[str], index: str
) -> None:
    with kept.unlock() as store:
        [[page]] = store.connection.rows("SELECT rootpage FROM sqlite_master WHERE name = ?", [index])
    wreck(kept, page)
    with kept.unlock() as store:
        said = store.check()
    assert said[:1] == [f"Page {page} of the file is damaged."]
    assert [each for each in said if "SHA-256" in each] == []
    assert any(each.startswith("An index that leads to papers is damaged.") for each in said)

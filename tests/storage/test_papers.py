"""Papers come out as they went in, once for the same bytes, a piece at a time."""

import hashlib
import io
import os
import threading
import tracemalloc
from pathlib import Path

import pytest

from panelsec.storage.faults import PaperMissing, StoreDamaged
from panelsec.storage.papers import CHUNK_BYTES
from panelsec.storage.store import Store

from .conftest import Kept

SIZES = [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES + 17]


class _Dripping(io.RawIOBase):
    """Gives less than it is asked for, as a pipe does."""

    def __init__(self, content: bytes) -> None:
        self._stream = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._stream.read(min(size, 100_003))


@pytest.mark.parametrize("size", SIZES)
def test_a_paper_comes_out_as_it_went_in(store: Store, size: int) -> None:
    content = os.urandom(size)
    paper = store.papers.put(content)
    assert paper == hashlib.sha256(content).hexdigest()
    assert store.papers.size(paper) == size
    assert store.papers.read(paper) == content
    assert store.papers.put(_Dripping(content)) == paper
    [[chunks]] = store.connection.rows("SELECT count(*) FROM chunks")
    assert chunks == -(-size // CHUNK_BYTES)
    assert store.papers.verify() == []


def test_a_paper_is_read_from_any_place_as_a_file_is(store: Store) -> None:
    content = os.urandom(2 * CHUNK_BYTES + 99)
    with store.papers.open(store.papers.put(content)) as stream, io.BytesIO(content) as file:
        for whence, offset, size in [
            (0, CHUNK_BYTES - 5, 10),
            (1, -10, 3),
            (2, -7, 100),
            (2, 50, 10),
            (0, 0, 5),
            (0, 2 * CHUNK_BYTES, 200),
            (0, 17, 2 * CHUNK_BYTES),
        ]:
            assert stream.seek(offset, whence) == file.seek(offset, whence)
            assert stream.read(size) == file.read(size)
            assert stream.tell() == file.tell()
        assert stream.seekable()
        with pytest.raises(ValueError, match="before the start"):
            stream.seek(-10 * CHUNK_BYTES)


def test_the_same_bytes_are_one_paper_and_stored_once(store: Store) -> None:
    assert store.papers.put(b"same") == store.papers.put(b"same")
    assert len(store.papers.all()) == 1
    assert store.connection.rows("SELECT count(*) FROM chunks") == [(1,)]


def test_an_erased_paper_is_gone_and_the_others_stay(store: Store) -> None:
    gone, stays = store.papers.put(b"gone"), store.papers.put(b"stays")
    store.papers.erase([gone])
    store.papers.erase([gone])
    assert store.papers.all() == [stays]
    assert store.papers.read(stays) == b"stays"
    assert store.connection.rows("SELECT data FROM chunks") == [(b"stays",)]
    for asked in (store.papers.size, store.papers.open):
        with pytest.raises(PaperMissing):
            asked(gone)


@pytest.mark.parametrize(
    "meddling",
    [
        "UPDATE chunks SET data = zeroblob(length(data)) WHERE number = 1",
        "UPDATE chunks SET data = x'00' WHERE number = 1",
        "DELETE FROM chunks WHERE number = 1",
        "UPDATE chunks SET number = -number WHERE length(data) > 99",
    ],
)
def test_bytes_that_were_changed_are_noticed_when_the_whole_is_read(store: Store, meddling: str) -> None:
    paper = store.papers.put(os.urandom(2 * CHUNK_BYTES))
    other = store.papers.put(b"other")
    store.connection.run(meddling)
    with pytest.raises(StoreDamaged, match=f"{paper[:16]}… is damaged"):
        store.papers.read(paper)
    assert store.papers.read(other) == b"other"
    [fault] = store.papers.verify()
    assert paper[:16] in fault


def test_a_big_paper_is_never_whole_in_memory(store: Store, tmp_path: Path) -> None:
    big = tmp_path / "big"
    big.write_bytes(os.urandom(CHUNK_BYTES) * 24)
    tracemalloc.start()
    with big.open("rb") as source:
        paper = store.papers.put(source)
    with store.papers.open(paper) as stream:
        while stream.read(64 * 1024):
            pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 * CHUNK_BYTES


def test_a_paper_is_read_on_another_thread_while_acts_go_on(store: Store) -> None:
    content = os.urandom(3 * CHUNK_BYTES)
    paper = store.papers.put(content)
    read: list[bytes] = []
    with store.papers.open(paper) as stream:
        stream.read(10)
        thread = threading.Thread(target=lambda: read.append(store.papers.read(paper)))
        thread.start()
        store.papers.put(b"meanwhile")
        thread.join()
        assert stream.read() == content[10:]
    assert read == [content]


def test_an_index_that_no_longer_leads_to_a_paper_is_told_and_stops_no_check(kept: Kept) -> None:
    with kept.unlock() as store:
        [(page,)] = store.connection.rows(
            "SELECT rootpage FROM sqlite_master WHERE name LIKE 'sqlite_autoindex_contents%'"
        )
    older = kept.place.read_bytes()[(page - 1) * 4096 : page * 4096]
    with kept.unlock() as store:
        store.papers.put(b"a paper")
    with kept.place.open("rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(older)
    with kept.unlock() as store:
        assert any(said.startswith("An index that leads to papers is damaged.") for said in store.check())

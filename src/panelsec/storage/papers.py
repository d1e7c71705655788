"""Papers, stored in the encrypted file in chunks of 1 MiB, so that none is ever whole in memory or plain on disk."""

import hashlib
import io
from collections.abc import Collection
from typing import Any, BinaryIO

from panelsec.storage import naming
from panelsec.storage.connection import Connection
from panelsec.storage.driver import needing
from panelsec.storage.faults import PaperMissing, StoreDamaged

CHUNK_BYTES = 1024 * 1024
_NO_WAY = (
    "An index that leads to papers is damaged. No other paper is lost by that, but some can’t be opened. Restore the latest "
    "backup, or salvage what can be read."
)


class Papers:
    """Papers by the SHA-256 of their bytes, in hex. The record names them so, and thereby vouches for them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, source: bytes | BinaryIO) -> str:
        """Stores a paper; bytes that are there already are not stored again."""
        stream = io.BytesIO(source) if isinstance(source, bytes) else source
        whole = len(source) if isinstance(source, bytes) else 0  # whoever gives a stream knows
        with needing(2 * whole), self._connection.act():  # in the log, and then in the file
            [[content]] = self._connection.rows("SELECT coalesce(max(id), 0) + 1 FROM contents")
            digest, size, number = hashlib.sha256(), 0, 0
            while chunk := _read_chunk(stream):
                digest.update(chunk)
                self._connection.run("INSERT INTO chunks VALUES (?, ?, ?)", (content, number, chunk))
                size, number = size + len(chunk), number + 1
            sha256 = digest.hexdigest()
            if self._connection.row("SELECT 1 FROM contents WHERE sha256 = ?", [sha256]):
                self._connection.run("DELETE FROM chunks WHERE content = ?", [content])
            else:
                self._connection.run("INSERT INTO contents VALUES (?, ?, ?)", (content, sha256, size))
            return sha256

    def size(self, sha256: str) -> int:
        """Raises PaperMissing if there is none."""
        row = self._connection.row("SELECT size FROM contents WHERE sha256 = ?", [sha256])
        if row is None:
            called = naming.named(self._connection).get(sha256, _by_number(sha256))
            raise PaperMissing(
                f"{naming.missing(called)} Put a backup that has it in the place of this file."
            )
        return int(row[0])

    def all(self) -> list[str]:
        return [sha256 for (sha256,) in self._connection.rows("SELECT sha256 FROM contents ORDER BY id")]

    def open(self, sha256: str) -> BinaryIO:
        """A seekable stream. Read from start to end, it raises StoreDamaged if the bytes are not those that were stored."""
        return io.BufferedReader(_Chunks(self._connection, sha256, self.size(sha256)), CHUNK_BYTES)

    def read(self, sha256: str) -> bytes:
        with self.open(sha256) as stream:
            return stream.read()

    def erase(self, papers: Collection[str]) -> None:
        """Remove papers for good; the bytes are gone from the file when the store is closed or `scrub` is called."""
        with self._connection.act():
            for sha256 in papers:
                self._connection.run(
                    "DELETE FROM chunks WHERE content = (SELECT id FROM contents WHERE sha256 = ?)", [sha256]
                )
                self._connection.run("DELETE FROM contents WHERE sha256 = ?", [sha256])

    def verify(self) -> list[str]:
        """A sentence for each paper whose bytes are not those that were stored, and one if only an index is damaged."""
        unread = [sha256 for sha256 in self.all() if self._is_broken(sha256)]
        broken = [sha256 for sha256 in unread if not self._is_whole(sha256)]
        called = self._called() if broken else {}
        found = [_damaged(called.get(sha256, _by_number(sha256))).message for sha256 in broken]
        return found if len(broken) == len(unread) else [*found, _NO_WAY]

    def _is_broken(self, sha256: str) -> bool:
        try:
            with self.open(sha256) as stream:
                while stream.read(CHUNK_BYTES):
                    pass
        except StoreDamaged:  # missing too: an index with an older page in it no longer leads to the paper
            return True
        return False

    def _is_whole(self, sha256: str) -> bool:
        """Reads the chunks without the index, which may no longer lead to them."""
        digest = hashlib.sha256()
        try:
            pieces = self._connection.rows(
                "SELECT rowid FROM chunks NOT INDEXED"
                " WHERE content = (SELECT id FROM contents NOT INDEXED WHERE sha256 = ?) ORDER BY number",
                [sha256],
            )
            for piece in pieces:
                digest.update(self._connection.rows("SELECT data FROM chunks WHERE rowid = ?", piece)[0][0])
        except StoreDamaged:
            return False
        return digest.hexdigest() == sha256

    def _called(self) -> dict[str, str]:
        try:
            return naming.named(self._connection)
        except StoreDamaged:
            return {}


class _Chunks(io.RawIOBase):
    """Reads a paper's pieces as one stream, holding one of them in memory."""

    def __init__(self, connection: Connection, sha256: str, size: int) -> None:
        self._connection, self._sha256, self._size = connection, sha256, size
        self._position = 0
        self._number, self._chunk = -1, b""
        self._digest, self._digested = hashlib.sha256(), 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise ValueError("a place before the start of the paper")
        self._position = start + offset
        return self._position

    def readinto(self, buffer: Any) -> int:
        if self._position >= self._size:
            self._compare()
            return 0
        chunk, offset = self._chunk_at(self._position)
        with memoryview(buffer).cast("B") as view:
            piece = chunk[offset : offset + len(view)]
            view[: len(piece)] = piece
        if self._digested == self._position:
            self._digest.update(piece)
            self._digested += len(piece)
        self._position += len(piece)
        return len(piece)

    def _chunk_at(self, position: int) -> tuple[bytes, int]:
        number, offset = divmod(position, CHUNK_BYTES)
        if number != self._number:
            row = self._connection.row(
                "SELECT data FROM chunks JOIN contents ON id = content WHERE sha256 = ? AND number = ?",
                (self._sha256, number),
            )
            wanted = min(CHUNK_BYTES, self._size - number * CHUNK_BYTES)
            if row is None or len(row[0]) != wanted:
                raise self._damaged()
            self._number, self._chunk = number, row[0]
        return self._chunk, offset

    def _compare(self) -> None:
        if self._digested == self._size and self._digest.hexdigest() != self._sha256:
            raise self._damaged()

    def _damaged(self) -> StoreDamaged:
        return _damaged(naming.named(self._connection).get(self._sha256, _by_number(self._sha256)))


def _read_chunk(stream: BinaryIO) -> bytes:
    # a pipe or socket may give less than was asked for: fill each piece but the last
    parts, wanted = [], CHUNK_BYTES
    while wanted and (part := stream.read(wanted)):
        parts.append(part)
        wanted -= len(part)
    return b"".join(parts)


def _by_number(sha256: str) -> str:
    return f"the paper with the SHA-256 {sha256[:16]}…"


def _damaged(called: str) -> StoreDamaged:
    return StoreDamaged(
        f"{called[:1].upper()}{called[1:]} is damaged: its bytes aren’t those that were put in. Restore the latest backup."
    )

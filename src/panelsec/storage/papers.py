"""Papers, kept in the encrypted file in pieces of 1 MiB, so that none is ever whole in memory or plain on
disk."""

import hashlib
import io
from dataclasses import dataclass
from typing import Any, BinaryIO

from panelsec.storage.connection import Connection
from panelsec.storage.faults import StoreDamaged

CHUNK_BYTES = 1024 * 1024
_SELECT = (
    "SELECT p.id, c.sha256, c.size, p.name, p.media_type FROM papers p JOIN contents c ON c.id = p.content"
)


@dataclass(frozen=True)
class Paper:
    id: int
    sha256: str
    size: int
    name: str
    media_type: str


class Papers:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, source: bytes | BinaryIO, name: str, media_type: str) -> Paper:
        """Bytes that are there already aren't stored again; under the same name and type, it is the same
        paper."""
        stream = io.BytesIO(source) if isinstance(source, bytes) else source
        with self._connection.act():
            content = self._put_content(stream)
            self._connection.run(
                "INSERT INTO papers (content, name, media_type) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                (content, name, media_type),
            )
            [found] = self._select(
                "WHERE c.id = ? AND p.name = ? AND p.media_type = ?", content, name, media_type
            )
            return found

    def _put_content(self, stream: BinaryIO) -> int:
        [[content]] = self._connection.rows("SELECT coalesce(max(id), 0) + 1 FROM contents")
        digest, size, number = hashlib.sha256(), 0, 0
        while chunk := _read_chunk(stream):
            digest.update(chunk)
            self._connection.run("INSERT INTO chunks VALUES (?, ?, ?)", (content, number, chunk))
            size, number = size + len(chunk), number + 1
        known = self._connection.row("SELECT id FROM contents WHERE sha256 = ?", [digest.hexdigest()])
        if known:
            self._connection.run("DELETE FROM chunks WHERE content = ?", [content])
            return int(known[0])
        self._connection.run("INSERT INTO contents VALUES (?, ?, ?)", (content, digest.hexdigest(), size))
        return int(content)

    def paper(self, paper_id: int) -> Paper:
        """KeyError where there is none."""
        for found in self._select("WHERE p.id = ?", paper_id):
            return found
        raise KeyError(paper_id)

    def all(self) -> list[Paper]:
        return self._select("ORDER BY p.id")

    def open(self, paper_id: int) -> BinaryIO:
        """A stream that can be read and sought in. Read from start to end, it raises StoreDamaged where the
        bytes aren't those that were put in."""
        paper = self.paper(paper_id)
        return io.BufferedReader(_Chunks(self._connection, paper), CHUNK_BYTES)

    def read(self, paper_id: int) -> bytes:
        with self.open(paper_id) as stream:
            return stream.read()

    def erase(self, paper_id: int) -> None:
        """Remove a paper for good; its bytes go with the last paper that has them."""
        with self._connection.act():
            row = self._connection.row("SELECT content FROM papers WHERE id = ?", [paper_id])
            if row is None:
                raise KeyError(paper_id)
            self._connection.run("DELETE FROM papers WHERE id = ?", [paper_id])
            if self._connection.row("SELECT 1 FROM papers WHERE content = ?", row) is None:
                self._connection.run("DELETE FROM chunks WHERE content = ?", row)
                self._connection.run("DELETE FROM contents WHERE id = ?", row)

    def verify(self) -> list[str]:
        """The papers whose bytes aren't those that were put in, a sentence each."""
        faults = []
        for paper in self.all():
            try:
                with self.open(paper.id) as stream:
                    while stream.read(CHUNK_BYTES):
                        pass
            except StoreDamaged:
                faults.append(f"Paper {paper.id} is damaged: its bytes aren't those that were put in.")
        return faults

    def _select(self, where: str, *parameters: object) -> list[Paper]:
        return [Paper(*row) for row in self._connection.rows(f"{_SELECT} {where}", parameters)]


class _Chunks(io.RawIOBase):
    """Reads a paper's pieces as one stream, holding one of them in memory."""

    def __init__(self, connection: Connection, paper: Paper) -> None:
        self._connection, self._paper = connection, paper
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
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._paper.size}[whence]
        if start + offset < 0:
            raise ValueError("a place before the start of the paper")
        self._position = start + offset
        return self._position

    def readinto(self, buffer: Any) -> int:
        if self._position >= self._paper.size:
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
                (self._paper.sha256, number),
            )
            wanted = min(CHUNK_BYTES, self._paper.size - number * CHUNK_BYTES)
            if row is None or len(row[0]) != wanted:
                raise _damaged(self._paper)
            self._number, self._chunk = number, row[0]
        return self._chunk, offset

    def _compare(self) -> None:
        if self._digested == self._paper.size and self._digest.hexdigest() != self._paper.sha256:
            raise _damaged(self._paper)


def _read_chunk(stream: BinaryIO) -> bytes:
    # a pipe or socket may give less than was asked for: fill each piece but the last
    parts, wanted = [], CHUNK_BYTES
    while wanted and (part := stream.read(wanted)):
        parts.append(part)
        wanted -= len(part)
    return b"".join(parts)


def _damaged(paper: Paper) -> StoreDamaged:
    return StoreDamaged(
        f"Paper {paper.id} is damaged: its bytes aren't those that were put in. Restore the latest backup."
    )

"""Salvages what can still be read of a damaged store into a new file, page by page."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from os import close
from pathlib import Path

from panelsec.storage import driver, faults, naming, schema
from panelsec.storage.checking import faults_of
from panelsec.storage.connection import Connection
from panelsec.storage.driver import Database
from panelsec.storage.envelope import Envelope, beside
from panelsec.storage.files import make_private, real, sync
from panelsec.storage.keychain import Keychain
from panelsec.storage.opening import held, kept_key, own_envelope
from panelsec.storage.recovery.raw_pages import RawPages, Value

_SHA256 = 64


@dataclass(frozen=True)
class Salvaged:
    """The new file, which opens with the same code, and what is not in it, a sentence each.

    Lists and search are made anew from the record by whoever opens it."""

    place: Path
    rows: int
    lost: tuple[str, ...]


def salvage(place: Path, target: Path, keychain: Keychain, code: str | None = None) -> Salvaged:
    """The damaged store stays as it is. Where a backup is newer than the damage, restore that instead."""
    place = real(place)
    with held(place) as hold:
        envelope = own_envelope(place)
        salt = envelope.salt if envelope else driver.read_salt(place)
        key = envelope.open(code) if code and envelope else kept_key(keychain, salt.hex(), envelope)
        close(make_private(target))
        if envelope:
            envelope.write(beside(target))
        connection = Connection(lambda: driver.open_file(target, key, salt, newest=schema.VERSION))
        try:
            with driver.needing(2 * place.stat().st_size):  # its log, then the file
                rows, lost = _fill(connection, RawPages(place, key, salt), envelope)
        finally:
            connection.close(Database.close)
        sync(target)
        hold.release()
        return Salvaged(target, rows, tuple(lost))


def _fill(connection: Connection, pages: RawPages, envelope: Envelope | None) -> tuple[int, list[str]]:
    rows = 0
    with connection.using() as database:
        schema.migrate(database)
        database.execute("PRAGMA foreign_keys = OFF").fetchall()
        with database.atomic():
            for rowid, columns in pages.rows():
                name = _table(columns)
                if name:
                    first = [rowid] if columns[0] is None else [columns[0]]
                    marks = ", ".join("?" * len(columns))
                    database.execute(f"INSERT OR IGNORE INTO {name} VALUES ({marks})", first + columns[1:])  # noqa: S608
                    rows += 1
            lost = [*_make_whole(database, envelope)]
            broken = [*_without_broken(database)]
    called = naming.lost(connection)
    lost += [f"The paper with the SHA-256 {each[:16]}… is lost." for each in broken if each not in called]
    lost += [naming.missing(each) for each in called.values()]
    return rows, [*(f"Page {n} of the file is lost." for n in pages.lost()), *lost, *faults_of(connection)]


def _table(columns: list[Value]) -> str | None:
    """Each of our tables has rows of a shape of its own; lists and search are not wanted, nor SQLite's own."""
    match columns:
        case [None, str(), str(), str(), str(), bytes(), bytes(), bytes()]:
            return "events"
        case [None, bytes() | None, str() | None, int() | None]:
            return "bodies"
        case [None, str(sha256), int()] if len(sha256) == _SHA256:
            return "contents"
        case [int(), int(), bytes()]:
            return "chunks"
        case [str(), str()]:
            return "drafts"
        case [None, str(), str(), str(), bytes(), str()]:
            return "about"
        case _:
            return None


def _make_whole(database: Database, envelope: Envelope | None) -> Iterator[str]:
    """Names of papers are found again from their bytes."""
    if not database.execute("SELECT 1 FROM about").fetchall():
        if envelope is None:
            raise faults.StoreDamaged("Too much of the file is lost. Restore the latest backup.")
        database.execute(
            "INSERT INTO about VALUES (1, ?, '', '', ?, '')", (envelope.file_id, envelope.to_bytes())
        )
        yield "When and by whom the file was made is lost, so its record can’t be verified from the beginning."
    database.execute("DELETE FROM bodies WHERE sequence NOT IN (SELECT sequence FROM events)")
    database.execute(
        "UPDATE bodies SET erased_by = sequence + 1 WHERE erased_by NOT IN (SELECT sequence FROM events)"
    )
    for (content,) in database.execute("SELECT DISTINCT content FROM chunks").fetchall():
        _name(database, content)


def _without_broken(database: Database) -> Iterator[str]:
    """The papers that lack a piece, which go."""
    for content, sha256 in database.execute("SELECT id, sha256 FROM contents").fetchall():
        if _digest(database, content)[0] != sha256:
            database.execute("DELETE FROM chunks WHERE content = ?", (content,))
            database.execute("DELETE FROM contents WHERE id = ?", (content,))
            yield sha256


def _name(database: Database, content: int) -> None:
    if not database.execute("SELECT 1 FROM contents WHERE id = ?", (content,)).fetchall():
        database.execute(
            "INSERT OR IGNORE INTO contents VALUES (?, ?, ?)", (content, *_digest(database, content))
        )


def _digest(database: Database, content: int) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    for (data,) in database.execute("SELECT data FROM chunks WHERE content = ? ORDER BY number", (content,)):
        digest.update(data)
        size += len(data)
    return digest.hexdigest(), size

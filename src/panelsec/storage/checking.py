"""Whether a file holds what was put into it: every page, every paper, every event."""

from pathlib import Path

from panelsec.storage import driver, faults, schema
from panelsec.storage.connection import Connection
from panelsec.storage.driver import Database
from panelsec.storage.papers import Papers
from panelsec.storage.record import Head, Record

_COUNTED = ("events", "bodies", "contents", "chunks")


def faults_of(connection: Connection, seen: Head | None = None) -> list[str]:
    """What is wrong with the file, its papers and its record, a sentence each; `seen` is a head kept elsewhere."""
    found = []
    for pragma in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
        try:
            rows = connection.rows(f"PRAGMA {pragma}")
        except faults.StoreDamaged as fault:
            rows = [(fault.message,)]
        found += [f"The file: {' '.join(map(str, row))}" for row in rows if row != ("ok",)]
    for verify in (Papers(connection).verify, lambda: Record(connection).verify(seen)):
        try:
            found += verify()
        except faults.StoreDamaged as fault:
            found.append(fault.message)
    return found


def counted(connection: Connection) -> tuple[int, ...]:
    """How many events, bodies, papers and pieces of papers there are."""
    return tuple(connection.rows(f"SELECT count(*) FROM {table}")[0][0] for table in _COUNTED)  # noqa: S608


def prove(place: Path, key: bytes, salt: bytes) -> tuple[Head, tuple[int, ...]]:
    """Read all of a closed file, without touching it; gives its head and counts, StoreDamaged says what is wrong."""
    connection = Connection(lambda: driver.open_still(place, key, salt, newest=schema.VERSION))
    try:
        found = faults_of(connection)
        if found:
            raise faults.StoreDamaged(" ".join(["This copy of the file doesn't hold.", *found]))
        return Record(connection).head(), counted(connection)
    finally:
        connection.close(Database.close)

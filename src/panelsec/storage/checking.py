"""Whether a file holds what was put into it: every page, every paper, every event."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from panelsec.storage import driver, faults, schema
from panelsec.storage.connection import Connection
from panelsec.storage.driver import Database
from panelsec.storage.papers import Papers
from panelsec.storage.record import Head, Record

Report = Callable[[int, int, str], None]
"""How far it is: done, of how many, in words. What it raises ends the work."""
_PARTS = {
    "cipher_integrity_check": "Whether each page is as it was written",
    "integrity_check": "Whether the pages fit together",
    "foreign_key_check": "Whether nothing leads nowhere",
}
_COUNTED = ("events", "bodies", "contents", "chunks")


def unheard(done: int, of: int, words: str) -> None:
    """Nobody wants to know how far it is."""


def faults_of(connection: Connection, seen: Head | None = None, report: Report = unheard) -> list[str]:
    """What is wrong with the file, its papers and its record, a sentence each; `seen` is a head kept elsewhere."""
    checks: dict[str, Callable[[], list[str]]] = {
        words: partial(_pragma, connection, pragma) for pragma, words in _PARTS.items()
    }
    checks |= {
        "Every paper": Papers(connection).verify,
        "Every event": lambda: Record(connection).verify(seen),
    }
    found = []
    for at, (words, check) in enumerate(checks.items()):
        with connection.heeding(partial(report, at, len(checks), words)):
            report(at, len(checks), words)
            try:
                found += check()
            except faults.StoreDamaged as fault:
                found.append(fault.message)
    return found


def _pragma(connection: Connection, pragma: str) -> list[str]:
    try:
        rows = connection.rows(f"PRAGMA {pragma}")
    except faults.StoreDamaged as fault:
        rows = [(fault.message,)]
    return [f"The file: {' '.join(map(str, row))}" for row in rows if row != ("ok",)]


def counted(connection: Connection) -> tuple[int, ...]:
    """How many events, bodies, papers and pieces of papers there are."""
    return tuple(connection.rows(f"SELECT count(*) FROM {table}")[0][0] for table in _COUNTED)  # noqa: S608


def prove(place: Path, key: bytes, salt: bytes, report: Report = unheard) -> tuple[Head, tuple[int, ...]]:
    """Read all of a closed file, without touching it; gives its head and counts, StoreDamaged says what is wrong."""
    connection = Connection(lambda: driver.open_still(place, key, salt, newest=schema.VERSION))
    try:
        found = faults_of(connection, report=report)
        if found:
            raise faults.StoreDamaged(" ".join(["This copy of the file doesn't hold.", *found]))
        return Record(connection).head(), counted(connection)
    finally:
        connection.close(Database.close)

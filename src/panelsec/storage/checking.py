"""Checks that a file holds what was put into it: every page, every paper, every event."""

import re
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
_MOST = 5
_COUNTED = ("events", "bodies", "contents", "chunks")


def unheard(done: int, of: int, words: str) -> None:
    """Nobody wants to know how far it is."""


def faults_of(connection: Connection, seen: Head | None = None, report: Report = unheard) -> list[str]:
    """What is wrong with the file, its papers and its record, a sentence each; `seen` is a head kept elsewhere."""
    checks: dict[str, Callable[[], list[str]]] = {
        "Every page": lambda: _pages(connection) or _fit(connection),
        "Every paper": partial(_read, Papers(connection).verify, "Not all papers can be listed."),
        "Every event": partial(_read, lambda: Record(connection).verify(seen), "Not all events can be read."),
    }
    found: list[str] = []
    if odd := _read(partial(_foreign, connection), "Not all tables can be listed."):
        return [*_pages(connection), *odd]  # nothing that is asked of them would mean what it says
    for at, (words, check) in enumerate(checks.items()):
        with connection.cancellable(partial(report, at, len(checks), words)):
            report(at, len(checks), words)
            found += check()
    return found


def _foreign(connection: Connection) -> list[str]:
    if connection.rows("PRAGMA user_version") != [(schema.VERSION,)]:  # a backup from before a migration
        return []
    names = schema.foreign(connection.rows(schema.SHAPE))
    told = ", ".join(names[:_MOST])
    return (
        [f"The tables of the file are not as this program makes them: {told}. Restore a backup."]
        if names
        else []
    )


def _pages(connection: Connection) -> list[str]:
    """Which pages aren't as they were written."""
    rows = _pragma(connection, "cipher_integrity_check")
    pages = [number for row in rows for number in re.findall(r"page (\d+)", row)]
    if not pages:
        return [f"The file is damaged: {row}." for row in rows]
    more = f" and {len(pages) - _MOST} more" if len(pages) > _MOST else ""
    of, are = ("Page", "is") if len(pages) == 1 else ("Pages", "are")
    return [f"{of} {', '.join(pages[:_MOST])}{more} of the file {are} damaged."]


def _fit(connection: Connection) -> list[str]:
    fits = _pragma(connection, "integrity_check") + _pragma(connection, "foreign_key_check")
    return ["The pages of the file don’t fit together."] if fits else []


def _pragma(connection: Connection, pragma: str) -> list[str]:
    """What SQLite says of it; nothing: all is well."""
    try:
        rows = connection.rows(f"PRAGMA {pragma}")
    except faults.StoreDamaged:
        return ["some of it can’t be read"]
    found = [" ".join(map(str, row)) for row in rows if row != ("ok",)]
    if found:
        connection.open_anew()
    return found


def _read(check: Callable[[], list[str]], not_read: str) -> list[str]:
    try:
        return check()
    except faults.StoreDamaged:
        return [not_read]


def counted(connection: Connection) -> tuple[int, ...]:
    """How many events, bodies, papers and pieces of papers there are."""
    return tuple(connection.rows(f"SELECT count(*) FROM {table}")[0][0] for table in _COUNTED)  # noqa: S608


def prove(place: Path, key: bytes, salt: bytes, report: Report = unheard) -> tuple[Head, tuple[int, ...]]:
    """Read all of a closed file, without touching it; gives its head and counts, StoreDamaged says what is wrong."""
    connection = Connection(lambda: driver.open_still(place, key, salt, newest=schema.VERSION))
    try:
        found = faults_of(connection, report=report)
        if found:
            raise faults.StoreDamaged(" ".join(["This copy of the file doesn’t hold.", *found]))
        return Record(connection).head(), counted(connection)
    finally:
        connection.close(Database.close)

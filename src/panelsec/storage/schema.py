"""The tables, as migrations; existing ones are never changed."""

import contextlib
from collections.abc import Iterable
from importlib.metadata import version

from panelsec.storage.driver import Database, Migrations

# The number of migrations below. A file that says more was written by a later program.
VERSION = 1
migrations = Migrations("panelsec")

_RECORD = (
    """CREATE TABLE about (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        file TEXT NOT NULL, made_at TEXT NOT NULL, made_by TEXT NOT NULL,
        envelope BLOB NOT NULL,  -- a spare, should the file beside the store be lost
        needs TEXT NOT NULL      -- the program's version that made these tables; this column stays
    ) STRICT""",
    """CREATE TABLE events (
        sequence INTEGER PRIMARY KEY,
        reference TEXT NOT NULL,  -- of the case; '' for the office
        at TEXT NOT NULL, who TEXT NOT NULL, kind TEXT NOT NULL,
        body_hash BLOB NOT NULL, before BLOB NOT NULL, hash BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX events_of_a_case ON events (reference, sequence)",
    """CREATE TABLE bodies (
        sequence INTEGER PRIMARY KEY REFERENCES events (sequence),
        salt BLOB, body TEXT,
        erased_by INTEGER REFERENCES events (sequence),
        CHECK ((body IS NULL) = (salt IS NULL) AND (body IS NULL) = (erased_by IS NOT NULL))
    ) STRICT""",
    # Of the events that an excerpt doesn't hold; empty in a store that somebody works in.
    "CREATE TABLE digests (sequence INTEGER PRIMARY KEY, digest BLOB NOT NULL) STRICT",
)
_PAPERS = (
    """CREATE TABLE contents (
        id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, size INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE chunks (
        content INTEGER NOT NULL REFERENCES contents (id) DEFERRABLE INITIALLY DEFERRED,
        number INTEGER NOT NULL, data BLOB NOT NULL,
        PRIMARY KEY (content, number)
    ) STRICT""",
)
_LISTS = (
    """CREATE TABLE cases (
        reference TEXT PRIMARY KEY,
        title TEXT NOT NULL, respondents TEXT NOT NULL, stage TEXT NOT NULL,
        next_due TEXT, next_step TEXT NOT NULL, suspended INTEGER NOT NULL,
        opened TEXT NOT NULL, closed TEXT, updated INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX cases_by_stage ON cases (stage)",
    "CREATE INDEX cases_by_next_due ON cases (next_due)",
    "CREATE INDEX cases_by_updated ON cases (updated)",
    """CREATE TABLE due (
        id INTEGER PRIMARY KEY,
        reference TEXT NOT NULL, date TEXT, step TEXT NOT NULL, text TEXT NOT NULL, paragraph TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX due_of_a_case ON due (reference)",
    "CREATE INDEX due_by_date ON due (date)",
    """CREATE TABLE texts (
        id INTEGER PRIMARY KEY,
        reference TEXT NOT NULL, source TEXT NOT NULL, sha256 BLOB NOT NULL,
        words TEXT NOT NULL,
        UNIQUE (reference, source)
    ) STRICT""",
    """CREATE VIRTUAL TABLE search USING fts5 (
        words, content='texts', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
    )""",
    # without this the index keeps the words of deleted texts until it happens to be merged
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
    """CREATE TRIGGER texts_in AFTER INSERT ON texts BEGIN
        INSERT INTO search (rowid, words) VALUES (new.id, new.words);
    END""",
    """CREATE TRIGGER texts_out AFTER DELETE ON texts BEGIN
        INSERT INTO search (search, rowid, words) VALUES ('delete', old.id, old.words);
    END""",
)
SHAPE = """SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
    AND name NOT LIKE '%\\_sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_%' ESCAPE '\\'"""
"""Without what SQLite, its full-text search and sqlite-utils make for themselves."""
_DRAFTS = ('CREATE TABLE drafts ("key" TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT',)


@migrations()
def v1_record_papers_lists_drafts(database: Database) -> None:
    for statement in _RECORD + _PAPERS + _LISTS + _DRAFTS:
        database.execute(statement)


def foreign(found: Iterable[tuple[str, str, str]]) -> list[str]:
    """The names of tables, indexes, triggers and views that differ from those of a file that is made today: `found` are those
    of a file, by SHAPE."""
    with contextlib.closing(Database(memory=True, recursive_triggers=False, execute_plugins=False)) as fresh:
        migrations.apply(fresh)
        usual = set(fresh.execute(SHAPE).fetchall())
    return sorted({name for _, name, _ in usual ^ set(found)})


def is_behind(database: Database) -> bool:
    [[found]] = database.execute("PRAGMA user_version").fetchall()
    return bool(found < VERSION)


def migrate(database: Database) -> None:
    """All that is pending, in one act: a process that is killed leaves the old version, whole."""
    with database.atomic():
        migrations.apply(database)
        database.execute(f"PRAGMA user_version = {VERSION}")
        database.execute("UPDATE about SET needs = ?", [version("panelsec")])

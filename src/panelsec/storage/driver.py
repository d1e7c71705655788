"""Opens an encrypted file in the one safe order, and says in plain sentences what is wrong with it."""

import contextlib
import errno
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from stat import S_ISREG

import sqlcipher3  # type: ignore[import-untyped]
import sqlcipher3.dbapi2 as dbapi  # type: ignore[import-untyped]

from panelsec.errors import Unavailable
from panelsec.sizes import size_in_words
from panelsec.storage import faults

if "sqlite_utils" in sys.modules:
    raise ImportError(
        "sqlite_utils was imported before panelsec.storage.driver and works on the plain driver"
    )
# sqlite-utils takes pysqlite3 where it is there. It must be the very driver whose connections it is given.
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = dbapi

from sqlite_utils import Database  # noqa: E402
from sqlite_utils.migrations import Migrations  # noqa: E402

__all__ = [
    "NO_ROOM",
    "Database",
    "Error",
    "Migrations",
    "inspect_file",
    "needing",
    "open_file",
    "open_further",
    "open_still",
    "read_salt",
    "rekey",
    "shut",
    "told",
    "told_moved",
    "told_os",
]

Error: type[Exception] = dbapi.Error
_PLAIN = b"SQLite format 3\0"
_PAGE_BYTES = 4096
_SALT_BYTES = 16
PLENTY = 50_000_000
"""Bytes: the log at its longest, the file that it is brought into, and what is typed or an act without papers."""
NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
_NOWHERE = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG)
_NOT_THERE = (errno.EACCES, errno.EPERM, errno.EROFS, errno.EEXIST, errno.EISDIR, *_NOWHERE)


def inspect_file(path: Path) -> None:
    """What can be told without the key: missing, empty, plain, cut off before the end of the first page."""
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno not in _NOWHERE:
            raise told_os(error) from error
        raise faults.StoreMissing(
            f"There is no office at {path}. If it was moved, open it from there; if it is lost, restore a "
            "backup."
        ) from None
    if not S_ISREG(found.st_mode):
        raise faults.StoreMissing(f"{path} is no file, so it isn’t an office’s. Choose the file itself.")
    size = found.st_size
    if size == 0:
        raise faults.StoreEmpty(
            f"The file {path.name} is empty: its content was lost. Restore the latest backup."
        )
    if read_salt(path) == _PLAIN:
        raise faults.StorePlain(
            f"The file {path.name} isn’t encrypted, so it isn’t an office’s. Choose another file."
        )
    if size < _PAGE_BYTES or (size % _PAGE_BYTES and not _has_log(path)):
        raise _told_cut_off(path)


def _has_log(path: Path) -> bool:
    # a process that was killed while it moved the log into the file may have left half a page, and the log has it
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def read_salt(path: Path) -> bytes:
    """The first 16 bytes, in which SQLCipher keeps its salt."""
    try:
        with path.open("rb") as stream:
            return stream.read(_SALT_BYTES)
    except OSError as error:
        raise told_os(error) from error


def open_file(path: Path, key: bytes, salt: bytes, *, newest: int) -> Database:
    """`newest` is the newest user_version that this program knows. The file must exist; it may be empty only
    where a new store is being made."""
    return _open(path, "mode=rw", key, salt, newest, _set_up)


def open_further(path: Path, key: bytes, salt: bytes, *, newest: int) -> Database:
    """Beside a connection that is open. Whether one may write there was asked by that one, and an act may be under way."""
    return _open(path, "mode=rw", key, salt, newest, _settle)


def open_still(path: Path, key: bytes, salt: bytes, *, newest: int) -> Database:
    """For reading a file that nobody writes to, a backup for example: nothing is made beside it, so it may lie anywhere."""
    return _open(path, "mode=ro&immutable=1", key, salt, newest, lambda _: None)


def _open(
    path: Path, mode: str, key: bytes, salt: bytes, newest: int, set_up: Callable[[Database], None]
) -> Database:
    try:
        connection = dbapi.connect(
            f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None, check_same_thread=False
        )
    except Error as error:
        raise told(error) or error from error
    database = Database(connection, recursive_triggers=False, execute_plugins=False)
    try:
        _unlock(database, key, salt)
        _refuse_newer(database, newest)
        set_up(database)
    except Error as error:
        database.close()
        raise told(error) or error from error
    except Unavailable:
        database.close()
        raise
    return database


def shut(database: Database, path: Path) -> None:
    """Write everything into the one file, close it, and make sure that it is encrypted."""
    try:
        with contextlib.suppress(
            Error
        ):  # a full disk leaves the log beside the file, to be read at the next opening
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        database.close()
    if not path.exists():
        raise told_moved(path)
    if read_salt(path) == _PLAIN:
        raise faults.StorePlain(
            f"The file {path.name} was written without encryption. Tell whoever looks after it."
        )


def rekey(database: Database, key: bytes, salt: bytes) -> None:
    """Every page anew under another key and salt. Not in WAL mode."""
    database.execute(f"PRAGMA rekey = \"x'{key.hex()}{salt.hex()}'\"").fetchall()


def _unlock(database: Database, key: bytes, salt: bytes) -> None:
    database.execute("PRAGMA cipher_log_level = NONE").fetchall()
    database.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"").fetchall()
    if not database.execute("PRAGMA cipher_version").fetchall():
        raise faults.CipherMissing(
            "This installation can’t encrypt, so it opens nothing. Install the program again."
        )
    database.execute("SELECT count(*) FROM sqlite_master").fetchall()


def _refuse_newer(database: Database, newest: int) -> None:
    [[version]] = database.execute("PRAGMA user_version").fetchall()
    if version <= newest:
        return
    needs = "a later version"
    with contextlib.suppress(Error):
        [[stated]] = database.execute("SELECT needs FROM about").fetchall()
        needs = f"version {stated} or later"
    raise faults.StoreNewer(
        f"A later version of the program has written this file. It needs {needs}. Install that, or restore "
        "a backup from before the change."
    )


def _set_up(database: Database) -> None:
    _settle(database)
    # A write-protected file opens for reading without a word; say so now and not at the first act.
    database.execute("BEGIN IMMEDIATE")
    database.execute("ROLLBACK")


def _settle(database: Database) -> None:
    [[mode]] = database.execute("PRAGMA journal_mode = WAL").fetchall()
    if mode != "wal":
        raise faults.PlaceRefused(
            "The disk of this folder can’t keep the file safely. Choose a folder on another disk."
        )
    settings = ["synchronous = FULL", "foreign_keys = ON", "secure_delete = ON", "trusted_schema = OFF"]
    settings += ["temp_store = MEMORY", "journal_size_limit = 16777216"]
    settings += [
        "wal_autocheckpoint = 0"
    ]  # or whoever writes next pays for it, and that may be somebody typing
    if sys.platform == "darwin":
        settings += ["fullfsync = ON", "checkpoint_fullfsync = ON"]
    for setting in settings:
        database.execute(f"PRAGMA {setting}").fetchall()


def told(error: Exception) -> Unavailable | None:
    """What the world outside did, or None where the error is the program's own."""
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case dbapi.SQLITE_NOTADB | dbapi.SQLITE_CORRUPT:
            return told_damaged()
        case dbapi.SQLITE_FULL:
            return told_full()
        case dbapi.SQLITE_READONLY | dbapi.SQLITE_CANTOPEN | dbapi.SQLITE_PERM:
            return told_read_only()
        case dbapi.SQLITE_IOERR | dbapi.SQLITE_BUSY | dbapi.SQLITE_LOCKED | dbapi.SQLITE_PROTOCOL:
            return faults.StoreFailing(
                "The disk doesn’t answer as it should, or another program is using the file. Everything "
                "done before this is kept; this was not done. Close other programs and try again; if it "
                "persists, copy the latest backup to another disk."
            )
        case _:
            return None


def told_damaged() -> faults.StoreDamaged:
    return faults.StoreDamaged(
        "The file is damaged: bytes of it are missing or were changed. Nothing was written over it. Make a "
        "copy of it as it is, then restore the latest backup."
    )


def _told_cut_off(path: Path) -> faults.StoreDamaged:
    return faults.StoreDamaged(
        f"The file {path.name} isn’t an office’s file, or it is damaged: bytes of it are missing. Choose another file; if it "
        "is an office’s, make a copy of it as it is, then restore the latest backup."
    )


def told_full(needs: int = PLENTY) -> faults.StoreFull:
    return faults.StoreFull(
        "The disk is full. Everything done before this is kept; this was not done. Free some room "
        f"({size_in_words(max(needs, PLENTY))} is plenty) and do it again."
    )


@contextlib.contextmanager
def needing(size: int) -> Iterator[None]:
    """What is written inside is of about this size: so much room is asked for where there is none."""
    try:
        yield
    except (faults.StoreFull, OSError) as full:
        if isinstance(full, OSError) and full.errno not in NO_ROOM:
            raise
        raise told_full(size + PLENTY) from full


def told_moved(path: Path) -> faults.StoreMoved:
    return faults.StoreMoved(
        f"The file {path.name} was moved, renamed, replaced or deleted while it was open. Nothing more is recorded in it. "
        f"Lock the office, put the file back in {path.parent} and open it again; if it is lost, restore the latest backup."
    )


def told_read_only() -> faults.StoreReadOnly:
    return faults.StoreReadOnly(
        "The file or its folder can’t be opened for writing. Give yourself the right to write there, or "
        "move the file and its envelope to a folder of your own."
    )


def told_os(error: OSError) -> Unavailable:
    if error.errno in NO_ROOM:
        return told_full()
    if error.errno in _NOT_THERE:
        return told_read_only()
    return faults.StoreFailing(
        "The disk doesn’t answer as it should. Try again; if it persists, restore a backup."
    )

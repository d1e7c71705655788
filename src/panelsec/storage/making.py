"""Makes a new store under another name until it is finished, so that a half-made one is never taken for a store."""

from datetime import datetime
from importlib.metadata import version
from os import close
from pathlib import Path

from panelsec.errors import Unavailable
from panelsec.storage import driver, schema
from panelsec.storage.envelope import Envelope, beside
from panelsec.storage.faults import StoreExists, StoreFull, StoreReadOnly
from panelsec.storage.files import make_private, move_durably


def refuse_to_overwrite(place: Path) -> None:
    """Nothing is ever made over a store, nor over the envelope or the log of one that was moved away."""
    if place.exists() or _log(place).exists():
        raise StoreExists(f"There is a file at {place} already. Open it, or choose another name.")
    if beside(place).exists() and not unfinished_file(place).exists():
        raise StoreExists(
            f"The envelope of an office lies at {beside(place)}, without its file. Put the file back beside "
            "it, or choose another name."
        )


def make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _not_made(driver.told_os(error)) from error


def make_file(place: Path, key: bytes, envelope: Envelope, *, now: datetime, by: str) -> None:
    unfinished = unfinished_file(place)
    try:
        clear_unfinished(place)
        close(make_private(unfinished))
        _fill(unfinished, key, envelope, now, by)
        envelope.write(beside(place))
        move_durably(unfinished, place)
    except (OSError, Unavailable) as error:
        if not place.exists():
            beside(place).unlink(missing_ok=True)
            unfinished.unlink(missing_ok=True)
        raise _not_made(driver.told_os(error) if isinstance(error, OSError) else error) from error


def _not_made(fault: Unavailable) -> Unavailable:
    """The same, to somebody who has no store yet."""
    match fault:
        case StoreFull():
            return StoreFull(
                "The disk is full, so no office was made. Free some room (50 MB is plenty) and do it again."
            )
        case StoreReadOnly():
            return StoreReadOnly(
                "No office was made: that folder isn’t there and can’t be made, or can’t be written to. Choose a "
                "folder of your own."
            )
    return fault


def _fill(path: Path, key: bytes, envelope: Envelope, now: datetime, by: str) -> None:
    database = driver.open_file(path, key, envelope.salt, newest=schema.VERSION)
    try:
        schema.migrate(database)
        database.execute(
            "INSERT INTO about VALUES (1, ?, ?, ?, ?, ?)",
            (envelope.file_id, now.isoformat(), by, envelope.to_bytes(), version("panelsec")),
        )
    except driver.Error as error:
        raise driver.told(error) or error from error
    finally:
        driver.shut(database, path)


def unfinished_file(place: Path) -> Path:
    """Where a file lies that is to become the store once it is whole."""
    return place.with_name(place.name + ".unfinished")


def clear_unfinished(place: Path) -> None:
    """What a process that was killed left there."""
    for end in ("", "-wal", "-shm", "-journal"):
        place.with_name(unfinished_file(place).name + end).unlink(missing_ok=True)


def _log(place: Path) -> Path:
    return place.with_name(place.name + "-wal")

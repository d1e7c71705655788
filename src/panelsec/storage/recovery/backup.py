"""Backups: a folder each with the store, its envelope and a receipt; verified before it counts, thinned out by age."""

import contextlib
import json
import shutil
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from panelsec.storage import driver, faults
from panelsec.storage.checking import Report, counted, prove, unheard
from panelsec.storage.envelope import Envelope, beside
from panelsec.storage.files import move_durably, read_small, real, write_durably
from panelsec.storage.record import Head

if TYPE_CHECKING:
    from panelsec.storage.store import Store

DAILY, WEEKLY, MONTHLY = 7, 4, 12
_RECEIPT = "receipt.json"
_STAMP = "%Y-%m-%d %H%M%S"
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Backup:
    """A backup that was proved when it was made: where it lies, when it was made, of how much, up to which head.

    `record` is the hash with which its record begins: two offices may be called the same and share a folder."""

    folder: Path
    at: datetime
    file: str
    size: int
    head: Head
    counts: tuple[int, ...]
    record: str

    @property
    def place(self) -> Path:
        """Its store; the envelope lies beside it."""
        return self.folder / self.file

    def receipt(self) -> bytes:
        content = asdict(self) | {"at": self.at.isoformat(), "head": str(self.head)}
        del content["folder"]
        return json.dumps(content, indent=2).encode()

    @classmethod
    def read(cls, folder: Path) -> "Backup | None":
        """None where the folder holds no backup."""
        try:
            content = json.loads(read_small(folder / _RECEIPT))
            at = datetime.fromisoformat(content["at"]).replace(tzinfo=None)
            size, head, counts = int(content["size"]), Head.parse(content["head"]), tuple(content["counts"])
            file = Path(content["file"]).name  # in this folder, whatever a receipt that was changed says
            return cls(folder, at, file, size, head, counts, content.get("record", ""))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
            return None


def back_up(store: "Store", folder: Path, now: datetime, report: Report = unheard) -> Backup:
    """A proved copy in a folder of its own under `folder`; what fails the proof, or what `report` raises at, is taken
    away again and raised.

    Works on a connection of its own: acts go on meanwhile, and the copy is of one moment. Needs as much room as the
    store; takes some seconds a gigabyte, so not on the UI thread.
    """
    target = folder / f"{store.place.stem} {now:{_STAMP}}"
    unfinished = target.with_name(target.name + ".unfinished")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.rmtree(unfinished, ignore_errors=True)
        _clear(folder, store.place.stem, now)
        unfinished.mkdir(mode=0o700)
        made = _fill(store, unfinished, now, report)
        move_durably(unfinished, target)
    except OSError as error:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise driver.told_os(error) from error
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return replace(made, folder=target)


def _clear(folder: Path, stem: str, now: datetime) -> None:
    """What a process that was killed left of its backup; not what somebody may be making at this moment."""
    for each in folder.iterdir():
        stamp = each.name.removeprefix(f"{stem} ").removesuffix(".unfinished")
        with contextlib.suppress(ValueError):
            if each.name == f"{stem} {stamp}.unfinished" and datetime.strptime(stamp, _STAMP) < now - _DAY:  # noqa: DTZ007
                shutil.rmtree(each, ignore_errors=True)


def backups(folder: Path) -> list[Backup]:
    """The newest first, of whichever office."""
    if not folder.is_dir():
        return []
    found = (Backup.read(each) for each in folder.iterdir() if not each.name.endswith(".unfinished"))
    return sorted((each for each in found if each), key=lambda each: each.at, reverse=True)


def backups_of(store: "Store", folder: Path) -> list[Backup]:
    """The newest first, of this store's record alone, and those of before receipts said whose they are."""
    return [each for each in backups(folder) if each.record in ("", store.record.beginning)]


def thin_out(store: "Store", folder: Path) -> list[Backup]:
    """Take away what is neither of the last 7 days, 4 weeks or 12 months that have a backup; gives what went.

    Never the store itself, where somebody works in a backup all the same."""
    there = backups_of(store, folder)
    kept = to_keep(each.at for each in there)
    gone = [each for each in there if each.at not in kept and real(each.place) != store.place]
    for each in gone:
        (each.folder / _RECEIPT).unlink()  # first: half a folder is no backup
        shutil.rmtree(each.folder, ignore_errors=True)
    return gone


def to_keep(times: Iterable[datetime]) -> set[datetime]:
    """The last of each of the 7 latest days, 4 latest weeks and 12 latest months."""
    newest_first = sorted(times, reverse=True)
    kept: set[datetime] = set()
    for number, period in ((DAILY, "%Y-%m-%d"), (WEEKLY, "%G-%V"), (MONTHLY, "%Y-%m")):
        last_of: dict[str, datetime] = {}
        for each in newest_first:
            last_of.setdefault(each.strftime(period), each)
        kept.update(list(last_of.values())[:number])
    return kept


def _fill(store: "Store", folder: Path, now: datetime, report: Report) -> Backup:
    copy, envelope = folder / store.place.name, store.envelope
    head, counts = store.record.head(), counted(store.connection)
    store.file.copy_to(copy, report)
    bounds = [sorted(pair) for pair in zip(counts, counted(store.connection), strict=True)]
    envelope.write(beside(copy))
    proved, copied = store.file.prove(copy, report)
    if not store.record.has(proved) or proved.sequence < head.sequence:
        raise faults.StoreDamaged("The copy isn’t of this record. Verify the file, then try again.")
    if not all(low <= found <= high for (low, high), found in zip(bounds, copied, strict=True)):
        raise faults.StoreDamaged(
            "The copy doesn’t hold what the file holds. Verify the file, then try again."
        )
    made = Backup(folder, now, copy.name, copy.stat().st_size, proved, copied, store.record.beginning)
    write_durably(folder / _RECEIPT, made.receipt())
    return made


def proved_with(backup: Backup, code: str) -> None:
    """Open a backup with a recovery code alone and read all of it, changing nothing; WrongCode, StoreDamaged."""
    envelope = Envelope.read(beside(backup.place))
    if envelope is None:
        raise faults.EnvelopeMissing("This backup has no envelope, so nothing opens it. Take another backup.")
    found = prove(backup.place, envelope.open(code), envelope.salt)
    if found != (backup.head, backup.counts):
        raise faults.StoreDamaged("This backup isn’t the one that its receipt tells of. Take another backup.")

"""Backups of the office's file: where they go, when one is due, whether they open, and restoring one."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from threading import Lock

from panelsec.actions import saving
from panelsec.actions.office import change_settings
from panelsec.actions.recording import keep_for_office
from panelsec.actions.session import Session
from panelsec.errors import Unavailable
from panelsec.letters.receipt import receipt_of_backup
from panelsec.procedure.counting import written
from panelsec.procedure.office import Restored, Salvaged
from panelsec.sizes import size_in_words
from panelsec.storage import faults, naming
from panelsec.storage.checking import Report, unheard
from panelsec.storage.keychain import Keychain
from panelsec.storage.recovery import backup as storage
from panelsec.storage.recovery import replacing
from panelsec.storage.recovery.backup import Backup as Backup
from panelsec.storage.recovery.backup import proved_with

MOST = 5
_TURN = Lock()  # one backup at a time: the scheduled one and one by hand may meet


@dataclass(frozen=True)
class Drilled:
    """A backup that was opened with the code on paper: its date, and how much was read."""

    made: datetime
    events: int
    papers: int


@dataclass(frozen=True)
class PutBack:
    """The backup that is now in the file's place, and where the former file was put."""

    backup: Backup
    aside: Path | None


def folder_of(session: Session) -> Path:
    """The folder of this office's backups: beside the file unless another was chosen."""
    place, chosen = session.store.place, session.office().settings.backup_folder
    return (Path(chosen) if chosen else place.parent) / f"{place.stem} backups"


def choose(session: Session, folder: str, hours: int) -> None:
    """Set where backups go, "" for beside the file, and how often. Unavailable if nothing can be written there."""
    if folder and not Path(folder).is_dir():
        raise _absent(folder)
    change_settings(session, replace(session.office().settings, backup_folder=folder, backup_hours=hours))


def listed(session: Session) -> list[Backup]:
    """The office's backups, newest first; without those of another office with the same name and folder."""
    folder = folder_of(session)
    try:
        return storage.backups_of(session.store, folder)
    except OSError as error:
        raise Unavailable(
            f"The backups in {folder} can’t be read: {error.strerror}. Plug in their disk, give yourself the right to read "
            "there, or choose another folder."
        ) from error


@dataclass(frozen=True)
class Shelf:
    """The folder of backups and the backups in it, newest first, with what is wrong: `stale` as a sentence, `beside` if the
    file is on the same disk."""

    folder: Path
    backups: tuple[Backup, ...]
    stale: str
    beside: bool


def shelf(session: Session) -> Shelf:
    """Reads the folder, which may be on a network: not on the UI thread."""
    found = tuple(listed(session))
    return Shelf(folder_of(session), found, stale(session, session.now().date()), beside_the_file(session))


def beside_the_file(session: Session) -> bool:
    """Whether the loss of one disk would take the file and all its backups, as far as can be told."""
    folder = folder_of(session)
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        return folder.stat().st_dev == session.store.place.stat().st_dev
    except OSError:
        return False


def is_due(session: Session) -> bool:
    """At the first opening of each day, and a set number of hours after the last backup; never if backups are made by hand
    only."""
    hours, now = session.office().settings.backup_hours, session.now()
    last = next((each.at for each in listed(session)), None)
    return hours > 0 and (
        last is None or last.date() != now.date() or not timedelta() <= now - last < timedelta(hours=hours)
    )


def back_up(session: Session, report: Report = unheard, *, as_it_is: bool = False) -> Backup:
    """Make a backup, prove it, and thin out old ones; some seconds a gigabyte, so never on the UI thread. What `report` raises
    cancels it. `as_it_is`: even if papers are missing."""
    folder, now = folder_of(session), session.now()
    _refuse_absent(session)
    if not as_it_is:
        _refuse_without_papers(session)
    with _turn(report):
        while any(each.at.replace(microsecond=0) == now.replace(microsecond=0) for each in listed(session)):
            now += timedelta(seconds=1)  # a backup is named by its second
        try:
            made = storage.back_up(session.store, folder, now, report)
        except faults.StoreFull as full:
            needs = size_in_words(session.store.place.stat().st_size)
            raise Unavailable(
                f"There is no room for a backup in {folder}: it needs {needs}. "
                "Free some room there, or choose another folder."
            ) from full
        except faults.StoreReadOnly as fault:
            raise Unavailable(
                f"Nothing can be written to {folder}. Plug in its disk, give yourself the right to write there, or "
                "choose another folder."
            ) from fault
        storage.thin_out(session.store, folder)
    return made


@contextmanager
def _turn(report: Report) -> Iterator[None]:
    while not _TURN.acquire(timeout=0.1):
        report(0, 1, "Waiting for the backup that is being made")
    try:
        yield
    finally:
        _TURN.release()


def _refuse_absent(session: Session) -> None:
    """A disk that isn't plugged in must not become a folder of that name on this one."""
    chosen = session.office().settings.backup_folder
    if chosen and not Path(chosen).is_dir():
        raise _absent(chosen)


def _refuse_without_papers(session: Session) -> None:
    """Or copies that lack them would in time push out the last one that has them; what a salvage has lost is known."""
    told = (e for e in session.store.record.events(None) if e.kind == Salvaged.__name__ and e.body)
    known = {sha256 for each in told for sha256 in (each.body or {}).get("without", ())}
    lost = [called for sha256, called in naming.lost(session.store.connection).items() if sha256 not in known]
    if not lost:
        return
    more = f" And {len(lost) - MOST} more." if len(lost) > MOST else ""
    raise Unavailable(
        f"No backup was made of a file that isn’t whole. {' '.join(map(naming.missing, lost[:MOST]))}{more} Put the latest "
        "backup in its place; where none has them, lock the office and salvage the file, which goes on without them."
    )


def _absent(folder: str) -> Unavailable:
    return Unavailable(
        f"There is no folder {folder}. Plug in its disk, make the folder, or choose another one."
    )


def receipt(session: Session, made: Backup) -> bytes:
    """A page for the office's files: what was backed up and when, and the head of the record."""
    events, _, papers, _ = made.counts
    return receipt_of_backup(
        session.office(),
        place=made.folder.name,
        made=made.at,
        size=made.size,
        events=events,
        papers=papers,
        head=str(made.head),
        today=session.now().date(),
    )


def save_receipt(session: Session, made: Backup, path: Path) -> None:
    """Save that page as a file."""
    saving.save("The receipt", {path: receipt(session, made)})


def drill(made: Backup, code: str) -> Drilled:
    """Prove that a code alone, without anything else on this computer, opens a backup; changes nothing. Unavailable if it does
    not."""
    proved_with(made, code)
    events, _, papers, _ = made.counts
    return Drilled(made.at, events, papers)


def find(folder: Path) -> Backup:
    """The backup in a folder, or the newest of several; Unavailable if an earlier one goes further, as can happen after the
    clock was set back."""
    named = Backup.read(folder)
    found = [named] if named else storage.backups(folder)
    if not found:
        raise Unavailable(
            f"There is no backup in {folder}. Choose the folder that is named by the day and the time of the backup."
        )
    if len({each.record for each in found}) > 1:
        raise Unavailable(
            f"In {folder} there are backups of more than one office. Choose the folder of the one backup that is meant."
        )
    newest, furthest = found[0], max(found, key=lambda each: each.head.sequence)
    if furthest.head.sequence > newest.head.sequence:
        raise Unavailable(
            f"In {folder} the newest backup, “{newest.folder.name}”, goes up to event {newest.head.sequence}, and an earlier "
            f"one, “{furthest.folder.name}”, to event {furthest.head.sequence}. Choose the folder of the one that is meant."
        )
    return newest


def put_back(folder: Path, place: Path, keychain: Keychain, code: str | None, now: datetime) -> PutBack:
    """Put a proven copy of a backup in the file's place; afterwards open it and call `restored`."""
    made = find(folder)
    return PutBack(made, replacing.restore(made, place, keychain, code=code, now=now))


def restored(session: Session, back: PutBack) -> None:
    """Record in the restored file that it was restored, and accept its record. Asks the keychain."""
    keep_for_office(
        session,
        Restored(
            **session.stamp(),
            made=back.backup.at,
            head=str(back.backup.head),
            aside=back.aside.name if back.aside else "",
        ),
    )
    session.store.accept_head()


def stale(session: Session, today: date) -> str:
    """A sentence if there is no recent backup; otherwise empty."""
    last = next((each.at for each in listed(session)), None)
    if last is None:
        return "There is no backup of this file yet."
    days = (today - last.date()).days
    return f"The last backup is of {written(last.date())}, {days} days ago." if days > 1 else ""

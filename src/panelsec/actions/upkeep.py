"""Upkeep while an office is open: verifies the record, checks the clock, makes the backup that is due."""

from dataclasses import dataclass

from panelsec.actions import backups, verifying
from panelsec.actions.clock import clock_fault, far_ahead
from panelsec.actions.session import Session
from panelsec.errors import Unavailable
from panelsec.storage.checking import Report, unheard

MOST = 5


@dataclass(frozen=True)
class Need:
    """Something about the file that needs attention: what happened and what to do. `doubt`: whether another file should be in
    its place."""

    title: str
    words: str
    doubt: bool = False


def look(session: Session, *, backs_up: bool, report: Report = unheard) -> tuple[Need, ...]:
    """Reads the whole record, and makes the backup that is due; never on the UI thread. What `report` raises stops it."""
    session.store.cut_log()
    found = [older(session), *broken(session), clock(session), key(session), code(session)]
    if backs_up and not far_ahead(session):  # its day would count among the latest for good
        found.append(backup(session, report, make=not any(need and need.doubt for need in found)))
    return tuple(need for need in found if need)


def older(session: Session) -> Need | None:
    """An older file was put back, or the end of the record was cut off."""
    seen = verifying.older_than_seen(session)
    if not seen:
        return None
    number = seen.partition(":")[0]
    return Need(
        "This is not the file that was open here last",
        f"This computer has seen its record go up to event {number}; this file never went through that. An older file "
        "was put in its place, or its end was cut off. Look for the right file and open that, put the latest backup in "
        "its place, or use this one as it is.",
        doubt=True,
    )


def broken(session: Session) -> list[Need]:
    """The record's faults, except the one that `older` reports."""
    faults = session.store.record.verify()
    if not faults:
        return []
    more = f" And {len(faults) - MOST} more." if len(faults) > MOST else ""
    return [
        Need(
            "The record does not hold",
            f"{' '.join(faults[:MOST])}{more} Record nothing more. Put the latest backup in its place: what lies there now "
            "is set aside, so that it can be looked into.",
            doubt=True,
        )
    ]


def clock(session: Session) -> Need | None:
    fault = clock_fault(session)
    return Need("The clock of this computer is wrong", fault) if fault else None


def key(session: Session) -> Need | None:
    if session.store.key_kept:
        return None
    return Need(
        "The keychain has not taken the key",
        "This computer’s keychain can’t be reached, so the recovery code is asked for at every opening. Unlock the keychain "
        "(on Linux GNOME Keyring or KWallet: sign in again), lock the office, and recover it once more with the code.",
    )


def code(session: Session) -> Need | None:
    if not session.office().code_unconfirmed:
        return None
    return Need(
        "The recovery code was never typed again",
        "It was shown when this office was made, and nobody can say that it was written down. If this computer is lost, "
        "neither the file nor a backup opens without it. Make a new code on The file, under "
        "The recovery code: it counts once it was typed again.",
    )


def backup(session: Session, report: Report = unheard, *, make: bool) -> Need | None:
    """What is wrong with the backups, after the one that is due was made; `make` is False for a file in doubt."""
    try:
        if make and backups.is_due(session):
            backups.back_up(session, report)
    except Unavailable as failure:
        last = backups.stale(session, session.now().date())
        return Need(
            "The backup could not be made",
            f"{failure.message} {last} It is tried again soon.".replace("  ", " "),
        )
    stale = backups.stale(session, session.now().date())
    if not stale:
        return None
    title = "There is no backup of late" if backups.listed(session) else ""
    what_to_do = "Make one now." if make else "None is made before it is settled which file is the right one."
    return Need(title or stale.rstrip("."), f"{stale if title else ''} {what_to_do}".strip())

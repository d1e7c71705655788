"""Every ordeal, with how often it is run: usually, and in the gate."""

import gc
import os
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from tests.ordeal import (
    changing,
    fields,
    flips,
    keys,
    killed,
    locking,
    plaintext,
    power,
    registers,
    room,
    texts,
)
from tests.ordeal.outcome import Ordeal, Outcome

ORDEALS = (  # the long ones first, so that no worker is left alone with one at the end
    Ordeal("locks", "the window locks at any moment while somebody types", 1000, 3, locking.locks, parts=4),
    Ordeal("killed", "kill -9 while acts are acknowledged", 2000, 6, killed.while_acting, parts=2),
    Ordeal(
        "killed-changing",
        "kill -9 while making, migrating, re-encrypting, backing up, restoring, handing over",
        500,
        7,
        changing.while_changing,
        parts=2,
    ),
    Ordeal(
        "letters",
        "texts of every sort in every event and letter, read out of the store and the pages",
        8000,
        60,
        texts.letters,
    ),
    Ordeal("fields", "texts of every sort pasted into every field of every page", 2000, 12, fields.pasted),
    Ordeal(
        "registers",
        "registers of members in CSV and XLSX, mangled by hypothesis",
        2000,
        30,
        registers.mangled,
    ),
    Ordeal(
        "plaintext",
        "all files looked through after a case, a preview, a print, and an abort with core files on",
        3,
        1,
        plaintext.scans,
        parts=3,
    ),
    Ordeal("power", "writes since the last sync dropped or torn, in any order", 1000, 30, power.power_loss),
    Ordeal("failing-disk", "the disk is full for a while, or answers with errors", 200, 4, room.failing_disk),
    Ordeal("file-limit", "RLIMIT_FSIZE: a file may not grow", 60, 2, room.file_limit),
    Ordeal("bits", "one flipped bit in the file", 1000, 30, flips.bits),
    Ordeal("pages", "one page overwritten; the rest comes out", 200, 6, flips.pages),
    Ordeal(
        "record",
        "rows edited, dropped, swapped, cut off; old pages and files put back",
        300,
        24,
        flips.record,
    ),
    Ordeal("recovery", "lost keychain, wiped salt, lost envelope, new machine", 100, 4, keys.recovery_drills),
    Ordeal(
        "refused",
        "wrong keys, no cipher, plain, empty, cut off, newer, missing files",
        200,
        10,
        keys.refusals,
    ),
)


def _in_memory() -> Path | None:
    """A process that is killed takes nothing of the system's cache with it, and a power cut is played: no disk need wait."""
    shared = Path("/dev/shm")
    return shared if os.access(shared, os.W_OK) else None


def settle() -> None:
    """In a worker: what it has read in is not looked through for garbage again and again."""
    gc.freeze()


def named(name: str) -> Ordeal:
    return next(each for each in ORDEALS if each.name == name)


def shares(ordeal: Ordeal, count: int) -> list[tuple[int, int]]:
    """What each worker tries of it: the first trial, and how many."""
    bounds = [count * part // ordeal.parts for part in range(ordeal.parts + 1)]
    return [(first, until - first) for first, until in pairwise(bounds) if until > first]


def timed(name: str, count: int, first: int = 0) -> tuple[Outcome, float]:
    ordeal, started = named(name), time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="panelsec-ordeal-", dir=_in_memory()) as folder:
        where = (Path(folder), first) if ordeal.parts > 1 else (Path(folder),)
        outcome = ordeal.run(count, *where)
    return outcome, time.perf_counter() - started

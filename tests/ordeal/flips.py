"""Bits flipped, pages lost, rows and whole files put in the place of others: all of it is noticed, and the rest is not lost."""

import random
from collections.abc import Callable
from pathlib import Path

from panelsec.errors import Unavailable
from panelsec.storage.recovery.salvage import salvage
from panelsec.storage.store import Store
from tests.ordeal.outcome import Outcome
from tests.ordeal.stores import CASE, PARTS, Kept, act, told_of

PAGE = 4096
ACTS, MANY, SIZE = 8, 40, 6_000
ROWS = 45  # the most that a page has


def _full(folder: Path, acts: int = ACTS) -> Kept:
    kept = Kept(folder)
    with kept.unlock() as store:
        for number in range(acts):
            act(store, number, SIZE)
            store.drafts.save(f"draft {number}", {"text": "x" * 900})
    return kept


def bits(count: int, folder: Path) -> Outcome:
    """One flipped bit anywhere in the file: refused, or told by the check; never other contents without a word."""
    kept = _full(folder)
    whole = kept.place.read_bytes()
    said = _contents(kept)
    faults = []
    for _ in range(count):
        bit = random.randrange(len(whole) * 8)
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        kept.place.write_bytes(changed)
        if wrong := _silently(kept, said):
            faults.append(f"bit {bit}: {wrong}")
    return Outcome(count, tuple(faults))


def _contents(kept: Kept) -> object:
    with kept.unlock() as store:
        events = store.record.events(CASE)
        return events, [store.papers.read(p) for p in store.papers.all()], store.drafts.keys()


def _silently(kept: Kept, said: object) -> str:
    try:
        with kept.unlock() as store:
            found = store.check()
    except Unavailable:
        return ""
    if found:
        return ""
    return "nothing was noticed" if _contents(kept) == said else "other contents, and nothing was noticed"


def pages(count: int, folder: Path) -> Outcome:
    """One page overwritten: what is on the others is salvaged, and what is lost is named."""
    kept = _full(folder, MANY)
    whole = kept.place.read_bytes()
    faults = []
    for number in range(count):
        page = random.randrange(1, len(whole) // PAGE + 1)
        changed = bytearray(whole)
        changed[(page - 1) * PAGE : page * PAGE] = random.randbytes(PAGE)
        kept.place.write_bytes(changed)
        target = folder / f"salvaged {number}.panelsec"
        found = salvage(kept.place, target, kept.keychain)
        with Store.unlock(target, kept.keychain, any_folder=True) as store:
            events, papers = len(store.record.events(CASE)), len(store.papers.all())
        told = f"Page {page} of the file is lost." in found.lost
        if events < MANY * PARTS - ROWS or papers < MANY - 2 or not told:
            faults.append(
                f"page {page}: {events} of {MANY * PARTS} events, {papers} of {MANY} papers came out"
            )
    return Outcome(count, tuple(faults))


# ---- the record


def record(count: int, folder: Path) -> Outcome:
    """Rows edited, dropped, swapped or cut off by somebody who has the key; an older page or file put back."""
    kept = _full(folder)
    whole = kept.files()
    tampering = (*TAMPERING, _older_file, _older_page)
    faults = []
    for number in range(count):
        kept.put(whole)
        tamper = tampering[number % len(tampering)]
        if wrong := _unnoticed(kept, tamper):
            faults.append(wrong)
    return Outcome(count, tuple(faults))


def _sql(*statements: str) -> Callable[[Kept], None]:
    def tamper(kept: Kept) -> None:
        at = random.randrange(2, ACTS * 3 - 1)
        with kept.unlock() as store:
            store.connection.rows("PRAGMA foreign_keys = OFF")
            for statement in statements:
                store.connection.run(statement.format(at=at))

    tamper.__name__ = " ".join(statements)
    return tamper


TAMPERING = (
    *(
        _sql(f"UPDATE events SET {column} = {column} || 'x' WHERE sequence = {{at}}")
        for column in ("reference", "at", "who", "kind")
    ),
    *(
        _sql(f"UPDATE events SET {c} = randomblob(32) WHERE sequence = {{at}}")
        for c in ("body_hash", "before", "hash")
    ),
    _sql("UPDATE bodies SET body = '{{}}' WHERE sequence = {at}"),
    _sql("UPDATE bodies SET salt = randomblob(16) WHERE sequence = {at}"),
    _sql("DELETE FROM bodies WHERE sequence = {at}"),
    _sql("UPDATE bodies SET body = NULL, salt = NULL, erased_by = {at} WHERE sequence = {at}"),
    _sql(
        "UPDATE bodies SET body = NULL, salt = NULL, erased_by = (SELECT max(sequence) FROM events) WHERE sequence = {at}"
    ),
    _sql("DELETE FROM events WHERE sequence = {at}", "DELETE FROM bodies WHERE sequence = {at}"),
    _sql("DELETE FROM events WHERE sequence >= {at}", "DELETE FROM bodies WHERE sequence >= {at}"),
    _sql(
        "UPDATE events SET sequence = -1 WHERE sequence = {at}",
        "UPDATE events SET sequence = {at} WHERE sequence = {at} + 1",
        "UPDATE events SET sequence = {at} + 1 WHERE sequence = -1",
    ),
    _sql("INSERT INTO digests SELECT {at}, randomblob(32)"),
    _sql("DELETE FROM events", "DELETE FROM bodies"),
    _sql("UPDATE about SET made_by = 'Somebody'"),
    _sql("UPDATE chunks SET data = randomblob(6000) WHERE content = 3"),
)


def _unnoticed(kept: Kept, tamper: Callable[[Kept], None]) -> str:
    tamper(kept)
    try:
        with kept.unlock() as store:
            return "" if store.check() else f"not noticed: {tamper.__name__}"
    except Unavailable:
        return ""


def _older_file(kept: Kept) -> None:
    older = kept.files()
    with kept.unlock() as store:
        act(store, told_of(store), 2_000)
    kept.put(older)


def _older_page(kept: Kept) -> None:
    """A page of the record as it was before: it decrypts, for it is this file's own."""
    before = kept.place.read_bytes()
    for _ in range(20):
        with kept.unlock() as store:
            act(store, told_of(store), 2_000)
    after = bytearray(kept.place.read_bytes())
    changed = [
        n for n in range(1, len(before) // PAGE) if before[n * PAGE :][:PAGE] != after[n * PAGE :][:PAGE]
    ]
    page = random.choice(changed)
    after[page * PAGE : (page + 1) * PAGE] = before[page * PAGE : (page + 1) * PAGE]
    kept.place.write_bytes(after)

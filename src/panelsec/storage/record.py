"""The record: one chain of events, whose bodies lie apart so that a body can be erased and the chain still
holds."""

import hashlib
import json
import secrets
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from operator import itemgetter
from typing import Any, Self

from panelsec.storage.canonical import canonical
from panelsec.storage.connection import Connection

_SALT_BYTES = 16
_PAGE_ROWS = 5000
_DIGEST_COLUMNS = 2
TELLS_OF_ERASURE = "CaseErased"
"""The kind of event that says of which case, its `reference`, how many `events` were erased."""
_COLUMNS = "e.sequence, e.reference, e.at, e.who, e.kind, b.body"


@dataclass(frozen=True)
class Entry:
    """Something to be recorded. `at` is kept as given, with or without an offset."""

    at: datetime
    by: str
    kind: str
    body: Mapping[str, Any]


@dataclass(frozen=True)
class Recorded:
    """Something that was recorded; `case` is None for the office, `body` None once it was erased."""

    sequence: int
    case: str | None
    at: datetime
    by: str
    kind: str
    body: dict[str, Any] | None


@dataclass(frozen=True)
class Head:
    """The length of the record and the hash that vouches for all of it; printed on letters, lots and receipts."""

    sequence: int
    hash: str

    def __str__(self) -> str:
        return f"{self.sequence}:{self.hash}"

    @classmethod
    def parse(cls, text: str) -> Self:
        sequence, _, its_hash = text.partition(":")
        if len(bytes.fromhex(its_hash)) != hashlib.sha256().digest_size:
            raise ValueError("no head of a record")
        return cls(int(sequence), its_hash)


class Record:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, case: str | None, entries: Sequence[Entry]) -> list[Recorded]:
        with self._connection.act():
            head = self.head()
            before = bytes.fromhex(head.hash)
            events, bodies = [], []
            for sequence, entry in enumerate(entries, head.sequence + 1):
                event, body = _rows(sequence, case or "", entry, before)
                before = event[-1]
                events.append(event)
                bodies.append(body)
            self._connection.run_each("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)", events)
            self._connection.run_each("INSERT INTO bodies VALUES (?, ?, ?, NULL)", bodies)
            return self._select("e.sequence > ?", [head.sequence])

    def events(self, case: str | None) -> list[Recorded]:
        """The events of one case, or of the office, in the order in which they were recorded."""
        return self._select("e.reference = ?", [case or ""])

    def all_events(self, after: int = 0) -> Iterator[Recorded]:
        """Every event after that sequence number, a page at a time."""
        while page := self._select("e.sequence > ?", [after], limit=_PAGE_ROWS):
            yield from page
            after = page[-1].sequence

    def head_of(self, case: str | None) -> Head | None:
        """The latest event of one case, or of the office: what was derived up to there is still valid."""
        row = self._connection.row(
            "SELECT sequence, hash FROM events WHERE reference = ? ORDER BY sequence DESC LIMIT 1",
            [case or ""],
        )
        return Head(row[0], row[1].hex()) if row else None

    def last(self) -> Recorded | None:
        found = self._select("e.sequence = (SELECT max(sequence) FROM events)", [])
        return found[0] if found else None

    def latest(self, since: str) -> datetime | None:
        """The latest time that any of the last few thousand events bears, from the last one of the kind `since` on."""
        row = self._connection.row(
            "WITH late AS (SELECT sequence, at, kind FROM events ORDER BY sequence DESC LIMIT ?) "
            "SELECT max(at) FROM late WHERE sequence >= coalesce((SELECT max(sequence) FROM late WHERE kind = ?), 0)",
            [_PAGE_ROWS, since],
        )
        return datetime.fromisoformat(row[0]) if row and row[0] else None

    def cases(self) -> list[str]:
        """The references of all cases that can be read, without those that were erased."""
        rows = self._connection.rows(
            "SELECT reference FROM (SELECT DISTINCT reference FROM events WHERE reference <> '') AS of_all "
            "WHERE EXISTS (SELECT 1 FROM events e JOIN bodies b USING (sequence) "
            "WHERE e.reference = of_all.reference AND b.body IS NOT NULL) ORDER BY reference"
        )
        return [reference for (reference,) in rows]

    def references(self) -> list[str]:
        """The references of all cases that ever were, erased ones included: none is used again."""
        rows = self._connection.rows(
            "SELECT DISTINCT reference FROM events WHERE reference <> '' ORDER BY reference"
        )
        return [reference for (reference,) in rows]

    def head(self) -> Head:
        row = self._connection.row("SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1")
        return Head(row[0], row[1].hex()) if row else Head(0, self.beginning)

    @property
    def beginning(self) -> str:
        """What the first event follows: a hash of how this file was made, which does not change with the key."""
        row = self._connection.row("SELECT file, made_at, made_by FROM about")
        return hashlib.sha256(canonical(["panelsec record", *(row or ())]).encode()).hexdigest()

    def head_at(self, sequence: int) -> Head | None:
        """The head when the record was that long; None if it never was."""
        if sequence == 0:
            return Head(0, self.beginning)
        row = self._connection.row("SELECT hash FROM events WHERE sequence = ?", [sequence])
        return Head(sequence, row[0].hex()) if row else None

    def has(self, head: Head) -> bool:
        """Whether the record went through that head."""
        return self.head_at(head.sequence) == head

    def erase(self, sequences: Sequence[int], told_by: int) -> None:
        """Erase bodies for good; `told_by` is the later event that says so, a TELLS_OF_ERASURE recorded in the same act.

        The erased text is gone from the file when the store is closed or `scrub` is called.
        """
        if any(sequence >= told_by for sequence in sequences):
            raise ValueError("the event that tells of an erasure comes after the erased ones")
        self._connection.run_each(
            "UPDATE bodies SET salt = NULL, body = NULL, erased_by = ? "
            "WHERE sequence = ? AND erased_by IS NULL",
            [(told_by, sequence) for sequence in sequences],
        )

    def verify(self, seen: Head | None = None, *, full: bool = True) -> list[str]:
        """What is wrong with the record, a sentence each; `full` reads the bodies too. `seen` is a head that
        was kept or printed: without one, a record that was cut off or written anew as a whole can't be
        noticed."""
        faults: list[str] = []
        expected, before = 1, bytes.fromhex(self.beginning)
        seen_hash = before if seen and seen.sequence == 0 else None
        whole = self._has_several()
        for row in merge(self._digests(), self._chain(full), key=itemgetter(0)):
            sequence = row[0]
            if sequence != expected:
                faults.append(_missing(expected, sequence - 1))
            elif len(row) > _DIGEST_COLUMNS and row[6] != before:
                faults.append(
                    f"Event {sequence} doesn’t follow from the event before it: one was put in or changed."
                )
            faults += _faults_of(row, full, whole)
            expected, before = sequence + 1, _stated(row, before)
            if seen and sequence == seen.sequence:
                seen_hash = before
        told = self._not_told() if full else ()
        return [*faults, *told, *_faults_of_end(expected - 1, seen, seen_hash)]

    def _not_told(self) -> Iterator[str]:
        """The bodies that are gone and that no event tells of as erased, case by case; it says how many of a case went."""
        told: Counter[str] = Counter()
        for (body,) in self._connection.rows(
            "SELECT b.body FROM events e JOIN bodies b USING (sequence) WHERE e.kind = ? AND b.body IS NOT NULL",
            [TELLS_OF_ERASURE],
        ):
            erased = json.loads(body)
            told[erased.get("reference", "")] += erased.get("events", 0)
        gone = self._connection.rows(
            "SELECT e.reference, t.kind IS ?, count(*) FROM bodies b JOIN events e USING (sequence) "
            "LEFT JOIN events t ON t.sequence = b.erased_by WHERE b.erased_by IS NOT NULL GROUP BY 1, 2",
            [TELLS_OF_ERASURE],
        )
        for reference, is_told, count in gone:
            if not is_told or (reference and count != told[reference]):
                events = "an event" if count == 1 else f"{count} events"
                of = f"the case {reference}" if reference else "the office"
                yield f"The words of {events} are gone from {of}, and the record does not tell of all that as erased."

    def _has_several(self) -> bool:
        """Cases, or a case and the office: an excerpt has one case alone, and it alone has digests in place of events."""
        [[several]] = self._connection.rows(
            "SELECT (SELECT min(reference) FROM events) <> (SELECT max(reference) FROM events)"
        )
        return bool(several)

    def _digests(self) -> Iterator[tuple[Any, ...]]:
        yield from self._connection.rows("SELECT sequence, digest FROM digests ORDER BY sequence")

    def _chain(self, full: bool) -> Iterator[tuple[Any, ...]]:
        body = "b.sequence, b.salt, b.body, b.erased_by" if full else "NULL, NULL, NULL, NULL"
        join = "LEFT JOIN bodies b USING (sequence)" if full else ""
        after = -1
        while page := self._connection.rows(
            f"SELECT e.*, {body} FROM events e {join} WHERE e.sequence > ? ORDER BY e.sequence LIMIT ?",  # noqa: S608
            [after, _PAGE_ROWS],
        ):
            yield from page
            after = page[-1][0]

    def _select(self, where: str, parameters: list[Any], limit: int = -1) -> list[Recorded]:
        rows = self._connection.rows(
            f"SELECT {_COLUMNS} FROM events e LEFT JOIN bodies b USING (sequence) "  # noqa: S608
            f"WHERE {where} ORDER BY e.sequence LIMIT ?",
            [*parameters, limit],
        )
        return [
            Recorded(
                sequence,
                case or None,
                datetime.fromisoformat(at),
                by,
                kind,
                None if body is None else json.loads(body),
            )
            for sequence, case, at, by, kind, body in rows
        ]


def _rows(
    sequence: int, reference: str, entry: Entry, before: bytes
) -> tuple[tuple[Any, ...], tuple[int, bytes, str]]:
    salt, body = secrets.token_bytes(_SALT_BYTES), canonical(entry.body)
    at, body_hash = entry.at.isoformat(), _body_hash(salt, body)
    own = link(before, digest(sequence, reference, at, entry.by, entry.kind, body_hash))
    return (sequence, reference, at, entry.by, entry.kind, body_hash, before, own), (sequence, salt, body)


def link(before: bytes, own: bytes) -> bytes:
    """The hash of an event, from the hash of the one before it and its own digest. The chain can be followed by digests alone,
    so that one case can be proved without a word of the others."""
    return hashlib.sha256(before + own).digest()


def digest(sequence: int, reference: str, at: str, who: str, kind: str, body_hash: bytes) -> bytes:
    """The digest of one event; it includes the body's salted hash, so that nobody can guess the rest by trial."""
    fields = [sequence, reference, at, who, kind, body_hash.hex()]
    return hashlib.sha256(json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()).digest()


def _body_hash(salt: bytes, body: str) -> bytes:
    # Salted: when the body and its salt are erased, nobody can find a short body again by trying.
    return hashlib.sha256(salt + body.encode()).digest()


def _stated(row: tuple[Any, ...], before: bytes) -> bytes:
    own: bytes = row[7] if len(row) > _DIGEST_COLUMNS else link(before, row[1])
    return own


def _faults_of(row: tuple[Any, ...], full: bool, whole: bool) -> Iterator[str]:
    if len(row) == _DIGEST_COLUMNS:  # an event that an excerpt doesn't hold
        if whole:
            yield f"Event {row[0]} is missing: its digest alone is there."
        return
    sequence, reference, at, who, kind, body_hash, before, stated, found, salt, body, erased_by = row
    if link(before, digest(sequence, reference, at, who, kind, body_hash)) != stated:
        yield f"Event {sequence} was changed after it was recorded."
    if not full:
        return
    if found is None or (body is None and erased_by <= sequence):
        yield f"The body of event {sequence} is missing, and no event says that it was erased."
    elif body is not None and _body_hash(salt, body) != body_hash:
        yield f"The body of event {sequence} was changed after it was recorded."


def _faults_of_end(last: int, seen: Head | None, seen_hash: bytes | None) -> list[str]:
    if seen is None or (seen_hash is not None and seen_hash.hex() == seen.hash):
        return []
    if seen.sequence <= last:
        return [
            f"Event {seen.sequence} isn’t the one seen before: this is another record, or was written anew."
        ]
    cut_off = "an older file was put back, or the end was cut off"
    return [f"The record ends with event {last}, but was seen to go up to event {seen.sequence}: {cut_off}."]


def _missing(first: int, last: int) -> str:
    return f"Event {first} is missing." if first == last else f"Events {first} to {last} are missing."

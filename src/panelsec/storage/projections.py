"""Lists and search: updated in the same act as the events, and rebuilt from them at any time."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from panelsec.storage.connection import Connection
from panelsec.storage.faults import StoreDamaged
from panelsec.storage.folding import folded, search_terms


@dataclass(frozen=True)
class Listing:
    """A case as a line of the list; `closed` may be a day to come, and `updated` is the sequence number of its latest event."""

    reference: str
    title: str
    respondents: str
    stage: str
    next_due: date | None
    next_step: str
    suspended: bool
    opened: date
    closed: date | None
    updated: int


@dataclass(frozen=True)
class Words:
    """A long text, read only if it is not the one that is indexed already; `sha256` in hex, of its UTF-8."""

    sha256: str
    read: Callable[[], str]


@dataclass(frozen=True)
class Due:
    """A step that waits; without a date where it waits for something else to happen."""

    date: date | None
    step: str
    text: str
    paragraph: str


class Order(StrEnum):
    """What the list is sorted by; what has no date comes last."""

    REFERENCE = "reference"
    TITLE = "title"
    RESPONDENTS = "respondents"
    STAGE = "stage"
    NEXT_DUE = "next_due"
    OPENED = "opened"
    UPDATED = "updated"


@dataclass(frozen=True)
class Around:
    """Words in the form in which they are searched, and how many stand before them; `cut` is the same, as it is shown."""

    words: tuple[str, ...]
    before: int
    cut: str


_INSTEAD = """SELECT value ->> 0 AS reference, value ->> 1 AS stage, value ->> 2 AS next_due, value ->> 3 AS closed
    FROM json_each(?)"""
_LINES = """SELECT reference, title, respondents, opened, updated, stage, next_due, closed FROM main.cases
    WHERE reference NOT IN (SELECT reference FROM instead)
    UNION ALL SELECT reference, title, respondents, opened, updated, instead.stage, instead.next_due, instead.closed
    FROM instead JOIN main.cases USING (reference)"""
_SUMMARY = "the line itself"
AROUND = 14
"""Words shown where something is found."""


class Projections:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def list_case(self, line: Listing, texts: Mapping[str, str | Words], due: Sequence[Due] = ()) -> None:
        """Put a case's line, what it is found by and what waits in it in place of the old. `texts` are by source
        (`paper 12`): names, letters, words of papers. Texts that haven't changed cost next to nothing."""
        reference = line.reference
        with self._connection.act():
            self._connection.run(
                "INSERT OR REPLACE INTO cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                _row(line),
            )
            self._list_texts(reference, _with_summary(line, texts))
            self._connection.run("DELETE FROM due WHERE reference = ?", [reference])
            self._connection.run_each(
                "INSERT INTO due (reference, date, step, text, paragraph) VALUES (?, ?, ?, ?, ?)",
                [(reference, *_row(row)) for row in due],
            )

    def _list_texts(self, reference: str, texts: Mapping[str, str | Words]) -> None:
        digests = {source: _digest(text) for source, text in texts.items()}
        known = dict(
            self._connection.rows("SELECT source, sha256 FROM texts WHERE reference = ?", [reference])
        )
        gone = [source for source, digest in known.items() if digests.get(source) != digest]
        new = [source for source, digest in digests.items() if known.get(source) != digest]
        self._connection.run_each(
            "DELETE FROM texts WHERE reference = ? AND source = ?", [(reference, source) for source in gone]
        )
        self._connection.run_each(
            "INSERT INTO texts (reference, source, sha256, words) VALUES (?, ?, ?, ?)",
            [(reference, source, digests[source], folded(_text(texts[source]))) for source in new],
        )

    def differing(self, line: Listing, texts: Mapping[str, str | Words], due: Sequence[Due]) -> list[str]:
        """What is written of a case otherwise than `list_case` would write it; reads every text."""
        reference = [line.reference]
        rows, found = self._connection.rows, []
        if rows("SELECT * FROM cases WHERE reference = ?", reference) != [tuple(_row(line))]:
            found.append("the line in the list of cases")
        waits = rows("SELECT date, step, text, paragraph FROM due WHERE reference = ? ORDER BY id", reference)
        if waits != [tuple(_row(each)) for each in due]:
            found.append("what is due")
        words = rows("SELECT source, sha256, words FROM texts WHERE reference = ?", reference)
        if sorted(words) != sorted(
            (source, _digest(text), folded(_text(text)))
            for source, text in _with_summary(line, texts).items()
        ):
            found.append("what it is found by")
        return found

    def references(self) -> set[str]:
        """Of every case that some list names."""
        rows = self._connection.rows(
            "SELECT reference FROM cases UNION SELECT reference FROM due UNION SELECT reference FROM texts"
        )
        return {reference for (reference,) in rows}

    def index_holds(self) -> bool:
        """Whether what is searched is what was written down to be searched."""
        try:
            self._connection.run("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        except StoreDamaged:
            return False
        return True

    def drop_case(self, case: str) -> None:
        """Take a case off every list, when its time is up; the words it was found by go from the index
        too."""
        with self._connection.act():
            for table in ("cases", "due", "texts"):
                self._connection.run(f"DELETE FROM {table} WHERE reference = ?", [case])  # noqa: S608

    def case(self, reference: str) -> Listing | None:
        row = self._connection.row("SELECT * FROM cases WHERE reference = ?", [reference])
        return _listing(row) if row else None

    def open_cases(self, today: date) -> list[Listing]:
        """Those that are not closed by then, by reference."""
        return [
            _listing(row)
            for row in self._connection.rows(
                "SELECT * FROM cases WHERE closed IS NULL OR closed > ? ORDER BY reference", [_stored(today)]
            )
        ]

    def found(
        self,
        search: str = "",
        stage: str | None = None,
        *,
        closed: bool | None = None,
        due_by: date | None = None,
        order: Order = Order.REFERENCE,
        descending: bool = False,
        instead: Sequence[Listing] = (),
    ) -> list[str]:
        """The references of the cases in which every word of `search` begins a word somewhere; `closed` None takes both;
        `due_by`: those with something due by then. `instead` holds lines that stand for those which are kept."""
        where, parameters = _where(search, stage, closed, due_by)
        lines = json.dumps([(i.reference, i.stage, _stored(i.next_due), _stored(i.closed)) for i in instead])
        direction = "DESC" if descending else "ASC"
        # all in one row: the driver takes as long over ten thousand rows as the search
        [[found]] = self._connection.rows(
            f"WITH instead AS MATERIALIZED ({_INSTEAD}), cases AS ({_LINES}) "  # noqa: S608 - fixed texts and an enum
            f"SELECT json_group_array(reference ORDER BY {order.value} {direction} NULLS LAST, reference) "
            f"FROM cases WHERE {where}",
            [lines, *parameters],
        )
        return list(json.loads(found))

    def lines(self, references: Sequence[str]) -> list[Listing]:
        """The lines of these cases, in their order; one that is no longer listed is passed over."""
        rows = self._connection.rows(
            "SELECT cases.* FROM json_each(?) AS wanted JOIN cases ON reference = wanted.value ORDER BY wanted.key",
            [json.dumps(references)],
        )
        return [_listing(row) for row in rows]

    def count(self) -> int:
        [[number]] = self._connection.rows("SELECT count(*) FROM cases")
        return int(number)

    def found_in(self, search: str, reference: str) -> list[tuple[str, Around]]:
        """The sources of a case in which some word of `search` begins a word, each with the words around it; those with most of
        the words come first, and of these those in which they stand together."""
        terms = search_terms(search)
        if not terms:
            return []
        # a CROSS JOIN keeps its order: the few texts of the case first, and not all that match
        rows = self._connection.rows(
            "SELECT t.source, t.words, snippet(search, 0, '', '', '…', ?) FROM texts t CROSS JOIN search "
            "ON search.rowid = t.id WHERE t.reference = ? AND search MATCH ? ORDER BY t.id",
            [AROUND, reference, " OR ".join(terms)],
        )
        begins = [
            re.compile(rf"\b{re.escape(word)}") for each in search.split() if (word := folded(each).strip())
        ]
        found = sorted(
            rows, key=lambda row: [-sum(b.search(text) is not None for b in begins) for text in row[1:]]
        )
        return [(source, _around(words, cut)) for source, words, cut in found]

    def due(self, until: date | None = None, *, case: str | None = None) -> list[tuple[str | None, Due]]:
        """What waits, with its case (None: the office), earliest first and the undated last; with `until`,
        only what is due by then."""
        rows = self._connection.rows(
            "SELECT reference, date, step, text, paragraph FROM due WHERE (?1 IS NULL OR date <= ?1) "
            "AND (?2 IS NULL OR reference = ?2) ORDER BY date NULLS LAST, reference, id",
            (_stored(until), case),
        )
        return [(reference or None, Due(_day(day), *rest)) for reference, day, *rest in rows]

    def wipe(self) -> None:
        """Empty the lists, for the caller to make again from the events in the same act."""
        with self._connection.act():
            # first, and as a whole: words that somebody changed can't be taken out of it one by one
            self._connection.run("INSERT INTO search (search) VALUES ('rebuild')")
            for table in ("cases", "due", "texts"):
                self._connection.run(f"DELETE FROM {table}")  # noqa: S608 - fixed names

    def snapshot(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything that the lists say, comparable: lists made again are equal to those made on the way."""
        self._connection.run("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        columns = {
            "cases": "*",
            "due": "reference, date, step, text, paragraph",
            "texts": "reference, source, sha256, words",
        }
        return {
            table: sorted(self._connection.rows(f"SELECT {chosen} FROM {table}"), key=repr)  # noqa: S608
            for table, chosen in columns.items()
        }


def _with_summary(line: Listing, texts: Mapping[str, str | Words]) -> dict[str, str | Words]:
    summary = "\n".join((line.reference, line.title, line.respondents, line.next_step))
    return {**texts, _SUMMARY: summary}


def _digest(text: str | Words) -> bytes:
    if isinstance(text, Words):
        return bytes.fromhex(text.sha256)
    return hashlib.sha256(unicodedata.normalize("NFC", text).encode()).digest()


def _text(text: str | Words) -> str:
    return text if isinstance(text, str) else text.read()


def _where(search: str, stage: str | None, closed: bool | None, due_by: date | None) -> tuple[str, list[str]]:
    terms = search_terms(search)
    # from the index of the texts alone: each text has pages of its own, and to read them takes ten times as long
    found = (
        "EXISTS (SELECT 1 FROM texts t WHERE t.reference = cases.reference "
        "AND +t.id IN (SELECT rowid FROM search WHERE search MATCH ?))"
    )
    # each word apart: one may stand in a name, the next in a letter
    clauses, parameters = [found] * len(terms), list(terms)
    if search.strip() and not terms:
        clauses.append("FALSE")
    if stage is not None:
        clauses.append("stage = ?")
        parameters.append(stage)
    if closed is not None:
        clauses.append(f"closed IS {'NOT ' if closed else ''}NULL")
    if due_by is not None:
        clauses.append("next_due <= ?")
        parameters.append(due_by.isoformat())
    return " AND ".join(clauses) or "TRUE", parameters


def _around(text: str, cut: str) -> Around:
    """Whole words: what was cut may begin within one."""
    core = cut.strip("…")
    at = max(text.find(core), 0)
    end = at + len(core)
    while at and not text[at - 1].isspace():
        at -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return Around(tuple(text[at:end].split()), len(text[:at].split()), " ".join(cut.split()))


def _row(line: Listing | Due) -> list[Any]:
    return [_stored(value) for value in vars(line).values()]


def _stored(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)  # as the record keeps it
    return int(value) if isinstance(value, bool) else value


def _listing(row: Sequence[Any]) -> Listing:
    reference, title, respondents, stage, next_due, next_step, suspended, opened, closed, updated = row
    return Listing(
        reference,
        title,
        respondents,
        stage,
        _day(next_due),
        next_step,
        bool(suspended),
        date.fromisoformat(opened),
        _day(closed),
        updated,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None

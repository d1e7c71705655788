"""Connections to an open store: acts that are done whole or not at all, reads that do not wait, errors in plain sentences."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from threading import Lock, RLock, get_ident
from time import monotonic
from typing import Any

from panelsec.errors import Unavailable
from panelsec.storage.driver import Database, Error, told
from panelsec.storage.faults import StoreClosed, StoreDamaged

_STEPS = 20  # of SQLite's machine, fewer than it takes to put one piece of a paper or to read it
_ASKED_EVERY = 0.05  # seconds
_SOME_LOG, _LONG_LOG = 1000, 4096  # pages: 4 and 16 MiB


class _Undone(Exception):  # noqa: N818 - nothing went wrong
    """Ends a trial."""


@dataclass
class _Own:
    """One thread's connection; other threads touch it only to close it."""

    database: Database | None
    turn: RLock = field(default_factory=RLock)
    depth: int = 0
    spoilt: bool = False
    stopped: Exception | None = None
    asked: Callable[[], bool] | None = None

    def interrupt_when(self, asked: Callable[[], bool] | None) -> None:
        """Stays so with the connection that takes the place of a spoilt one."""
        self.asked = asked
        if self.database is not None:
            self.database.conn.set_progress_handler(asked, _STEPS if asked else 0)


class Connection:
    """Usable from any thread. Each thread has a connection of its own: readers see the latest commit and wait for nobody,
    while an act keeps other threads from acting until it is over.

    Nothing is cached outside the file, so that a rollback there is a rollback everywhere. `further` opens the file for another
    thread. `ready` is called before each act, and raises if nothing may be written.
    """

    def __init__(
        self,
        opened: Callable[[], Database],
        further: Callable[[], Database] | None = None,
        ready: Callable[[], None] = lambda: None,
    ) -> None:
        self._further, self._ready = further or opened, ready
        self._acting = RLock()
        self._listing = Lock()
        self._each: dict[int, _Own] | None = {get_ident(): _Own(opened())}

    @contextlib.contextmanager
    def using(self) -> Iterator[Database]:
        """The database for reading; its errors are raised as Unavailable."""
        own = self._own()
        with own.turn:
            if own.database is None:
                raise _closed()
            own.depth += 1
            try:
                yield own.database
            except Error as error:
                stopped, own.stopped = own.stopped, None
                if stopped:
                    raise stopped from None
                fault = told(error)
                own.spoilt = own.spoilt or isinstance(fault, StoreDamaged)
                raise fault or error from error
            finally:
                own.depth -= 1
                if own.spoilt and not own.depth:
                    self._open_anew(own)

    @contextlib.contextmanager
    def act(self) -> Iterator[Database]:
        """A transaction: all or nothing. Acts nest, as savepoints: an inner one may fail alone."""
        with self._acting, self.using() as database:
            self._ready()
            with database.atomic():
                yield database
            if not database.conn.in_transaction:
                _cut_log(database)

    @contextlib.contextmanager
    def trial(self) -> Iterator[Database]:
        """A transaction that is always rolled back: its effects can be read inside."""
        with contextlib.suppress(_Undone), self.act() as database:
            yield database
            raise _Undone

    @contextlib.contextmanager
    def at_once(self) -> Iterator[bool]:
        """Whether no other thread is in an act; if so, none can begin one until this ends."""
        mine = self._acting.acquire(blocking=False)
        try:
            yield mine
        finally:
            if mine:
                self._acting.release()

    @contextlib.contextmanager
    def cancellable(self, raise_if_cancelled: Callable[[], None]) -> Iterator[None]:
        """Calls `raise_if_cancelled` at intervals while this thread's statements run; what it raises ends the statement."""
        own, before = self._own(), monotonic()

        def asked() -> bool:
            nonlocal before
            if monotonic() - before < _ASKED_EVERY:
                return False
            before = monotonic()
            try:
                raise_if_cancelled()
            except Exception as error:  # noqa: BLE001 - it leaves where the statement was begun
                own.stopped = error
            return own.stopped is not None

        with own.turn:
            own.interrupt_when(asked)
            try:
                yield
            finally:
                own.interrupt_when(None)

    def open_anew(self) -> None:
        """Reopens this thread's connection after an integrity check has found a bad page, since it would then read no good
        page either."""
        own = self._own()
        with own.turn:
            if not own.depth:
                self._open_anew(own)

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with self.using() as database:
            return database.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        """One statement, in an act of its own unless it is part of one."""
        with self._acting, self.using() as database:
            self._ready()
            database.execute(sql, parameters)

    def run_each(self, sql: str, parameters: Sequence[Sequence[Any]]) -> None:
        with self.act() as database:
            database.conn.executemany(sql, parameters)

    def cut_log(self) -> None:
        """Bring a log that has grown long into the file: done after each act and from time to time, and never by a single
        statement, which may be somebody's typing that is kept."""
        with self._acting, self.using() as database:
            _cut_log(database)

    def close(self, shut: Callable[[Database], None]) -> None:
        """`shut` gets the last connection, once nobody acts or reads."""
        with self._acting:
            with self._listing:
                each, self._each = self._each, None
            databases = [self._taken(own) for own in (each or {}).values()]
            *further, last = [None, *(one for one in databases if one is not None)]
            for one in further:
                if one is not None:
                    one.close()
            if last is not None:
                shut(last)

    def _taken(self, own: _Own) -> Database | None:
        with own.turn:
            database, own.database = own.database, None
            return database

    def _own(self) -> _Own:
        each = self._each
        own = each.get(get_ident()) if each is not None else None
        if own is not None:
            return own
        if each is None:
            raise _closed()
        made = _Own(self._further())
        with self._listing:
            if self._each is not None:
                self._each[get_ident()] = made
                return made
        if made.database is not None:
            made.database.close()
        raise _closed()

    def _open_anew(self, own: _Own) -> None:
        # After one bad page SQLCipher refuses the good ones as well; a new connection reads them.
        own.spoilt = False
        if own.database is not None:
            own.database.close()
            own.database = None
        with contextlib.suppress(Unavailable):
            own.database = self._further()
            own.interrupt_when(own.asked)


def _cut_log(database: Database) -> None:
    with contextlib.suppress(Error):  # it is done, whatever becomes of the log
        [[_, pages, _]] = database.execute("PRAGMA wal_checkpoint(NOOP)").fetchall()
        if pages > _LONG_LOG:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        elif pages > _SOME_LOG:
            database.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


def _closed() -> StoreClosed:
    return StoreClosed("The office is closed. Open it again to go on.")

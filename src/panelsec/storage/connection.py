"""One connection to one open store: acts that are done whole or not at all, and errors in plain sentences."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from threading import RLock
from typing import Any

from panelsec.errors import Unavailable
from panelsec.storage.driver import Database, Error, told
from panelsec.storage.faults import StoreClosed, StoreDamaged


class _Undone(Exception):  # noqa: N818 - nothing went wrong
    """Ends a trial."""


class Connection:
    """Usable from any thread, one at a time: whoever is in an act keeps the others waiting until it is over.

    Nothing is cached beside the file, so what is rolled back there is rolled back everywhere.
    """

    def __init__(self, opened: Callable[[], Database]) -> None:
        self._opened = opened
        self._database: Database | None = opened()
        self._turn = RLock()
        self._depth = 0
        self._spoilt = False

    @contextlib.contextmanager
    def using(self) -> Iterator[Database]:
        """The database, this thread's alone for the time being; its errors leave as Unavailable."""
        with self._turn:
            if self._database is None:
                raise StoreClosed("The office is closed. Open it again to go on.")
            self._depth += 1
            try:
                yield self._database
            except Error as error:
                fault = told(error)
                self._spoilt = self._spoilt or isinstance(fault, StoreDamaged)
                raise fault or error from error
            finally:
                self._depth -= 1
                if self._spoilt and not self._depth:
                    self._open_anew()

    @contextlib.contextmanager
    def act(self) -> Iterator[Database]:
        """All of it or nothing. An act within an act is a part of it that may fail alone."""
        with self.using() as database, database.atomic():
            yield database

    @contextlib.contextmanager
    def trial(self) -> Iterator[Database]:
        """An act that leaves nothing behind: what it would do can be read inside, and is gone afterwards."""
        with contextlib.suppress(_Undone), self.act() as database:
            yield database
            raise _Undone

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with self.using() as database:
            return database.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        """One statement, which is an act of its own where it isn't a part of one."""
        with self.using() as database:
            database.execute(sql, parameters)

    def run_each(self, sql: str, parameters: Sequence[Sequence[Any]]) -> None:
        with self.act() as database:
            database.conn.executemany(sql, parameters)

    def close(self, shut: Callable[[Database], None]) -> None:
        with self._turn:
            database, self._database = self._database, None
            if database is not None:
                shut(database)

    def _open_anew(self) -> None:
        # After one bad page SQLCipher refuses the good ones as well; a new connection reads them.
        self._spoilt = False
        if self._database is not None:
            self._database.close()
            self._database = None
        with contextlib.suppress(Unavailable):
            self._database = self._opened()

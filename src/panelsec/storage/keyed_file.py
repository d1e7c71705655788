"""An encrypted file with its key and salt: opening and copying it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from os import close
from pathlib import Path

from panelsec.storage import driver, schema
from panelsec.storage.checking import Report, prove, unheard
from panelsec.storage.connection import Connection
from panelsec.storage.driver import Database
from panelsec.storage.envelope import Envelope
from panelsec.storage.files import make_private, sync
from panelsec.storage.record import Entry, Head, Record

COPIED = 50  # of a hundred, when a copy is made and not yet proved


@dataclass(frozen=True)
class KeyedFile:
    """An encrypted file that can be copied on another thread while acts go on; a copy is of one moment. What `report` raises
    stops it; the caller removes what there is of the copy."""

    place: Path
    key: bytes
    salt: bytes

    def connect(self, keep: Callable[[], None]) -> Connection:
        """Nothing is acknowledged any more once the file is no longer where it was opened, or `keep` raises."""
        was = self._which()
        database = self._opened()

        def there() -> None:
            if self._which() != was:
                raise driver.told_moved(self.place)

        def further() -> Database:
            there()
            return self._further()

        def ready() -> None:
            there()
            keep()

        return Connection(lambda: database, further, ready)

    def _which(self) -> tuple[int, int] | None:
        try:
            found = self.place.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def copy_to(self, place: Path, report: Report = unheard) -> None:
        """Copy the file as it is at this moment, under the same key, and wait until it is on the disk."""
        close(make_private(place))
        with self._beside() as other:
            whole = max(1, self.place.stat().st_size)

            def raise_if_cancelled() -> None:
                report(min(COPIED, COPIED * place.stat().st_size // whole), 100, "Copying")

            with other.cancellable(raise_if_cancelled):
                other.run("VACUUM INTO ?", [str(place)])
        sync(place)

    def prove(self, copy: Path, report: Report = unheard) -> tuple[Head, tuple[int, ...]]:
        """Read all of a copy of this file; returns its head and its counts, or raises StoreDamaged."""

        def told(done: int, of: int, words: str) -> None:
            report(COPIED + (100 - COPIED) * done // of, 100, words)

        return prove(copy, self.key, self.salt, told)

    def export(
        self,
        place: Path,
        key: bytes,
        salt: bytes,
        statements: Sequence[str],
        given: Mapping[str, object],
        digest: Callable[..., bytes],
        raise_if_cancelled: Callable[[], None],
    ) -> None:
        """Fill another encrypted file, attached as `excerpt`, in one act, which ends if `raise_if_cancelled` raises."""
        with self._beside() as other, other.cancellable(raise_if_cancelled):
            other.run(f"ATTACH ? AS excerpt KEY \"x'{key.hex()}{salt.hex()}'\"", [str(place)])
            with other.act() as database:
                database.conn.create_function("digest", 6, digest, deterministic=True)
                for statement in statements:
                    database.execute(statement, dict(given))
        sync(place)

    def rekey(self, copy: Path, key: bytes, envelope: Envelope, told: Sequence[Entry]) -> Head:
        """A copy of this file under another key, with the envelope that belongs to it, and what its record tells of that;
        the head from before."""
        database = driver.open_file(copy, self.key, self.salt, newest=schema.VERSION)
        try:
            database.execute("PRAGMA journal_mode = DELETE").fetchall()
            driver.rekey(database, key, envelope.salt)
            database.execute("UPDATE about SET envelope = ?", [envelope.to_bytes()])
            record = Record(Connection(lambda: database))
            head = record.head()
            record.append(None, told)
        except driver.Error as error:
            raise driver.told(error) or error from error
        finally:
            database.close()
        sync(copy)
        return head

    @contextmanager
    def _beside(self) -> Iterator[Connection]:
        if not self.place.exists():
            raise driver.told_moved(self.place)
        other = Connection(self._further)
        try:
            yield other
        finally:
            other.close(Database.close)

    def _opened(self) -> Database:
        return driver.open_file(self.place, self.key, self.salt, newest=schema.VERSION)

    def _further(self) -> Database:
        return driver.open_further(self.place, self.key, self.salt, newest=schema.VERSION)

"""The store: one encrypted file, from making and opening to closing it."""

import contextlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Self

from panelsec.errors import Unavailable
from panelsec.storage import driver, faults, naming, schema
from panelsec.storage import key as keys
from panelsec.storage.checking import Report, faults_of, unheard
from panelsec.storage.drafts import Drafts
from panelsec.storage.driver import Database
from panelsec.storage.envelope import Envelope, beside
from panelsec.storage.files import real
from panelsec.storage.keychain import Keychain, MemoryKeychain
from panelsec.storage.keyed_file import KeyedFile
from panelsec.storage.locations import refuse_folder
from panelsec.storage.lock_file import Hold
from panelsec.storage.making import clear_unfinished, make_file, make_folder, refuse_to_overwrite
from panelsec.storage.opening import (
    at,
    foreign_envelope,
    held,
    is_foreign,
    kept_key,
    no_envelope,
    own_envelope,
)
from panelsec.storage.papers import Papers
from panelsec.storage.projections import Projections
from panelsec.storage.record import Head, Record

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class Store:
    """A store that is open. Any thread may use it, and reads without waiting; an act keeps the other threads from acting
    until it is over, so long acts (a big paper) belong on a background thread, as does whatever asks the
    keychain: making, opening, closing, `remember_head`.

    `place` is the file, as `file` can copy it; its envelope and its lock file lie beside it. `key_kept` is False where the store was
    recovered but the keychain wouldn't take the key. `another_code` is True where the envelope beside the file has another recovery code
    than the file knows: a change of code was cut off once the new one held, or somebody put an older envelope there.
    """

    key_kept = True

    def __init__(self, place: Path, key: bytes, salt: bytes, keychain: Keychain, hold: Hold) -> None:
        self.place = place
        self.file_id = salt.hex()
        self.keychain = keychain
        self.file = KeyedFile(place, key, salt)
        self._hold = hold
        self.connection = self.file.connect(hold.keep)
        self.record = Record(self.connection)
        self.papers = Papers(self.connection)
        self.projections = Projections(self.connection)
        self.drafts = Drafts(self.connection)
        self._seen: Head | None = None
        self._lacked_envelope = False
        self.another_code = False

    @classmethod
    def make(
        cls,
        place: Path,
        keychain: Keychain,
        *,
        now: datetime,
        by: str,
        cost: keys.Cost = keys.STRONG,
        any_folder: bool = False,
    ) -> tuple[Self, str]:
        """A new store, and its recovery code to be shown once. `any_folder` skips the check of the folder."""
        place = real(place)
        if not any_folder:
            refuse_folder(place.parent)
        make_folder(place.parent)
        with held(place) as hold:
            refuse_to_overwrite(place)
            key, code = keys.new_key(), keys.new_code()
            salt = keys.new_salt()
            keychain.set(salt.hex(), key.hex())
            make_file(place, key, Envelope.seal(salt, key, code, cost), now=now, by=by)
            return cls._open(place, key, salt, keychain, hold), code

    @classmethod
    def unlock(
        cls,
        place: Path,
        keychain: Keychain,
        *,
        any_folder: bool = False,
        before_migrating: "Callable[[Store], object] | None" = None,
    ) -> Self:
        """With the keychain's key; KeyMissing (or a subclass) means: ask for the recovery code."""
        place = real(place)
        with at(place, any_folder) as hold:
            envelope = own_envelope(place)
            salt = envelope.salt if envelope else driver.read_salt(place)
            if envelope and is_foreign(envelope, place) and keychain.get(driver.read_salt(place).hex()):
                raise foreign_envelope()
            key = kept_key(keychain, salt.hex(), envelope)
            return cls._open(place, key, salt, keychain, hold, before_migrating)

    @classmethod
    def recover(
        cls,
        place: Path,
        code: str,
        keychain: Keychain,
        *,
        any_folder: bool = False,
        before_migrating: "Callable[[Store], object] | None" = None,
    ) -> Self:
        """With the recovery code, which also puts the key back into the keychain; raises MistypedCode or WrongCode."""
        keys.read_code(code)
        place = real(place)
        with at(place, any_folder) as hold:
            envelope = own_envelope(place)
            if envelope is None:
                raise no_envelope()
            try:
                key = envelope.open(code)
            except faults.WrongCode as wrong:
                raise (foreign_envelope() if is_foreign(envelope, place) else wrong) from None
            if not envelope.fits(key):
                raise faults.EnvelopeDamaged(
                    "The envelope contradicts itself. Take the one from the latest backup."
                )
            store = cls._open(place, key, envelope.salt, keychain, hold, before_migrating)
            store._keep_key()
            return store

    @classmethod
    def throwaway(cls, folder: Path, *, now: datetime = _LONG_AGO, by: str = "nobody") -> Self:
        """An encrypted store for practice, rehearsals and tests; its key is lost with the process."""
        place = folder / "throwaway.panelsec"
        store, _ = cls.make(place, MemoryKeychain(), now=now, by=by, cost=keys.LIGHT, any_folder=True)
        return store

    @classmethod
    def _open(
        cls,
        place: Path,
        key: bytes,
        salt: bytes,
        keychain: Keychain,
        hold: Hold,
        before_migrating: "Callable[[Store], object] | None" = None,
    ) -> Self:
        try:
            store = cls(place, key, salt, keychain, hold)
        except faults.StoreDamaged as fault:
            envelope = Envelope.read(beside(place))
            raise (foreign_envelope() if envelope and is_foreign(envelope, place) else fault) from None
        try:
            store._settle(before_migrating)
        except BaseException:
            store.connection.close(Database.close)
            raise
        return store

    def _settle(self, before_migrating: "Callable[[Store], object] | None") -> None:
        with contextlib.suppress(OSError):
            clear_unfinished(self.place)  # it may hold what was erased here since
        with self.connection.using() as database:
            if schema.is_behind(database):
                if before_migrating:
                    before_migrating(self)
                schema.migrate(database)
        self._settle_envelope()
        self._seen = self._head_in_keychain()

    def _settle_envelope(self) -> None:
        spare = self.connection.rows("SELECT envelope FROM about")[0][0]
        envelope = Envelope.read(beside(self.place))
        if envelope is None:
            Envelope.from_bytes(spare).write(beside(self.place))
            self._lacked_envelope = True
        elif envelope.to_bytes() != spare:
            self.another_code = Envelope.from_bytes(spare) != envelope
            self.connection.run("UPDATE about SET envelope = ?", [envelope.to_bytes()])

    @property
    def envelope(self) -> Envelope:
        """The envelope, to be written into a backup."""
        return Envelope.from_bytes(self.connection.rows("SELECT envelope FROM about")[0][0])

    def act(self) -> AbstractContextManager[Database]:
        """A transaction: all or nothing; acts nest, and an inner one may fail alone."""
        return self.connection.act()

    def trial(self) -> AbstractContextManager[Database]:
        """A transaction that is always rolled back; trials nest, in acts too."""
        return self.connection.trial()

    def at_once(self) -> AbstractContextManager[bool]:
        """Whether an act could begin now without waiting for another thread; if so, it can until this ends."""
        return self.connection.at_once()

    def cancellable(self, raise_if_cancelled: Callable[[], None]) -> AbstractContextManager[None]:
        """Calls `raise_if_cancelled` at intervals while this thread reads or writes; what it raises ends that, and the act with it."""
        return self.connection.cancellable(raise_if_cancelled)

    def change_code(self, code: str, record: Callable[[], None] = lambda: None) -> None:
        """Replace the recovery code by another, from `key.new_code`, that has been typed again; the old one then opens only
        earlier backups.

        `record` runs in the same act; if anything fails the old code stays in force.
        """
        before = self.envelope
        after = before.rewrapped(self.file.key, code)
        try:
            with self.act():
                record()
                self.connection.run("UPDATE about SET envelope = ?", [after.to_bytes()])
                after.write(beside(self.place))
        except BaseException:
            before.write(beside(self.place))
            raise

    def opens_with(self, code: str) -> bool:
        """Whether this is the store's recovery code; a typing error raises MistypedCode."""
        try:
            return self.envelope.open(code) == self.file.key
        except faults.WrongCode:
            return False

    def verify(self, *, full: bool = True) -> list[str]:
        """The faults of the record, compared with the last head that the keychain saw; empty if there are none."""
        try:
            return self.record.verify(self._seen, full=full)
        except faults.StoreDamaged as fault:
            return [fault.message]

    def check(self, report: Report = unheard) -> list[str]:
        """The faults of the file, page by page, of its papers and its record: for a backup, or on demand."""
        with contextlib.suppress(Unavailable):
            self.scrub()  # pages torn by a power cut are whole in the log, where the check of pages doesn't look
        return [*self._mended(), *faults_of(self.connection, self._seen, report), *self._missing()]

    def _mended(self) -> Iterator[str]:
        """What opening repaired by itself, or has to do without."""
        if driver.read_salt(self.place).hex() != self.file_id:
            yield (
                "The first 16 bytes of the file, its salt, were overwritten. Nothing that was recorded is lost: the envelope "
                "beside the file has the salt too, and it was opened with that. Keep the two together."
            )
        if self._lacked_envelope:
            yield "The envelope beside the file was gone. It was written again from the spare one in the file."

    def _missing(self) -> list[str]:
        try:
            return [naming.missing(called) for called in naming.lost(self.connection).values()]
        except faults.StoreDamaged:  # told already, page by page
            return []

    @property
    def contradicted(self) -> Head | None:
        """The last head that the keychain saw, if this record never went through it: an older file was put back."""
        return None if self._seen is None or self.record.has(self._seen) else self._seen

    def remember_head(self) -> None:
        """Keep the record's head in the keychain, so that an older file is noticed later. A head that contradicts this record
        is left there for `verify` to find."""
        if self.contradicted is None:
            self.accept_head()

    def accept_head(self) -> None:
        """Accept this record as it is, after the secretary has restored a backup."""
        head = self.record.head()
        self.keychain.set(head_name(self.file_id), str(head))
        self._seen = head

    def cut_log(self) -> None:
        """Where only drafts were kept for long, nobody else does; waits for whoever is in an act."""
        self.connection.cut_log()

    def scrub(self) -> None:
        """Remove erased and replaced data from the file now, not only when it is closed."""
        self.connection.run("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self, swap: Callable[[], None] = lambda: None) -> None:
        """`swap` is called once the file is closed and before anybody else can open it."""
        try:
            # a keychain that is locked by now must not keep the store open
            with contextlib.suppress(Unavailable):
                self.remember_head()
            self.connection.close(partial(driver.shut, path=self.place))
            swap()
        finally:
            self._hold.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _keep_key(self) -> None:
        try:
            self.keychain.set(self.file_id, self.file.key.hex())
        except faults.KeychainUnavailable:
            self.key_kept = False

    def _head_in_keychain(self) -> Head | None:
        try:
            return Head.parse(self.keychain.get(head_name(self.file_id)) or "")
        except (ValueError, faults.KeychainUnavailable):
            return None


def head_name(file_id: str) -> str:
    """The name under which the keychain keeps the last head seen."""
    return f"{file_id} head"

"""The offices of this computer: made, unlocked, recovered, and thrown away after practice."""

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from panelsec.errors import Unavailable
from panelsec.screens.code_sheet import CodeSheet
from panelsec.screens.welcome.doors import Doors, Stuck, Way

if TYPE_CHECKING:  # what an open office needs is read in behind the window that asks for it
    from panelsec.actions.session import Session
    from panelsec.storage.checking import Report
    from panelsec.storage.keychain import Keychain

TRIAL = "trial"
NO_KEYCHAIN = (
    "The key of an office is kept in this computer’s keychain, which cannot be reached: nothing has been made. "
    "Unlock it and try again. On Linux it is GNOME Keyring or KWallet: have one of them installed, and sign in "
    "again. To practise, no keychain is needed."
)


class Offices:
    """What the welcome screen's doors lead to. All of it may ask the keychain: never on the UI thread."""

    def __init__(self, keychain: "Callable[[], Keychain]", clock: Callable[[], datetime]) -> None:
        self._keychain, self._clock = keychain, clock
        self._leaving = contextlib.ExitStack()
        self._made: Session | None = None
        self._throwaways: dict[Path, Keychain] = {}
        self._waiting: list[Session] = []
        self.doors = Doors(
            self.ready,
            self.make,
            self._waited_for(self.confirm),
            self._waited_for(self.unlock),
            self._waited_for(self.recover),
            self._waited_for(self.restore),
            self._waited_for(self.salvage),
            self._waited_for(self.practise),
        )

    def is_practice(self, place: Path) -> bool:
        return place in self._throwaways

    def _refuse_throwaway(self, place: Path, source: Path | None = None) -> None:
        """What is thrown away at the end is no place for an office; what was made there may come back there."""
        for folder in (each.parent for each in self._throwaways):
            if place.is_relative_to(folder) and not (source and source.is_relative_to(folder)):
                raise Unavailable(
                    f"{place} is in the practice office’s folder, which is deleted when you leave. Choose another place."
                )

    def _waited_for(self, door: "Callable[..., Session]") -> "Callable[..., Session]":
        return lambda *given: self.wait(door(*given))

    def wait(self, session: "Session") -> "Session":
        """It is open, and whoever asked for it may have left meanwhile: it is closed at the end unless it was taken."""
        self._waiting.append(session)
        return session

    def taken(self, session: "Session") -> None:
        self._waiting = [each for each in self._waiting if each is not session]

    def close(self) -> None:
        """Gives up an office whose code was not typed again and those that nobody took, and takes the throw-away ones away."""
        left, self._made, self._waiting = [*self._waiting, self._made], None, []
        for each in left:
            if each is not None:
                each.store.close()
        self._leaving.close()

    def ready(self) -> None:
        """Whether a key could be kept here, said before anything is made. Raises Unavailable."""
        from panelsec.storage.faults import KeychainUnavailable

        try:
            keychain = self._keychain()
            keychain.set(TRIAL, TRIAL)
            kept = keychain.get(TRIAL)
            keychain.delete(TRIAL)
        except KeychainUnavailable as error:
            raise Unavailable(NO_KEYCHAIN) from error
        if kept != TRIAL:
            raise Unavailable(NO_KEYCHAIN)

    def make(self, place: Path) -> CodeSheet:
        from panelsec.actions import stores

        self._refuse_throwaway(place)
        self.ready()
        if self._made is not None:
            stores.close(self._made)
        with ways_on(place):
            made, code = stores.make(place, self._keychain(), self._clock)
        self._made = made
        return CodeSheet(code, made.store.place, made.office().settings.office_name, self._clock().date())

    def confirm(self, code: str) -> "Session":
        from panelsec.actions import stores

        made = self._made
        if made is None or not made.store.opens_with(code):
            raise Unavailable(
                "This is a recovery code, but not the one that was just shown. Look at the paper again."
            )
        stores.code_typed(made)
        self._made = None
        return made

    def unlock(self, place: Path) -> "Session":
        from panelsec.actions import stores

        with ways_on():
            if place in self._throwaways:
                return stores.unlock(place, self._throwaways[place], self._clock, any_folder=True)
            return stores.unlock(place, self._keychain(), self._clock)

    def recover(self, place: Path, code: str) -> "Session":
        from panelsec.actions import stores

        with ways_on():
            keychain, lasting = self._keychain_for(place, code)
            return _told(stores.recover(place, code, keychain, self._clock), lasting)

    def restore(self, backup: Path, place: Path, code: str) -> "Session":
        """What lies at `place` is set aside; the record of the restored file says where."""
        from panelsec.actions import backups, stores

        self._refuse_throwaway(place, backup)
        with ways_on():
            keychain, lasting = self._keychain_for(place, code)
            back = backups.put_back(backup, place, keychain, code or None, self._clock())
            if code:
                session = stores.recover(place, code, keychain, self._clock)
            else:
                session = stores.unlock(place, keychain, self._clock)
            return _told(_or_closed(session, lambda: backups.restored(session, back)), lasting)

    def salvage(self, damaged: Path, target: Path, code: str) -> "Session":
        """The record of the new file says what is lost."""
        from panelsec.actions import stores

        self._refuse_throwaway(target, damaged)
        with ways_on():
            keychain, lasting = self._keychain_for(damaged, code)
            return _told(stores.salvage(damaged, target, keychain, code or None, self._clock), lasting)

    def _keychain_for(self, place: Path, code: str) -> "tuple[Keychain, bool]":
        """And whether it lasts: where there is none a code opens the store all the same, and will be asked for again."""
        from panelsec.storage.faults import KeychainUnavailable
        from panelsec.storage.keychain import MemoryKeychain

        if place in self._throwaways:
            return self._throwaways[place], True
        try:
            return self._keychain(), True
        except KeychainUnavailable:
            if not code:
                raise
            return MemoryKeychain(), False

    def practise(self, report: "Report") -> "Session":
        from panelsec.actions import stores
        from panelsec.rehearsal.practice import fill
        from panelsec.storage.store import Store

        try:
            folder = Path(self._leaving.enter_context(tempfile.TemporaryDirectory(prefix="panelsec-")))
        except OSError as error:
            raise Unavailable(
                f"The practice office needs a temporary folder, and none can be made: {error.strerror}. "
                "Free some room on this computer’s disk, or ask whoever looks after it."
            ) from error
        store = Store.throwaway(folder, now=self._clock())
        self._throwaways[store.place] = store.keychain
        try:
            fill(store, self._clock(), report=report)
        except BaseException:
            store.close()
            raise
        return stores.at_work(store, self._clock)


@contextlib.contextmanager
def ways_on(made_at: Path | None = None) -> Iterator[None]:
    """What is in the way of opening a file, or of making one at a place, told with the ways on."""
    from panelsec.storage import faults

    ways: dict[type[Unavailable], tuple[Way, ...]] = {
        faults.KeyMissing: (Way.RECOVER,),
        faults.StoreDamaged: (Way.RESTORE, Way.SALVAGE),
        faults.EnvelopeDamaged: (Way.RESTORE, Way.SALVAGE),
        faults.EnvelopeMissing: (Way.RESTORE,),
        faults.StoreMissing: (Way.OPEN, Way.RESTORE),
        faults.StoreIsBackup: (Way.RESTORE,),
        faults.StoreEmpty: (Way.RESTORE,),
        faults.StorePlain: (Way.RESTORE,),
        faults.StoreNewer: (Way.RESTORE,),
    }
    if made_at and made_at.exists():
        ways[faults.StoreExists] = (Way.OPEN,)
    try:
        yield
    except Unavailable as failure:
        found = next((those for kind, those in ways.items() if isinstance(failure, kind)), None)
        if found is None:
            raise
        backup = failure.folder if isinstance(failure, faults.StoreIsBackup) else None
        raise Stuck(failure.message, found, backup) from failure


def _or_closed(session: "Session", act: Callable[[], None]) -> "Session":
    try:
        act()
    except BaseException:
        session.store.close()
        raise
    return session


def _told(session: "Session", lasting: bool) -> "Session":
    """The store says that its key isn't kept where it is in memory only."""
    session.store.key_kept &= lasting
    return session

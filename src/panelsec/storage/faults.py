"""The faults of a store, one class for each kind, each with a sentence and a way forward."""

from pathlib import Path

from panelsec.errors import Unavailable


class StoreMissing(Unavailable):
    """There is no file where the store should lie."""


class StoreMoved(Unavailable):
    """The file was taken away from under an open store: what would be recorded now might be lost."""


class StoreExists(Unavailable):
    """Something lies where a new store should be made; it is left as it is."""


class StoreIsBackup(Unavailable):
    """The file is a backup: worked in, it would be none any more, and thinned out as one it would go from under the work."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"‘{folder.name}’ is a backup, and is not worked in. It is copied to this computer and opened there; the backup "
            "stays as it is. See where the file shall lie, and press Restore."
        )
        self.folder = folder


class StoreEmpty(Unavailable):
    """The file has no bytes; it is not filled."""


class StorePlain(Unavailable):
    """The file is an SQLite file without encryption."""


class StoreDamaged(Unavailable):
    """The key is right, but bytes are missing or changed."""


class PaperMissing(StoreDamaged):
    """A paper that is asked for isn't in the file."""


class StoreNewer(Unavailable):
    """A later version of the program wrote the file."""


class StoreHeld(Unavailable):
    """Another process has the store open."""


class StoreClosed(Unavailable):
    """The store was closed, by locking the window for example."""


class StoreFull(Unavailable):
    """The disk is full; what was acknowledged is kept."""


class StoreReadOnly(Unavailable):
    """The file or its folder can't be written to."""


class StoreFailing(Unavailable):
    """The disk answers with errors, or another program is in the way."""


class PlaceRefused(Unavailable):
    """The folder is synchronised or on a network, where a store would be harmed."""


class CipherMissing(Unavailable):
    """The database driver can't encrypt."""


class EnvelopeMissing(Unavailable):
    """The envelope isn't beside its store, and the keychain doesn't know the store either."""


class EnvelopeDamaged(Unavailable):
    """The envelope can't be read."""


class KeyMissing(Unavailable):
    """The keychain has no key for this store: show the recovery screen."""


class KeychainUnavailable(KeyMissing):
    """The keychain is locked, absent or not one that is trusted: the recovery screen serves here too."""


class WrongKey(KeyMissing):
    """The keychain's key is another store's: the recovery screen serves here too."""


class MistypedCode(Unavailable):
    """The recovery code has a slip of the pen: it is nobody's code."""


class WrongCode(Unavailable):
    """A well-formed recovery code, but not this store's."""

"""The envelope: the file beside a store, and in each backup, that the recovery code needs to open it."""

import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from panelsec.storage import key as keys
from panelsec.storage.driver import told_os
from panelsec.storage.faults import EnvelopeDamaged, StoreNewer
from panelsec.storage.files import read_small, write_durably

FORMAT = 1


def beside(store: Path) -> Path:
    """Where the envelope of a store lies."""
    return store.with_name(store.name + ".envelope")


@dataclass(frozen=True)
class Envelope:
    """`salt` is SQLCipher's. It is random and the file's own, so it is the file's id too: it stands in the
    first 16 bytes of the store, and either of the two is found again from the other."""

    salt: bytes
    check: bytes
    wrapped: keys.Wrapped

    @classmethod
    def seal(cls, salt: bytes, key: bytes, code: str, cost: keys.Cost = keys.STRONG) -> Self:
        file_id = salt.hex()
        return cls(salt, keys.key_check(key, file_id), keys.wrap(key, code, _context(file_id), cost))

    @property
    def file_id(self) -> str:
        return self.salt.hex()

    def fits(self, key: bytes) -> bool:
        return keys.fits(key, self.file_id, self.check)

    def open(self, code: str) -> bytes:
        """The data key; raises MistypedCode or WrongCode."""
        return keys.unwrap(self.wrapped, code, _context(self.file_id))

    def rewrapped(self, key: bytes, code: str) -> Self:
        """The same key under another recovery code; nothing in the store is encrypted anew."""
        return replace(self, wrapped=keys.wrap(key, code, _context(self.file_id), self.wrapped.cost))

    def to_bytes(self) -> bytes:
        cost = self.wrapped.cost
        content = {
            "format": FORMAT,
            "file": self.file_id,
            "key_check": self.check.hex(),
            "kdf": {
                "name": "argon2id",
                "iterations": cost.iterations,
                "lanes": cost.lanes,
                "memory_kib": cost.memory_kib,
                "salt": self.wrapped.salt.hex(),
            },
            "cipher": "aes-256-gcm",
            "nonce": self.wrapped.nonce.hex(),
            "wrapped_key": self.wrapped.sealed.hex(),
        }
        return json.dumps(content | {"sha256": _sum(content)}, indent=2).encode()

    @classmethod
    def from_bytes(cls, raw: bytes) -> Self:
        try:
            content = json.loads(raw)
            stated = content.pop("sha256")
            _refuse_newer(content["format"])
            if stated != _sum(content):
                raise ValueError("the sum doesn’t fit")
            return cls._from_content(content)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            raise EnvelopeDamaged(
                "The envelope beside the file can’t be read. Take the envelope from the latest backup of "
                "this office and put it in its place."
            ) from error

    @classmethod
    def _from_content(cls, content: dict[str, Any]) -> Self:
        kdf = content["kdf"]
        cost = keys.Cost(int(kdf["iterations"]), int(kdf["lanes"]), int(kdf["memory_kib"]))
        if (kdf["name"], content["cipher"]) != ("argon2id", "aes-256-gcm") or not cost.within_reason():
            raise ValueError("unknown way of wrapping")
        wrapped = keys.Wrapped(
            cost, *(bytes.fromhex(h) for h in (kdf["salt"], content["nonce"], content["wrapped_key"]))
        )
        salt = bytes.fromhex(content["file"])
        if len(salt) != keys.SALT_BYTES or not wrapped.is_whole():
            raise ValueError("cut off")
        return cls(salt, bytes.fromhex(content["key_check"]), wrapped)

    def write(self, path: Path) -> None:
        """Raises Unavailable where the disk doesn't take it."""
        try:
            write_durably(path, self.to_bytes())
        except OSError as error:
            raise told_os(error) from error

    @classmethod
    def read(cls, path: Path) -> Self | None:
        """None where there is none."""
        try:
            return cls.from_bytes(read_small(path))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise told_os(error) from error


def _context(file_id: str) -> bytes:
    return f"panelsec envelope {FORMAT} {file_id}".encode()


def _sum(content: dict[str, Any]) -> str:
    # Tells damage from a wrong code; it is no protection against a hand that changes both.
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _refuse_newer(version: int) -> None:
    if version > FORMAT:
        raise StoreNewer(
            f"The envelope beside the file has format {version}; this program reads formats up to {FORMAT}. "
            "Install the current version of the program."
        )

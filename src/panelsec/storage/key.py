"""The data key, the recovery code that it is wrapped under, and the value that tells whether a key fits."""

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from panelsec.storage.faults import MistypedCode, WrongCode

KEY_BYTES = 32
SALT_BYTES = 16
_NONCE_BYTES, _TAG_BYTES = 12, 16
_CODE_BYTES = 20
_GROUPS, _GROUP = 9, 4
_LENGTH = _GROUPS * _GROUP
_CHECK_BITS = _LENGTH * 5 - _CODE_BYTES * 8
_MOST_WORK = 4 * 1024 * 1024  # KiB filled: some seconds
# Crockford's base 32: no letter that is taken for a digit, and what is mistaken all the same is put right.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("OIL", "011")


@dataclass(frozen=True)
class Cost:
    """What one guess at a recovery code costs: Argon2id's parameters."""

    iterations: int = 3
    lanes: int = 4
    memory_kib: int = 64 * 1024

    def within_reason(self) -> bool:
        """Whether this machine should try: an envelope is read before anything vouches for it."""
        return (
            1 <= self.iterations <= 64
            and 1 <= self.lanes <= 64
            and 8 * self.lanes <= self.memory_kib <= 1024 * 1024
            and self.iterations * self.memory_kib <= _MOST_WORK
        )


# The second recommendation of RFC 9106.
STRONG = Cost()
# For stores that are thrown away. Even here it is the code's 160 random bits that protect the key.
LIGHT = Cost(iterations=1, lanes=1, memory_kib=8)


@dataclass(frozen=True)
class Wrapped:
    """A data key sealed with AES-256-GCM under Argon2id of a recovery code."""

    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes

    def is_whole(self) -> bool:
        """Whether each part of it is as long as `wrap` makes it."""
        lengths = (len(self.salt), len(self.nonce), len(self.sealed))
        return lengths == (SALT_BYTES, _NONCE_BYTES, KEY_BYTES + _TAG_BYTES)


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def new_salt() -> bytes:
    return secrets.token_bytes(SALT_BYTES)


def new_code() -> str:
    """A recovery code of 160 random bits and 20 check bits: nine groups of four."""
    raw = secrets.token_bytes(_CODE_BYTES)
    number = int.from_bytes(raw, "big") << _CHECK_BITS | _check_bits(raw)
    text = "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    return "-".join(text[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def read_code(typed: str) -> bytes:
    """The code's 20 bytes; case, spaces and hyphens don't matter. A slip raises MistypedCode."""
    text = "".join(filter(str.isalnum, unicodedata.normalize("NFKC", typed))).upper().translate(_MISREAD)
    if len(text) != _LENGTH:
        raise MistypedCode(
            f"A recovery code has {_LENGTH} letters and digits in {_GROUPS} groups of {_GROUP}; "
            f"{len(text)} were typed. Compare each group with the printed code."
        )
    number = 0
    for character in text:
        digit = _ALPHABET.find(character)
        if digit < 0:
            raise MistypedCode(
                f"“{character}” is in no recovery code. Compare each group with the printed code."
            )
        number = number << 5 | digit
    raw = (number >> _CHECK_BITS).to_bytes(_CODE_BYTES, "big")
    if number & (1 << _CHECK_BITS) - 1 != _check_bits(raw):
        raise MistypedCode("The recovery code was mistyped. Compare each group with the printed code.")
    return raw


def wrap(key: bytes, code: str, context: bytes, cost: Cost = STRONG) -> Wrapped:
    """`context` is bound into the seal: a key wrapped for one file doesn't open as another's."""
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(_stretched(code, salt, cost)).encrypt(nonce, key, context)
    return Wrapped(cost, salt, nonce, sealed)


def unwrap(wrapped: Wrapped, code: str, context: bytes) -> bytes:
    stretched = _stretched(code, wrapped.salt, wrapped.cost)
    try:
        return AESGCM(stretched).decrypt(wrapped.nonce, wrapped.sealed, context)
    except InvalidTag:
        raise WrongCode(
            "This is a recovery code, but not the one of this office. Look for the code that was printed when "
            "this office was made, or when its code was last changed."
        ) from None


def key_check(key: bytes, file_id: str) -> bytes:
    """A value that only this key has for this file, and that gives nothing of the key away."""
    return HKDF(SHA256(), 16, None, b"panelsec key check " + file_id.encode()).derive(key)


def fits(key: bytes, file_id: str, check: bytes) -> bool:
    return hmac.compare_digest(key_check(key, file_id), check)


def _stretched(code: str, salt: bytes, cost: Cost) -> bytes:
    return Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    ).derive(read_code(code))


def _check_bits(raw: bytes) -> int:
    digest = hashlib.sha256(b"panelsec recovery code " + raw).digest()
    return int.from_bytes(digest, "big") >> 256 - _CHECK_BITS

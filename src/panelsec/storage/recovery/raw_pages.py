"""Reads the pages of an SQLCipher 4 file and their rows without its B-tree, for salvage.

Formats: https://www.zetetic.net/sqlcipher/design/ and https://sqlite.org/fileformat2.html.
"""

import hashlib
import hmac
import struct
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

Value = int | float | str | bytes | None
Row = tuple[int, list[Value]]
"""The rowid and the columns as they are stored: a column that is the rowid itself is None."""

_PAGE, _SALT, _IV, _HMAC = 4096, 16, 16, 64
_USABLE = _PAGE - _IV - _HMAC
_LEAF = 0x0D
_WAL_HEADER, _FRAME_HEADER = 32, 24
_MOST_LOCAL = _USABLE - 35
_LEAST_LOCAL = (_USABLE - 12) * 32 // 255 - 23


class Damaged(Exception):  # noqa: N818 - the page is, not the reading of it
    """A page whose bytes aren't those that were written."""


class RawPages:
    """Of a closed file; what its log has committed comes before what the file has."""

    def __init__(self, place: Path, key: bytes, salt: bytes) -> None:
        self._place, self._key, self._log = place, key, _committed(place.with_name(place.name + "-wal"))
        self._hmac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in salt), 2, 32)
        self.count = max([place.stat().st_size // _PAGE, *self._log])

    def rows(self) -> Iterator[Row]:
        """Of every page of every table that can be read, and whose overflow can be."""
        for number in range(1, self.count + 1):
            try:
                page = self.page(number)
            except Damaged:
                continue
            start = 100 if number == 1 else 0
            if page[start] == _LEAF:
                yield from self._rows_on(page, start)

    def lost(self) -> list[int]:
        """The numbers of the pages that can't be read."""
        found = []
        for number in range(1, self.count + 1):
            try:
                self.page(number)
            except Damaged:
                found.append(number)
        return found

    def page(self, number: int) -> bytes:
        """Decrypted, without the reserve at its end."""
        raw = self._log.get(number) or self._read(number)
        first = _SALT if number == 1 else 0
        sealed, iv = raw[first:_USABLE], raw[_USABLE : _USABLE + _IV]
        seal = hmac.digest(self._hmac_key, sealed + iv + struct.pack("<I", number), "sha512")
        if not hmac.compare_digest(seal, raw[_USABLE + _IV :]):
            raise Damaged(number)
        decryptor = Cipher(AES(self._key), CBC(iv)).decryptor()
        return bytes(first) + decryptor.update(sealed) + decryptor.finalize()

    def _read(self, number: int) -> bytes:
        with self._place.open("rb") as stream:
            stream.seek((number - 1) * _PAGE)
            return stream.read(_PAGE)

    def _rows_on(self, page: bytes, start: int) -> Iterator[Row]:
        (cells,) = struct.unpack_from(">H", page, start + 3)
        for at in struct.unpack_from(f">{cells}H", page, start + 8):
            try:
                size, at = _varint(page, at)
                rowid, at = _varint(page, at)
                yield rowid, _columns(self._payload(page, at, size))
            except (Damaged, IndexError, struct.error, ValueError):
                continue

    def _payload(self, page: bytes, at: int, size: int) -> bytes:
        if size <= _MOST_LOCAL:
            return page[at : at + size]
        local = _LEAST_LOCAL + (size - _LEAST_LOCAL) % (_USABLE - 4)
        local = local if local <= _MOST_LOCAL else _LEAST_LOCAL
        parts, left = [page[at : at + local]], size - local
        (next_page,) = struct.unpack_from(">I", page, at + local)
        while left > 0:
            if not 1 < next_page <= self.count:
                raise Damaged(next_page)
            overflow = self.page(next_page)
            (next_page,) = struct.unpack_from(">I", overflow)
            parts.append(overflow[4 : 4 + min(left, _USABLE - 4)])
            left -= len(parts[-1])
        return b"".join(parts)


def _committed(log: Path) -> dict[int, bytes]:
    """The pages of a write-ahead log up to its last commit."""
    pages: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    raw = log.read_bytes() if log.exists() else b""
    for at in range(_WAL_HEADER, len(raw) - _FRAME_HEADER - _PAGE + 1, _FRAME_HEADER + _PAGE):
        number, commit = struct.unpack_from(">II", raw, at)
        if raw[at + 8 : at + 16] != raw[16:24]:  # left over from before the log was begun anew
            break
        waiting[number] = raw[at + _FRAME_HEADER : at + _FRAME_HEADER + _PAGE]
        if commit:
            pages |= waiting
            waiting = {}
    return pages


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for length in range(8):
        byte = page[at + length]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + length + 1
    return value << 8 | page[at + 8], at + 9


def _columns(payload: bytes) -> list[Value]:
    length, at = _varint(payload, 0)
    columns: list[Value] = []
    body = length
    while at < length:
        kind, at = _varint(payload, at)
        value, size = _value(kind, payload, body)
        columns.append(value)
        body += size
    if body != len(payload):
        raise ValueError("more or less than the columns say")
    return columns


def _value(kind: int, payload: bytes, at: int) -> tuple[Value, int]:
    if kind == 0:
        return None, 0
    if kind in (8, 9):
        return kind - 8, 0
    if kind == 7:
        return struct.unpack_from(">d", payload, at)[0], 8
    if kind < 7:
        size = (1, 2, 3, 4, 6, 8)[kind - 1]
        return int.from_bytes(payload[at : at + size], "big", signed=True), size
    size = (kind - 12) // 2
    raw = payload[at : at + size]
    return (raw.decode() if kind % 2 else raw), size

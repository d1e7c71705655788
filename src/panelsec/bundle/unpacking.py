"""Decompresses PDF streams piece by piece: as far as a damaged one can be read, and no further than is needed."""

import base64
import binascii
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice

_SLICE, _PIECE = 2**12, 2**20  # bytes, as they are read and as they are unpacked
_LETTERS = (*(bytes([each]) for each in range(256)), b"", b"")
_CLEAR, _END = 256, 257  # of LZW


def unpacked(filters: Sequence[str], data: bytes, *, late: bool = False) -> Iterable[bytes]:
    """By those of the filters that are known: a picture stays packed."""
    pieces: Iterable[bytes] = (data[at : at + _SLICE] for at in range(0, len(data), _SLICE))
    for each in filters:
        if each in ("/LZWDecode", "/LZW"):
            pieces = _from_lzw(pieces, late=late)
        elif each in _UNPACKING:
            pieces = _UNPACKING[each](pieces)
        else:
            break
    return pieces


def _from_85(packed: Iterable[bytes]) -> Iterator[bytes]:
    with suppress(ValueError):
        yield base64.a85decode(b"".join(packed).partition(b"~>")[0])


def _from_hex(packed: Iterable[bytes]) -> Iterator[bytes]:
    with suppress(ValueError):
        yield binascii.unhexlify(b"".join(b"".join(packed).partition(b">")[0].split()))


def _inflated(packed: Iterable[bytes]) -> Iterator[bytes]:
    unpacker = zlib.decompressobj()
    for data in packed:
        waiting = data
        while waiting and not unpacker.eof:
            try:
                yield unpacker.decompress(waiting, _PIECE)
            except zlib.error:
                return  # the rest cannot be unpacked by anyone
            waiting = unpacker.unconsumed_tail


def _from_runs(packed: Iterable[bytes]) -> Iterator[bytes]:
    letters = chain.from_iterable(packed)
    for length in letters:
        if length == 128:
            return
        yield (
            bytes(islice(letters, length + 1)) if length < 128 else bytes(islice(letters, 1)) * (257 - length)
        )


def _from_lzw(packed: Iterable[bytes], *, late: bool) -> Iterator[bytes]:
    """`late`: codes grow once there is a word that needs it, and not one word before."""
    table, said, wide, bits, held = list(_LETTERS), b"", 9, 0, 0
    for letter in chain.from_iterable(packed):
        bits, held = (bits << 8 | letter) & 0xFFFFFF, held + 8
        if held < wide:
            continue
        held -= wide
        code = bits >> held & (1 << wide) - 1
        if code == _END:
            return
        if code == _CLEAR:
            table, said, wide = list(_LETTERS), b"", 9
            continue
        if code > len(table) or (code == len(table) and not said):
            return
        new = table[code] if code < len(table) else said + said[:1]
        if said and len(table) < 4096:
            table.append(said + new[:1])
        said, wide = new, min(12, max(9, (len(table) + (not late)).bit_length()))
        yield new


_UNPACKING = {
    "/ASCII85Decode": _from_85,
    "/A85": _from_85,
    "/ASCIIHexDecode": _from_hex,
    "/AHx": _from_hex,
    "/FlateDecode": _inflated,
    "/Fl": _inflated,
    "/RunLengthDecode": _from_runs,
    "/RL": _from_runs,
}
MOST_TIMES = {
    **dict.fromkeys(("/FlateDecode", "/Fl"), 1032),
    **dict.fromkeys(("/LZWDecode", "/LZW"), 2731),
    **dict.fromkeys(("/RunLengthDecode", "/RL"), 64),
}
"""How many times its length each unpacks to at most; the others to no more than it."""

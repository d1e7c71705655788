"""Files that are small on disk and enormous once unpacked, found before anything unpacks them."""

import base64
import binascii
import math
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice

from pikepdf import Name, Object, Pdf, Stream

from panelsec.bundle.objects import entry, members, written

MOST_PAGES = 10_000
MOST_PIXELS = 1_000_000_000
MOST_UNPACKED = 256 * 2**20
SWELLS = "holds something that unpacks to an enormous size, as a file made to do harm would. Ask for a smaller file, or a print"
_SLICE, _PIECE = 2**12, 2**20  # bytes, as they are read and as they are unpacked
_ON_OPENING = re.compile(rb"/(?:ObjStm|XRef)\b")
_FURTHEST = 4096  # bytes, from where it says so to what streams in it
_FILTER = re.compile(rb"/(?:[A-Z][A-Za-z0-9]+Decode|Fl|LZW|RL|A85|AHx)\b")
_LETTERS = (*(bytes([each]) for each in range(256)), b"", b"")
_CLEAR, _END = 256, 257  # of LZW
_LATE = b"/EarlyChange 0"


def swells_on_opening(data: bytes) -> bool:
    """Whether what is unpacked as a PDF is opened, the lists of its objects and those packed together, is enormous."""
    for found in _ON_OPENING.finditer(data):
        begins = data.find(b"stream", found.end(), found.end() + _FURTHEST)
        if begins >= 0:
            said = data[max(data.rfind(b"obj", 0, found.start()), 0) : begins]
            names = [each.decode() for each in _FILTER.findall(said)]
            held = data[begins + len(b"stream") : data.find(b"endstream", begins)].lstrip(b"\r\n")
            if _is_enormous(unpacked(names, held, late=_LATE in said)):
                return True
    return False


def too_large(pdf: Pdf) -> str | None:
    """What is too large in it, or None."""
    if len(pdf.pages) > MOST_PAGES:
        return f"has {len(pdf.pages):,} pages; {MOST_PAGES:,} are the most that can be taken. Ask for it in parts"
    for each in pdf.objects:
        if isinstance(each, Stream) and (_pixels(each) > MOST_PIXELS or _swells(each)):
            return SWELLS
    return None


def _pixels(stream: Object) -> int:
    width, height = entry(stream, "/Width"), entry(stream, "/Height")
    return width * height if isinstance(width, int) and isinstance(height, int) else 0


def _swells(stream: Stream) -> bool:
    filters = entry(stream, "/Filter")
    names = [written(each) for each in members(filters) or [filters] if isinstance(each, Name)]
    length, times = entry(stream, "/Length"), math.prod(_MOST_TIMES.get(each, 1) for each in names)
    if times == 1 or (isinstance(length, int) and length * times <= MOST_UNPACKED):
        return False
    late = _LATE in stream.stream_dict.unparse(resolved=True)
    return _is_enormous(unpacked(names, stream.read_raw_bytes(), late=late))


def _is_enormous(pieces: Iterable[bytes]) -> bool:
    """They are read no further than to the limit."""
    size = 0
    return any((size := size + len(piece)) > MOST_UNPACKED for piece in pieces)


# ---- a piece at a time; damaged data as far as they go


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
_MOST_TIMES = {
    **dict.fromkeys(("/FlateDecode", "/Fl"), 1032),
    **dict.fromkeys(("/LZWDecode", "/LZW"), 2731),
    **dict.fromkeys(("/RunLengthDecode", "/RL"), 64),
}
"""How many times its length each unpacks to at most; the others to no more than it."""

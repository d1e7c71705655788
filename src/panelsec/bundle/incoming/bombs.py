"""Files that are small on disk and enormous once unpacked, found before anything unpacks them."""

import base64
import binascii
import itertools
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress

from pikepdf import Name, Object, Pdf, Stream

from panelsec.bundle.objects import entry, members, written

MOST_PAGES = 10_000
MOST_PIXELS = 1_000_000_000
MOST_UNPACKED = 256 * 2**20
_FLATE_MOST = 1032  # deflate never unpacks to more than this many times its length
_PIECE = 2**20
_FLATE = ("/FlateDecode", "/Fl")


def too_large(pdf: Pdf) -> str | None:
    """What is too large in it, or None."""
    if len(pdf.pages) > MOST_PAGES:
        return f"has {len(pdf.pages):,} pages; {MOST_PAGES:,} are the most that can be taken"
    for each in pdf.objects:
        if isinstance(each, Stream) and (_pixels(each) > MOST_PIXELS or _swells(each)):
            return "holds something that unpacks to an enormous size, as a file made to do harm would"
    return None


def _pixels(stream: Object) -> int:
    width, height = entry(stream, "/Width"), entry(stream, "/Height")
    return width * height if isinstance(width, int) and isinstance(height, int) else 0


def _swells(stream: Stream) -> bool:
    filters = entry(stream, "/Filter")
    names = [written(each) for each in members(filters) or [filters] if isinstance(each, Name)]
    layers = sum(each in _FLATE for each in names)
    length = entry(stream, "/Length")
    if not layers or (isinstance(length, int) and length * _FLATE_MOST**layers <= MOST_UNPACKED):
        return False
    pieces: Iterable[bytes] = (stream.read_raw_bytes(),)
    written_out = tuple(itertools.takewhile(_AS_LETTERS.__contains__, names))
    for each in written_out:
        pieces = (_AS_LETTERS[each](b"".join(pieces)),)
    for _ in itertools.takewhile(_FLATE.__contains__, names[len(written_out) :]):
        pieces = _inflated(pieces)
    size = 0
    return any((size := size + len(piece)) > MOST_UNPACKED for piece in pieces)


def _from_85(data: bytes) -> bytes:
    """As far as it goes; damaged letters give nothing."""
    with suppress(ValueError):
        return base64.a85decode(data.partition(b"~>")[0])
    return b""


def _from_hex(data: bytes) -> bytes:
    with suppress(ValueError):
        return binascii.unhexlify(b"".join(data.partition(b">")[0].split()))
    return b""


_AS_LETTERS = {
    "/ASCII85Decode": _from_85,
    "/A85": _from_85,
    "/ASCIIHexDecode": _from_hex,
    "/AHx": _from_hex,
}


def _inflated(packed: Iterable[bytes]) -> Iterator[bytes]:
    """The bytes unpacked a piece at a time; damaged data as far as they go."""
    unpacker = zlib.decompressobj()
    for data in packed:
        waiting = data
        while waiting and not unpacker.eof:
            try:
                yield unpacker.decompress(waiting, _PIECE)
            except zlib.error:
                return  # the rest cannot be unpacked by anyone
            waiting = unpacker.unconsumed_tail

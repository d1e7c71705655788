"""Detects decompression bombs, small on disk and enormous once unpacked, before anything unpacks them."""

import math
import re
from collections.abc import Iterable

from pikepdf import Name, Object, Pdf, Stream

from panelsec.bundle.objects import entry, members, written
from panelsec.bundle.unpacking import MOST_TIMES, unpacked

MOST_PAGES = 10_000
MOST_PIXELS = 1_000_000_000
MOST_UNPACKED = 256 * 2**20
SWELLS = "holds something that unpacks to an enormous size, as a file made to do harm would. Ask for a smaller file, or a print"
_ON_OPENING = re.compile(rb"/(?:ObjStm|XRef)\b")
_FURTHEST = 4096  # bytes, from where it says so to what streams in it
_FILTER = re.compile(rb"/(?:[A-Z][A-Za-z0-9]+Decode|Fl|LZW|RL|A85|AHx)\b")
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
    length, times = entry(stream, "/Length"), math.prod(MOST_TIMES.get(each, 1) for each in names)
    if times == 1 or (isinstance(length, int) and length * times <= MOST_UNPACKED):
        return False
    late = _LATE in stream.stream_dict.unparse(resolved=True)
    return _is_enormous(unpacked(names, stream.read_raw_bytes(), late=late))


def _is_enormous(pieces: Iterable[bytes]) -> bool:
    """They are read no further than to the limit."""
    size = 0
    return any((size := size + len(piece)) > MOST_UNPACKED for piece in pieces)

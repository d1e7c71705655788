"""Attachments: what each is called, and the files embedded in a PDF."""

import io
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from pikepdf import Array, Dictionary, Object, Pdf, PdfError, Stream, String

from panelsec.bundle.incoming.bombs import MOST_UNPACKED
from panelsec.bundle.objects import entry, everything, members, written

LONGEST = 120
"""Letters of a file's name that are told."""
MOST_NAMED = 200
NAMELESS = "A file without a name"
_OF_SYSTEMS = ("/UF", "/F", "/DOS", "/Mac", "/Unix")


@dataclass(frozen=True)
class Enclosed:
    """A file that came within another; without `data` it could not be taken out."""

    name: str
    data: bytes


def told(name: str) -> str:
    """The name of a file as it can be read: the last part of a path, in one line, without what cannot be seen or turns
    the words about it round; one that is very long is cut in the middle, its ending kept."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    seen = (c for c in unicodedata.normalize("NFC", last) if c.isspace() or unicodedata.category(c)[0] != "C")
    line = " ".join("".join(seen).split()) or NAMELESS
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 20]}…{line[-19:]}"


def in_pdf(pdf: Pdf) -> tuple[Enclosed, ...]:
    """Every file in it, whatever holds it: the document, a page, a mark or a drawing on one. What was taken out of it
    by whoever made it, and lies there still, is not among them."""
    if next(holders(pdf), None) is None:
        return ()
    there = _in_use(pdf)
    found, lost = dict[tuple[int, int], Enclosed](), list[Enclosed]()
    left = MOST_UNPACKED
    for holder in holders(there):
        streams = list(_streams(entry(holder, "/EF")))
        if not streams:
            lost.append(Enclosed(_name(holder), b""))
        for stream in streams:
            if stream.objgen not in found:
                data = _read(stream) if left > 0 else b""
                found[stream.objgen] = Enclosed(_name(holder), data)
                left -= len(data)
    return (*found.values(), *lost)


def notes(found: tuple[Enclosed, ...]) -> Iterator[str]:
    """What is to be said of the paper in which they lay."""
    if found:
        names = ", ".join(told(each.name) for each in found[:MOST_NAMED])
        more = f" and {len(found) - MOST_NAMED:,} more" if len(found) > MOST_NAMED else ""
        yield f"Attached to it, and not among its pages: {names}{more}."
    yield from (f"An attachment could not be taken out of it: {told(e.name)}." for e in found if not e.data)


def holders(pdf: Pdf) -> Iterator[Object]:
    """Each dictionary that names a file and holds it."""
    for each in pdf.objects:
        yield from _within(each) if _may_hold(each) else ()


def holding(pdf: Pdf) -> Iterator[Object]:
    """Each object of the file in which there is such a dictionary."""
    yield from (each for each in pdf.objects if _may_hold(each) and next(_within(each), None) is not None)


def _may_hold(each: Object) -> bool:
    return isinstance(each, Object) and b"/EF" in _alone(each).unparse(resolved=True)


def _alone(each: Object) -> Object:
    """Without what streams in it."""
    return each.stream_dict if isinstance(each, Stream) else each


def _within(each: Object) -> Iterator[Object]:
    """Itself and what stands in it, but not what it refers to: that comes by itself."""
    if isinstance(each, Array):
        parts = members(each)
    elif isinstance(each, Dictionary | Stream):
        if isinstance(entry(each, "/EF"), Dictionary):
            yield each
        parts = list(everything(_alone(each)).values())
    else:
        return
    for part in parts:
        if isinstance(part, Object) and not part.is_indirect:
            yield from _within(part)


def _in_use(pdf: Pdf) -> Pdf:
    """Written anew, without what nothing in it refers to."""
    out = io.BytesIO()
    try:
        pdf.save(out, static_id=True, fix_metadata_version=False)
        return Pdf.open(out)
    except (PdfError, RuntimeError, ValueError):
        return pdf


def _streams(files: Object) -> Iterator[Stream]:
    """Of one file there may be a copy for each system."""
    yield from (each for key in _OF_SYSTEMS if isinstance(each := entry(files, key), Stream))


def _read(stream: Stream) -> bytes:
    try:
        return stream.read_bytes()
    except (PdfError, RuntimeError):
        return b""


def _name(holder: Object) -> str:
    said = entry(holder, "/UF") or entry(holder, "/F")
    return written(said) if isinstance(said, String) else NAMELESS

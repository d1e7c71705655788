"""File names that every system accepts and that mislead nobody."""

import unicodedata
from hashlib import sha256

MOST_BYTES = 120
_FORBIDDEN = frozenset('<>:"|?*')
_QUOTED = _FORBIDDEN | frozenset("/\\_=")
_MOST_OF_REFERENCE = 80
_PORTS = (f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³")
_RESERVED = frozenset(("con", "prn", "aux", "nul", "conin$", "conout$", *_PORTS))


def name_part(reference: str) -> str:
    """A case's reference at the head of a file name: no two references share one, and none leads anywhere.

    A slash within it, as in DC/2026/3, is an underscore; what no file name holds as it stands is written as =XX.
    """
    inside = range(1, len(reference) - 1)
    part = "".join(
        "_" if c == "/" and at in inside else c if _plain(reference, at) else _quoted(c)
        for at, c in enumerate(reference)
    )
    if len(part.encode()) <= _MOST_OF_REFERENCE:
        return part
    head = part.encode()[: _MOST_OF_REFERENCE // 2].decode(errors="ignore")
    return f"{head.rstrip('. ')}=~{sha256(reference.encode()).hexdigest()[:16]}"


def _plain(text: str, at: int) -> bool:
    """Whether `safe_name` leaves the character as it is, there where it stands."""
    c = text[at]
    if c == " ":
        return 0 < at < len(text) - 1 and text[at - 1] != " "
    if c == ".":
        return 0 < at < len(text) - 1
    composed = c.isascii() or unicodedata.is_normalized("NFC", text)
    return composed and c not in _QUOTED and not c.isspace() and unicodedata.category(c)[0] not in "CM"


def _quoted(c: str) -> str:
    return "".join(f"={byte:02x}" for byte in c.encode("utf-8", "surrogatepass"))


def safe_name(text: str) -> str:
    """The last part of a path without what Windows forbids, at most 120 bytes of UTF-8, its ending kept."""
    text = unicodedata.normalize("NFC", text.replace("\\", "/").rsplit("/", 1)[-1])
    text = "".join("_" if c in _FORBIDDEN else c for c in text if unicodedata.category(c)[0] != "C")
    text = " ".join(text.split()).strip(". ")
    stem, dot, ending = text.rpartition(".")
    if not dot or len(ending) > 10:
        stem, dot, ending = text, "", ""
    if text.split(".")[0].strip().casefold() in _RESERVED:
        stem = f"_{stem}"
    room = MOST_BYTES - len((dot + ending).encode())
    stem = stem.encode()[:room].decode(errors="ignore").rstrip(". ")
    return f"{stem or 'attachment'}{dot}{ending}"

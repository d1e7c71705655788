"""File names that every system can save and none is fooled by."""

import unicodedata

MOST_BYTES = 120
_FORBIDDEN = frozenset('<>:"|?*')
_PORTS = (f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³")
_RESERVED = frozenset(("con", "prn", "aux", "nul", "conin$", "conout$", *_PORTS))


def flat_name(text: str) -> str:
    """A name of ours as a file's: a slash, as in the reference DC/2026/3, is a dash and leads nowhere."""
    return safe_name(text.replace("/", "-").replace("\\", "-"))


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

"""The text format of LOT1's files: UTF-8 in NFC, lines ended by LF, fields separated by TAB."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256

_NAME = re.compile(r"[A-Z0-9-]{1,16}")
_HEX = re.compile(r"[0-9a-f]{64}")
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?Z")
# Controls, halves of pairs, line separators, and what a later Unicode might normalise in another way.
_UNSAFE = frozenset({"Cc", "Cs", "Cn", "Zl", "Zp"})
# They turn what follows round, so that a name could be printed as another.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


class Fault(ValueError):  # noqa: N818
    """What a file of the lot has wrong: one plain sentence, without names."""


def digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def field(value: str) -> str:
    """The value as it is written: in NFC, without outer blanks. ValueError if it cannot stand in a line."""
    if any(unicodedata.category(sign) in _UNSAFE or sign in _TURNING for sign in value):
        raise ValueError(
            "A tab, a line break or another control character cannot stand in the lot: take it out."
        )
    clean = unicodedata.normalize("NFC", value).strip()
    if not clean:
        raise ValueError("A field of the lot is empty: fill it in.")
    return clean


def optional(value: str | None) -> str:
    """As `field`; None is written as "-", which is therefore nobody's value."""
    if value is None:
        return "-"
    if (clean := field(value)) == "-":
        raise ValueError('"-" stands for nothing in the lot: leave the field out or fill it in.')
    return clean


def name(value: str) -> str:
    """A role or a pseudonym."""
    if not _NAME.fullmatch(value) or value == "-":
        raise Fault(
            f"{value!a} is no role or pseudonym: those have 1 to 16 of A to Z, 0 to 9 and the hyphen."
        )
    return value


def hexadecimal(value: str) -> str:
    """64 lower-case hexadecimal digits."""
    if not _HEX.fullmatch(value):
        raise Fault("A value that must be 64 lower-case hexadecimal digits is not.")
    return value


def stamp(when: datetime) -> str:
    """RFC 3339 in UTC, to the whole second that has begun."""
    if when.tzinfo is None:
        raise ValueError("A time in the lot needs its time zone.")
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(value: str) -> datetime:
    """The time that RFC 3339 text in UTC stands for."""
    if not _TIME.fullmatch(value):
        raise Fault(f"{value!a} is not a time in UTC as RFC 3339 writes it.")
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        raise Fault(f"{value!a} is a time that does not exist.") from None


def write(rows: Iterable[Iterable[str]]) -> bytes:
    return "".join("\t".join(row) + "\n" for row in rows).encode("utf-8")


def read(data: bytes) -> tuple[tuple[str, ...], ...]:
    """The lines of a file, each as its fields; Fault if the text rules are broken anywhere."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Fault("It is not UTF-8 text.") from None
    if text.startswith("\ufeff") or "\r" in text or unicodedata.normalize("NFC", text) != text:
        raise Fault("It has a byte order mark, a carriage return or characters not in NFC.")
    if not text.endswith("\n"):
        raise Fault("Its last line does not end.")
    rows = tuple(tuple(line.split("\t")) for line in text[:-1].split("\n"))
    if not all(all(row) for row in rows):
        raise Fault("It has an empty line or an empty field.")
    return rows

"""Reads entries of PDF dictionaries as the type they should have, whatever a broken file holds."""

from functools import lru_cache
from typing import Any, cast

from pikepdf import Array, DataDecodingError, Name, Object, PdfError

UNREADABLE = (PdfError, DataDecodingError, RuntimeError)
"""Raised where what streams in an object is packed otherwise than it says."""
_OF_A_PAGE = ("/Annots", "/Contents", "/Resources", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit")


def entry(holder: Object | None, key: str) -> Any:
    """The value, or None where there is no such entry or nothing to look in."""
    try:  # far faster than to ask before what it is; to get an entry that is missing takes ten times as long
        return holder.get(key) if key in holder else None  # type: ignore[operator,union-attr]
    except (AttributeError, TypeError, ValueError):
        return None


def everything(page: Object) -> dict[str, Any]:
    """All entries of a page, read at once: many times faster than one after the other."""
    try:
        return dict(page.items())
    except UnicodeDecodeError:  # a key in no encoding, which none of those is that anybody asks for
        return {key: page.get(key) for key in _OF_A_PAGE if key in page}


def entries(holder: Object | None, key: str) -> list[Any]:
    """What an array holds; nothing where it is no array."""
    return members(entry(holder, key))


def members(value: Any) -> list[Any]:
    """What an array holds; nothing where it is no array."""
    return list(cast(list[Any], value)) if isinstance(value, Array) else []


def name(holder: Object | None, key: str) -> str:
    """A name such as '/GoTo'; empty where it is no name."""
    value = entry(holder, key)
    return written(value) if isinstance(value, Name) else ""


def written(value: Object) -> str:
    """A name or string as text, byte for byte where it is in no encoding."""
    try:
        return str(value)
    except UnicodeDecodeError:
        return value.unparse().decode("latin-1")


def numbers(*values: float) -> Array:
    """An array of numbers; parsed, which is many times faster than building it."""
    return cast(Array, Object.parse(_spelt(values)))


@lru_cache(1000)
def _spelt(values: tuple[float, ...]) -> bytes:
    return b"[%s]" % b" ".join(b"%.4f" % value for value in values)


def keys(holder: Object) -> Any:
    """What says whether a key is there; all read at once, since asking for each takes three times as long."""
    try:
        return holder.keys()
    except UnicodeDecodeError:  # a key in no encoding
        return holder


def drop(holder: Object, *unwanted: str) -> bool:
    """Whether any of the entries was there to be removed."""
    present = keys(holder) if unwanted else ()
    found = [key for key in unwanted if key in present]
    for key in found:
        del holder[key]
    return bool(found)

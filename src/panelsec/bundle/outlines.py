"""A source's own bookmarks, read past whatever is broken in them."""

from dataclasses import dataclass
from typing import Any

from pikepdf import Dictionary, Object, Pdf, String

from panelsec.bundle.cleaning import Destinations
from panelsec.bundle.objects import entry, written

_DEEPEST = 8
_MOST = 5_000


@dataclass(frozen=True)
class Bookmark:
    """A title, the page that it leads to counted from 0, and what is nested under it."""

    title: str
    page: int
    nested: tuple["Bookmark", ...] = ()


def read(pdf: Pdf, places: Destinations) -> tuple[Bookmark, ...]:
    """The source's outline; an entry that leads nowhere takes the page of the one before it."""
    return _level(entry(pdf.Root.get("/Outlines"), "/First"), places, set(), 0, 0)


def _level(
    first: Object | None, places: Destinations, seen: set[tuple[int, int]], page: int, depth: int
) -> tuple[Bookmark, ...]:
    found: list[Bookmark] = []
    item: Any = first
    while isinstance(item, Dictionary) and item.objgen not in seen and len(seen) < _MOST:
        seen.add(item.objgen)
        target = places.page_index(item)
        page = page if target is None else target
        below = _level(item.get("/First"), places, seen, page, depth + 1) if depth < _DEEPEST else ()
        found.append(Bookmark(_title(item), page, below))
        item = item.get("/Next")
    return tuple(found)


def _title(item: Object) -> str:
    title = entry(item, "/Title")
    text = written(title) if isinstance(title, String) else ""
    return (
        " ".join("".join(letter if letter.isprintable() else " " for letter in text).split()) or "(untitled)"
    )

"""A source's own bookmarks, as far as they can be read."""

from dataclasses import dataclass
from typing import Any

from pikepdf import Dictionary, Object, Pdf, String

from panelsec.bundle.cleaning import Destinations
from panelsec.bundle.objects import entry, written

_DEEPEST = 8
_MOST = 5_000
TOO_MANY = f"Of its bookmarks the first {_MOST:,} are in the bundle, the others are not."
TOO_DEEP = f"Bookmarks of it that lie more than {_DEEPEST} levels deep are not in the bundle."


@dataclass(frozen=True)
class Bookmark:
    """A title, the page that it leads to counted from 0, and what is nested under it."""

    title: str
    page: int
    nested: tuple["Bookmark", ...] = ()


@dataclass(frozen=True)
class Outline:
    """A source's bookmarks, and what is to be said of those that are not among them."""

    bookmarks: tuple[Bookmark, ...] = ()
    notes: tuple[str, ...] = ()


def read(pdf: Pdf, places: Destinations) -> Outline:
    """An entry that leads nowhere takes the page of the one before it."""
    reading = _Reading(places)
    bookmarks = reading.level(entry(pdf.Root.get("/Outlines"), "/First"), 0, 0)
    return Outline(bookmarks, tuple(reading.notes))


class _Reading:
    def __init__(self, places: Destinations) -> None:
        self._places, self._seen = places, set[tuple[int, int]]()
        self.notes = dict[str, None]()

    def level(self, first: Object | None, page: int, depth: int) -> tuple[Bookmark, ...]:
        found: list[Bookmark] = []
        item: Any = first
        while isinstance(item, Dictionary) and item.objgen not in self._seen:
            if depth > _DEEPEST:
                self.notes[TOO_DEEP] = None
                break
            if len(self._seen) == _MOST:
                self.notes[TOO_MANY] = None
                break
            self._seen.add(item.objgen)
            target = self._places.page_index(item)
            page = page if target is None else target
            found.append(Bookmark(_title(item), page, self.level(item.get("/First"), page, depth + 1)))
            item = item.get("/Next")
        return tuple(found)


def _title(item: Object) -> str:
    title = entry(item, "/Title")
    text = written(title) if isinstance(title, String) else ""
    return (
        " ".join("".join(letter if letter.isprintable() else " " for letter in text).split()) or "(untitled)"
    )

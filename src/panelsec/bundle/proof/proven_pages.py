"""Proves pages that several copies share only once: recognises them by content, however a file numbers its objects."""

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from pikepdf import Object, Pdf, Stream

_REFERENCE = re.compile(rb"(\d+) (\d+) R\b")
_PARENT = re.compile(rb"/Parent \d+ \d+ R\b")
_PLACE = re.compile(rb"\[ (\d+ \d+ R) /XYZ [^\[\]]*\]")
_WHOLE = (b"/Widget", b"/OC")
"""What the whole file bears on: fields of a form, and layers."""
_DEEPEST = 100


@dataclass(frozen=True)
class Origin:
    """Where a page comes from: the paper, if it is not a placeholder, and the pages of it before this one."""

    paper: bytes | Callable[[], BinaryIO] | None
    at: int


@dataclass(frozen=True)
class Found:
    """What is wrong with a page, forbidden words apart, and the words on it."""

    sentences: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Known:
    """What was found on the pages of the copies before this one, by print, number and origin; and the words that are in no
    stream of a content, by its digest."""

    found: dict[object, Found] = field(default_factory=dict)
    without: dict[bytes, frozenset[str]] = field(default_factory=dict)


def prints(pdf: Pdf, front: int) -> Iterator[bytes | None]:
    """A digest of each page, None where it is to be proven in any case, as the `front` pages of the index are."""
    walk = _Walk(pdf, front)
    for at, page in enumerate(walk.pages):
        yield None if at < front else walk.page(page)


class _Unknown(Exception):  # noqa: N818 (an answer)
    """What a page holds leads back to itself, or leans on the whole file."""


class _Walk:
    """Digests of objects with all that they refer to; a page that is referred to is its place in the file, or one place
    for all of the index: where in it a number leads back to is no matter of the number's page."""

    def __init__(self, pdf: Pdf, front: int) -> None:
        self._pdf = pdf
        self.pages = [page.obj for page in pdf.pages]
        self._done = {
            page.objgen: b"index" if at < front else b"page %d" % at for at, page in enumerate(self.pages)
        }
        self._open: set[tuple[int, int]] = set()
        self._labels = pdf.Root.PageLabels.unparse(resolved=True)

    def page(self, page: Object) -> bytes | None:
        try:
            return self._digest(_PARENT.sub(b"", page.unparse(resolved=True)), self._labels, 0)
        except _Unknown:
            return None

    def _digest(self, spelt: bytes, more: bytes, depth: int) -> bytes:
        if depth > _DEEPEST or any(each in spelt for each in _WHOLE):
            raise _Unknown
        alike = _REFERENCE.sub(
            lambda each: self._of((int(each[1]), int(each[2])), depth), _PLACE.sub(rb"[ \1 ]", spelt)
        )
        return hashlib.sha256(b"%d " % len(more) + more + alike).digest()

    def _of(self, at: tuple[int, int], depth: int) -> bytes:
        if at in self._open:
            raise _Unknown
        if at not in self._done:
            self._open.add(at)
            try:
                self._done[at] = self._referred_to(self._pdf.get_object(at), depth + 1)
            finally:
                self._open.discard(at)
        return self._done[at]

    def _referred_to(self, each: object, depth: int) -> bytes:
        if not isinstance(each, Object):  # a number, or nothing
            return self._digest(repr(each).encode(), b"", depth)
        if isinstance(each, Stream):
            return self._digest(each.stream_dict.unparse(), each.read_raw_bytes(), depth)
        return self._digest(each.unparse(resolved=True), b"", depth)

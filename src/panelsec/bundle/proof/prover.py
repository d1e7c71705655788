"""Proves parts of a bundle one after the other, in this process or in a worker."""

import ctypes
import io
import math
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from multiprocessing.shared_memory import SharedMemory
from typing import Any, cast

from pikepdf import Pdf

from panelsec.bundle import pdfium
from panelsec.bundle.build import Receipt
from panelsec.bundle.drawing import LIMIT, Drawing, Undrawn
from panelsec.bundle.plan import Rect
from panelsec.bundle.proof.active_content import acting
from panelsec.bundle.proof.forbidden import Forbidden
from panelsec.bundle.proof.page import Fault, prove
from panelsec.bundle.proof.proven_pages import Found, prints
from panelsec.bundle.proof.raw_objects import At, Streams, behind_pages, page_of, side_by_side
from panelsec.bundle.proof.sameness import OpenPage, looks_the_same
from panelsec.bundle.proof.unread import unread
from panelsec.bundle.shared_memory import InPlace, Lent
from panelsec.bundle.worker import LOOK
from panelsec.core_dumps import leave_no_core

CHANGED = "The page does not look as it did when it came in."
UNWANTED = "must not be in this file"
"""Said of a word that stands in it all the same."""


@dataclass(frozen=True)
class Task:
    """A finished bundle, what it should be, and the words that must be nowhere in it."""

    data: pdfium.Data
    receipt: Receipt
    forbidden: tuple[str, ...] = ()
    limit: float = LIMIT
    """Seconds that a page may take."""
    lent: Lent | None = None
    """Where processes share it, if they do."""
    without: Mapping[bytes, frozenset[str]] | None = None
    """Words that are in no stream of a content, as `Known` has it, where there are to be other copies."""


@dataclass(frozen=True)
class Stretch:
    """Pages of the bundle from `start` on; `source` is the paper from which they came and `skipped` its pages before."""

    start: int
    pages: int
    source: bytes | Lent | None = None
    skipped: int = 0


@dataclass(frozen=True)
class Share:
    """Every `of`th object of the file, from `number` on: looked through for forbidden words; and with the first of them
    whatever acts."""

    number: int
    of: int


@dataclass(frozen=True)
class Prints:
    """What each page is known by."""


Part = Stretch | Share | Prints
Answer = Sequence[Found | Fault | bytes | None]
"""Of the pages one by one; or of a share, with the contents that hold none of the words."""


class Prover:
    """Holds the bundle open for one part after the other. With `raise_if_cancelled` its pages are drawn in a process of their own, and
    that is called while they are; without it they are drawn here, and this process ends where one takes too long."""

    def __init__(self, task: Task, raise_if_cancelled: Callable[[], object] | None = None) -> None:
        self._task, self._words = task, Forbidden(task.forbidden)
        self._raise_if_cancelled = raise_if_cancelled
        self._drawing = self._elsewhere(task.data)
        self._watch = _Watch() if raise_if_cancelled is None else None
        self._pdf: Pdf | None = None
        self._source: tuple[bytes | Lent | None, bytes | None] = None, None

    def __call__(self, part: Part) -> Answer:
        if isinstance(part, Stretch):
            self._pdf = None
            return self._pages(part)
        if self._pdf is None:  # read once for all that is asked of its objects, which comes first
            self._pdf = Pdf.open(io.BufferedReader(InPlace(self._task.data)))
        return self._objects(self._pdf, part) if isinstance(part, Share) else self._prints(self._pdf)

    def raise_if_cancelled(self) -> None:
        """Raises where it is to be stopped."""
        if self._raise_if_cancelled is not None:
            self._raise_if_cancelled()

    def close(self) -> None:
        self._pdf = None
        if self._drawing is not None:
            self._drawing.close()

    def _elsewhere(self, data: pdfium.Data) -> Drawing | None:
        return (
            None
            if self._raise_if_cancelled is None
            else Drawing(data, self._task.limit, self._raise_if_cancelled)
        )

    def _pages(self, part: Stretch) -> list[Found]:
        paper = self._paper(part.source)
        with (
            pdfium.document(self._task.data, forms=True) as document,
            _opened(paper) as source,
            self._drawn(paper) as drawn,
        ):
            found = list[Found]()
            for each in range(part.pages):
                before = _Before(source, drawn, part.skipped + each)
                with self._watched():
                    found.append(self._page(document, part.start + each, before))
        return found

    @contextmanager
    def _watched(self) -> Iterator[None]:
        if self._watch is None:
            yield
            return
        self._watch.ends = time.monotonic() + self._task.limit
        try:
            yield
        finally:
            self._watch.ends = math.inf

    def _paper(self, source: bytes | Lent | None) -> bytes | None:
        """The paper is kept for its other stretches."""
        if source != self._source[0]:
            self._source = source, source.read() if isinstance(source, Lent) else source
        return self._source[1]

    @contextmanager
    def _drawn(self, source: bytes | None) -> Iterator[Drawing | None]:
        drawing = None if source is None else self._elsewhere(source)
        try:
            yield drawing
        finally:
            if drawing is not None:
                drawing.close()

    def _page(self, document: Any, at: int, before: "_Before") -> Found:
        """What is wrong with the page after `at` others."""
        try:
            page = document[at]
        except pdfium.PdfiumError:
            return Found(("The page cannot be opened by a second program.",), "")
        proof = prove(document, page, at, self._task.receipt)
        changed = _changed(before, OpenPage(page, at + 1, self._drawing), proof.number)
        page.close()
        return Found((*proof.faults, *([changed] if changed else ())), proof.text)

    def _objects(self, pdf: Pdf, part: Share) -> list[Fault | bytes]:
        found, without = list[tuple[str, str, At]](), self._task.without
        streams = None if without is None else Streams(self._task.forbidden, without)
        if self._words:
            share = part.number, part.of
            found += behind_pages(pdf, self._words, *share, streams)
            found += unread(pdf, self._words, self._task.limit, self.raise_if_cancelled, *share)
            found += () if part.number else side_by_side(pdf, self._words)
        on = page_of(pdf, {at for _, _, at in found}) if found else {}
        numbers = {at: self._task.receipt.numbers[page] for at, page in on.items()}
        said = (
            Fault(numbers.get(at, ""), f"‘{word}’ {UNWANTED}, and stands in {where}.")
            for word, where, at in found
        )
        faults = *dict.fromkeys(said), *(() if part.number else acting(pdf, self._task.receipt.numbers))
        return [*faults, *(streams.clean if streams else ())]

    def _prints(self, pdf: Pdf) -> list[bytes | None]:
        found = list[bytes | None]()
        for each in prints(pdf, self._task.receipt.front):
            self.raise_if_cancelled()
            found.append(each)
        return found


class _Watch:
    """Ends this process where a page has not ended in time: PDFium itself does not stop."""

    def __init__(self) -> None:
        self.ends = math.inf
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        while time.monotonic() < self.ends:
            time.sleep(LOOK)
        os._exit(1)


@dataclass(frozen=True)
class _Before:
    """A page as it came in, the one after `at` others of the paper, which `drawing` draws if there is one."""

    source: Any
    drawing: Drawing | None
    at: int


def _changed(before: _Before, after: OpenPage, number: Rect | None) -> str:
    """What is to be said of a page that does not look as it did, or nothing."""
    if before.source is None or before.at >= len(before.source):
        return ""  # PDFium sees fewer pages in it than there are: noted when it was taken in
    try:
        page = before.source[before.at]
    except pdfium.PdfiumError:
        return ""  # there is nothing to be seen of it
    try:
        same = looks_the_same(OpenPage(page, before.at + 1, before.drawing), after, number)
    except Undrawn as failure:
        return f"The page {failure.why}, so it cannot be held against what came in. Ask for a print or a scan of it."
    finally:
        page.close()
    return "" if same else CHANGED


@contextmanager
def _opened(source: bytes | None) -> Iterator[Any]:
    """The paper, or nothing where it is to be compared with nothing, or PDFium does not open it: that was noted."""
    with ExitStack() as stack:
        opened = None
        if source is not None:
            with suppress(pdfium.PdfiumError):
                opened = stack.enter_context(pdfium.document(source, forms=True))
        yield opened


# ---- in a process of its own

_PROVER: list[Prover] = []
_MEMORY: list[SharedMemory] = []
"""Held for as long as the process lives: the bundle is read where it lies."""


def begin(task: Task, file: Lent) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it ends it
    leave_no_core()
    try:
        _MEMORY[:] = [SharedMemory(file.name)]
    except FileNotFoundError:  # it was stopped before it began
        return
    data = (ctypes.c_ubyte * file.size).from_buffer(cast("memoryview", _MEMORY[0].buf))
    _PROVER[:] = [Prover(replace(task, data=data))]


def prove_part(part: Part) -> Answer:
    return _PROVER[0](part)

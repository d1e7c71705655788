"""Every page of a bundle proven, in several processes where it is long: PDFium serves one thread of a process only."""

import ctypes
import faulthandler
import io
import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import islice, zip_longest
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any, cast

from pikepdf import Pdf

from panelsec.bundle import pdfium
from panelsec.bundle.apart import LOOK
from panelsec.bundle.build import Receipt
from panelsec.bundle.drawing import LIMIT, Drawing, Undrawn
from panelsec.bundle.forbidden import Forbidden, behind_pages
from panelsec.bundle.page_proof import Fault, prove
from panelsec.bundle.plan import Paper, Rect, Slot, read
from panelsec.bundle.sameness import OpenPage, looks_the_same
from panelsec.bundle.writing import Progress, Steps

CHANGED = "The page does not look as it did when it came in."
PAGES = 40
"""At most so many at a time: between them it can be stopped, and PDFium is free for a preview."""
LONG = 400
"""Pages from which it is worth starting processes."""
MOST_PROCESSES = 4
SHARES = 4
"""Into so many parts the objects of a file are divided."""


@dataclass(frozen=True)
class Task:
    """A finished bundle, what it should be, and the words that must be nowhere in it."""

    data: pdfium.Data
    receipt: Receipt
    forbidden: tuple[str, ...] = ()
    limit: float = LIMIT
    """Seconds that a page may take."""


@dataclass(frozen=True)
class Stretch:
    """Pages of the bundle from `start` on; `source` is the paper from which they came and `skipped` its pages before."""

    start: int
    pages: int
    source: bytes | None = None
    skipped: int = 0


@dataclass(frozen=True)
class Share:
    """Every `of`th object of the file, from `number` on: looked through for forbidden words."""

    number: int
    of: int


Part = Stretch | Share


class Prover:
    """Holds the bundle open for one part after the other. With `heed` its pages are drawn in a process of their own, and
    that is called while they are; without it they are drawn here, and this process ends where one takes too long."""

    def __init__(self, task: Task, heed: Callable[[], object] | None = None) -> None:
        self._task, self._words, self._heed = task, Forbidden(task.forbidden), heed
        self._drawing = self._elsewhere(task.data)

    def __call__(self, part: Part) -> list[Fault]:
        return self._pages(part) if isinstance(part, Stretch) else self._objects(part)

    def heed(self) -> None:
        """Raises where it is to be stopped."""
        if self._heed is not None:
            self._heed()

    def close(self) -> None:
        if self._drawing is not None:
            self._drawing.close()

    def _elsewhere(self, data: pdfium.Data) -> Drawing | None:
        return None if self._heed is None else Drawing(data, self._task.limit, self._heed)

    def _pages(self, part: Stretch) -> list[Fault]:
        faults = list[Fault]()
        with (
            pdfium.document(self._task.data, forms=True) as document,
            _opened(part.source) as source,
            self._drawn(part.source) as drawn,
            Path(os.devnull).open("w") as silent,  # a window has no other place for what it would say
        ):
            for each in range(part.pages):
                if self._heed is None:
                    faulthandler.dump_traceback_later(self._task.limit, exit=True, file=silent)
                found = self._page(document, part.start + each, _Before(source, drawn, part.skipped + each))
                faults.extend(Fault(self._task.receipt.numbers[part.start + each], said) for said in found)
            if self._heed is None:
                faulthandler.cancel_dump_traceback_later()
        return faults

    @contextmanager
    def _drawn(self, source: bytes | None) -> Iterator[Drawing | None]:
        drawing = None if source is None else self._elsewhere(source)
        try:
            yield drawing
        finally:
            if drawing is not None:
                drawing.close()

    def _page(self, document: Any, at: int, before: "_Before") -> list[str]:
        """What is wrong with the page after `at` others."""
        try:
            page = document[at]
        except pdfium.PdfiumError:
            return ["The page cannot be opened by a second program."]
        proof = prove(document, page, at, self._task.receipt, self._words)
        changed = _changed(before, OpenPage(page, at + 1, self._drawing), proof.number)
        page.close()
        return [*(fault.sentence for fault in proof.faults), *([changed] if changed else ())]

    def _objects(self, part: Share) -> list[Fault]:
        with Pdf.open(io.BytesIO(memoryview(self._task.data))) as pdf:
            found = behind_pages(pdf, self._words, part.number, part.of)
            return [
                Fault("", f"‘{word}’ must not be in this file, and stands in {where}.")
                for word, where in dict.fromkeys(found)
            ]


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


def proven(task: Task, papers: Sequence[Slot], progress: Progress | None) -> list[Fault]:
    """What is wrong with any page or object, in the order of the pages. Cancelled where `progress` answers so."""
    steps, faults = Steps(progress, task.receipt.pages), list[Fault]()
    here = Prover(task, lambda: steps.on(0))
    try:
        for part, found in _all_proven(task, _parts(task, papers), here):
            faults.extend(found)
            if isinstance(part, Stretch):
                steps.on(part.pages)
    finally:
        here.close()
    place = {number: at for at, number in enumerate(task.receipt.numbers)}
    return sorted(faults, key=lambda fault: place.get(fault.page, -1))


def _parts(task: Task, papers: Sequence[Slot]) -> Iterator[Part]:
    """The longest first: no process is left with it at the end."""
    if task.forbidden:
        yield from (Share(number, SHARES) for number in range(SHARES))
    yield from _stretches(0, task.receipt.front)
    for row, slot in zip_longest(task.receipt.rows, papers):
        source = read(slot) if isinstance(slot, Paper) else None
        yield from _stretches(row.at, row.pages, source)


def _stretches(start: int, pages: int, source: bytes | None = None) -> Iterator[Stretch]:
    for skipped in range(0, pages, PAGES):
        yield Stretch(start + skipped, min(PAGES, pages - skipped), source, skipped)


def _all_proven(task: Task, parts: Iterator[Part], here: Prover) -> Iterator[tuple[Part, list[Fault]]]:
    processes = min(os.cpu_count() or 1, MOST_PROCESSES)
    if task.receipt.pages >= LONG and processes > 1:
        spawn = multiprocessing.get_context("spawn")  # a forked copy of a program with threads may hang
        with _shared(task.data) as memory:
            begun = replace(task, data=b""), memory.name, len(task.data)
            pool = ProcessPoolExecutor(processes, spawn, initializer=_begin, initargs=begun)
            try:
                yield from _side_by_side(pool, parts, 2 * processes, here)
            except BaseException:  # whoever stops it does not wait for a page that takes long
                pool.shutdown(wait=False, cancel_futures=True)
                raise
            pool.shutdown()
    yield from ((part, here(part)) for part in parts)


@contextmanager
def _shared(data: pdfium.Data) -> Iterator[SharedMemory]:
    """The bundle, once for all processes; in memory and nowhere else."""
    memory = SharedMemory(create=True, size=len(data))
    try:
        cast("memoryview", memory.buf)[: len(data)] = data
        yield memory
    finally:
        memory.close()
        memory.unlink()


def _side_by_side(
    pool: ProcessPoolExecutor, parts: Iterator[Part], at_once: int, here: Prover
) -> Iterator[tuple[Part, list[Fault]]]:
    """No more parts in hand than `at_once`: each carries its paper. Where no process can be had, what is left is left."""
    waiting: dict[Future[list[Fault]], Part] = {}
    while True:
        for part in islice(parts, at_once - len(waiting)):
            try:
                waiting[pool.submit(_prove, part)] = part
            except BrokenProcessPool:
                yield part, here(part)
        if not waiting:
            return
        here.heed()
        for done in wait(waiting, LOOK, FIRST_COMPLETED).done:
            part, broken = waiting.pop(done), isinstance(done.exception(), BrokenProcessPool)
            yield part, here(part) if broken else done.result()


# ---- in a process of its own

_PROVER: list[Prover] = []
_MEMORY: list[SharedMemory] = []
"""Held for as long as the process lives: the bundle is read where it lies."""


def _begin(task: Task, name: str, size: int) -> None:
    try:
        _MEMORY[:] = [SharedMemory(name)]
    except FileNotFoundError:  # it was stopped before it began
        return
    data = (ctypes.c_ubyte * size).from_buffer(cast("memoryview", _MEMORY[0].buf))
    _PROVER[:] = [Prover(replace(task, data=data))]


def _prove(part: Part) -> list[Fault]:
    return _PROVER[0](part)

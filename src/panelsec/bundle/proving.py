"""Every page of a bundle proven, in several processes where it is long: PDFium serves one thread of a process only."""

import ctypes
import io
import multiprocessing
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import islice, zip_longest
from multiprocessing.shared_memory import SharedMemory
from typing import Any, cast

from pikepdf import Pdf

from panelsec.bundle import pdfium
from panelsec.bundle.build import Receipt
from panelsec.bundle.forbidden import Forbidden, behind_pages
from panelsec.bundle.page_proof import Fault, prove
from panelsec.bundle.plan import Paper, Rect, Slot, read
from panelsec.bundle.sameness import looks_the_same
from panelsec.bundle.writing import Progress, Steps

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
    """Holds the bundle open for one part after the other."""

    def __init__(self, task: Task) -> None:
        self._task, self._words = task, Forbidden(task.forbidden)

    def __call__(self, part: Part) -> list[Fault]:
        return self._pages(part) if isinstance(part, Stretch) else self._objects(part)

    def _pages(self, part: Stretch) -> list[Fault]:
        receipt, faults = self._task.receipt, list[Fault]()
        with pdfium.document(self._task.data, forms=True) as document, _opened(part.source) as source:
            for each in range(part.pages):
                at = part.start + each
                try:
                    page = document[at]
                except pdfium.PdfiumError:
                    faults.append(
                        Fault(receipt.numbers[at], "The page cannot be opened by a second program.")
                    )
                    continue
                proof = prove(document, page, at, receipt, self._words)
                faults.extend(proof.faults)
                if source is not None and not _same(source, part.skipped + each, page, proof.number):
                    faults.append(
                        Fault(receipt.numbers[at], "The page does not look as it did when it came in.")
                    )
                page.close()
        return faults

    def _objects(self, part: Share) -> list[Fault]:
        with Pdf.open(io.BytesIO(memoryview(self._task.data))) as pdf:
            found = behind_pages(pdf, self._words, part.number, part.of)
            return [
                Fault("", f"‘{word}’ must not be in this file, and stands in {where}.")
                for word, where in dict.fromkeys(found)
            ]


def _same(source: Any, at: int, page: Any, number: Rect | None) -> bool:
    if at >= len(source):
        return True  # PDFium sees fewer pages in it than there are: noted when it was taken in
    try:
        before = source[at]
    except pdfium.PdfiumError:
        return True  # there is nothing to be seen of it
    try:
        return looks_the_same(before, page, number)
    finally:
        before.close()


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
    for part, found in _all_proven(task, _parts(task, papers)):
        faults.extend(found)
        if isinstance(part, Stretch):
            steps.on(part.pages)
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


def _all_proven(task: Task, parts: Iterator[Part]) -> Iterator[tuple[Part, list[Fault]]]:
    processes, here = min(os.cpu_count() or 1, MOST_PROCESSES), Prover(task)
    if task.receipt.pages >= LONG and processes > 1:
        spawn = multiprocessing.get_context("spawn")  # a forked copy of a program with threads may hang
        with _shared(task.data) as memory:
            begun = replace(task, data=b""), memory.name, len(task.data)
            pool = ProcessPoolExecutor(processes, spawn, initializer=_begin, initargs=begun)
            try:
                yield from _side_by_side(pool, parts, 2 * processes, here)
            finally:
                pool.shutdown(cancel_futures=True)
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
        for done in wait(waiting, return_when=FIRST_COMPLETED).done:
            part, broken = waiting.pop(done), isinstance(done.exception(), BrokenProcessPool)
            yield part, here(part) if broken else done.result()


# ---- in a process of its own

_PROVER: list[Prover] = []
_MEMORY: list[SharedMemory] = []
"""Held for as long as the process lives: the bundle is read where it lies."""


def _begin(task: Task, name: str, size: int) -> None:
    _MEMORY[:] = [SharedMemory(name)]
    data = (ctypes.c_ubyte * size).from_buffer(cast("memoryview", _MEMORY[0].buf))
    _PROVER[:] = [Prover(replace(task, data=data))]


def _prove(part: Part) -> list[Fault]:
    return _PROVER[0](part)

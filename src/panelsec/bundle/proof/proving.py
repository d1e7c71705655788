"""Proves every page of a bundle, in several processes where it is long: PDFium serves one thread of a process."""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from dataclasses import replace
from functools import cache
from itertools import groupby, islice, zip_longest

from panelsec.bundle.build import Receipt
from panelsec.bundle.plan import Paper, Slot, read
from panelsec.bundle.progress import Progress, Steps
from panelsec.bundle.proof.forbidden import Forbidden
from panelsec.bundle.proof.page import Fault
from panelsec.bundle.proof.proven_pages import Found, Known, Origin
from panelsec.bundle.proof.prover import (
    UNWANTED,
    Answer,
    Part,
    Prints,
    Prover,
    Share,
    Stretch,
    Task,
    begin,
    prove_part,
)
from panelsec.bundle.shared_memory import Lending, Lent, lent
from panelsec.bundle.worker import LOOK

PAGES = 40
"""At most so many at a time: between them it can be stopped, and PDFium is free for a preview."""
LONG = 400
"""Pages from which it is worth starting processes."""
MOST_PROCESSES = 4
SHARES = 4
"""Into so many parts the objects of a file are divided."""
ON_PAGE = ", and stands on this page."
"""Said of what is read on it: that it also stands in what draws it is no news."""
OVER = ", and begins on the page before this one and ends here."
_EDGE = 200
"""Letters at the head and the foot of a page."""


def proven(
    task: Task, papers: Sequence[Slot], progress: Progress | None, known: Known | None = None
) -> list[Fault]:
    """What is wrong with any page or object, in the order of the pages. Cancelled where `progress` answers so. A page
    that is `known` from another copy is not drawn again."""
    numbers, words = task.receipt.numbers, Forbidden(task.forbidden)
    steps, faults = Steps(progress, len(numbers)), list[Fault]()
    keys: list[object] = [None] * len(numbers)
    found = {} if known is None else known.found
    task = task if known is None else replace(task, without=known.without)
    more, edges = cache(frozenset(task.forbidden).union), dict[int, tuple[str, str]]()

    def told(at: int, page: Found) -> None:
        text = page.text.rstrip().removesuffix(numbers[at])
        edges[at] = text[:_EDGE], text[-_EDGE:]
        unwanted = [f"‘{word}’ {UNWANTED}{ON_PAGE}" for word in sorted(words.in_text(page.text))]
        faults.extend(Fault(numbers[at], sentence) for sentence in (*page.sentences, *unwanted))
        steps.on(1)

    with closing(Prover(task, lambda: steps.on(0))) as here, _provers(task, here) as answers:
        if known is not None:
            [(_, digests)] = answers(iter((Prints(),)))
            keys = _keys(task, papers, digests)
        new = [key not in found for key in keys]
        for at in (at for at, is_new in enumerate(new) if not is_new):
            told(at, found[keys[at]])
        for part, answer in answers(_parts(task, papers, new)):
            for at, each in enumerate(answer, part.start if isinstance(part, Stretch) else 0):
                if isinstance(each, Fault):
                    faults.append(each)
                elif isinstance(each, bytes) and known is not None:
                    known.without[each] = more(known.without.get(each, frozenset()))
                elif isinstance(each, Found):
                    told(at, each)
                    if keys[at] is not None:
                        found[keys[at]] = each
    faults += _over_pages(task.receipt, words, edges)
    place = {number: at for at, number in enumerate(numbers)}
    on_pages = {_said(fault) for fault in faults if fault.sentence.endswith(ON_PAGE)}
    faults = [each for each in faults if each.sentence.endswith(ON_PAGE) or _said(each) not in on_pages]
    return sorted(faults, key=lambda fault: place.get(fault.page, -1))


def _over_pages(receipt: Receipt, words: Forbidden, edges: Mapping[int, tuple[str, str]]) -> Iterator[Fault]:
    """What is begun at the foot of a page and ended at the head of the next of its paper."""
    for row in receipt.rows if words else ():
        for at in range(row.at + 1, row.at + row.pages):
            (_, foot), (head, _) = edges[at - 1], edges[at]
            over = words.in_text(f"{foot}\n{head}")
            for word in sorted(over - words.in_text(foot) - words.in_text(head) if over else ()):
                yield Fault(receipt.numbers[at], f"‘{word}’ {UNWANTED}{OVER}")


def _said(fault: Fault) -> tuple[str, str]:
    """Of which page, and of which word."""
    return fault.page, fault.sentence.partition(UNWANTED)[0]


def _keys(task: Task, papers: Sequence[Slot], digests: Sequence[object]) -> list[object]:
    """What each page is known by in every copy; None where it is proven in any case."""
    keys: list[object] = [None] * task.receipt.front
    for row, slot in zip_longest(task.receipt.rows, papers):
        for skipped in range(row.pages):
            at, paper = row.at + skipped, slot.pdf if isinstance(slot, Paper) else None
            known_by = digests[at], task.receipt.numbers[at], Origin(paper, skipped)
            keys.append(known_by if digests[at] else None)
    return keys


def _parts(task: Task, papers: Sequence[Slot], new: Sequence[bool]) -> Iterator[Part]:
    """The longest first: no process is left with it at the end. Of the pages only those that are new."""
    shares = SHARES if task.forbidden else 1
    yield from (Share(number, shares) for number in range(shares))
    yield from _stretches(range(task.receipt.front), new)
    for row, slot in zip_longest(task.receipt.rows, papers):
        pages = range(row.at, row.at + row.pages)
        if any(new[at] for at in pages):
            yield from _stretches(pages, new, read(slot) if isinstance(slot, Paper) else None)


def _stretches(pages: range, new: Sequence[bool], source: bytes | None = None) -> Iterator[Stretch]:
    for is_new, run in groupby(pages, new.__getitem__):
        at = list(run) if is_new else []
        for start in range(0, len(at), PAGES):
            yield Stretch(at[start], len(at[start : start + PAGES]), source, at[start] - pages.start)


Answers = Callable[[Iterator[Part]], Iterator[tuple[Part, Answer]]]


@contextmanager
def _provers(task: Task, here: Prover) -> Iterator[Answers]:
    """What proves parts: several processes for a bundle that is long, else `here` one after the other."""
    processes = min(os.cpu_count() or 1, MOST_PROCESSES)
    if task.receipt.pages < LONG or processes < 2:
        yield lambda parts: ((part, here(part)) for part in parts)
        return
    spawn = multiprocessing.get_context("spawn")  # a forked copy of a program with threads may hang
    with _shared(task) as file, closing(Lending()) as lending:
        begun = replace(task, data=b""), file
        pool = ProcessPoolExecutor(processes, spawn, initializer=begin, initargs=begun)
        try:
            yield lambda parts: _side_by_side(pool, parts, 2 * processes, lending, here)
        except BaseException:  # whoever stops it does not wait for a page that takes long
            pool.shutdown(wait=False, cancel_futures=True)
            raise
        pool.shutdown()


def _shared(task: Task) -> AbstractContextManager[Lent]:
    """The bundle, once for all processes; in memory and nowhere else."""
    return lent(bytes(task.data)) if task.lent is None else nullcontext(task.lent)


def _side_by_side(
    pool: ProcessPoolExecutor, parts: Iterator[Part], at_once: int, lending: Lending, here: Prover
) -> Iterator[tuple[Part, Answer]]:
    """No more parts in hand than `at_once`: each has its paper. Where no process can be had, what is left is left."""
    waiting: dict[Future[Answer], tuple[Part, Part]] = {}
    while True:
        for part in islice(parts, at_once - len(waiting)):
            lent = part
            if isinstance(part, Stretch) and isinstance(part.source, bytes):
                lent = replace(part, source=lending.lend(part.source))
            try:
                waiting[pool.submit(prove_part, lent)] = part, lent
            except BrokenProcessPool:
                yield part, here(part)
        if not waiting:
            return
        here.raise_if_cancelled()
        for done in wait(waiting, LOOK, FIRST_COMPLETED).done:
            (part, lent), broken = waiting.pop(done), isinstance(done.exception(), BrokenProcessPool)
            yield part, here(part) if broken else done.result()
            if isinstance(lent, Stretch) and isinstance(lent.source, Lent):
                lending.back(lent.source)

"""Proves a finished bundle with a second engine that had no part in making it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from panelsec.bundle import pdfium
from panelsec.bundle.build import Receipt
from panelsec.bundle.plan import Slot
from panelsec.bundle.progress import Progress
from panelsec.bundle.proof.page import Fault
from panelsec.bundle.proof.proven_pages import Known
from panelsec.bundle.proof.prover import Task
from panelsec.bundle.proof.proving import proven
from panelsec.bundle.shared_memory import Shared

_SAYS_PAGE = re.compile(r" \[p\. ([\d.]+)\]$")


def check(
    file: bytes | Shared,
    receipt: Receipt,
    forbidden: Sequence[str] = (),
    papers: Sequence[Slot] = (),
    progress: Progress | None = None,
    known: Known | None = None,
) -> list[Fault]:
    """Hold the file against its receipt, against the words that must be nowhere in it, and each page against what
    it was in `papers`, the slots that are shown. Cancelled where `progress` answers so. Pages that another copy
    shares are proven once where each copy's proof is given the same `known`."""
    data, lent = (file.data, file.lent) if isinstance(file, Shared) else (file, None)
    with pdfium.document(data) as document:
        if len(document) != receipt.pages:
            return [Fault("", f"The file has {len(document)} pages, the receipt {receipt.pages}.")]
        faults = list(_bookmarks(document, receipt))
    return faults + proven(Task(data, receipt, tuple(forbidden), lent=lent), papers, progress, known)


def _bookmarks(document: Any, receipt: Receipt) -> Iterator[Fault]:
    """Each bookmark leads to the page that it names, and each paper has one."""
    found = set()
    for bookmark in document.get_toc(max_depth=30):
        title, place = bookmark.get_title(), bookmark.get_dest()
        said = _SAYS_PAGE.search(title)
        lands = "" if place is None else receipt.numbers[place.get_index()]
        if said is None or lands != said.group(1):
            yield Fault(lands, f"The bookmark ‘{title}’ does not lead to the page that it names.")
        found.add(title)
    for row in receipt.rows:
        if f"{row.title} [p. {row.first}]" not in found:
            yield Fault(row.first, f"‘{row.title}’ has no bookmark.")

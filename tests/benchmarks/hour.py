"""What an hour of a scripted secretary's work leaves in memory: 2,000 pages, searches, letters that are looked at, each 200
beside the last."""

import ctypes
import gc
import resource
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from panelsec.app.desktop import Desktop
from tests.benchmarks.full_office import open_office, pages, settle

PAGES, LOOKED_AT = 2_000, 200


def run() -> None:
    with open_office() as desktop:
        work = _work(desktop)
        kept = [_kept(desktop, work) for _ in range(PAGES // LOOKED_AT)]
    settled, last = kept[len(kept) // 4], kept[-1]
    print(
        f"memory after {PAGES:,} pages, searches and letters: {last[0]:.0f} MB, {last[0] - settled[0]:+.1f} MB since a quarter of "
        f"them (aim 0); {last[1]:,} objects of Qt, {last[1] - settled[1]:+,}; {last[2]:,} of Python, {last[2] - settled[2]:+,}"
    )


def _work(desktop: Desktop) -> Iterator[None]:
    """A page each time, round and round."""
    while True:
        for place in pages():
            desktop.window.go(place)
            screen = desktop.window.shown
            if place.name == "cases":
                for words in ("tarrant", "pamphlet 4", ""):
                    screen.form.search_edit.setText(words)
                    screen._search()
            elif place.name == "letters":
                box = screen.form.letter_combo
                box.setCurrentIndex((box.currentIndex() + 1) % box.count())
                box.activated.emit(box.currentIndex())
                screen.viewer._calm.stop()  # nobody types
                screen.viewer._next()
            QTest.keyClick(desktop.window, Qt.Key.Key_F1)
            settle(desktop)
            yield


def _kept(desktop: Desktop, work: Iterator[None]) -> tuple[float, int, int]:
    """After the next pages: MB of the process, what hangs on the window, and what Python keeps."""
    for _ in range(LOOKED_AT):
        next(work)
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as the program's own loop does
    return _resident(), len(desktop.window.findChildren(QObject)), len(gc.get_objects())


def _resident() -> float:
    """Once the allocator has given back what it could; where the system does not tell, the most there ever was."""
    try:
        ctypes.CDLL("libc.so.6").malloc_trim(0)
        held = int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
    except OSError:
        held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return held / 1e6

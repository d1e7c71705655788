"""At the desk: the list of 10,000 cases beside a bare table of the same rows, a search at every key, going from page to page,
and what an hour of that leaves in memory."""

import gc
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from panelsec.actions import stores
from panelsec.app.desktop import Desktop
from panelsec.rehearsal.practice import SAMPLES, fill
from panelsec.screens.cases.model import COLUMNS
from panelsec.screens.places import AREAS, PARTS, Place
from panelsec.screens.window import tour
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store
from tests.benchmarks.timing import against
from tests.screens.test_cases import list_cases

NOW = datetime.fromisoformat("2027-03-03T11:00")
CASES, AIM = 10_000, 50
ROUNDS = 12
"""Of the scripted work: an hour of a secretary's, by 20 pages a round and 15 seconds a page."""


def run() -> None:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder, Store.throwaway(Path(folder), now=NOW) as store:
        fill(store, NOW, SAMPLES)
        list_cases(store, CASES)
        _close_most(store)
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        settings.setValue(tour.SEEN, True)
        desktop = Desktop(app, settings, Path(folder), lambda: NOW, MemoryKeychain)
        desktop.open()
        desktop.window.form.door.widget(0).opened.emit(stores.at_work(store, lambda: NOW))
        _settle(desktop)
        _list(app, desktop)
        _search(desktop)
        _pages(desktop)
        _hour(desktop)
        desktop.window.stand_up()
        desktop._session = None  # the store is closed here
        desktop.leave()


def _close_most(store: Store) -> None:
    """All but the five and twenty that are worked on."""
    with store.act():
        for line in store.projections.cases(closed=False):
            if line.reference.startswith("DC-2020") and int(line.reference[-5:]) % 400:
                closed = replace(line, closed=NOW.date())
                store.projections.list_case(closed, {"people": line.respondents, "paper D1": line.title})


def _list(app: QApplication, desktop: Desktop) -> None:
    window = desktop.window
    window.go(Place("cases"))
    screen = window.shown
    screen.form.which_box.setCurrentIndex(2)
    bare, rows = QTableView(), QStandardItemModel(CASES, len(COLUMNS))
    for row in range(CASES):
        for column in range(len(COLUMNS)):
            rows.setItem(row, column, QStandardItem(f"Row {row}, column {column}"))
    bare.resize(screen.form.cases_table.size())

    def ours() -> None:
        screen.show_area()
        app.processEvents()

    def floor() -> None:
        bare.setModel(None)
        bare.setModel(rows)
        bare.show()
        app.processEvents()

    against(f"the list of {CASES:,} cases shown", ours, floor, "a bare QTableView of as many rows")
    bare.hide()


def _search(desktop: Desktop) -> None:
    """From the key to the list, without the pause in which the next key is waited for."""
    screen = desktop.window.shown
    taken: list[float] = []
    for words in ("tarrant pamphlet 4", "ashby", "matter 77"):
        screen.form.search_edit.setText("")
        for at in range(1, len(words) + 1):
            screen.form.search_edit.setText(words[:at])
            taken.append(_ms(screen._search))
    screen.form.search_edit.setText("")
    print(
        f"a search in {CASES:,} cases at every key: {statistics.median(taken):.0f} ms, {max(taken):.0f} ms at most (aim {AIM})"
    )


def _pages(desktop: Desktop) -> None:
    """Until the page stands there; what it reads behind comes a moment later."""
    places = [*(Place(each.name) for each in AREAS), *(Place(each.name, "DC-2027-001") for each in PARTS)]
    taken: dict[str, float] = {}
    for place in (*places, *places):  # the first time builds the page
        taken[place.name] = _ms(lambda place=place: desktop.window.go(place))
        _settle(desktop)
    slowest = max(taken, key=taken.__getitem__)
    print(
        f"going to another page: {statistics.median(taken.values()):.0f} ms, {taken[slowest]:.0f} ms at most ({slowest}; aim {AIM})"
    )


def _hour(desktop: Desktop) -> None:
    window = desktop.window
    places = [*(Place(each.name) for each in AREAS), *(Place(each.name, "DC-2027-001") for each in PARTS)]
    kept: list[int] = []
    for _ in range(ROUNDS):
        for place in places:
            window.go(place)
            if place.name == "cases":
                window.shown.form.search_edit.setText("tarrant")
                window.shown._search()
                window.shown.form.search_edit.setText("")
            QTest.keyClick(window, Qt.Key.Key_F1)
            _settle(desktop)
        gc.collect()
        kept.append(_resident())
    settled = kept[ROUNDS // 4]
    grown = (kept[-1] - settled) / 1e6
    print(
        f"memory after an hour of pages: {kept[-1] / 1e6:.0f} MB, {grown:+.0f} MB since a quarter of it (aim 0)"
    )


def _resident() -> int:
    """In bytes; where the system does not tell, the most there ever was."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return pages * resource.getpagesize()


def _ms(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - start)


def _settle(desktop: Desktop) -> None:
    end = time.monotonic() + 60
    quiet = 0
    while quiet < 3 and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)
        desk = desktop.window._desk
        quiet = 0 if desk and desk.background.busy else quiet + 1

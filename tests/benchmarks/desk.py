"""At the desk: the list of 10,000 cases beside a bare table of the same rows, a search at every key, and going from page to
page; by what the processor works on the UI thread, since the machine may be busy with others."""

import statistics
from collections.abc import Callable

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from panelsec.app import read_ahead
from panelsec.app.desktop import Desktop
from panelsec.screens.cases.model import COLUMNS
from panelsec.screens.cases.screen import PAUSE
from panelsec.screens.places import Place
from tests.benchmarks.full_office import CASES, open_office, pages, settle
from tests.benchmarks.timing import against, worked

AIM = 50  # milliseconds
VISITS = 5


def run() -> None:
    read_ahead()  # as it is done while the door is looked at
    with open_office() as desktop:
        _list(desktop)
        _search(desktop)
        _pages(desktop)


def _list(desktop: Desktop) -> None:
    desktop.window.go(Place("cases"))
    screen = desktop.window.shown
    screen.form.which_box.setCurrentIndex(2)
    bare, rows = QTableView(), QStandardItemModel(CASES, len(COLUMNS))
    for row in range(CASES):
        for column in range(len(COLUMNS)):
            rows.setItem(row, column, QStandardItem(f"Row {row}, column {column}"))
    bare.resize(screen.form.cases_table.size())

    def ours() -> None:
        screen.show_area()
        QApplication.processEvents()

    def floor() -> None:
        bare.setModel(None)
        bare.setModel(rows)
        bare.show()
        QApplication.processEvents()

    against(
        f"the list of {CASES:,} cases shown",
        ours,
        floor,
        "a bare QTableView of as many rows",
        rounds=15,
        clock=worked,
    )
    bare.hide()


def _search(desktop: Desktop) -> None:
    """From the key to the list, without the pause in which the next key is waited for."""
    screen = desktop.window.shown
    taken: list[float] = []
    for words in ("tarrant pamphlet 4", "ashby", "matter 77", "b12"):
        for at in range(1, len(words) + 1):
            screen.form.search_edit.setText(words[:at])
            taken.append(_ms(screen._search))
    screen.form.search_edit.setText("")
    print(
        f"a search in {CASES:,} cases at every key: {statistics.median(taken):.0f} ms, {max(taken):.0f} ms at most (aim {AIM}),"
        f" {PAUSE} ms after it"
    )


def _pages(desktop: Desktop) -> None:
    """Until the page stands there; what it reads behind comes a moment later."""
    taken: dict[Place, list[float]] = {place: [] for place in pages()}
    for _ in range(VISITS + 1):
        for place, each in taken.items():
            each.append(_ms(lambda place=place: desktop.window.go(place)))
            settle(desktop)
    built = {place: each[0] for place, each in taken.items()}
    again = {place: statistics.median(each[1:]) for place, each in taken.items()}
    for words, found in (("going to another page", again), ("the first time", built)):
        over = sum(each > AIM for each in found.values())
        slowest = max(found, key=found.__getitem__)
        print(
            f"{words}: {statistics.median(found.values()):.0f} ms, {found[slowest]:.0f} ms at most ({slowest.key}), {over} of "
            f"{len(found)} over the aim of {AIM}"
        )


def _ms(act: Callable[[], object]) -> float:
    return 1000 * worked(lambda: (act(), QApplication.processEvents()))

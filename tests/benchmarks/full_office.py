"""An office that was worked in for a hundred years, open on the real desktop."""

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from panelsec.actions import stores
from panelsec.actions.listing import list_case
from panelsec.actions.session import Session
from panelsec.app.desktop import Desktop
from panelsec.rehearsal.practice import SAMPLES, fill
from panelsec.screens.places import AREAS, PARTS, Place
from panelsec.screens.window import tour
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.projections import Listing
from panelsec.storage.record import Entry
from panelsec.storage.store import Store
from panelsec.widgets import look

NOW = datetime.fromisoformat("2027-03-03T11:00")
CASES, OPEN = 10_000, 24
WORDS = 100
"""In the paper of a closed case: enough that its text has a page of the file to itself, as real ones have."""
NAMES = ("Imogen Tarrant", "Tobias Renfrew", "Gwen Ashby", "Cormac Ellery", "Nadia Brandt")


@contextmanager
def open_office(furnish: Callable[[Store], None] | None = None) -> Iterator[Desktop]:
    """`furnish` puts something else into it."""
    app = QApplication.instance() or _dressed()
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder, Store.throwaway(Path(folder), now=NOW) as store:
        (furnish or _fill)(store)
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        settings.setValue(tour.SEEN, True)
        desktop = Desktop(app, settings, Path(folder), lambda: NOW, MemoryKeychain)
        desktop.open()
        desktop.window.form.door.widget(0).opened.emit(stores.at_work(store, lambda: NOW))
        desktop._idle.rest()  # on a busy machine it would lock: nobody is there
        settle(desktop)
        yield desktop
        desktop.window.stand_up()
        desktop._session = None  # the store is closed here
        desktop.leave()


def pages() -> list[Place]:
    """Every area, and every part of a case before its draw, of one on appeal and of one whose meeting is today."""
    cases = [f"DC-2027-{number:03}" for number in range(1, len(SAMPLES) + 1)]
    return [*(Place(each.name) for each in AREAS), *(Place(p.name, case) for case in cases for p in PARTS)]


def settle(desktop: Desktop) -> None:
    """Until nothing is done behind the page any more."""
    end, quiet = time.monotonic() + 60, 0
    while quiet < 3 and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)
        desk = desktop.window._desk
        quiet = 0 if desk and desk.background.busy else quiet + 1


def _dressed() -> QApplication:
    """In our look, as a secretary has it: under a style sheet every page costs more."""
    app = QApplication(sys.argv[:1])
    look.dress(app)
    return app


def _fill(store: Store) -> None:
    fill(store, NOW, SAMPLES)
    session, chance = Session(store, lambda: NOW, "bench"), random.Random(1)
    with store.act():
        told = [store.record.events(reference) for reference in store.record.cases()]
        for number in range(len(told) + 1, OPEN + 1):
            again = [Entry(e.at, e.by, e.kind, e.body or {}) for e in told[number % len(told)]]
            reference = f"DC-2027-{number:03}"
            store.record.append(reference, again)
            list_case(store, session.case(reference), session.office())
        for number in range(CASES - OPEN):
            _list_closed(store, number, chance)


def _list_closed(store: Store, number: int, chance: random.Random) -> None:
    """Straight into the lists, which is all that is read of it here."""
    opened = NOW.date() - timedelta(days=400 + 3 * number)
    line = Listing(
        reference=f"DC-{opened.year}-{number:05}",
        title=f"Matter {number}",
        respondents=NAMES[number % len(NAMES)],
        stage="Closed",
        next_due=None,
        next_step="",
        suspended=False,
        opened=opened,
        closed=opened + timedelta(days=90),
        updated=number,
    )
    words = " ".join(f"{chance.choice('bcdfglmnprstv')}{chance.randrange(2000)}" for _ in range(WORDS))
    texts = {"people": line.respondents, "title of D1": f"Pamphlet {number}", "paper D1": words}
    store.projections.list_case(line, texts)

"""The window locks at any moment: while somebody types, works or goes on to another page; what was typed is there afterwards."""

import random
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from panelsec.screens.window import held, idle
from panelsec.storage import faults
from tests.ordeal.outcome import Outcome
from tests.ordeal.seat import Seat, seated, words
from tests.screens.harness import keys, wait_for

A_STAGE = 250  # locks, before the next one
LETTERS = "abcdefgh ijklmnop,qrstuvwxyz.ABC;DEF-0123456789"
SOON = 40  # milliseconds within which it locks


def locks(count: int, folder: Path, first: int = 0) -> Outcome:
    wrong: list[str] = []
    for begun in range(first, first + count, A_STAGE):
        with seated(folder, begun // A_STAGE) as seat:
            for _ in range(min(A_STAGE, first + count - begun)):
                wrong += _lock_once(seat)
            wrong += seat.crashes
    return Outcome(count, tuple(wrong))


def _lock_once(seat: Seat) -> list[str]:
    place, fields = seat.some_fields()
    chosen = random.choice(fields)
    name = chosen.objectName()
    typed = _typed(chosen)
    random.choice((_asleep, _nobody, _by_hand, _while_full, _on_the_way))(seat)
    _unlock(seat)
    seat.go(place)
    there = seat.words().get(name)
    return [] if there == typed else [f"{place.name}, {name}: “{typed}” was typed, “{there}” is there"]


def _typed(field: QWidget) -> str:
    field.setFocus()
    field.selectAll()
    keys(*("".join(random.choices(LETTERS, k=random.randint(1, 12))).strip() or "x"))
    return words(field)


def _unlock(seat: Seat) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the running program does at once
    wait_for(lambda: seat.locked and not seat.door.acts.busy)
    seat.door.form.unlock_button.click()
    wait_for(lambda: seat.desktop.window.shown is not None)
    seat.settle()


# ---- the ways in which it locks


def _by_hand(seat: Seat) -> None:
    keys("Ctrl+L")


def _nobody(seat: Seat) -> None:
    """Nobody touches it any more, whatever it is doing by then."""
    seat.desktop._idle.watch(random.randint(1, SOON))


def _asleep(seat: Seat) -> None:
    """The computer slept: the key that wakes it is for nobody."""
    slept = idle.time() + 10_000
    with patch.object(idle, "time", lambda: slept):
        QTest.keyClick(seat.desktop.window.windowHandle(), Qt.Key.Key_X)


def _on_the_way(seat: Seat) -> None:
    """Another page is being fetched."""
    seat.desktop.window.go(seat.any_place())
    QTest.qWait(random.randrange(SOON))
    seat.desktop.lock()


def _while_full(seat: Seat) -> None:
    """The disk takes nothing until a while later."""

    def full(*_: object) -> None:
        raise faults.StoreFull("The disk is full.")

    with patch.object(held, "AGAIN", 10):
        with patch.object(seat.desktop._session.store.drafts, "save", full):
            keys("Ctrl+L")
            QTest.qWait(random.randrange(SOON))
        wait_for(lambda: seat.locked)

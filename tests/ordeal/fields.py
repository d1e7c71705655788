"""Texts of every sort put into every field of every page: nothing crashes, and each stands there when one comes back."""

import random
import unicodedata
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from panelsec.screens.places import Place
from tests.ordeal.outcome import Outcome
from tests.ordeal.seat import seated, words
from tests.ordeal.texts import any_text

A_STAGE = 500  # texts, before the next one
ELSEWHERE = Place("incoming")


def pasted(count: int, folder: Path) -> Outcome:
    wrong: list[str] = []
    tried = stage = 0
    while tried < count:
        with seated(folder, stage) as seat:
            until = min(count, tried + A_STAGE)
            while tried < until:
                place, fields = seat.some_fields()
                put = {each.objectName(): _paste(each) for each in fields}
                tried += len(put)
                seat.go(ELSEWHERE)
                seat.go(place)
                there = seat.words()
                wrong += [
                    f"{place.name}, {name}: {text!r} became {there.get(name)!r}"
                    for name, (text, shown) in put.items()
                    if there.get(name) != shown or _seen(text) != _seen(shown)
                ]
            wrong += seat.crashes
        stage += 1
    return Outcome(tried, tuple(wrong))


def _paste(field: QWidget) -> tuple[str, str]:
    """What was put in, and what then stood there."""
    text = any_text(lines=random.random() < 0.5)
    QApplication.clipboard().setText(text)
    field.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_V):
        QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    return text, words(field)


def _seen(text: str) -> str:
    """Without spaces, and without what cannot be seen, which a field of one line lets go of."""
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf"))

"""The window with an office in it, off screen, and the fields in which one can type there."""

import random
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from panelsec.app.desktop import Desktop
from panelsec.screens.person.screen import PersonScreen
from panelsec.screens.places import Place
from panelsec.screens.typed import SEARCH
from tests.screens.harness import wait_for
from tests.screens.stages import Staged, staged

STAGES = (("open-03", 7), ("open-01", 16), ("open-02", 9), ("open-02", 24))
AREAS = ("cases", "panels", "post", "reports", "office", "file", "person")
NEW = ("cases", "panels")
PARTS = ("referral", "draw", "meeting", "decision", "letters", "custody")
WITHOUT_FIELDS = ("case", "papers", "hearing", "appeal")
SECRET = {"password_edit", "again_edit", "drill_edit", "code_edit"}
"""Never kept."""


@dataclass
class Seat:
    desktop: Desktop
    case: str
    crashes: list[str] = field(default_factory=list)

    def settle(self) -> None:
        window = self.desktop.window
        wait_for(lambda: not (window._desk and window._desk.background.busy))
        QApplication.processEvents()

    def any_place(self, names: Sequence[str] = AREAS + PARTS + WITHOUT_FIELDS) -> Place:
        name = random.choice(names)
        thing = "new" if name in NEW and random.random() < 0.5 else None
        return Place(name, None if name in AREAS else self.case, thing)

    def some_fields(self) -> tuple[Place, list[QWidget]]:
        """The page where one is, or another; there is at least one field."""
        here = self.desktop.window.trail.here
        place = here if here and random.random() < 0.7 else self.any_place(AREAS + PARTS)
        while True:
            self.go(place)
            if fields := self.fields():
                return place, fields
            place = self.any_place(AREAS + PARTS)

    def go(self, place: Place) -> None:
        if self.desktop.window.trail.here != place:
            self.desktop.window.go(place)
        self.settle()

    def fields(self) -> list[QWidget]:
        page = self.desktop.window.shown
        if isinstance(page, PersonScreen):
            return []  # a search is no draft
        every = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)] if page else []
        return [each for each in every if _takes_words(each)]

    def words(self) -> dict[str, str]:
        """What stands in each field of the page."""
        return {each.objectName(): words(each) for each in self.fields()}

    @property
    def door(self) -> Any:
        return self.desktop.window.form.door.widget(0)

    @property
    def locked(self) -> bool:
        return self.desktop._session is None


def words(field: QWidget) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def _takes_words(each: QWidget) -> bool:
    name = each.objectName()
    if not name or name.startswith("qt_") or name in (*SECRET, SEARCH) or each.isReadOnly():
        return False
    return each.isVisible() and each.isEnabled() and each.focusPolicy() != Qt.FocusPolicy.NoFocus


@contextmanager
def seated(folder: Path, stage: int) -> Iterator[Seat]:
    """At one of the stages of a case, counted round and round. What crashes on a page is told in `crashes`."""
    app = QApplication.instance() or QApplication([])
    name, until = STAGES[stage % len(STAGES)]
    home = folder / str(stage)
    (home / "office").mkdir(parents=True)
    with staged(home / "office", name, until) as made:
        seat = Seat(_desktop(app, home, made), made.reference)
        seat.settle()
        with patch.object(
            sys, "excepthook", lambda kind, *_: seat.crashes.append(f"{kind.__name__} on a page")
        ):
            try:
                yield seat
            finally:
                seat.desktop.leave()
                seat.desktop.window.close()
                seat.desktop._settings.sync()  # or it is written when the folder has gone
                seat.desktop.window.deleteLater()


def _desktop(app: QApplication, home: Path, made: Staged) -> Desktop:
    session = made.session
    settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
    desktop = Desktop(app, settings, home / "data", session.now, lambda: session.store.keychain)
    desktop.window.resize(1180, 760)
    desktop.open()
    desktop.window.activateWindow()
    wait_for(desktop.window.isActiveWindow)
    desktop.window.setUpdatesEnabled(False)  # nobody looks, and painting takes most of the time
    desktop._sit_down(session)
    return desktop

"""Saves input on the visible page to the store every other second, and whenever the page is left."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from panelsec.errors import Unavailable
from panelsec.screens.desk import Desk
from panelsec.screens.kept import SOON, warn
from panelsec.screens.typed import type_again, typed


class Keeping(QObject):
    """A crash takes no more than two seconds' typing; while an act writes, nothing is kept, and it is settled after it."""

    kept = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._key = ""
        self._page: QWidget | None = None
        self._written: dict[str, str] = {}
        self._soon = QTimer(self)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._keep_soon)

    def sit_down(self, desk: Desk) -> None:
        self._desk = desk
        self._soon.start()

    def stand_up(self) -> None:
        self._soon.stop()
        self._desk = self._page = None

    def attend(self, page: QWidget, key: str) -> None:
        """The page is shown, and what was typed on it under that key before stands there again."""
        if self._desk:
            self._page, self._key = page, key
            self._written = dict(self._desk.drafts.find(key))
            type_again(page, self._written)

    def keep(self) -> bool:
        """False where the store does not take it, which the page then says."""
        values = typed(self._page) if self._page else {}
        if not (self._desk and self._page) or values == self._written:
            return True
        try:
            self._desk.drafts.keep(self._key, values)
        except Unavailable as failure:
            warn(self._page, failure)
            return False
        self._written = values
        return True

    def settle(self) -> bool:
        """What could not be written during an act is; False where the store does not take it, which the page then says."""
        try:
            if self._desk:
                self._desk.drafts.settle()
        except Unavailable as failure:
            if self._page:
                warn(self._page, failure)
            return False
        return True

    def _keep_soon(self) -> None:
        if self._desk and not self._desk.background.busy:
            self.keep()
            self.settle()
            self.kept.emit()

"""The last resort for a fault: one dialog, and a log that holds no names."""

import contextlib
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from panelsec.errors import Unavailable


class Faults:
    """What nobody expected: told in one dialog, and logged by id, exception classes and places in the program.

    Messages of exceptions are not logged, since they may hold names and words of a case.
    """

    def __init__(self, log: Path, show: Callable[[str], None]) -> None:
        self._log, self._show, self._showing = log, show, False

    def caught(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        if isinstance(error, Unavailable):  # no fault of the program: a disk that fails while a page is read
            self._say(error.message)
            return
        fault = os.urandom(4).hex()
        logged = self._write(f"{fault} {told(error)}")
        where = f"It is written, without any name, in {self._log}." if logged else "It could not be logged."
        self._say(
            f"Something went wrong that should not have. What was recorded before is kept.\n\nFault {fault}. {where}"
        )

    def _say(self, words: str) -> None:
        """One at a time, and only where there is a window to say it in."""
        if self._showing or threading.current_thread() is not threading.main_thread():
            return
        self._showing = True
        try:
            self._show(words)
        finally:
            self._showing = False

    def _write(self, line: str) -> bool:
        from logging.handlers import RotatingFileHandler  # read in behind the window

        try:
            self._log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handler = RotatingFileHandler(self._log, maxBytes=100_000, backupCount=1, encoding="utf-8")
        except OSError:
            return False
        with contextlib.closing(handler):
            handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
            handler.emit(logging.LogRecord("panelsec", logging.ERROR, "", 0, line, None, None))
        return True


def told(error: BaseException) -> str:
    """The classes of an exception and its causes, and where in the program it passed."""
    classes: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(classes) < 5:
        classes.append(type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).stem}:{frame.lineno}" for frame in frames[-8:]]
    return f"{' from '.join(classes)} at {' > '.join(places)}"


def show_fault(words: str) -> None:
    from PySide6.QtWidgets import QMessageBox  # lies in memory already, and the door waits until it is made

    box = QMessageBox(QMessageBox.Icon.Critical, "panelsec", words, parent=QApplication.activeWindow())
    box.setTextFormat(Qt.TextFormat.PlainText)  # a file may be called <b>
    box.exec()

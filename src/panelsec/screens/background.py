"""Background work for whatever takes over 50 milliseconds: runs in a thread pool, delivers on the UI thread."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

T = TypeVar("T")
Reported = Callable[[int, int, str], None]  # done, of how many, in words


class Cancelled(Exception):  # noqa: N818 an answer, as those in errors.py
    """The user stopped the work."""


@dataclass(eq=False)
class Work:
    """A running task, for the function that does it and for whoever may cancel it."""

    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    progress: Reported | None
    _tell: Callable[[int, int, str], None] = lambda *_: None
    _stop: threading.Event = field(default_factory=threading.Event)

    def report(self, done: int, of: int, words: str = "") -> None:
        """Reports progress. Raises Cancelled: call it wherever it is safe to stop."""
        if self._stop.is_set():
            raise Cancelled
        self._tell(done, of, words)

    def cancel(self) -> None:
        """The task stops at its next report; acts that were not acknowledged are not done."""
        self._stop.set()


class Background(QObject):
    """The thread pool of a window; created and used on the UI thread."""

    _ended = Signal(object, object, object)
    _reported = Signal(object, int, int, str)

    def __init__(self, threads: int = 2) -> None:
        super().__init__()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._pool.setExpiryTimeout(-1)  # a thread keeps its connection to the store
        self._works: set[Work] = set()
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        function: Callable[[Work], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Reported | None = None,
    ) -> Work:
        """`failed` gets whatever was raised, Cancelled included; after `close` neither callback is called."""
        work = Work(done, failed, progress)
        work._tell = lambda at, of, words: self._reported.emit(work, at, of, words)
        self._works.add(work)
        self._pool.start(lambda: self._do(function, work))
        return work

    @property
    def busy(self) -> bool:
        return bool(self._works)

    def close(self) -> None:
        """Cancels all tasks, waits until every thread has left the store, and delivers nothing more."""
        self.stop()
        self.wait()

    def stop(self) -> None:
        """Cancels all tasks and delivers nothing more; a thread may still be in the store."""
        for work in self._works:
            work.cancel()
        self._works.clear()
        self._pool.clear()

    def wait(self) -> None:
        """Waits until every thread has left the store; may be called on any thread."""
        self._pool.waitForDone()

    def _do(self, function: Callable[[Work], Any], work: Work) -> None:
        try:
            work.report(0, 0)
            self._end(work, function(work), None)
        except Exception as error:  # noqa: BLE001 carried to the UI thread, where failed() gets it
            self._end(work, None, error)

    def _end(self, work: Work, result: object, error: Exception | None) -> None:
        if work in self._works:  # else nobody hears it, and at the end of the program this may be half gone
            self._ended.emit(work, result, error)

    @Slot(object, object, object)
    def _deliver(self, work: Work, result: object, error: Exception | None) -> None:
        if work not in self._works:
            return
        self._works.discard(work)
        if error is None:
            work.done(result)
        else:
            work.failed(error)

    @Slot(object, int, int, str)
    def _pass_on(self, work: Work, done: int, of: int, words: str) -> None:
        if work in self._works and work.progress and of:
            work.progress(done, of, words)

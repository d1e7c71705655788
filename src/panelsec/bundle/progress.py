"""Progress of a long task: it can be watched and cancelled."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
Progress = Callable[[int, int], bool | None]
"""Told the steps done and their number; answers False, or raises, to stop."""


class Cancelled(Exception):  # noqa: N818 (the user's wish is no error)
    """Stopped by the user; nothing was left behind."""


class Steps:
    """The steps of a long task."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def after(self, made: T) -> T:
        """What was made, once its step is told."""
        self.to(self._done + 1)
        return made

    def on(self, steps: int) -> None:
        self.to(self._done + steps)

    def to(self, done: int) -> None:
        self._done = max(done, self._done)
        if self._progress is not None and self._progress(self._done, self._total) is False:
            raise Cancelled

"""Handles signals that end the program: the window closes as if the secretary had closed it, and what was typed is kept."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
ENDING = {getattr(signal, name) for name in _NAMES if hasattr(signal, name)}
"""Ctrl+C; a kill or the computer's shutdown; its terminal closed, by the names of two systems."""


class Signals(QObject):
    """Python hears of a signal only between two of its own lines, and an idle window runs none: so the signal is written
    into a socket, which wakes Qt."""

    def __init__(self, end: Callable[[], object]) -> None:
        super().__init__()
        self._end = end
        self._near, self._far = socket.socketpair()
        for each in (self._near, self._far):
            each.setblocking(False)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        self._before = {each: signal.signal(each, lambda *_: None) for each in ENDING}
        signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)

    def close(self) -> None:
        """As it was before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for each, handler in self._before.items():
            signal.signal(each, handler)
        self._near.close()
        self._far.close()

    def _heard(self) -> None:
        if ENDING & set(self._near.recv(64)):
            self._end()

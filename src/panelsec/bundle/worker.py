"""A worker process that reads and draws files from outside, and is ended if it crashes or takes too long.

There is one for all drawing, since PDFium serves one thread of a process and the aim is a window that stays responsive. Text
recognition and the assembly of bundles have processes of their own, so that pages can be drawn meanwhile.
"""

import itertools
import multiprocessing
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from threading import RLock
from typing import Any, TypeVar

from panelsec.bundle.pdfium import Data
from panelsec.core_dumps import leave_no_core
from panelsec.errors import Refused, Unavailable

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as Connection
else:
    from multiprocessing.connection import Connection

T = TypeVar("T")
PATIENCE = 0.5
"""Seconds for which an answer is awaited that nobody wants any more."""
LOOK = 0.05
"""Seconds between two looks whether it is still wanted."""
MOST_MEMORY = 4 * 2**30
"""Bytes that the process may take."""
_BYTES = "come next"
_START = 60.0  # seconds: a slow computer starts a process slowly
TOO_SLOW = "The computer was too slow just now to start what reads and draws pages. Try again in a moment."


class Unwanted(Exception):  # noqa: N818 (an answer, as those in errors.py)
    """The file was closed while an answer was awaited."""


@dataclass(frozen=True)
class Told:
    """A message sent before the answer."""

    what: Any


class Kept:
    """The worker's side of a file: its bytes, and what was made of them there. `tell` sends a message to `RemoteFile.told`."""

    def __init__(self, data: bytes, tell: Callable[[object], None]) -> None:
        self.data, self.tell = data, tell
        self.made: Any = None


class RemoteFile:
    """A file that a worker process reads; used by one thread, closed by any.

    `limit`: seconds in which it has to answer. `raise_if_cancelled` is called while waiting: if it raises, the process is
    killed.
    """

    def __init__(
        self,
        data: Data,
        limit: float,
        raise_if_cancelled: Callable[[], object],
        process: "Process | None" = None,
    ) -> None:
        self.data, self.limit = data, limit
        self._raise_if_cancelled, self._process = raise_if_cancelled, process or _DRAWING
        self.key, self.closed = next(_KEYS), False

    def ask(self, function: Callable[..., T], *given: object, within: float | None = None) -> T:
        """Calls a module's function in the worker with the Kept and these arguments. EOFError if it fails, TimeoutError after
        `within` seconds or the limit; Refused and Unavailable are passed on."""
        with self._process.lock:
            answer: T = self._process.ask(self, (function, given), within or self.limit)
            return answer

    def close(self) -> None:
        """Work on it is stopped soon."""
        self.closed = True
        if self._process.lock.acquire(blocking=False):  # else whoever holds it lets go of what is closed
            try:
                self._process.let_go()
            finally:
                self._process.lock.release()

    def look(self, waited: float) -> None:
        """Raises if the answer is no longer wanted. Most answers arrive before a new process could be started."""
        if self.closed and waited > PATIENCE:
            raise Unwanted
        self._raise_if_cancelled()

    def told(self, what: Any) -> None:
        """Receives messages sent before the answer; if it raises, the process is killed."""


def start() -> None:
    """Start the process before it is needed, so that the first page is drawn at once."""
    with _DRAWING.lock, suppress(EOFError, OSError, Unavailable):
        _DRAWING.started(RemoteFile(b"", _START, lambda: None))


class Process:
    """A worker process, started when it is first needed and restarted after it was killed; the thread that uses it holds the
    lock.

    It imports `module` before it reports that it is ready, so that the first request need not wait for that.
    """

    def __init__(self, module: str) -> None:
        self.lock, self._module = RLock(), module
        self._process: Any = None
        self._line: Connection | None = None
        self._held: dict[int, RemoteFile] = {}

    def ask(self, wanted: RemoteFile, what: tuple[object, ...], limit: float) -> Any:
        """EOFError if it fails, TimeoutError if it takes too long."""
        try:
            line = self.started(wanted)
            if wanted.key not in self._held:
                line.send((wanted.key, _BYTES))
                line.send_bytes(wanted.data)  # as they lie: a window would stand still while they are pickled
                self._held[wanted.key] = wanted
            line.send((wanted.key, what))
            answer = _answer(line, wanted, limit)
        except TimeoutError:  # also an OSError
            self.end()
            raise
        except OSError as failure:
            self.end()
            raise EOFError from failure
        except BaseException:
            self.end()
            raise
        self.let_go()
        if answer is None:
            raise EOFError
        if isinstance(answer, Refused | Unavailable):
            raise answer
        return answer

    def let_go(self) -> None:
        """Frees the files that are closed."""
        for key in [key for key, each in self._held.items() if each.closed]:
            del self._held[key]
            if self._line is not None:
                with suppress(OSError):
                    self._line.send((key, None))

    def end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._line is not None:
            self._line.close()
        self._process = self._line = None
        self._held.clear()

    def started(self, wanted: RemoteFile) -> Connection:
        if self._line is not None and self._process.is_alive():
            return self._line
        self.end()
        spawn = multiprocessing.get_context("spawn")  # a forked copy of a program with threads may hang
        self._line, theirs = spawn.Pipe()
        process = spawn.Process(target=_serve, args=(theirs, self._module), daemon=True)
        process.start()
        self._process = process
        theirs.close()
        try:
            _answer(self._line, wanted, _START)
        except TimeoutError as failure:  # the computer's doing, and none of the file's
            self.end()
            raise Unavailable(TOO_SLOW) from failure
        return self._line


def _answer(line: Connection, wanted: RemoteFile, limit: float) -> Any:
    began = time.monotonic()
    while True:
        while not line.poll(LOOK):
            waited = time.monotonic() - began
            wanted.look(waited)
            if waited > limit:
                raise TimeoutError
        answer = line.recv()
        if not isinstance(answer, Told):
            return answer
        wanted.told(answer.what)


_KEYS = itertools.count()
_DRAWING = Process("panelsec.bundle.drawing")


# ---- in the process


def _serve(line: Connection, module: str) -> None:
    """Answers requests until the other end is closed; None means that nothing can be made of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it ends it
    leave_no_core()
    _bound_memory()
    import_module(module)
    kept: dict[int, Kept] = {}
    with suppress(EOFError, OSError):
        line.send("ready")
        while True:
            key, what = line.recv()
            if what == _BYTES:
                kept[key] = Kept(line.recv_bytes(), lambda said: line.send(Told(said)))
            elif what is None:
                kept.pop(key, None)
            else:
                function, given = what
                line.send(_made(function, kept[key], *given))


def _bound_memory() -> None:
    """What a file made to do harm would take beyond that is refused. Linux keeps to it; macOS has the call and may not; on
    Windows the time alone is bounded."""
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):  # the system has another bound, which is lower
            resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))


def _made(function: Callable[..., object], *given: object) -> object:
    try:
        return function(*given)
    except (Refused, Unavailable) as answer:
        return answer
    except Exception:  # noqa: BLE001 readers of broken files raise nearly anything
        return None

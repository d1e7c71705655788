"""The way to disk, step by step: it can be watched, stopped, and leaves a whole file or nothing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TypeVar

from pikepdf import ObjectStreamMode, Pdf

from panelsec.errors import Unavailable

T = TypeVar("T")
Progress = Callable[[int, int], bool | None]
"""Told the steps done and their number; answers False, or raises, to stop."""


class Cancelled(Exception):  # noqa: N818 (the user's wish is no error)
    """Stopped at the user's wish; nothing was left behind."""


class Steps:
    """The steps of a long work; of a build, the last hundred are the saving."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def after(self, made: T) -> T:
        """What was made, once its step is told."""
        self._to(self._done + 1)
        return made

    def on(self, steps: int) -> None:
        self._to(self._done + steps)

    def _to(self, done: int) -> None:
        self._done = done
        if self._progress is not None and self._progress(done, self._total) is False:
            raise Cancelled

    def saving(self, percent: int) -> None:
        self._to(self._total - 100 + percent)


def write(pdf: Pdf, out: Path | BinaryIO, steps: Steps) -> None:
    if not isinstance(out, Path):
        _save(pdf, out, steps)
        return
    try:
        with _beside(out) as part:
            _save(pdf, part, steps)
    except OSError as failure:
        raise Unavailable(f"The bundle cannot be written to {out}: {failure.strerror}.") from failure


def _save(pdf: Pdf, out: Path | BinaryIO, steps: Steps) -> None:
    pdf.save(
        out,
        object_stream_mode=ObjectStreamMode.generate,
        static_id=True,  # of the identifier's second half: the first is the bundle's own
        progress=steps.saving,
    )


@contextmanager
def _beside(out: Path) -> Iterator[Path]:
    """A name beside `out` that becomes `out` if all goes well and vanishes if not."""
    part = out.with_name(f".{out.name}.part")
    try:
        yield part
        part.replace(out)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()

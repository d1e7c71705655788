"""Shows a PDF in a preview once it has been made in the background; of several requests, the last."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QSizeF, QTimer

from panelsec.errors import Queried, Refused, Unavailable
from panelsec.screens.background import Background, Cancelled, Work
from panelsec.widgets.previews.page_pictures import sizes_of
from panelsec.widgets.previews.pdf_preview import PdfPreview
from panelsec.widgets.speech import say

CALM = 300  # milliseconds without a change before something that is typed is shown


class Viewer:
    """`faults` gets what stands in the way of showing it, in words, and nothing where nothing does."""

    def __init__(
        self, preview: PdfPreview, background: Background, faults: Callable[[str], None] | None = None
    ) -> None:
        self._preview, self._background = preview, background
        self._faults = faults or (lambda _: None)
        self._wanted: Hashable = None
        self._work: Work | None = None
        self._next: Callable[[], None] = self.clear
        self._calm = QTimer(preview)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(lambda: self._next())
        preview.destroyed.connect(self._forget)

    @property
    def shown(self) -> Hashable:
        return self._wanted

    @property
    def waiting(self) -> bool:
        """Whether something is still being made, or typed."""
        return self._work is not None or self._calm.isActive()

    def show(self, key: Hashable, make: Callable[[Work], bytes], name: str) -> None:
        """Where `key` is what is shown already, nothing happens."""
        self._calm.stop()
        if key == self._wanted:
            return
        self._stop()
        self._wanted = key
        self._work = self._background.run(
            lambda work: _measured(make(work), work),
            lambda made: self._done(key, *made, name),
            lambda error: self._failed(key, error),
            None,
        )

    def show_soon(self, key: Hashable, make: Callable[[Work], bytes], name: str) -> None:
        """Once nothing more is asked for a moment: for what follows the keys."""
        self._next = lambda: self.show(key, make, name)
        self._calm.start()

    def say(self, words: str) -> None:
        """Beside what is shown, until the other takes its place or cannot be shown."""
        self._preview.say_awaited(words)
        say(self._preview, words)

    def clear(self) -> None:
        self._calm.stop()
        self._stop()
        self._wanted = None
        self._preview.show_pdf(b"")

    def _forget(self) -> None:
        """The page is gone: what is still being made for it has nowhere to go."""
        self._stop()
        self._wanted = None

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()
        self._work = None

    def _done(self, key: Hashable, pdf: bytes, sizes: Sequence[QSizeF], name: str) -> None:
        if key == self._wanted:
            self._work = None
            self._preview.show_pdf(pdf, name, sizes)
            self._faults("")

    def _failed(self, key: Hashable, error: Exception) -> None:
        if key != self._wanted:
            return
        self._work, self._wanted = None, None
        self._preview.show_pdf(b"")
        match error:
            case Cancelled():
                pass
            case Refused() | Queried():
                self._faults(error.reason)
            case Unavailable():
                self._faults(error.message)
            case _:
                raise error


def _measured(pdf: bytes, work: Work) -> tuple[bytes, tuple[QSizeF, ...]]:
    return pdf, sizes_of(pdf, lambda: work.report(0, 0))

"""Performs an act and shows its answer: done, refused, queried, or not possible now."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from panelsec.errors import Queried, Refused, Unavailable
from panelsec.screens.background import Background, Cancelled, Work
from panelsec.widgets.answer_panel import AnswerPanel, Way
from panelsec.widgets.page import bring_into_view
from panelsec.widgets.why_label import Paragraph

T = TypeVar("T")
PATIENCE = 500  # milliseconds before the page says that it is working


class Acts:
    """One for each screen. While an act is running no second one is begun; nothing typed is touched."""

    def __init__(self, panel: AnswerPanel, background: Background, paragraph: Callable[[str], str]) -> None:
        self._panel, self._background, self._paragraph = panel, background, paragraph
        self.ways: dict[str, Way] = {}
        """By gate: where what it asks for instead is done."""
        self._work: Work | None = None
        self._words = ""
        self._typed: QLineEdit | None = None
        self._patience = QTimer(panel)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._say_working)

    @property
    def busy(self) -> bool:
        return self._work is not None

    def perform(
        self,
        act: Callable[[str | None], T],
        then: Callable[[T], None],
        words: str = "Working",
        typed: QLineEdit | None = None,
    ) -> None:
        """Calls act(None), and act(reason) if the answer was a query; `then` gets the result.

        The act runs on another thread: read the fields before it, not in it. `typed`: the field of a code, which gets the
        focus if the code was wrong.
        """
        self.perform_work(lambda reason, _: act(reason), then, words, typed)

    def perform_work(
        self,
        act: Callable[[str | None, Work], T],
        then: Callable[[T], None],
        words: str,
        typed: QLineEdit | None = None,
    ) -> None:
        """For an act that reports its progress and can be cancelled."""
        self._typed = typed
        self._begin(act, then, words, None)

    def _begin(
        self,
        act: Callable[[str | None, Work], Any],
        then: Callable[[Any], None],
        words: str,
        reason: str | None,
    ) -> None:
        if self.busy:
            return

        def done(result: Any) -> None:
            self._end()
            self._panel.finish()
            then(result)

        def failed(error: Exception) -> None:
            self._end()
            self._answer(error, lambda given: self._begin(act, then, words, given))

        self._words = words
        self._patience.start()
        self._work = self._background.run(lambda work: act(reason, work), done, failed, self._report)

    def _end(self) -> None:
        self._patience.stop()
        self._work = None
        self._panel.rest()

    def _answer(self, error: Exception, go_on: Callable[[str], None]) -> None:
        match error:
            case Queried() | Refused(yields=True):
                self._panel.ask(error.reason, self._paragraphs(error.cites), go_on)
            case Refused():
                self._panel.refuse(
                    error.reason, self._paragraphs(error.cites), self.ways.get(error.gate or "")
                )
                self._type_again()
            case Unavailable():
                self._panel.fail(error.message)
                self._type_again()
            case Cancelled():
                self._panel.clear()
            case _:
                self._panel.clear()
                raise error  # a bug: the excepthook shows it

    def _type_again(self) -> None:
        if self._typed is not None and self._typed.isVisible():
            bring_into_view(self._typed, self._panel)
            self._typed.setFocus()
            self._typed.selectAll()

    def _paragraphs(self, cites: Iterable[str]) -> list[Paragraph]:
        return [Paragraph(number, self._paragraph(number)) for number in cites]

    def _say_working(self) -> None:
        if self._work is not None:
            self._panel.work(self._words, self._work.cancel)

    def _report(self, done: int, of: int, words: str) -> None:
        self._panel.report(done, of, words)

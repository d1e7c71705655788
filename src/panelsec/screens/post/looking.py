"""Checks in the background whether drafts are out of date, and says so when it is known."""

from collections.abc import Callable, Sequence

from panelsec.actions import post
from panelsec.actions.post import Item
from panelsec.actions.session import Session
from panelsec.errors import Unavailable
from panelsec.screens.background import Background, Cancelled, Work
from panelsec.widgets.answer_panel import AnswerPanel


class Looking:
    """`told` gets those that would not go as they are; of several lists, those of the last."""

    def __init__(
        self, background: Background, panel: AnswerPanel, told: Callable[[Sequence[Item]], None]
    ) -> None:
        self._background, self._panel, self._told = background, panel, told
        self._work: Work | None = None

    def look(self, session: Session, items: Sequence[Item]) -> None:
        if self._work is not None:
            self._work.cancel()

        def done(stale: Sequence[Item]) -> None:
            if self._work is work:
                self._work = None
                self._told(stale)

        work = self._background.run(
            lambda work: post.looked_through(session, items, lambda: work.report(0, 0)), done, self._failed
        )
        self._work = work

    def _failed(self, error: Exception) -> None:
        match error:
            case Cancelled():
                pass
            case Unavailable():
                self._panel.fail(error.message)
            case _:
                raise error

"""What the parts of the draw page share: the case, and the Committee in view."""

from collections.abc import Callable
from typing import TypeVar

from panelsec.actions.draw.seating import Seating
from panelsec.actions.recording import Done
from panelsec.actions.session import Session
from panelsec.forms.draw import Ui_DrawScreen
from panelsec.screens.answers import Acts
from panelsec.screens.case_page import CasePage
from panelsec.screens.desk import Desk

T = TypeVar("T")


class DrawPage(CasePage):
    """`show` lays the Committee anew; `done` does so too, and says what has been done."""

    def __init__(
        self,
        form: Ui_DrawScreen,
        desk: Desk,
        acts: Acts,
        show: Callable[[], None],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(desk, acts)
        self.form, self.show, self._say = form, show, say
        self.seating: Seating | None = None

    @property
    def committee(self) -> str:
        return str(self.form.committee_combo.currentData() or "DC1")

    def perform(
        self,
        act: Callable[[Session, str, str, str | None], T],
        then: Callable[[T], None],
        words: str = "Working",
    ) -> None:
        """`act(session, reference, committee, reason)`, as they are now."""
        session, reference, committee = self.session, self.reference, self.committee
        self.acts.perform(lambda reason: act(session, reference, committee, reason), then, words)

    def done(self, words: str, done: Done) -> None:
        self._say("\n".join((words, *done.advice)))

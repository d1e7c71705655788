"""A ruling that the Chair makes while the meeting is on, recorded in the place of the notes so far; the line stays above it."""

from datetime import datetime

from panelsec.actions.recording import Done
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.in_words.sentences import in_words
from panelsec.screens.hearing.page import HearingPage
from panelsec.screens.ruling import RulingPart
from panelsec.screens.wording import tell
from panelsec.widgets.speech import say

RECORD, LEAVE = "Record a ru&ling of the Chair", "Back to the notes (Esc)"
USUAL = "behaviour"


class HearingRuling:
    """What is typed of it stays when it is left."""

    def __init__(self, page: HearingPage) -> None:
        self._page, self._form = page, page.form
        self.part = RulingPart(page.form.ruling_part, page, self._ruled, self._at)
        page.form.ruling_part.hide()
        page.form.ruling_button.clicked.connect(self.turn)

    def show(self, case: Case, committee: Committee) -> None:
        """With what the Chair has ruled since the meeting began: it joins the notes of the meeting by itself."""
        self.part.show_case(case, committee.name)
        begun, at = self._page.begun, self._at()
        made = [e for e in committee.rulings if begun and (e.at == at if at else e.at >= begun)]
        said = (in_words(case, e) if at else f"{e.at:%H:%M}  {in_words(case, e)}" for e in made)
        self._form.ruled_label.setText("\n".join(said))
        self._form.ruled_label.setVisible(bool(made))
        self._turn(open_=self.is_open)

    @property
    def is_open(self) -> bool:
        return not self._form.ruling_part.isHidden()

    def turn(self) -> None:
        """Opens it, or goes back to the notes."""
        self._turn(open_=not self.is_open)
        if not self.part.form.grounds_edit.toPlainText():
            self.part.ask(USUAL, [r for r in (self._page.mitigating,) if r])
        (self.part.form.about_combo if self.is_open else self._form.note_edit).setFocus()

    def close(self) -> None:
        self._turn(open_=False)

    def _turn(self, *, open_: bool) -> None:
        form = self._form
        form.ruling_part.setVisible(open_)
        form.ruling_button.setText(LEAVE if open_ else RECORD)
        form.so_far_part.setHidden(open_)

    def _at(self) -> datetime | None:
        """Of a meeting that is written down afterwards, when it began."""
        return self._page.begun if self._page.earlier else None

    def _ruled(self, done: Done) -> None:
        """It stands below the notes now: the page stays where one reads."""
        self.turn()
        self._page.read()
        say(self._form.ruled_label, "The Chair’s ruling is recorded.")
        tell(self._form.advice_label, " ".join(done.advice))

"""Correcting what is recorded of a letter that has gone: when, how, that it never went, or arrived later."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum

from panelsec.actions import post
from panelsec.actions.letters import sent
from panelsec.actions.post import Item, State
from panelsec.actions.recording import Done
from panelsec.forms.post import Ui_PostScreen
from panelsec.procedure.counting import written
from panelsec.screens.answers import Acts
from panelsec.screens.choices import fill
from panelsec.screens.desk import Desk
from panelsec.screens.kept import Kept, KeptOf
from panelsec.screens.post.sending import Key
from panelsec.screens.wrong import typed_moment


class Slip(Enum):
    """What was recorded wrongly: its way or time, that it went, or that it came later than it counts."""

    WENT = "Record the c&orrection"
    NEVER = "Rec&ord that it never went"
    LATER = "Take it &out"


CHOSEN = "chosen"
"""Under which the page keeps what letters something is half typed about: whoever comes back finds them chosen."""
SLIP, WAY, AT, WHY = "slip", "way", "at", "why"  # what is kept of a letter
SAID = {
    Slip.WENT: "The correction is recorded.",
    Slip.NEVER: "It is a draft again.",
    Slip.LATER: "The later day is taken out.",
}


class Gone:
    """Of the one letter that is chosen; `again` shows the page anew at it, `say` what came of it. What is half typed about a
    letter is kept until it is recorded or left, and stands there again whenever that letter is chosen."""

    def __init__(
        self,
        form: Ui_PostScreen,
        desk: Callable[[], Desk],
        kept: Kept,
        acts: Acts,
        again: Callable[[Key], None],
        say: Callable[[str], None],
    ) -> None:
        self._form, self._desk, self._acts, self._again, self._say = form, desk, acts, again, say
        self._kept = kept
        self._item: Item | None = None
        self._slip = Slip.WENT
        form.went_button.clicked.connect(lambda: self.begin(Slip.WENT))
        form.never_button.clicked.connect(lambda: self.begin(Slip.NEVER))
        form.later_button.clicked.connect(lambda: self.begin(Slip.LATER))
        form.went_save_button.clicked.connect(self.record)
        form.went_leave_button.clicked.connect(self.leave)
        form.went_why_edit.returnPressed.connect(self.record)
        form.went_save_button.setAutoDefault(True)
        form.went_way_combo.activated.connect(self._keep)
        for edit in (form.went_edit, form.went_why_edit):
            edit.textEdited.connect(self._keep)

    def show(self, chosen: Sequence[Item]) -> None:
        """What is typed stays while the same letter is chosen."""
        gone = chosen[0] if len(chosen) == 1 and chosen[0].state is State.SENT else None
        self._form.went_section.setVisible(gone is not None)
        if gone is None or self._item is None or gone.key != self._item.key:
            self._fold()
        self._item = gone
        self._offer(shown=not self._form.went_part.isVisibleTo(self._form.went_section))
        slip = self._of(gone).get(SLIP) if gone else ""
        if gone and slip and self._form.went_part.isHidden():
            self._unfold(gone, Slip[slip])

    def begin(self, slip: Slip) -> None:
        form, item = self._form, self._item
        if item is None or item.sent is None:
            return
        self._unfold(item, slip)
        self._keep()
        (form.went_way_combo if slip is Slip.WENT else form.went_why_edit).setFocus()

    def _unfold(self, item: Item, slip: Slip) -> None:
        """With what was kept of it, else as it is on record."""
        form, kept, self._slip = self._form, self._of(item), slip
        fill(form.went_way_combo, post.WAYS.items(), kept.get(WAY) or item.via)
        if item.sent is not None:
            form.went_edit.show_moment(item.sent)
        form.went_edit.setText(kept.get(AT) or form.went_edit.text())
        form.went_why_edit.setText(kept.get(WHY))
        form.went_fields.setVisible(slip is Slip.WENT)
        form.never_label.setVisible(slip is not Slip.WENT)
        form.never_label.setText(_follows(slip, item))
        form.went_save_button.setText(slip.value)
        form.went_part.show()
        self._offer(shown=False)

    def _of(self, item: Item) -> KeptOf:
        return self._kept.of("went", *map(str, item.key))

    def _keep(self) -> None:
        form, item = self._form, self._item
        if item is None:
            return
        kept = self._of(item)
        self._kept.put(CHOSEN, json.dumps([item.key]))
        kept.put(SLIP, self._slip.name)
        kept.put(WAY, str(form.went_way_combo.currentData()))
        kept.put(AT, form.went_edit.text())
        kept.put(WHY, form.went_why_edit.text())
        for edit in (form.went_edit, form.went_why_edit):
            edit.setModified(False)  # it is no draft of the window's

    def record(self) -> None:
        form, item = self._form, self._item
        form.went_errors.clear_error()
        why = form.went_why_edit.text().strip()
        if not why:
            form.went_errors.show_error("Write why it is corrected.", form.went_why_edit)
            return
        went = self._slip is Slip.WENT
        at = typed_moment(form.went_edit, form.went_errors) if went else None
        if item is None or (at is None and went):
            return
        self._acts.perform(
            self._went(item, at, why) if at else self._taken_out(item, why),
            lambda done: self._recorded(item, done),
            "Recording",
        )

    def _taken_out(self, item: Item, why: str) -> Callable[[str | None], Done]:
        session = self._desk().office
        act = sent.not_later if self._slip is Slip.LATER else sent.never_went
        return lambda reason: act(session, *item.key, why, override=reason)

    def _went(self, item: Item, said: datetime, why: str) -> Callable[[str | None], Done]:
        """To the second as it was, where the minute is the same."""
        session, via = self._desk().office, str(self._form.went_way_combo.currentData())
        minute = item.sent and item.sent.replace(second=0, microsecond=0)
        at = item.sent if item.sent and said == minute else said
        return lambda reason: sent.correct_sending(session, *item.key, via, at, why, override=reason)

    def _recorded(self, item: Item, done: Done) -> None:
        self._close(item)
        self._again(item.key)
        self._say(" ".join((SAID[self._slip], *done.advice)))

    def leave(self) -> None:
        """Nothing is recorded."""
        form = self._form
        if self._item is not None:
            self._close(self._item)
        links = {Slip.WENT: form.went_button, Slip.NEVER: form.never_button, Slip.LATER: form.later_button}
        links[self._slip].setFocus()

    def _close(self, item: Item) -> None:
        self._of(item).drop()
        self._kept.drop(CHOSEN)
        self._fold()

    def _fold(self) -> None:
        form = self._form
        form.went_errors.clear_error()
        for edit in (form.went_edit, form.went_why_edit):
            edit.setText("")
        form.went_part.hide()
        self._offer(shown=True)

    def _offer(self, *, shown: bool) -> None:
        for link in (self._form.went_button, self._form.never_button):
            link.setVisible(shown)
        self._form.later_button.setVisible(shown and self._item is not None and self._item.proved is not None)


def _follows(slip: Slip, item: Item) -> str:
    """What comes of taking it out."""
    if slip is Slip.LATER and item.proved is not None:
        return (
            f"It is on record that it came on {written(item.proved)}. Without that it counts again as it went, and the right "
            "day can be recorded anew."
        )
    return "It goes back among the drafts, and nothing is counted from it any more."

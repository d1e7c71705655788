"""What is recorded of a letter that has gone is corrected with the reason: when and how it went, or that it never did."""

from collections.abc import Callable, Sequence
from datetime import datetime

from panelsec.actions import post
from panelsec.actions.post import Item, State
from panelsec.actions.recording import Done
from panelsec.forms.post import Ui_PostScreen
from panelsec.screens.answers import Acts
from panelsec.screens.choices import fill
from panelsec.screens.desk import Desk
from panelsec.screens.post.sending import Key
from panelsec.screens.wrong import typed_moment


class Gone:
    """Of the one letter that is chosen; `again` shows the page anew at it, `say` what came of it."""

    def __init__(
        self,
        form: Ui_PostScreen,
        desk: Callable[[], Desk],
        acts: Acts,
        again: Callable[[Key], None],
        say: Callable[[str], None],
    ) -> None:
        self._form, self._desk, self._acts, self._again, self._say = form, desk, acts, again, say
        self._item: Item | None = None
        self._never = False
        form.went_button.clicked.connect(lambda: self.begin(never=False))
        form.never_button.clicked.connect(lambda: self.begin(never=True))
        form.went_save_button.clicked.connect(self.record)
        form.went_leave_button.clicked.connect(self.leave)
        form.went_why_edit.returnPressed.connect(self.record)
        form.went_save_button.setAutoDefault(True)

    def show(self, chosen: Sequence[Item]) -> None:
        """What is typed stays while the same letter is chosen."""
        gone = chosen[0] if len(chosen) == 1 and chosen[0].state is State.SENT else None
        self._form.went_section.setVisible(gone is not None)
        if gone is None or self._item is None or gone.key != self._item.key:
            self._close()
        self._item = gone

    def begin(self, *, never: bool) -> None:
        """`never`: it was marked as sent by mistake."""
        form, item, self._never = self._form, self._item, never
        if item is None or item.sent is None:
            return
        fill(form.went_way_combo, post.WAYS.items(), item.via)
        form.went_edit.show_moment(item.sent)
        form.went_fields.setVisible(not never)
        form.never_label.setVisible(never)
        form.went_save_button.setText("Rec&ord that it never went" if never else "Record the c&orrection")
        form.went_part.show()
        self._offer(shown=False)
        (form.went_why_edit if never else form.went_way_combo).setFocus()

    def record(self) -> None:
        form, item = self._form, self._item
        form.went_errors.clear_error()
        why = form.went_why_edit.text().strip()
        if not why:
            form.went_errors.show_error("Write why it is corrected.", form.went_why_edit)
            return
        at = None if self._never else typed_moment(form.went_edit, form.went_errors)
        if item is None or (at is None and not self._never):
            return
        self._acts.perform(
            self._went(item, at, why) if at else self._never_went(item, why),
            lambda done: self._recorded(item.key, done),
            "Recording",
        )

    def _never_went(self, item: Item, why: str) -> Callable[[str | None], Done]:
        session = self._desk().office
        return lambda reason: post.never_went(session, *item.key, why, override=reason)

    def _went(self, item: Item, said: datetime, why: str) -> Callable[[str | None], Done]:
        """To the second as it was, where the minute is the same."""
        session, via = self._desk().office, str(self._form.went_way_combo.currentData())
        minute = item.sent and item.sent.replace(second=0, microsecond=0)
        at = item.sent if item.sent and said == minute else said
        return lambda reason: post.correct_sending(session, *item.key, via, at, why, override=reason)

    def _recorded(self, key: Key, done: Done) -> None:
        self._close()
        self._again(key)
        said = "It is a draft again." if self._never else "The correction is recorded."
        self._say(" ".join((said, *done.advice)))

    def leave(self) -> None:
        """Nothing is recorded."""
        self._close()
        (self._form.never_button if self._never else self._form.went_button).setFocus()

    def _close(self) -> None:
        form = self._form
        form.went_errors.clear_error()
        for edit in (form.went_edit, form.went_why_edit):
            edit.setText("")
        form.went_part.hide()
        self._offer(shown=True)

    def _offer(self, *, shown: bool) -> None:
        for link in (self._form.went_button, self._form.never_button):
            link.setVisible(shown)

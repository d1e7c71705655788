"""Taking a mistaken act out of the record, with a reason, so that it can be recorded correctly."""

from panelsec.procedure import events as ev
from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.slips import corrected, may_begin, said
from panelsec.widgets.page import bring_into_view


class TakingOut:
    """Of the last that was recorded in the step that is open; nothing of it is in the way before it is asked for."""

    def __init__(self, page: AppealPage) -> None:
        self.page, self.form = page, page.form
        self._last: ev.Removable | None = None
        self._former: ev.Removable | None = None
        form = self.form
        form.undo_button.clicked.connect(self.begin)
        form.undo_leave_button.clicked.connect(self.leave)
        form.undo_take_button.clicked.connect(self.take_out)
        form.undo_why_edit.returnPressed.connect(self.take_out)
        form.undo_take_button.setAutoDefault(True)

    def show(self, last: ev.Removable | None) -> None:
        """What is typed stays while it is the same."""
        if last is None or last != self._former:
            self._close()
        self._last = last
        self._lay_out()

    def begin(self) -> None:
        case, last = self.page.case, self._last
        if last is not None:
            self.page.acts.perform(lambda _: may_begin(case, last), lambda _: self._open(last), "Looking")

    def leave(self) -> None:
        """Nothing is recorded."""
        self._close()
        self._lay_out()
        self.form.undo_button.setFocus()

    def take_out(self) -> None:
        form, former = self.form, self._former
        form.undo_errors.clear_error()
        why = form.undo_why_edit.text().strip()
        if not why:
            form.undo_errors.show_error("Write why it is taken out.", form.undo_why_edit)
        elif former is not None:
            self.page.record(corrected(former, None, why, self.page.stamp()), then=self.page.done)

    def _open(self, former: ev.Removable) -> None:
        self._former = former
        self._lay_out()
        bring_into_view(self.form.undo_part)
        self.form.undo_why_edit.setFocus()

    def _close(self) -> None:
        self._former = None
        self.form.undo_errors.clear_error()
        self.form.undo_why_edit.setText("")

    def _lay_out(self) -> None:
        form, former = self.form, self._former
        form.undo_section.setVisible(self._last is not None)
        form.undo_button.setVisible(former is None)
        form.undo_part.setVisible(former is not None)
        form.undo_label.setText(said(self.page.case, former) if former else "")

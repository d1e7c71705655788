"""The end of a sitting: held, adjourned or reserved, with attendance, notes and times (7.9)."""

from collections.abc import Callable
from datetime import datetime

from panelsec.actions.recording import Done
from panelsec.procedure import events as ev
from panelsec.procedure.hearing_notes import Notes
from panelsec.procedure.queries import passed_over
from panelsec.screens.hearing.notes import HearingNotes
from panelsec.screens.hearing.order import HearingOrder
from panelsec.screens.hearing.page import HearingPage
from panelsec.screens.hearing.presence import Presence
from panelsec.screens.wrong import typed_moment

TOLD = (
    "Tell everybody how it goes on. The attendance is recorded and cannot be changed afterwards; "
    "the notes can be corrected, with the reason."
)


class Ending:
    def __init__(
        self,
        page: HearingPage,
        notes: HearingNotes,
        presence: Presence,
        order: HearingOrder,
        ended: Callable[[Done], None],
    ) -> None:
        self._page, self._form, self._notes = page, page.form, notes
        self._presence, self._order, self._ended = presence, order, ended
        page.form.end_label.setText(TOLD)

    def show(self) -> None:
        """When it ended is asked where the clock does not say it."""
        form, begun = self._form, self._page.begun
        for each in (form.ended_label, form.ended_edit):
            each.setVisible(self._page.earlier)
        if begun is not None and not self._said_of(begun):
            form.ended_edit.show_moment(begun)

    def _said_of(self, begun: datetime) -> bool:
        """Whether what stands there was typed for this sitting."""
        try:
            return self._form.ended_edit.moment().date() == begun.date()
        except ValueError:
            return self._form.ended_edit.isModified()

    def sitting(self, outcome: str) -> ev.Met:
        """As an act, read from the page now, with the reason that was given at its beginning."""
        page = self._page
        present, chair = self._presence.present, page.committee.chair
        closing = "" if outcome == "paused" else self._order.closing
        notes = self._notes.read(closing) if page.begun else Notes("")
        return ev.Met(
            **page.stamp(page.begun or (self._form.began_edit.moment() if page.earlier else page.now)),
            override=page.kept.get("reason") or None,
            committee=page.committee_name,
            present=present,
            outcome=outcome,
            chair=chair.id if chair and chair.id in present else None,
            notes=notes.text,
            kept=notes.kept,
            ended=self._at if page.begun else None,
        )

    @property
    def _at(self) -> datetime | None:
        """Now; of a sitting that is written down afterwards what is said, which may be nothing."""
        if not self._page.earlier:
            return self._page.now
        said = self._form.ended_edit.moment()
        return said if said != self._page.begun else None

    def end(self, outcome: str) -> None:
        """Records it, unless something that was typed cannot be understood. To a line that is half typed one comes back."""
        if self._wrong():
            return
        if self._form.note_edit.text():
            self._form.note_edit.setFocus()
        left = self._order.left if outcome != "paused" else ()
        self._page.record(self.sitting(outcome), then=self._ended, asked=tuple(passed_over(left)))

    def _wrong(self) -> bool:
        form, page = self._form, self._page
        for errors in (form.notes_errors, form.ended_errors):
            errors.clear_error()
        if page.earlier and page.begun and self._ends_wrongly(page.begun):
            return True
        try:
            self._notes.read()
        except ValueError as wrong:
            form.notes_errors.show_error(str(wrong), form.notes_edit)
            return True
        return False

    def _ends_wrongly(self, begun: datetime) -> bool:
        form = self._form
        ended = typed_moment(form.ended_edit, form.ended_errors)
        if ended is not None and not begun <= ended <= self._page.now:
            form.ended_errors.show_error("It ended after it began, and before now.", form.ended_edit)
            return True
        return ended is None

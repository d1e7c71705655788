"""Breaks in a hearing: those that adjustments require, and how long it has run (2.5)."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from panelsec.procedure.run_sheet import breaks
from panelsec.screens.hearing.notes import HearingNotes
from panelsec.screens.hearing.page import HearingPage
from panelsec.widgets.speech import say

DUE = "A break is due now"
Wanted = tuple[tuple[str, str, int], ...]


class HearingBreaks:
    def __init__(self, page: HearingPage, notes: HearingNotes) -> None:
        self._page, self._notes, self._form = page, notes, page.form
        self._due: datetime | None = None
        page.form.break_button.clicked.connect(self.take_break)

    def show(self) -> None:
        """Called every half minute as well."""
        page, form = self._page, self._form
        begun = page.begun
        form.break_section.setVisible(begun is not None and not page.earlier and self._on)
        resting = page.kept.get("resting")
        form.break_button.setText("Go &on with the meeting" if resting else "&Break now")
        if begun is None:
            self._show_due([])
            return
        wanted = breaks(page.case, page.committee) if page.committee_name else ()
        rested = datetime.fromisoformat(page.kept.get("rested") or page.kept.get("begun"))
        words = list(self._words(wanted, rested, resting))
        form.break_label.setText("\n".join(words))
        self._show_due(
            [w for w in words if w.startswith(DUE)] if form.break_section.isVisibleTo(form.sheet) else []
        )

    def _show_due(self, words: list[str]) -> None:
        """On the whole screen the breaks may stand below what is seen: what is due stands beside the clock."""
        form = self._form
        form.due_label.setText("\n".join(words))
        form.due_label.setVisible(bool(words))
        form.lead_label.setVisible(not words and bool(form.lead_label.text()))

    def take_break(self) -> None:
        """Begins a break, or ends the one that is on."""
        page = self._page
        if page.kept.get("resting"):
            page.kept.put("resting", "")
            page.kept.put("rested", page.minute)
            self._notes.note("The meeting goes on.")
        else:
            page.kept.put("resting", page.minute)
            self._notes.note("Break.")
        self.show()

    @property
    def _on(self) -> bool:
        return self._form.notes_section.isVisibleTo(self._form.sheet)

    def _words(self, wanted: Wanted, rested: datetime, resting: str) -> Iterator[str]:
        if resting:
            yield f"Break since {resting[-5:]}."
            return
        now = self._page.now
        since = (now - rested) // timedelta(minutes=1)
        yield f"{since} {'minute' if since == 1 else 'minutes'} since {rested:%H:%M}."
        for name, words, minutes in wanted:
            due = rested + timedelta(minutes=minutes)
            over = now >= due
            yield f"{DUE if over else f'Next break by {due:%H:%M}'}: {name}, {words} (2.5)."
            if over and self._due != due:
                self._due = due
                say(self._form.break_label, f"A break is due now for {name}.", urgent=True)

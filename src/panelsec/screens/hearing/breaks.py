"""The breaks of a hearing: those that adjustments ask for, and how long it has gone on (2.5)."""

from collections.abc import Callable, Collection, Iterator
from datetime import datetime, timedelta

from panelsec.procedure.run_sheet import breaks
from panelsec.screens.hearing.held import when_and_where
from panelsec.screens.hearing.notes import HearingNotes
from panelsec.screens.hearing.page import HearingPage
from panelsec.widgets.speech import say

DUE = "A break is due now"


class HearingBreaks:
    """While the meeting is on they stand under its title. `present`: the ids of those who are here now."""

    def __init__(
        self, page: HearingPage, notes: HearingNotes, present: Callable[[], Collection[str]]
    ) -> None:
        self._page, self._notes, self._form, self._present = page, notes, page.form, present
        self._due: datetime | None = None
        page.form.break_button.clicked.connect(self.take_break)

    def show(self) -> None:
        """Called every ten seconds as well."""
        page, form = self._page, self._form
        on = form.sheet_section.isVisibleTo(form.sheet) and not page.earlier
        resting = page.kept.get("resting") if on else ""
        form.break_button.setVisible(on)
        form.break_button.setText("Go &on" if resting else "&Break now")
        committee = page.committee if page.committee_name else None
        words = list(self._words(resting)) if on else [when_and_where(committee)]
        due = [w for w in words if w.startswith(DUE)]
        form.due_label.setText("\n".join(due))
        form.due_label.setVisible(bool(due))
        form.lead_label.setText(" ".join(words))
        form.lead_label.setVisible(not due and bool(form.lead_label.text()))

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

    def _words(self, resting: str) -> Iterator[str]:
        page = self._page
        if resting:
            yield f"Break since {resting[-5:]}."
            return
        now, rested = page.now, datetime.fromisoformat(page.kept.get("rested") or page.kept.get("begun"))
        since = (now - rested) // timedelta(minutes=1)
        yield f"{since} {'minute' if since == 1 else 'minutes'} since {rested:%H:%M}."
        for name, words, minutes in breaks(page.case, page.committee, self._present()):
            due = rested + timedelta(minutes=minutes)
            over = now >= due
            yield f"{DUE if over else f'Next break by {due:%H:%M}'}: {name}, {words} (2.5)."
            if over and self._due != due:
                self._due = due
                say(self._form.due_label, f"A break is due now for {name}.", urgent=True)

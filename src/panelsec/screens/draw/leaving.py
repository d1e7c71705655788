"""Recording that a member will not sit."""

from panelsec.actions.draw import drawing
from panelsec.actions.draw.seating import Seating
from panelsec.actions.recording import Done
from panelsec.screens.draw.page import DrawPage

REASONS = {
    "declined": "Declines to sit",
    "unable": "Cannot come on that day",
    "knows_party": "Knows somebody in the case",
}


class Leaving:
    """Shown while somebody sits and the Committee has not met."""

    def __init__(self, page: DrawPage) -> None:
        self._page, self._form = page, page.form
        for key, words in REASONS.items():
            self._form.reason_combo.addItem(words, key)
        self._form.leave_button.clicked.connect(self._stand_down)
        self._form.detail_edit.returnPressed.connect(self._stand_down)

    def show(self, found: Seating) -> None:
        combo = self._form.leave_combo
        combo.clear()
        for view in found.seats:
            if view.holder:
                combo.addItem(f"{view.holder.name} ({view.seat.title})", view.seat.name)
        for each in (combo, self._form.reason_combo):  # nobody is proposed, and no reason for anybody
            each.setCurrentIndex(-1)
        self._form.leave_section.setVisible(combo.count() > 0 and not found.committee.has_met)

    def _stand_down(self) -> None:
        form = self._form
        if not self._chosen():
            return
        seat, why = str(form.leave_combo.currentData()), str(form.reason_combo.currentData())
        detail, name = form.detail_edit.text().strip(), form.leave_combo.currentText()
        self._page.perform(
            lambda session, reference, committee, reason: drawing.stand_down(
                session, reference, committee, seat, why, detail, override=reason
            ),
            lambda done: self._stood_down(name, seat, done),
        )

    def _chosen(self) -> bool:
        form, chosen = self._form, True
        for combo, errors, words in (
            (form.reason_combo, form.reason_errors, "Choose the reason."),
            (form.leave_combo, form.leave_errors, "Choose who stands down."),
        ):
            errors.clear_error()
            if combo.currentIndex() < 0:
                errors.show_error(words, combo)
                chosen = False
        return chosen

    def _stood_down(self, name: str, seat: str, done: Done) -> None:
        self._form.detail_edit.setText("")
        seats = done.case.committee(self._page.committee).seats
        by_lot = any(s.by_lot for s in seats if s.name == seat)
        then = "draw the next by lot" if by_lot else "ask the Proctors for somebody else"
        self._page.done(f"{name} does not sit. The seat is empty: {then}.", done)

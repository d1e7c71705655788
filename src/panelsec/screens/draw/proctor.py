"""Recording which Proctor sits: the Proctors decide, nobody draws."""

from panelsec.actions.draw.seating import Seating
from panelsec.procedure import events as ev
from panelsec.procedure.people import Member
from panelsec.procedure.queries import proctors_unasked
from panelsec.screens.draw.page import DrawPage
from panelsec.screens.draw.pools import why_out


class Confirming:
    """Shown while the Proctor's seat is empty."""

    def __init__(self, page: DrawPage) -> None:
        self._page, self._form = page, page.form
        self._form.proctor_button.clicked.connect(self._confirm)

    def show(self, found: Seating) -> None:
        view = next((v for v in found.seats if not v.seat.by_lot and v.holder is None), None)
        self._form.proctor_section.setVisible(view is not None)
        self._form.proctor_combo.clear()
        for candidate in view.candidates if view else ():
            out = "" if candidate.eligible else f" – {why_out(candidate)}"
            self._form.proctor_combo.addItem(f"{candidate.member.name}{out}", candidate.member)
        self._form.proctor_combo.setCurrentIndex(-1)  # the Proctors say who: nobody is proposed
        self._form.proctor_button.setEnabled(self._form.proctor_combo.count() > 0)

    def _confirm(self) -> None:
        form = self._form
        form.proctor_errors.clear_error()
        member = form.proctor_combo.currentData()
        if not isinstance(member, Member):
            form.proctor_errors.show_error("Choose whom the Proctors confirmed.", form.proctor_combo)
            return
        page, case = self._page, self._page.case
        page.record(
            ev.ProctorConfirmed(**page.stamp(), committee=page.committee, member=member),
            then=lambda done: page.done(f"{member.name} sits as Proctor.", done),
            asked=tuple(proctors_unasked(case, case.committee(page.committee))),
        )

"""A meeting of two members, if a third cannot be found: the Chair rules whether it is fair (7.3, 8.6)."""

from panelsec.actions.draw.seating import Seating
from panelsec.actions.recording import Done
from panelsec.procedure import events as ev
from panelsec.screens.draw.page import DrawPage

FAIR = {"fair": "Two may meet: it is fair and in everybody’s interest", "not_fair": "Two may not meet"}


class MeetingOfTwo:
    """Shown while two sit, the Chair among them, who have not met."""

    def __init__(self, page: DrawPage) -> None:
        self._page, self._form = page, page.form
        for key, words in FAIR.items():
            self._form.fair_combo.addItem(words, key)
        self._form.fair_combo.setCurrentIndex(-1)  # it is the Chair who decides: nothing is said beforehand
        self._form.two_button.clicked.connect(self._rule)

    def show(self, found: Seating) -> None:
        body = found.committee
        short = len(body.sitting) == 2 and body.chair is not None
        self._form.two_section.setVisible(short and not body.has_met)
        ruling = body.ruling("two_members")
        said = "The Chair decides whether a meeting of two is fair and in the interests of everybody."
        if ruling and body.chair and ruling.chair == body.chair.id:
            said = f"The Chair has ruled: {FAIR[ruling.decision].lower()}. {ruling.grounds}"
        self._form.two_label.setText(said)

    def _rule(self) -> None:
        form, found = self._form, self._page.seating
        form.fair_errors.clear_error()
        form.fairness_errors.clear_error()
        if form.fair_combo.currentIndex() < 0:
            form.fair_errors.show_error("Say what the Chair decided.", form.fair_combo)
            return
        grounds = form.fairness_edit.toPlainText().strip()
        if not grounds:
            form.fairness_errors.show_error("Write the Chair’s reasons.", form.fairness_edit)
            return
        decision = str(form.fair_combo.currentData())
        chair = found.committee.chair.id if found and found.committee.chair else None

        ruling = ev.Ruled(
            **self._page.stamp(),
            committee=self._page.committee,
            about="two_members",
            decision=decision,
            grounds=grounds,
            chair=chair,
        )
        self._page.record(ruling, then=self._ruled)

    def _ruled(self, done: Done) -> None:
        self._form.fair_combo.setCurrentIndex(-1)
        self._form.fairness_edit.clear()
        self._page.done("The Chair’s ruling is recorded.", done)

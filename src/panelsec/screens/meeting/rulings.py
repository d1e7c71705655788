"""The Chair's rulings before the meeting: the subject, for whom, the reasons."""

from collections.abc import Callable

from panelsec.actions.recording import Done
from panelsec.forms.meeting import Ui_MeetingScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.rulings import RULED
from panelsec.screens.case_page import CasePage
from panelsec.screens.papers.words import person
from panelsec.screens.ruling import ABOUT, RulingPart
from panelsec.widgets.page import bring_into_view


class Rulings:
    """The part of the page that needs a Chair."""

    def __init__(self, form: Ui_MeetingScreen, page: CasePage, say_done: Callable[[str, Done], None]) -> None:
        self._form = form
        self.part = RulingPart(
            form.ruling_box, page, lambda done: say_done("The Chair’s ruling is recorded.", done)
        )

    def show(self, case: Case, committee: str) -> None:
        form, body = self._form, case.committee(committee)
        rows = [
            [
                case.edition.rulings[r.about][0],
                _whom(case, r),
                RULED[r.decision],
                r.grounds,
            ]
            for r in body.rulings
        ]
        form.ruling_table.show_rows("The Chair’s rulings", ("About", "For", "Decision", "Reasons"), rows)
        form.ruling_box.setVisible(body.chair is not None)
        name = body.chair.name if body.chair else ""
        form.ruling_label.setText(
            f"{name} is in the Chair." if name else "No Chair sits yet, and a ruling needs the Chair."
        )
        self.part.show_case(case, committee)

    def point_at(self, thing: str) -> bool:
        """Goes to what a step asks a ruling on; False where that is not to be ruled on here and now."""
        parts = thing.split(".")
        about = next((part for part in parts if part in ABOUT), "")
        if not self._form.ruling_box.isVisible() or not self.part.ask(about, parts):
            return False
        combo = self.part.form.about_combo
        combo.setFocus()
        bring_into_view(self._form.ruling_box, combo)  # with its last button, as far as the page has the room
        return True


def _whom(case: Case, ruling: ev.Ruled) -> str:
    if ruling.about == "late_response" and ruling.document:
        return f"{ruling.document}, {case.documents[ruling.document].title}"
    whom = case.name(ruling.respondent) if ruling.respondent else "Everybody"
    return f"{whom}: {person(case, ruling.witness)}" if ruling.witness else whom

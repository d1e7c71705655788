"""Carrying out measures once the appeal is over, and recording non-compliance (7.15, 8.12, 8.13)."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.appeal.part import AppealPart


class CarryingOut(AppealPart):
    """All that one Respondent has under one paragraph, together."""

    name = "implement"

    def __init__(self, page: AppealPage) -> None:
        super().__init__(page)
        self.form.implement_button.clicked.connect(self.carry_out)
        self.form.broken_button.clicked.connect(self.record_broken)

    def fields(self) -> Mapping[str, QWidget]:
        return {"day": self.form.carried_edit, "broken": self.form.broken_edit}

    def says(self) -> tuple[str, ...]:
        mine = [m for m in self.standing.measures if m.paragraph == self._paragraph]
        follows = [f"If it is not kept to: {m.if_broken}" for m in mine if m.if_broken]
        case, r = self.page.case, self.page.respondent
        broken = [
            f"Not kept to: {e.what}" if e.what else "It was recorded as not kept to"
            for e in case.all(ev.NonCompliance)
            if (e.respondent, e.paragraph) == (r, self._paragraph)
        ]
        return (*follows, self.page.step.why, *broken)

    def slip(self) -> ev.Removable | None:
        r, paragraph = self.page.respondent, self._paragraph
        return next(
            (
                e
                for e in reversed(self.page.case.events)
                if isinstance(e, ev.Implemented | ev.NonCompliance)
                and (e.respondent, e.paragraph) == (r, paragraph)
            ),
            None,
        )

    def narrow(self) -> None:
        for part in (self.form.carried_label, self.form.carried_edit, self.form.implement_button):
            part.setVisible(self.open)

    def focus(self) -> None:
        """What comes first here is a button: the day is most often today."""
        (self.form.implement_button if self.open else self.form.broken_edit).setFocus()

    def carry_out(self) -> None:
        at = self.moment(self.form.carried_edit, "Say on which day it was carried out.")
        r, paragraph, imposed = self.page.respondent, self._paragraph, self._imposed()
        if at is not None and imposed is not None and at.date() < imposed:
            before = (
                f"It was imposed on {written(imposed)}, and cannot have been carried out before that (8.12)."
            )
            self.errors.show_error(before, self.form.carried_edit)
        elif at is not None:
            self.record(ev.Implemented(**self.page.stamp(at), respondent=r, paragraph=paragraph))

    def record_broken(self) -> None:
        what = self.filled(self.form.broken_edit, "Write what was not kept to.")
        r, paragraph = self.page.respondent, self._paragraph
        if what:
            stamp = self.page.stamp()
            self.record(ev.NonCompliance(**stamp, respondent=r, paragraph=paragraph, what=what))

    def _imposed(self) -> date | None:
        """When what is in force was decided: by the Appeal Committee, where its own decision replaced the first (8.10)."""
        decided, first = self.standing.appeal_decision, self.standing.sanctioned
        own = decided is not None and decided.disposal == "own_decision"
        source = decided if own else first
        return source.at.date() if source else None

    @property
    def _paragraph(self) -> str:
        """R1.implement.5.4(a): 5.4(a)."""
        return self.page.step.id.partition(".implement.")[2]

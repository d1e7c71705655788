"""The appeal comes in, or is given up in writing, or needs more time first (8.1, 8.2)."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from panelsec.procedure import events as ev
from panelsec.procedure.sharing import APPEAL_KINDS, form_missing
from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.appeal.part import AppealPart


class ComingIn(AppealPart):
    """Late or not: whether it is in time is ruled afterwards (8.4)."""

    name = "received"

    def __init__(self, page: AppealPage) -> None:
        super().__init__(page)
        form = self.form
        self._grounds = self.tick_boxes("ground", form.grounds_box, form.day_edit)
        self._papers = self.tick_boxes("paper", form.papers_box, form.text_edit)
        form.received_button.clicked.connect(self.record_appeal)
        form.waive_button.clicked.connect(self.waive)
        form.form_button.clicked.connect(lambda: page.go("papers"))
        form.time_button.clicked.connect(lambda: page.open_step(f"{page.respondent}.extension"))

    def fields(self) -> Mapping[str, QWidget]:
        return {"day": self.form.day_edit, "text": self.form.text_edit}

    def says(self) -> tuple[str, ...]:
        return super().says() if self.open else (self.in_time(), self.page.step.why)

    def fill(self) -> None:
        case, r = self.page.case, self.page.respondent
        grounds = {g.id: f"{g.words} ({g.cites})" for g in case.edition.grounds.values()}
        mine = {
            d.id: d.title for d in case.documents.values() if d.kind in APPEAL_KINDS and d.of in (None, r)
        }
        self._grounds.offer(grounds, kept=self.page.kept.of("ground"))
        self._papers.offer(mine, kept=self.page.kept.of("paper"))

    def narrow(self) -> None:
        form, standing = self.form, self.standing
        open_ = standing.appeal is None
        parts = (form.day_label, form.day_edit, form.grounds_box, form.text_label, form.text_edit)
        for part in (*parts, form.received_button):
            part.setVisible(open_)
        form.papers_box.setVisible(open_ and bool(self._papers.checks))
        form.form_button.setVisible(open_ or form_missing(self.page.case, self.page.respondent))
        form.waive_button.setVisible(open_ and not standing.waived)
        form.time_button.setVisible(open_ and not standing.waived)

    def record_appeal(self) -> None:
        at = self.moment(self.form.day_edit, "Say on which day it came in.")
        if at is None:
            return
        grounds, papers, first = self._grounds.ticked, self._papers.ticked, self._grounds.first
        if not grounds and first:
            self.errors.show_error("Tick at least one ground.", first)
            return
        text, r = self.form.text_edit.toPlainText().strip(), self.page.respondent
        stamp = self.page.stamp(at)
        self.record(ev.Appealed(**stamp, respondent=r, grounds=grounds, text=text, documents=papers))

    def waive(self) -> None:
        at = self.moment(self.form.day_edit, "Say on which day that came in.")
        r = self.page.respondent
        if at is not None:
            self.record(ev.AppealWaived(**self.page.stamp(at), respondent=r))

"""Recording an appeal, a waiver in writing, or a request for more time (8.1, 8.2)."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.procedure.papers.sharing import APPEAL_KINDS, form_came, form_missing
from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.appeal.part import AppealPart
from panelsec.screens.kept import YES
from panelsec.widgets.page import bring_into_view


class ComingIn(AppealPart):
    """Late or not: whether it is in time is ruled afterwards (8.4)."""

    name = "received"

    def __init__(self, page: AppealPage) -> None:
        super().__init__(page)
        form = self.form
        self._grounds = self.tick_boxes("ground", form.grounds_box, form.day_edit)
        self._papers = self.tick_boxes("paper", form.papers_box, form.text_edit)
        form.received_button.clicked.connect(self.record_appeal)
        form.waive_button.clicked.connect(self.begin_giving_up)
        form.given_up_button.clicked.connect(self.give_up)
        form.given_up_how_edit.returnPressed.connect(self.give_up)
        form.giving_up_leave_button.clicked.connect(self.leave_open)
        form.form_button.clicked.connect(lambda: page.go("papers"))
        form.time_button.clicked.connect(lambda: page.open_step(f"{page.respondent}.extension"))

    def fields(self) -> Mapping[str, QWidget]:
        form = self.form
        given_up: Mapping[str, QWidget] = {"given_up": form.given_up_edit, "how": form.given_up_how_edit}
        return {"day": form.day_edit, "text": form.text_edit, **given_up}

    def first_days(self) -> Mapping[str, str]:
        """An appeal came in with its form, whenever that was taken in (8.1)."""
        came = form_came(self.page.case, self.page.respondent)
        return {"day": written(came)} if came else {}

    def says(self) -> tuple[str, ...]:
        return super().says() if self.open else (self.in_time(), self.page.step.why)

    def slip(self) -> ev.Removable | None:
        standing = self.standing
        waived = [e for e in self.page.case.all(ev.AppealWaived) if e.respondent == self.page.respondent]
        return standing.appeal or (waived[-1] if waived and standing.waived else None)

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
        giving_up = standing.appeal is None and not standing.waived and self.page.kept.is_set("giving_up")
        open_ = standing.appeal is None and not giving_up
        parts = (form.day_label, form.day_edit, form.grounds_box, form.text_label, form.text_edit)
        for part in (*parts, form.received_button):
            part.setVisible(open_)
        form.papers_box.setVisible(open_ and bool(self._papers.checks))
        form.form_button.setVisible(
            open_ or (not giving_up and form_missing(self.page.case, self.page.respondent))
        )
        form.waive_button.setVisible(open_ and not standing.waived)
        form.time_button.setVisible(open_ and not standing.waived)
        form.giving_up_part.setVisible(giving_up)
        name = self.page.case.name(self.page.respondent) if giving_up else ""
        form.giving_up_label.setText(
            f"{name} gives up the appeal: the time for it ends with this, and what was decided can be carried out. "
            "Is this the Respondent who said so?"
        )

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

    # ---- it is given up

    def begin_giving_up(self) -> None:
        """Asked before it is recorded: whose it is, the day, and how it was said."""
        self.page.kept.put("giving_up", YES)
        self.narrow()
        bring_into_view(self.form.giving_up_part, self.form.giving_up_label)
        self.form.given_up_how_edit.setFocus()

    def leave_open(self) -> None:
        """Nothing is recorded."""
        self.page.kept.put("giving_up", "")
        self.narrow()
        self.form.waive_button.setFocus()

    def give_up(self) -> None:
        at = self.moment(self.form.given_up_edit, "Say on which day it was said.")
        missing = "Write how it was said in writing."
        how = self.filled(self.form.given_up_how_edit, missing) if at is not None else ""
        if how:
            self.record(ev.AppealWaived(**self.page.stamp(at), respondent=self.page.respondent, how=how))

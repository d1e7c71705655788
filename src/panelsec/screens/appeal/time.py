"""More time for an appeal, by the Secretary for a compelling reason: asked for in advance, or with a late appeal (8.1)."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.appeal.part import AppealPart


class MoreTime(AppealPart):
    """It may be given again, until the appeal is ruled on."""

    name = "extension"

    def __init__(self, page: AppealPage) -> None:
        super().__init__(page)
        self.form.extension_button.clicked.connect(self.extend)

    def fields(self) -> Mapping[str, QWidget]:
        return {"until": self.form.until_edit, "why": self.form.compelling_edit}

    def first_day(self) -> str:
        return ""

    def says(self) -> tuple[str, ...]:
        given, clock = self.standing.extended, self.clock("T11")
        ends = f"The time ends on {written(clock.last_day)}" if clock and not self.standing.appeal else ""
        before = f"It was extended to {written(given.until)}: {given.why}" if given else ""
        return (self.in_time(), ends, before, self.page.step.why)

    def narrow(self) -> None:
        form, open_ = self.form, self.standing.appeal_ruling is None
        for part in (form.until_label, form.until_edit, form.compelling_label, form.compelling_edit):
            part.setVisible(open_)
        form.extension_button.setVisible(open_)

    def extend(self) -> None:
        day = self.day(self.form.until_edit, "Say until which day.")
        if day is None:
            return
        why = self.filled(self.form.compelling_edit, "Write the compelling reason (8.1).")
        r = self.page.respondent
        if why:
            self.record(ev.AppealExtended(**self.page.stamp(), respondent=r, until=day, why=why))

"""More time for an appeal for a compelling reason, requested in advance or with a late appeal (8.1)."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.appeal.part import AppealPart
from panelsec.screens.plain_words import offer_hints


class MoreTime(AppealPart):
    """It may be given or refused, and asked for again, until the appeal is ruled on; and afterwards, where it was late all
    the same."""

    name = "extension"

    def __init__(self, page: AppealPage) -> None:
        super().__init__(page)
        self.form.extension_button.clicked.connect(self.extend)
        offer_hints(self.form.compelling_edit, self.form.compelling_plain_hint)
        self.form.refuse_time_button.clicked.connect(self.refuse)

    def fields(self) -> Mapping[str, QWidget]:
        form = self.form
        return {"asked": form.time_asked_edit, "until": form.until_edit, "why": form.compelling_edit}

    def first_days(self) -> Mapping[str, str]:
        """A late appeal asks by its coming in; until when time is given is nobody's to guess."""
        asked = self.standing.appeal.at.date() if self.standing.appeal else self.page.today
        return {"asked": written(asked), "until": ""}

    def says(self) -> tuple[str, ...]:
        given, refused, clock = self.standing.extended, self.standing.not_extended, self.clock("T11")
        ends = f"The time ends on {written(clock.last_day)}" if clock and not self.standing.appeal else ""
        before = f"It was extended to {written(given.until)}: {given.why}" if given else ""
        not_given = f"More time was refused on {written(refused.at.date())}: {refused.why}" if refused else ""
        return (self.in_time(), ends, before, not_given, self.page.step.why)

    def narrow(self) -> None:
        form, ruling = self.form, self.standing.appeal_ruling
        open_ = ruling is None or (ruling.eligible and self.late)
        asked = (form.time_asked_label, form.time_asked_edit, form.until_label, form.until_edit)
        why = (form.compelling_label, form.compelling_edit)
        for part in (*asked, *why, form.extension_button, form.refuse_time_button):
            part.setVisible(open_)

    def extend(self) -> None:
        asked = self._asked()
        day = self.day(self.form.until_edit, "Say until which day.") if asked else None
        if day is None:
            return
        appeal = self.standing.appeal
        if appeal is not None and day < appeal.at.date():
            came = written(appeal.at.date())
            self.errors.show_error(
                f"The appeal came in on {came}: with more time until a day before that it is late all the same (8.1).",
                self.form.until_edit,
            )
            return
        why = self.filled(self.form.compelling_edit, "Write the compelling reason (8.1).")
        r = self.page.respondent
        if why:
            self.record(ev.AppealExtended(**self.page.stamp(), respondent=r, until=day, why=why, asked=asked))

    def refuse(self) -> None:
        asked, r = self._asked(), self.page.respondent
        missing = "Write why there is no compelling reason: the letter tells it (8.1)."
        why = self.filled(self.form.compelling_edit, missing) if asked else ""
        if why:
            self.record(ev.MoreTimeRefused(**self.page.stamp(), respondent=r, why=why, asked=asked))

    def _asked(self) -> date | None:
        at = self.moment(self.form.time_asked_edit, "Say on which day it was asked for.")
        return at.date() if at else None

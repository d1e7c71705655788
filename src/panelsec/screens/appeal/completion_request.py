"""A Respondent's request for the Completion of Procedures letter, where it is not sent unasked (8.11)."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from panelsec.procedure import events as ev
from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.appeal.part import AppealPart


class CompletionRequest(AppealPart):
    name = "ask"

    def __init__(self, page: AppealPage) -> None:
        super().__init__(page)
        self.form.ask_button.clicked.connect(self.record_request)

    def fields(self) -> Mapping[str, QWidget]:
        return {"day": self.form.asked_edit}

    def narrow(self) -> None:
        open_ = self.standing.completion_asked is None
        for part in (self.form.asked_label, self.form.asked_edit, self.form.ask_button):
            part.setVisible(open_)

    def record_request(self) -> None:
        at, r = self.moment(self.form.asked_edit, "Say on which day it was asked for."), self.page.respondent
        if at is not None:
            self.record(ev.CompletionRequested(**self.page.stamp(at), respondent=r))

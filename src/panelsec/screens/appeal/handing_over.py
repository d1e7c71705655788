"""Somebody without an earlier part in the case acts as Secretary from the appeal on (8.1)."""

from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.appeal.part import AppealPart
from panelsec.screens.places import Place


class HandingOver(AppealPart):
    """It is done under Office; this part says why, and leads there."""

    name = "secretary"

    def __init__(self, page: AppealPage) -> None:
        super().__init__(page)
        self.form.secretary_button.clicked.connect(lambda: page.desk.go(Place("office", thing="secretary")))

    def narrow(self) -> None:
        self.form.secretary_button.setVisible(self.open)

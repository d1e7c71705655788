"""The handover to a Secretary with no earlier part in the case (8.1)."""

from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.appeal.part import AppealPart
from panelsec.screens.places import Place


class HandingOver(AppealPart):
    """The case goes to that Secretary; or one who sits at this computer from now on is entered under Office."""

    name = "secretary"

    def __init__(self, page: AppealPage) -> None:
        super().__init__(page)
        self.form.hand_over_button.clicked.connect(lambda: page.go("custody"))
        self.form.secretary_button.clicked.connect(lambda: page.desk.go(Place("office", thing="secretary")))

    def narrow(self) -> None:
        for button in (self.form.hand_over_button, self.form.secretary_button):
            button.setVisible(self.open)

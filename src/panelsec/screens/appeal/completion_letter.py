"""The Completion of Procedures letter: whether it is due, and by when a student can go to the Adjudicator (8.11)."""

from panelsec.procedure.clocks.clock import start
from panelsec.procedure.counting import written
from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.appeal.part import AppealPart


class CompletionLetter(AppealPart):
    """It is written under Letters; this part leads there."""

    name = "letter"

    def __init__(self, page: AppealPage) -> None:
        super().__init__(page)
        self.form.letter_button.clicked.connect(lambda: page.go("letters", page.step.id))

    def says(self) -> tuple[str, ...]:
        rule, office = self.page.case.edition.deadlines["X02"], self.page.office
        until = written(start(rule, self.page.today, office.calendar).formal)
        adjudicator = f"If it goes today, a complaint to the Office of the Independent Adjudicator may be made until {until}"
        return (self.page.step.why, self.page.step.counted, adjudicator)

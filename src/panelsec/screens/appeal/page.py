"""What the parts of the appeal page share: the case, the Respondent, the open step."""

from collections.abc import Callable

from panelsec.actions.recording import Done
from panelsec.forms.appeal import Ui_AppealScreen
from panelsec.procedure.committee import Committee
from panelsec.procedure.steps.step import Group, State, Step
from panelsec.screens.answers import Acts
from panelsec.screens.case_page import CasePage
from panelsec.screens.desk import Desk
from panelsec.screens.kept import Kept, KeptOf

NO_STEP = Step(id="", group=Group.APPEAL, title="", state=State.NOT_YET, cites=(), where="appeal")


class AppealPage(CasePage):
    """`open_step` unfolds one by its id; `done` says what was recorded, and reads everything again."""

    def __init__(
        self,
        form: Ui_AppealScreen,
        desk: Desk,
        acts: Acts,
        drafts: Kept,
        open_step: Callable[[str], None],
        done: Callable[[Done], None],
    ) -> None:
        super().__init__(desk, acts)
        acts.ways["G04"] = ("Go to the draw", lambda: self.go("draw"))
        self.form, self._drafts = form, drafts
        self.open_step, self.done = open_step, done
        self.respondent = ""
        self.step = NO_STEP
        self.part: object = None
        """The part that is open: what another one hears from its fields is not typed."""

    @property
    def committee(self) -> Committee:
        """The Appeal Committee of the step in hand."""
        return self.case.committee(self.step.committee or "AC1")

    @property
    def kept(self) -> KeptOf:
        """What is kept of the step in hand."""
        return self._drafts.of(self.step.id)

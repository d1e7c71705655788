"""What is in hand on the appeal page: the case, the Respondent, the step, and how an act on it is recorded."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from panelsec.actions.recording import Done, act
from panelsec.forms.appeal import Ui_AppealScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case, Committee
from panelsec.procedure.office import Office
from panelsec.procedure.steps import Group, State, Step
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.kept import Kept
from panelsec.screens.places import Place

NO_STEP = Step(id="", group=Group.APPEAL, title="", state=State.NOT_YET, cites=(), where="appeal")


@dataclass
class AppealInHand:
    """Shared by the parts of the page; the page alone changes what is in hand."""

    form: Ui_AppealScreen
    desk: Desk
    kept: Kept
    acts: Acts
    open_step: Callable[[str], None]
    done: Callable[[Done], None]
    case: Case = field(default_factory=lambda: Case(""))
    respondent: str = ""
    step: Step = NO_STEP
    part: object = None
    """The part that is open: what another one hears from its fields is not typed."""

    @property
    def office(self) -> Office:
        office: Office = self.desk.office.office()
        return office

    @property
    def now(self) -> datetime:
        now: datetime = self.desk.office.now()
        return now

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def committee(self) -> Committee:
        """The Appeal Committee of the step in hand."""
        return self.case.committee(self.step.committee or "AC1")

    def go(self, place: str, thing: str = "") -> None:
        self.desk.go(Place(place, self.case.reference, thing))

    def record(self, proposed: Callable[[dict[str, Any]], Iterable[ev.Event]]) -> None:
        """Asks the procedure, and records what `proposed` makes of the mark that every event bears."""
        session, reference = self.desk.office, self.case.reference

        def do(reason: str | None) -> Done:
            mark: dict[str, Any] = {"at": session.now(), "by": session.by, "override": reason}
            return act(session, reference, *proposed(mark))

        self.acts.perform(do, self.done, "Recording")
